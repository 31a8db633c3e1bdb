package org.jiheng.checking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An xlsx as text: a line for each row, a tab between cells, numbers as their format shows them. */
final class XlsxText {

    private static final int MOST_COLUMNS = 300;
    private static final int MOST_SHEETS = 200;
    private static final MathContext AS_SHEETS_DO = new MathContext(15, RoundingMode.HALF_UP);

    private final List<String> shared = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XlsxText() {}

    static String of(BoundedZip zip) {
        try {
            var xlsx = new XlsxText();
            xlsx.shared(zip.part("xl/sharedStrings.xml"));
            xlsx.styles(zip.part("xl/styles.xml"));
            for (var i = 1; i <= MOST_SHEETS; i++) {
                var sheet = zip.part("xl/worksheets/sheet" + i + ".xml");
                if (sheet != null) {
                    xlsx.sheet(SafeXml.read(sheet));
                }
            }
            return xlsx.text.toString();
        } catch (XMLStreamException broken) {
            throw new Unreadable("checking.not-what-it-says");
        }
    }

    private void shared(byte @Nullable [] part) throws XMLStreamException {
        if (part == null) {
            return;
        }
        var xml = SafeXml.read(part);
        var string = new StringBuilder();
        var phonetic = false;
        while (xml.hasNext()) {
            var event = SafeXml.next(xml);
            if (xml.hasName() && xml.getLocalName().equals("rPh")) {
                // How to pronounce it is not what it says.
                phonetic = event == XMLStreamReader.START_ELEMENT;
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                string.setLength(0);
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("t")
                    && !phonetic) {
                string.append(xml.getElementText());
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                shared.add(string.toString());
            }
        }
    }

    private void styles(byte @Nullable [] part) throws XMLStreamException {
        if (part == null) {
            return;
        }
        Map<String, String> codes = new HashMap<>(
                Map.of("1", "0", "2", "0.00", "3", "#,##0", "4", "#,##0.00", "9", "0%", "10", "0.00%", "14", "yyyy"));
        var xml = SafeXml.read(part);
        var inCells = false;
        while (xml.hasNext()) {
            var event = SafeXml.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" ->
                        codes.put(SafeXml.attribute(xml, "numFmtId"), SafeXml.attribute(xml, "formatCode"));
                    case "cellXfs" -> inCells = true;
                    case "xf" -> {
                        if (inCells) {
                            formats.add(codes.getOrDefault(SafeXml.attribute(xml, "numFmtId"), ""));
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                inCells = false;
            }
        }
    }

    private void sheet(XMLStreamReader xml) throws XMLStreamException {
        var row = new ArrayList<String>();
        var type = "";
        var style = "";
        var value = new StringBuilder();
        var column = 0;
        while (xml.hasNext()) {
            var event = SafeXml.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> row.clear();
                    case "c" -> {
                        type = SafeXml.attribute(xml, "t");
                        style = SafeXml.attribute(xml, "s");
                        value.setLength(0);
                        column = column(SafeXml.attribute(xml, "r"), row.size());
                    }
                    case "v", "t" -> value.append(xml.getElementText());
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("c")
                    && column < MOST_COLUMNS) {
                while (row.size() < column) {
                    row.add("");
                }
                row.add(shown(type, style, value.toString())
                        .replace('\t', ' ')
                        .replace('\n', ' ')
                        .replace('\r', ' '));
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                text.append(String.join("\t", row)).append('\n');
                if (text.length() > SourceText.MAX_CHARACTERS) {
                    throw new Unreadable("checking.too-long", SourceText.MAX_CHARACTERS);
                }
            }
        }
        text.append('\n');
    }

    private static int column(String reference, int next) {
        var column = 0;
        for (var i = 0; i < reference.length() && i < 4 && Character.isUpperCase(reference.charAt(i)); i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return column == 0 ? next : column - 1;
    }

    private String shown(String type, String style, String value) {
        return switch (type) {
            case "s" ->
                value.matches("\\d{1,7}") && Integer.parseInt(value) < shared.size()
                        ? shared.get(Integer.parseInt(value))
                        : "";
            case "str", "inlineStr" -> value;
            case "b", "e" -> "";
            default ->
                number(
                        value,
                        style.matches("\\d{1,5}") && Integer.parseInt(style) < formats.size()
                                ? formats.get(Integer.parseInt(style))
                                : "");
        };
    }

    private static String number(String value, String format) {
        if (!value.matches("-?\\d{1,20}(\\.\\d{1,25})?([eE][-+]?\\d{1,2})?")) {
            return value.length() <= 30 ? value : "";
        }
        var number = new BigDecimal(value).round(AS_SHEETS_DO);
        var section = format.split(";", 2)[0];
        if (section.contains("y") && number.signum() > 0 && number.intValue() < 100_000) {
            var date = LocalDate.of(1899, 12, 30).plusDays(number.intValue());
            return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        }
        var point = section.indexOf('.');
        var places = 0;
        while (point >= 0 && point + 1 + places < section.length() && section.charAt(point + 1 + places) == '0') {
            places++;
        }
        if (section.contains("%")) {
            return number.movePointRight(2)
                            .setScale(places, RoundingMode.HALF_UP)
                            .toPlainString() + "%";
        }
        if (section.contains("0") && !section.contains("#.#")) {
            return number.setScale(places, RoundingMode.HALF_UP).toPlainString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
