"""CSL-JSON, BibLaTeX and wikitext, by pandoc, biber and a parser of MediaWiki's markup."""
import json
import re
import subprocess
import tempfile
import unittest

from exports import claims, corpus, empty_index, exported, hostile_index, installed, scratch

# Of the schema's variables those that we use; nothing else may stand in an item.
CSL = {"id": str, "type": str, "title": str, "author": list, "container-title": str,
       "issued": dict, "language": str, "URL": str, "custom": dict}


def sources(database):
    """Article id → what the claims say of their source."""
    return {claim["source"]["article"]: claim["source"] for claim in claims(database)}


class CslJson(unittest.TestCase):
    def items(self, database, *more):
        return json.loads(exported("csl-json", database, *more))

    def test_items_hold_what_the_schema_allows(self):
        for database in (corpus(), hostile_index()):
            items = self.items(database)
            self.assertEqual(len({item["id"] for item in items}), len(items))
            for item in items:
                for name, value in item.items():
                    self.assertIsInstance(value, CSL[name], item)
                self.assertIn(item["type"], ("article-newspaper", "webpage"))
                for author in item.get("author", []):
                    self.assertEqual(list(author), ["literal"])
                for parts in item.get("issued", {"date-parts": []})["date-parts"]:
                    self.assertTrue(1 <= len(parts) <= 3 and all(type(p) is int for p in parts))
        self.assertEqual(self.items(empty_index()), [])

    def test_fields_are_those_of_the_articles(self):
        known = sources(corpus())
        for item in self.items(corpus()):
            source = known[item["custom"]["article"]]
            self.assertEqual(item.get("title"), source["title"])
            self.assertEqual(item.get("container-title"), source["publisher"])
            self.assertEqual("; ".join(a["literal"] for a in item.get("author", [])),
                             source["author"] or "")

    def test_a_query_brings_its_quotes(self):
        items = self.items(corpus(), "1516")
        quotes = [p["text"] for item in items for p in item["custom"]["passages"]]
        self.assertTrue(any("1천516명" in quote for quote in quotes))

    def test_a_page_of_many_days_is_cited_by_the_day_of_the_entry(self):
        one, diary = 'value:229970 lang:en', 'hc-data-diary-2024-10'
        both = '("100,460" OR "10,887,705") title:diary lang:en'

        def dates(query):
            item, = (i for i in self.items(corpus(), query) if i["custom"]["article"] == diary)
            entry, = re.findall(r"@article\{" + re.escape(item["id"]) + r",.*?\n\}",
                                exported("biblatex", corpus(), query).decode(), re.S)
            wiki = [line for line in exported("wikitext", corpus(), query).decode().splitlines()
                    if "Data diary" in line]
            return (item["issued"]["date-parts"], re.findall(r"  date = \{(.*?)\}", entry),
                    {re.search(r"\|date=(\S+)", line)[1] for line in wiki})

        self.assertEqual(dates(one), ([[2024, 2, 28]], ["2024-02-28"], {"2024-02-28"}))
        issued, entry, wiki = dates(both)
        self.assertEqual((issued, entry), ([[2024, 10, 5]], ["2024-10-05"]))
        self.assertLessEqual({"2024-10-02", "2022-05-27"}, wiki)

    @installed("pandoc")
    def test_pandoc_reads_the_references(self):
        path = scratch() / "references.json"
        path.write_bytes(exported("csl-json", hostile_index()))
        done = subprocess.run(["pandoc", "-f", "csljson", "-t", "csljson", path],
                              capture_output=True, check=True)
        read = {item["id"]: item for item in json.loads(done.stdout)}
        for item in self.items(hostile_index()):
            self.assertEqual(read[item["id"]]["type"], item["type"])
            self.assertEqual(read[item["id"]].get("issued"), item.get("issued"))


