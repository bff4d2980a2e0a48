# What the `run` of every client sources: a cluster of our own, checks with a tally, and an end that
# leaves no process and no folder behind.
#
#   start_cluster [option...]      sets $bootstrap; options go to `actorlog start`
#   check NAME COMMAND...          runs it; its output is shown only when it fails
#   checks_of COMMAND...           a client's own program, which prints `ok NAME` and `FAILED NAME`
#   same WANT GOT                  a command for `check`, or inside its functions
#   skipped WHY                    counts nothing, and is seen
#   finish                         the last line `N passed, N failed`, and the exit status

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(mktemp -d "${TMPDIR:-/tmp}/actorlog-compat.XXXXXX")
export ACTORLOG_HOME=$folder/home
cluster_pid=
passed=0
failed=0

cleanup() {
  local pid
  for pid in $(jobs -p); do kill "$pid" 2>/dev/null; done
  for pid in $(jobs -p); do wait "$pid" 2>/dev/null; done
  rm -rf "$folder"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

start_cluster() {
  local ready=$folder/cluster.out
  mkdir -p "$ACTORLOG_HOME"
  if [[ ! -f $root/packages/actorlog/dist/cli.js ]]; then
    (cd "$root" && npx tsc -b packages/actorlog) || return 1
  fi
  node "$root/packages/actorlog/dist/cli.js" start --brokers 3 --port auto --name "compat-$$" --json "$@" \
    >"$ready" 2>"$folder/cluster.err" &
  cluster_pid=$!
  if ! eventually 30 grep -q '"event":"ready"' "$ready"; then
    echo 'the cluster did not start:'
    tail -n 5 "$folder/cluster.err"
    failed=$((failed + 1))
    finish
  fi
  bootstrap=$(sed -n 's/.*"bootstrapServers":"\([^"]*\)".*/\1/p' "$ready" | head -n 1)
  echo "three brokers at $bootstrap"
}

# eventually SECONDS COMMAND...: asks again every 0.1 s until it is true, or the cluster is gone.
eventually() {
  local end=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    if ((SECONDS >= end)) || ! kill -0 "$cluster_pid" 2>/dev/null; then return 1; fi
    sleep 0.1
  done
}

check() {
  local name=$1 begin=${EPOCHREALTIME/[.,]/}
  shift
  if "$@" >"$folder/check.out" 2>&1; then
    passed=$((passed + 1))
    printf '  ok      %s (%d ms)\n' "$name" $(((${EPOCHREALTIME/[.,]/} - begin) / 1000))
  else
    failed=$((failed + 1))
    printf '  FAILED  %s\n' "$name"
    head -c 4000 "$folder/check.out" | sed 's/^/          /'
  fi
}

same() {
  [[ $1 == "$2" ]] && return 0
  printf 'wanted: %s\ngot:    %s\n' "$1" "$2"
  return 1
}

skipped() {
  printf '  skipped: %s\n' "$1"
}

# checks_of COMMAND...: a program that prints a line `ok NAME` or `FAILED NAME` for each of its checks.
checks_of() {
  local out=$folder/checks.out status
  "$@" >"$out" 2>&1
  status=$?
  sed 's/^/  /' "$out"
  passed=$((passed + $(grep -c '^ok ' "$out")))
  failed=$((failed + $(grep -c '^FAILED ' "$out")))
  if ((status != 0)) && ! grep -q '^FAILED ' "$out"; then
    failed=$((failed + 1))
    printf '  FAILED  the program ended with status %d before its last check\n' "$status"
  fi
}

# The cluster ends by itself when asked, and says so with its exit status.
stopped_by_term() {
  kill -TERM "$cluster_pid" && wait "$cluster_pid"
}

finish() {
  if [[ -n $cluster_pid ]] && kill -0 "$cluster_pid" 2>/dev/null; then
    check 'SIGTERM ends the cluster with status 0' stopped_by_term
  fi
  printf '%d passed, %d failed\n' "$passed" "$failed"
  exit $((failed > 0))
}
