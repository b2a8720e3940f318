# Builds the application into target/app and starts it. Sourced after toolchain.sh, from the root of the repository.

APP=target/app
AOT=$APP/preau.aot

built() {
  [ -f "$APP/built" ] && [ "$(cat "$APP/built")" = "$(front_end_settings)" ] &&
    [ -z "$(find pom.xml src/main frontend -newer "$APP/built" \
      -not -path 'src/main/bundles*' -not -path 'frontend/generated*' -type f -print -quit 2>/dev/null)" ]
}

# Vaadin may rewrite these while it builds: their content counts, not their date.
front_end_settings() { cat package.json vite.config.ts tsconfig.json 2>/dev/null | cksum; }

build() {
  built && return
  need_maven
  need_node
  mkdir -p target .cache
  say "Building Préau (a first time takes two or three minutes)…"
  local started=target/build-started
  : > "$started"
  show_progress mvn -B -ntp -Pproduction -Dmaven.test.skip=true package
  rm -rf "$APP" "$APP.new"
  java -Djarmode=tools -jar target/preau.jar extract --destination "$APP.new" >/dev/null
  mv "$APP.new" "$APP"
  front_end_settings >"$APP/built"
  touch -r "$started" "$APP/built"
}

# Runs a long command quietly; tells every ten seconds where it is, and everything that matters when it fails.
show_progress() {
  local log=.cache/build.log since=$SECONDS seconds=0
  "$@" >"$log" 2>&1 &
  local command=$!
  while kill -0 "$command" 2>/dev/null; do
    sleep 1
    seconds=$((SECONDS - since))
    if [ $((seconds % 10)) = 0 ]; then
      say "  $seconds s: $(grep -v '^\s*$' "$log" | tail -n 1 | cut -c1-110)"
    fi
  done
  if ! wait "$command"; then
    tail -n 40 "$log" >&2
    refuse "The build failed; everything it said is in $log."
  fi
}

# The language of whoever types, "fr" of fr_FR.UTF-8: asked before java_command changes it for the system's own sentences.
person_speaks() {
  local language=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
  language=${language%%[_.@-]*}
  [[ $language =~ ^[a-z]{2,3}$ ]] || language=en
  printf '%s' "$language"
}

# Two arenas keep the C library from holding on to memory that Java has given back. A full disk is known by its English name.
java_command() {
  PREAU_CONSOLE_LANGUAGE=$(person_speaks)
  export MALLOC_ARENA_MAX=2 LC_ALL=C.UTF-8 PREAU_CONSOLE_LANGUAGE
  JAVA=(java @bin/lib/jvm.args "-Djava.io.tmpdir=$PWD/.cache/tmp")
  mkdir -p .cache/tmp
  export PREAU_DATABASE_HOME="${PREAU_DATABASE_HOME:-$PWD/.cache/mariadb}"
}

# What one command says at the console is said in the language of the person there.
console_command() {
  local language
  language=$(person_speaks)
  java_command
  JAVA+=("-Duser.language=$language")
}

# A cache that the virtual machine cannot use (other flags, other build) is ignored by it.
with_aot() {
  if [ -f "$AOT" ]; then
    JAVA+=("-XX:AOTCache=$AOT")
  fi
}

# Trains the ahead-of-time cache on a start against a scratch database that stops before any job runs.
train() {
  [ ! -f "$AOT" ] || return 0
  rm -rf .cache/training
  nice -n 19 "${JAVA[@]}" "-XX:AOTCacheOutput=$AOT.new" -Dspring.context.exit=onRefresh -jar "$APP/preau.jar" \
    --preau.data=.cache/training --preau.demo=false --server.port=0 --management.server.port=0 \
    >.cache/training.log 2>&1 || true
  forget_training
  [ ! -f "$AOT.new" ] || mv "$AOT.new" "$AOT"
}

# The training halts without a goodbye: its scratch database is ended here.
forget_training() {
  local server
  if server=$(cat .cache/training/db.pid 2>/dev/null); then
    kill "$server" 2>/dev/null || true
    while kill -0 "$server" 2>/dev/null; do sleep 0.1; done
  fi
  rm -rf .cache/training
}

answers() {
  curl --silent --output /dev/null --max-time 2 "http://127.0.0.1:$1/"
}
