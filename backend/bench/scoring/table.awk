# Reads JMH's CSV of all turns; a line a size: the best call, the medians of the turns, and the ratio of the best calls.
BEGIN { FS = "," }
FNR == 1 { next }
{ gsub(/["\r]/, ""); name = $1; sub(/.*ScoringBenchmark\./, "", name); sub(/:.*/, "", name); key = name SUBSEP $NF }
$1 ~ /:p0\.00$/ && (!(key in best) || $5 < best[key]) { best[key] = $5 }
$1 ~ /:p0\.50$/ { medians[key] = medians[key] sprintf(" %.0f", $5) }
END {
    for (rows = 1000; rows <= 1000000; rows *= 10) {
        bare = best["bare", rows]; scored = best["withoutTrace", rows]
        if (bare == 0 || scored == 0) continue
        printf "%7d rows: bare %.0f µs, without trace %.0f µs (%.0f ns a row), ratio %.2f; medians bare%s, without%s\n",
            rows, bare, scored, scored * 1000 / rows, bare / scored, medians["bare", rows], medians["withoutTrace", rows]
    }
    if (best["withTrace", 1000]) printf "   1000 rows: with trace %.0f µs\n", best["withTrace", 1000]
}
