package org.jiheng.indicator;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;

@Path("/api/v1/indicator-templates")
@Tag(name = "indicators")
public class IndicatorTemplateResource {

    private final IndicatorTemplates templates;

    IndicatorTemplateResource(IndicatorTemplates templates) {
        this.templates = templates;
    }

    @GET
    @Requires(Right.KNOWN)
    @Operation(operationId = "listIndicatorTemplates", summary = "Common indicators to start a table from")
    public IndicatorTemplatePage list() {
        return new IndicatorTemplatePage(templates.all(), null);
    }
}
