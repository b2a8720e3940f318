# What backup, restore and upgrade share. Sourced.
set -euo pipefail

say() { printf '%s\n' "$*" >&2; }

refuse() {
  say "$*"
  exit 1
}

# The settings of the unit count here too: one PREAU_NAME=value a line, the last of a name counts, what is set already counts more.
# Whoever may not read them has what the environment says.
read_settings() {
  local line name value
  [ -r "$PREAU_SETTINGS" ] || return 0
  while IFS= read -r line; do
    if [[ $line =~ ^[[:space:]]*(PREAU_[A-Z_]+)=(.*[^[:space:]])?[[:space:]]*$ ]]; then
      name=${BASH_REMATCH[1]}
      value=${BASH_REMATCH[2]}
      if [[ $value =~ ^\"(.*)\"$ || $value =~ ^\'(.*)\'$ ]]; then
        value=${BASH_REMATCH[1]}
      fi
      [ -n "${!name+set}" ] || export "$name=$value"
    fi
  done < <(sed -e '$a\' "$PREAU_SETTINGS" | tac)
  export PREAU_SETTINGS=/dev/null
}

PREAU_SETTINGS=${PREAU_SETTINGS:-/etc/preau.env}
read_settings
PREAU_HOME=${PREAU_HOME:-$(dirname "$DEPLOY")}
PREAU_DATA=${PREAU_DATA:-/var/lib/preau}
PREAU_COMMAND=${PREAU_COMMAND:-$PREAU_HOME/bin/preau}
PREAU_DATABASE_HOME=${PREAU_DATABASE_HOME:-$PREAU_HOME/mariadb}
PREAU_BACKUP_FOLDER=${PREAU_BACKUP_FOLDER:-$PREAU_DATA/backups}
PREAU_BACKUP_KEY=${PREAU_BACKUP_KEY:-$PREAU_DATA/backup.key}
export PREAU_DATA PREAU_DATABASE_HOME
umask 077

# What root writes into the data folder is closed to the application: root goes on as the owner of the folder.
become_owner() {
  local owner
  if [ "$(id -u)" = 0 ] && [ -d "$PREAU_DATA" ]; then
    owner=$(stat -c %U "$PREAU_DATA")
    [ "$owner" = root ] || exec runuser -u "$owner" -- "$0" "$@"
  fi
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
  else
    NAME=preau
    OPTIONS=$PREAU_DATA/db.cnf
    database_runs || start_database
  fi
}

start_database() {
  local patience
  [ ! -e "$PREAU_SETTINGS" ] || [ -r "$PREAU_SETTINGS" ] ||
    refuse "$PREAU_SETTINGS may name another database than the one of $PREAU_DATA, and $(id -un) cannot read it: run this as root."
  # shellcheck disable=SC2086 — the command may carry arguments.
  $PREAU_COMMAND database >&2 &
  STARTED=$!
  for patience in $(seq 600); do
    if database_runs; then
      return
    fi
    kill -0 "$STARTED" 2>/dev/null || break
    sleep 0.1
  done
  refuse "The database does not start."
}

# Like the application, without TLS unless the address asks for it.
reach_external() {
  local address=${PREAU_DATABASE_URL#jdbc:mariadb://} host port=3306 password
  host=${address%%/*}
  NAME=${address#*/}
  NAME=${NAME%%\?*}
  if [ "$host" != "${host#*:}" ]; then
    port=${host#*:}
    host=${host%%:*}
  fi
  password=${PREAU_DATABASE_PASSWORD//\\/\\\\}
  OPTIONS=$WORK/client.cnf
  printf '[client]\nhost=%s\nport=%s\nuser="%s"\npassword="%s"\n' \
    "$host" "$port" "$PREAU_DATABASE_USER" "${password//\"/\\\"}" >"$OPTIONS"
  [[ $address == *sslMode=* ]] || echo skip-ssl >>"$OPTIONS"
}

database_runs() {
  [ -f "$PREAU_DATA/db.cnf" ] && "$(client mariadb)" "--defaults-file=$PREAU_DATA/db.cnf" --execute 'DO 1' preau 2>/dev/null
}

# What a backup is called, as a pattern.
BACKUPS='preau-????-??-??T??????Z.backup'

# PART is the file that is being written: it bears its name only once it is whole.
begin_work() {
  WORK=$(mktemp -d)
  STARTED=
  PART=
  trap end_work EXIT
}

end_work() {
  if [ -n "$STARTED" ]; then
    kill "$STARTED" 2>/dev/null || true
    wait "$STARTED" 2>/dev/null || true
  fi
  rm -rf "$WORK"
  [ -z "$PART" ] || rm -f "$PART"
}

need_key() {
  [ -s "$PREAU_BACKUP_KEY" ] || refuse "The key $PREAU_BACKUP_KEY is missing: a backup cannot be read without it."
  [ -r "$PREAU_BACKUP_KEY" ] || refuse "The key $PREAU_BACKUP_KEY cannot be read by $(id -un)."
}

# Two keys come out of the one that is kept, each for one use.
key_to() { { printf '%s\n' "$1"; cat "$PREAU_BACKUP_KEY"; } | sha256sum | cut -d ' ' -f 1; }

cipher() { openssl enc -aes-256-cbc -pbkdf2 -iter 200000 -salt -pass fd:3 "$@" 3< <(key_to cipher); }

# What only a holder of the key can say of the standard input. Key and sum have always the same length: nothing fits behind them.
# No program is given the key as an argument, where whoever lists processes would read it.
seal() {
  local sum
  sum=$(sha256sum | cut -d ' ' -f 1)
  printf '%s%s' "$(key_to seal)" "$sum" | sha256sum | cut -d ' ' -f 1
}

# A sealed backup ends with « preau-seal », 64 digits and the end of the line.
SEALED=76

append_seal() {
  local said
  said=$(seal <"$1")
  printf 'preau-seal %s\n' "$said" >>"$1"
}

# Writes what a backup holds, or fails: the seal is looked at before a byte is read. One without a seal was made before there
# were any, with the key itself; a seal that was taken off does not make an older backup, for its cipher has another key.
open_backup() {
  local said
  said=$(tail -c "$SEALED" "$1" | tr -cd 'a-z0-9 -')
  if [[ $said =~ ^preau-seal\ ([0-9a-f]{64})$ ]]; then
    [ "${BASH_REMATCH[1]}" = "$(head -c "-$SEALED" "$1" | seal)" ] || return 1
    head -c "-$SEALED" "$1" | cipher -d
  else
    openssl enc -d -aes-256-cbc -pbkdf2 -iter 200000 -pass "file:$PREAU_BACKUP_KEY" -in "$1"
  fi
}
