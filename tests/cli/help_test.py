"""The help of the program and of each command: it fits, and its examples are true."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from program import CORPUS, DONE, FAILED, NOTHING_FOUND, Run, environment, main, program

COLUMNS, LINES = 80, 24
ARTICLE = "A total of 1,516 people arrived in 2013, the ministry said on Jan. 14, 2014.\n"
DRAFT = "Of the 1,516 people who arrived in 2013, 1,145 were women and 371 were men.\n"
WORDS = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:skos="http://www.w3.org/2004/02/skos/core#"><skos:Concept rdf:about="urn:x">
  <skos:prefLabel xml:lang="en">dyke</skos:prefLabel></skos:Concept></rdf:RDF>
"""


def commands():
    return re.findall(r"^  ([a-z]+) +[A-Z]", Run("--help").out, re.M)


def columns(line):
    return sum(2 if ord(letter) >= 0x2E80 else 1 for letter in line)


def examples(command):
    """The command lines of an example section; notes stand after two spaces, or below."""
    section = Run(command, "--help").out.partition("\nExamples:\n")[2]
    section = re.match(r"(?:  .*\n)*", section)[0]
    lines = [line for line in section.split("\n") if re.match("  [^ ]", line)]
    return [re.split("  +", line.strip())[0] for line in lines]


class Help(unittest.TestCase):
    def test_of_the_program_fits_a_screen(self):
        run = Run("--help")
        self.assertEqual(run.status, DONE)
        self.assertLessEqual(len(run.out.splitlines()), LINES, run.out)
        self.assertTrue(all(columns(line) < COLUMNS for line in run.out.splitlines()), run.out)

    def test_of_each_command_fits_its_columns_and_has_examples(self):
        self.assertIn("index", commands())
        for command in commands():
            with self.subTest(command=command):
                run = Run(command, "--help")
                self.assertEqual((run.status, run.err), (DONE, ""))
                wide = [line for line in run.out.splitlines() if columns(line) >= COLUMNS]
                self.assertEqual(wide, [])
                self.assertTrue(any(line.startswith(f"attest {command}")
                                    for line in examples(command)), run.out)

    def test_is_asked_for_in_three_ways(self):
        self.assertEqual(Run("help", "search").out, Run("search", "--help").out)
        self.assertEqual(Run("search", "-h").out, Run("search", "--help").out)
        nothing = Run()
        self.assertEqual((nothing.status, nothing.out), (FAILED, ""))
        self.assertEqual(nothing.err, Run("--help").out)


class Examples(unittest.TestCase):
    def test_each_runs_as_it_is_printed(self):
        with tempfile.TemporaryDirectory(prefix="attest-") as folder:
            place = pathlib.Path(folder)
            shutil.copytree(CORPUS, place / "articles")
            for name in ("article.txt", "article.html"):
                (place / name).write_text(ARTICLE)
            (place / "draft.txt").write_text(DRAFT)
            (place / "requests.jsonl").write_text(
                '{"jsonrpc": "2.0", "id": 1, "method": "ping"}\n')
            (place / "questions.txt").write_text("1516\n")
            (place / "words.rdf").write_text(WORDS)
            (place / "bin").mkdir()
            os.symlink(program(), place / "bin" / "attest")
            variables = environment(HOME=folder, PATH=f"{folder}/bin:{os.environ['PATH']}")
            self.assertEqual(commands()[0], "index")  # the others need what it makes
            for command in commands():
                for line in examples(command):
                    with self.subTest(line=line):
                        self.run_line(line, folder, variables)

    def run_line(self, line, folder, variables):
        # These end when they are told to, once: to the group timeout would tell it again.
        limited = re.sub(r"attest (?=watch|serve)",
                         "timeout --foreground --preserve-status -s INT 1 attest ", line)
        done = subprocess.run(["bash", "-c", limited], cwd=folder, env=variables, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
        may_find_nothing = "attest check" in line or "--since last" in line
        found = (DONE, NOTHING_FOUND) if may_find_nothing else (DONE,)
        self.assertIn(done.returncode, found, done)


if __name__ == "__main__":
    main()
