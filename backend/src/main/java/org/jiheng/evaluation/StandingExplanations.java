package org.jiheng.evaluation;

import java.util.List;

/** Says which explanations of a year still answer something that is found in it; implemented where findings are made. */
public interface StandingExplanations {

    /** In the order of their findings. */
    List<Explanation> of(YearData year);
}
