package org.jiheng.scheme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiheng.scoring.Banded;
import org.jiheng.scoring.BestOf;
import org.jiheng.scoring.Checklist;
import org.jiheng.scoring.Completion;
import org.jiheng.scoring.EqualTo;
import org.jiheng.scoring.LinearDown;
import org.jiheng.scoring.LinearUp;
import org.jiheng.scoring.ManualRule;
import org.jiheng.scoring.OwnIndicators;
import org.jiheng.scoring.QualitativeRule;
import org.jiheng.scoring.RowRule;
import org.jiheng.scoring.Scheme;
import org.jiheng.scoring.SchemeCase;
import org.jiheng.scoring.StepDeduct;
import org.jiheng.scoring.UnsoundScheme;
import org.jiheng.scoring.WeightedGoals;
import org.jiheng.scoring.YesNo;
import org.jiheng.shared.Refusal.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A scheme as its file has it: for whom and when it holds, the rules themselves, and the cases that show them.
 *
 * @param id the same in every installation, so that a score names what gave it wherever it is read
 * @param regionCode 财政区划; {@code null} for the whole country
 * @param fiscalYearTo the last year; {@code null} while it holds
 * @param tests run whenever the scheme is published; one that fails refuses it
 */
record SchemeFile(
        UUID id,
        String name,
        @Nullable String regionCode,
        int fiscalYearFrom,
        @Nullable Integer fiscalYearTo,
        Scheme rules,
        List<SchemeCase> tests) {

    SchemeFile {
        tests = tests == null ? List.of() : List.copyOf(tests);
    }

    /** The words of a file for the kinds of rules. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(name = "linearUp", value = LinearUp.class),
        @Type(name = "linearDown", value = LinearDown.class),
        @Type(name = "equal", value = EqualTo.class),
        @Type(name = "completion", value = Completion.class),
        @Type(name = "band", value = Banded.class),
        @Type(name = "stepDeduct", value = StepDeduct.class),
        @Type(name = "qualitativeTier", value = QualitativeRule.class),
        @Type(name = "yesNo", value = YesNo.class),
        @Type(name = "checklist", value = Checklist.class),
        @Type(name = "maxOf", value = BestOf.class),
        @Type(name = "manual", value = ManualRule.class),
        @Type(name = "own", value = OwnIndicators.class),
        @Type(name = "weightedGoals", value = WeightedGoals.class)
    })
    private interface Kinds {}

    /** Reads and writes files; unknown properties are refused. */
    static ObjectMapper yaml(ObjectMapper json) {
        return json.copyWith(new YAMLFactory())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(RowRule.class, Kinds.class)
                .addMixIn(RowRule.Numeric.class, Kinds.class);
    }

    /**
     * @throws UnsoundScheme naming all faults with pointers into the file
     * @throws IllegalStateException if the text is no scheme at all
     */
    static SchemeFile read(ObjectMapper yaml, String text) {
        try {
            return yaml.readValue(text, SchemeFile.class);
        } catch (JsonMappingException unreadable) {
            if (unreadable.getCause() instanceof UnsoundScheme unsound) {
                throw new UnsoundScheme("file", inRules(unsound.faults()));
            }
            throw new IllegalStateException("A scheme cannot be read: " + unreadable.getOriginalMessage(), unreadable);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A scheme cannot be read: " + unreadable.getOriginalMessage(), unreadable);
        }
    }

    /** The same faults with pointers into the file. */
    static List<Violation> inRules(List<Violation> faults) {
        return faults.stream()
                .map(fault -> new Violation("/rules" + fault.pointer(), null, fault.message()))
                .toList();
    }

    /** What keeps a scheme that can be read from being published: what it leaves open, and its own cases. */
    List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        var execution = rules.execution();
        if (execution != null && execution.zeroBudget() == null) {
            faults.add(Violation.at("/rules/execution/zeroBudget", "scoring.fault.zero-undeclared"));
        }
        if (fiscalYearTo != null && fiscalYearTo < fiscalYearFrom) {
            faults.add(Violation.at("/fiscalYearTo", "scoring.fault.not-above", fiscalYearTo, fiscalYearFrom - 1));
        }
        if (tests.isEmpty()) {
            faults.add(Violation.at("/tests", "scoring.fault.empty"));
        }
        faults.addAll(SchemeCase.failures(rules, tests));
        return faults;
    }

    /** Whether both say the same law: cases show it, and what an older file leaves undeclared is what it meant. */
    boolean saysTheSameAs(SchemeFile other) {
        return declared().equals(other.declared());
    }

    private SchemeFile declared() {
        return new SchemeFile(id, name, regionCode, fiscalYearFrom, fiscalYearTo, rules.declared(), List.of());
    }
}
