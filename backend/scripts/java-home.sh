#!/bin/sh
# Prints the home of the JDK to build and run with: JAVA_HOME if set, else the newest found. One sentence if there is none.
set -eu

major() { # home -> 17, 25 …; nothing if it is no JDK
    [ -x "$1/bin/javac" ] || return 0
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \(1\.\)\{0,1\}\([0-9]*\).*/\2/p'
}

best=; best_major=0
consider() {
    m=$(major "$1")
    if [ -n "$m" ] && [ "$m" -gt "$best_major" ]; then best=$1; best_major=$m; fi
}

if [ -n "${JAVA_HOME:-}" ]; then
    consider "$JAVA_HOME"
    if [ "$best_major" -eq 0 ]; then
        echo "JAVA_HOME 不是 JDK：$JAVA_HOME / JAVA_HOME is not a JDK: $JAVA_HOME" >&2; exit 1
    fi
else
    if command -v javac >/dev/null 2>&1; then
        link=$(command -v javac)
        while [ -L "$link" ]; do
            target=$(readlink "$link")
            case $target in /*) link=$target ;; *) link=$(dirname "$link")/$target ;; esac
        done
        consider "$(dirname "$(dirname "$link")")"
    fi
    for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -d "$home" ] && consider "$home"
    done
fi

if [ "$best_major" -lt 17 ]; then
    if [ "$best_major" -eq 0 ]; then found='没有找到 JDK / no JDK was found'; else found="找到的是 JDK $best_major / found JDK $best_major"; fi
    echo "需要 JDK 17 或更新（$found） / a JDK 17 or newer is needed" >&2
    exit 1
fi
printf '%s\n' "$best"
