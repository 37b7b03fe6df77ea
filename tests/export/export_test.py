"""attest export: what obeys a query, where it goes, and how it fails."""
import json
import os
import pathlib
import signal
import stat
import subprocess
import tempfile
import time
import unittest

from exports import (DONE, FIXED, Run, claims, corpus, empty_index, environment, exported,
                     hostile_index, program)

FORMATS = ("csv jsonl csl-json biblatex wikitext web-annotation claimreview quickstatements "
           "trig tei sqlite opensearch html").split()
NEEDED = {"quickstatements": ("--item", "Q884", "--property", "P1082")}
NOTHING_FOUND, FAILED = 1, 2


def export(name, database, *more):
    return Run("export", "--format", name, "--db", database, *NEEDED.get(name, ()), *more, **FIXED)


class Selection(unittest.TestCase):
    def test_without_a_query_everything_goes_out(self):
        from program import CORPUS
        direct = Run("claims", CORPUS).out.splitlines()
        self.assertEqual(sorted(json.loads(line)["id"] for line in direct),
                         sorted(claim["id"] for claim in claims(corpus())))

    def test_a_query_gives_what_search_gives_all_pages_of_it(self):
        for query in ("lang:ko unit:person", "women value:60..80", "1516", "harvest",
                      "date:2014..2015 period:2013"):
            answer = json.loads(Run("search", query, "--db", corpus(), "--format", "json",
                                    "--limit", 1000).out)
            found = {claim["id"] for hit in answer["results"] for claim in hit["claims"]}
            ours = {claim["id"] for claim in claims(corpus(), query)}
            self.assertTrue(found, query)
            self.assertLessEqual(found, ours, query)
            self.assertEqual({hit["article"] for hit in answer["results"] if hit["claims"]},
                             {claim["source"]["article"] for claim in claims(corpus(), query)})

    def test_nothing_that_matches_is_left_out(self):
        for unit in ("person", "percent", "USD"):
            every = {c["id"] for c in claims(corpus()) if c["quantity"]["unit"] == unit}
            found = claims(corpus(), f"unit:{unit}")
            self.assertLessEqual(every, {c["id"] for c in found})
            for claim in found:  # USD-per-month is a sum of USD too
                self.assertTrue(claim["quantity"]["unit"].startswith(unit), claim)
        for lang in ("ko", "ru"):
            every = {c["id"] for c in claims(corpus()) if c["source"]["lang"] == lang}
            self.assertLessEqual(every, {c["id"] for c in claims(corpus(), f"lang:{lang}")})

    def test_words_that_no_text_has_are_looked_for_in_other_words(self):
        run = Run("export", "--format", "csv", "--db", corpus(), "탈북자")
        self.assertEqual(run.status, DONE, run)
        self.assertIn("no text has these words", run.err)
        run = Run("export", "--format", "csv", "--db", corpus(), "минобьединения")
        self.assertIn("did you mean", run.err)

    def test_filters_hold_for_every_claim(self):
        for claim in claims(corpus(), "unit:USD value:3000..6000"):
            self.assertEqual(claim["quantity"]["unit"], "USD")
        for claim in claims(corpus(), "lang:ru"):
            self.assertEqual(claim["source"]["lang"], "ru")

    def test_a_line_is_what_attest_claims_prints(self):
        from program import CORPUS
        article = CORPUS / "ko" / "ko-01-ipguk-talbukmin.xml"
        printed = {c["id"]: c for c in map(json.loads, Run("claims", article).out.splitlines())}
        for claim in claims(corpus()):
            if claim["id"] not in printed:
                continue
            other = printed.pop(claim["id"])
            for part in ("quantity", "passage", "period", "attribution", "status"):
                self.assertEqual(claim[part], other[part])
        self.assertEqual(printed, {})

    def test_nothing_found_is_a_whole_file_and_says_so(self):
        for name in FORMATS:
            run = Run("export", "--format", name, "--db", corpus(), *NEEDED.get(name, ()),
                      "--output", "/dev/null", "zzzzqqqq")
            self.assertEqual(run.status, NOTHING_FOUND, (name, run))
            self.assertIn("nothing found", run.err)

    def test_an_empty_index_is_no_error_in_any_format(self):
        for name in FORMATS:
            run = Run("export", "--format", name, "--db", empty_index(), *NEEDED.get(name, ()),
                      "--output", "/dev/null")
            self.assertEqual(run.status, NOTHING_FOUND, (name, run))

    def test_twice_gives_the_same_bytes(self):
        for name in FORMATS:
            first, second = (subprocess.run(
                [program(), "export", "--format", name, "--db", hostile_index(),
                 *NEEDED.get(name, ())], capture_output=True, env=environment(**FIXED)).stdout
                for _ in range(2))
            self.assertTrue(first, name)
            self.assertEqual(first, second, name)


