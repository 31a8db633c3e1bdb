package org.jiheng.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;

/** The style of the HTML report: a file, because the page's policy allows no other. */
@Path("/report.css")
public class ReportStyleResource {

    @GET
    @Produces("text/css;charset=UTF-8")
    @Requires(Right.ANYONE)
    @Operation(hidden = true)
    public byte[] style() {
        try (var in = ReportStyleResource.class.getClassLoader().getResourceAsStream("pages/report.css")) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
