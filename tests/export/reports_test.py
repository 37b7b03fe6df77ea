"""--format on search, check, conflicts and series: pages and tables of what they answer."""
import csv
import io
import json
import os
import sqlite3
import tempfile
import unittest

from exports import DONE, FIXED, Run, corpus, hostile_index

NOTHING_FOUND, FAILED = 1, 2
STATEMENT = "In 2014, 1,516 North Korean defectors arrived in the South"


def table(run):
    assert run.out.startswith("\uFEFF") or run.out == "", run
    return list(csv.DictReader(io.StringIO(run.out.lstrip("\uFEFF"), newline=""), strict=True))


def page(run):
    """The parsed page; a page that html5lib has a complaint about is a failure."""
    import html5lib
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(run.out)
    assert parser.errors == [], parser.errors
    assert not [e for e in tree.iter() if e.tag in ("script", "img", "link", "b")]
    return tree


class Search(unittest.TestCase):
    def test_a_page_of_results_goes_out_as_it_is_shown(self):
        shown = json.loads(Run("search", "1516", "--db", corpus(), "--limit", 2, "--format",
                               "json").out)
        run = Run("search", "1516", "--db", corpus(), "--limit", 2, "--format", "csv")
        self.assertEqual(run.status, DONE, run)
        wanted = {claim["id"] for hit in shown["results"] for claim in hit["claims"]}
        self.assertEqual({row["claim"] for row in table(run) if row["claim"]}, wanted)

    def test_every_export_is_a_format_of_search(self):
        for name in ("csv", "csl-json", "biblatex", "wikitext", "web-annotation", "claimreview",
                     "trig", "tei", "opensearch", "html"):
            run = Run("search", "1516", "--db", corpus(), "--format", name, **FIXED)
            self.assertEqual(run.status, DONE, run)
            self.assertIn("1516" if name != "biblatex" else "@article", run.out, name)

    def test_slips_are_told(self):
        for more, words in ((("--format", "htlm"), "did you mean 'html'"),
                            (("--format", "jason"), "did you mean 'json'"),
                            (("--format", "quickstatements"), "attest export"),
                            (("--output", "x.csv"), "--format")):
            run = Run("search", "1516", "--db", corpus(), *more)
            self.assertEqual(run.status, FAILED, run)
            self.assertIn(words, run.err)
        run = Run("search", "--queries", "-", "--db", corpus(), "--format", "csv", stdin=b"1516\n")
        self.assertEqual(run.status, FAILED, run)

    def test_nothing_found_is_a_table_without_rows(self):
        run = Run("search", "zzzzqqqq", "--db", corpus(), "--format", "csv")
        self.assertEqual((run.status, table(run)), (NOTHING_FOUND, []))


class Conflicts(unittest.TestCase):
    def groups(self, database, *more):
        run = Run("conflicts", "--db", database, *more)
        return [json.loads(line) for line in run.out.splitlines()]

    def test_a_row_is_a_pair(self):
        run = Run("conflicts", "--db", corpus(), "--format", "csv")
        self.assertEqual(run.status, DONE, run)
        pairs = [(p["a"], p["b"], p["relation"], p["why"])
                 for group in self.groups(corpus()) for p in group["pairs"]]
        self.assertEqual([(r["a_claim"], r["b_claim"], r["relation"], r["why"].removeprefix("'"))
                          for r in table(run)], pairs)
        self.assertIn("contradicts", {pair[2] for pair in pairs})

    def test_a_page_shows_both_sides_in_their_context(self):
        run = Run("conflicts", "flood missing 2016", "--db", corpus(), "--format", "html")
        tree = page(run)
        self.assertEqual(run.status, DONE)
        marks = {"".join(mark.itertext()) for mark in tree.iter("mark")}
        groups = self.groups(corpus(), "flood missing 2016")
        words = {claim["quantity"]["text"] for group in groups for claim in group["claims"]}
        self.assertTrue(words)
        self.assertLessEqual(words, marks)
        cells = {"".join(cell.itertext()) for cell in tree.iter("td")}
        self.assertLessEqual({p["why"] for group in groups for p in group["pairs"]}, cells)

    def test_hostile_words_are_shown_and_do_nothing(self):
        run = Run("conflicts", "--db", hostile_index(), "--format", "html")
        if run.status == DONE:
            self.assertIn("<mark>", run.out)
        page(run)

    def test_a_database_has_the_pairs(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "conflicts.db")
            run = Run("conflicts", "--db", corpus(), "--format", "sqlite", "--output", path)
            self.assertEqual((run.status, run.out), (DONE, ""), run)
            db = sqlite3.connect(path)
            count = sum(len(group["pairs"]) for group in self.groups(corpus()))
            self.assertEqual(db.execute("SELECT count(*) FROM pairs").fetchone(), (count,))
            self.assertEqual(db.execute("PRAGMA foreign_key_check").fetchall(), [])
            db.close()


class Check(unittest.TestCase):
    def test_a_page_tells_the_verdict_and_shows_the_evidence(self):
        run = Run("check", STATEMENT, "--db", corpus(), "--format", "html")
        self.assertEqual(run.status, NOTHING_FOUND, run)  # not supported
        tree = page(run)
        titles = ["".join(h2.itertext()) for h2 in tree.iter("h2")]
        self.assertEqual(titles, ["1,516: contradicted"])
        self.assertGreater(len(list(tree.iter("blockquote"))), 1)

    def test_a_table_has_a_row_for_each_piece_of_evidence(self):
        checked = json.loads(Run("check", STATEMENT, "--db", corpus(), "--format", "json").out)
        rows = table(Run("check", STATEMENT, "--db", corpus(), "--format", "csv"))
        evidence = [one for figure in checked["claims"] for one in figure["evidence"]]
        self.assertEqual([row["claim"] for row in rows], [e["claim"]["id"] for e in evidence])
        self.assertEqual({row["verdict"] for row in rows}, {"contradicted"})

    def test_the_evidence_can_be_cited(self):
        run = Run("check", STATEMENT, "--db", corpus(), "--format", "wikitext")
        self.assertIn("{{cite news", run.out)
        self.assertEqual(run.status, NOTHING_FOUND)

    def test_a_statement_of_markup_is_shown_as_it_is(self):
        for statement in ("<script>alert(1)</script> 1,516 people arrived in 2013.", "Nothing."):
            page(Run("check", statement, "--db", corpus(), "--format", "html"))


class Series(unittest.TestCase):
    def test_values_can_be_cited_and_read(self):
        for name in ("html", "csl-json", "web-annotation"):
            run = Run("series", "North Korean arrivals in the South", "--db", corpus(),
                      "--format", name)
            self.assertEqual(run.status, DONE, run)
            self.assertIn("2,706" if name != "csl-json" else "article-newspaper", run.out)


if __name__ == "__main__":
    unittest.main()
