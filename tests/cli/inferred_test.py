"""What a sentence does not say itself is shown in brackets, in every form for reading."""
import json

from program import CorpusTest, Run, main


class Inferred(CorpusTest):
    def test_words_of_a_time_stand_in_the_passage(self):
        inferred = said = 0
        for line in Run("export", "--format", "jsonl", "--db", self.db).out.splitlines():
            claim = json.loads(line)
            words = (claim["period"] or {}).get("text")
            if words:
                self.assertIn(words, claim["passage"]["text"], claim["id"])
            said += bool(words)
            inferred += bool(claim["period"] and not words)
        self.assertGreater(said, 100)
        self.assertGreater(inferred, 100)

    def test_a_search_shows_them_in_brackets(self):
        shown = Run("search", "title:arrivals value:78.2", "--db", self.db).out
        self.assertIn("[2014]; source: [Halla Wire], citing [Ministry of Unification]", shown)

    def test_so_do_reports_and_groups_of_conflicts(self):
        report = Run("search", '"78.2 percent"', "--format", "html", "--db", self.db).out
        self.assertIn("[2014]; source: [Halla Wire], citing [Ministry of Unification]", report)
        groups = Run("conflicts", "--format", "text", "--db", self.db).out
        self.assertRegex(groups, r"• \S.* \[20\d\d[^ ]*\] — ")


if __name__ == "__main__":
    main()
