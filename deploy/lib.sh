# What backup, restore and upgrade share. Sourced.
set -euo pipefail

PREAU_HOME=${PREAU_HOME:-$(dirname "$DEPLOY")}
PREAU_DATA=${PREAU_DATA:-/var/lib/preau}
PREAU_COMMAND=${PREAU_COMMAND:-$PREAU_HOME/bin/preau}
PREAU_DATABASE_HOME=${PREAU_DATABASE_HOME:-$PREAU_HOME/mariadb}
PREAU_BACKUP_FOLDER=${PREAU_BACKUP_FOLDER:-$PREAU_DATA/backups}
PREAU_BACKUP_KEY=${PREAU_BACKUP_KEY:-$PREAU_DATA/backup.key}
export PREAU_DATA PREAU_DATABASE_HOME
umask 077

say() { printf '%s\n' "$*" >&2; }

refuse() {
  say "$*"
  exit 1
}

client() {
  local name=$1
  if [ -x "$PREAU_DATABASE_HOME/bin/$name" ]; then
    printf '%s' "$PREAU_DATABASE_HOME/bin/$name"
  else
    command -v "$name" || refuse "$name is needed: install the MariaDB client (Debian, Ubuntu: apt-get install mariadb-client)."
  fi
}

# Sets OPTIONS (a file for --defaults-file) and NAME. The embedded database is started for as long as this script
# runs when the application is not running; an external one is the one of PREAU_DATABASE_URL.
reach_database() {
  if [ -n "${PREAU_DATABASE_URL:-}" ]; then
    reach_external
    return
  fi
  NAME=preau
  OPTIONS=$PREAU_DATA/db.cnf
  if ! database_runs; then
    # shellcheck disable=SC2086 — the command may carry arguments.
    $PREAU_COMMAND database >&2 &
    STARTED=$!
    local patience
    for patience in $(seq 600); do
      database_runs && break
      kill -0 "$STARTED" 2>/dev/null || refuse "The database does not start."
      sleep 0.1
    done
  fi
}

reach_external() {
  local address=${PREAU_DATABASE_URL#jdbc:mariadb://} host port=3306
  host=${address%%/*}
  NAME=${address#*/}
  NAME=${NAME%%\?*}
  if [ "$host" != "${host#*:}" ]; then
    port=${host#*:}
    host=${host%%:*}
  fi
  OPTIONS=$WORK/client.cnf
  printf '[client]\nhost=%s\nport=%s\nuser=%s\npassword=%s\n' \
    "$host" "$port" "$PREAU_DATABASE_USER" "$PREAU_DATABASE_PASSWORD" >"$OPTIONS"
}

database_runs() {
  [ -f "$PREAU_DATA/db.cnf" ] && "$(client mariadb)" "--defaults-file=$PREAU_DATA/db.cnf" --execute 'DO 1' preau 2>/dev/null
}

begin_work() {
  WORK=$(mktemp -d)
  STARTED=
  trap end_work EXIT
}

end_work() {
  if [ -n "$STARTED" ]; then
    kill "$STARTED" 2>/dev/null || true
    wait "$STARTED" 2>/dev/null || true
  fi
  rm -rf "$WORK"
}

need_key() {
  [ -s "$PREAU_BACKUP_KEY" ] || refuse "The key $PREAU_BACKUP_KEY is missing: a backup cannot be read without it."
}

cipher() { openssl enc -aes-256-cbc -pbkdf2 -iter 200000 -salt -pass "file:$PREAU_BACKUP_KEY" "$@"; }
