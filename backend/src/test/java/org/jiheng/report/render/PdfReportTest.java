package org.jiheng.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jiheng.report.model.Report;
import org.jiheng.report.model.ReportBlock;
import org.jiheng.report.model.ReportInline;
import org.jiheng.report.model.ReportSection;
import org.jiheng.report.model.ReportTable;
import org.jiheng.report.model.ReportTable.Align;
import org.jiheng.report.model.ReportTable.ReportCell;
import org.jiheng.report.model.ReportTable.ReportColumn;
import org.jiheng.report.model.ReportTable.ReportRow;
import org.jiheng.report.model.ReportTable.RowKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.xml.sax.InputSource;

/** What is in the PDF, read with other libraries than the one that laid it out. */
class PdfReportTest {

    @Test
    void anotherReaderFindsEveryTextOfTheReportInItsOrder() throws IOException {
        var report = SampleReport.of("正文");
        var pages = new ArrayList<String>();
        try (var reader = new PdfReader(PdfReport.of(report))) {
            var extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(bare(extractor.getTextFromPage(page)));
            }
        }

        var printed = String.join("", pages.subList(1, pages.size()));
        var at = 0;
        for (var text : texts(report)) {
            assertThat(printed.substring(at)).contains(bare(text));
            at = printed.indexOf(bare(text), at) + bare(text).length();
        }
        assertThat(pages.get(0)).contains(bare(report.title()), "示例数据", "目录", "（一）部门职能");
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void veraPdfFindsNothingAgainstTheStandard(PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var pdf = new ByteArrayInputStream(PdfReport.of(SampleReport.of("生僻字𠮷，没有的字\uDB40\uDC41\uD87E\uDFFD")));
        try (var parser = Foundries.defaultInstance().createParser(pdf, standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);

            assertThat(result.getTestAssertions())
                    .extracting(failed -> failed.getRuleId().getClause() + " " + failed.getMessage())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void theContentsAndTheBookmarksLeadToTheHeadings() throws IOException {
        try (var pdf = read(SampleReport.of("正文"))) {
            var bookmarks = new ArrayList<String>();
            collect(pdf, pdf.getDocumentCatalog().getDocumentOutline(), "", bookmarks);

            assertThat(bookmarks).containsExactly("一、基本情况 2", "/（一）部门职能 2", "//1.职责 2", "二、决算 2", "/（一）收入 2", "附2-1 3");
            assertThat(text(pdf, 1).replace(".", "")).contains("一、基本情况2", "（一）部门职能2", "二、决算2", "（一）收入2", "附2-13");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("2024年度某部门自评报告");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void thePageIsThatOfTheStandardAndTheAnnexLiesOnItsSide() throws IOException {
        try (var pdf = read(SampleReport.of("字".repeat(2000)))) {
            var body = pdf.getPage(1).getMediaBox();
            assertThat(body.getWidth()).isCloseTo(points(210), org.assertj.core.data.Offset.offset(0.1f));
            assertThat(body.getHeight()).isCloseTo(points(297), org.assertj.core.data.Offset.offset(0.1f));
            var annex = pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox();
            assertThat(annex.getWidth()).isCloseTo(points(297), org.assertj.core.data.Offset.offset(0.1f));

            var letters = positions(pdf, 3);
            var lines = new TreeSet<Integer>();
            letters.stream()
                    .filter(letter -> letter.getFontSizeInPt() > 15)
                    .forEach(letter -> lines.add(Math.round(letter.getYDirAdj())));
            assertThat(lines).hasSize(22);
            assertThat(letters.stream().mapToDouble(TextPosition::getXDirAdj).min())
                    .hasValueCloseTo((double) points(28), org.assertj.core.data.Offset.offset(1.0));
        }
    }

    @Test
    void theNumberOfAPageStandsOutside() throws IOException {
        try (var pdf = read(SampleReport.of("字".repeat(2000)))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var dash = positions(pdf, page).stream()
                        .filter(letter -> letter.getUnicode().equals("—"))
                        .findFirst()
                        .orElseThrow();
                assertThat(text(pdf, page)).contains("—" + page + "—");
                assertThat(dash.getXDirAdj() > points(105)).as("page %s", page).isEqualTo(page % 2 == 1);
            }
        }
    }

    @Test
    void theHeadOfATableIsRepeatedAndNoRowIsTorn() throws IOException {
        var rows = new ArrayList<ReportRow>();
        for (int i = 1; i <= 80; i++) {
            rows.add(new ReportRow(
                    RowKind.ROW,
                    List.of(ReportCell.text("第" + i + "行始\n中\n末" + i + "行完"), ReportCell.of(SampleReport.RATE))));
        }
        try (var pdf = read(withTable(rows))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(4);
            for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
                var text = text(pdf, page);
                assertThat(text).contains("左栏头右栏头");
                assertThat(text.split("行始", -1).length).isEqualTo(text.split("行完", -1).length);
            }
        }
    }

    @Test
    void aCellStandsInItsColumnThoughOneFromAboveReachesIntoItsRow() {
        var table = new ReportTable(
                "t",
                "表",
                null,
                List.of(
                        new ReportColumn("甲", Align.LEFT),
                        new ReportColumn("乙", Align.CENTER),
                        new ReportColumn("丙", Align.RIGHT)),
                List.of(
                        new ReportRow(
                                RowKind.ROW,
                                List.of(
                                        new ReportCell(List.of(ReportInline.text("高")), 2, 1),
                                        ReportCell.text("一"),
                                        ReportCell.text("二"))),
                        new ReportRow(RowKind.ROW, List.of(ReportCell.text("三"), ReportCell.text("四"))),
                        new ReportRow(RowKind.ROW, List.of(ReportCell.text("五"), ReportCell.text("六")))));
        var cells = PdfMarkup.of(report(table)).getElementsByTagName("td");
        var sides = new ArrayList<String>();
        for (int i = 0; i < cells.getLength(); i++) {
            sides.add(cells.item(i).getTextContent()
                    + cells.item(i).getAttributes().getNamedItem("class").getNodeValue());
        }

        assertThat(sides).containsExactly("高left", "一center", "二right", "三center", "四right", "五left", "六center");
    }

    @Test
    void noLineBeginsWithTheCommaBehindAFigure() throws IOException {
        var inlines = new ArrayList<ReportInline>();
        for (int i = 0; i < 120; i++) {
            inlines.add(ReportInline.text("支"));
            inlines.add(SampleReport.BUDGET);
            inlines.add(ReportInline.text("，"));
        }
        var section = new ReportSection("s", "一、", "节", 1, null, List.of(ReportBlock.paragraph(inlines)), List.of());
        try (var pdf = Loader.loadPDF(PdfReport.of(new Report("报告", List.of(), List.of(section))))) {
            assertThat(new PDFTextStripper().getText(pdf).lines().toList())
                    .hasSizeGreaterThan(20)
                    .noneMatch(line -> line.startsWith("，"));
        }
    }

    @Test
    void aRowThatIsHigherThanAPageGoesOnOnTheNext() throws IOException {
        var row = new ReportRow(
                RowKind.ROW, List.of(ReportCell.text("高".repeat(4000)), ReportCell.of(SampleReport.RATE)));
        try (var pdf = read(withTable(List.of(row)))) {
            assertThat(whole(pdf).chars().filter(letter -> letter == '高')).hasSize(4000);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "控\u0000制\u0007字\u001b符",
                "半\ud842个",
                "生僻字𠮷㛃䶮",
                "<w:p>标记&amp;</w:p><script>alert(1)</script>",
                "<![CDATA[]]]]><!--><!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;",
                "=cmd|' /C calc'!A0",
                "{ INCLUDETEXT \"file:///etc/passwd\" }",
                "名/称\\:*?",
                "第一行\n第二行",
                "⟦expenditure:AMOUNT⟧",
                "⼀部首一，☑é",
                "方向\u202e反\u202c了"
            })
    void textIsTextWhateverIsInIt(String written) throws IOException {
        try (var pdf = read(SampleReport.of(written))) {
            assertThat(whole(pdf))
                    .contains(bare("写："
                            + written.replaceAll("[\u0000\u0007\u001b\u202e\u202c\ud842](?![\udc00-\udfff])", "")));
        }
    }

    @Test
    void aCharacterThatNoFontHasIsShownAsMissingAndSaysWhichItIs() throws IOException {
        try (var pdf = read(SampleReport.of("有𠮷无\uD869\uDEDF无\uE000完"))) {
            assertThat(whole(pdf)).contains("有𠮷无〓无〓完");
            var said = new ArrayList<String>();
            actualTexts(pdf.getDocumentCatalog().getStructureTreeRoot(), said);
            assertThat(said).containsExactly("\uD869\uDEDF", "\uE000");
        }
    }

    @Test
    void nothingIsFetchedWhateverTheMarkupAsksFor() throws Exception {
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            var there = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            var markup = """
                    <html lang="zh-CN"><head><title>t</title><meta name="subject" content="t"/>
                      <link rel="stylesheet" href="%1$s"/><link rel="stylesheet" href="file:///etc/passwd"/>
                      <style>@import url(%1$s); @font-face { font-family: x; src: url(%1$s) }
                        body { font-family: fang; background: url(%1$s) } p { background-image: url(file:///etc/hostname) }</style></head>
                    <body><p>写<img src="%1$s" alt="a"/><img src="file:///etc/passwd" alt="a"/>
                      <object data="%1$s">o</object><iframe src="%1$s"></iframe></p></body></html>
                    """.formatted(there);
            var tree = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)));

