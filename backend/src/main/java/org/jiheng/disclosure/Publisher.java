package org.jiheng.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.jiheng.codelist.CodeEntry;
import org.jiheng.codelist.CodeListService;
import org.jiheng.codelist.CodeLists;
import org.jiheng.evaluation.YearService;
import org.jiheng.report.ReportService;
import org.jiheng.scheme.SchemeService;

/** Makes what is published of a year, from the same figures and the same report as everybody else sees. */
@ApplicationScoped
class Publisher {

    /** Of what is published, whoever reads it. */
    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private final YearService years;
    private final ReportService reports;
    private final SchemeService schemes;
    private final CodeListService codeLists;

    Publisher(YearService years, ReportService reports, SchemeService schemes, CodeListService codeLists) {
        this.years = years;
        this.reports = reports;
        this.schemes = schemes;
        this.codeLists = codeLists;
    }

    Draft draft(UUID evaluationId, Disclosure decided) {
        var whole = years.of(evaluationId, LANGUAGE);
        var fiscalYear = whole.evaluation().fiscalYear();
        var redaction = new Redaction(whole, decided, reason -> basis(fiscalYear, reason));
        var left = redaction.year();
        return new Draft(
                whole,
                decided,
                redaction,
                reports.of(left, redaction.figures(years.figures(left, LANGUAGE))),
                schemes.summary(whole.evaluation().schemeId()),
                reason -> basis(fiscalYear, reason));
    }

    private String basis(int fiscalYear, String reason) {
        return codeLists.entries(fiscalYear, CodeLists.DISCLOSURE_REASON).stream()
                .filter(entry -> entry.code().equals(reason))
                .findFirst()
                .map(CodeEntry::zh)
                .orElse(reason);
    }
}
