"""attest save and attest run: searches that are kept, and what is new in them."""
import json
import shutil
import unittest

from program import DONE, FAILED, NOTHING_FOUND, ProgramTest, Run, main


class Saved(ProgramTest):
    def run_home(self, *arguments, **more):
        return Run(*arguments, HOME=self.folder, **more)

    def found(self, *more, index=None):
        run = self.run_home("run", "stays", "--db", index or self.db, "--format", "jsonl", *more)
        self.assertIn(run.status, (DONE, NOTHING_FOUND), run)
        return sorted(result["passages"][0]["text"] for result in json.loads(run.out)["results"])

    def setUp(self):
        super().setUp()
        self.write("a.txt", "Exactly 111 stayed.\n")
        self.index()
        self.assertEqual(self.run_home("save", "stays", "stayed", "-left").status, FAILED)
        self.assertEqual(self.run_home("save", "stays", "--", "stayed", "-left").status, DONE)

    def test_since_last_shows_what_came_since_the_last_run(self):
        first = self.run_home("run", "stays", "--since", "last", "--db", self.db)
        self.assertIn("111", first.out)
        self.assert_told(first, "has not been run")
        again = self.run_home("run", "stays", "--since", "last", "--db", self.db)
        self.assertEqual((again.status, again.out.strip()), (NOTHING_FOUND, ""))
        self.assert_told(again, "nothing new since revision 1", "stayed -left")
        self.write("b.txt", "Exactly 222 stayed.\n")
        self.write("c.txt", "Exactly 333 left, none stayed.\n")
        self.index()
        self.assertEqual(self.found("--since", "last"), ["Exactly 222 stayed."])
        self.assertEqual(self.found("--since", "last"), [])
        self.assertEqual(self.found(), ["Exactly 111 stayed.", "Exactly 222 stayed."])

    def test_a_run_of_all_is_seen_too_and_a_changed_article_is_new_again(self):
        self.found()
        self.assertEqual(self.found("--since", "last"), [])
        self.write("a.txt", "Exactly 444 stayed there.\n")
        self.index()
        self.assertEqual(self.found("--since", "last"), ["Exactly 444 stayed there."])

    def test_more_than_a_page_is_shown_and_nothing_is_lost(self):
        self.found()
        for i in range(30):
            self.write(f"more/{i}.txt", f"Exactly {1000 + i} stayed.\n")
        self.index()
        self.assertEqual(len(self.found("--since", "last", "--limit", "5")), 5)
        self.assertEqual(len(self.found("--since", "last")), 30)
        self.assertEqual(self.found("--since", "last"), [])

    def test_what_is_no_search_in_their_folder_is_passed_over(self):
        folder = self.folder / ".local/share/attest/searches"
        (folder / "kept apart").mkdir()
        (folder / "-x~").write_text("arrived\n")
        run = self.run_home("save", "--list")
        self.assertEqual((run.status, run.out, run.err), (DONE, "stays\tstayed -left\n", ""))

    def test_a_page_of_all_is_not_all_that_there_is(self):
        for i in range(30):
            self.write(f"more/{i}.txt", f"Exactly {1000 + i} stayed.\n")
        self.index()
        self.assertEqual(len(self.found()), 10)
        self.assertEqual(len(self.found("--since", "last")), 31)
        self.assertEqual(self.found("--since", "last"), [])

    def test_a_search_replaced_by_another_has_not_been_seen(self):
        self.write("b.txt", "Exactly 222 left.\n")
        self.index()
        self.found()
        self.run_home("save", "stays", "--", "stayed", "-left")  # the same
        self.assertEqual(self.found("--since", "last"), [])
        self.run_home("save", "stays", "left")
        self.assertEqual(self.found("--since", "last"), ["Exactly 222 left."])

    def test_figures_are_looked_for_among_the_new_ones_too(self):
        self.run_home("save", "stays", '="222"')
        self.found()
        self.write("b.txt", "Exactly 222 stayed.\n")
        self.index()
        self.assertEqual(self.found("--since", "last"), ["Exactly 222 stayed."])
        self.assertEqual(self.found("--since", "last"), [])

    def test_each_index_has_its_own_last_run_and_a_new_one_is_all_new(self):
        other = self.folder / "other"
        Run("index", self.articles, "--db", other)
        self.found("--since", "last")
        self.assertEqual(len(self.found("--since", "last", index=other)), 1)
        shutil.rmtree(self.db)
        self.write("b.txt", "Exactly 222 stayed.\n")
        Run("index", self.articles / "b.txt", "--db", self.db)
        self.set_back(self.db)
        self.assertEqual(self.found("--since", "last"), ["Exactly 222 stayed."])

    def set_back(self, index):
        """The first run of an index is known by its second: here both were in the same."""
        seen = self.folder / ".local/state/attest/seen/stays"
        lines = [line.split("\t") for line in seen.read_text().splitlines()]
        seen.write_text("".join(f"1 1\t{path}\n" if path == str(index) else f"{run}\t{path}\n"
                                for run, path in lines))

    def test_a_revision_can_be_named(self):
        self.write("b.txt", "Exactly 222 stayed.\n")
        self.index()
        self.assertEqual(self.found("--since", "r1"), ["Exactly 222 stayed."])
        self.assertEqual(len(self.found("--since", "r0")), 2)
        for since in ("r7", "yesterday", "r", "r1x"):
            run = self.run_home("run", "stays", "--since", since, "--db", self.db)
            self.assertEqual(run.status, FAILED)
            self.assert_told(run, since)

    def test_they_are_listed_replaced_and_removed(self):
        self.run_home("save", "переезд", "lang:ru переезд")
        self.run_home("save", "stays", "stayed")
        listed = self.run_home("save", "--list")
        self.assertEqual(listed.out, "stays\tstayed\nпереезд\tlang:ru переезд\n")
        self.assertEqual(self.run_home("save", "--remove", "stays").status, DONE)
        self.assertNotIn("stays", self.run_home("save", "--list").out)
        self.assertEqual(self.run_home("save", "--remove", "переезд").status, DONE)
        self.assertEqual(self.run_home("save", "--list").status, NOTHING_FOUND)

    def test_mistakes_are_told(self):
        run = self.run_home("run", "stay", "--db", self.db)
        self.assertEqual(run.status, FAILED)
        self.assert_told(run, "'stay'", "did you mean 'stays'?", "--list")
        self.assert_told(self.run_home("save", "--remove", "none"), "'none'")
        for arguments in ([], ["name"], ["name", "x", "--list"], ["../name", "x"], [".name", "x"]):
            self.assertEqual(self.run_home("save", *arguments).status, FAILED, arguments)
        self.assert_told(Run("save", "name", "x", HOME=""), "HOME")

    def test_they_lie_where_the_environment_says(self):
        data, state = self.folder / "data", self.folder / "state"
        variables = {"XDG_DATA_HOME": data, "XDG_STATE_HOME": state}
        Run("save", "x", "stayed", **variables)
        Run("run", "x", "--db", self.db, **variables)
        self.assertEqual((data / "attest/searches/x").read_text(), "stayed\n")
        self.assertIn(str(self.db), (state / "attest/seen/x").read_text())


if __name__ == "__main__":
    main()
