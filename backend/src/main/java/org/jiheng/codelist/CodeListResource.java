package org.jiheng.codelist;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/code-lists")
@Tag(name = "code-lists", description = "The versioned lists of codes")
public class CodeListResource {

    private final CodeListService codeLists;

    CodeListResource(CodeListService codeLists) {
        this.codeLists = codeLists;
    }

    @GET
    @Requires(Right.KNOWN)
    @Operation(operationId = "listCodeLists", summary = "The code lists that hold in a year")
    public CodeListPage list(
            @Parameter(description = "Without it the newest lists") @Nullable @QueryParam("fiscalYear")
                    Integer fiscalYear) {
        return new CodeListPage(fiscalYear == null ? codeLists.newest() : codeLists.of(fiscalYear), null);
    }
}
