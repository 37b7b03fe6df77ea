"""The console blocks of the README and of docs/commands.md print what they say.

A block fenced as ```console is run line by line: what follows "$ " is a command,
the lines below it are its output.  "..." on a line of its own stands for any lines,
within a line for any characters.  The commands of a page run in a folder that looks
like a built clone.

usage: pages_test.py ATTEST    (the program, wherever it was built)
"""
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.M | re.S)


def examples(text):
    """(command, expected output) of every console block, in order."""
    for block in BLOCK.findall(text):
        for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
            command, _, output = part.partition("\n")
            yield command, output.strip("\n")


def fits(expected, printed):
    """Whether the printed lines are the expected ones; "..." is as many as it takes."""
    def lines(text):
        return [line.rstrip() for line in text.strip("\n").split("\n")]
    def is_line(line, shown):
        return re.fullmatch(".*".join(map(re.escape, line.split("..."))), shown) is not None
    reachable = {0}  # how many printed lines the expected ones so far may stand for
    shown = lines(printed)
    for line in lines(expected):
        if line == "...":
            reachable = set(range(min(reachable), len(shown) + 1))
        else:
            reachable = {i + 1 for i in reachable if i < len(shown) and is_line(line, shown[i])}
        if not reachable:
            return False
    return len(shown) in reachable


def run_page(name, attest):
    """How many commands of a page print something else than it says."""
    with open(os.path.join(ROOT, name), encoding="utf-8") as file:
        wanted = list(examples(file.read()))
    if not wanted:
        sys.exit(f"{name} has no console block")
    failed = 0
    with tempfile.TemporaryDirectory() as clone:
        os.symlink(os.path.join(ROOT, "corpus"), os.path.join(clone, "corpus"))
        os.mkdir(os.path.join(clone, "build"))
        os.symlink(attest, os.path.join(clone, "build", "attest"))
        alone = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "ATTEST_"))}
        for command, expected in wanted:
            done = subprocess.run(["bash", "-c", command], cwd=clone, text=True, encoding="utf-8",
                                  env=alone | {"HOME": clone}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            if not fits(expected, done.stdout):
                failed += 1
                print(f"$ {command}\n--- {name}\n{expected}\n--- printed\n{done.stdout}")
    print(f"{name}: {len(wanted)} commands, {failed} not as the page says")
    return failed


def main(attest):
    return 1 if sum(run_page(name, attest) for name in ("README.md", "docs/commands.md")) else 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
