#!/bin/sh
# 10,000 tables in one call of /scoring/preview, with the heap that the server is started with: whether each is answered
# before the next is read, how many a second, and how much memory the process had at most.
set -eu
here=$(cd "$(dirname "$0")" && pwd); backend=$(cd "$here/../.." && pwd)
JAVA_HOME=$("$backend/scripts/java-home.sh"); export JAVA_HOME
work=$(mktemp -d); trap 'kill $pid 2>/dev/null || true; rm -rf "$work"' EXIT; pid=
JIHENG_PORT=8097 JIHENG_DATA=$work/jiheng "$backend/scripts/serve.sh" >"$work/log" 2>&1 & pid=$!
until curl -s -o /dev/null -f http://127.0.0.1:8097/api/v1/demo; do sleep 0.1; done
echo "heap: $(tr '\0' '\n' <"/proc/$pid/cmdline" | grep Xmx)"
"$JAVA_HOME/bin/java" "$here/Lines.java" 8097 "${1:-10000}"
awk '/VmHWM|VmRSS/ { printf "%s %d MB\n", $1, $2 / 1024 }' "/proc/$pid/status"
