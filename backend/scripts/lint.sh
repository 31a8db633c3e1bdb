#!/bin/sh
# Format, Error Prone and NullAway. The last two need a newer JDK than the code does: what is left out is said.
set -eu
cd "$(dirname "$0")/.."
JAVA_HOME=$(scripts/java-home.sh); export JAVA_HOME
mvn='./mvnw -B -q --no-transfer-progress'
major=$("$JAVA_HOME/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
if [ "$major" -ge 21 ]; then
    $mvn spotless:check
    # In a folder of its own, so that the application's classes stay as they were built.
    $mvn -Plint compile -Dquarkus.skip=true -DbuildDirectory=target/lint
else
    echo "JDK $major：略过 Spotless、Error Prone、NullAway / left out on JDK $major: Spotless, Error Prone, NullAway"
    [ "${CI:-}" != true ] || exit 1
fi
