# Points a command at the database of the application that runs on this data folder, if one does. Sourced.

join_running_database() {
  local data=${PREAU_DATA:-data}
  if [ -z "${PREAU_DATABASE_URL:-}" ] && [ -f "$data/db.pid" ] && kill -0 "$(cat "$data/db.pid")" 2>/dev/null; then
    PREAU_DATABASE_URL="jdbc:mariadb://127.0.0.1:$(option port "$data")/preau"
    PREAU_DATABASE_USER=$(option user "$data")
    PREAU_DATABASE_PASSWORD=$(option password "$data")
    export PREAU_DATABASE_URL PREAU_DATABASE_USER PREAU_DATABASE_PASSWORD
  fi
}

option() { sed -n "s/^$1=//p" "$2/db.cnf"; }
