package org.jiheng.report.render;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.jiheng.report.model.ReportInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLock;
import org.w3c.dom.Element;

/**
 * Running text with figures in it. A figure is a content control whose content is locked: whoever edits the document
 * cannot type over it. Its tag is short, because Word refuses a long one; which figure a tag is, the document's custom
 * properties say.
 */
final class DocxText {

    private final Map<String, String> tags = new LinkedHashMap<>();
    private int controls;

    CTP paragraph(CTP paragraph, DocxStyle style, List<ReportInline> inlines) {
        paragraph.addNewPPr().addNewPStyle().setVal(style.id);
        for (var inline : inlines) {
            if (inline.figureId() == null) {
                run(paragraph.addNewR(), inline.text());
            } else {
                figure(paragraph, inline.figureId(), inline.text());
            }
        }
        return paragraph;
    }

    private void figure(CTP paragraph, String figureId, String printed) {
        var control = paragraph.addNewSdt();
        var about = control.addNewSdtPr();
        about.addNewTag().setVal(tags.computeIfAbsent(figureId, id -> "figure-" + (tags.size() + 1)));
        about.addNewId().setVal(BigInteger.valueOf(++controls));
        about.addNewLock().setVal(STLock.CONTENT_LOCKED);
        run(control.addNewSdtContent().addNewR(), printed);
    }

    private static void run(CTR run, String words) {
        var lines = Printable.lines(words);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            spaced(run.addNewT(), lines[i]);
        }
    }

    /** With the spaces at its ends, which XML would drop. */
    static void spaced(CTText text, String words) {
        text.setStringValue(words);
        if (!words.equals(words.strip())) {
            ((Element) text.getDomNode())
                    .setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        }
    }

    /** Which figure each tag is. */
    void nameFigures(CustomProperties properties) {
        tags.forEach((figure, tag) -> properties.addProperty(tag, figure));
    }
}
