package org.jiheng.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.codelist.CodeLists;
import org.jiheng.department.Profile;
import org.jiheng.difference.DifferencesView.DifferenceKind;
import org.jiheng.difference.DifferencesView.TextDifference;
import org.jiheng.difference.Pairs.Pair;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.ReadableProse;
import org.jiheng.evaluation.YearData;
import org.jiheng.evaluation.YearData.ProjectOfYear;
import org.jiheng.indicator.Goal;
import org.jiheng.shared.Refusal.Message;
import org.jiheng.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** Which texts differ as they read, with the figures of their years in them, paragraph by paragraph, and where in them. */
final class TextDifferences {

    private record Part<T>(String name, Function<T, @Nullable String> text) {}

    private static final List<Part<Goal>> OF_GOAL = List.of(
            new Part<>("expected", Goal::expected),
            new Part<>("achieved", Goal::achieved),
            new Part<>("analysis", Goal::analysis),
            new Part<>("deviation", Goal::deviation));

    /** One line each. */
    private static final List<Part<Profile>> OF_PROFILE = List.of(
            new Part<>("duties", profile -> String.join("\n", profile.duties())),
            new Part<>("offices", profile -> String.join("\n", profile.offices())),
            new Part<>("subordinateUnits", profile -> String.join("\n", profile.subordinateUnits())));

    private final Locale language;
    private final Function<String, List<CodeEntry>> lists;
    private final Map<String, Figure> figuresBefore;
    private final Map<String, Figure> figuresNow;
    private final TextPieces pieces = new TextPieces();
    private final List<TextDifference> differences = new ArrayList<>();

    TextDifferences(
            Locale language,
            Function<String, List<CodeEntry>> lists,
            List<Figure> figuresBefore,
            List<Figure> figuresNow) {
        this.language = language;
        this.lists = lists;
        this.figuresBefore = byId(figuresBefore);
        this.figuresNow = byId(figuresNow);
    }

    private static Map<String, Figure> byId(List<Figure> figures) {
        return figures.stream().collect(Collectors.toMap(Figure::id, Function.identity(), (one, again) -> one));
    }

    List<TextDifference> between(YearData before, YearData now, List<Pair<ProjectOfYear>> projects) {
        for (var part : OF_PROFILE) {
            var texts = new Pair<>(before.profile(), now.profile()).part(part.text());
            compare("section/PROFILE", null, field("profile." + part.name()), texts);
        }
        goals("field/INDICATORS/goal/", null, new Pair<>(before.goal(), now.goal()));
        for (var pair : projects) {
            var project = pair.either();
            goals(
                    "field/PROJECTS/projects/" + project.id() + "/goal/",
                    project.head().name(),
                    pair.part(ProjectOfYear::goal));
        }
        var codes = new LinkedHashSet<>(now.narrative().keySet());
        codes.addAll(before.narrative().keySet());
        for (var code : codes) {
            compare(
                    "paragraph/" + code,
                    null,
                    paragraph(code),
                    new Pair<>(before.narrative().get(code), now.narrative().get(code)));
        }
        return List.copyOf(differences);
    }

    private void goals(String place, @Nullable String project, Pair<Goal> goals) {
        for (var part : OF_GOAL) {
            compare(place + part.name(), project, field("goal." + part.name()), goals.part(part.text()));
        }
    }

    private void compare(String place, @Nullable String project, String label, Pair<String> texts) {
        var before = read(texts.before(), figuresBefore);
        var after = read(texts.after(), figuresNow);
        if (!before.equals(after)) {
            var change = before.isEmpty()
                    ? DifferenceKind.ADDED
                    : after.isEmpty() ? DifferenceKind.REMOVED : DifferenceKind.CHANGED;
            var shown = differences.size() < DifferencesView.MAX_ITEMS ? pieces.between(before, after) : null;
            differences.add(new TextDifference(place, project, label, change, shown));
        }
    }

    private static String read(@Nullable String written, Map<String, Figure> figures) {
        return written == null ? "" : ReadableProse.of(written, figures).text();
    }

    private String field(String name) {
        return Messages.of(language, Message.of("field." + name));
    }

    private String paragraph(String code) {
        return lists.apply(CodeLists.NARRATIVE_PARAGRAPH).stream()
                .filter(entry -> entry.code().equals(code))
                .map(entry -> entry.label(language))
                .findFirst()
                .orElse(code);
    }
}
