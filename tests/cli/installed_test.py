"""What `cmake --install` puts into an empty folder, and the program run from there."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from program import CORPUS, environment, main


class Installed(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="attest-"))
        subprocess.run(["cmake", "--install", os.environ["ATTEST_BUILD"], "--prefix", self.folder],
                       check=True, capture_output=True)

    def tearDown(self):
        shutil.rmtree(self.folder)

    def test_the_program_needs_nothing_of_the_tree_that_it_was_built_in(self):
        def attest(*arguments):
            return subprocess.run([self.folder / "bin/attest", *arguments], capture_output=True,
                                  text=True, cwd="/", env=environment(HOME=str(self.folder)))
        self.assertEqual(attest("index", CORPUS / "ko").returncode, 0)
        self.assertIn("1천516명", attest("search", "1516").stdout)

    def test_each_shell_finds_its_completions_and_man_its_pages(self):
        share = self.folder / "share"
        for name in ("bash-completion/completions/attest", "zsh/vendor-completions/_attest",
                     "fish/vendor_completions.d/attest.fish", "doc/attest/copyright",
                     "doc/attest/commands.md", "man/man1/attest.1.gz"):
            self.assertTrue((share / name).is_file(), name)
        usage = subprocess.run([self.folder / "bin/attest", "--help"], capture_output=True, text=True)
        for command in re.findall(r"^  ([a-z]+) +[A-Z]", usage.stdout, re.M):
            self.assertTrue((share / f"man/man1/attest-{command}.1.gz").is_file(), command)


if __name__ == "__main__":
    main()
