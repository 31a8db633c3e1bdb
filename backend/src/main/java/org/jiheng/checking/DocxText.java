package org.jiheng.checking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A docx as text: a line for each paragraph with its automatic number, a line for each row with a tab between cells, an
 * empty cell where cells are merged; text boxes and footnotes too, and tracked changes as if accepted.
 */
final class DocxText {

    private static final Set<String> PASSED_OVER =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "pPrChange", "rPrChange");

    private final Numbering numbering;
    private final StringBuilder text = new StringBuilder();
    /** Paragraphs that have begun: a text box is inside one. */
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();

    private final Deque<Table> tables = new ArrayDeque<>();

    private static final class Paragraph {
        final StringBuilder words = new StringBuilder();
        String numId = "";
        String level = "0";
        String style = "";
    }

    private static final class Table {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int span = 1;
        boolean continued;
    }

    private DocxText(Numbering numbering) {
        this.numbering = numbering;
    }

    static String of(BoundedZip zip) {
        try {
            var docx = new DocxText(Numbering.of(zip.part("word/numbering.xml"), zip.part("word/styles.xml")));
            docx.read(zip.part("word/document.xml"));
            docx.read(zip.part("word/footnotes.xml"));
            docx.read(zip.part("word/endnotes.xml"));
            return docx.text.toString();
        } catch (XMLStreamException broken) {
            throw new Unreadable("checking.not-what-it-says");
        }
    }

    private void read(byte @Nullable [] part) throws XMLStreamException {
        if (part == null) {
            return;
        }
        var xml = SafeXml.read(part);
        while (xml.hasNext()) {
            var event = SafeXml.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                if (PASSED_OVER.contains(xml.getLocalName())) {
                    skip(xml);
                } else {
                    start(xml);
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml.getLocalName());
            }
            if (text.length() > SourceText.MAX_CHARACTERS) {
                throw new Unreadable("checking.too-long", SourceText.MAX_CHARACTERS);
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = SafeXml.next(xml);
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> {
                if (paragraphs.size() > 50) {
                    throw new Unreadable("checking.not-what-it-says");
                }
                paragraphs.push(new Paragraph());
            }
            case "pStyle", "numId", "ilvl" -> property(xml.getLocalName(), SafeXml.attribute(xml, "val"));
            case "t" -> append(xml.getElementText());
            case "tab", "ptab" -> append(" ");
            case "br", "cr" -> append(tables.isEmpty() ? "\n" : " ");
            case "noBreakHyphen" -> append("-");
            case "tbl" -> {
                if (tables.size() > 20) {
                    throw new Unreadable("checking.not-what-it-says");
                }
                tables.push(new Table());
            }
            case "tr" -> table().cells = new ArrayList<>();
            case "tc" -> {
                var table = table();
                table.cell = new StringBuilder();
                table.span = 1;
                table.continued = false;
            }
            // Cells that a row lacks at its begin.
            case "gridBefore" -> blank(integer(SafeXml.attribute(xml, "val")));
            case "gridSpan" -> table().span = Math.max(1, Math.min(60, integer(SafeXml.attribute(xml, "val"))));
            case "vMerge" -> table().continued = !SafeXml.attribute(xml, "val").equals("restart");
            default -> {}
        }
    }

    private Table table() {
        if (tables.isEmpty()) {
            throw new Unreadable("checking.not-what-it-says");
        }
        return tables.peek();
    }

    private void append(String words) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().words.append(words);
        }
    }

    private void property(String name, String value) {
        var paragraph = paragraphs.peek();
        if (paragraph == null) {
            return;
        }
        switch (name) {
            case "pStyle" -> paragraph.style = value;
            case "numId" -> paragraph.numId = value;
            default -> paragraph.level = value;
        }
    }

    private void blank(int cells) {
        for (var i = 0; i < cells && table().cells.size() < 400; i++) {
            table().cells.add("");
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> paragraph();
            case "tc" -> {
                var table = table();
                table.cells.add(table.continued ? "" : table.cell.toString().strip());
                blank(table.span - 1);
            }
            case "tr" -> row();
            case "tbl" -> tables.pop();
            default -> {}
        }
    }

    private void paragraph() {
        var paragraph = paragraphs.pop();
        var words = paragraph.words.toString();
        var number = words.isBlank() ? "" : numbering.next(paragraph.numId, paragraph.level, paragraph.style);
        var line = number + words;
        if (tables.isEmpty()) {
            text.append(line).append('\n');
        } else if (!line.isBlank()) {
            var cell = tables.peek().cell;
            cell.append(cell.isEmpty() ? "" : " ").append(line);
        }
    }

    private void row() {
        var line = String.join("\t", tables.peek().cells);
        if (tables.size() == 1) {
            text.append(line).append('\n');
        } else {
            // A table inside a cell is the cell's text.
            var inner = tables.pop();
            tables.peek().cell.append(' ').append(line.replace('\t', ' '));
            tables.push(inner);
        }
    }

    private static int integer(String value) {
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
    }
}
