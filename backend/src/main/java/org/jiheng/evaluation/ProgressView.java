package org.jiheng.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiheng.shared.web.Messages;

/** How far a year has come, section by section. */
@Schema(description = "How far a year has come, section by section")
public record ProgressView(Status status, List<SectionProgress> sections) {

    /** How far one section has come. */
    @Schema(description = "How far one section has come, and what it still lacks")
    public record SectionProgress(Section section, Stage state, boolean required, List<String> missing) {}

    /** How far. */
    public enum Stage {
        EMPTY,
        PARTIAL,
        COMPLETE,
        NOT_APPLICABLE
    }

    static ProgressView of(Status status, List<Progress.Part> parts, Messages messages) {
        return new ProgressView(
                status,
                parts.stream()
                        .map(part -> new SectionProgress(
                                part.section(),
                                part.stage(),
                                part.required(),
                                part.missing().stream().map(messages::of).toList()))
                        .toList());
    }
}
