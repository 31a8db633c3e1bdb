package org.jiheng.shared.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sentence for the reader, and its stable code. */
@Schema(description = "A sentence in the reader's language, and its stable code")
public record MessageView(
        @Schema(examples = "figure.no-year-budget") String code, String text) {}
