package org.jiheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiheng.evaluation.Prose.Kind;
import org.jiheng.evaluation.Prose.Piece;
import org.jiheng.evaluation.ReadableProse.Run;
import org.jiheng.evaluation.ReadableProse.Span;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;

/** Any text can be read as one with references: nothing of it is lost, and every place leads back to where it is written. */
class ProseTest {

    private static final Map<String, Figure> FIGURES = Map.of(
            "expenditure:AMOUNT", figure("expenditure", FigureKind.AMOUNT, FigureUnit.YUAN, "12200500.00"),
            "department:RATE", figure("department", FigureKind.RATE, FigureUnit.PERCENT, "99.51"),
            "projects:COUNT", figure("projects", FigureKind.COUNT, FigureUnit.COUNT, "7"),
            "revenue:AMOUNT", figure("revenue", FigureKind.AMOUNT, FigureUnit.YUAN, null));

    @Example
    void aReferenceStandsBetweenItsMarks() {
        assertThat(Prose.of("支出⟦expenditure:AMOUNT⟧。").pieces())
                .extracting(Piece::kind, Piece::source, Piece::start)
                .containsExactly(
                        tuple(Kind.WORDS, "支出", 0),
                        tuple(Kind.REFERENCE, "⟦expenditure:AMOUNT⟧", 2),
                        tuple(Kind.WORDS, "。", 22));
        assertThat(Prose.reference("expenditure:AMOUNT")).isEqualTo("⟦expenditure:AMOUNT⟧");
    }

    @Example
    void aMarkWithoutItsCounterpartIsKeptAndKnown() {
        assertThat(kinds("甲⟦乙")).containsExactly(Kind.WORDS, Kind.STRAY, Kind.WORDS);
        assertThat(kinds("⟧")).containsExactly(Kind.STRAY);
        assertThat(kinds("⟦⟧")).containsExactly(Kind.STRAY, Kind.STRAY);
        assertThat(kinds("⟦a\nb⟧")).containsExactly(Kind.STRAY, Kind.WORDS, Kind.STRAY);
        assertThat(kinds("⟦⟦a:RATE⟧⟧")).containsExactly(Kind.STRAY, Kind.REFERENCE, Kind.STRAY);
        assertThat(kinds("⟦" + "a".repeat(201) + "⟧")).containsExactly(Kind.STRAY, Kind.WORDS, Kind.STRAY);
        assertThat(kinds("⟦" + "a".repeat(200) + "⟧")).containsExactly(Kind.REFERENCE);
    }

    @Example
    void itReadsWithTheFiguresAsTheReportPrintsThem() {
        var read = ReadableProse.of(
                "支出⟦expenditure:AMOUNT⟧，执行率⟦department:RATE⟧，项目⟦projects:COUNT⟧个，收入⟦revenue:AMOUNT⟧，"
                        + "得分⟦project/1:SCORE⟧⟦",
                FIGURES);

        assertThat(read.text()).isEqualTo("支出1220.05万元，执行率99.51%，项目7个，收入—，得分【引用的数字已不存在：project/1:SCORE】【引用不完整】");
        assertThat(read.runs())
                .extracting(Run::figureId)
                .containsExactly(
                        null,
                        "expenditure:AMOUNT",
                        null,
                        "department:RATE",
                        null,
                        "projects:COUNT",
                        null,
                        "revenue:AMOUNT",
                        null,
                        null,
                        null);
        assertThat(read.runs().stream()
                        .filter(Run::isBroken)
                        .map(run -> run.piece().source()))
                .containsExactly("⟦project/1:SCORE⟧", "⟦");
    }

    @Example
    void aPlaceInWhatIsReadLeadsToWhatIsWritten() {
        var written = "支出⟦expenditure:AMOUNT⟧，共7个";
        var read = ReadableProse.of(written, FIGURES);

        assertThat(read.text()).isEqualTo("支出1220.05万元，共7个");
        assertThat(at(read, written, "支出1220.05万元")).isEqualTo("支出⟦expenditure:AMOUNT⟧");
        assertThat(at(read, written, "20.05")).isEqualTo("⟦expenditure:AMOUNT⟧");
        assertThat(at(read, written, "共7个")).isEqualTo("共7个");
        assertThat(read.written(0, 0)).isEqualTo(new Span(0, 0));
    }

