package org.jiheng.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the data of a year say in a paragraph. */
@Schema(
        description = "What the data of a year say in a paragraph, for somebody to take over and edit; figures are"
                + " references ⟦id of the figure⟧. Nothing of it is stored")
public record Draft(
        @Schema(description = "Code of narrativeParagraph", examples = "projectsOverview")
        String paragraph,

        @Schema(examples = "2024年度收入合计⟦revenue:AMOUNT⟧。") String text) {}
