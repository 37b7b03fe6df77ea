"""The evaluation counts what it says it counts."""
import copy
import json
import os
import unittest

from scoring import interval, names_found, score

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
GOLD = {"article": "en-a.xml", "start": 10, "end": 15, "text": "1,516", "low": "1516",
        "high": "1516", "modifier": "exact", "unit": "person", "period": "2013", "role": "level",
        "attribution": ["Ministry of Unification"], "status": "asserted", "optional": False}
CLAIM = {"quantity": {"start": 10, "end": 15, "low": "1516", "high": "1516", "unit": "person",
                      "modifier": "exact"},
         "measure": {"role": "level"}, "status": "asserted",
         "period": {"from": "2013-01-01", "to": "2013-12-31"},
         "attribution": [{"name": "Seoul's Ministry of Unification"}],
         "source": {"path": "some/en-a.xml"}}


def gold(**changes):
    return {**GOLD, **changes}


def claim(quantity=None, **changes):
    made = {**copy.deepcopy(CLAIM), **changes}
    made["quantity"].update(quantity or {})
    return made


def scored(golds, claims):
    return score(golds, claims, lambda article: article[:2])["all"]


class Scoring(unittest.TestCase):
    def test_a_claim_that_is_right_in_all_scores_one_in_all(self):
        row = scored([gold()], [claim()])
        self.assertEqual({v for k, v in row.items() if k not in ("gold", "found", "undated")}, {1.0})
        self.assertIsNone(row["undated"])

    def test_each_wrong_field_costs_its_own_column(self):
        for column, wrong in (("modifier", claim({"modifier": "about"})),
                              ("unit", claim({"unit": "KRW"})),
                              ("role", claim(measure={"role": "share"})),
                              ("status", claim(status="denied")),
                              ("period", claim(period=None)),
                              ("attribution", claim(attribution=[]))):
            with self.subTest(column=column):
                row = scored([gold()], [wrong])
                self.assertEqual((row[column], row["F1"]), (0.0, 1.0))
                self.assertEqual(row["strict"], 0.0 if column in ("unit", "period") else 1.0)

    def test_value_and_place_must_both_fit(self):
        for wrong in ({"low": "1517", "high": "1517"}, {"high": None}, {"start": 15, "end": 20}):
            self.assertEqual(scored([gold()], [claim(wrong)])["F1"], 0.0)
        for right in ({"low": "1516.0"}, {"start": 14, "end": 22}):
            self.assertEqual(scored([gold()], [claim(right)])["F1"], 1.0)

    def test_shares_are_compared_as_factors(self):
        as_factor = claim({"low": "0.7", "high": "0.7", "unit": "ratio"})
        row = scored([gold(low="70", high="70", unit="percent")], [as_factor])
        self.assertEqual((row["F1"], row["unit"]), (1.0, 1.0))
        third = gold(low="0.3333", high="0.3333", unit="ratio")
        self.assertEqual(scored([third], [claim({"low": "0.33333", "high": "0.33333",
                                                 "unit": "ratio"})])["F1"], 1.0)
        self.assertEqual(scored([third], [claim({"low": "0.33", "high": "0.33",
                                                 "unit": "ratio"})])["F1"], 0.0)

    def test_vague_gold_needs_no_value(self):
        vague = gold(modifier="vague", low="100", high=None)
        self.assertEqual(scored([vague], [claim({"low": None, "high": None})])["F1"], 1.0)

    def test_a_second_claim_on_the_same_words_is_spurious(self):
        row = scored([gold()], [claim(), claim()])
        self.assertEqual((row["P"], row["R"]), (0.5, 1.0))

    def test_optional_gold_counts_neither_way(self):
        both = [gold(), gold(start=30, end=33, optional=True)]
        for claims in ([claim()], [claim(), claim({"start": 30, "end": 33})]):
            row = scored(both, claims)
            self.assertEqual((row["gold"], row["found"], row["F1"]), (1, 1, 1.0))

    def test_articles_without_gold_are_left_out(self):
        self.assertEqual(scored([gold()], [claim(), claim(source={"path": "b.xml"})])["P"], 1.0)

    def test_periods_are_days(self):
        self.assertEqual(interval("2014-Q1"), ("2014-01-01", "2014-03-31"))
        self.assertEqual(interval("2024-02"), ("2024-02-01", "2024-02-29"))
        self.assertEqual(interval("2013-H2"), ("2013-07-01", "2013-12-31"))
        self.assertEqual(interval("../2011"), (None, "2011-12-31"))
        self.assertEqual(interval("2006/.."), ("2006-01-01", None))

    def test_names_are_found_by_half_of_their_words(self):
        chain = [{"name": "통일부"}, {"name": "the Bank of Korea"}]
        self.assertEqual(names_found(["통일부", "Bank of Korea", "Statistics Korea Office"], chain), 2)

    def test_the_corpus_gold_scores_one_against_itself(self):
        with open(os.path.join(ROOT, "corpus/gold/articles.jsonl"), encoding="utf-8") as file:
            golds = [json.loads(line) for line in file]
        claims = [{"quantity": g, "measure": g, "status": g["status"],
                   "period": g["period"] and {"edtf": g["period"]},
                   "attribution": g["attribution"], "source": {"path": g["article"]}} for g in golds]
        for language, row in score(golds, claims, lambda article: article[:2]).items():
            with self.subTest(language=language):
                self.assertEqual((row["F1"], row["strict"], row["attribution"]), (1.0, 1.0, 1.0))


if __name__ == "__main__":
    unittest.main()
