#!/bin/sh
# Rows that are scored in one thread without trace, beside a bare loop of the same BigDecimal arithmetic; tables of 10³
# to 10⁶ rows. Both take turns, each in a JVM of its own, so that whatever else the machine does meets both. The ratio is
# of the best calls, which nothing disturbed; the medians of all turns stand beside them. TURNS, and arguments to JMH
# (-p rows=1000), change what is run.
set -eu
here=$(cd "$(dirname "$0")" && pwd); backend=$(cd "$here/../.." && pwd)
JAVA_HOME=$("$backend/scripts/java-home.sh"); export JAVA_HOME
mvn="$backend/mvnw -q -B --no-transfer-progress"
(cd "$backend" && $mvn compile)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
$mvn -f "$here/pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/classpath"
classpath="$backend/target/classes:$(cat "$work/classpath")"
"$JAVA_HOME/bin/javac" --release 17 -proc:full -cp "$classpath" -d "$work/classes" "$here"/src/bench/*.java

jmh() { # name of the result, what to run, then arguments
    result=$work/$1.csv; what=$2; shift 2
    "$JAVA_HOME/bin/java" -Xms2g -Xmx2g -cp "$work/classes:$classpath" org.openjdk.jmh.Main "ScoringBenchmark.$what" \
        -rf csv -rff "$result" "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
}
turn=1
while [ "$turn" -le "${TURNS:-3}" ]; do
    jmh "bare-$turn" bare "$@"
    jmh "without-$turn" withoutTrace "$@"
    turn=$((turn + 1))
done
jmh traced withTrace -p rows=1000
awk -f "$here/table.awk" "$work"/*.csv
