#!/bin/sh
# backup.sh backup FILE | restore FILE: the H2 data folder as one file with its checksum. backup.sh transfer: all of it
# into the PostgreSQL of QUARKUS_DATASOURCE_JDBC_URL. The server must be stopped: the file of a running server is
# locked, and a copy of it would be torn.
set -eu
umask 077
action=${1:-}; file=${2:-}
data=${JIHENG_DATA:-./data}
database=$data/jiheng.mv.db
say() { echo "$1" >&2; exit 1; }
[ -n "$file" ] || [ "$action" = transfer ] || say "请写明文件：make $action FILE=… / name the file: make $action FILE=…"

here=$(cd "$(dirname "$0")/.." && pwd)
java=$("$here/scripts/java-home.sh")/bin/java
[ -f "$here/target/quarkus-app/quarkus-run.jar" ] || say "请先 make build / run make build first"
quiet=-Djava.util.logging.manager=org.jboss.logmanager.LogManager
classes="$here/target/quarkus-app/quarkus-run.jar:$here/target/quarkus-app/app/*:$here/target/quarkus-app/lib/main/*"
if [ "$action" = transfer ]; then
    exec "$java" $quiet -cp "$classes" org.jiheng.Transfer "$database"
fi
exec "$java" $quiet -cp "$classes" org.jiheng.Backup "$action" "$database" "$file"
