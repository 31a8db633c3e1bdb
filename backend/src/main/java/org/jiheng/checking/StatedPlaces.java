package org.jiheng.checking;

import java.util.UUID;
import org.jiheng.checking.FindingPlace.TextSpan;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.ReadableProse;
import org.jiheng.evaluation.Section;
import org.jiheng.evaluation.StatedFigure;
import org.jspecify.annotations.Nullable;

/** Where a figure is filled in, and where it is stated. */
final class StatedPlaces {

    private StatedPlaces() {}

    static FindingPlace of(StatedFigure figure, String label) {
        var id = Figure.id(figure.subject(), figure.kind());
        return new FindingPlace(
                section(figure.subject(), figure.kind()),
                project(figure.subject()),
                "/stated/rows/" + escaped(id) + "/value",
                "figure/" + id,
                label,
                figure.quote(),
                null);
    }

    /** A figure's field in the year's data. */
    static FindingPlace entered(String subject, FigureKind kind, String pointer, String label) {
        return new FindingPlace(
                section(subject, kind),
                project(subject),
                pointer,
                "figure/" + Figure.id(subject, kind),
                label,
                null,
                null);
    }

    /** Something that is written and is no figure. */
    static FindingPlace field(Section section, @Nullable UUID project, String pointer, String label) {
        return new FindingPlace(section, project, pointer, "field/" + section + pointer, label, null, null);
    }

    /** Some words of a text. */
    static FindingPlace words(FindingPlace field, String quote, ReadableProse.Span at) {
        return new FindingPlace(
                field.section(),
                field.projectId(),
                field.pointer(),
                field.anchor(),
                field.label(),
                quote,
                new TextSpan(at.start(), at.end()));
    }

    /** A paragraph of the report. */
    static FindingPlace paragraph(String paragraph, String label) {
        return new FindingPlace(
                Section.NARRATIVE,
                null,
                "/narrative/" + escaped(paragraph),
                "paragraph/" + paragraph,
                label,
                null,
                null);
    }

    private static Section section(String subject, FigureKind kind) {
        if (subject.equals("department")) {
            return kind == FigureKind.RATE ? Section.BUDGET : Section.INDICATORS;
        }
        return switch (subject.replaceFirst("/.*", "")) {
            case "profile" -> Section.PROFILE;
            case "staffing" -> Section.STAFFING;
            case "project", "projects" -> Section.PROJECTS;
            default -> Section.BUDGET;
        };
    }

    private static @Nullable UUID project(String subject) {
        if (!subject.startsWith("project/")) {
            return null;
        }
        try {
            return UUID.fromString(subject.split("/")[1]);
        } catch (IllegalArgumentException noProject) {
            return null;
        }
    }

    static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
