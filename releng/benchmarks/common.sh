# What jmh and table share. To be sourced by bash.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
. "$root/releng/launcher/common.sh"
find_java jdk
host_platform
graphs=$here/target/graphs
product=$root/releng/org.opscape.product/target/products/opscape/$OS/$WS/$ARCH/opscape
cli=$product/lib/opscape-cli.jar
classes=$here/target/org.opscape.benchmarks-0.1.0-SNAPSHOT.jar:$root/releng/samples/target/org.opscape.samples-0.1.0-SNAPSHOT.jar

# The product, whose jar is measured, and the benchmarks.
build() {
    "$root/mvnw" -f "$root/pom.xml" -q -B -ntp package -DskipTests -Dformatter.skip -Dcheckstyle.skip -Dhost.os=$OS -Dhost.ws=$WS -Dhost.arch=$ARCH \
        -pl releng/org.opscape.product,releng/benchmarks -am >&2 || fail "the build failed"
}
