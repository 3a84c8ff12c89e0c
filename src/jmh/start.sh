#!/bin/sh
# Time from launch to the first usable window, in milliseconds, against an empty JavaFX window in the same run:
#
#     mvn -q package && sh src/jmh/start.sh [RUNS]
#
# Three programs take turns, so that a busy moment of the machine meets all of them: an empty window, Vägval with its start
# page, and Vägval with the Jönköping example opened. One round of each first, not counted, lets Java keep its classes
# (AppCDS), as the launcher does for a user from the second start on. Without a display the headless toolkit is measured.
set -eu

runs=${1:-9}
root=$(cd "$(dirname "$0")/../.." && pwd)
dist=$root/target/vagval
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

new_enough() {
    [ -x "$1/bin/java" ] && [ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || echo 0)" -ge 25 ] 2>/dev/null
}
home=
for candidate in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && new_enough "$candidate"; then home=$candidate; break; fi
done
[ -n "$home" ] || { echo "A JDK 25 is needed: set JAVA25_HOME" >&2; exit 2; }
[ -d "$dist" ] && [ -d "$root/target/test-classes" ] || { echo "First: mvn -q package" >&2; exit 2; }

toolkit=
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || toolkit="-Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true"
cp -r "$root/target/test-classes" "$work/classes"
(cd "$work" && "$home/bin/jar" cf empty.jar -C classes se/vagval/fx/EmptyWindow.class)
"$dist/bin/vagval" exempel jonkoping --till "$work/jonkoping.vagval" >/dev/null

# run NAME CLASSPATH MAIN [ARGUMENT]: prints the milliseconds
run() {
    name=$1 path=$2
    shift 2
    # shellcheck disable=SC2086
    "$home/bin/java" -Xlog:disable -XX:+UseSerialGC -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$work/$name.jsa" \
        --module-path "$dist/lib/javafx" --add-modules javafx.controls,javafx.swing,jfx.incubator.richtext \
        --enable-native-access=javafx.graphics,ALL-UNNAMED $toolkit \
        "-Dvagval.settings=$work/settings" "-Dvagval.documents=$work/documents" \
        -Dvagval.measureStart=true "-Dvagval.start=$(date +%s%3N)" -cp "$path" "$@"
}

median() {
    sort -n "$1" | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

i=0
while [ "$i" -le "$runs" ]; do
    [ "$i" -eq 1 ] && rm -f "$work"/*.ms
    run empty "$work/empty.jar" se.vagval.fx.EmptyWindow >>"$work/empty.ms"
    run page "$dist/lib/*" se.vagval.app.Main >>"$work/page.ms"
    run file "$dist/lib/*" se.vagval.app.Main "$work/jonkoping.vagval" >>"$work/file.ms"
    i=$((i + 1))
done

printf 'median of %s runs, ms\n' "$runs"
for name in empty page file; do
    printf '%-6s %6s   (%s)\n' "$name" "$(median "$work/$name.ms")" "$(sort -n "$work/$name.ms" | tr '\n' ' ' | sed 's/ $//')"
done
