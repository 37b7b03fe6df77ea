"""attest search: what is found, where, and how it is shown."""
import json
import os
import pathlib
import pty
import subprocess
import tempfile
import unittest

from program import (CORPUS, DONE, FAILED, NOTHING_FOUND, ROOT, SEEDS, CorpusTest, Run,
                     environment, main, program)


class SearchTest(CorpusTest):
    """Over the corpus, and the seeds where they are; one index for all tests."""

    sources = [CORPUS] + ([SEEDS] if SEEDS.is_dir() else [])

    def search(self, query, *more):
        return Run("search", query, "--db", self.db, *more)

    def answer(self, query, limit=100):
        run = self.search(query, "--format", "json", "--limit", limit)
        self.assertEqual(run.status, DONE, run)
        answer = json.loads(run.out)
        self.check_places(answer)
        return answer

    def check_places(self, answer):
        """Every sentence stands in its file at its offsets, as it is printed."""
        for hit in answer["results"]:
            for passage in hit["passages"]:
                if hit["path"].endswith(".txt"):
                    text = pathlib.Path(hit["path"]).read_text(encoding="utf-8")
                    begin, end = passage["start"], passage["end"]
                    self.assertEqual(text[begin:end], passage["text"])

    def names(self, query):
        return [pathlib.Path(hit["path"]).stem
                for hit in self.answer(query)["results"]]

    def sentences(self, query):
        return [passage["text"] for hit in self.answer(query)["results"]
                for passage in hit["passages"]]

    def marked(self, query):
        """What is marked in each sentence."""
        return {passage["text"][begin - passage["start"]:end - passage["start"]]
                for hit in self.answer(query)["results"]
                for passage in hit["passages"] for begin, end in passage["matches"]}


