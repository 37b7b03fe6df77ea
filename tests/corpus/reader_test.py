"""`attest claims` reads a TEI article as the corpus defines it.

usage: reader_test.py ATTEST
The text must be what tools/corpus_convert makes of the file, character for character,
and the metadata what its header says.
"""
import glob
import hashlib
import json
import os
import subprocess
import sys
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tools", "corpus"))
import tei_read  # noqa: E402

ARTICLES = sorted(glob.glob(os.path.join(ROOT, "corpus/articles/*/*.xml")))
PROGRAM = sys.argv.pop()


def tei(path):
    return "/".join(tei_read.TEI + name for name in path.split("/"))


def header_of(path):
    """What the header says; None where it says nothing."""
    root, _ = tei_read.body_of(path)
    bibl = root.find(".//" + tei("sourceDesc/biblStruct"))
    known = {"article": root.findtext(".//" + tei("publicationStmt/idno")),
             "title": root.findtext(".//" + tei("titleStmt/title")),
             "lang": root.find(tei_read.TEI + "text").get(tei_read.XML + "lang")}
    if bibl is not None:
        date = bibl.find(".//" + tei("imprint/date"))
        known["publisher"] = bibl.findtext(tei("monogr/title"))
        known["url"] = bibl.findtext(tei("idno"))
        known["published"] = None if date is None else date.get("when")
    return {name: value for name, value in known.items() if value is not None}


class Reader(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        run = subprocess.run([PROGRAM, "claims", *ARTICLES], capture_output=True, text=True)
        cls.messages, cls.status = run.stderr, run.returncode
        cls.claims = {}
        for line in run.stdout.splitlines():
            claim = json.loads(line)
            cls.claims.setdefault(claim["source"]["path"], []).append(claim)

    def test_every_article_is_read_without_a_word(self):
        self.assertEqual((self.status, self.messages), (0, ""))
        self.assertEqual(sorted(self.claims), ARTICLES)

    def test_texts_are_those_of_the_corpus_converter(self):
        for path in ARTICLES:
            text = tei_read.text_of(path)
            digest = "sha256:" + hashlib.sha256(text.encode()).hexdigest()
            for claim in self.claims[path]:
                with self.subTest(path=path, claim=claim["id"]):
                    quantity = claim["quantity"]
                    self.assertEqual(claim["source"]["content_hash"], digest)
                    self.assertEqual(text[quantity["start"]:quantity["end"]], quantity["text"])

    def test_metadata_are_those_of_the_header(self):
        for path in ARTICLES:
            with self.subTest(path=path):
                source = self.claims[path][0]["source"]
                known = header_of(path)
                self.assertEqual({name: source[name] for name in known}, known)

    def test_an_entry_has_its_own_date(self):
        for path in ARTICLES:
            root, body = tei_read.body_of(path)
            dates = {entry.find(tei("head/date")).get("when") for entry in body.findall(tei("div"))}
            found = {(claim["source"]["section"] or {}).get("published")
                     for claim in self.claims[path]}
            with self.subTest(path=path):
                self.assertLessEqual(dates, found)


if __name__ == "__main__":
    unittest.main()
