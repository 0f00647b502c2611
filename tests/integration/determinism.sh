#!/usr/bin/env bash
# The same commands through engines of different compilers and optimisation give the same bytes:
# hash after each command and every event, and the same again from the sanitizer's build.
set -u
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -r "$scratch"' EXIT
sources=("$root"/src/engine/*.c "$root"/src/base/arena.c "$root"/src/base/status.c
    "$root"/src/sys/check_failed.c "$root"/tests/unit/market.c
    "$root"/tests/integration/determinism.c)
warnings=(-std=c17 -D_GNU_SOURCE -fno-strict-aliasing "-I$root/src" "-I$root/tests/unit")
seed=${GRIDCLEAR_SEED:-1}
builds=("gcc -O0" "gcc -O2" "gcc -O3" "clang -O2"
    "gcc -O1 -fsanitize=address,undefined -fno-sanitize-recover=all")
first=
status=0
for build in "${builds[@]}"; do
    read -r -a words <<<"$build"
    if ! command -v "${words[0]}" >/dev/null; then
        continue
    fi
    if ! "${words[@]}" "${warnings[@]}" "${sources[@]}" -o "$scratch/program" ||
        ! said=$("$scratch/program" "$seed"); then
        echo "not ok determinism: $build does not build or run"
        exit 1
    fi
    [ -n "$first" ] || first=$said
    if [ "$said" = "$first" ]; then
        echo "ok determinism: $build gives $said"
    else
        echo "not ok determinism: $build gives $said instead of $first"
        status=1
    fi
done
exit $status
