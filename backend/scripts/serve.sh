#!/bin/sh
# Starts the built application; make run, the tests and the container all start it here.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
java=$("$here/scripts/java-home.sh")/bin/java
# A clerk's machine is small: the serial collector and a bounded heap keep the process below 400 MB.
# What it writes is its owner's alone.
umask 077
exec "$java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Duser.timezone=Asia/Shanghai -Dfile.encoding=UTF-8 \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager ${JIHENG_JAVA_OPTIONS:-} \
    -jar "$here/target/quarkus-app/quarkus-run.jar" "$@"
