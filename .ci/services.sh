# What the tests need from the machine: Chromium, and PostgreSQL on 127.0.0.1:5432 that lets in whoever runs them.
cluster=

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo --non-interactive "$@"; fi; }
apt_install() {
  as_root apt-get update -qq
  as_root apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-confold "$@" >/dev/null
}

ensure_chromium() {
  command -v "${CHROMIUM_PATH:-chromium}" >/dev/null || apt_install chromium fonts-liberation
  "${CHROMIUM_PATH:-chromium}" --version
}

ensure_postgres() {
  if answers_on_5432; then
    echo 'A server answers on 127.0.0.1:5432.'
    return
  fi
  postgres_programs >/dev/null || install_postgres
  start_postgres "$(postgres_programs)"
}

answers_on_5432() { (exec 3<>/dev/tcp/127.0.0.1/5432) 2>/dev/null; }

postgres_programs() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 | grep .; }

# Debian would make and start a cluster of its own on that port, with passwords.
install_postgres() {
  as_root mkdir -p /etc/postgresql-common
  echo 'create_main_cluster = false' | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
  apt_install postgresql
}

# A cluster for this run alone; PostgreSQL refuses to run as root.
start_postgres() {
  cluster=$(mktemp -d)
  as_postgres=()
  if [ "$(id -u)" = 0 ]; then
    chown postgres "$cluster"
    as_postgres=(setpriv --reuid=postgres --regid=postgres --init-groups)
  fi
  postgres_bin=$1
  (
    cd "$cluster"
    "${as_postgres[@]}" "$postgres_bin/initdb" -D "$cluster/data" --auth=trust --username="$(id -un)" >/dev/null
    "${as_postgres[@]}" "$postgres_bin/pg_ctl" -D "$cluster/data" -w -l "$cluster/log" \
      -o "-c listen_addresses=127.0.0.1 -c port=5432 -c unix_socket_directories=$cluster" start >/dev/null
  ) || { cat "$cluster/log" 2>/dev/null; return 1; }
  echo "Started $("$postgres_bin/postgres" --version) on 127.0.0.1:5432."
}

stop_postgres() {
  [ -n "$cluster" ] || return 0
  (cd "$cluster" && "${as_postgres[@]}" "$postgres_bin/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null) || true
  rm -rf "$cluster"
  cluster=
}