class Biblatex(unittest.TestCase):
    @installed("pandoc")
    def test_pandoc_reads_titles_and_names_as_they_are(self):
        for database in (corpus(), hostile_index()):
            known = {json.dumps([s["title"], s["publisher"]]) for s in sources(database).values()}
            path = scratch() / "sources.bib"
            path.write_bytes(exported("biblatex", database))
            done = subprocess.run(["pandoc", "-f", "biblatex", "-t", "csljson", path],
                                  capture_output=True, check=True)
            self.assertEqual(done.stderr, b"")
            items = json.loads(done.stdout)
            ids = {item["id"] for item in json.loads(exported("csl-json", database))}
            self.assertEqual({item["id"] for item in items}, ids)
            if database == corpus():
                for item in items:  # TeX's apostrophe is the curved one
                    shown = json.dumps([item["title"], item["container-title"]])
                    self.assertIn(shown.replace("\\u2019", "'"), known)

    @installed("pandoc")
    def test_marks_of_tex_come_out_as_themselves(self):
        path = scratch() / "hostile.bib"
        path.write_bytes(exported("biblatex", hostile_index()))
        done = subprocess.run(["pandoc", "-f", "biblatex", "-t", "plain", "--citeproc", path],
                              capture_output=True, check=True)
        shown = re.sub(r"\s+", " ", done.stdout.decode())
        for marks in ("\\in ", "2013 #1 50% $x_1^2$ ~ a&b.", "{{cite}} <ref>~~~~ __TOC__",
                      "<script>alert(1516)</script>", "-- came in 2013 -->"):
            self.assertIn(marks, shown)

    @installed("biber")
    def test_biber_accepts_every_entry(self):
        for database in (corpus(), hostile_index()):
            with tempfile.TemporaryDirectory() as folder:
                with open(f"{folder}/sources.bib", "wb") as file:
                    file.write(exported("biblatex", database))
                done = subprocess.run(["biber", "--tool", "--validate-datamodel", "sources.bib"],
                                      cwd=folder, capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, done.stdout)
            # What an article does not say is missing, whatever the data model wants.
            faults = [line for line in done.stdout.splitlines()
                      if line.startswith(("WARN", "ERROR")) and "Missing mandatory" not in line]
            self.assertEqual(faults, [])

    def test_an_empty_index_is_an_empty_bibliography(self):
        self.assertEqual(exported("biblatex", empty_index()), b"")


class Wikitext(unittest.TestCase):
    def templates(self, database, *more):
        try:
            import mwparserfromhell
        except ImportError:
            self.skipTest("no mwparserfromhell")
        code = mwparserfromhell.parse(exported("wikitext", database, *more).decode())
        self.assertEqual(code.filter_tags(matches=lambda node: str(node.tag) != "li"), [])
        self.assertEqual(code.filter_wikilinks() + code.filter_comments(), [])
        return code.filter_templates()

    def test_a_template_a_passage_with_its_very_words(self):
        for database in (corpus(), hostile_index()):
            passages = {claim["passage"]["text"] for claim in claims(database)}
            templates = self.templates(database)
            quotes = {template.get("quote").value.strip_code().strip() for template in templates}
            self.assertEqual({str(template.name).strip() for template in templates}, {"cite news"})
            for words in passages:
                clean = "".join("\uFFFD" if c in "\uFFFE\uFFFF" or (ord(c) < 32 and c not in "\t\n\r")
                                or ord(c) == 127 else " " if c == "\t" else c for c in words)
                self.assertIn(clean, quotes)

    def test_parameters_are_those_of_the_template(self):
        allowed = re.compile(r"author\d*|title|work|date|url|language|quote")
        for template in self.templates(hostile_index()):
            for parameter in template.params:
                self.assertTrue(allowed.fullmatch(str(parameter.name).strip()), parameter)
            for url in [str(template.get("url").value)] if template.has("url") else []:
                self.assertNotRegex(url.strip(), r"[\s\[\]{}|<>\"]|''")

    def test_an_address_that_is_none_of_the_web_is_left_out(self):
        self.assertNotIn(b"javascript:", exported("wikitext", hostile_index()))


if __name__ == "__main__":
    unittest.main()
