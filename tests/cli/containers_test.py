"""Archives and compressed files, by other writers (Python's own), good and hostile."""
import bz2
import gzip
import io
import json
import lzma
import struct
import subprocess
import sys
import tarfile
import time
import unittest
import zipfile
import zlib

from program import DONE, FAILED, ProgramTest, Run, environment, program

TEXT = "A total of 1,516 people arrived in 2013.\n"

# Runs a command, prints its peak memory in KiB.
MEASURE = ("import resource, subprocess, sys\n"
           "subprocess.run(sys.argv[1:], stdout=sys.stderr)\n"
           "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n")


def text(number):
    return f"A total of {number} people arrived in 2013.\n"


def zipped(members, compression=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return out.getvalue()


def tarred(members, mode="w", form=tarfile.PAX_FORMAT):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode, format=form) as archive:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data.encode() if isinstance(data, str) else data))
    return out.getvalue()


class Containers(ProgramTest):
    def values(self, run):
        return sorted(json.loads(line)["quantity"]["low"] for line in run.out.splitlines())

    def read(self, name, data):
        return Run("claims", self.write(name, data))

    def summary(self):
        """What `index` says, without the line of times."""
        run = self.index()
        return run, run.err.splitlines()[1:]


class Reading(Containers):
    def test_members_of_archives_are_read_as_the_files_they_are(self):
        members = [("a/one.txt", text(11)), ("b/two.html", f"<p>{text(12)}</p>"),
                   ("три.txt", text(13)), ("넷.jsonl", json.dumps({"id": "x", "text": text(14)}))]
        for name, data in (
                ("a.zip", zipped(members)), ("stored.zip", zipped(members, zipfile.ZIP_STORED)),
                ("a.tar", tarred(members)), ("gnu.tar", tarred(members, form=tarfile.GNU_FORMAT)),
                ("a.tar.gz", tarred(members, "w:gz")), ("a.tar.bz2", tarred(members, "w:bz2")),
                ("a.tar.xz", tarred(members, "w:xz")),
                ("no-ending", tarred(members, "w:xz"))):
            with self.subTest(name):
                run = self.read(name, data)
                self.assertEqual(self.values(run), ["11", "12", "13", "14"], run)
                self.assertEqual(run.err, "")

    def test_compressed_files_are_read_as_what_they_hold(self):
        data = text(11).encode()
        for name, packed in (("a.txt.gz", gzip.compress(data)), ("a.txt.bz2", bz2.compress(data)),
                             ("a.txt.xz", lzma.compress(data)),
                             ("two.gz", gzip.compress(data[:20]) + gzip.compress(data[20:])),
                             ("two.bz2", bz2.compress(data[:20]) + bz2.compress(data[20:])),
                             ("two.xz", lzma.compress(data[:20]) + lzma.compress(data[20:]))):
            with self.subTest(name):
                run = self.read(name, packed)
                self.assertEqual((self.values(run), run.err), (["11"], ""), run)
        line = json.loads(self.read("report.txt.gz", gzip.compress(data)).out)
        self.assertEqual(line["source"]["article"], "report")

    @unittest.skipUnless(subprocess.run(["which", "zstd"], capture_output=True).returncode == 0,
                         "no zstd")
    def test_zstd(self):
        packed = subprocess.run(["zstd", "-c"], input=TEXT.encode(), capture_output=True).stdout
        self.assertEqual(self.values(self.read("a.txt.zst", packed * 1)), ["1516"])

    def test_sources_json_in_an_archive_speaks_of_the_files_beside_it(self):
        sources = json.dumps([{"id": "x", "title": "Arrivals", "file": "a.txt", "type": "webpage"}])
        members = [("d/a.txt", text(11)), ("d/sources.json", sources), ("a.txt", text(12))]
        for name, data in (("a.zip", zipped(members)), ("a.tar", tarred(members))):
            titles = [json.loads(line)["source"]["title"]
                      for line in self.read(name, data).out.splitlines()]
            self.assertEqual(titles[0], "Arrivals", name)
            self.assertNotEqual(titles[1], "Arrivals", name)

    def test_what_is_no_article_is_counted(self):
        self.write("a.zip", zipped([
            ("a.txt", TEXT), ("i.png", b"\x89PNG"), ("photo", b"\xff\xd8\xff\xe0"), ("s.css", "p{}"),
            ("app.js", "x"), (".hidden", TEXT), ("__MACOSX/a.txt", TEXT), ("empty.txt", ""),
            ("rss.xml", "<?xml version='1.0'?><urlset xmlns='x'/>"), ("d.bin", b"\0\1\2"),
            ("package.json", '{"name": "x"}')]))
        run, lines = self.summary()
        self.assertEqual(run.status, DONE, run)
        self.assertIn("plain text: 1 article", run.err)
        left = next(line for line in lines if "left out" in line)
        for part in ("left out 10", "images (2)", "style sheets (1)", "scripts (1)", "hidden files (2)",
                     "empty (1)", "XML that is no articles (1)", "in no known format (1)",
                     "JSON that is no articles (1)"):
            self.assertIn(part, left)

    def test_an_archive_that_did_not_change_is_not_read_again(self):
        self.write("a.zip", zipped([("a.txt", text(11)), ("b.txt", text(12))]))
        self.assertIn("2 added", self.index().err)
        self.assertIn("2 unchanged", self.index().err)
        self.write("a.zip", zipped([("a.txt", text(11)), ("b.txt", text(13))]))
        run = self.index()
        self.assertIn("1 updated", run.err)
        self.assertIn("1 unchanged", run.err)

    def test_an_offset_is_where_a_member_begins_and_is_not_told_where_nobody_knows(self):
        members = [("one.txt", text(11)), ("d/PK\3\4.txt", text(12)), ("d/три.txt", text(13))]
        for name, data, magic in (("a.zip", zipped(members), b"PK\3\4"),
                                  ("stored.zip", zipped(members, zipfile.ZIP_STORED), b"PK\3\4"),
                                  ("a.tar", tarred(members, form=tarfile.GNU_FORMAT), b"")):
            with self.subTest(name):
                lines = [json.loads(line) for line in self.read(name, data).out.splitlines()]
                offsets = [line["source"]["provenance"][0]["offset"] for line in lines]
                self.assertEqual(len(offsets), 3)
                for offset, (member, _) in zip(offsets, members):
                    head = data[offset:offset + 600]
                    self.assertTrue(head.startswith(magic))
                    self.assertEqual(head.find(member.encode()), 30 if magic else 0, member)
        packed = self.read("a.tar.xz", tarred(members, "w:xz")).out.splitlines()
        for line in packed:
            self.assertIsNone(json.loads(line)["source"]["provenance"][0]["offset"])

    def test_an_article_in_an_archive_is_named_wherever_it_is_shown(self):
        path = self.write("a.zip", zipped([("d/one.txt", text(11)), ("two.txt", text(12))]))
        self.index()
        self.assertIn("a.zip (two.txt):0-", Run("search", "arrived =12", "--db", self.db).out)
        run = Run("explain", f"{path}:13", "--article", "two")
        self.assertIn("12 people", run.out)
        self.assertEqual(run.err, "")
        self.assertIn("11 people", Run("explain", f"{path}:13", "--article", "d/one.txt").out)
        self.assertIn("--article names another", Run("explain", f"{path}:13").err)
        run = Run("explain", f"{path}:13", "--article", "three")
        self.assertIn("holds no article 'three'", run.err)


