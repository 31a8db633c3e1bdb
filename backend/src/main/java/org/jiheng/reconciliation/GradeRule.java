package org.jiheng.reconciliation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiheng.shared.Refusal.Message;

/** The grade that a score has: 90 优, 80 良, 60 中, as 财预〔2020〕10号 第十八条 has it (待核), unless the document or the scheme has others. */
final class GradeRule {

    record Band(String grade, BigDecimal from) {}

    private static final List<Band> BANDS = List.of(
            new Band("优", BigDecimal.valueOf(90)),
            new Band("良", BigDecimal.valueOf(80)),
            new Band("中", BigDecimal.valueOf(60)),
            new Band("差", BigDecimal.ZERO));

    /** Other words for the same grades. */
    private static final Map<String, String> WORDS =
            Map.of("优秀", "优", "良好", "良", "中等", "中", "一般", "中", "合格", "中", "较差", "差", "不合格", "差");

    private GradeRule() {}

    static Verdict judge(Relation.Graded graded) {
        var score = graded.score();
        var stated = graded.grade().shown();
        var grade = plain(stated);
        var bands = bands(graded.bands());
        if (!score.isExact() || bands.stream().noneMatch(b -> b.grade().equals(grade))) {
            return Verdict.notComputable(graded);
        }
        var computed = grade(score.number(), bands);
        // Documents differ on which side of a printed limit the limit itself is.
        var atLimit = !graded.bands().isEmpty()
                && bands.stream().anyMatch(band -> band.from().compareTo(score.number()) == 0);
        if (computed.equals(grade)
                || atLimit
                        && grade(score.number().subtract(BigDecimal.ONE), bands).equals(grade)) {
            return Verdict.held(graded);
        }
        return Verdict.violated(
                graded,
                graded.severity(),
                "recon.grade",
                stated,
                score.shown() + " → " + computed,
                Message.of("recon.why.grade", words(bands)),
                null);
    }

    /** @param printed as the document has them; empty where it has none */
    static String of(BigDecimal score, List<Fact> printed) {
        return grade(score, bands(printed));
    }

    private static List<Band> bands(List<Fact> printed) {
        return printed.isEmpty()
                ? BANDS
                : printed.stream()
                        .map(fact -> new Band(plain(fact.label()), fact.number()))
                        .sorted(Comparator.comparing(Band::from).reversed())
                        .toList();
    }

    private static String plain(String grade) {
        return WORDS.getOrDefault(grade, grade);
    }

    private static String grade(BigDecimal score, List<Band> bands) {
        return bands.stream()
                .filter(band -> score.compareTo(band.from()) >= 0)
                .findFirst()
                .map(Band::grade)
                .orElse("—");
    }

    private static String words(List<Band> bands) {
        return bands.stream()
                .filter(band -> band.from().signum() > 0)
                .map(band -> band.from().stripTrailingZeros().toPlainString() + " → " + band.grade())
                .collect(Collectors.joining("，"));
    }
}
