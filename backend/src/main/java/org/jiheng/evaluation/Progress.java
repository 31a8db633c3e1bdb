package org.jiheng.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jiheng.evaluation.ProgressView.Stage;
import org.jiheng.shared.Refusal.Message;

/** How far each section has come, and what it still lacks: computed from the data, marked by nobody. */
final class Progress {

    record Part(Section section, Stage stage, boolean required, List<Message> missing) {

        boolean isOpen() {
            return required && stage != Stage.COMPLETE && stage != Stage.NOT_APPLICABLE;
        }
    }

    private Progress() {}

    static List<Part> of(YearData year) {
        var none = year.applicability().rows().stream()
                .map(Applicability.NotApplicable::section)
                .collect(Collectors.toSet());
        var parts = new ArrayList<Part>();
        for (var section : Section.values()) {
            // 附2-1 is asked for where a scheme scores it.
            var required = section != Section.INDICATORS || year.departmentScored() != null;
            if (none.contains(section)) {
                parts.add(new Part(section, Stage.NOT_APPLICABLE, required, List.of()));
            } else {
                var missing = missing(section, year);
                var stage = missing.isEmpty() ? Stage.COMPLETE : isEmpty(section, year) ? Stage.EMPTY : Stage.PARTIAL;
                parts.add(new Part(section, stage, required, missing));
            }
        }
        return parts;
    }

    static int open(List<Part> parts) {
        return (int) parts.stream().filter(Part::isOpen).count();
    }

    private static boolean isEmpty(Section section, YearData year) {
        return switch (section) {
            case PROFILE ->
                year.profile().duties().isEmpty()
                        && year.profile().offices().isEmpty()
                        && year.profile().subordinateUnits().isEmpty();
            case STAFFING ->
                year.staffing().authorized() == null && year.staffing().rows().isEmpty();
            case BUDGET ->
                year.budget().revenue().rows().isEmpty()
                        && year.budget().expenditure().rows().isEmpty();
            case PROJECTS -> year.projects().isEmpty();
            case INDICATORS -> year.indicators().rows().isEmpty();
            case NARRATIVE -> year.narrative().values().stream().allMatch(String::isBlank);
        };
    }

    private static List<Message> missing(Section section, YearData year) {
        var missing = new ArrayList<Message>();
        switch (section) {
            case PROFILE -> profile(year, missing);
            case STAFFING -> staffing(year, missing);
            case BUDGET -> budget(year, missing);
            case PROJECTS -> projects(year, missing);
            case INDICATORS -> indicators(year, missing);
            case NARRATIVE -> narrative(year, missing);
        }
        return missing;
    }

    private static void profile(YearData year, List<Message> missing) {
        if (year.profile().duties().isEmpty()) {
            missing.add(Message.of("progress.duties"));
        }
        if (year.profile().offices().isEmpty()) {
            missing.add(Message.of("progress.offices"));
        }
    }

    private static void staffing(YearData year, List<Message> missing) {
        if (year.staffing().authorized() == null) {
            missing.add(Message.of("progress.authorized"));
        }
        if (year.staffing().rows().isEmpty() || year.staffing().rows().stream().anyMatch(row -> row.inPost() == null)) {
            missing.add(Message.of("progress.in-post"));
        }
    }

    private static void budget(YearData year, List<Message> missing) {
        var revenue = year.budget().revenue().rows();
        if (revenue.isEmpty() || revenue.stream().anyMatch(row -> row.executed() == null)) {
            missing.add(Message.of("progress.revenue"));
        }
        var expenditure = year.budget().expenditure().rows();
        if (expenditure.isEmpty() || expenditure.stream().anyMatch(row -> row.executed() == null)) {
            missing.add(Message.of("progress.expenditure"));
        }
        if (expenditure.isEmpty() || expenditure.stream().anyMatch(row -> row.yearBudget() == null)) {
            missing.add(Message.of("progress.year-budget"));
        }
    }

    private static void projects(YearData year, List<Message> missing) {
        if (year.projects().isEmpty()) {
            missing.add(Message.of("progress.projects"));
        }
        for (var project : year.projects()) {
            var name = project.head().name();
            var funding = project.funding().rows();
            if (funding.isEmpty()
                    || funding.stream().anyMatch(row -> row.yearBudget() == null || row.executed() == null)) {
                missing.add(Message.of("progress.funding-of", name));
            }
            if (project.indicators().rows().isEmpty()) {
                missing.add(Message.of("progress.indicators-of", name));
            } else if (project.score().score() == null) {
                missing.add(Message.of("progress.unscored-of", name));
            }
        }
    }

    private static void indicators(YearData year, List<Message> missing) {
        var rows = year.indicators().rows();
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.actual() == null)) {
            missing.add(Message.of("progress.actuals"));
        }
        var score = year.departmentScore();
        if (score != null && score.score() == null) {
            missing.add(Message.of("progress.department-unscored"));
        }
    }

    private static void narrative(YearData year, List<Message> missing) {
        var empty = year.narrative().values().stream().filter(String::isBlank).count();
        if (empty > 0) {
            missing.add(Message.of("progress.paragraphs", empty));
        }
    }
}
