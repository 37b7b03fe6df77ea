"""One text in every format gives the same figures; and pages reach the citation."""
import collections
import json
import pathlib
import sqlite3
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "cli"))
from program import CORPUS, DONE, ProgramTest, Run  # noqa: E402

import made_documents as made  # noqa: E402

ARTICLES = ["en/en-01-arrivals-2014", "en/en-04-half-year-2025", "ko/ko-02-talbukmin-jejari",
            "ko/ko-07-chulsaeng-bandeung", "ru/ru-01-potok-s-severa", "ru/ru-05-urozhay-zerna"]
# 8-bit encodings of each language, as its newsrooms have them.
CHARSETS = {"en": "iso-8859-1", "ko": "euc-kr", "ru": "koi8-r"}


def figure(claim):
    quantity, period = claim["quantity"], claim["period"]
    return (quantity["low"], quantity["high"], quantity["modifier"], quantity["unit"],
            period and period["edtf"], claim["measure"]["role"], claim["status"],
            tuple(informant["name"] for informant in claim["attribution"]))


class Documents(ProgramTest):
    def claims_of(self, path):
        run = Run("claims", path)
        self.assertEqual((run.status, run.err), (DONE, ""), run)
        return [json.loads(line) for line in run.out.splitlines()]

    def figures_of(self, path):
        return collections.Counter(map(figure, self.claims_of(path)))

    def sources(self, article, names):
        entry = {"id": article.id, "title": article.title, "container-title": article.publisher,
                 "language": article.lang}
        if article.published:
            entry["issued"] = {"date-parts": [[int(part) for part in article.published.split("-")]]}
        self.write("sources.json", json.dumps([entry | {"file": name} for name in names]))

    def each(self):
        for path in ARTICLES:
            yield made.Article(CORPUS / (path + ".xml"))

    def assert_same(self, article, name, expected, but=0):
        """`but`: how many figures may be read in another way."""
        figures = self.figures_of(self.articles / name)
        lost, found = expected - figures, figures - expected
        self.assertLessEqual(sum(lost.values()), but, f"{article.id} {name}: {lost} {found}")
        self.assertLessEqual(sum(found.values()), but, f"{article.id} {name}: {lost} {found}")

    def test_the_same_text_gives_the_same_figures(self):
        for article in self.each():
            names = ["a.html", "a.docx", "a.odt", "a.epub", "one.pdf", "two.pdf"]
            self.sources(article, names)
            self.write("a.html", article.html())
            expected = self.figures_of(self.articles / "a.html")
            self.assertGreater(sum(expected.values()), 15)
            for name in names[1:4]:
                made.by_pandoc(article, self.articles / name)
                self.assert_same(article, name, expected)
            made.pdf(article, str(self.articles / "one.pdf"))
            # Rows of a table are rows there.
            self.assert_same(article, "one.pdf", expected, but=2)
            made.pdf(article, str(self.articles / "two.pdf"), columns=2, running="The Courier")
            self.assert_same(article, "two.pdf", expected, but=1)

    def test_narrow_columns_break_hangul_anywhere(self):
        article = made.Article(CORPUS / "ko" / "ko-07-chulsaeng-bandeung.xml")
        self.sources(article, ["a.html", "a.pdf"])
        self.write("a.html", article.html())
        made.pdf(article, str(self.articles / "a.pdf"), columns=3, word_wrap="CJK", size=9)
        expected = self.figures_of(self.articles / "a.html")
        self.assert_same(article, "a.pdf", expected, but=sum(expected.values()) // 5)

    def test_letters_in_every_encoding(self):
        for article in self.each():
            self.sources(article, ["a.html", "a.txt"])
            expected = {"html": self.figures_of(self.write("a.html", article.html())),
                        "plain": self.figures_of(self.write("a.txt", article.text()))}
            for kind in ("html", "plain"):
                for charset, encoding in (("utf-8", "quoted-printable"),
                                          (CHARSETS[article.lang], "base64")):
                    try:
                        letter = made.eml(article, charset, encoding, kind)
                    except UnicodeEncodeError:  # curly quotes and the like
                        continue
                    self.write("a.eml", letter)
                    claims = self.claims_of(self.articles / "a.eml")
                    source = claims[0]["source"]
                    # Python's own writer loses blanks where it folds a header.
                    self.assertEqual("".join(source["title"].split()), "".join(article.title.split()))
                    self.assertEqual(source["publisher"], article.publisher)
                    if article.published:
                        self.assertEqual(source["published"], article.published)
                    lost = expected[kind] - collections.Counter(map(figure, claims))
                    self.assertFalse(lost, f"{article.id} {kind} {charset}")


class Pages(ProgramTest):
    """A report of two pages, numbered from 11."""

    def setUp(self):
        super().setUp()
        blocks = [("head", "Arrivals of the year"),
                  ("p", "A total of 1,516 people arrived in 2013, the county said.")]
        blocks += [("p", f"The board took note of chapter {word} and asked for no more of it.")
                   for word in "abcdefghijklmnopqrstuvwxyz" * 2]
        blocks += [("p", "A total of 1,396 people arrived in 2014, the county said.")]
        article = made.Article(CORPUS / (ARTICLES[0] + ".xml"))
        article.title, article.blocks = blocks[0][1], blocks
        article.publisher = "County Office"
        made.pdf(article, str(self.articles / "a.pdf"), running="Annual report", labels_from=11)
        self.sources = self.write("sources.json", json.dumps(
            [{"id": "a", "file": "a.pdf", "container-title": "County Office"}]))
        self.assertEqual(self.index().status, DONE)

    def export(self, name, *query):
        run = Run("export", "--format", name, *query, "--db", self.db)
        self.assertEqual(run.status, DONE, run)
        return run.out

    def test_claims_tell_their_page(self):
        claims = [json.loads(line) for line in Run("claims", self.articles / "a.pdf").out.splitlines()]
        pages = {claim["quantity"]["low"]: claim["source"]["page"] for claim in claims}
        self.assertEqual((pages["1516"], pages["1396"]), ("11", "12"))

    def test_answers_show_the_page(self):
        text = Run("search", "1,396 people", "--db", self.db).out
        self.assertIn(", p. 12", text)
        answer = json.loads(Run("search", "1,396", "--format", "json", "--db", self.db).out)
        self.assertEqual(answer["results"][0]["passages"][0]["page"], "12")

    def test_exports_cite_the_page(self):
        item, = json.loads(self.export("csl-json", "1,396"))
        self.assertEqual(item["page"], "12")
        self.assertIn("pages = {12}", self.export("biblatex", "1,396"))
        self.assertIn("|page=12 ", self.export("wikitext", "1,396"))
        rows = self.export("csv", "1,396").lstrip("\ufeff").split("\r\n")
        self.assertTrue(rows[0].endswith(",page") and rows[1].endswith(",12"), rows)
        path = self.folder / "a.sqlite"
        Run("export", "--format", "sqlite", "--output", path, "--db", self.db)
        pages = {page for page, in sqlite3.connect(path).execute("SELECT page FROM passages")}
        self.assertEqual(pages, {"11", "12"})

    def test_tei_keeps_the_pages(self):
        path = self.folder / "b.xml"
        Run("export", "--format", "tei", "--output", path, "--db", self.db)
        pages = {}
        for line in Run("claims", path).out.splitlines():
            claim = json.loads(line)
            pages[claim["quantity"]["low"]] = claim["source"]["page"]
        self.assertEqual((pages["1516"], pages["1396"]), ("11", "12"))

    def test_no_page_where_there_is_none(self):
        self.write("b.txt", "A total of 1,516 people arrived in 2013.\n")
        claim, *_ = [json.loads(line)
                     for line in Run("claims", self.articles / "b.txt").out.splitlines()]
        self.assertIsNone(claim["source"]["page"])


if __name__ == "__main__":
    unittest.main()
