"""The corpus and its gold agree with each other and with corpus/README.md."""
import glob
import json
import os
import re
import sys
import tempfile
import unittest
from decimal import Decimal

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "tools", "corpus"))
import tei_read  # noqa: E402
import tei_write  # noqa: E402

ARTICLES = sorted(glob.glob(os.path.join(ROOT, "corpus/articles/*/*.xml")))
GOLD = os.path.join(ROOT, "corpus/gold/articles.jsonl")
PAIRS = os.path.join(ROOT, "corpus/gold/articles.pairs.jsonl")
# The texts and gold that the corpus was made from, where they are at hand.
SHARED = os.environ.get("ATTEST_SHARED", os.path.join(ROOT, "..", "shared"))

MODIFIERS = {"exact", "about", "at-least", "more-than", "at-most", "less-than", "between", "vague"}
ROLES = {"level", "change", "share", "rank"}
STATUSES = {"asserted", "estimated", "forecast", "alleged", "denied", "hypothetical"}
RELATIONS = {"agrees", "contradicts", "revises", "forecast"}
POINT = re.compile(r"\d{4}(-(\d\d(-\d\d)?|Q[1-4]|H[12]))?|\.\.")
# What a body may hold, and which attributes; more needs a word in corpus/README.md.
BODY = {"body": {"space"}, "head": set(), "byline": set(), "trailer": set(), "p": set(),
        "list": set(), "item": set(), "table": set(), "row": set(), "cell": set(),
        "div": {"type"}, "date": {"when"}, "num": {"atLeast", "atMost"},
        "measure": {"type", "quantity", "unit", "ana"}}


def json_lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def all_gold(suffix=None):
    return [claim for path in ARTICLES for claim in tei_read.gold_of(path, suffix)]


class Corpus(unittest.TestCase):
    maxDiff = 2000

    def test_there_are_eight_articles_in_each_language(self):
        folders = [os.path.basename(os.path.dirname(path)) for path in ARTICLES]
        self.assertEqual({f: folders.count(f) for f in folders}, {"en": 8, "ko": 8, "ru": 8})

    def test_bodies_hold_only_what_the_readme_lists(self):
        for path in ARTICLES:
            _, body = tei_read.body_of(path)
            for element in body.iter():
                name = element.tag.removeprefix(tei_read.TEI)
                attributes = {key.split("}")[-1] for key in element.attrib}
                with self.subTest(path=path, element=name):
                    self.assertIn(name, BODY)
                    self.assertLessEqual(attributes, BODY[name])

    def test_no_block_touches_the_next(self):
        blocks = {"head", "byline", "trailer", "p", "item", "row"}
        for path in ARTICLES:
            _, body = tei_read.body_of(path)
            for parent in body.iter():
                children = [c for c in parent if c.tag.removeprefix(tei_read.TEI) in blocks]
                for child in children[:-1]:
                    with self.subTest(path=path):
                        self.assertIn("\n", child.tail or "")

    def test_committed_gold_is_what_the_tei_says(self):
        self.assertEqual(json_lines(GOLD), all_gold())

    def test_every_field_has_a_value_of_the_contract(self):
        for claim in all_gold():
            with self.subTest(article=claim["article"], start=claim["start"]):
                self.assertIn(claim["modifier"], MODIFIERS)
                self.assertIn(claim["role"], ROLES)
                self.assertIn(claim["status"], STATUSES)
                self.assertTrue(claim["unit"] and claim["measure"])
                for limit in (claim["low"], claim["high"]):
                    self.assertRegex(limit or "0", r"^-?\d+(\.\d+)?$")
                if claim["low"] and claim["high"]:
                    self.assertLessEqual(Decimal(claim["low"]), Decimal(claim["high"]))
                for part in (claim["period"] or "..").split("/"):
                    self.assertTrue(POINT.fullmatch(part), claim["period"])

    def test_no_claim_stands_in_furniture(self):
        for path in ARTICLES:
            _, body = tei_read.body_of(path)
            for name in ("byline", "trailer"):
                for block in body.iter(tei_read.TEI + name):
                    self.assertIsNone(block.find(f".//{tei_read.TEI}measure"), path)

    def test_pairs_join_claims_of_the_gold(self):
        known = {(c["article"], c["start"], c["end"]) for c in all_gold()}
        for pair in json_lines(PAIRS):
            self.assertIn(tuple(pair["a"]), known)
            self.assertIn(tuple(pair["b"]), known)
            self.assertIn(pair["relation"], RELATIONS)
            self.assertIsInstance(pair["independent"], bool)

    @unittest.skipUnless(os.path.isdir(os.path.join(SHARED, "articles")), "sources not at hand")
    def test_texts_are_those_the_corpus_was_made_from(self):
        for path in ARTICLES:
            name = os.path.splitext(os.path.basename(path))[0] + ".txt"
            with open(os.path.join(SHARED, "articles", name), encoding="utf-8") as file:
                self.assertEqual(tei_read.text_of(path), file.read(), name)

    @unittest.skipUnless(os.path.isdir(os.path.join(SHARED, "gold")), "sources not at hand")
    def test_gold_is_that_which_the_corpus_was_made_from(self):
        self.assertEqual(all_gold(".txt"), json_lines(os.path.join(SHARED, "gold/articles.jsonl")))


