package org.jiheng.codelist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One list of codes, in the order in which forms print them. */
@Schema(description = "One list of codes, in the order in which forms print them")
public record CodeListView(
        @Schema(examples = "expenditureKind") String list,
        @Schema(examples = "national-2024") String version,
        List<CodeEntry> entries) {}
