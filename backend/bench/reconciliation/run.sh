#!/bin/sh
# Reports (docx) that are read and reconciled per second and MB/s, beside POI that only takes the text out of the same
# files, by turns in one run. Ratios count, not seconds. The argument is the number of rounds.
set -eu
here=$(cd "$(dirname "$0")" && pwd); backend=$(cd "$here/../.." && pwd)
JAVA_HOME=$("$backend/scripts/java-home.sh"); export JAVA_HOME
mvn="$backend/mvnw -q -B --no-transfer-progress"
(cd "$backend" && $mvn compile)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
$mvn -f "$here/pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/classpath"
classpath="$backend/target/classes:$(cat "$work/classpath")"
"$JAVA_HOME/bin/javac" --release 17 -proc:full -cp "$classpath" -d "$work/classes" "$here"/src/org/jiheng/checking/*.java
for _ in $(seq "${1:-3}"); do
    for what in reconciled bare; do
        "$JAVA_HOME/bin/java" -Xms1g -Xmx1g -Dcorpus="$backend/src/test/resources/reconciliation" \
            -cp "$work/classes:$classpath" org.openjdk.jmh.Main "ReconciliationBenchmark.$what" | tee -a "$work/log" |
            grep '^ReconciliationBenchmark'
    done
done
awk '
/^files / {files = $2; bytes = $4}
/^ReconciliationBenchmark/ {split($1, name, "."); time[name[2]] = time[name[2]] " " $4}
function median(list, n, v, i, j, t) {
    n = split(list, v, " ")
    for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++) if (v[j] < v[i]) {t = v[i]; v[i] = v[j]; v[j] = t}
    return v[int((n + 1) / 2)]
}
END {
    ours = median(time["reconciled"]); theirs = median(time["bare"])
    printf "%d files, %.2f MB; reconciled %.1f ms: %.0f reports/s, %.2f MB/s; POI text %.1f ms: %.2f MB/s; ratio %.2f (aim 2)\n", \
        files, bytes / 1e6, ours, files * 1000 / ours, bytes / ours / 1e3, theirs, bytes / theirs / 1e3, ours / theirs
}' "$work/log"
