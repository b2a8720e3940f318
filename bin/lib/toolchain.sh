# Finds what the scripts need: JDK 25, Node 24, Maven, Chromium. Sourced from the root of the repository.

say() { printf '%s\n' "$*" >&2; }

refuse() {
  say "$*"
  exit 1
}

version_25() {
  [ -x "$1/bin/javac" ] && grep -Eqs '^JAVA_VERSION="25' "$1/release"
}

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* \
    "$HOME"/.jdks/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home \
    "$(/usr/libexec/java_home -v 25 2>/dev/null || true)"; do
    if [ -n "$candidate" ] && version_25 "$candidate"; then
      printf '%s' "$candidate"
      return
    fi
  done
}

need_jdk() {
  JAVA_HOME=$(find_jdk)
  [ -n "$JAVA_HOME" ] || refuse "JDK 25 is needed and none was found: install one (for example Eclipse Temurin 25) or set JAVA_HOME."
  export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
}

need_maven() {
  command -v mvn >/dev/null || refuse "Maven is needed and was not found: install it (Debian, Ubuntu: apt-get install maven)."
}

node_is_recent() {
  local version
  version=$(node --version 2>/dev/null) && version=${version#v} && [ "${version%%.*}" -ge 24 ]
}

# Where no Node can be had here, Vaadin fetches its own for the build.
need_node() {
  node_is_recent && return
  local here="$PWD/.cache/node"
  if [ ! -x "$here/bin/node" ] && command -v npm >/dev/null; then
    say "Installing Node 24 into .cache/node…"
    npm install --global --no-fund --no-audit --loglevel=error --prefix "$here" node@24 npm@11 >&2 || rm -rf "$here"
  fi
  if [ -x "$here/bin/node" ]; then
    export PATH="$here/bin:$PATH"
  fi
}

find_chromium() {
  local name
  for name in "${PREAU_CHROMIUM:-}" chromium chromium-browser google-chrome \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    [ -n "$name" ] && command -v "$name" && return
  done
  return 1
}

need_chromium() {
  if ! PREAU_CHROMIUM=$(find_chromium) && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing Chromium for the tests…"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } >/dev/null || true
    PREAU_CHROMIUM=$(find_chromium) || true
  fi
  [ -n "$PREAU_CHROMIUM" ] || refuse "Chromium is needed, in which pages are tested: install it or set PREAU_CHROMIUM."
  export PREAU_CHROMIUM
}

free_port() {
  local port
  for port in $(seq 18080 18180); do
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      printf '%s' "$port"
      return
    fi
  done
}
