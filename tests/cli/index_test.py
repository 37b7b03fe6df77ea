"""attest index and attest doctor: the files, the disk and the index as they may be."""
import os
import random
import shutil
import signal
import subprocess
import time
import unittest

from program import DONE, FAILED, NOTHING_FOUND, ProgramTest, Run, environment, main, program


class Files(ProgramTest):
    def test_a_folder_becomes_an_index_and_a_second_run_finds_nothing_to_do(self):
        self.write("a.txt")
        self.write("deep/er/b.txt", "A total of 1,514 people arrived in 2014.\n")
        first = self.index()
        self.assertEqual(first.status, DONE, first)
        self.assertIn("2 articles: 2 added", first.err)
        self.assertIn("2 unchanged", self.index().err)
        self.assert_whole()

    def test_names_with_spaces_and_cyrillic_are_names(self):
        path = self.write("папка с пробелом/статья №1.txt")
        self.assertEqual(self.index().status, DONE)
        found = Run("search", "1516", "--db", self.db)
        self.assertIn(str(path), found.out)

    def test_one_bad_file_is_named_and_the_others_are_read(self):
        self.write("good.txt")
        bad = self.write("bad.jsonl", '{"id": "a", "text": "1,516 came."}\n{"id": "b", "te\n')
        run = self.index()
        self.assertEqual(run.status, FAILED)
        self.assert_told(run, f"{bad}:2:", "not JSON")
        self.assertIn("2 added", run.err)
        self.assert_whole()

    def test_a_missing_path_is_named(self):
        run = Run("index", self.articles / "none", "--db", self.db)
        self.assertEqual(run.status, FAILED)
        self.assert_told(run, self.articles / "none")

    def test_an_empty_folder_is_nothing_found(self):
        self.assertEqual(self.index().status, NOTHING_FOUND)

    def test_a_loop_of_links_is_walked_once(self):
        self.write("a.txt")
        os.symlink(self.articles, self.articles / "loop")
        run = self.index()
        self.assertEqual(run.status, DONE)
        self.assertIn("1 article: 1 added", run.err)

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_an_unreadable_file_is_named(self):
        os.chmod(self.write("secret.txt"), 0)
        run = self.index()
        self.assertEqual(run.status, FAILED)
        self.assert_told(run, "secret.txt")

    def test_a_file_whose_reading_fails_is_named(self):
        self.write("good.txt")
        os.symlink("/proc/self/mem", self.articles / "broken.txt")  # EIO, even for root
        run = self.index()
        self.assertEqual(run.status, FAILED)
        self.assert_told(run, "broken.txt")
        self.assertIn("1 added", run.err)

    def test_a_pipe_in_the_folder_is_no_article(self):
        self.write("a.txt")
        os.mkfifo(self.articles / "pipe.txt")
        self.assertEqual(self.index().status, DONE)

    def test_standard_input_is_an_article(self):
        run = Run("index", "-", "--db", self.db, stdin=b"A total of 1,516 people arrived.\n")
        self.assertEqual(run.status, DONE, run)
        self.assertEqual(Run("search", "1516", "--db", self.db).status, DONE)

    def test_prune_forgets_what_is_gone_and_only_under_its_path(self):
        gone = self.write("sub/gone.txt", "Exactly 777 stayed.\n")
        self.write("sub/kept.txt")
        other = self.write("other.txt", "Exactly 888 stayed.\n")
        self.index()
        gone.unlink()
        other.unlink()
        self.assertEqual(self.index().status, DONE)
        self.assertEqual(Run("search", "777", "--db", self.db).status, DONE)
        run = Run("index", self.articles / "sub", "--db", self.db, "--prune")
        self.assertIn("1 removed", run.err)
        self.assertEqual(Run("search", "777", "--db", self.db).status, NOTHING_FOUND)
        self.assertEqual(Run("search", "888", "--db", self.db).status, DONE)
        self.assert_whole()

    def test_a_changed_article_replaces_the_old_one(self):
        path = self.write("a.txt", "Exactly 777 stayed.\n")
        self.index()
        path.write_text("Exactly 888 stayed here.\n")
        self.assertIn("1 updated", self.index().err)
        self.assertEqual(Run("search", "777", "--db", self.db).status, NOTHING_FOUND)
        self.assertEqual(Run("search", "888", "--db", self.db).status, DONE)
        self.assert_whole()

    def test_progress_stays_out_of_pipes(self):
        self.write("a.txt")
        self.assertNotIn("\r", self.index().err)


