package org.jiheng.codelist;

/** The names of the lists, as the contract has them. */
public final class CodeLists {

    public static final String REVENUE_SOURCE = "revenueSource";
    public static final String EXPENDITURE_KIND = "expenditureKind";
    public static final String FUNDING_SOURCE = "fundingSource";
    public static final String STAFF_KIND = "staffKind";
    public static final String INDICATOR_LEVEL = "indicatorLevel";
    public static final String NARRATIVE_PARAGRAPH = "narrativeParagraph";
    public static final String DISCLOSURE_REASON = "disclosureReason";

    private CodeLists() {}
}
