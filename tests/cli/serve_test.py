#!/usr/bin/env python3
"""attest serve: the same answers over HTTP."""
import gzip
import json
import shutil
import signal
import unittest

import program
from program import DONE, FAILED, Run
from serving import Server


class Answers(program.CorpusTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = Server(cls.db)

    @classmethod
    def tearDownClass(cls):
        status, told = cls.server.stop()
        super().tearDownClass()
        assert status == DONE, told

    def test_the_address_is_printed_when_it_can_be_used(self):
        self.assertEqual(self.server.address.scheme, "http")
        self.assertEqual(self.server.address.hostname, "127.0.0.1")
        self.assertGreater(self.server.port, 0)

    def test_a_search_gives_what_the_command_gives(self):
        for query in ["1516", "탈북민 입국", "число беженцев", "no such words", "unit:% value:60..80"]:
            command = json.loads(Run("search", "--db", self.db, "--format", "json", "--limit", "3",
                                     "--", query).out)
            answer = self.server.get("/api/search", q=query, limit=3)
            self.assertEqual(answer.status, 200, answer)
            value = answer.json()
            for key in command:
                self.assertEqual(value[key], command[key], query)

    def test_the_next_page_is_linked_until_the_last(self):
        seen, link = [], "/api/search?q=1516&limit=2"
        while link:
            value = self.server.ask(link).json()
            self.assertLessEqual(len(value["results"]), 2)
            seen += [result["path"] for result in value["results"]]
            link = value["next"]
        whole = self.server.get("/api/search", q="1516", limit=100).json()
        self.assertEqual(seen, [result["path"] for result in whole["results"]])
        self.assertIsNone(whole["next"])

    def test_whoever_has_the_answer_is_told_so(self):
        first = self.server.get("/api/search", q="1516")
        etag = first.headers["ETag"]
        again = self.server.ask("/api/search?q=1516", If_None_Match=etag)
        self.assertEqual((again.status, again.body), (304, b""))
        self.assertEqual(again.headers["ETag"], etag)
        other = self.server.ask("/api/search?q=1517", If_None_Match=etag)
        self.assertEqual(other.status, 200)

    def test_answers_are_packed_for_those_who_take_it(self):
        plain = self.server.get("/api/search", q="1516")
        packed = self.server.ask("/api/search?q=1516", Accept_Encoding="gzip")
        self.assertEqual(packed.headers["Content-Encoding"], "gzip")
        self.assertEqual(gzip.decompress(packed.body), plain.body)
        self.assertLess(len(packed.body), len(plain.body) / 2)

    def test_head_tells_the_length_without_the_body(self):
        whole = self.server.get("/api/search", q="1516")
        head = self.server.ask("/api/search?q=1516", "HEAD")
        self.assertEqual((head.status, head.body), (200, b""))
        self.assertEqual(int(head.headers["Content-Length"]), len(whole.body))

    def test_mistakes_are_problems_that_say_what_helps(self):
        for target, status, part in [
                ("/api/search", 400, "'q'"),
                ("/api/search?q=1&limit=0", 400, "from 1 to 100"),
                ("/api/search?q=1&limt=3", 400, "did you mean 'limit'?"),
                ("/api/search?q=%ff", 400, "UTF-8"),
                ("/nothing/here", 404, "/openapi.json")]:
            answer = self.server.ask(target)
            self.assertEqual(answer.status, status, target)
            self.assertEqual(answer.headers["Content-Type"], "application/problem+json")
            problem = answer.json()
            self.assertEqual(problem["status"], status)
            self.assertIn(part, problem["detail"])
        refused = self.server.ask("/api/search?q=1", "POST", "x")
        self.assertEqual((refused.status, refused.headers["Allow"]), (405, "GET, HEAD"))

    def test_only_names_and_pages_of_this_machine_are_answered(self):
        for headers, status in [({"Host": "localhost"}, 200),
                                ({"Host": "attacker.example"}, 403),
                                ({"Origin": "https://attacker.example"}, 403),
                                ({"Origin": "null"}, 403),
                                ({"Origin": f"http://127.0.0.1:{self.server.port}"}, 200)]:
            self.assertEqual(self.server.ask("/api/search?q=1", **headers).status, status, headers)

    def test_every_answer_has_the_headers_that_keep_browsers_safe(self):
        for target in ["/api/search?q=1516", "/nothing", "/api/search"]:
            headers = self.server.ask(target).headers
            self.assertTrue(headers["Content-Security-Policy"].startswith("default-src 'self'"))
            self.assertEqual(headers["X-Content-Type-Options"], "nosniff")


class Changes(program.ProgramTest):
    def total(self, server, query):
        answer = server.get("/api/search", q=query)
        self.assertEqual(answer.status, 200, answer)
        return answer.json()["total"]

    def test_new_commits_are_seen_without_a_restart(self):
        self.write("a.txt")
        self.index()
        with Server(self.db) as server:
            self.assertEqual(self.total(server, "1516"), 1)
            self.assertEqual(self.total(server, "1517"), 0)
            etag = server.get("/api/search", q="1517").headers["ETag"]
            for number in range(1517, 1521):
                self.write(f"{number}.txt", f"A total of {number} people arrived in 2014.\n")
                self.index()
                self.assertEqual(self.total(server, str(number)), 1)
            self.assertEqual(server.ask("/api/search?q=1517", If_None_Match=etag).status, 200)

    def test_an_index_that_is_missing_is_a_503_until_it_is_there(self):
        with Server(self.db) as server:
            missing = server.get("/api/search", q="1516")
            self.assertEqual(missing.status, 503)
            self.assertIn("there is no index here", missing.json()["detail"])
            self.assertTrue(missing.headers["Retry-After"])
            self.write("a.txt")
            self.index()
            self.assertEqual(self.total(server, "1516"), 1)
            shutil.rmtree(self.db)
            self.assertEqual(server.get("/api/search", q="1516").status, 503)
            self.index()
            self.assertEqual(self.total(server, "1516"), 1)

    def test_an_index_that_is_damaged_is_a_503_until_it_is_whole(self):
        self.write("a.txt")
        self.index()
        whole = self.folder / "whole"
        shutil.copytree(self.db, whole)
        with Server(self.db) as server:
            self.assertEqual(self.total(server, "1516"), 1)
            for table in self.db.glob("*.glass"):
                table.write_bytes(b"\0" * table.stat().st_size)
            (self.db / "iamglass").write_bytes(b"no index")
            damaged = server.get("/api/search", q="1516 arrived")
            self.assertEqual(damaged.status, 503, damaged)
            self.assertIn(str(self.db), damaged.json()["detail"])
            shutil.rmtree(self.db)
            shutil.copytree(whole, self.db)
            self.assertEqual(self.total(server, "1516"), 1)

    def test_it_stops_at_the_first_signal(self):
        self.write("a.txt")
        self.index()
        for sent in [signal.SIGINT, signal.SIGTERM]:
            with Server(self.db) as server:
                kept = server.connection()
                kept.request("GET", "/api/search?q=1516")
                self.assertEqual(kept.getresponse().read()[:1], b"{")
                status, told = server.stop(sent)
                self.assertEqual(status, DONE, told)
                kept.close()

    def test_a_port_that_is_taken_is_named(self):
        self.write("a.txt")
        self.index()
        with Server(self.db) as server:
            second = Run("serve", "--db", self.db, "--port", server.port)
            self.assertEqual(second.status, FAILED)
            self.assert_told(second, str(server.port), "another program")


if __name__ == "__main__":
    unittest.main()
