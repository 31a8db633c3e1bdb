package org.jiheng.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jiheng.report.model.Numbering;
import org.jiheng.report.model.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the Word document, read with another library than the one that wrote it. */
class DocxReportTest {

    @Test
    void everyFigureIsALockedControlWhoseTagLeadsToItsId() {
        var parts = read(SampleReport.of("正文"));

        assertThat(figures(parts))
                .containsExactly(
                        List.of("expenditure:AMOUNT", "1218.18万元"),
                        List.of("department:RATE", "99.85%"),
                        List.of("expenditure:AMOUNT", "1218.18万元"));
        assertThat(parts.get("word/document.xml").select("w|sdt w|lock"))
                .allMatch(lock -> lock.attr("w:val").equals("contentLocked"));
        assertThat(parts.get("word/document.xml").select("w|sdt w|id").eachAttr("w:val"))
                .doesNotHaveDuplicates();
    }

    @Test
    void wordNumbersTheHeadingsAsTheModelDoes() {
        var parts = read(SampleReport.of("正文"));
        var formats = new ArrayList<String>();
        for (var level : parts.get("word/numbering.xml").select("w|lvl")) {
            formats.add(level.selectFirst("w|numFmt").attr("w:val") + " "
                    + level.selectFirst("w|lvlText").attr("w:val"));
        }
        assertThat(formats)
                .containsExactly(
                        "chineseCountingThousand %1、", "chineseCountingThousand （%2）", "decimal %3.", "decimal （%4）");

        var counts = new int[4];
        var headings = new ArrayList<String>();
        for (var paragraph : parts.get("word/document.xml").select("w|p")) {
            var style = style(paragraph);
            if (style.startsWith("Heading")) {
                var level = Integer.parseInt(style.substring(7));
                counts[level - 1]++;
                Arrays.fill(counts, level, 4, 0);
                headings.add(Numbering.of(level, counts[level - 1]) + text(paragraph));
            }
        }
        assertThat(headings).containsExactly("一、基本情况", "（一）部门职能", "1.职责", "二、决算", "（一）收入");
        assertThat(text(parts.get("word/document.xml").selectFirst("w|p:has(w|pStyle[w:val=TOC2])")))
                .startsWith("（一）部门职能");
    }

    @Test
    void thePageIsThatOfTheStandardAndTheAnnexLiesOnItsSide() {
        var sections = read(SampleReport.of("正文")).get("word/document.xml").select("w|sectPr");

        assertThat(sections).hasSize(2);
        var upright = sections.get(0);
        assertThat(upright.selectFirst("w|pgSz").attr("w:w")).isEqualTo("11906");
        assertThat(upright.selectFirst("w|pgSz").attr("w:h")).isEqualTo("16838");
        assertThat(upright.selectFirst("w|pgMar").attr("w:top")).isEqualTo("2098");
        assertThat(upright.selectFirst("w|pgMar").attr("w:left")).isEqualTo("1587");
        assertThat(upright.select("w|footerReference").eachAttr("w:type")).containsExactlyInAnyOrder("default", "even");
        assertThat(sections.get(1).selectFirst("w|pgSz").attr("w:orient")).isEqualTo("landscape");
        assertThat(sections.get(1).selectFirst("w|pgSz").attr("w:w")).isEqualTo("16838");
    }

    @Test
    void eachRowOfAFormFillsItsColumnsAndHeadsAreRepeated() {
        var tables = read(SampleReport.of("正文")).get("word/document.xml").select("w|tbl");

        assertThat(tables.get(0).select("w|tblHeader")).hasSize(1);
        for (var row : tables.get(1).select("> w|tr")) {
            var width = 0;
            for (var cell : row.select("> w|tc")) {
                var span = cell.selectFirst("w|gridSpan");
                width += span == null ? 1 : Integer.parseInt(span.attr("w:val"));
            }
            assertThat(width).isEqualTo(3);
        }
        assertThat(tables.get(1).select("w|vMerge").eachAttr("w:val")).containsExactly("restart", "continue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "控\u0000制\u0007字\u001b符",
                "半\ud842个",
                "生僻字𠮷㛃䶮",
                "<w:p>标记&amp;</w:p><script>alert(1)</script>",
                "]]><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;",
                "=cmd|' /C calc'!A0",
                "{ INCLUDETEXT \"file:///etc/passwd\" }",
                "名/称\\:*?",
                "第一行\n第二行"
            })
    void textIsTextWhateverIsInIt(String written) {
        var parts = read(SampleReport.of(written));

        var printed = text(parts.get("word/document.xml").select("w|p").stream()
                .filter(paragraph -> text(paragraph).startsWith("写："))
                .findFirst()
                .orElseThrow());
        assertThat(printed)
                .isEqualTo("写："
                        + written.replaceAll("[\u0000\u0007\u001b\ud842](?![\udc00-\udfff])", "")
                                .replace("\n", ""));
        assertThat(parts.get("word/document.xml").select("w|instrText").eachText())
                .allMatch(field ->
                        field.strip().startsWith("TOC") || field.strip().startsWith("PAGEREF"));
    }

    @Test
    void aMegabyteInOneSectionIsThereWhole() {
        var written = "长文。".repeat(116_000);

        assertThat(text(read(SampleReport.of(written)).get("word/document.xml")))
                .contains(written);
    }

    private static List<List<String>> figures(Map<String, Document> parts) {
        var names = new HashMap<String, String>();
        for (var property : parts.get("docProps/custom.xml").select("property")) {
            names.put(property.attr("name"), property.text());
        }
        return parts.get("word/document.xml").select("w|sdt").stream()
                .map(control -> List.of(
                        names.get(control.selectFirst("w|tag").attr("w:val")),
                        text(control.selectFirst("w|sdtContent"))))
                .toList();
    }

    private static String style(Element paragraph) {
        var style = paragraph.selectFirst("w|pStyle");
        return style == null ? "" : style.attr("w:val");
    }

    private static String text(Element of) {
        var text = new StringBuilder();
        of.select("w|t").forEach(piece -> text.append(piece.wholeText()));
        return text.toString();
    }

    private static Map<String, Document> read(Report report) {
        var bytes = DocxReport.of(report);
        var parts = new HashMap<String, Document>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                parts.put(entry.getName(), Jsoup.parse(xml, "", Parser.xmlParser()));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return parts;
    }
}