class Hostile(Containers):
    def test_names_are_only_names(self):
        members = [(name, text(i + 11)) for i, name in enumerate(
            ("../../etc/passwd", "/etc/shadow", "a\nb\x1b[31m.txt", "..\\..\\x.txt", "C:\\x.txt"))]
        before = sorted(self.folder.rglob("*"))
        for name, data in (("a.zip", zipped(members)), ("a.tar", tarred(members))):
            run = self.read(name, data)
            self.assertEqual(len(run.out.splitlines()), len(members), run)
        self.assertEqual(len(sorted(self.folder.rglob("*"))), len(before) + 2)
        run = self.index()
        self.assertNotIn("\x1b", run.err + run.out)

    def test_links_and_devices_are_left_out(self):
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w") as archive:
            for kind, name in ((tarfile.SYMTYPE, "s"), (tarfile.LNKTYPE, "h"), (tarfile.CHRTYPE, "c"),
                               (tarfile.BLKTYPE, "b"), (tarfile.FIFOTYPE, "f"),
                               (tarfile.DIRTYPE, "d")):
                info = tarfile.TarInfo(name)
                info.type, info.linkname = kind, "/etc/passwd"
                archive.addfile(info)
            info = tarfile.TarInfo("a.txt")
            info.size = len(TEXT)
            archive.addfile(info, io.BytesIO(TEXT.encode()))
        self.write("a.tar", out.getvalue())
        run, _ = self.summary()
        self.assertIn("left out 5: links (2), devices (3)", run.err)
        self.assertIn("1 added", run.err)

    def test_an_encrypted_member_is_told_and_the_others_are_read(self):
        data = bytearray(zipped([("a.txt", text(11)), ("b.txt", text(12))], zipfile.ZIP_STORED))
        for signature, flags in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
            data[data.index(signature) + flags] |= 1
        run = self.read("a.zip", bytes(data))
        self.assertEqual(self.values(run), ["12"], run)
        self.assertIn("a.zip: byte 0: in a.txt: is encrypted", run.err)

    def bounded(self, name, data, seconds=60):
        """What `index` says, which may take little memory, and the seconds."""
        path = self.write(name, data)
        begin = time.monotonic()
        # A process of its own: a child begins with the memory of its parent.
        done = subprocess.run([sys.executable, "-c", MEASURE, program(), "index", path, "--db",
                               self.db], capture_output=True, timeout=seconds, env=environment())
        self.assertLess(int(done.stdout), 500 * 1024, name)
        return done.stderr.decode(), time.monotonic() - begin

    def test_a_bomb_does_not_go_off(self):
        zeros = b"\0" * (1 << 20)
        line = b"1,516 came in 2013.\n" * 50000
        bombs = {
            "zeros.gz": gzip.compress(zeros * 200, 9),
            "text.txt.gz": gzip.compress(line * 60, 9),
            "lines.jsonl.xz": lzma.compress((b"{}\n" * 300000) * 90),
            "twice.gz": gzip.compress(gzip.compress(zeros * 200, 9), 9),
            "a.zip": zipped([("a.txt", line * 60)]),
            "tar.gz": gzip.compress(tarred([("a.txt", line * 300)]), 9),
        }
        for name, data in bombs.items():
            with self.subTest(name):
                said, _ = self.bounded(name, data)
                self.assertRegex(said, "too large|times its size|no article|no known format", name)

    def test_an_archive_in_itself_ends(self):
        data = zipped([("a.txt", TEXT)])
        for level in range(8):
            data = zipped([(f"{level}.zip", data), (f"{level}.txt", text(level + 20))])
        run = self.read("nest.zip", data)
        self.assertEqual(self.values(run), [str(i) for i in (23, 24, 25, 26, 27)])
        self.assertIn("nested more than 5 deep", run.err)
        for packer in (gzip.compress, bz2.compress, lzma.compress):
            packed = TEXT.encode()
            for _ in range(9):
                packed = packer(packed)
            run = self.read("nest.gz", packed)
            self.assertRegex(run.err, "nested more than 5 deep|packed more than once")
            self.assertEqual(run.status, FAILED)

    def test_a_quine_ends(self):
        # A zip whose only member is itself, as far as its length goes.
        inner = zipped([("x.zip", zipped([("y.zip", b"PK\3\4" + bytes(100))]))])
        run = self.read("q.zip", inner)
        self.assertEqual(run.out, "")
        self.assertIn("damaged", run.err)

    def test_a_hundred_thousand_members(self):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
            for i in range(100_000):
                archive.writestr(f"{i % 100}/{i}.png", b"\x89PNG")
            archive.writestr("a.txt", TEXT)
        said, seconds = self.bounded("many.zip", out.getvalue())
        self.assertIn("left out 100000: images (100000)", said)
        self.assertIn("1 added", said)
        self.assertLess(seconds, 30)

    def test_what_is_cut_is_told_and_what_was_before_is_read(self):
        whole = {"a.tar": tarred([("a.txt", text(11)), ("b.txt", text(12) * 400)]),
                 "a.zip": zipped([("a.txt", text(11)), ("b.txt", text(12) * 400)]),
                 "a.tar.gz": tarred([("a.txt", text(11)), ("b.txt", text(12) * 4000)], "w:gz")}
        for name, data in whole.items():
            with self.subTest(name):
                run = self.read(name, data[:len(data) - 9000] if name == "a.tar" else data[:-160])
                self.assertEqual(run.status, FAILED)
                self.assertIn("damaged", run.err)
                if name == "a.tar":
                    self.assertEqual(self.values(run)[0], "11")
        for packer in (gzip.compress, bz2.compress, lzma.compress):
            packed = packer(text(11).encode() * 30)
            for left in (12, 16, 24, len(packed) - 1):
                run = self.read("cut", packed[:left])
                self.assertEqual(run.status, FAILED)
                self.assertTrue(run.err, left)

    def test_sizes_that_lie(self):
        data = bytearray(zipped([("a.txt", text(11)), ("b.txt", text(12))], zipfile.ZIP_STORED))
        for at in (data.index(b"PK\3\4") + 18, data.index(b"PK\1\2") + 20):
            data[at:at + 8] = struct.pack("<II", 0xFFFFFFF0, 0xFFFFFFF0)
        run = self.read("a.zip", bytes(data))
        self.assertEqual(run.status, FAILED)
        self.assertTrue(run.err)
        lying = bytearray(tarred([("a.txt", text(11)), ("b.txt", text(12))], form=tarfile.USTAR_FORMAT))
        lying[124:136] = b"77777777777\0"
        lying[148:156] = b"        "
        lying[148:156] = b"%06o\0 " % sum(lying[:512])
        run = self.read("a.tar", bytes(lying))
        self.assertEqual(run.status, FAILED)
        self.assertTrue(run.err)

    def test_wrong_checksums_are_told(self):
        data = bytearray(zipped([("a.txt", text(11)), ("b.txt", text(12))], zipfile.ZIP_STORED))
        data[data.index(b"11 people")] = ord("7")
        run = self.read("a.zip", bytes(data))
        self.assertEqual(self.values(run), ["12"], run)
        self.assertIn("in a.txt", run.err)
        packed = bytearray(gzip.compress(TEXT.encode()))
        packed[-8:-4] = struct.pack("<I", zlib.crc32(b"other"))
        self.assertEqual(self.read("a.gz", bytes(packed)).status, FAILED)


if __name__ == "__main__":
    unittest.main()
