package org.jiheng.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jiheng.scoring.DepartmentScorer;
import org.jiheng.scoring.ProjectScorer;
import org.jiheng.scoring.Scheme;
import org.jiheng.scoring.ScoreSheet;
import org.jspecify.annotations.Nullable;

/** Scores a form by a scheme. The preview, the editor, figures, report and worksheets all come here. */
@ApplicationScoped
public class ScoringService {

    private final SchemeService schemes;

    ScoringService(SchemeService schemes) {
        this.schemes = schemes;
    }

    /**
     * A sheet as the rules give it and as the contract says it, and the rules.
     *
     * @param scheme {@code null}, as the sheet, of what was signed before: of that only what the contract says was kept
     */
    public record Scored(@Nullable Scheme scheme, @Nullable ScoreSheet sheet, ScoreSheetView view) {

        /** Of what was scored just now. */
        public Scheme rules() {
            return Objects.requireNonNull(scheme, "Of what was signed, no scheme is kept");
        }

        /** What the rules gave just now. */
        public ScoreSheet computed() {
            return Objects.requireNonNull(sheet, "Of what was signed, no sheet is kept");
        }
    }

    /** @param language of formulas, notes and reasons */
    public ScoreSheetView score(UUID schemeId, TableInput table, Locale language) {
        return scored(schemeId, table, language).view();
    }

    /** The figures alone, by rules that are at hand. */
    public static ScoreSheet scoreOnly(Scheme scheme, TableInput table) {
        return scheme.kind() == Scheme.Kind.PROJECT
                ? ProjectScorer.scoreOnly(scheme, Tables.project(table))
                : DepartmentScorer.scoreOnly(
                        scheme, Tables.department(scheme, table).table());
    }

    public Scored scored(UUID schemeId, TableInput table, Locale language) {
        return scored(schemeId, schemes.scheme(schemeId), table, language);
    }

    Scored scored(@Nullable UUID schemeId, Scheme scheme, TableInput table, Locale language) {
        if (scheme.kind() == Scheme.Kind.PROJECT) {
            var sheet = ProjectScorer.score(scheme, Tables.project(table));
            return new Scored(scheme, sheet, ScoreSheetView.of(schemeId, sheet, Tables.keys(table), language));
        }
        var made = Tables.department(scheme, table);
        var sheet = DepartmentScorer.score(scheme, made.table());
        return new Scored(scheme, sheet, ScoreSheetView.of(schemeId, sheet, made.keys(), language));
    }
}
