#!/usr/bin/env bash
# Every shell script of the project is clean under shellcheck.
set -euo pipefail
cd "$(dirname "$0")/../.."

mapfile -t scripts < <(git ls-files --cached --others --exclude-standard |
  while read -r file; do
    if [ -f "$file" ] && head -n 1 "$file" | grep -qE '^#!.*\b(ba)?sh$'; then echo "$file"; fi
  done)
echo "${#scripts[@]} scripts"
[ "${#scripts[@]}" -ge 5 ]
shellcheck "${scripts[@]}"
