package org.jiheng.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.checking.SuggestionList.Candidate;
import org.jiheng.checking.SuggestionList.Suggestion;
import org.jiheng.evaluation.Figure;
import org.jiheng.evaluation.FigureKind;
import org.jiheng.evaluation.FigureUnit;
import org.jiheng.shared.Refusal.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A typed number that is a figure of the year, or nearly one, is offered as a reference to it. */
class SuggestionsTest {

    private static final List<Figure> FIGURES = List.of(
            figure("revenue", FigureKind.AMOUNT, FigureUnit.YUAN, "12181800.00", "figure.amount.revenue"),
            figure("expenditure", FigureKind.AMOUNT, FigureUnit.YUAN, "12200512.34", "figure.amount.expenditure"),
            figure("expenditure/basic", FigureKind.AMOUNT, FigureUnit.YUAN, "5853800.00", "figure.amount", "基本支出"),
            figure(
                    "expenditure/basic",
                    FigureKind.SHARE,
                    FigureUnit.PERCENT,
                    "47.98",
                    "figure.share-of.expenditure",
                    "基本支出"),
            figure("project/1", FigureKind.AMOUNT_YEAR, FigureUnit.YUAN, "1000000.00", "figure.amount-year", "平安建设"),
            figure("project/1", FigureKind.LIST_AMOUNT, FigureUnit.YUAN, "1000000.00", "figure.list-amount-of", "平安建设"),
            figure("project/2", FigureKind.AMOUNT_YEAR, FigureUnit.YUAN, "1000000.00", "figure.amount-year", "智能化"),
            figure("project/1", FigureKind.SCORE, FigureUnit.POINTS, "91.26", "figure.score-of", "平安建设"),
            figure("staffing", FigureKind.COUNT, FigureUnit.COUNT, "35", "figure.in-post"),
            figure("projects", FigureKind.COUNT, FigureUnit.COUNT, "12", "figure.project-count"),
            figure("department", FigureKind.GRADE, FigureUnit.TEXT, "优", "figure.department-grade"),
            figure("department", FigureKind.RATE, FigureUnit.PERCENT, null, "figure.department-rate"));

    private static final Suggestions SUGGESTIONS =
            new Suggestions(FIGURES, List.of("三年百亿行动1220.05万元专项"), Locale.SIMPLIFIED_CHINESE);

    @ParameterizedTest
    @CsvSource({
        "支出1220.05万元, expenditure:AMOUNT, true",
        "支出12200512.34元, expenditure:AMOUNT, true",
        "支出0.12亿元, expenditure:AMOUNT, true",
        "支出1220万元, expenditure:AMOUNT, false",
        "支出1224.50万元, expenditure:AMOUNT, false",
        "占47.98%, expenditure/basic:SHARE, true",
        "占48%, expenditure/basic:SHARE, false",
        "占47.95%, expenditure/basic:SHARE, false",
        "得分91.26分, project/1:SCORE, true",
        "在职35人, staffing:COUNT, true",
        "十二个项目, projects:COUNT, true"
    })
    void aNumberWithinItsLastDigitEqualsAndOneRoundedOrNotFarNearlyDoes(String text, String figure, boolean equal) {
        assertThat(first(text))
                .extracting(Candidate::figureId, Candidate::equal)
                .containsExactly(figure, equal);
    }

    @ParameterizedTest
    @CsvSource({
        "支出1260万元", // more than 0.5 % off
        "占50%",
        "培训35场次", // counts are of something
        "下发35个文件",
        "在职36人", // a count is right or wrong
        "支出⟦expenditure:AMOUNT⟧",
        "三年百亿行动1220.05万元专项",
        "约1220.05万元"
    })
    void whatIsNoFigureIsLeftAlone(String text) {
        assertThat(SUGGESTIONS.of(text).items()).isEmpty();
    }

    @Test
    void eachHasItsPlaceInTheTextAndWhatTheReportWouldPrint() {
        assertThat(SUGGESTIONS.of("收入⟦revenue:AMOUNT⟧，\n基本支出５８５.38 万元，在职35人。").items())
                .extracting(
                        Suggestion::start,
                        Suggestion::end,
                        Suggestion::typed,
                        suggestion -> suggestion.candidates().get(0))
                .containsExactly(
                        tuple(
                                24,
                                33,
                                "５８５.38 万元",
                                new Candidate("expenditure/basic:AMOUNT", "基本支出决算数", "585.38万元", true)),
                        tuple(36, 38, "35", new Candidate("staffing:COUNT", "在职人数合计", "35", true)));
    }

    @Test
    void ofSeveralTheOneIsFirstThatIsSpokenOf() {
        assertThat(candidates("平安建设全年预算100万元，智能化全年预算100万元"))
                .containsExactly(
                        List.of("project/1:AMOUNT_YEAR", "project/2:AMOUNT_YEAR"),
                        List.of("project/2:AMOUNT_YEAR", "project/1:AMOUNT_YEAR"));
    }

    @Test
    void whereOneEqualsNoneIsOfferedThatOnlyNearlyDoes() {
        assertThat(candidates("收入1218.18万元")).containsExactly(List.of("revenue:AMOUNT"));
        assertThat(candidates("收入1219万元")).containsExactly(List.of("revenue:AMOUNT", "expenditure:AMOUNT"));
    }

    @Test
    void theWorstTextIsLookedThroughInTimeAndNotAllIsTold() {
        var many = IntStream.range(0, 2500)
                .mapToObj(i -> figure(
                        "project/" + i, FigureKind.RATE, FigureUnit.PERCENT, "100.00", "figure.rate-of", "项目" + i))
                .toList();
        var text = "执行100%，".repeat(2500);

        var began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var list = new Suggestions(many, List.of(), Locale.ENGLISH).of(text);
        var took = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began);

        assertThat(took).isLessThan(Duration.ofSeconds(3));
        assertThat(list.items()).hasSize(200).allMatch(one -> one.candidates().size() == 5);
        assertThat(list.truncated()).isTrue();
    }

    private static Candidate first(String text) {
        return SUGGESTIONS.of(text).items().get(0).candidates().get(0);
    }

    private static Stream<List<String>> candidates(String text) {
        return SUGGESTIONS.of(text).items().stream()
                .map(one -> one.candidates().stream().map(Candidate::figureId).toList());
    }

    private static Figure figure(
            String subject, FigureKind kind, FigureUnit unit, @Nullable String value, String label, Object... names) {
        return new Figure(
                subject,
                kind,
                Message.of(label, names),
                unit,
                value,
                null,
                null,
                Figure.Origin.NONE,
                value == null ? Message.of("figure.no-executed") : null,
                List.of());
    }
}
