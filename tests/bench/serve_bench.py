#!/usr/bin/env python3
"""How fast `attest serve` answers searches, and whether its memory grows: wrk on one core each.

usage: serve_bench.py PROGRAM INDEX TEXTS [SECONDS]     needs wrk and taskset

Draws queries of one to three neighbouring words from the files below TEXTS, fixed seed, and
asks for them with 64 connections for SECONDS (30): one query again and again, a thousand by
turns, and twenty thousand, of which hardly any is asked twice.
"""
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "cli"))

CONNECTIONS = 64
WORD = re.compile(r"[^\W\d_]{4,}|[가-힣]{2,}|\d[\d,.]{2,}\d")
SCRIPT = """
local paths, at = {}, 0
for line in io.lines("%s") do paths[#paths + 1] = line end
request = function() at = at %% #paths + 1; return wrk.format("GET", paths[at]) end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("requests %%d, per second %%d; ms p50 %%.2f p90 %%.2f p99 %%.2f; errors %%d\\n",
    summary.requests, summary.requests * 1e6 / summary.duration, latency:percentile(50) / 1000,
    latency:percentile(90) / 1000, latency:percentile(99) / 1000,
    e.connect + e.read + e.write + e.timeout + e.status))
end
"""


def queries(texts, count):
    chance = random.Random(20140113)
    files = sorted(pathlib.Path(texts).rglob("*.txt"))
    chance.shuffle(files)
    found = {}
    for file in files:
        words = WORD.findall(file.read_text(encoding="utf-8", errors="replace"))
        for _ in range(4 if len(words) > 4 else 0):
            at = chance.randrange(len(words) - 3)
            found[" ".join(words[at:at + chance.randint(1, 3)])] = None
        if len(found) >= count:
            break
    return list(found)[:count]


def measure(server, asked, seconds, folder):
    paths = pathlib.Path(folder) / "paths"
    paths.write_text("".join("/api/search?q=" + urllib.parse.quote(query) + "\n"
                             for query in asked), encoding="utf-8")
    script = pathlib.Path(folder) / "asks.lua"
    script.write_text(SCRIPT % paths, encoding="utf-8")
    told = subprocess.run(
        ["taskset", "-c", "1", "wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "-s", script,
         f"http://127.0.0.1:{server.port}"], capture_output=True, text=True, check=True).stdout
    line = next(line for line in told.splitlines() if line.startswith("requests"))
    print(f"{len(asked):6} queries: {line}; memory {server.memory_kb() // 1024} MB", flush=True)


def main(program, index, texts, seconds="30"):
    os.environ["ATTEST"] = program
    from serving import Server  # which asks for the program when it is imported
    asked = queries(texts, 20_000)
    with Server(index, core=0) as server, tempfile.TemporaryDirectory() as folder:
        print(server.get("/api/status").json())
        for count in (1, 1000, len(asked), len(asked)):
            measure(server, asked[:count], seconds, folder)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
