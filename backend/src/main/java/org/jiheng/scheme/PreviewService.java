package org.jiheng.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;

/** Scores what is sent, and keeps nothing. */
@ApplicationScoped
public class PreviewService {

    private static final UUID NOT_KEPT = new UUID(0, 0);

    private final SchemeService schemes;
    private final ScoringService scoring;

    PreviewService(SchemeService schemes, ScoringService scoring) {
        this.schemes = schemes;
        this.scoring = scoring;
    }

    @Transactional
    public ScoreSheetView score(PreviewInput input, Locale language) {
        var ways = Stream.of(input.schemeId(), input.schemeCode(), input.scheme())
                .filter(Objects::nonNull)
                .count();
        var violations = new ArrayList<Violation>();
        if (ways != 1) {
            violations.add(Violation.at("/schemeId", "preview.scheme-in-one-way"));
        }
        if ((input.schemeCode() == null) != (input.schemeVersion() == null)) {
            violations.add(Violation.at("/schemeVersion", "preview.code-with-version"));
        }
        violations.addAll(Adjustment.faults(input.adjustments(), "/adjustments"));
        Refusal.ifAny(violations);
        var table = new TableInput(input.funding(), input.indicators(), input.adjustments(), Map.of());
        if (input.scheme() != null) {
            var rules = schemes.rules(NOT_KEPT, input.scheme(), "/scheme");
            return scoring.scored(null, rules, table, language).view();
        }
        return scoring.score(schemeId(input), table, language);
    }

    private UUID schemeId(PreviewInput input) {
        if (input.schemeId() == null) {
            return schemes.published(
                            Objects.requireNonNull(input.schemeCode()), Objects.requireNonNull(input.schemeVersion()))
                    .orElseThrow(() -> Refusal.invalid("/schemeCode", "unknown-reference"));
        }
        if (!schemes.isVisible(input.schemeId())) {
            throw Refusal.invalid("/schemeId", "unknown-reference");
        }
        return input.schemeId();
    }
}
