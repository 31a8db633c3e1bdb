#!/bin/sh
# Rows that are scored per second in one thread, with and without trace, beside a bare loop of the same BigDecimal
# arithmetic without rules; tables of 10³ to 10⁶ rows. Ratios count, not seconds. Arguments go to JMH.
set -eu
here=$(cd "$(dirname "$0")" && pwd); backend=$(cd "$here/../.." && pwd)
JAVA_HOME=$("$backend/scripts/java-home.sh"); export JAVA_HOME
mvn="$backend/mvnw -q -B --no-transfer-progress"
(cd "$backend" && $mvn compile)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
$mvn -f "$here/pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/classpath"
classpath="$backend/target/classes:$(cat "$work/classpath")"
"$JAVA_HOME/bin/javac" --release 17 -proc:full -cp "$classpath" -d "$work/classes" "$here"/src/bench/*.java
"$JAVA_HOME/bin/java" -Xms2g -Xmx2g -cp "$work/classes:$classpath" org.openjdk.jmh.Main ScoringBenchmark "$@"
