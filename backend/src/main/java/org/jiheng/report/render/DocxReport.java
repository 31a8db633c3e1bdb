package org.jiheng.report.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jiheng.report.model.Report;
import org.jiheng.report.model.ReportBlock;
import org.jiheng.report.model.ReportInline;
import org.jiheng.report.model.ReportSection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * The report as a Word document in the layout of GB/T 9704—2012: pages and lines by {@link DocxPages}, fonts and
 * headings by {@link DocxStyles}, figures by {@link DocxText}. The annexed forms are wide and lie on their side.
 */
public final class DocxReport {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final XWPFDocument document;
    private final CTBody body;
    private final DocxText text = new DocxText();
    private final DocxContents contents;

    private DocxReport(XWPFDocument document, Report report) {
        this.document = document;
        this.body = document.getDocument().getBody();
        this.contents = new DocxContents(body, text, report.sections());
    }

    public static byte[] of(Report report) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            new DocxReport(document, report).write(report);
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(Report report) {
        DocxStyles.write(document);
        document.getProperties().getCoreProperties().setTitle(Printable.of(report.title()));
        document.getProperties().getCoreProperties().setCreator("Jiheng");
        paragraph(DocxStyle.TITLE, report.title());
        report.notices().forEach(notice -> paragraph(DocxStyle.NOTICE, notice));
        contents.write();
        var pages = new DocxPages(document);
        report.sections().stream().filter(section -> !section.annex()).forEach(this::section);
        var annexes = report.sections().stream().filter(ReportSection::annex).toList();
        if (annexes.isEmpty()) {
            pages.upright(body.addNewSectPr());
        } else {
            pages.upright(body.addNewP().addNewPPr().addNewSectPr());
            for (int i = 0; i < annexes.size(); i++) {
                section(annexes.get(i)).getPPr().addNewPageBreakBefore().setVal(i > 0);
            }
            pages.turned(body.addNewSectPr());
        }
        text.nameFigures(document.getProperties().getCustomProperties());
    }

    /** @return the heading */
    private CTP section(ReportSection section) {
        var heading = paragraph(DocxStyle.heading(section), section.heading());
        contents.mark(heading, section);
        var forms = 0;
        for (var block : section.blocks()) {
            var form = block.table() != null && block.table().form();
            block(block, form && forms > 0);
            forms += form ? 1 : 0;
        }
        section.sections().forEach(this::section);
        return heading;
    }

    /** @param newPage each form but a section's first begins a page */
    private void block(ReportBlock block, boolean newPage) {
        switch (block.kind()) {
            case PARAGRAPH -> paragraph(DocxStyle.BODY, inlines(block));
            case NOTE -> paragraph(DocxStyle.NOTE, inlines(block));
            case LIST -> {
                if (block.items() != null) {
                    block.items().forEach(item -> paragraph(DocxStyle.BODY, item.inlines()));
                }
            }
            case TABLE -> {
                if (block.table() != null) {
                    new DocxTable(body, text, block.table()).write(newPage);
                }
            }
        }
    }

    private static List<ReportInline> inlines(ReportBlock block) {
        return block.inlines() == null ? List.of() : block.inlines();
    }

    private CTP paragraph(DocxStyle style, String words) {
        return paragraph(style, List.of(ReportInline.text(words)));
    }

    private CTP paragraph(DocxStyle style, List<ReportInline> inlines) {
        return text.paragraph(body.addNewP(), style, inlines);
    }
}
