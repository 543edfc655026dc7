# What ./opscape, ./mvnw and the launcher of the product share. To be sourced by bash (3.2 will do).

say() { printf 'opscape: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# java_release HOME: the feature release of a Java home (25), or nothing. Reads a file: starting java for it costs more than all the rest here.
java_release() {
    local line version
    [ -x "$1/bin/java" ] || return 0
    if [ -r "$1/release" ]; then
        while IFS= read -r line; do
            case $line in JAVA_VERSION=*) version=${line#*\"}; break ;; esac
        done < "$1/release"
    else
        version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
    fi
    version=${version%%[!0-9]*}
    printf '%s' "$version"
}

# find_java [jdk]: sets JAVA_HOME and JAVA_RELEASE to a Java of release 21 or later (one with a compiler, when asked): JAVA_HOME's if that
# will do, then the one on the path, then the newest of the usual places.
find_java() {
    local home release best='' best_release=20 on_path
    on_path=$(command -v java || true)
    [ -n "$on_path" ] && on_path=$(readlink -f "$on_path" 2>/dev/null || printf '%s' "$on_path")
    for home in "${JAVA_HOME:-}" "${on_path%/bin/java}"; do
        [ -n "$home" ] && java_will_do "$home" "${1:-}" && return 0
    done
    for home in /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/*/ "${HOME:-/nowhere}"/.sdkman/candidates/java/* "${HOME:-/nowhere}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -x "$home/bin/java" ] || continue
        [ "${1:-}" != jdk ] || [ -x "$home/bin/javac" ] || continue
        release=$(java_release "$home")
        [ "${release:-0}" -gt "$best_release" ] && best=$home best_release=$release
    done
    [ -n "$best" ] || fail "no Java 21 or later found (looked at JAVA_HOME, the path, /usr/lib/jvm, /opt and ~/.sdkman). Install a JDK, for instance openjdk-21-jdk, or set JAVA_HOME."
    export JAVA_HOME=$best JAVA_RELEASE=$best_release
}

java_will_do() {
    local release
    [ "$2" != jdk ] || [ -x "$1/bin/javac" ] || return 1
    release=$(java_release "$1")
    [ "${release:-0}" -ge 21 ] || return 1
    export JAVA_HOME=$1 JAVA_RELEASE=$release
}

# host_platform: sets OS, WS and ARCH as the platform names them.
host_platform() {
    case $(uname -s) in
        Linux) OS=linux WS=gtk ;;
        Darwin) OS=macosx WS=cocoa ;;
        *) OS=win32 WS=win32 ;;
    esac
    case $(uname -m) in
        arm64 | aarch64) ARCH=aarch64 ;;
        *) ARCH=x86_64 ;;
    esac
}

has_display() { [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

has_gtk() {
    local place
    for place in /usr/lib/*/libgtk-3.so.0 /usr/lib64/libgtk-3.so.0 /usr/lib/libgtk-3.so.0 /lib/*/libgtk-3.so.0; do
        [ -e "$place" ] && return 0
    done
    return 1
}

# need_packages: installs the system packages that a window needs, where that is possible without asking; else names them.
need_packages() {
    local missing=''
    [ "$(uname -s)" = Linux ] || return 0
    has_gtk || missing="$missing libgtk-3-0"
    if ! has_display; then
        command -v Xvfb > /dev/null || missing="$missing xvfb"
        command -v openbox > /dev/null || missing="$missing openbox"
        command -v dbus-launch > /dev/null || missing="$missing dbus-x11"
    fi
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
        say "installing$missing"
        # shellcheck disable=SC2086
        { apt-get install -y --no-install-recommends $missing || { apt-get update && apt-get install -y --no-install-recommends $missing; }; } \
            > /dev/null 2>&1 && return 0
    fi
    fail "these system packages are missing:$missing (on Debian and Ubuntu: sudo apt-get install$missing)"
}

# need_display: where there is no display, starts one of our own, with a window manager; both end with this script.
need_display() {
    has_display && return 0
    local number dir try
    dir=$(mktemp -d)
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3> "$dir/number" > /dev/null 2>&1 &
    XVFB_PID=$!
    for try in $(seq 100); do
        [ -s "$dir/number" ] && break
        kill -0 $XVFB_PID 2> /dev/null || fail "Xvfb does not start"
        sleep 0.1
    done
    number=$(cat "$dir/number")
    rm -rf "$dir"
    [ -n "$number" ] || fail "Xvfb does not answer"
    export DISPLAY=:$number NO_AT_BRIDGE=1
    trap end_display EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    openbox > /dev/null 2>&1 &
    OPENBOX_PID=$!
    for try in $(seq 30); do
        command -v xprop > /dev/null || { sleep 0.5; break; }
        xprop -root _NET_SUPPORTING_WM_CHECK 2> /dev/null | grep -q '#' && break
        sleep 0.1
    done
    say "there is no display: using an invisible one of our own, $DISPLAY"
}

end_display() {
    # shellcheck disable=SC2046
    kill $(jobs -p) "$OPENBOX_PID" "$XVFB_PID" 2> /dev/null
    wait 2> /dev/null
}
