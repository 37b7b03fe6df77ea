"""CSV, SQLite, OpenSearch and QuickStatements, by Python's own readers and strict grammars."""
import csv
import io
import json
import re
import sqlite3
import tempfile
import unittest

from exports import claims, corpus, empty_index, exported, hostile_index, paged_index

FORMULA = re.compile("[=+\\-@\t\r\n＝＋－＠]")
PROTECTED = re.compile("'+[=+\\-@\t\r\n＝＋－＠]")


def rows(database, *more):
    text = exported("csv", database, *more).decode("utf-8-sig")
    separator = more[1] if more[:1] == ("--separator",) else ","
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, strict=True))


def said(cell):
    """What the source says: without the apostrophe that keeps a cell from being run."""
    return cell[1:] if PROTECTED.match(cell) else cell


class Csv(unittest.TestCase):
    def test_it_opens_right_in_spreadsheets(self):
        data = exported("csv", corpus())
        self.assertTrue(data.startswith(b"\xef\xbb\xbf"), "Excel needs the byte order mark")
        records = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
        self.assertEqual({len(record) for record in records}, {40})
        self.assertTrue(data.endswith(b"\r\n"))
        self.assertIn("2만6천124명", {row["text"] for row in rows(corpus())})

    def test_every_claim_is_a_row_with_its_own_words(self):
        for database in (corpus(), hostile_index()):
            for row, claim in zip(rows(database), claims(database), strict=True):
                self.assertEqual(row["claim"], claim["id"])
                self.assertEqual(said(row["text"]), claim["quantity"]["text"])
                self.assertEqual(row["low"] or None, claim["quantity"]["low"])
                self.assertEqual(int(row["start"]), claim["quantity"]["start"])
                self.assertEqual(said(row["passage"]),
                                 claim["passage"]["text"].replace("\0", "\uFFFD"))
                self.assertEqual(row["period"] or None, (claim["period"] or {}).get("edtf"))

    def test_no_cell_is_a_formula(self):
        protected = 0
        for row in rows(hostile_index()):
            for cell in row.values():
                if not re.fullmatch(r"-?\d+(\.\d+)?", cell):
                    self.assertFalse(FORMULA.match(cell), cell)
                protected += PROTECTED.match(cell) is not None
        self.assertGreater(protected, 3)

    def test_every_sentence_that_a_query_finds_is_there(self):
        # A search shows one or two of a passage.
        for word in ("defectors", "people", "percent", "человек"):
            claimed = {claim["id"] for claim in claims(corpus())
                       if word in claim["passage"]["text"].split()}
            self.assertGreater(len(claimed), 5)
            self.assertEqual(claimed - {row["claim"] for row in rows(corpus(), word)}, set())

    def test_a_passage_without_a_figure_is_a_row_where_a_query_finds_it(self):
        found = rows(hostile_index(), "nobody counted")
        self.assertEqual([row["passage"] for row in found if not row["claim"]],
                         ["Nobody counted."])

    def test_another_separator(self):
        self.assertEqual([row["claim"] for row in rows(hostile_index(), "--separator", ";")],
                         [row["claim"] for row in rows(hostile_index())])

    def test_an_empty_index_has_its_header(self):
        self.assertEqual(rows(empty_index()), [])
        self.assertIn(b"claim,text,low", exported("csv", empty_index()))


