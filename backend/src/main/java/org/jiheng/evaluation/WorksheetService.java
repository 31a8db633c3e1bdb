package org.jiheng.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jiheng.project.ProjectService;
import org.jiheng.scheme.ScoreSheetView;
import org.jiheng.scheme.ScoreWorkbook;
import org.jiheng.scheme.ScoreWorkbook.Named;
import org.jiheng.scheme.ScoringService.Scored;
import org.jiheng.shared.web.Messages;

/** Makes worksheets of scores. */
@ApplicationScoped
public class WorksheetService {

    private final YearService years;
    private final ProjectService projects;
    private final Messages messages;

    WorksheetService(YearService years, ProjectService projects, Messages messages) {
        this.years = years;
        this.projects = projects;
        this.messages = messages;
    }

    /** @param content what it says, which is the same as long as the scores are */
    public record Worksheet(byte[] bytes, List<ScoreSheetView> content) {}

    @Transactional
    public Worksheet ofYear(UUID evaluationId) {
        var year = years.of(evaluationId, messages.language());
        var named = new ArrayList<Named>();
        var content = new ArrayList<ScoreSheetView>();
        if (year.departmentScored() != null) {
            add(year.department().name(), year.departmentScored(), named, content);
        }
        year.projects().forEach(project -> add(project.head().name(), project.scored(), named, content));
        return new Worksheet(ScoreWorkbook.of(named, messages.language()), content);
    }

    @Transactional
    public Worksheet ofProject(UUID projectId) {
        var named = new ArrayList<Named>();
        var content = new ArrayList<ScoreSheetView>();
        add(projects.get(projectId).value().name(), years.scored(projectId), named, content);
        return new Worksheet(ScoreWorkbook.of(named, messages.language()), content);
    }

    private static void add(String name, Scored scored, List<Named> named, List<ScoreSheetView> content) {
        named.add(new Named(name, Objects.requireNonNull(scored.computed().trace())));
        content.add(scored.view());
    }
}
