#!/bin/sh
# Start to first answer of Jiheng, on a data folder that has the demo, against a bare service with the same extensions,
# by turns in one run; and resident memory after the start and 100 requests. Ratios count, not seconds.
set -eu
here=$(cd "$(dirname "$0")" && pwd); backend=$(cd "$here/.." && pwd)
JAVA_HOME=$("$backend/scripts/java-home.sh"); export JAVA_HOME
"$backend/mvnw" -q -B --no-transfer-progress -f "$here/bare/pom.xml" package -DskipTests
work=$(mktemp -d); trap 'kill $pid 2>/dev/null || true; rm -rf "$work"' EXIT; pid=
flags='-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1'
now() { date +%s%3N; }
first() { # url -> waits for its first 200
    until curl -s -o /dev/null -f "$1"; do sleep 0.02; done
}
jiheng() {
    JIHENG_PORT=8098 JIHENG_DATA=$work/jiheng "$backend/scripts/serve.sh" >/dev/null 2>&1 & pid=$!
    first 'http://127.0.0.1:8098/api/v1/demo'
}
bare() {
    BARE_PORT=8099 BARE_DATA=$work "$JAVA_HOME/bin/java" $flags -jar "$here/bare/target/quarkus-app/quarkus-run.jar" >/dev/null 2>&1 & pid=$!
    first 'http://127.0.0.1:8099/things'
}
log_in() { # as the demo's first account
    person=$(curl -s 'http://127.0.0.1:8098/api/v1/demo' | sed 's/.*"accounts":\[{"loginName":"\([^"]*\)"[^}]*"password":"\([^"]*\)".*/{"loginName":"\1","password":"\2"}/')
    curl -s -o /dev/null -c "$work/cookies" -H 'Content-Type: application/json' -d "$person" 'http://127.0.0.1:8098/api/v1/session'
}
stop() { kill $pid; wait $pid 2>/dev/null || true; }
jiheng; stop; bare; stop # first starts make their databases and are not counted
rounds=${1:-5}; ours=; theirs=
for _ in $(seq "$rounds"); do
    t=$(now); jiheng; ours="$ours $(($(now) - t))"
    log_in
    id=$(curl -s -b "$work/cookies" 'http://127.0.0.1:8098/api/v1/evaluations?limit=1' | sed 's/.*"items":\[{"id":"\([^"]*\)".*/\1/')
    for _ in $(seq 100); do curl -s -b "$work/cookies" -o /dev/null "http://127.0.0.1:8098/api/v1/evaluations/$id/figures"; done
    memory=$(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$pid/status"); stop
    t=$(now); bare; theirs="$theirs $(($(now) - t))"; stop
done
median() { echo "$@" | tr ' ' '\n' | grep . | sort -n | awk '{a[NR]=$1} END {print a[int((NR+1)/2)]}'; }
o=$(median $ours); b=$(median $theirs)
echo "start to first answer, ms: jiheng$ours, bare$theirs"
awk -v o="$o" -v b="$b" -v m="$memory" 'BEGIN {printf "ratio of medians %.2f (aim 1.5); resident after 100 requests %d MB (aim 400)\n", o / b, m}'
