#!/bin/sh
# The demo's whole report as docx and pdf: pages per second beside one LibreOffice process that converts the same files, in the
# same run; heap for 10 and for 1,000 reports, at its peak and as held after each; seconds for 1,000. Arguments: files (100), reports (1000).
set -eu
here=$(cd "$(dirname "$0")" && pwd); backend=$(cd "$here/../.." && pwd)
files=${1:-100}; many=${2:-1000}
for tool in soffice pdfinfo curl; do command -v "$tool" >/dev/null || { echo "没有找到 $tool / $tool was not found" >&2; exit 1; }; done
JAVA_HOME=$("$backend/scripts/java-home.sh"); export JAVA_HOME
work=$(mktemp -d); trap 'kill $pid 2>/dev/null || true; rm -rf "$work"' EXIT; pid=
port=8098; api=http://127.0.0.1:$port/api/v1
JIHENG_PORT=$port JIHENG_DATA=$work/jiheng "$backend/scripts/serve.sh" >"$work/log" 2>&1 & pid=$!
until curl -s -o /dev/null -f $api/demo; do sleep 0.2; done
person=$(curl -s $api/demo | sed 's/.*{"loginName":"demo-filler","displayName":"[^"]*","password":"\([^"]*\)".*/{"loginName":"demo-filler","password":"\1"}/')
curl -s -f -o /dev/null -c "$work/cookies" -H 'Content-Type: application/json' -H 'X-Jiheng-Csrf: 1' -d "$person" $api/session
# The largest of the demo's reports.
for id in $(curl -s -b "$work/cookies" $api/evaluations | grep -o '"id":"[^"]*","regionCode"' | cut -d'"' -f4); do
    curl -s -f -b "$work/cookies" -o "$work/one.json" "$api/evaluations/$id/report.json"
    [ -f "$work/report.json" ] && [ "$(wc -c <"$work/one.json")" -le "$(wc -c <"$work/report.json")" ] || mv "$work/one.json" "$work/report.json"
done
kill $pid; wait $pid 2>/dev/null || true; pid=

classpath="$work:$backend/target/classes:$backend/target/quarkus-app/lib/main/*:$backend/target/quarkus-app/lib/boot/*"
"$JAVA_HOME/bin/javac" -cp "$classpath" -d "$work" "$here/ReportBenchmark.java"
java="$JAVA_HOME/bin/java -Xmx256m -XX:+UseSerialGC -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory -cp $classpath ReportBenchmark"
measure() { # form
    mkdir "$work/$1"
    $java files "$1" "$files" "$work/report.json" "$work/$1"
    $java seconds "$1" "$files" "$work/report.json" >"$work/$1.seconds"
}
measure docx; measure pdf
began=$(date +%s.%N)
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work/pdf" "$work"/docx/*.docx >/dev/null 2>&1
ended=$(date +%s.%N)
for form in docx pdf; do
    paper=$work/pdf/0.pdf; [ $form = pdf ] && paper=$work/$form/0.pdf
    pages=$(pdfinfo "$paper" | awk '/^Pages/ {print $2}')
    awk -v form="$form" -v files="$files" -v pages="$pages" -v ours="$(cat "$work/$form.seconds")" -v began="$began" -v ended="$ended" -v aim="$([ $form = docx ] && echo 10 || echo 2)" 'BEGIN {
        theirs = ended - began
        printf "%s: %d reports of %d pages in %.2f s, %.0f pages/s; LibreOffice %.2f s, %.0f pages/s; ratio %.1f (aim %d)\n", form, files, pages, ours, files * pages / ours, theirs, files * pages / theirs, theirs / ours, aim}'
    for what in peak held; do
        awk -v form="$form" -v what="$what" -v many="$many" -v few="$($java $what "$form" 10 "$work/report.json")" -v lots="$($java $what "$form" "$many" "$work/report.json")" 'BEGIN {
            printf "%s: heap (%s) for 10 reports %.1f MB, for %d %.1f MB, ratio %.2f (aim 1.3)\n", form, what, few / 1024, many, lots / 1024, lots / few}'
    done
    printf '%s: %d reports in %s s\n' "$form" "$many" "$($java seconds "$form" "$many" "$work/report.json")"
done
