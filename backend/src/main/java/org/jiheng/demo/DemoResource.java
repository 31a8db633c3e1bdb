package org.jiheng.demo;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;

@Path("/api/v1/demo")
@Tag(name = "identity", description = "People and what they may do")
public class DemoResource {

    private final DemoAccountService accounts;

    DemoResource(DemoAccountService accounts) {
        this.accounts = accounts;
    }

    @GET
    @Requires(Right.ANYONE)
    @Operation(
            operationId = "getDemo",
            summary = "Ways into the demo; none without the demo or when others than this machine are served")
    public Demo get() {
        return accounts.demo();
    }
}
