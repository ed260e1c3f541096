#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A bare Debian in a folder of its own: the package is installed, started and removed there, and nothing of it
# may remain. Without a package (Debian 13) the sources are built and the main job is done there.
# usage: cleansystem.sh SUITE [PACKAGE.deb]; as root.
set -euo pipefail
suite=$1
package=${2:-}
sources=$(cd "$(dirname "$0")/../.." && pwd)
root=$(mktemp -d /var/tmp/atbilde-clean.XXXXXX)
kept=/var/tmp/atbilde-bare-$suite.tar
say() { printf '%s\n' "$*" >&2; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
clean() {
  umount -l "$root/proc" "$root/dev" 2>/dev/null || true
  rm -rf --one-file-system "$root"
}
trap clean EXIT

if [ -f "$kept" ]; then
  tar -xf "$kept" -C "$root"
else
  say "Bare $suite: fetching"
  debootstrap --variant=minbase "$suite" "$root" >/dev/null
  tar -cf "$kept" -C "$root" .
fi
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
[ ! -f /etc/resolv.conf ] || cp -L /etc/resolv.conf "$root/etc/resolv.conf"
[ ! -d /etc/apt/apt.conf.d ] || cp -L /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true

if [ -z "$package" ]; then
  mkdir "$root/source"
  tar -C "$sources" --exclude ./build --exclude ./.git -cf - . | tar -C "$root/source" -xf -
  say "Building in $suite"
  inside bash -c 'cd /source && ./dev run'
  exit
fi

inside apt-get update -qq
inside find / -xdev \( -path /proc -o -path /var/cache -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o -name '*tbilde*' -print |
  sort >"$root/before"
cp "$package" "$root/tmp/atbilde.deb"
say "Installing"
inside apt-get install -y -qq /tmp/atbilde.deb xvfb xauth x11-utils >/dev/null
rm "$root/tmp/atbilde.deb"

say "Starting"
inside atbilde --version
inside atbilde deadline --received 2026-01-31 >/dev/null
[ "$(inside atbilde --language lv help | wc -l)" -gt 20 ]
inside man -w atbilde >/dev/null 2>&1 || [ -f "$root/usr/share/man/man1/atbilde.1.gz" ]
inside bash -c 'cd /tmp && ATBILDE_PASSWORD=paraugs atbilde --database /tmp/sample.atbilde sample >/dev/null && atbilde --database /tmp/sample.atbilde requests --as das >/dev/null'
inside bash -c 'xvfb-run -a bash -c "
  atbilde --database /tmp/sample.atbilde & program=\$!
  for moment in \$(seq 100); do
    xwininfo -root -tree | grep -q Atbilde && break
    kill -0 \$program && sleep 0.1
  done
  xwininfo -root -tree | grep -q Atbilde && kill \$program"'
rm -f "$root"/tmp/sample.atbilde* "$root"/tmp/*.txt

say "Removing"
inside apt-get purge -y -qq atbilde >/dev/null
inside find / -xdev \( -path /proc -o -path /var/cache -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o -name '*tbilde*' -print |
  { grep -v '^/root/' || true; } | sort >"$root/after"
diff "$root/before" "$root/after" >&2 && say "Nothing remains"