            var made = PdfReport.of(tree);

            org.assertj.core.api.Assertions.assertThatThrownBy(server::accept)
                    .isInstanceOf(java.net.SocketTimeoutException.class);
            try (var pdf = Loader.loadPDF(made)) {
                assertThat(whole(pdf)).startsWith("写").doesNotContain("root:");
            }
        }
    }

    @Test
    void aMegabyteInOneSectionIsPrintedWhole() throws IOException {
        var written = "长文。".repeat(116_000);
        try (var pdf = read(SampleReport.of(written))) {
            assertThat(whole(pdf).chars().filter(letter -> letter == '长')).hasSize(116_000);
        }
    }

    private static Report withTable(List<ReportRow> rows) {
        var table = new ReportTable(
                "t",
                "表",
                "万元",
                List.of(new ReportColumn("左栏头", Align.LEFT), new ReportColumn("右栏头", Align.RIGHT)),
                rows);
        return report(table);
    }

    private static Report report(ReportTable table) {
        return new Report(
                "报告",
                List.of(),
                List.of(new ReportSection("s", "一、", "表", 1, null, List.of(ReportBlock.table(table)), List.of())));
    }

    /** All that a reader of the model sees, in order. */
    private static List<String> texts(Report report) {
        var texts = new ArrayList<String>();
        report.sections().forEach(section -> texts(section, texts));
        return texts;
    }

    private static void texts(ReportSection section, List<String> texts) {
        texts.add(section.number() + section.heading());
        for (var block : section.blocks()) {
            if (block.inlines() != null) {
                block.inlines().stream().map(ReportInline::text).forEach(texts::add);
            }
            if (block.items() != null) {
                block.items().forEach(item -> item.inlines().forEach(inline -> texts.add(inline.text())));
            }
            if (block.table() != null) {
                block.table()
                        .rows()
                        .forEach(row -> row.cells()
                                .forEach(cell -> cell.inlines().forEach(inline -> texts.add(inline.text()))));
            }
        }
        section.sections().forEach(inner -> texts(inner, texts));
    }

    private static void collect(PDDocument pdf, PDOutlineNode node, String above, List<String> into)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            var page = ((PDPageDestination) item.getDestination()).retrievePageNumber() + 1;
            into.add(above + item.getTitle() + " " + page);
            collect(pdf, item, above + "/", into);
        }
    }

    private static void actualTexts(PDStructureNode node, List<String> into) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getActualText() != null) {
                    into.add(element.getActualText());
                }
                actualTexts(element, into);
            }
        }
    }

    private static float points(double millimetres) {
        return (float) (millimetres / 25.4 * 72);
    }

    private static PDDocument read(Report report) throws IOException {
        return Loader.loadPDF(PdfReport.of(report));
    }

    private static String whole(PDDocument pdf) throws IOException {
        // Without the numbers of pages, which stand between the lines of two.
        var stripper = new PDFTextStripper();
        stripper.setSuppressDuplicateOverlappingText(false);
        return bare(stripper.getText(pdf)).replaceAll("—[0-9]+—", "");
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return bare(stripper.getText(pdf));
    }

    private static List<TextPosition> positions(PDDocument pdf, int page) throws IOException {
        var letters = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
                super.processTextPosition(letter);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return letters;
    }

    /** Lines are broken where the page asks. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
