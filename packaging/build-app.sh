#!/bin/bash
# Builds target/app/Vagval: the application with a Java runtime of its own, for the system this script runs on.
# Usage: packaging/build-app.sh [app-image|deb|rpm|dmg|pkg|msi|exe]    (after mvn package; app-image if nothing is said)
set -euo pipefail
cd "$(dirname "$0")/.."

type=${1:-app-image}
# Java on Windows wants its own paths and separator, also under Git Bash.
case $(uname) in
    MINGW* | MSYS*) root=$(pwd -W) separator=';' ;;
    *) root=$PWD separator=: ;;
esac
distribution=$root/target/vagval
work=$root/target/app-work
out=$root/target/app

if [ ! -d "$distribution/lib" ]; then
    echo "There is no target/vagval: run mvn package first." >&2
    exit 2
fi

# The JDK to build with: JAVA_HOME, or the first one on the machine that is new enough and has jlink and jpackage.
find_jdk() {
    local jdk
    for jdk in "${JAVA_HOME:-}" "${HOME:-}"/.jdks/* /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$jdk" ] && [ -x "$jdk/bin/jlink" ] && [ -x "$jdk/bin/jpackage" ] || continue
        [ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$jdk/release")" -ge 25 ] && echo "$jdk" && return
    done
    return 1
}
if ! jdk=$(find_jdk); then
    echo "No JDK 25 or newer with jlink and jpackage was found: set JAVA_HOME to one." >&2
    exit 2
fi

rm -rf "$work" "$out"
mkdir -p "$work/input" "$out"
cp "$distribution"/lib/*.jar "$work/input"
version=$(basename "$work"/input/vagval-*.jar .jar)
version=${version#vagval-}

# What the classes refer to, and what no class names but is looked up while running: Swedish names and sorting
# (jdk.localedata) and the file system of jar files (jdk.zipfs).
used=$("$jdk/bin/jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps \
    --module-path "$distribution/lib/javafx$separator$distribution/lib" "$work"/input/*.jar | tail -n 1)
modules=$used,javafx.controls,javafx.swing,jfx.incubator.richtext,jdk.localedata,jdk.zipfs

# JavaFX becomes part of the runtime, so the application finds it without a module path.
"$jdk/bin/jlink" --module-path "$distribution/lib/javafx" --add-modules "$modules" \
    --include-locales=sv,en --strip-java-debug-attributes --no-header-files --no-man-pages \
    --generate-cds-archive --output "$work/runtime"

# $APPDIR is jpackage's name for the folder of the jars.
flags=(-XX:+UseSerialGC -Xlog:disable --enable-native-access=javafx.graphics)
options=(--java-options '-XX:AOTCache=$APPDIR/vagval.aot')
for flag in "${flags[@]}"; do
    options+=(--java-options "$flag")
done
"$jdk/bin/jpackage" --type app-image --dest "$out" --name Vagval --app-version "$version" \
    --input "$work/input" --main-jar "vagval-$version.jar" --main-class se.vagval.app.Main \
    --runtime-image "$work/runtime" "${options[@]}"

# The classes that a large job loads are kept ready in a cache within the image, which halves the time to start.
# The class path must be the launcher's own, so it is read from there.
app=$(dirname "$(find "$out" -name Vagval.cfg)")
java=$(find "$out" -path '*/bin/java' -o -path '*/bin/java.exe' | head -n 1)
classpath=$(sed -n "s|^app.classpath=\$APPDIR|$app|p" "$app/Vagval.cfg" | paste -s -d "$separator" -)
"$java" "${flags[@]}" -XX:AOTCacheOutput="$app/vagval.aot" -cp "$classpath" se.vagval.app.Main \
    rapport jonkoping --till "$work/training" >"$work/training.log" 2>&1 \
    || echo "The training run failed, so the image starts slower than it could: see $work/training.log" >&2

echo "$out, $(du -sh "$out" | cut -f 1), with the modules $modules"

if [ "$type" != app-image ]; then
    image=$(find "$out" -maxdepth 1 -name 'Vagval*')
    "$jdk/bin/jpackage" --type "$type" --dest "$out" --name Vagval --app-version "$version" --app-image "$image"
fi