class Sqlite(unittest.TestCase):
    def open(self, database, *more):
        file = tempfile.NamedTemporaryFile(suffix=".db")
        self.addCleanup(file.close)
        file.write(exported("sqlite", database, *more))
        file.flush()
        opened = sqlite3.connect(file.name)
        self.addCleanup(opened.close)
        return opened

    def test_it_is_whole(self):
        for database in (corpus(), hostile_index(), empty_index()):
            db = self.open(database)
            self.assertEqual(db.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            self.assertEqual(db.execute("PRAGMA foreign_key_check").fetchall(), [])
            db.execute("INSERT INTO passages_fts(passages_fts) VALUES ('integrity-check')")
            ours = {claim["id"] for claim in claims(database)}
            self.assertEqual({row[0] for row in db.execute("SELECT id FROM claims")}, ours)

    def test_words_are_those_of_the_source(self):
        db = self.open(hostile_index())
        for claim in claims(hostile_index()):
            text, low, passage = db.execute("SELECT figure, low, passage FROM figures WHERE id = ?",
                                            (claim["id"],)).fetchone()
            self.assertEqual((text, low), (claim["quantity"]["text"], claim["quantity"]["low"]))
            self.assertEqual(passage, claim["passage"]["text"])

    def test_full_text_search_reads_three_languages(self):
        db = self.open(corpus())
        for query, word in (("탈북*", "탈북"), ("перебежчик*", "перебежчик"), ("ministry", "inistry")):
            found = db.execute("SELECT p.text FROM passages_fts f JOIN passages p ON p.id = f.rowid"
                               " WHERE passages_fts MATCH ?", (query,)).fetchall()
            self.assertTrue(found, query)
            for (text,) in found:
                self.assertIn(word, text)

    def test_pairs_tie_claims_that_are_there(self):
        db = self.open(corpus())
        self.assertTrue(db.execute("SELECT why, figure_a, figure_b FROM conflicts").fetchall())
        few = self.open(corpus(), "lang:ru")
        self.assertEqual(few.execute("PRAGMA foreign_key_check").fetchall(), [])
        self.assertEqual(few.execute("SELECT DISTINCT lang FROM figures").fetchall(), [("ru",)])


class OpenSearch(unittest.TestCase):
    def mapping(self):
        template = json.loads(exported("opensearch", corpus(), "--mapping"))
        self.assertEqual(template["index_patterns"], ["attest-*"])
        mappings = template["template"]["mappings"]
        self.assertEqual(mappings["dynamic"], "strict")
        return mappings["properties"]

    def check(self, document, fields, path=""):
        """As a server with this mapping would: no unknown field, each of its type."""
        kinds = {"keyword": str, "text": str, "integer": int, "double": (int, float),
                 "float": (int, float), "date_range": dict, "double_range": dict}
        for name, value in document.items():
            self.assertIn(name, fields, path + name)
            field = fields[name]
            for one in value if isinstance(value, list) else [value]:
                if "properties" in field:
                    self.check(one, field["properties"], name + ".")
                else:
                    self.assertIsInstance(one, kinds[field["type"]], path + name)
                if field.get("type") == "date_range":
                    for day in one.values():
                        self.assertRegex(day, r"^\d{4}-\d\d-\d\d$")

    def test_actions_and_documents_alternate_and_fit_the_mapping(self):
        fields = self.mapping()
        for database in (corpus(), hostile_index(), paged_index()):
            data = exported("opensearch", database)
            self.assertTrue(data.endswith(b"\n"))
            lines = [json.loads(line) for line in data.decode("utf-8").split("\n")[:-1]]
            self.assertEqual(len(lines) % 2, 0)
            seen = set()
            for action, document in zip(lines[::2], lines[1::2]):
                self.assertEqual(set(action), {"index"})
                place = (action["index"]["_index"], action["index"]["_id"])
                self.assertNotIn(place, seen)
                self.assertLessEqual(len(place[1].encode()), 512)
                seen.add(place)
                self.check(document, fields)
            self.assertEqual({id for index, id in seen if index == "attest-claims"},
                             {claim["id"] for claim in claims(database)})


    def test_the_page_is_named(self):
        lines = exported("opensearch", paged_index()).decode("utf-8").splitlines()
        pages = [json.loads(line).get("page") for line in lines[1::2]]
        self.assertEqual(sorted(page for page in pages if page),
                         ["11", "11", "11", "11–12"], "two passages, two figures")


class QuickStatements(unittest.TestCase):
    VALUE = (r'(?:[-+]?\d+(?:\.\d+)?(?:U\d+)?|Q\d+|\+\d{4}-\d\d-\d\dT00:00:00Z/\d+|'
             r'(?:[a-z-]+:)?"[^\t\n]*")')
    LINE = re.compile(rf"Q884\tP1082\t{VALUE}(?:\t[PS]\d+\t{VALUE})*")

    def lines(self, database):
        data = exported("quickstatements", database, "--item", "Q884", "--property", "P1082")
        return data.decode("utf-8").split("\n")[:-1]

    def test_every_line_is_a_statement(self):
        for database in (corpus(), hostile_index()):
            lines = self.lines(database)
            self.assertTrue(lines)
            for line in lines:
                self.assertTrue(self.LINE.fullmatch(line), line)

    def test_the_page_is_a_reference(self):
        self.assertIn('\tS304\t"11–12"\t', "\n".join(self.lines(paged_index())))

    def test_values_and_times_are_those_of_claims(self):
        stated = set()
        for claim in claims(corpus()):
            if claim["quantity"]["unit"] == "person" and claim["period"]:
                stated.add((claim["quantity"]["low"], claim["period"]["edtf"]))
        for line in self.lines(corpus()):
            amount, *rest = line.split("\t")[2:]
            if "U" not in amount and rest[0] == "P585" and rest[1].endswith("/9"):
                if (amount, rest[1][1:5]) in stated:
                    return
        self.fail("no figure of people in a year")


if __name__ == "__main__":
    unittest.main()
