package org.jiheng.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiheng.indicator.IndicatorRow;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.project.Funding;
import org.jiheng.scoring.ProjectScorer;
import org.jiheng.scoring.ProjectTable;
import org.jiheng.scoring.Sign;
import org.jiheng.shared.web.Messages;

/** Scores a project's form by a stored scheme. The preview, the editor, figures and report all come here. */
@ApplicationScoped
public class ScoringService {

    private final SchemeService schemes;
    private final Messages messages;

    ScoringService(SchemeService schemes, Messages messages) {
        this.schemes = schemes;
        this.messages = messages;
    }

    public ScoreSheetView score(UUID schemeId, Funding funding, IndicatorTable indicators) {
        var table = new ProjectTable(
                funding.rows().stream()
                        .map(row -> new ProjectTable.FundingLine(
                                row.source(), row.initialBudget(), row.yearBudget(), row.executed()))
                        .toList(),
                indicators.rows().stream().map(ScoringService::line).toList());
        return ScoreSheetView.of(schemeId, ProjectScorer.score(schemes.scheme(schemeId), table), messages);
    }

    private static ProjectTable.IndicatorLine line(IndicatorRow row) {
        return new ProjectTable.IndicatorLine(
                row.id() == null ? null : row.id().toString(),
                row.level1(),
                row.level2(),
                row.name(),
                Sign.valueOf(row.sign().name()),
                row.target(),
                row.unit(),
                row.points(),
                row.actual(),
                row.givenScore(),
                row.deviationReason() != null);
    }
}
