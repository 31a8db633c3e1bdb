package org.jiheng.report.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.report.model.ReportInline;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Running text, character by character: one that the fonts of the roles lack stands in {@link PdfFont#RARE} or
 * {@link PdfFont#SIGNS}, and one that no font has as 〓, the sign of type that is not at hand; its number is kept.
 */
final class PdfText {

    static final String MISSING = "〓";

    private static final List<PdfFont> OTHERS = List.of(PdfFont.RARE, PdfFont.SIGNS);

    private final Document document;
    private final Set<String> missing = new LinkedHashSet<>();

    PdfText(Document document) {
        this.document = document;
    }

    /** Which characters no font has, as U+20000. */
    Set<String> missing() {
        return missing;
    }

    /** Figures are words here: cut off, one would let a line begin with the comma behind it. */
    void write(Element into, List<ReportInline> inlines) {
        write(into, inlines.stream().map(ReportInline::text).collect(Collectors.joining()));
    }

    void write(Element into, String words) {
        var lines = Printable.lines(words);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                into.appendChild(document.createElement("br"));
            }
            // The pieces of a line are painted, and copied, in their order only if all are boxes or none is.
            if (lines[i].codePoints().allMatch(PdfFont.FANG::has)) {
                into.appendChild(document.createTextNode(lines[i]));
            } else {
                pieces(into, lines[i]);
            }
        }
    }

    private void pieces(Element into, String line) {
        var usual = new StringBuilder();
        line.codePoints().filter(PdfText::seen).forEach(character -> {
            if (PdfFont.FANG.has(character)) {
                usual.appendCodePoint(character);
            } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                usual.append(' ');
            } else {
                flush(into, usual);
                other(into, character);
            }
        });
        flush(into, usual);
    }

    /** Marks of direction and choices between shapes leave nothing on paper. */
    private static boolean seen(int character) {
        return Character.getType(character) != Character.FORMAT
                && !(character >= 0xFE00 && character <= 0xFE0F)
                && !(character >= 0xE0100 && character <= 0xE01EF);
    }

    private void flush(Element into, StringBuilder usual) {
        if (!usual.isEmpty()) {
            piece(into, "span", usual.toString());
            usual.setLength(0);
        }
    }

    private void other(Element into, int character) {
        for (var font : OTHERS) {
            if (font.has(character)) {
                piece(into, "span", Character.toString(character)).setAttribute("class", font.family());
                return;
            }
        }
        var number = String.format("U+%04X", character);
        missing.add(number);
        piece(into, "abbr", MISSING).setAttribute("title", number);
    }

    private Element piece(Element into, String name, String words) {
        var piece = document.createElement(name);
        piece.setTextContent(words);
        into.appendChild(piece);
        return piece;
    }
}
