"""Running the program, for the tests in this folder."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPUS = ROOT / "corpus" / "articles"
# Articles that may not lie in the repository, where they are at hand.
SEEDS = pathlib.Path(os.environ.get("ATTEST_SHARED", ROOT.parent / "shared")) / "seeds"

DONE, NOTHING_FOUND, FAILED = 0, 1, 2


def program():
    return os.path.abspath(os.environ["ATTEST"])


def environment(**more):
    """No index, no terminal settings, no files of the user's but those a test asks for."""
    kept = {k: v for k, v in os.environ.items()
            if k not in ("ATTEST_DB", "NO_COLOR") and not k.startswith("XDG_")}
    return kept | {"LC_ALL": "C.UTF-8", "HOME": "/nonexistent"} | more


class Run:
    def __init__(self, *arguments, stdin=None, cwd=None, **variables):
        done = subprocess.run([program(), *map(str, arguments)], input=stdin, cwd=cwd,
                              capture_output=True, timeout=240, env=environment(**variables))
        self.status = done.returncode
        self.out = done.stdout.decode("utf-8")
        self.err = done.stderr.decode("utf-8")

    def __repr__(self):
        return f"exit {self.status}\n--- stdout\n{self.out}\n--- stderr\n{self.err}"


class ProgramTest(unittest.TestCase):
    """Each test has a folder of its own."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="attest-"))
        self.db = self.folder / "index"
        self.articles = self.folder / "articles"
        self.articles.mkdir()

    def tearDown(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def write(self, name, text="A total of 1,516 people arrived in 2013.\n"):
        path = self.articles / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def index(self, *more):
        return Run("index", self.articles, "--db", self.db, *more)

    def assert_whole(self):
        checkup = Run("doctor", "--db", self.db)
        self.assertEqual((checkup.status, checkup.out), (DONE, ""), checkup)

    def assert_told(self, run, *parts):
        """One line of stderr holds all of `parts`."""
        lines = run.err.splitlines()
        self.assertTrue(any(all(str(part) in line for part in parts) for line in lines),
                        f"no line with {parts}: {run}")


class CorpusTest(ProgramTest):
    """Over `sources`; one index for all tests of a class."""
    sources = [CORPUS]

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="attest-"))
        cls.db = cls.folder / "index"
        run = Run("index", *cls.sources, "--db", cls.db)
        assert run.status == DONE, run

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def setUp(self):
        pass

    def tearDown(self):
        pass


def main():
    unittest.main(argv=sys.argv[:1] + (sys.argv[1:] or []))
