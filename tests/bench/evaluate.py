#!/usr/bin/env python3
"""Prints how well `attest claims` finds the claims of a gold file, per language.

usage: evaluate.py [--attest build/attest] [--texts corpus/articles]
                   [--gold corpus/gold/articles.jsonl] [--claims FILE] [--json]

What each column means is said in scoring.py.
"""
import argparse
import json
import os
import subprocess
import sys

from scoring import article_of, score

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def json_lines(lines):
    return [json.loads(line) for line in lines if line.strip()]


def extracted(attest, texts):
    done = subprocess.run([attest, "claims", texts, "--format", "jsonl"], capture_output=True,
                          text=True, encoding="utf-8")
    if done.returncode not in (0, 1):
        sys.exit(f"{attest} claims: exit status {done.returncode}\n{done.stderr}")
    return json_lines(done.stdout.split("\n"))


def show(rows):
    columns = list(rows["all"])
    print("language".ljust(10) + "".join(column.rjust(max(9, len(column) + 2)) for column in columns))
    for language, row in rows.items():
        cells = ("–" if v is None else f"{v:.3f}" if isinstance(v, float) else str(v)
                 for v in row.values())
        print(language.ljust(10) + "".join(
            cell.rjust(max(9, len(column) + 2)) for cell, column in zip(cells, columns)))


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--attest", default=os.path.join(ROOT, "build/attest"))
    parser.add_argument("--texts", default=os.path.join(ROOT, "corpus/articles"))
    parser.add_argument("--gold", default=os.path.join(ROOT, "corpus/gold/articles.jsonl"))
    parser.add_argument("--claims", help="score this output of `attest claims` instead of running it")
    parser.add_argument("--json", action="store_true", help="print one JSON object, not a table")
    options = parser.parse_args()

    with open(options.gold, encoding="utf-8") as file:
        gold = json_lines(file)
    if options.claims:
        with open(options.claims, encoding="utf-8") as file:
            claims = json_lines(file)
    else:
        claims = extracted(options.attest, options.texts)
    said = {article_of(c): ((c.get("source") or {}).get("lang") or "")[:2] for c in claims}

    def language_of(article):
        prefix = article.split("-")[0]  # corpus articles carry their language in the name
        return prefix if len(prefix) == 2 and prefix.isalpha() else said.get(article) or "en"

    rows = score(gold, claims, language_of)
    print(json.dumps(rows)) if options.json else show(rows)


if __name__ == "__main__":
    main()
