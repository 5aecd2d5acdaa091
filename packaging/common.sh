# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by run and test: missing packages, builds with progress, a log that is shown on failure.
# Sourced with $root and $log set.

set -euo pipefail

packages_build=(
  g++ cmake ninja-build ccache mold
  qt6-base-dev qt6-base-dev-tools libqt6opengl6-dev qt6-svg-dev qt6-charts-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libsqlite3-dev libgl-dev libboost-math-dev libical-dev pkg-config
)
packages_use=(
  libqt6sql6-sqlite qt6-qpa-plugins qt6-wayland qt6-translations-l10n libqt6svg6
  fonts-inter fonts-dejavu-core
)

say() { printf '%s\n' "$*"; }

fail() {
  printf '\n%s\n' "$1" >&2
  if [[ -s $log ]]; then
    printf 'The end of %s:\n' "$log" >&2
    tail -n 40 "$log" >&2
  fi
  exit 1
}

# One line that is written over, on a terminal; nothing elsewhere.
progress() {
  if [[ -t 1 ]]; then printf '\r\033[K%s' "$*"; fi
}

as_root() {
  if [[ $(id -u) -eq 0 ]]; then
    "$@"
  elif command -v sudo > /dev/null; then
    sudo "$@"
  else
    fail "Packages are missing ($missing) and there is no sudo. Install them as root, then try again."
  fi
}

# Installs what is not there; asks for the lists of packages only if they are needed.
install_packages() {
  missing=""
  local package
  for package in "$@"; do
    if [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2> /dev/null) != installed ]]; then
      missing+="$package "
    fi
  done
  [[ -z $missing ]] && return
  say "Installing packages: $missing"
  local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends)
  # shellcheck disable=SC2086
  if ! as_root "${install[@]}" $missing >> "$log" 2>&1; then
    as_root apt-get update -q >> "$log" 2>&1 || fail "The lists of packages could not be fetched. Is there a network?"
    # shellcheck disable=SC2086
    as_root "${install[@]}" $missing >> "$log" 2>&1 || fail "Some packages could not be installed."
  fi
}

# build PRESET TARGET...: configures if need be and builds.
build() {
  local preset=$1
  shift
  progress "Configuring …"
  (cd "$root" && cmake --preset "$preset") >> "$log" 2>&1 || fail "The build could not be configured."
  local targets=() target line shown=-1 percent
  for target in "$@"; do targets+=(--target "$target"); done
  # Nothing to do is said by nobody; else every tenth percent off a terminal, every one on it.
  if ! (cd "$root" && NINJA_STATUS="[%p] " cmake --build "build/$preset" "${targets[@]}") 2>&1 |
    while IFS= read -r line; do
      printf '%s\n' "$line" >> "$log"
      if [[ $line =~ ^\[\ *([0-9]+)%\] ]]; then
        percent=${BASH_REMATCH[1]}
        if [[ -t 1 ]]; then
          progress "Building … $percent %"
        elif ((percent / 10 > shown / 10 || shown < 0)); then
          shown=$percent
          say "Building … $percent %"
        fi
      fi
    done; then
    fail "The build failed."
  fi
  progress ""
}
