package org.jiheng.checking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small docx and xlsx files as Word and Excel write them, with what plain text does not have. */
final class OfficeFile {

    private static final String WORD = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String SHEET = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    /** In a row of a table: the cell goes on from the left, or from above. */
    static final String LEFT = "←";

    static final String ABOVE = "↑";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    OfficeFile paragraph(String text) {
        body.append("<w:p>").append(run(text)).append("</w:p>");
        return this;
    }

    /** A heading that has its number from the list: level 0 is 一、, level 1 （一）, level 2 1. */
    OfficeFile numbered(int level, String text) {
        body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"")
                .append(level)
                .append("\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                .append(run(text))
                .append("</w:p>");
        return this;
    }

    /** A paragraph in which {@code old} was struck out and {@code now} put in while changes were tracked. */
    OfficeFile changed(String before, String old, String now, String behind) {
        body.append("<w:p>")
                .append(run(before))
                .append("<w:del w:id=\"1\"><w:r><w:delText>")
                .append(escaped(old))
                .append("</w:delText></w:r></w:del><w:ins w:id=\"2\">")
                .append(run(now))
                .append("</w:ins>")
                .append(run(behind))
                .append("</w:p>");
        return this;
    }

    /** A text box, which Word writes twice. */
    OfficeFile box(String text) {
        var inside = "<w:txbxContent><w:p>" + run(text) + "</w:p></w:txbxContent>";
        body.append(
                        "<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">")
                .append("<mc:Choice Requires=\"wps\"><w:drawing>")
                .append(inside)
                .append("</w:drawing></mc:Choice><mc:Fallback><w:pict>")
                .append(inside)
                .append("</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
        return this;
    }

    OfficeFile note(String text, String note) {
        var id = notes.length() + 2;
        notes.append("<w:footnote w:id=\"")
                .append(id)
                .append("\"><w:p>")
                .append(run(note))
                .append("</w:p></w:footnote>");
        body.append("<w:p>")
                .append(run(text))
                .append("<w:r><w:footnoteReference w:id=\"")
                .append(id)
                .append("\"/></w:r></w:p>");
        return this;
    }

    OfficeFile table(List<List<String>> rows) {
        body.append("<w:tbl>");
        for (var y = 0; y < rows.size(); y++) {
            body.append("<w:tr>");
            var row = rows.get(y);
            for (var x = 0; x < row.size(); x++) {
                var cell = row.get(x);
                var span = 1;
                while (x + span < row.size() && row.get(x + span).equals(LEFT)) {
                    span++;
                }
                var above = cell.equals(ABOVE);
                var goesOn = y + 1 < rows.size()
                        && x < rows.get(y + 1).size()
                        && rows.get(y + 1).get(x).equals(ABOVE);
                body.append("<w:tc><w:tcPr>")
                        .append(span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "")
                        .append(above ? "<w:vMerge/>" : goesOn ? "<w:vMerge w:val=\"restart\"/>" : "")
                        .append("</w:tcPr><w:p>")
                        .append(above ? "" : run(cell))
                        .append("</w:p></w:tc>");
                x += span - 1;
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
        return this;
    }

    byte[] docx() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("word/document.xml", "<w:document" + WORD + "><w:body>" + body + "</w:body></w:document>");
        parts.put("word/footnotes.xml", "<w:footnotes" + WORD + ">" + notes + "</w:footnotes>");
        parts.put(
                "word/numbering.xml",
                "<w:numbering" + WORD + "><w:abstractNum w:abstractNumId=\"7\">"
                        + level(0, "chineseCountingThousand", "%1、")
                        + level(1, "chineseCounting", "（%2）")
                        + level(2, "decimal", "%3.")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>");
        return zip(parts);
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    /** Numbers are numbers: 94.71% is 0.9471 with a format, and a merged cell is there once. */
    static byte[] xlsx(List<List<String>> rows) {
        var sheet = new StringBuilder("<worksheet" + SHEET + "><sheetData>");
        for (var y = 0; y < rows.size(); y++) {
            sheet.append("<row r=\"").append(y + 1).append("\">");
            var row = rows.get(y);
            for (var x = 0; x < row.size(); x++) {
                var cell = row.get(x);
                if (!cell.isEmpty() && !cell.equals(LEFT) && !cell.equals(ABOVE)) {
                    sheet.append(cell(cell, (char) ('A' + x) + String.valueOf(y + 1)));
                }
            }
            sheet.append("</row>");
        }
        sheet.append("</sheetData></worksheet>");
        var parts = new LinkedHashMap<String, String>();
        parts.put("xl/workbook.xml", "<workbook" + SHEET + "/>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet" + SHEET
                        + "><numFmts><numFmt numFmtId=\"176\" formatCode=\"#,##0.00_ \"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"176\"/></cellXfs></styleSheet>");
        parts.put("xl/worksheets/sheet1.xml", sheet.toString());
        return zip(parts);
    }

    private static String cell(String text, String at) {
        if (text.matches("\\d+(\\.\\d+)?%")) {
            var value = new java.math.BigDecimal(text.replace("%", "")).movePointLeft(2);
            return "<c r=\"" + at + "\" s=\"1\"><v>" + value.toPlainString() + "</v></c>";
        }
        if (text.matches("\\d+\\.\\d\\d")) {
            return "<c r=\"" + at + "\" s=\"2\"><v>" + text + "</v></c>";
        }
        return text.matches("\\d+(\\.\\d+)?")
                ? "<c r=\"" + at + "\" s=\"0\"><v>" + text + "</v></c>"
                : "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
    }

    /** A page with the same table. */
    static byte[] html(String title, List<List<String>> rows) {
        var html = new StringBuilder(
                "<!DOCTYPE html><html><head><title>网站</title></head><body><h1>" + title + "</h1><table>");
        for (var y = 0; y < rows.size(); y++) {
            html.append("<tr>");
            var row = rows.get(y);
            for (var x = 0; x < row.size(); x++) {
                var cell = row.get(x);
                if (cell.equals(LEFT) || cell.equals(ABOVE)) {
                    continue;
                }
                var across = 1;
                while (x + across < row.size() && row.get(x + across).equals(LEFT)) {
                    across++;
                }
                var down = 1;
                while (y + down < rows.size()
                        && x < rows.get(y + down).size()
                        && rows.get(y + down).get(x).equals(ABOVE)) {
                    down++;
                }
                html.append("<td colspan=\"")
                        .append(across)
                        .append("\" rowspan=\"")
                        .append(down)
                        .append("\"><p>")
                        .append(escaped(cell))
                        .append("</p></td>");
            }
            html.append("</tr>");
        }
        return html.append("</table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
