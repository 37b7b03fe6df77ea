"""attest series: one measure over time, source by source."""
import csv
import io
import json
import re

from program import DONE, FAILED, NOTHING_FOUND, CorpusTest, Run, main


class Series(CorpusTest):
    def test_a_measure_is_told_by_period_and_source(self):
        run = Run("series", "North Korean arrivals in the South", "--db", self.db, "--format", "json")
        self.assertEqual(run.status, DONE, run)
        series = json.loads(run.out)
        self.assertEqual(series["unit"], "person")
        rows = {row["period"]: row for row in series["rows"]}
        self.assertEqual({value["low"] for value in rows["2011"]["values"]}, {"2706"})
        langs = {value["claim"]["source"]["lang"] for value in rows["2011"]["values"]}
        self.assertEqual(langs, {"en", "ru", "ko"})
        self.assertEqual(len({value["origin"] for value in rows["2011"]["values"]}), 1)

    def test_a_table_opens_in_spreadsheets(self):
        run = Run("series", "урожай пшеницы", "--db", self.db, "--format", "csv")
        self.assertTrue(run.out.startswith("\ufeffperiod,"))  # or Cyrillic and Hangul are garbled
        self.assertNotIn("\n", run.out.replace("\r\n", ""))
        rows = list(csv.DictReader(io.StringIO(run.out[1:], newline="")))
        self.assertIn(("2023", "98200000", "tonne", "yes"),
                      [(r["period"], r["low"], r["unit"], r["disputed"]) for r in rows])

    def test_a_wide_table_has_a_line_a_period_and_a_column_a_source(self):
        run = Run("series", "урожай пшеницы", "--db", self.db, "--format", "csv", "--wide")
        rows = {row["period"]: row for row in
                csv.DictReader(io.StringIO(run.out[1:], newline=""))}
        self.assertEqual(rows["2023"]["Дневник зерновика"], "98200000 tonne")
        self.assertEqual(rows["2023"]["disputed"], "yes")
        run = Run("series", "урожай пшеницы", "--db", self.db, "--wide")
        self.assertEqual(run.status, FAILED)
        self.assert_told(run, "--wide needs --format csv")

    def test_one_origin_is_one_line_and_hedges_stay(self):
        text = Run("series", "North Korean arrivals in the South", "--db", self.db).out
        rows = {part.splitlines()[0]: part.splitlines()[1:]
                for part in re.split(r"\n(?=\d|\.\.)", text)}
        self.assertEqual(len(rows["2011"]), 1)
        self.assertRegex(rows["2011"][0], r"2706 person — .*2천706명.*\[origin \d+, \d+ mentions\]")
        self.assertTrue(any("provisional" in line for line in rows["2013"]), rows["2013"])
        self.assertTrue(any("final" in line for line in rows["2013"]), rows["2013"])
        self.assertTrue(any("(forecast)" in line and "≥ 1600" in line for line in rows["2014 !"]))
        self.assertIn("2021", rows)  # far fewer came, and it is no error
        parts = text.split("far from the others of their period")[1]
        self.assertIn("10여 명", parts)
        self.assertNotIn("예순두 명", text)  # those over sixty are a measure of their own

    def test_words_of_no_thesaurus_are_told(self):
        run = Run("series", "xyzzy", "--db", self.db)
        self.assertEqual(run.status, NOTHING_FOUND)
        self.assert_told(run, "--thesaurus")


if __name__ == "__main__":
    main()
