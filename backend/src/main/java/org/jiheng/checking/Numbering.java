package org.jiheng.checking;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The automatic numbers of a docx, as they are seen: 一、 （一） 1. */
final class Numbering {

    private record Level(String format, String pattern, int start) {}

    private final Map<String, String> abstractByNum = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, String> numByStyle = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    static Numbering of(byte @Nullable [] numbering, byte @Nullable [] styles) throws XMLStreamException {
        var read = new Numbering();
        if (numbering != null) {
            read.numbering(SafeXml.read(numbering));
        }
        if (styles != null) {
            read.styles(SafeXml.read(styles));
        }
        return read;
    }

    private void numbering(XMLStreamReader xml) throws XMLStreamException {
        var of = "";
        var num = "";
        var level = "";
        var format = "decimal";
        var pattern = "";
        var start = 1;
        while (xml.hasNext()) {
            var event = SafeXml.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                var value = SafeXml.attribute(xml, "val");
                switch (xml.getLocalName()) {
                    case "abstractNum" -> of = SafeXml.attribute(xml, "abstractNumId");
                    case "num" -> num = SafeXml.attribute(xml, "numId");
                    case "abstractNumId" -> abstractByNum.put(num, value);
                    case "lvl" -> {
                        level = SafeXml.attribute(xml, "ilvl");
                        format = "decimal";
                        pattern = "";
                        start = 1;
                    }
                    case "start" -> start = value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
                    case "numFmt" -> format = value;
                    case "lvlText" -> pattern = value;
                    default -> {}
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("lvl")) {
                levels.put(of + "/" + level, new Level(format, pattern, start));
            }
        }
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException {
        var style = "";
        while (xml.hasNext()) {
            if (SafeXml.next(xml) == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("style")) {
                    style = SafeXml.attribute(xml, "styleId");
                } else if (xml.getLocalName().equals("numId") && !style.isEmpty()) {
                    numByStyle.put(style, SafeXml.attribute(xml, "val"));
                }
            }
        }
    }

    /** The number of the next paragraph of this list; empty if it has none. */
    String next(String numId, String ilvl, String style) {
        var num = numId.isEmpty() ? numByStyle.getOrDefault(style, "") : numId;
        var of = abstractByNum.get(num);
        if (of == null || !ilvl.matches("[0-8]")) {
            return "";
        }
        var at = Integer.parseInt(ilvl);
        var level = levels.get(of + "/" + ilvl);
        if (level == null || level.format().equals("bullet") || level.format().equals("none")) {
            return "";
        }
        var counter = counters.computeIfAbsent(num, n -> new int[9]);
        counter[at] = counter[at] == 0 ? level.start() : counter[at] + 1;
        for (var deeper = at + 1; deeper < counter.length; deeper++) {
            counter[deeper] = 0;
        }
        var shown = level.pattern();
        for (var i = 0; i <= at; i++) {
            var other = levels.get(of + "/" + i);
            shown = shown.replace(
                    "%" + (i + 1), shown(Math.max(1, counter[i]), other == null ? "decimal" : other.format()));
        }
        return shown;
    }

    private static String shown(int number, String format) {
        var chinese = format.toLowerCase(java.util.Locale.ROOT).contains("chinese")
                || format.startsWith("ideograph")
                || format.startsWith("japanese");
        if (!chinese || number > 99) {
            return String.valueOf(number);
        }
        var digits = "零一二三四五六七八九";
        var tens = number / 10;
        var ones = number % 10;
        return (tens == 0 ? "" : (tens == 1 ? "" : digits.substring(tens, tens + 1)) + "十")
                + (ones == 0 && tens > 0 ? "" : digits.substring(ones, ones + 1));
    }
}