class Search(SearchTest):

    def test_a_figure_is_found_in_every_form_of_it(self):
        marked = self.marked("1516")
        for form in ("1,516명", "1천516명", "1516"):
            self.assertIn(form, marked)
        for text in self.sentences("1516"):
            self.assertTrue(any(form in text for form in ("1,516", "1천516", "1516")), text)

    def test_characters_alone_when_asked(self):
        for text in self.sentences('="1,516"'):
            self.assertIn("1,516", text)
        self.assertIn("ko-02-talbukmin-jejari", self.names('="1,516"'))
        self.assertNotIn("ko-01-ipguk-talbukmin", self.names('="1,516"'))

    def test_a_phrase_and_a_figure_of_the_same_article(self):
        answer = self.answer('"women" value:60..80')
        for hit in answer["results"]:
            self.assertTrue(any("women" in p["text"].lower() for p in hit["passages"]), hit)
            for claim in hit["claims"]:
                low, high = claim["quantity"]["interval"]
                self.assertTrue(float(high or "inf") >= 60 and float(low or "-inf") <= 80, claim)
        self.assertIn("78.2", json.dumps(answer))

    def test_a_sum_of_money_as_it_is_written(self):
        for text in self.sentences('"$3,000"'):
            self.assertIn("$3,000", text)
        self.assertIn("en-03-what-a-crossing-costs", self.names('"$3,000"'))

    def test_words_meet_inflected_forms(self):
        for query, article in (("прибыл", "ru-02-minobedineniya-utochnilo"),
                               ("перебежчик", "ru-02-minobedineniya-utochnilo"),
                               ("탈북", "ko-03-siltae-josa"), ("통일부", "ko-01-ipguk-talbukmin"),
                               ("день", "ru-08-tsifry-nedeli"), ("rise", None)):
            with self.subTest(query=query):
                names = self.names(query)
                self.assertTrue(names)
                if article:
                    self.assertIn(article, names)

    def test_the_beginning_of_a_word(self):
        for text in self.sentences("переб*"):
            self.assertIn("переб", text.lower())

    def test_questions_work_as_they_stand(self):
        for question, article in (
                ("how many North Koreans arrived in 2014?", "en-02-arrivals-lowest"),
                ("Сколько человек прибыло из КНДР в 2015 году?", "ru-02-minobedineniya-utochnilo"),
                ("지난해 입국한 탈북민은 몇 명인가?", "ko-01-ipguk-talbukmin")):
            self.assertIn(article, self.names(question)[:3], question)

    def test_what_cannot_be_an_operator_is_text(self):
        for query in ('"unbalanced', "((", "a AND", "NEAR/", "value:", "value:x..y", "date:", "+",
                      "\\", "~", "=", "* *", 'title:"', "-", "OR OR", "NOT", "unit:;"):
            with self.subTest(query=query):
                run = Run("search", "--db", self.db, "--", query)
                self.assertIn(run.status, (DONE, NOTHING_FOUND), run)
                self.assertNotIn("Xapian", run.err)

    def test_a_query_of_ten_thousand_words(self):
        run = self.search(" ".join(f"word{i}" for i in range(10_000)))
        self.assertIn(run.status, (DONE, NOTHING_FOUND), run)

    def test_pages_follow_one_another(self):
        everything = self.answer("lang:ko")["results"]
        parts = []
        for offset in range(0, len(everything), 3):
            run = self.search("lang:ko", "--format", "json", "--limit", 3, "--offset", offset)
            parts += json.loads(run.out)["results"]
        self.assertEqual([p["path"] for p in parts], [p["path"] for p in everything])

    def test_a_word_of_very_many_passages_is_counted_as_far_as_it_was_looked_at(self):
        with tempfile.TemporaryDirectory() as folder:
            texts = pathlib.Path(folder) / "texts"
            texts.mkdir()
            for name, paragraphs in [("long", 700), ("a", 3), ("b", 2)]:
                (texts / f"{name}.txt").write_text("\n\n".join(
                    f"The harbour office of ward {i} told the council that {i + 3} boats came."
                    + " Nothing else was said of them, and the meeting went on to other things." * 4
                    for i in range(paragraphs)))
            db = pathlib.Path(folder) / "db"
            Run("index", texts, "--db", db)
            def found(*more):
                return json.loads(Run("search", "harbour", "--db", db, "--format", "json",
                                      *more).out)
            most = found("--limit", 1)
            self.assertTrue(most.get("total_is_lower_bound"), most)
            self.assertLessEqual(most["total"], 3)
            whole = found("--limit", 100)
            self.assertEqual(whole["total"], 3)
            self.assertNotIn("total_is_lower_bound", whole)
            self.assertEqual({3, 2}, {len(hit["passages"]) for hit in whole["results"]})

    def test_many_queries_are_answered_in_order(self):
        run = Run("search", "--queries", "-", "--db", self.db,
                  stdin="1516\nnothingwhatever\nпереб*\n".encode())
        answers = [json.loads(line) for line in run.out.splitlines()]
        self.assertEqual([a["query"] for a in answers], ["1516", "nothingwhatever", "переб*"])
        self.assertEqual(answers[1]["total"], 0)
        self.assertEqual(answers[1]["results"], [])

    def test_a_misspelt_word_is_met_with_a_suggestion(self):
        run = self.search("минобьединения")
        self.assertEqual(run.status, NOTHING_FOUND)
        self.assert_told(run, "did you mean", "минобъединения")

    def test_words_that_no_text_has_are_looked_for_in_other_words(self):
        run = self.search("탈북자", "--format", "json")
        self.assertEqual(run.status, DONE, run)
        self.assert_told(run, "no text has these words", "탈북민")
        shown = " ".join(passage["text"] for hit in json.loads(run.out)["results"]
                         for passage in hit["passages"])
        for word in ("탈북민", "북한이탈주민", "defectors", "перебежчиков"):
            self.assertIn(word, shown)
        best = json.loads(run.out)["results"][0]["passages"][0]["text"]
        self.assertRegex(best, "탈북민|북한이탈주민")
        # In quotation marks the wording itself is asked for.
        self.assertEqual(self.search('"탈북자"').status, NOTHING_FOUND)

    def test_a_thesaurus_of_ones_own_adds_words(self):
        with tempfile.NamedTemporaryFile("w", suffix=".rdf") as rdf:
            rdf.write('<r xmlns:skos="s"><skos:Concept about="x/defector"><skos:altLabel '
                      'xml:lang="en">northwalker</skos:altLabel></skos:Concept></r>')
            rdf.flush()
            run = self.search("northwalker", "--thesaurus", rdf.name)
            self.assertEqual(run.status, DONE, run)
        run = self.search("northwalker", "--thesaurus", "/no/such.rdf")
        self.assertEqual(run.status, FAILED)
        self.assert_told(run, "/no/such.rdf")

    def test_colour_is_for_terminals_that_want_it(self):
        escape = "\033["
        self.assertNotIn(escape, self.search("1516").out)
        self.assertIn(escape, self.on_terminal())
        self.assertNotIn(escape, self.on_terminal(NO_COLOR="1"))
        self.assertIn(escape, self.on_terminal(NO_COLOR=""))
        self.assertNotIn(escape, self.on_terminal(TERM="dumb"))

    def on_terminal(self, **variables):
        leader, follower = pty.openpty()
        done = subprocess.Popen([program(), "search", "1516", "--db", self.db], stdout=follower,
                                stderr=subprocess.DEVNULL,
                                env=environment(TERM="xterm") | variables)
        os.close(follower)
        output = b""
        try:
            while piece := os.read(leader, 65536):
                output += piece
        except OSError:  # the terminal is gone: the program has ended
            pass
        done.wait()
        os.close(leader)
        return output.decode("utf-8", "replace")


class SeedsFound(SearchTest):
    """What the seeds say, where they are at hand."""

    @unittest.skipUnless(SEEDS.is_dir(), "no seeds here")
    def test_the_searches_that_the_project_began_with(self):
        self.assertIn("001_fb940d438cc098bf", self.names("1516"))
        self.assertIn("001_fb940d438cc098bf", self.names('"$3,000"'))
        self.assertIn("001_fb940d438cc098bf", self.names("Lankov"))
        self.assertIn("000_7669981c7a87b9ad", self.names("переб*"))
        self.assertIn("000_7669981c7a87b9ad", self.names("unit:USD value:3000..6000"))


class Help(unittest.TestCase):
    def test_every_command_explains_itself_with_examples(self):
        overview = Run("--help")
        self.assertEqual(overview.status, DONE)
        self.assertLessEqual(len(overview.out.splitlines()), 40, "does not fit a screen")
        for command in ("index", "search", "claims", "explain", "doctor"):
            self.assertIn(command, overview.out)
            told = Run(command, "--help")
            self.assertEqual(told.status, DONE)
            self.assertIn("Examples:", told.out)

    def test_a_slip_of_the_finger_is_understood(self):
        run = Run("serch", "1516")
        self.assertEqual(run.status, FAILED)
        self.assertIn("did you mean 'search'", run.err)

    def test_a_missing_database_is_told(self):
        run = Run("search", "1516")
        self.assertEqual(run.status, FAILED)
        self.assertIn("--db", run.err)


if __name__ == "__main__":
    main()
