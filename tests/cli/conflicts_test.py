"""attest conflicts: what new articles brought, and measures of which too much is said."""
import json

from program import DONE, FAILED, NOTHING_FOUND, ProgramTest, Run, main


class Conflicts(ProgramTest):
    def article(self, name, text, published):
        self.write(name, json.dumps({"id": name, "text": text, "lang": "en",
                                     "publisher": name, "published": published}) + "\n")

    def conflicts(self, *more):
        run = Run("conflicts", "--db", self.db, *more)
        return [json.loads(line) for line in run.out.splitlines()], run

    def sides(self, *more):
        """Pairs as sets of the outlets that they are between."""
        groups, run = self.conflicts(*more)
        outlets = {claim["id"]: claim["source"]["publisher"]
                   for group in groups for claim in group["claims"]}
        return sorted(sorted((outlets[pair["a"]], outlets[pair["b"]]))
                      for group in groups for pair in group["pairs"]), run

    def three_articles(self):
        self.article("a.jsonl", "Wheat exports came to 41,237 tonnes in 2013.", "2014-02-03")
        self.article("b.jsonl", "Wheat exports came to 45,610 tonnes in 2013.", "2014-03-05")
        self.assertIn("revision 1", self.index().err)
        self.article("c.jsonl", "In 2013 wheat exports came to 47,955 tonnes.", "2014-06-10")
        self.assertIn("revision 2", self.index().err)

    def test_since_shows_pairs_with_a_new_article_only(self):
        self.three_articles()
        new = [["a.jsonl", "c.jsonl"], ["b.jsonl", "c.jsonl"]]
        self.assertEqual(self.sides()[0], [["a.jsonl", "b.jsonl"], *new])
        for since in ("r1", "2014-06-10", "2014-05-31", "2014-03-06"):
            self.assertEqual(self.sides("--since", since)[0], new, since)
        self.assertEqual(len(self.sides("--since", "r0")[0]), 3)
        self.assertEqual(len(self.sides("--since", "2013-12-31")[0]), 3)
        self.assertEqual(len(self.sides("--since", "2014-03-05")[0]), 3)
        for since in ("r2", "2014-06-11", "2015-01-01"):
            found, run = self.sides("--since", since)
            self.assertEqual((found, run.status), ([], NOTHING_FOUND), since)

    def test_what_stands_near_in_time_bears_out(self):
        self.article("a.jsonl", "159 refugees live in Leeds now.", "2014-02-24")
        self.article("b.jsonl", "About 160 refugees now live in Leeds.", "2014-03-05")
        self.article("c.jsonl", "About 160 refugees now live in Leeds.", "2014-09-05")
        self.index()
        self.assertEqual(self.sides()[0], [["a.jsonl", "b.jsonl"]])

    def test_a_text_that_has_both_figures_tells_them_apart_wherever_it_is_quoted(self):
        fee = "Refugees had to pay $3,000 to cross the border in 2013."
        trip = "It means that refugees needed some $8,000 to $9,000 in 2013 for the journey."
        self.article("a.jsonl", f"{fee} {trip}", "2014-02-03")
        self.article("b.jsonl", f"The paper wrote at length of the border.\n\n{trip}", "2014-03-05")
        self.index()
        groups, _ = self.conflicts()
        self.assertEqual([pair["relation"] for group in groups for pair in group["pairs"]],
                         ["agrees"], groups)

    def test_an_article_that_changes_is_new_again(self):
        self.three_articles()
        self.article("a.jsonl", "Wheat exports came to 41,239 tonnes in 2013.", "2014-02-03")
        self.assertIn("revision 3", self.index().err)
        self.assertNotIn("revision", self.index().err)  # nothing changed
        self.assertEqual(self.sides("--since", "r2")[0],
                         [["a.jsonl", "b.jsonl"], ["a.jsonl", "c.jsonl"]])

    def test_dates_that_are_known_to_the_month_or_year(self):
        self.article("a.jsonl", "Wheat exports came to 41,237 tonnes in 2012.", "2014-02-03")
        self.article("b.jsonl", "Wheat exports came to 45,610 tonnes in 2012.", "2014-06")
        self.article("c.jsonl", "Wheat exports came to 47,955 tonnes in 2012.", "2013")
        self.index()
        self.assertEqual(len(self.sides("--since", "2014-06-30")[0]), 2)
        self.assertEqual(len(self.sides("--since", "2014-07-01")[0]), 0)
        self.assertEqual(len(self.sides("--since", "2013-12-31")[0]), 3)

    def test_neither_day_nor_revision_is_refused(self):
        self.three_articles()
        for since in ("yesterday", "2014-13-01", "r", "r1x", "r-1", "r99999999999", "r7", ""):
            run = Run("conflicts", "--db", self.db, "--since=" + since)
            if since:
                self.assertEqual((run.status, run.out), (FAILED, ""), since)
                self.assert_told(run, "--since")

    def test_of_a_crowd_the_newest_that_differ_are_compared_and_it_is_told(self):
        lines = [json.dumps({"id": str(i), "lang": "en", "published": "2014-03-05",
                             "text": f"In 2013 wheat exports came to {41000 + 7 * i} tonnes."})
                 for i in range(260)]
        self.write("many.jsonl", "\n".join(lines) + "\n")
        self.index()
        groups, run = self.conflicts()
        self.assertEqual(run.status, DONE)
        self.assert_told(run, "260 figures", "200 newest")
        self.assertLessEqual(max(len(group["pairs"]) for group in groups), 5000)
        self.assertTrue(any(group.get("pairs_left_out") for group in groups))


if __name__ == "__main__":
    main()