class Index(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("a.txt")
        self.index()

    def test_of_another_version_it_is_refused_with_advice(self):
        self.set_metadata("attest:format", "99")
        for run in (self.index(), Run("search", "1516", "--db", self.db),
                    Run("doctor", "--db", self.db)):
            self.assertEqual(run.status, FAILED)
            self.assert_told(run, self.db, "99", "attest index")

    def set_metadata(self, key, value):
        """With Xapian's own database, as another version of the program would."""
        source = self.folder / "set.cc"
        source.write_text("#include <xapian.h>\nint main(int, char** a) {\n"
                          "Xapian::WritableDatabase(a[1]).set_metadata(a[2], a[3]); }\n")
        tool = self.folder / "set"
        subprocess.run(["c++", "-o", tool, source, "-lxapian"], check=True)
        subprocess.run([tool, self.db, key, value], check=True)

    def test_that_is_being_written_refuses_a_second_writer(self):
        # The lock is Xapian's: fcntl on the file flintlock.
        import fcntl
        with open(self.db / "flintlock", "r+b") as lock:
            fcntl.lockf(lock, fcntl.LOCK_EX)
            run = self.index()
        self.assertEqual(run.status, FAILED)
        self.assert_told(run, self.db)
        self.assertEqual(Run("search", "1516", "--db", self.db).status, DONE)

    def test_that_is_damaged_says_so(self):
        for name in ("iamglass", "postlist.glass", "docdata.glass", "termlist.glass"):
            with self.subTest(name=name):
                copy = self.folder / f"damaged-{name}"
                shutil.copytree(self.db, copy)
                (copy / name).write_bytes(b"\0" * (copy / name).stat().st_size)
                for run in (Run("search", "people", "--db", copy), Run("doctor", "--db", copy),
                            Run("index", self.articles, "--db", copy)):
                    if run.status != DONE:  # an index run may have nothing to read
                        self.assertEqual(run.status, FAILED, run)
                        self.assert_told(run, copy)
                self.assertEqual(Run("doctor", "--db", copy).status, FAILED)

    def test_that_is_missing_says_how_to_make_one(self):
        run = Run("search", "1516", "--db", self.folder / "none")
        self.assertEqual(run.status, FAILED)
        self.assert_told(run, self.folder / "none", "attest index")

    def test_another_folder_is_never_written_into(self):
        run = Run("index", self.articles, "--db", self.articles)
        self.assertEqual(run.status, FAILED)
        self.assert_told(run, self.articles, "--db")
        self.assertEqual(os.listdir(self.articles), ["a.txt"])


def can_mount():
    return subprocess.run(["unshare", "-Urm", "true"], capture_output=True).returncode == 0


class Disk(ProgramTest):
    @unittest.skipUnless(can_mount(), "needs a mount of its own")
    def test_a_full_disk_loses_nothing_that_was_indexed(self):
        self.write("first/a.txt")
        rng = random.Random(1)
        for i in range(60):
            words = " ".join(f"{rng.randrange(10**9):x} {rng.randrange(10**6)}"
                             for _ in range(2000))
            self.write(f"more/{i}.txt", words + ".\n")
        disk = self.folder / "disk"
        disk.mkdir()
        script = f"""
            mount -t tmpfs -o size=2m tmpfs {disk}
            {program()} index {self.articles}/first --db {disk}/db || exit 90
            {program()} index {self.articles} --db {disk}/db; echo "status $?"
            {program()} search 1516 --db {disk}/db || exit 91
            {program()} doctor --db {disk}/db || exit 92
        """
        done = subprocess.run(["unshare", "-Urm", "bash", "-c", script], capture_output=True,
                              text=True, env=environment())
        self.assertEqual(done.returncode, 0, done)
        self.assertIn("status 2", done.stdout)
        self.assertRegex(done.stderr, f"attest: {disk}/db: .*space")


class Interruption(ProgramTest):
    ARTICLES = 400

    def setUp(self):
        super().setUp()
        for i in range(self.ARTICLES):
            self.write(f"{i:03}.txt", f"A total of {i + 1000} people came.\n\n" * 40)

    def start(self):
        return subprocess.Popen([program(), "index", str(self.articles), "--db", str(self.db)],
                                stderr=subprocess.PIPE, text=True, env=environment())

    def test_ctrl_c_commits_whole_articles_and_the_next_run_does_the_rest(self):
        running = self.start()
        time.sleep(0.3)
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=60)
        if running.returncode != DONE:  # else it was faster
            self.assertEqual(running.returncode, FAILED, err)
            self.assertIn("the same command goes on", err)
        self.assert_whole()
        self.assertEqual(self.index().status, DONE)
        self.assert_complete()

    def test_kill_leaves_the_last_commit(self):
        rounds = int(os.environ.get("ATTEST_KILLS", "10"))
        rng = random.Random(7)
        committed = False
        for _ in range(rounds):
            running = self.start()
            time.sleep(rng.uniform(0.01, 0.8))
            running.kill()
            _, err = running.communicate()
            self.assertIn(running.returncode, (DONE, -signal.SIGKILL), err)
            committed = self.assert_whole_or_new(committed)
            if rng.random() < 0.3:
                shutil.rmtree(self.db, ignore_errors=True)
                committed = False
        self.assertEqual(self.index().status, DONE)
        self.assert_complete()

    def assert_whole_or_new(self, committed):
        """True when something is committed; what once was so stays so."""
        if (self.db / "iamglass").exists():
            checkup = Run("doctor", "--db", self.db)
            if committed or "nothing has been indexed here yet" not in checkup.err:
                self.assertEqual((checkup.status, checkup.out), (DONE, ""), checkup)
                return True
        self.assertFalse(committed)
        return False

    def assert_complete(self):
        checkup = Run("doctor", "--db", self.db)
        self.assertEqual(checkup.status, DONE, checkup)
        self.assertIn(f"{self.ARTICLES} articles", checkup.err)


if __name__ == "__main__":
    main()
