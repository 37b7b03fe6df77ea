"""attest watch: files that are written, moved and removed while it looks."""
import fcntl
import os
import pathlib
import re
import signal
import subprocess
import threading
import time
import unittest

from program import DONE, FAILED, NOTHING_FOUND, ProgramTest, Run, environment, main, program

LEFT = "The Ministry of Labour said 4,100 workers lost their jobs in 2019.\n"
RIGHT = "According to the trade union, 5,200 workers lost their jobs in 2019.\n"
SECONDS = 30  # that anything may take on a machine with other work


class Watch(ProgramTest):
    def setUp(self):
        super().setUp()
        self.running = None
        self.out, self.err = [], []

    def tearDown(self):
        if self.running and self.running.poll() is None:
            self.running.kill()
        if self.running:
            self.running.wait()
            for thread in self.threads:
                thread.join()
            self.running.stdout.close()
            self.running.stderr.close()
        super().tearDown()

    def start(self, *more, wait="watching"):
        self.running = subprocess.Popen(
            [program(), "watch", self.articles, "--db", self.db, *map(str, more)], text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
        self.threads = [threading.Thread(target=lines.extend, args=(stream,)) for lines, stream in
                        ((self.out, self.running.stdout), (self.err, self.running.stderr))]
        for thread in self.threads:
            thread.start()
        if wait:
            self.wait_for(lambda: any(wait in line for line in self.err))

    def wait_for(self, holds):
        end = time.monotonic() + SECONDS
        while not holds():
            self.assertLess(time.monotonic(), end, (self.out, self.err))
            self.assertIsNone(self.running.poll(), (self.out, self.err))
            time.sleep(0.05)

    def wait_found(self, words, status=DONE):
        self.wait_for(lambda: Run("search", f'"{words}"', "--db", self.db).status == status)

    def stop(self, number=signal.SIGINT):
        self.running.send_signal(number)
        self.assertEqual(self.running.wait(timeout=SECONDS), DONE, self.err)
        self.assert_whole()

    def test_what_comes_changes_moves_and_goes_is_in_the_index_a_moment_later(self):
        old = self.write("old.txt", "Exactly 111 stayed.\n")
        self.start()
        self.wait_found("111 stayed")
        self.write("deep/er/new.txt", "Exactly 222 stayed.\n")  # with the folders it lies in
        self.wait_found("222 stayed")
        old.write_text("Exactly 333 stayed here.\n")
        self.wait_found("333 stayed")
        self.assertEqual(Run("search", '"111 stayed"', "--db", self.db).status, NOTHING_FOUND)
        os.rename(self.articles / "deep", self.articles / "moved")
        self.wait_for(lambda: "moved/er/new.txt" in
                      Run("search", '"222 stayed"', "--db", self.db).out)
        self.write("moved/er/later.txt", "Exactly 444 stayed.\n")  # in a folder that was moved
        self.wait_found("444 stayed")
        old.unlink()
        self.wait_found("333 stayed", NOTHING_FOUND)
        os.rename(self.articles / "moved", self.folder / "elsewhere")
        self.wait_found("222 stayed", NOTHING_FOUND)
        self.stop()
        self.assertNotRegex("".join(self.err), "no such file|could not be read")

    def test_editors_write_in_their_own_ways(self):
        path = self.write("a.txt", "Exactly 111 stayed.\n")
        self.start()
        # vim: a probe, the old file renamed, a new one in its place, the old one removed.
        (self.articles / "4913").write_text("")
        (self.articles / "4913").unlink()
        (self.articles / ".a.txt.swp").write_text("Exactly 999 stayed.\n")
        os.rename(path, self.articles / "a.txt~")
        path.write_text("Exactly 222 stayed.\n")
        self.wait_found("222 stayed")
        # Others: a file beside it, moved over it.
        (self.articles / "#a.txt#").write_text("Exactly 999 stayed.\n")
        (self.articles / "a.txt.tmp").write_text("Exactly 333 stayed.\n")
        os.rename(self.articles / "a.txt.tmp", path)
        self.wait_found("333 stayed")
        self.stop(signal.SIGTERM)
        found = Run("search", "stayed", "--db", self.db, "--format", "jsonl").out
        self.assertIn('"total":1,', found)

    def test_a_burst_is_one_run_of_the_index(self):
        self.write("a.txt")
        self.start()
        for i in range(200):
            self.write(f"burst/{i}.txt", f"Exactly {1000 + i} stayed.\n")
        self.wait_found("1199 stayed")
        self.stop()
        runs = [line for line in self.err if "revision" in line]
        self.assertLess(len(runs), 6, runs)

    def test_what_came_while_nobody_watched_is_read_first(self):
        gone = self.write("gone.txt", "Exactly 111 stayed.\n")
        self.index()
        gone.unlink()
        self.write("came.txt", "Exactly 222 stayed.\n")
        self.start()
        self.wait_found("222 stayed")
        self.wait_found("111 stayed", NOTHING_FOUND)
        self.stop()

    def test_new_contradictions_are_printed_once(self):
        self.write("left.txt", LEFT)
        self.start()
        right = self.write("right.txt", RIGHT)
        self.wait_for(lambda: any("contradicts" in line for line in self.out))
        right.write_text(RIGHT + "It spoke on Monday.\n")
        self.wait_found("spoke on Monday")
        self.write("third.txt", RIGHT.replace("5,200", "6,300").replace("trade union", "opposition"))
        self.wait_for(lambda: any("6,300" in line for line in self.out))
        self.stop()
        told = [line for line in self.out if "contradicts" in line and "6,300" not in line]
        self.assertEqual(len(told), 1, self.out)

    def test_an_index_in_the_folder_does_not_wake_its_own_watch(self):
        self.db = self.articles / "index"
        self.write("a.txt", "Exactly 111 stayed.\n")
        self.start()
        time.sleep(1)
        def switches():
            status = pathlib.Path(f"/proc/{self.running.pid}/status").read_text()
            return int(re.search(r"\nvoluntary_ctxt_switches:\s*(\d+)", status)[1])
        before = switches()
        time.sleep(3)
        self.assertLess(switches() - before, 10)  # a look a second, at whether it is to stop
        self.write("b.txt", "Exactly 222 stayed.\n")
        self.wait_found("222 stayed")
        self.stop()

    def test_lines_of_json_come_as_they_are_found(self):
        self.write("left.txt", LEFT)
        self.start("--format", "jsonl")
        self.write("right.txt", RIGHT)
        self.wait_for(lambda: any('"relation":"contradicts"' in line for line in self.out))
        self.stop()

    def test_it_waits_while_another_process_writes(self):
        self.write("a.txt", "Exactly 111 stayed.\n")
        self.index()
        self.write("b.txt", "Exactly 222 stayed.\n")
        with open(self.db / "flintlock", "r+b") as lock:
            fcntl.lockf(lock, fcntl.LOCK_EX)
            self.start(wait="waiting")
        self.wait_found("222 stayed")
        self.stop()

    def test_it_stops_while_it_waits_and_says_nothing_more(self):
        self.index()
        self.write("a.txt")
        self.index()
        with open(self.db / "flintlock", "r+b") as lock:
            fcntl.lockf(lock, fcntl.LOCK_EX)
            self.start(wait="waiting")
            self.running.send_signal(signal.SIGINT)
            self.assertEqual(self.running.wait(timeout=SECONDS), DONE)

    def test_a_folder_that_goes_away_takes_no_article_with_it(self):
        self.write("a.txt", "Exactly 111 stayed.\n")
        self.start()
        os.rename(self.articles, self.folder / "unmounted")
        self.assertEqual(self.running.wait(timeout=SECONDS), FAILED)
        for thread in self.threads:
            thread.join()
        self.assertIn(f"{self.articles}: the watched folder is gone", "".join(self.err))
        self.assertEqual(Run("search", "111", "--db", self.db).status, DONE)

    def test_a_file_or_nothing_is_refused(self):
        path = self.write("a.txt")
        self.assert_told(Run("watch", path, "--db", self.db), path, "is no folder")
        self.assert_told(Run("watch", self.folder / "none", "--db", self.db), "none")


if __name__ == "__main__":
    main()
