package org.jiheng.report.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jiheng.report.model.Report;
import org.jiheng.report.model.ReportBlock;
import org.jiheng.report.model.ReportInline;
import org.jiheng.report.model.ReportSection;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The report as the XHTML that the renderer lays out: made as a tree and never as text, so that nothing in the report is
 * read as markup. How it looks is in {@code pages/report-pdf.css}.
 */
final class PdfMarkup {

    /** Depth of the printed contents; the bookmarks have all. */
    private static final int DEPTH = 2;

    private static final String STYLE = style();

    private final Document document;
    private final PdfText text;
    private final PdfTable tables;
    private final Element body;
    private int headings;

    private PdfMarkup(Document document) {
        this.document = document;
        this.text = new PdfText(document);
        this.tables = new PdfTable(document, text);
        this.body = document.createElement("body");
    }

    static Document of(Report report) {
        var markup = new PdfMarkup(empty());
        markup.write(report);
        return markup.document;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String style() {
        try (var in = PdfMarkup.class.getClassLoader().getResourceAsStream("pages/report-pdf.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(Report report) {
        var html = document.createElement("html");
        html.setAttribute("lang", "zh-CN");
        document.appendChild(html);
        var head = add(html, "head", "");
        var title = Printable.of(report.title());
        add(head, "title", "").setTextContent(title);
        // A reader that cannot see the page is told this first.
        var subject = add(head, "meta", "");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", title);
        add(head, "style", "").setTextContent(STYLE);
        html.appendChild(body);

        paragraph(body, "h1", "", report.title());
        report.notices().forEach(notice -> paragraph(body, "p", "notice", notice));
        var bookmarks = add(head, "bookmarks", "");
        var contents = document.createElement("ul");
        contents.setAttribute("class", "contents");
        if (!report.sections().isEmpty()) {
            paragraph(body, "p", "contents", "目　录");
            body.appendChild(contents);
        }
        var start = add(body, "div", "text");
        for (var section : report.sections()) {
            section(section.annex() ? add(body, "div", "annex") : start, section, bookmarks, contents);
        }
        if (!text.missing().isEmpty()) {
            var list = String.join("、", text.missing());
            paragraph(start, "p", "note", "注：“" + PdfText.MISSING + "”为字库没有的字，编码为" + list + "。");
        }
    }

    private void section(Element into, ReportSection section, Element bookmarks, Element contents) {
        var words = section.number() + section.heading();
        var id = "h" + ++headings;
        var heading = paragraph(into, "h" + Math.min(section.level() + 1, 6), section.annex() ? "annex" : "", words);
        heading.setAttribute("id", id);
        var bookmark = add(bookmarks, "bookmark", "");
        bookmark.setAttribute("name", Printable.of(words));
        bookmark.setAttribute("href", "#" + id);
        if (section.level() <= DEPTH) {
            var link = add(add(contents, "li", "level" + section.level()), "a", "");
            link.setAttribute("href", "#" + id);
            link.setAttribute("title", Printable.of(words));
            text.write(link, words);
        }
        var forms = 0;
        for (var block : section.blocks()) {
            var form = block.table() != null && block.table().form();
            block(into, block, form && forms > 0);
            forms += form ? 1 : 0;
        }
        section.sections().forEach(inner -> section(into, inner, bookmark, contents));
    }

    /** @param newPage each form but a section's first begins a page */
    private void block(Element into, ReportBlock block, boolean newPage) {
        switch (block.kind()) {
            case PARAGRAPH -> paragraph(into, "p", "", inlines(block));
            case NOTE -> paragraph(into, "p", "note", inlines(block));
            case LIST -> {
                var list = add(into, "ul", "");
                if (block.items() != null) {
                    block.items().forEach(item -> paragraph(list, "li", "", item.inlines()));
                }
            }
            case TABLE -> {
                if (block.table() != null) {
                    tables.write(into, block.table(), newPage);
                }
            }
        }
    }

    private static List<ReportInline> inlines(ReportBlock block) {
        return block.inlines() == null ? List.of() : block.inlines();
    }

    private Element paragraph(Element into, String name, String look, String words) {
        return paragraph(into, name, look, List.of(ReportInline.text(words)));
    }

    private Element paragraph(Element into, String name, String look, List<ReportInline> inlines) {
        var paragraph = add(into, name, look);
        text.write(paragraph, inlines);
        return paragraph;
    }

    private Element add(Element into, String name, String look) {
        return add(document, into, name, look);
    }

    /** @param look its class in the style; none if empty */
    static Element add(Document document, Element into, String name, String look) {
        var added = document.createElement(name);
        if (!look.isEmpty()) {
            added.setAttribute("class", look);
        }
        into.appendChild(added);
        return added;
    }
}