    @Property
    void anyTextIsThePiecesOneBehindTheOther(@ForAll("texts") String text) {
        var prose = Prose.of(text);

        assertThat(prose.source()).isEqualTo(text);
        assertThat(prose.with(Prose::reference)).isEqualTo(text);
        var at = 0;
        for (var piece : prose.pieces()) {
            assertThat(piece.start()).isEqualTo(at);
            assertThat(piece.end()).isGreaterThan(at);
            assertThat(text.substring(piece.start(), piece.end())).isEqualTo(piece.source());
            at = piece.end();
        }
        assertThat(at).isEqualTo(text.length());
        assertThat(prose.pieces().stream()
                        .filter(piece -> piece.kind() == Kind.WORDS)
                        .map(Piece::source)
                        .collect(Collectors.joining()))
                .doesNotContain("⟦", "⟧");
    }

    @Property
    void whereThereAreNoMarksTheTextReadsAsItIsWritten(@ForAll String text) {
        var plain = text.replaceAll("[⟦⟧]", "");

        assertThat(ReadableProse.of(plain, FIGURES).text()).isEqualTo(plain);
    }

    @Property
    void readingByLinesIsReadingTheWhole(@ForAll("texts") String text) {
        var byLines =
                text.lines().map(line -> ReadableProse.of(line, FIGURES).text()).toList();

        assertThat(ReadableProse.of(text, FIGURES).text().lines().toList()).isEqualTo(byLines);
    }

    @Property
    void everyStretchLeadsToOneThatReadsAtLeastAsMuch(
            @ForAll("texts") String text, @ForAll int one, @ForAll int other) {
        var read = ReadableProse.of(text, FIGURES);
        var length = read.text().length();
        if (length == 0) {
            return;
        }
        var from = Math.floorMod(one, length);
        var to = from + 1 + Math.floorMod(other, length - from);

        var span = read.written(from, to);

        assertThat(span.start()).isBetween(0, span.end());
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(ReadableProse.of(text.substring(span.start(), span.end()), FIGURES)
                        .text())
                .contains(read.text().substring(from, to));
    }

    /** 20,000 marks that open and never close are the worst there is. */
    @Example
    void readingTakesTimeInProportionToTheText() {
        var worst = "⟦aaaaaaaaa".repeat(20_000);

        var began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var pieces = Prose.of(worst).pieces();
        var took = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began);

        assertThat(took).isLessThan(Duration.ofSeconds(1));
        assertThat(pieces).hasSize(40_000);
    }

    @Provide
    Arbitrary<String> texts() {
        var parts = Arbitraries.of(
                "⟦",
                "⟧",
                "⟦expenditure:AMOUNT⟧",
                "⟦department:RATE⟧",
                "⟦project/0:SCORE⟧",
                "\n",
                "\r\n",
                "支出",
                "12.5万元",
                "𠮷",
                "\ud800",
                "[a:B]",
                "a".repeat(150));
        return Arbitraries.oneOf(parts, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
    }

    private static List<Kind> kinds(String text) {
        return Prose.of(text).pieces().stream().map(Piece::kind).toList();
    }

    private static String at(ReadableProse read, String written, String words) {
        var from = read.text().indexOf(words);
        var span = read.written(from, from + words.length());
        return written.substring(span.start(), span.end());
    }

    private static Figure figure(String subject, FigureKind kind, FigureUnit unit, @Nullable String value) {
        return new Figure(
                subject,
                kind,
                Message.of("figure.project-count"),
                unit,
                value,
                null,
                null,
                Figure.Origin.NONE,
                value == null ? Message.of("figure.nothing-entered") : null,
                List.of());
    }
}
