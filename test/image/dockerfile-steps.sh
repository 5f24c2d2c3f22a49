#!/usr/bin/env bash
# `npm run test:image`: what `docker build` and `docker run` would do with the Dockerfile, step by step in temporary folders,
# for machines without Docker. The steps are read from the Dockerfile itself.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
bot=
trap '[ -z "$bot" ] || kill -KILL "$bot" 2>/dev/null || true; rm -rf "$work"' EXIT

# The build context: what git knows, less what .dockerignore leaves out.
mkdir "$work/context"
git ls-files -z -- package.json package-lock.json tsconfig.json tsconfig.build.json vite.config.mts src cards |
  xargs -0 cp --parents -t "$work/context"

stage= folder=
while IFS= read -r line; do
  read -r instruction rest <<<"$line"
  case $instruction in
    FROM)
      stage=$(sed -n 's/.* AS //p' <<<"$rest")
      stage=${stage:-final}
      folder=$work/$stage/app
      mkdir -p "$folder" "$work/$stage/data"
      echo "== stage $stage" ;;
    COPY)
      from=$work/context
      if [[ $rest == --from=* ]]; then
        from=$work/$(sed -E 's/^--from=([^ ]+) .*/\1/' <<<"$rest")/app
        rest=$(sed -E 's#^--from=[^ ]+ /app/##' <<<"$rest")
      fi
      read -ra names <<<"$rest"
      target=$folder/${names[-1]}
      unset 'names[-1]'
      for name in "${names[@]}"; do
        if [ -d "$from/$name" ]; then mkdir -p "$target" && cp -R "$from/$name/." "$target"; else cp "$from/$name" "$target"; fi
      done
      echo "COPY $rest" ;;
    RUN)
      echo "RUN $rest"
      # Another user than root, and a folder outside, are the container's own: here both are this user's.
      case $rest in
        mkdir*) ;;
        *) (cd "$folder" && bash -c "$rest") >"$work/log" 2>&1 || { cat "$work/log"; exit 1; } ;;
      esac ;;
    CMD) command=$(node -p "JSON.parse(process.argv[1]).join(' ')" "$rest") ;;
    HEALTHCHECK) health=$(sed 's/.* CMD //' <<<"$rest") ;;
  esac
done < <(grep -vE '^(#|$)' Dockerfile)

cd "$work/final/app"
echo "== $(du -sh . | cut -f1) in the image beside Node"
for name in typescript jest playwright-core @microsoft/m365agentsplayground @microsoft/app-manifest react @fluentui vite; do
  [ ! -e "node_modules/$name" ] || { echo "$name is in the image" >&2; exit 1; }
done
[ ! -e dist/sandbox ] || { echo 'the sandbox is in the image' >&2; exit 1; }

echo "== $command, with an empty environment"
status=0
env -i PATH="$PATH" $command >"$work/out" 2>"$work/err" || status=$?
[ "$status" = 1 ] || { echo "status $status instead of 1" >&2; exit 1; }
for name in MicrosoftAppId MicrosoftAppTenantId MicrosoftAppPassword OAUTH_CONNECTION_NAME BOT_DOMAIN LINK_ENCRYPTION_KEY DATA_DIR; do
  grep -q "$name" "$work/err" || { echo "$name was not named" >&2; exit 1; }
done
cat "$work/err"

echo "== $command, with every setting"
port=39782
settings=(PATH="$PATH" NODE_ENV=production HOST=127.0.0.1 PORT=$port OPERATOR_PORT=0 DATA_DIR="$work/final/data"
  LINK_ENCRYPTION_KEY="$(head -c 32 /dev/urandom | base64)"
  MicrosoftAppId=a1000000-0000-4000-8000-00000000b07a MicrosoftAppTenantId=c0000000-0000-4000-8000-00000000c0de
  MicrosoftAppPassword="$(head -c 30 /dev/urandom | base64)" OAUTH_CONNECTION_NAME=guestlist
  BOT_DOMAIN=guestlist.contoso.com)
env -i "${settings[@]}" $command >"$work/out" 2>"$work/err" &
bot=$!
for _ in $(seq 150); do
  if curl -fs "http://127.0.0.1:$port/healthz" >/dev/null; then break; fi
  kill -0 "$bot" || { cat "$work/out" "$work/err"; exit 1; }
  sleep 0.2
done
curl -fs "http://127.0.0.1:$port/healthz"
echo
PORT=$port bash -c "$(node -e 'const [node, option, code] = JSON.parse(process.argv[1]); console.log(`${node} ${option} ${JSON.stringify(code).replace(/[$\x60]/g, "\\$&")}`)' "$health")"
echo 'HEALTHCHECK says it is well'
[ "$(curl -s -o /dev/null -w '%{http_code}' -X POST -H 'content-type: application/json' -d '{"type":"message"}' "http://127.0.0.1:$port/api/messages")" = 401 ]
echo 'an activity without a token is answered 401'
echo '== commands beside it'
env -i "${settings[@]}" npm run --silent pause -- 'trying the image'
env -i "${settings[@]}" npm run --silent report
env -i "${settings[@]}" npm run --silent resume
[ "$(env -i "${settings[@]}" npm run --silent audit | grep -c 'trying the image')" = 2 ]
began=$SECONDS
kill -TERM "$bot"
status=0
wait "$bot" || status=$?
bot=
[ "$status" = 0 ] || { echo "status $status instead of 0 after SIGTERM" >&2; cat "$work/out" "$work/err"; exit 1; }
echo "SIGTERM: status 0 after $((SECONDS - began)) s"
