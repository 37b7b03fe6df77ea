"""TEI and HTML, by xmllint, html5lib and the round trip through our own reader."""
import subprocess
import unittest
import xml.etree.ElementTree

from exports import (DONE, Run, claims, corpus, empty_index, exported, hostile_index, installed,
                     scratch)

SCHEMA = __file__.replace("markup_test.py", "tei_subset.rng")
TEI = "{http://www.tei-c.org/ns/1.0}"
# What XML cannot hold is U+FFFD in it: another text, so other ids.
# So is the name of a language that is none.
LOST = ("hostile nul «1»", "hostile nonchar «1»", "lang")


def without_place(claim):
    place = ("path", "provenance")
    source = {k: v for k, v in claim["source"].items() if k not in place}
    # Names are read as XML's readers do: a run of blanks is one.
    for name in ("title", "author", "publisher"):
        if source[name]:
            source[name] = " ".join(source[name].split())
    return claim | {"source": source}


class Tei(unittest.TestCase):
    def test_read_back_it_gives_the_same_claims_under_the_same_ids(self):
        for database in (corpus(), hostile_index()):
            path = scratch() / f"{database.name}.xml"
            path.write_bytes(exported("tei", database))
            again = scratch() / f"{database.name}-again"
            run = Run("index", path, "--db", again)
            self.assertEqual(run.status, DONE, run)
            before = {c["id"]: without_place(c) for c in claims(database)
                      if c["source"]["article"] not in LOST}
            after = {c["id"]: without_place(c) for c in claims(again)
                     if c["source"]["article"] not in LOST}
            self.assertEqual(before, after)
            self.assertTrue(before)

    def test_plain_text_and_html_come_back_too(self):
        folder = scratch() / "mixed"
        folder.mkdir()
        (folder / "plain.txt").write_text(
            "Ferry traffic\nBy A. Author\n\n1 March 2014\n\nSome 1,516 people sailed.\n\n"
            "- 20 boats\n- 30 crews\n\n2 March 2014\n\nOnly 900 people sailed today.\n")
        (folder / "page.html").write_text(
            "<html lang=en><head><title>Ferries</title></head><body><article><h1>Ferries</h1>"
            "<p>In 2013 some 1,516 people sailed.</p><h2>Boats</h2><ul><li>20 boats sailed</li>"
            "<li>30 crews</li></ul><table><tr><td>May</td><td>40 boats</td></tr></table>"
            "<blockquote>We counted 12 ships.</blockquote><p lang=ru>Прибыли 1516 человек.</p>"
            "</article></body></html>")
        first, second = scratch() / "mixed-db", scratch() / "mixed-db-again"
        self.assertEqual(Run("index", folder, "--db", first).status, DONE)
        path = scratch() / "mixed.xml"
        path.write_bytes(exported("tei", first))
        self.assertEqual(Run("index", path, "--db", second).status, DONE)
        before, after = ({c["id"]: without_place(c) for c in claims(db)} for db in (first, second))
        self.assertEqual(before, after)
        self.assertGreater(len(before), 5)

    @installed("xmllint")
    def test_it_is_valid_tei(self):
        for database in (corpus(), hostile_index()):
            done = subprocess.run(["xmllint", "--noout", "--relaxng", SCHEMA, "-"],
                                  input=exported("tei", database), capture_output=True)
            self.assertEqual(done.returncode, 0, done.stderr[-2000:])

    def test_one_article_is_a_document_of_its_own(self):
        one = xml.etree.ElementTree.fromstring(exported("tei", corpus(), "title:제자리 lang:ko"))
        many = xml.etree.ElementTree.fromstring(exported("tei", corpus()))
        self.assertIn(one.tag, (TEI + "TEI", TEI + "teiCorpus"))
        self.assertEqual(many.tag, TEI + "teiCorpus")
        self.assertEqual(len(many.findall(TEI + "TEI")), 24)
        marked = sum(1 for _ in many.iter(TEI + "measure"))
        self.assertEqual(marked, len(claims(corpus())))

    def test_an_empty_index_is_a_corpus_of_nothing(self):
        self.assertEqual(xml.etree.ElementTree.fromstring(exported("tei", empty_index())).tag,
                         TEI + "teiCorpus")


class Html(unittest.TestCase):
    def parsed(self, data):
        try:
            import html5lib
        except ImportError:
            self.skipTest("no html5lib")
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        tree = parser.parse(data.decode("utf-8"))
        # Control characters are faults of their own kind; ours are U+FFFD.
        self.assertEqual([error for error in parser.errors], [])
        return tree

    def reports(self):
        yield exported("html", corpus(), "1516")
        yield exported("html", hostile_index())
        yield exported("html", hostile_index(), "people")
        yield exported("html", empty_index())

    def test_a_parser_of_html5_has_no_complaint(self):
        for data in self.reports():
            self.parsed(data)

    def test_nothing_runs_and_nothing_is_fetched(self):
        for data in self.reports():
            tree = self.parsed(data)
            self.assertEqual([e.tag for e in tree.iter() if e.tag in
                              ("script", "img", "iframe", "link", "object", "form", "b", "i", "ref")], [])
            for element in tree.iter():
                for name, value in element.attrib.items():
                    self.assertFalse(name.startswith("on"), name)
                    if name in ("href", "src"):
                        self.assertRegex(value, "^(https?://|#)")
            policy = [e.get("content") for e in tree.iter("meta") if e.get("http-equiv")]
            self.assertEqual(policy, ["default-src 'none'; style-src 'unsafe-inline'"])

    def test_quotes_are_there_with_their_figures_marked_and_their_language(self):
        tree = self.parsed(exported("html", corpus(), "1516"))
        marks = {mark.text for mark in tree.iter("mark")}
        self.assertIn("1천516명", marks)
        langs = {quote.get("lang") for quote in tree.iter("blockquote")}
        self.assertLessEqual({"ko", "ru"}, langs)
        text = ["".join(quote.itertext()) for quote in tree.iter("blockquote")]
        for claim in claims(corpus(), "1516"):
            self.assertTrue(any(claim["passage"]["text"] in one for one in text))

    def test_the_page_is_one_that_everybody_can_read(self):
        for data in self.reports():
            tree = self.parsed(data)
            self.assertEqual(len(list(tree.iter("h1"))), 1)
            self.assertEqual(len(list(tree.iter("main"))), 1)
            self.assertTrue(tree.get("lang"))
            ids = [e.get("id") for e in tree.iter() if e.get("id")]
            self.assertEqual(len(ids), len(set(ids)))
            style = "".join(next(tree.iter("style")).itertext())
            for rule in ("prefers-color-scheme: dark", "@media print", ":focus-visible"):
                self.assertIn(rule, style)

    def test_colours_are_told_apart_by_everybody(self):
        style = exported("html", empty_index()).decode()
        schemes = [dict(part.split(":") for part in block.replace(" ", "").rstrip(";").split(";")
                        if part.startswith("--"))
                   for block in (b.split("}")[0].replace("\n", "")
                                 for b in style.split(":root {")[1:3])]
        for scheme in schemes:
            for front, back in (("--text", "--page"), ("--pale", "--page"), ("--link", "--page"),
                                ("--mark-text", "--mark")):
                self.assertGreaterEqual(contrast(scheme[front], scheme[back]), 4.5, (front, scheme))


def contrast(one, other):
    """The ratio of WCAG 2."""
    def luminance(colour):
        colour = colour[1:] if len(colour) == 7 else "".join(c + c for c in colour[1:])
        parts = (int(colour[i:i + 2], 16) / 255 for i in (0, 2, 4))
        linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


if __name__ == "__main__":
    unittest.main()
