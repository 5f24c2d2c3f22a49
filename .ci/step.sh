# Runs the parts of .ci/run: each in a process group of its own, of which nothing stays behind.
readonly STEP_LIMIT=2400 # seconds
failed=0
group=
table=

# step NAME COMMAND...: a part that may fail without hiding what the next one says
step() {
  local name=$1 began=$SECONDS ending=ok
  shift
  printf '\n=== %s: %s\n' "$name" "$*"
  set -m
  timeout --kill-after=10 "$STEP_LIMIT" "$@" &
  group=$!
  set +m
  wait "$group" || ending="FAILED ($?)"
  stop_step
  note "$name" "$ending" "$began"
}

# prepare NAME FUNCTION: what the parts need from the machine; without it there is nothing to run
prepare() {
  local began=$SECONDS
  printf '\n=== %s\n' "$1"
  "$2"
  note "$1" ok "$began"
}

note() {
  [ "$2" = ok ] || failed=1
  table+=$(printf '%-15s %5d s  %s' "$1" "$((SECONDS - $3))" "$2")$'\n'
}

print_table() {
  printf '\n=== time of each part\n%s%-15s %5d s\n\n' "$table" all "$SECONDS"
}

# Jest's own children stop their browsers when they are asked to; whoever does not listen is stopped.
stop_step() {
  if [ -n "$group" ] && kill -TERM -- "-$group" 2>/dev/null; then
    sleep 3
    kill -KILL -- "-$group" 2>/dev/null || true
  fi
  group=
}