class Usage(unittest.TestCase):
    def test_the_help_names_every_format(self):
        told = Run("export", "--help")
        self.assertEqual(told.status, DONE)
        for name in FORMATS:
            self.assertRegex(told.out, rf"(?m)^  {name} ")

    def test_a_slip_of_the_finger_is_understood(self):
        run = Run("export", "--format", "bibltex", "--db", corpus())
        self.assertEqual(run.status, FAILED)
        self.assertIn("did you mean 'biblatex'", run.err)

    def test_what_quickstatements_needs_is_told(self):
        for more in ((), ("--item", "Q1"), ("--item", "1", "--property", "P2")):
            run = Run("export", "--format", "quickstatements", "--db", corpus(), *more)
            self.assertEqual(run.status, FAILED)
            self.assertIn("--item", run.err)

    def test_a_missing_index_is_told_and_leaves_no_file(self):
        with tempfile.TemporaryDirectory() as folder:
            run = Run("export", "--format", "csv", "--db", f"{folder}/none", "-o", f"{folder}/out")
            self.assertEqual(run.status, FAILED)
            self.assertEqual(os.listdir(folder), [])


class Output(unittest.TestCase):
    def setUp(self):
        made = tempfile.TemporaryDirectory()
        self.addCleanup(made.cleanup)
        self.folder = pathlib.Path(made.name)

    def test_a_file_holds_what_standard_output_would(self):
        for name in FORMATS:
            path = self.folder / f"out.{name}"
            run = export(name, corpus(), "--output", path)
            self.assertEqual((run.status, run.out), (DONE, ""), run)
            self.assertEqual(path.read_bytes(),
                             exported(name, corpus(), *NEEDED.get(name, ())), name)
        self.assertEqual(len(os.listdir(self.folder)), len(FORMATS), "something is left over")

    def test_a_file_gets_the_rights_of_any_new_file_and_replaces_an_old_one(self):
        path = self.folder / "out.csv"
        path.write_text("old")
        plain = self.folder / "plain"
        plain.touch()
        self.assertEqual(export("csv", corpus(), "-o", path).status, DONE)
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), stat.S_IMODE(plain.stat().st_mode))

    def test_what_cannot_be_written_is_told_and_the_old_file_stays(self):
        old = self.folder / "old.csv"
        old.write_text("old")
        for place, word in ((self.folder / "no" / "such" / "out.csv", "cannot be written"),
                            (self.folder, "folder"), ("/proc/out.csv", "cannot be written"),
                            ("/dev/full", "cannot be written")):
            run = export("csv", corpus(), "--output", place)
            self.assertEqual(run.status, FAILED, run)
            self.assertIn(word, run.err)
        run = export("quickstatements", self.folder / "none", "--output", old)
        self.assertEqual(run.status, FAILED)
        self.assertEqual(old.read_text(), "old")
        self.assertEqual(os.listdir(self.folder), ["old.csv"])

    def test_whoever_is_stopped_leaves_nothing_behind(self):
        whole = exported("csv", corpus())
        for number in (signal.SIGINT, signal.SIGTERM):
            for delay in (0.02, 0.05, 0.1, 0.2, 0.3):
                export = subprocess.Popen(
                    [program(), "export", "--format", "csv", "--db", corpus(), "--output",
                     self.folder / "out"], stderr=subprocess.DEVNULL, env=environment(**FIXED))
                time.sleep(delay)
                export.send_signal(number)
                self.assertIn(export.wait(30), (-number, DONE))
                self.assertLessEqual(set(os.listdir(self.folder)), {"out"})
                if (self.folder / "out").exists():
                    self.assertEqual((self.folder / "out").read_bytes(), whole)

    def test_a_reader_that_goes_away_is_no_error_message(self):
        for name in ("csv", "trig", "opensearch"):
            shell = subprocess.run(
                ["bash", "-c", f'"{program()}" export --format {name} --db "{corpus()}" | head -1'],
                capture_output=True, env=environment())
            self.assertEqual(shell.stderr, b"", name)
            self.assertEqual(shell.stdout.count(b"\n"), 1)


if __name__ == "__main__":
    unittest.main()
