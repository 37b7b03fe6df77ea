"""Web archives by a writer that is not ours, and its index of them beside our offsets."""
import hashlib
import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import zlib

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
    @classmethod
    def setUpClass(cls):
        cls.clients = pathlib.Path(tempfile.mkdtemp(prefix="attest-")) / "clients"
        cls.addClassCleanup(shutil.rmtree, cls.clients.parent, True)
        shutil.copytree(CLIENTS, cls.clients, ignore=shutil.ignore_patterns("node_modules"))
        made = subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"],
                              cwd=cls.clients, capture_output=True, text=True)
        if made.returncode != 0:
            raise unittest.SkipTest("the clients could not be fetched: " + made.stderr[-200:])
        (cls.clients / "pages.json").write_text(json.dumps(PAGES), encoding="utf-8")

    def written(self, name):
        """The path of an archive of PAGES, and what its writer says of it."""
        path = self.articles / name
        done = subprocess.run(["node", "write_warc.mjs", path, "pages.json"], cwd=self.clients,
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

    def test_a_citation_leads_back_to_the_record(self):
        path, known = self.written("w.warc.gz")
        offsets = [one["offset"] for one in known if one.get("warc-target-uri", "").endswith("/a")]
        self.index()
        run = Run("search", "=11", "--db", self.db, "--format", "json")
        found = json.loads(run.out)["results"][0]
        self.assertEqual([(one["container"], one["fetched"]) for one in found["provenance"]], [
            (str(path), "2014-01-13T02:03:04Z"), (str(path), "2015-01-13T02:03:04Z")], run)
        for copy, offset in zip(found["provenance"], offsets):
            self.assertEqual(copy["offset"], offset)
            record = zlib.decompressobj(31).decompress(path.read_bytes()[offset:])
            self.assertIn(f"WARC-Record-ID: {copy['record']}".encode(), record)
        first = zlib.decompressobj(31).decompress(path.read_bytes()[offsets[0]:])
        payload = first.split(b"\r\n\r\n", 2)[2].removesuffix(b"\r\n\r\n")
        self.assertEqual(found["provenance"][0]["hash"],
                         "sha256:" + hashlib.sha256(payload).hexdigest())

    def test_from_a_pipe_only_revisits_are_missing(self):
        path, _ = self.written("w.warc.gz")
        run = Run("index", "-", "--db", self.db, stdin=path.read_bytes())
        self.assertIn("WARC: 3 articles", run.err)
        self.assertIn("revisits without the original at hand (1)", run.err)

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
