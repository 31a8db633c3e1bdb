package org.jiheng.reconciliation;

import java.math.BigDecimal;

/** A grade and the score from which on it is given, to below that of the next better one. */
public record Band(String grade, BigDecimal from) {}
