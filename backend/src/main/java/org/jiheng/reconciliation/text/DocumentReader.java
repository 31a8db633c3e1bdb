package org.jiheng.reconciliation.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jiheng.reconciliation.Fact;
import org.jiheng.reconciliation.RuleId;
import org.jiheng.reconciliation.Severity;
import org.jiheng.reconciliation.Statements;

/** Reads a document's text: facts with their places, and how they hang together. Never throws, whatever the text is. */
public final class DocumentReader {

    private DocumentReader() {}

    public static Statements read(String text) {
        return read(text, "");
    }

    /** @param prefix before the ids of facts, where those of several texts stand together */
    public static Statements read(String text, String prefix) {
        var blocks = Streams.rows(RunTogether.rows(TokenTables.rows(Layout.of(text))));
        var book = new FactBook(prefix);
        var heads = new Heads(blocks, book);
        var head = heads.read();
        var bands = Bands.read(blocks, book);
        var lists = ProjectList.in(blocks);
        var outline = new Outline(blocks, lists);
        var accounts = new Accounts(book);
        var forms = new Forms(book);
        var pairs = new FundPairs(book);
        var passages = new LinkedHashMap<Integer, Passage>();
        var spoken = new ArrayList<Passage>();
        var chapter = "";
        for (var block : blocks) {
            if (book.isFull()) {
                break;
            }
            forms.read(block);
            pairs.read(block);
            if (block.isRow()) {
                block.cells().stream()
                        .filter(Passage::isSpoken)
                        .forEach(cell -> spoken.add(Passage.of(cell, block.index(), book)));
                continue;
            }
            var subject = outline.subject(block);
            if (!outline.chapter(block).equals(chapter)) {
                chapter = outline.chapter(block);
                accounts.chapterEnds();
            }
            var passage = Passage.of(block, subject, chapter, head.fiscalYear(), book);
            passages.put(block.index(), passage);
            spoken.add(passage);
            if (subject.isEmpty()) {
                accounts.read(passage);
                accounts.mark(passage);
            }
            Funds.read(passage, book);
            Staffing.read(passage, book);
            if (subject.isEmpty()) {
                Counted.read(passage, book);
            }
            Balances.read(passage, book);
            Products.read(passage, book);
            PricedLists.read(passage, book);
            NamedSums.read(passage, book);
            Conversions.read(passage, book);
            RoughShares.read(passage, book);
            Grades.read(passage, bands, book);
            Claims.read(passage, book);
            Equations.read(passage, book);
        }
        pairs.end();
        LineSums.read(blocks, book);
        BaseTables.read(blocks, book);
        PairedSums.read(blocks, book);
        var grids = Grids.read(blocks, forms.taken(), book);
        var rosters = Rosters.in(grids, passages.values(), forms.forms(), outline, book);
        Rosters.grade(rosters, bands, book);
        Tallies.relate(rosters, passages.values(), bands, book);
        Superlatives.relate(rosters, passages.values(), book);
        Attributions.relate(rosters, passages.values(), book);
        var figures = Figures.of(passages.values(), head.fiscalYear());
        var partitions = Partitions.of(figures);
        var terms = Terms.of(spoken);
        var told = Comparisons.relate(terms, book);
        Movements.relate(figures, partitions, told, book);
        Portions.relate(figures, partitions, book);
        var rates = book.rates();
        Proportions.relate(passages.values(), rates, book);
        GrowthRates.relate(passages.values(), rates, book);
        Papers.relate(passages.values(), book);
        Impossible.relate(passages.values(), book);
        FinalAccounts.relate(passages.values(), book);
        if (head.title() != null && head.fiscalYear() != null) {
            Impossible.later(passages.values(), head.fiscalYear(), book);
            Impossible.earlier(passages.values(), head.fiscalYear(), book);
        }
        Completeness.relate(passages.values(), blocks, book);
        Unmet.relate(passages.values(), book);
        Units.relate(blocks, book);
        Dates.relate(blocks, book);
        Spans.relate(spoken, book);
        ReportDate.relate(blocks, book);
        accounts.relate();
        Complements.relate(passages.values(), book.rates(), book);
        new Projects(book, outline, lists, passages).relate();
        forms.forms().forEach(form -> FormRelations.relate(form, book));
        ProportionalScores.relate(forms.forms(), blocks, book);
        compare(forms.forms(), outline, book);
        // What has a rule of its own was added up by then.
        passages.values().forEach(passage -> Wholes.read(passage, book));
        CellPassages.of(blocks, head.fiscalYear(), book).forEach(passage -> Wholes.read(passage, book));
        PartsAcross.relate(passages.values(), book);
        NumberedParts.relate(passages.values(), book);
        ScoredSections.relate(passages.values(), book);
        Deductions.relate(passages.values(), book);
        PointRows.relate(passages.values(), book);
        Bodies.relate(passages.values(), book);
        FarWholes.relate(passages.values(), book);
        Remainders.relate(passages.values(), book);
        Rests.relate(terms, told, book);
        Unspent.relate(book);
        Flows.relate(terms, book);
        Claims.relate(book, outline.projects());
        var stated = Restatements.relate(blocks, passages, outline, book);
        IndicatorCounts.relate(forms.forms(), passages.values(), book);
        ScoreStatements.relate(forms.forms(), passages.values(), book);
        RowStatements.relate(forms.forms(), stated, head.fiscalYear(), outline, book);
        Misspelt.relate(blocks, head.department(), head.title(), book);
        Texts.relate(blocks, outline, passages, book);
        heads.years(head.fiscalYear(), head.title() == null ? "" : head.title());
        heads.forms(head.fiscalYear());
        return new Statements(text, head, book.facts(), book.relations());
    }

    private static void compare(List<Form> forms, Outline outline, FactBook book) {
        var named =
                forms.stream().filter(f -> !f.name.isEmpty() && !f.department).toList();
        var pairs = Names.pairs(
                named.stream().map(f -> f.name).toList(),
                outline.projects().stream().map(Outline.Project::name).toList());
        for (var pair : pairs) {
            if (pair.likeness() >= Names.SURELY) {
                FormRelations.compare(
                        named.get(pair.one()),
                        book,
                        outline.projects().get(pair.other()).key());
            }
        }
        names(named, outline.projects(), pairs, book);
        var departments = forms.stream().filter(f -> f.department).toList();
        if (departments.size() == 1) {
            FormRelations.compare(departments.get(0), book, "");
        }
    }

    /** Forms of projects of which some are in the report and one is not: it has another name there, or does not belong. */
    private static void names(List<Form> forms, List<Outline.Project> projects, List<Names.Pair> pairs, FactBook book) {
        Fact named = null;
        for (var form : forms) {
            if (named == null && pairs.stream().noneMatch(pair -> forms.get(pair.one()) == form)) {
                named = form.nameFact;
            }
        }
        var without = projects.stream()
                .filter(project -> pairs.stream().noneMatch(pair -> projects.get(pair.other()) == project))
                .findFirst();
        if (!pairs.isEmpty() && named != null && without.isPresent()) {
            book.observe(
                    RuleId.R15,
                    Severity.WARNING,
                    "recon.names",
                    List.of(named),
                    named.shown(),
                    without.get().name());
        }
    }
}
