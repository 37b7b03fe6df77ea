"""The completions, in the shells themselves; and the man pages, with the eyes of mandoc."""
import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import tempfile
import time
import unittest

from program import DONE, Run, environment, main, program

PAGES = pathlib.Path(os.environ["ATTEST_PAGES"])
COMPLETIONS = PAGES / "completions"

# What is typed before the Tab key → what then stands there.  `report.html` and `sub/` lie in
# the folder at hand; `arrivals` is a saved search.
ROWS = (
    ("attest ind", "attest index"),
    ("attest search --form", "attest search --format"),
    ("attest search --format bib", "attest search --format biblatex"),
    ("attest conflicts -o rep", "attest conflicts -o report.html"),
    ("attest claims rep", "attest claims report.html"),
    ("attest search --db su", "attest search --db sub/"),
    ("attest --color nev", "attest --color never"),
    ("attest --quiet doc", "attest --quiet doctor"),
    ("attest doctor --verb", "attest doctor --verbose"),
    ("attest run arr", "attest run arrivals"),
    ("attest save --remove arr", "attest save --remove arrivals"),
)


class Terminal:
    """An interactive shell, to type at."""

    def __init__(self, command, setup, folder):
        variables = environment(HOME=folder, TERM="dumb", PS1="$ ", INPUTRC="/dev/null",
                                PATH=f"{folder}/bin:{os.environ['PATH']}")
        pid, self.fd = pty.fork()
        if pid == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, variables)
        self.pid = pid
        self.line(setup + "; echo rea''dy")
        self.read_until("ready")

    def line(self, text):
        os.write(self.fd, text.encode() + b"\n")

    def read_until(self, wanted, seconds=20):
        seen, end = "", time.monotonic() + seconds
        while wanted not in seen and time.monotonic() < end:
            if select.select([self.fd], [], [], 0.1)[0]:
                seen += os.read(self.fd, 65536).decode(errors="replace")
        return seen

    def completed(self, typed, wait):
        """The line after a Tab: it is read back by making it an argument of echo."""
        os.write(self.fd, typed.encode() + b"\t")
        time.sleep(wait)  # a shell that reads ahead would take the rest as typed text
        os.write(self.fd, b"\x01echo '<\x05>'; echo do''ne\n")  # Home, …, End
        found = re.findall(r"<(attest [^<>\r\n']*)>\r", self.read_until("done\r\n"))
        return found[-1].rstrip(" ") if found else None

    def close(self):
        os.close(self.fd)
        os.waitpid(self.pid, 0)


class Completion(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="attest-")
        place = pathlib.Path(self.folder)
        (place / "report.html").write_text("")
        (place / "sub").mkdir()
        (place / "bin").mkdir()
        os.symlink(program(), place / "bin" / "attest")
        searches = place / ".local/share/attest/searches"
        searches.mkdir(parents=True)
        (searches / "arrivals").write_text("arrived\n")
        (searches / "stays").write_text("stayed\n")

    def tearDown(self):
        shutil.rmtree(self.folder)

    def check(self, command, setup):
        shell = Terminal(command, setup, self.folder)
        for typed, expected in ROWS:
            with self.subTest(typed=typed):
                for wait in (0.2, 1, 5):  # the first time a shell loads what it needs
                    shown = shell.completed(typed, wait)
                    if shown != typed:
                        break
                self.assertIn(shown, (expected, expected.rstrip("/")))
        shell.close()

    def test_in_bash_by_itself(self):
        self.check(["bash", "--norc", "--noprofile", "-i"],
                   f". {COMPLETIONS}/bash/attest")

    def test_in_bash_with_the_package_that_loads_it(self):
        self.check(["bash", "--norc", "--noprofile", "-i"],
                   f"export BASH_COMPLETION_USER_DIR={self.folder}; mkdir -p completions; "
                   f"cp {COMPLETIONS}/bash/attest completions/; "
                   ". /usr/share/bash-completion/bash_completion")

    def test_in_zsh(self):
        self.check(["zsh", "-f", "-i"],
                   f"PS1='$ '; unsetopt zle_bracketed_paste; bindkey -e; fpath=({COMPLETIONS}/zsh "
                   "$fpath); autoload -U compinit; compinit -u -D")

    def test_in_fish(self):
        for typed, expected in ROWS:
            done = subprocess.run(
                ["fish", "--no-config", "-c", f". {COMPLETIONS}/fish/attest.fish; complete -C '{typed}'"],
                cwd=self.folder, text=True, capture_output=True,
                timeout=60, env=environment(HOME=self.folder,
                                            PATH=f"{self.folder}/bin:{os.environ['PATH']}"))
            offers = [line.split("\t")[0] for line in done.stdout.splitlines()]
            self.assertEqual((offers, done.stderr), ([expected.split()[-1]], ""),
                             typed)

    def test_the_script_for_bash_is_clean(self):
        done = subprocess.run(["shellcheck", "--shell=bash", COMPLETIONS / "bash/attest"],
                              capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout), (0, ""))


class Manual(unittest.TestCase):
    def test_mandoc_has_nothing_to_say(self):
        pages = sorted((PAGES / "man").iterdir())
        names = {page.name for page in pages}
        done = subprocess.run(["mandoc", "-Tlint", "-W", "style", *pages], text=True,
                              capture_output=True)
        for line in done.stdout.splitlines():
            # It looks among the installed pages for those that a page speaks of.
            other = re.search(r"referenced manual not found: Xr (\S+) (\d)", line)
            self.assertTrue(other and f"{other[1]}.{other[2]}" in names, line)

    def test_each_command_has_a_page_with_all_its_options(self):
        commands = re.findall(r"^  ([a-z]+) +[A-Z]", Run("--help").out, re.M)
        self.assertEqual({f"attest-{command}.1" for command in commands} | {"attest.1"},
                         {page.name for page in (PAGES / "man").iterdir()})
        for command in commands:
            page = subprocess.run(["mandoc", "-Tutf8", "-O", "width=200",
                                   PAGES / f"man/attest-{command}.1"], capture_output=True)
            text = re.sub(".\b", "", page.stdout.decode())
            run = Run(command, "--help")
            self.assertEqual(run.status, DONE)
            for option in re.findall(r"^  (?:-\w, )?(--[a-z-]+)", run.out, re.M):
                self.assertRegex(text, rf"(?m)^ +(-\w, )?{option}( |$)", command)


if __name__ == "__main__":
    main()