class Conversion(unittest.TestCase):
    TEXT = ("A & B < C in 2013\nBy N. Name\n\n“Up to 5%” of 12 people, 13.2.2013\n\n"
            "Year  Count\n2012  1,502\n2013  1,516\n\n1. One.\n2. Two.\n\n3 May: Entry\nAbout ½.\n")
    FIELDS = {"measure": "m & n", "role": "share", "series": "s-1", "attribution": ["A & B", "C"],
              "status": "alleged", "optional": True, "note": "<so>", "period": "2013/.."}

    def claim(self, words, low, high, modifier, **fields):
        start = self.TEXT.index(words)
        plain = {"measure": "m", "role": "level", "series": None, "attribution": [],
                 "status": "asserted", "optional": False, "note": "", "period": None}
        return {"article": "a.xml", "start": start, "end": start + len(words), "text": words,
                "low": low, "high": high, "modifier": modifier, "unit": "count",
                **{**plain, **fields}}

    def there_and_back(self, claims):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "a.xml")
            with open(path, "w", encoding="utf-8") as file:
                file.write(tei_write.tei(self.TEXT, claims, {"id": "a&b"}, "en", "CC0"))
            return tei_read.text_of(path), tei_read.gold_of(path)

    def test_text_and_claims_survive_the_way_to_tei_and_back(self):
        claims = [self.claim("Up to 5%", None, "5", "at-most", **self.FIELDS),
                  self.claim("12 people", "12", "12", "exact", **self.FIELDS),
                  self.claim("1,502", "1502", "1502.0", "between"),
                  self.claim("About ½", None, None, "vague")]
        text, found = self.there_and_back(claims)
        self.assertEqual(text, self.TEXT)
        self.assertEqual(found, claims)

    def test_damage_is_named(self):
        good = tei_write.tei("T\n\nx 5 y\n", [dict(self.claim("5", "5", "5", "exact"), start=5, end=6)],
                             {"id": "a"}, "en", "CC0")
        for old, new, message in (('xml:space="preserve"', "", "lacks xml:space"),
                                  ('ana="#c1"', 'ana="#c9"', "points at #c9"),
                                  ('ana="#c1"', "", "points at #,"),
                                  ('</back>', '<fs xml:id="c2"/></back>', "no measure points at c2"),
                                  ('</back>', '<fs xml:id="c1"/></back>', "two feature structures")):
            with self.subTest(message=message), tempfile.TemporaryDirectory() as folder:
                self.assertIn(old, good)
                path = os.path.join(folder, "a.xml")
                with open(path, "w", encoding="utf-8") as file:
                    file.write(good.replace(old, new))
                with self.assertRaisesRegex(tei_read.Malformed, message):
                    tei_read.gold_of(path)


if __name__ == "__main__":
    unittest.main()
