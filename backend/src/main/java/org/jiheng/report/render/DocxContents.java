package org.jiheng.report.render;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.report.model.ReportInline;
import org.jiheng.report.model.ReportSection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/**
 * The table of contents of the first two levels: a field that Word makes anew when it opens the document. Until then its
 * lines lead to their headings and ask for the page themselves.
 */
final class DocxContents {

    private static final int DEPTH = 2;

    /** The width of the text: page numbers end there. */
    private static final BigInteger RIGHT = BigInteger.valueOf(8844);

    private final CTBody body;
    private final DocxText text;
    private final List<ReportSection> listed = new ArrayList<>();
    private final Map<String, Integer> bookmarks = new HashMap<>();

    DocxContents(CTBody body, DocxText text, List<ReportSection> sections) {
        this.body = body;
        this.text = text;
        sections.forEach(this::list);
    }

    private void list(ReportSection section) {
        if (section.level() <= DEPTH) {
            bookmarks.put(section.id(), listed.size() + 1);
            listed.add(section);
        }
        section.sections().forEach(this::list);
    }

    void write() {
        if (listed.isEmpty()) {
            return;
        }
        text.paragraph(body.addNewP(), DocxStyle.CONTENTS, List.of(ReportInline.text("目　录")));
        for (int i = 0; i < listed.size(); i++) {
            var section = listed.get(i);
            var line = line(section);
            if (i == 0) {
                begin(line.addNewR(), true);
                line.addNewR().addNewInstrText().setStringValue(" TOC \\o \"1-" + DEPTH + "\" \\h \\z \\u ");
                part(line.addNewR(), STFldCharType.SEPARATE);
            }
            var link = line.addNewHyperlink();
            link.setAnchor(name(section));
            link.setHistory(true);
            link.addNewR().addNewT().setStringValue(Printable.of(section.number() + section.heading()));
            link.addNewR().addNewTab();
            page(link, section);
            if (i == listed.size() - 1) {
                part(line.addNewR(), STFldCharType.END);
            }
        }
        body.addNewP().addNewPPr().addNewPageBreakBefore();
    }

    private CTP line(ReportSection section) {
        var style = section.level() == 1 ? DocxStyle.CONTENTS_1 : DocxStyle.CONTENTS_2;
        var line = text.paragraph(body.addNewP(), style, List.of());
        var tab = line.getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setLeader(STTabTlc.DOT);
        tab.setPos(RIGHT);
        return line;
    }

    private void page(CTHyperlink link, ReportSection section) {
        begin(link.addNewR(), true);
        link.addNewR().addNewInstrText().setStringValue(" PAGEREF " + name(section) + " \\h ");
        part(link.addNewR(), STFldCharType.SEPARATE);
        link.addNewR().addNewT().setStringValue("…");
        part(link.addNewR(), STFldCharType.END);
    }

    private static void begin(CTR run, boolean asks) {
        var field = run.addNewFldChar();
        field.setFldCharType(STFldCharType.BEGIN);
        field.setDirty(asks);
    }

    private static void part(CTR run, STFldCharType.Enum part) {
        run.addNewFldChar().setFldCharType(part);
    }

    /** Makes the heading a place that the contents lead to. */
    void mark(CTP heading, ReportSection section) {
        var number = bookmarks.get(section.id());
        if (number == null) {
            return;
        }
        var id = BigInteger.valueOf(number);
        var start = heading.addNewBookmarkStart();
        start.setId(id);
        start.setName(name(section));
        heading.addNewBookmarkEnd().setId(id);
    }

    private String name(ReportSection section) {
        return "_Toc" + (90_000_000 + bookmarks.getOrDefault(section.id(), 0));
    }
}
