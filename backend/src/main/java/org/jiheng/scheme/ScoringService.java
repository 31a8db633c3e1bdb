package org.jiheng.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.jiheng.indicator.IndicatorRow;
import org.jiheng.indicator.IndicatorTable;
import org.jiheng.project.Funding;
import org.jiheng.scoring.ProjectScorer;
import org.jiheng.scoring.ProjectTable;
import org.jiheng.scoring.Sign;

/** Scores a project's form by a stored scheme. The preview, the editor, figures and report all come here. */
@ApplicationScoped
public class ScoringService {

    private final SchemeService schemes;

    ScoringService(SchemeService schemes) {
        this.schemes = schemes;
    }

    /** @param language of formulas, notes and reasons */
    public ScoreSheetView score(UUID schemeId, Funding funding, IndicatorTable indicators, Locale language) {
        var table = new ProjectTable(
                funding.rows().stream()
                        .map(row -> new ProjectTable.FundingLine(
                                row.source(), row.initialBudget(), row.yearBudget(), row.executed()))
                        .toList(),
                indicators.rows().stream().map(ScoringService::line).toList());
        return ScoreSheetView.of(schemeId, ProjectScorer.score(schemes.scheme(schemeId), table), language);
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
