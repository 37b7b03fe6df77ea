"""Web archives by a writer that is not ours, and its index of them beside our offsets."""
import json
import pathlib
import shutil
import subprocess
import unittest

from program import DONE, ProgramTest, Run

CLIENTS = pathlib.Path(__file__).resolve().parents[1] / "clients"


def page(number):
    return f"<html><body><p>A total of {number} people arrived in 2013.</p></body></html>"


PAGES = [
    {"kind": "response", "url": "https://news.example/a", "type": "text/html; charset=utf-8",
     "text": page(11)},
    {"kind": "response", "url": "https://news.example/gone", "status": "404 Not Found",
     "type": "text/html", "text": page(12)},
    {"kind": "response", "url": "https://news.example/b", "type": "text/html", "text": page(13)},
    {"kind": "resource", "url": "https://news.example/n.txt", "type": "text/plain",
     "text": "A total of 14 people arrived in 2013."},
    {"kind": "response", "url": "https://news.example/i.png", "type": "image/png", "text": "PNG"},
    {"kind": "revisit", "url": "https://news.example/a", "date": "2015-01-13T02:03:04Z",
     "type": "text/html"},
]


@unittest.skipUnless(shutil.which("npm"), "no npm")
class Warcio(ProgramTest):
    def written(self, name):
        """The path of an archive of PAGES, and what its writer says of it."""
        folder = self.folder / "clients"
        if not folder.exists():
            shutil.copytree(CLIENTS, folder, ignore=shutil.ignore_patterns("node_modules"))
            made = subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"],
                                  cwd=folder, capture_output=True, text=True)
            if made.returncode != 0:
                self.skipTest("the clients could not be fetched: " + made.stderr[-200:])
            (folder / "pages.json").write_text(json.dumps(PAGES), encoding="utf-8")
        path = self.articles / name
        done = subprocess.run(["node", "write_warc.mjs", path, "pages.json"], cwd=folder,
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return path, [json.loads(line) for line in done.stdout.splitlines()]

    def test_what_warcio_writes_is_read(self):
        for name in ("w.warc", "w.warc.gz"):
            with self.subTest(name):
                path, _ = self.written(name)
                run = Run("claims", path)
                self.assertEqual((run.status, run.err), (DONE, ""))
                claims = [json.loads(line) for line in run.out.splitlines()]
                self.assertEqual([(one["quantity"]["low"], one["source"]["url"]) for one in claims], [
                    ("11", "https://news.example/a"), ("13", "https://news.example/b"),
                    ("14", "https://news.example/n.txt"), ("11", "https://news.example/a")])

    def test_from_a_pipe_only_revisits_are_missing(self):
        path, _ = self.written("w.warc.gz")
        run = Run("index", "-", "--db", self.db, stdin=path.read_bytes())
        self.assertIn("WARC: 3 articles", run.err)
        self.assertIn("1 revisits without the original at hand", run.err)

    def test_a_record_that_does_not_hold_is_told_at_the_offset_that_warcio_knows(self):
        path, known = self.written("w.warc")
        data = path.read_bytes()
        self.assertEqual(data.count(b"A total of 13"), 1)
        path.write_bytes(data.replace(b"A total of 13", b"A total of 73"))
        offset = next(one["offset"] for one in known
                      if one.get("warc-target-uri") == "https://news.example/b")
        run = Run("claims", path)
        self.assertIn(f"w.warc: byte {offset}: record <urn:uuid:", run.err)
        self.assertIn("does not have the WARC-Block-Digest that it states", run.err)
        self.assertIn("does not have the WARC-Payload-Digest that it states", run.err)


if __name__ == "__main__":
    unittest.main()
