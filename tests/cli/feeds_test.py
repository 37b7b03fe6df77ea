"""Wikis' dumps, WordPress exports and feeds, from the file to the citation."""
import json
import unittest

import made_formats
from program import DONE, FAILED, ProgramTest, Run, main

NAMES = {"mediawiki": "dump.xml", "wxr": "export.xml", "rss": "rss.xml", "atom": "feed.atom",
         "json-feed": "feed.json"}


def figures(run):
    """Of each article by its title: what its claims say, without where they stand."""
    by_title = {}
    for line in run.out.splitlines():
        claim = json.loads(line)
        facts = {name: claim["quantity"][name] for name in ("text", "low", "high", "unit")}
        facts["period"] = claim["period"] and claim["period"]["edtf"]
        facts["attribution"] = [source["name"] for source in claim["attribution"]]
        facts["published"] = claim["source"]["published"]
        facts["passage"] = claim["passage"]["text"]
        by_title.setdefault(claim["source"]["title"], []).append(facts)
    return by_title


class Formats(ProgramTest):
    def setUp(self):
        super().setUp()
        self.corpus = made_formats.corpus_articles()

    def made(self, form):
        name = NAMES.get(form, "articles.jsonl")
        return self.write(name, "".join(made_formats.FORMATS[form](self.corpus)))

    def test_every_format_gives_the_figures_of_the_plain_text(self):
        expected = figures(Run("claims", self.made("jsonl")))
        self.assertEqual(len(expected), len(self.corpus))
        for form in NAMES:
            with self.subTest(form):
                self.assertEqual(figures(Run("claims", self.made(form))), expected)

    def found(self, form, query):
        path = self.made(form)
        run = Run("index", path, "--db", self.folder / form)
        self.assertEqual(run.status, DONE, run)
        again = Run("index", path, "--db", self.folder / form)
        self.assertIn("unchanged", again.err)
        doctor = Run("doctor", "--db", self.folder / form)
        self.assertEqual(doctor.status, DONE, doctor)
        return json.loads(Run("search", query, "--db", self.folder / form, "--format", "json").out)

    def test_a_figure_of_a_wiki_is_cited_by_its_permanent_link(self):
        result = self.found("mediawiki", "27,518")["results"][0]
        source = result["claims"][0]["source"]
        self.assertEqual(source["publisher"], "Testpedia")
        self.assertRegex(source["url"], r"^https://wiki\.example\.org/wiki/North_.*\?oldid=10\d\d$")
        self.assertIn("27,518", result["passages"][0]["text"])

    def test_a_figure_of_a_feed_is_cited_by_its_address(self):
        for form in ("wxr", "rss", "atom", "json-feed"):
            with self.subTest(form):
                result = self.found(form, "27,518")["results"][0]
                source = result["claims"][0]["source"]
                self.assertEqual(source["url"], "https://example.org/hangang-bridge-courier/nation/"
                                                "arrivals-lowest-in-nine-years")
                self.assertEqual(source["published"], "2015-01-15")
                self.assertIn("27,518", result["passages"][0]["text"])

    def test_what_a_wiki_said_before_is_superseded(self):
        saved = [("2016-01-01T01:00:00Z", "81,500"), ("2016-02-01T01:00:00Z", "81,500<ref>x</ref>"),
                 ("2016-02-01T05:00:00Z", "90,100")]
        revisions = "".join(
            f"<revision><id>{number}</id><timestamp>{time}</timestamp><text>The bridge carried "
            f"{figure.replace('<', '&lt;')} vehicles a day in 2015.</text></revision>"
            for number, (time, figure) in enumerate(saved, 1))
        dump = "".join(made_formats.mediawiki([])).removesuffix("</mediawiki>\n")
        self.write("dump.xml", f"{dump}<page><title>Harwick Bridge</title><ns>0</ns>{revisions}"
                               "</page></mediawiki>")
        run = self.index()
        self.assertEqual(run.status, DONE, run)
        self.assertIn("2 articles; left out 1: revisions of the same text (1)", run.err)
        statement = "The bridge carried 81,500 vehicles a day in 2015"
        answer = json.loads(Run("check", statement, "--db", self.db, "--format", "json").out)
        self.assertEqual(answer["claims"][0]["verdict"], "superseded")

    def test_the_entry_that_was_updated_last_is_the_newest_in_whatever_order_files_come(self):
        for name, day, figure in [("1", "2016-01-03", "90,100"), ("2", "2016-01-01", "81,500")]:
            self.write(name + ".atom", "<feed xmlns='http://www.w3.org/2005/Atom'><title>Herald</title>"
                       "<entry><id>tag:h,2016:1</id><title>Traffic</title>"
                       f"<published>2016-01-01T01:00:00Z</published><updated>{day}T01:00:00Z</updated>"
                       f"<content>The bridge carried {figure} vehicles a day in 2015.</content>"
                       "</entry></feed>")
        self.assertEqual(self.index().status, DONE)
        statement = "The bridge carried 81,500 vehicles a day in 2015"
        answer = json.loads(Run("check", statement, "--db", self.db, "--format", "json").out)
        self.assertEqual(answer["claims"][0]["verdict"], "superseded")

    def test_a_dump_that_breaks_off_keeps_what_came_before(self):
        whole = "".join(made_formats.mediawiki(self.corpus))
        path = self.write("dump.xml", whole[:whole.rindex("<page>") + 40])
        run = self.index()
        self.assertEqual(run.status, FAILED)
        self.assertIn(f"{path}:", run.err)
        self.assertIn("the dump was read up to here", run.err)
        self.assertIn(f"{len(self.corpus) - 1} added", run.err)


if __name__ == "__main__":
    main()
