"""How much indexing costs, beside a bare Xapian loop over the same texts.

usage: index_bench.py ATTEST FLOOR TREE [--rounds N]

ATTEST   the program, a Release build
FLOOR    a program that indexes TREE with Xapian alone: FLOOR index DB TREE --unit=passage
         --cjk (passages, stems, n-grams, positions; one thread)
TREE     TREE/<lang>/*.txt

Runs both in turn, N (3) rounds, and prints the median of CPU time, wall time and memory
of each, with the ratios.  A file with nothing to extract is measured the same way: the
tree with every digit blanked.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time


def measure(command):
    """(CPU seconds, wall seconds, peak MiB) of a command."""
    before = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit(f"failed: {command}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - before, usage.ru_maxrss / 1024


def without_digits(tree, target):
    digits = str.maketrans("0123456789", " " * 10)
    for path in pathlib.Path(tree).rglob("*.txt"):
        copy = target / path.relative_to(tree)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(path.read_text(encoding="utf-8").translate(digits), encoding="utf-8")


def compare(label, arguments, tree, scratch):
    runs = {"floor": [], "attest": []}
    for _ in range(arguments.rounds):
        for name, command in (
                ("floor", [arguments.floor, "index", f"{scratch}/floor.db", str(tree),
                           "--unit=passage", "--cjk"]),
                ("attest", [arguments.attest, "index", str(tree), "--db", f"{scratch}/attest.db"])):
            shutil.rmtree(command[-1] if name == "attest" else command[2], ignore_errors=True)
            runs[name].append(measure(command))
    floor, own = ([statistics.median(run[i] for run in runs[name]) for i in range(3)]
                  for name in ("floor", "attest"))
    for i, (what, unit) in enumerate((("CPU", "s"), ("wall", "s"), ("memory", "MiB"))):
        print(f"{label:12} {what:7} floor {floor[i]:7.1f} {unit:4} attest {own[i]:7.1f} {unit:4}"
              f" ratio {own[i] / floor[i]:.2f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("attest")
    parser.add_argument("floor")
    parser.add_argument("tree", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="attest-bench-") as scratch:
        compare("articles", arguments, arguments.tree, scratch)
        blank = pathlib.Path(scratch) / "blank"
        without_digits(arguments.tree, blank)
        compare("no digits", arguments, blank, scratch)


if __name__ == "__main__":
    main()
