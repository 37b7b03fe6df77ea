"""Where articles were found, and what became of them: copies, versions, and what answers say."""
import json
import random
import sqlite3
import subprocess
import time

from program import DONE, ProgramTest, Run, environment, main, program

FIRST = "The flood in the Kama valley killed 1,514 people in July 2013, the ministry said."
LATER = "The flood in the Kama valley killed 1,516 people in July 2013, the ministry said."


def line(text, **more):
    return json.dumps({"text": text + "\n\nThe ministry counted 212 bridges that the flood had "
                       "destroyed in July 2013.", **more}) + "\n"


class Copies(ProgramTest):
    def test_one_text_in_two_files_is_found_once_and_names_both(self):
        self.write("a.txt", FIRST)
        self.write("b.txt", FIRST)
        run = self.index()
        self.assertIn("1 article: 1 added, 1 met again", run.err)
        self.assertIn("plain text: 2 articles", run.err)
        found = self.search("1514")
        self.assertEqual(found["total"], 1)
        result = found["results"][0]
        names = [copy["container"].rsplit("/", 1)[1] for copy in result["provenance"]]
        self.assertEqual(names, ["a.txt", "b.txt"])
        self.assertTrue(result["provenance"][0]["hash"].startswith("sha256:"))
        self.assertEqual(result["claims"][0]["source"]["provenance"], result["provenance"])
        self.assertIsNone(result["revision"])
        self.assertIn("also in", Run("search", "1514", "--db", self.db).out)
        self.assert_whole()

    def test_when_the_first_file_goes_the_other_is_cited(self):
        first = self.write("a.txt", FIRST)
        second = self.write("b.txt", FIRST)
        self.index()
        first.unlink()
        self.assertEqual(self.index("--prune").status, DONE)
        result = self.search("1514")["results"][0]
        self.assertEqual(result["path"], str(second))
        self.assertNotIn("also in", Run("search", "1514", "--db", self.db).out)
        self.assert_whole()

    def search(self, query):
        return json.loads(Run("search", query, "--db", self.db, "--format", "json").out)


class Versions(ProgramTest):
    """A page that is saved again after its figure was corrected."""

    ids = ("flood", "flood")

    def setUp(self):
        super().setUp()
        page = {"url": "https://example.org/flood", "publisher": "The Daily"}
        first, later = self.ids
        self.write("p.jsonl", line(FIRST, id=first, published="2013-08-01", **page))
        self.index()
        self.write("p.jsonl", line(LATER, id=later, published="2013-08-09", **page))
        self.again = self.index()

    def test_both_are_found_and_the_older_says_what_superseded_it(self):
        self.assertIn("kept that left their files", self.again.err)
        found = json.loads(Run("search", "flood", "--db", self.db, "--format", "json").out)
        revisions = {result["published"]: result["revision"] for result in found["results"]}
        self.assertEqual(revisions["2013-08-01"]["superseded_by"]["published"], "2013-08-09")
        self.assertIsNone(revisions["2013-08-01"]["of"])
        self.assertEqual(revisions["2013-08-09"]["of"]["published"], "2013-08-01")
        self.assertIsNone(revisions["2013-08-09"]["superseded_by"])
        text = Run("search", "flood", "--db", self.db).out
        self.assertIn("superseded by the version of 2013-08-09, no longer in its file", text)
        self.assertIn("revised since 2013-08-01", text)
        self.assert_whole()

    def test_every_claim_of_each_version_is_quoted_from_its_own_text(self):
        found = json.loads(Run("search", "flood", "--db", self.db, "--format", "json").out)
        for result in found["results"]:
            for claim in result["claims"]:
                self.assertIn(claim["quantity"]["text"], claim["passage"]["text"])
                self.assertEqual(claim["source"]["published"], result["published"])

    def test_a_change_between_versions_is_a_revision_of_one_origin(self):
        run = Run("conflicts", "--db", self.db)
        pairs = [pair for group in map(json.loads, run.out.splitlines())
                 for pair in group["pairs"]]
        self.assertEqual({pair["relation"] for pair in pairs}, {"revises"}, run)
        self.assertFalse(any(pair["independent"] for pair in pairs))

    def test_a_statement_that_was_true_of_the_older_version_is_superseded(self):
        def verdict(statement):
            run = Run("check", statement, "--db", self.db, "--format", "json")
            return json.loads(run.out)["claims"][0]["verdict"]
        self.assertEqual(verdict(FIRST), "superseded")
        self.assertEqual(verdict(LATER), "supported")

    def test_exports_name_versions_and_copies(self):
        trig = Run("export", "--db", self.db, "--format", "trig").out
        self.assertIn("prov:wasRevisionOf", trig)
        self.assertIn("prov:specializationOf <https://example.org/flood>", trig)
        path = self.folder / "figures.sqlite"
        Run("export", "--db", self.db, "--format", "sqlite", "--output", path)
        with sqlite3.connect(path) as file:
            rows = file.execute("SELECT a.published, a.superseded_by IS NOT NULL, c.member "
                                "FROM articles a JOIN copies c ON c.article_id = a.id "
                                "ORDER BY 1").fetchall()
        self.assertEqual(rows, [("2013-08-01", 1, "line 1"), ("2013-08-09", 0, "line 1")])

    def test_all_goes_with_the_file(self):
        (self.articles / "p.jsonl").unlink()
        self.assertIn("2 removed", self.index("--prune").err)
        self.assert_whole()


class VersionsWithIdsOfTheirOwn(Versions):
    """As wikis and web archives have them: claims of a sentence that stays have two ids."""
    ids = ("flood@1", "flood@2")


class Killed(ProgramTest):
    FILES = 300

    def test_copies_are_whole_after_every_kill(self):
        for i in range(self.FILES):
            number = i % (self.FILES // 2) + 1000
            self.write(f"{i:03}.txt", f"A total of {number} people came.\n\n" * 40)
        rng = random.Random(11)
        for _ in range(6):
            running = subprocess.Popen([program(), "index", str(self.articles), "--db",
                                        str(self.db)], stderr=subprocess.PIPE, env=environment())
            time.sleep(rng.uniform(0.05, 0.8))
            running.kill()
            running.communicate()
            checkup = Run("doctor", "--db", self.db)
            if "nothing has been indexed here yet" not in checkup.err and (
                    self.db / "iamglass").exists():
                self.assertEqual((checkup.status, checkup.out), (DONE, ""), checkup)
        self.assertEqual(self.index().status, DONE)
        checkup = Run("doctor", "--db", self.db)
        self.assertEqual((checkup.status, checkup.out), (DONE, ""), checkup)
        self.assertIn(f"{self.FILES} files, {self.FILES // 2} articles", checkup.err)


if __name__ == "__main__":
    main()
