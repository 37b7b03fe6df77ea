"""What holds for every command: settings and their rank, how much is said, colour, mistakes."""
import os
import pathlib
import pty
import subprocess
import unittest

from program import DONE, FAILED, NOTHING_FOUND, ProgramTest, Run, environment, main, program


def on_terminal(*arguments, results=None, **variables):
    """What the program writes to a terminal; results go there too, or to the file `results`."""
    ours, theirs = pty.openpty()
    running = subprocess.Popen([program(), *map(str, arguments)],
                               stdout=theirs if results is None else results, stderr=theirs,
                               env=environment(**({"TERM": "xterm"} | variables)))
    os.close(theirs)
    written = b""
    try:
        while part := os.read(ours, 65536):
            written += part
    except OSError:
        pass  # Linux says EIO at its end
    os.close(ours)
    running.wait(timeout=60)
    return written.decode()


class Settings(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("a.txt", "Exactly 777 people stayed in 2013.\nAnother 888 people left.\n")
        self.index()
        self.config = self.folder / "config" / "attest" / "config"
        self.config.parent.mkdir(parents=True)

    def run_with(self, *arguments, config, **variables):
        self.config.write_text(config)
        return Run(*arguments, XDG_CONFIG_HOME=self.folder / "config", **variables)

    def test_the_file_names_an_index_for_all_commands(self):
        run = self.run_with("search", "777", config=f"db = {self.db}  # ours\n")
        self.assertEqual(run.status, DONE, run)

    def test_what_is_typed_comes_first_then_the_environment_then_the_file(self):
        right, wrong = str(self.db), str(self.folder / "none")
        for typed, variable, in_file, status in (
                (right, wrong, wrong, DONE), (wrong, right, right, FAILED),
                (None, right, wrong, DONE), (None, wrong, right, FAILED),
                (None, None, right, DONE), (None, None, wrong, FAILED)):
            with self.subTest(typed=typed, variable=variable, in_file=in_file):
                run = self.run_with("search", "777", *(["--db", typed] if typed else []),
                                    config=f'db = "{in_file}"\n',
                                    **({"ATTEST_DB": variable} if variable else {}))
                self.assertEqual(run.status, status, run)

    def test_the_section_of_a_command_comes_before_what_is_for_all(self):
        config = f"db={self.db}\nformat = text\n[search]\nformat = json\n[check]\nformat = jsonl\n"
        self.assertTrue(self.run_with("search", "777", config=config).out.startswith("{\n"))
        self.assertFalse(self.run_with("conflicts", config=config).out.startswith("{"))

    def test_a_home_folder_and_several_values_are_understood(self):
        config = 'db = ~/index\nthesaurus = ["~/a #1.rdf", "~/b.rdf"]\n'
        run = self.run_with("search", "777", config=config, HOME=self.folder)
        self.assert_told(run, f"{self.folder}/a #1.rdf")

    def test_a_comma_in_quotes_parts_no_values(self):
        config = "thesaurus = [ 'a, b.rdf' , \"c.rdf\" ]\n"
        run = self.run_with("search", "777", "--db", self.db, config=config)
        self.assert_told(run, "a, b.rdf:")

    def test_mistakes_in_the_file_are_named_with_their_line(self):
        for config, parts in (("\nlimt = 3\n", (":2:", "limt", "did you mean 'limit'")),
                              ("[serch]\nlimit = 3\n", (":2:", "did you mean 'search'")),
                              ("[doctor]\nlimit = 3\n", (":2:", "attest doctor")),
                              ("limit = many\n", (":1:", "many")),
                              ("color = blue\n", (":1:", "blue", "auto")),
                              ("config = /x\n", (":1:", "config")),
                              ("limit = 3\n[search]\nlimit = 4\nlimit = 5\n",
                               (":4:", "'limit'", "line 3")),
                              ("what is this\n", (":1:", "OPTION = VALUE"))):
            with self.subTest(config=config):
                run = self.run_with("search", "777", "--db", self.db, config=config)
                self.assertEqual(run.status, FAILED)
                self.assert_told(run, self.config, *parts)

    def test_a_broken_file_does_not_hide_the_help(self):
        self.assertEqual(self.run_with("search", "--help", config="nonsense\n").status, DONE)

    def test_a_file_can_be_named_and_must_then_exist(self):
        other = self.folder / "other"
        other.write_text(f"db = {self.db}\n")
        self.assertEqual(Run("search", "777", "--config", other).status, DONE)
        self.assertEqual(Run("--config", other, "search", "777").status, DONE)
        self.assert_told(Run("search", "777", "--config", self.folder / "none"), "none")

    def test_only_absolute_places_count(self):
        (self.folder / ".config/attest").mkdir(parents=True)
        (self.folder / ".config/attest/config").write_text(f"db = {self.db}\n")
        run = Run("search", "777", XDG_CONFIG_HOME="config", HOME=self.folder)
        self.assertEqual(run.status, DONE, run)

    def test_without_any_name_the_index_is_in_the_data_folder(self):
        data = self.folder / "data"
        run = Run("index", self.articles, XDG_DATA_HOME=data)
        self.assertEqual(run.status, DONE, run)
        self.assert_told(run, data / "attest/index", "--db")
        self.assertTrue((data / "attest/index/iamglass").exists())
        self.assertEqual(Run("search", "777", XDG_DATA_HOME=data).status, DONE)
        again = Run("index", self.articles, XDG_DATA_HOME=data)
        self.assertNotIn("--db", again.err)
        missing = Run("search", "777", XDG_DATA_HOME=self.folder / "none")
        self.assert_told(missing, "none/attest/index", "attest index")


class Loudness(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("a.txt")

    def test_quiet_leaves_errors_only(self):
        self.assertEqual(self.index("-q").err, "")
        self.assertEqual(Run("-q", "search", "zzzz", "--db", self.db).err, "")
        self.assertNotEqual(Run("-q", "search", "x", "--db", self.folder / "none").err, "")

    def test_verbose_tells_where_things_come_from(self):
        self.assert_told(self.index("-v"), self.db)

    def test_quiet_and_verbose_are_known_after_the_command_too(self):
        self.index()
        self.assertEqual(Run("search", "zzzz", "--quiet", "--db", self.db).err, "")

    def test_a_bar_is_drawn_on_a_terminal_and_taken_away(self):
        shown = on_terminal("index", self.articles, "--db", self.db)
        self.assertRegex(shown, r"\[#+ *\] +\d+%  1 of 1 file")
        self.assertIn("\r\x1b[K1 article: 1 added", shown)
        for quiet in ({"TERM": "dumb"}, {}):
            more = ["-q"] if not quiet else []
            self.assertNotIn("%", on_terminal("index", self.articles, "--db", self.db, *more, **quiet))

    def test_colour_is_for_terminals_and_those_who_ask(self):
        self.index()
        search = ["search", "1516", "--db", self.db]
        self.assertIn("\x1b[", on_terminal(*search))
        self.assertNotIn("\x1b[", on_terminal(*search, NO_COLOR="1"))
        self.assertIn("\x1b[", on_terminal(*search, NO_COLOR=""))
        self.assertIn("\x1b[", on_terminal(*search, "--color", "always", NO_COLOR="1"))
        self.assertNotIn("\x1b[", on_terminal(*search, TERM="dumb"))
        self.assertNotIn("\x1b[", on_terminal(*search, "--no-color"))
        self.assertNotIn("\x1b[", Run(*search).out)
        self.assertIn("\x1b[", Run(*search, "--color=always").out)

    def test_whoever_has_read_enough_is_not_complained_to(self):
        self.write("b.txt", "A total of 1,516 people came.\n\n" * 3000)
        # As under a parent that ignores SIGPIPE, which children inherit.
        done = subprocess.run(["bash", "-c", f"trap '' PIPE; {program()} claims {self.articles} "
                               "| head -1 | wc -l"], capture_output=True, text=True,
                              env=environment(), timeout=60)
        self.assertEqual((done.stdout.strip(), done.stderr), ("1", ""))

    @unittest.skipUnless(pathlib.Path("/dev/full").exists(), "needs /dev/full")
    def test_output_that_is_lost_is_told(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run([program(), "claims", self.articles], stdout=full, text=True,
                                  stderr=subprocess.PIPE, env=environment(), timeout=60)
        self.assertEqual(done.returncode, FAILED)
        self.assertIn("full", done.stderr)


class Mistakes(unittest.TestCase):
    def test_each_is_told_with_the_way_out(self):
        for arguments, parts in (
                (["serch", "x"], ("serch", "did you mean 'search'?")),
                (["xyzzy"], ("no command 'xyzzy'", "attest --help")),
                (["search", "--limt", "3", "x"], ("--limt", "did you mean '--limit'?")),
                (["search", "--quiett", "x"], ("did you mean '--quiet'?",)),
                (["index", "--prun", "x"], ("did you mean '--prune'?",)),
                (["index", "--zzz"], ("no option '--zzz'", "attest index --help")),
                (["search", "-women"], ("-women", "put --")),
                (["search", "x", "--limit"], ("--limit needs a value",)),
                (["search", "x", "--limit", "ten"], ("--limit = ten", "number")),
                (["index"], ("PATH is required",)),
                (["doctor", "there"], ("too many words", "there")),
                (["conflicts", "--format", "jsn"], ("'jsn'", "did you mean 'json'?")),
                (["conflicts", "--format", "pdf"], ("'pdf'", "there are text, json")),
                (["export", "--format", "cvs"], ("did you mean 'csv'?",))):
            with self.subTest(arguments=arguments):
                run = Run(*arguments)
                self.assertEqual((run.status, run.out), (FAILED, ""), run)
                for part in parts:
                    self.assertIn(part, run.err)

    def test_the_name_of_a_command_is_a_word_of_a_query(self):
        run = Run("search", "index", "--db", "/nonexistent/index")
        self.assertIn("/nonexistent/index", run.err)

    def test_the_version_is_told(self):
        self.assertRegex(Run("--version").out, r"^attest \d+\.\d+\.\d+\n$")


class Progress(ProgramTest):
    """Long work says how far it is, on a terminal that shows nothing else."""

    def setUp(self):
        super().setUp()
        self.write("a.txt", "In 2013 exactly 1,516 defectors arrived in South Korea.\n")
        self.write("b.txt", "Only 1,214 defectors came to South Korea in 2013.\n")
        self.index()

    def bar_of(self, *arguments, **variables):
        with open(self.folder / "results", "wb") as results:
            return on_terminal(*arguments, results=results, **variables)

    def test_each_long_command_shows_how_far_it_is(self):
        rows = [
            (("claims", self.articles), "of 2 files"),
            (("audit", self.articles), "of 2 files"),
            (("conflicts", "--db", self.db), "1 measure compared"),
            (("conflicts", "--db", self.db, "--format", "html"), "1 measure compared"),
            (("export", "--format", "csv", "--db", self.db), "1 article, 1 claim written"),
        ]
        for arguments, expected in rows:
            with self.subTest(arguments[0]):
                shown = self.bar_of(*arguments)
                self.assertIn(expected, shown)
                self.assertTrue(shown.endswith("\r\033[K"), "the bar is taken away")
                self.assertEqual(self.bar_of("-q", *arguments), "")
                self.assertEqual(self.bar_of(*arguments, TERM="dumb"), "")

    def test_results_on_the_same_terminal_stand_alone(self):
        self.assertNotIn("of 2 files", on_terminal("claims", self.articles))
        self.assertNotIn("written", on_terminal("export", "--format", "csv", "--db", self.db))


if __name__ == "__main__":
    main()
