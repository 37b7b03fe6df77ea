#!/usr/bin/env python3
"""attest serve under those who mean it no good."""
import concurrent.futures
import contextlib
import json
import os
import random
import socket
import threading
import time
import unittest
import urllib.parse

import program
from serving import Server

MALFORMED = int(os.environ.get("ATTEST_MALFORMED", "10000"))
SCRIPT = "<script>alert(1)</script>"

GOOD = (b"GET /api/search?q=1516&limit=2 HTTP/1.1\r\nHost: localhost\r\n"
        b"Accept-Encoding: gzip\r\nIf-None-Match: \"x\"\r\nConnection: close\r\n\r\n")
POST = (b"POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        b"Content-Length: 36\r\nConnection: close\r\n\r\n"
        b"{\"statement\": \"1,516 people arrived\"}")
CHUNKED = (b"POST /api/check HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
           b"Connection: close\r\n\r\n5\r\n1,516\r\n0\r\n\r\n")
BITS = [b"\r\n", b"\n", b"\r", b"\0", b"\xff\xfe", b": ", b" ", b"%", b"%00", b"%2e%2e/", b"../", b"\t",
        b"HTTP/9.9", b"Content-Length: -1\r\n", b"Content-Length: 99999999999999999999\r\n",
        b"Transfer-Encoding: chunked\r\n", b"Content-Length: 5\r\n", b"Host: evil.example\r\n",
        b"Expect: 100-continue\r\n", b"Upgrade: websocket\r\nConnection: Upgrade\r\n", b"ffffffffffffffff\r\n",
        b"x" * 5000, b"[" * 3000, "탈북민".encode(), b"&q=", b"=", b"?", b"#", b"\"", b";q=0", b"Cookie: a\r\n"]


def mangled(chance):
    """A good request with some of its bytes cut, turned, doubled or replaced."""
    request = bytearray(chance.choice([GOOD, POST, CHUNKED]))
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(request) + 1)
        kind = chance.randrange(5)
        if kind == 0:
            del request[at:at + chance.randint(1, 40)]
        elif kind == 1:
            request[at:at] = chance.choice(BITS)
        elif kind == 2 and at < len(request):
            request[at] = chance.randrange(256)
        elif kind == 3:
            request[at:at] = request[:at][-60:]
        else:
            request[at:at] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 30)))
    return bytes(request)


class Hostile(program.ProgramTest):
    @classmethod
    def setUpClass(cls):
        case = cls.kept = program.ProgramTest()
        case.setUp()
        case.write("a.txt", f"{SCRIPT}\n\nA total of 1,516 people {SCRIPT} arrived in 2013.\n")
        case.write("b.html", f"<title>&lt;script&gt;alert(2)&lt;/script&gt;</title><p>In 2013 some 1,516 "
                             f"&lt;img src=x onerror=alert(3)&gt; people arrived.</p>")
        lines = [json.dumps({"id": f"n{i}", "text": f"In 2014 some {i} people moved to town {i}."})
                 for i in range(1000, 3000)]
        case.write("many.jsonl", "\n".join(lines))
        case.index()
        cls.server = Server(case.db)

    @classmethod
    def tearDownClass(cls):
        status, told = cls.server.stop()
        cls.kept.tearDown()
        assert (status, told.replace("attest: Ctrl-C stops\n", "")) == (0, ""), told

    def setUp(self):
        self.assert_alive()

    def tearDown(self):
        self.assert_alive()

    def assert_alive(self, most_seconds=5.0):
        begin = time.monotonic()
        answer = self.server.get("/api/search", q="1,516", limit=3)
        self.assertEqual(answer.status, 200)
        self.assertGreater(answer.json()["total"], 0)
        self.assertLess(time.monotonic() - begin, most_seconds)

    def connect(self, timeout=20):
        return socket.create_connection(("127.0.0.1", self.server.port), timeout=timeout)

    def send(self, request, timeout=20):
        """All that comes back, until the other side closes."""
        with self.connect(timeout) as connection:
            answer = b""
            with contextlib.suppress(OSError):  # the other side may cut us off before we are done
                connection.sendall(request)
                connection.shutdown(socket.SHUT_WR)
            with contextlib.suppress(ConnectionError):
                while more := connection.recv(65536):
                    answer += more
            return answer

    def status(self, request):
        answer = self.send(request)
        return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.") else None

    def test_ten_thousand_malformed_requests(self):
        chance = random.Random(20140113)
        requests = [mangled(chance) for _ in range(MALFORMED)]
        files = self.server.open_files()
        with concurrent.futures.ThreadPoolExecutor(16) as pool:
            answers = list(pool.map(self.send, requests[:MALFORMED // 10]))
            memory = self.server.memory_kb()
            answers += pool.map(self.send, requests[MALFORMED // 10:])
        for request, answer in zip(requests, answers):
            if answer:
                self.assertRegex(answer[:13], rb"^HTTP/1\.[01] [1-5]\d\d", request)
                self.assertNotEqual(answer[9:12], b"500", request)
        self.assert_alive()
        self.assertLess(self.server.memory_kb() - memory, 40_000)
        self.assertLess(self.server.open_files() - files, 40)

    def test_no_path_leads_out(self):
        for path in ["/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd",
                     "//etc/passwd", "/api/articles/..%2F..%2F..%2Fetc%2Fpasswd", "/api/../etc/passwd",
                     "/api/articles/%2Fetc%2Fpasswd", "/.git/config", "/api/articles/.", "/./api/status",
                     "/api/claims/%2e%2e", "/static/..%5c..%5cetc%5cpasswd", "/api/search/../status"]:
            answer = self.send(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            self.assertRegex(answer, rb"^HTTP/1.1 40[04]", path)
            self.assertNotIn(b"root:", answer)
        for target in ["http://evil.example/", "*", "api/status", "/%00", "/a%", "/%c0%ae", "/api/status%0d%0aX: y"]:
            self.assertIn(self.status(f"GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()),
                          (400, 404), target)

    def test_what_is_too_large_is_refused(self):
        head = b"GET /api/status HTTP/1.1\r\nHost: localhost\r\n"
        # None: the connection was cut while more came, and with it the answer was lost.
        self.assertIn(self.status(head + b"X: " + b"x" * 40_000 + b"\r\n\r\n"), (431, None))
        self.assertIn(self.status(head + b"X: y\r\n" * 20_000 + b"\r\n"), (413, 431, None))
        self.assertIn(self.status(b"GET /" + b"x" * 100_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                      (413, 414, 431, None))
        big = b"x" * (2 * 1024 * 1024)
        post = b"POST /api/check HTTP/1.1\r\nHost: localhost\r\n"
        self.assertEqual(self.status(post + b"Content-Length: %d\r\n\r\n" % len(big) + big), 413)
        self.assertEqual(self.status(post + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n" % len(big) + big +
                                     b"\r\n0\r\n\r\n"), 413)
        self.assertIn(self.status(post + b"Content-Length: 99999999999999999999999\r\n\r\n"), (400, 413))
        self.assertEqual(self.server.get("/api/search", q="(" * 1999).status, 200)
        self.assertEqual(self.server.get("/api/search", q="a " * 999).status, 200)

    def test_bytes_that_drip_in_starve_nobody(self):
        connections = [self.connect() for _ in range(400)]
        stop = threading.Event()

        def drip():
            text = b"GET /api/status HTTP/1.1\r\nHost: localhost\r\nX-Slow: " + b"a" * 10_000
            for at in range(len(text)):
                for connection in connections:
                    try:
                        connection.send(text[at:at + 1])
                    except OSError:
                        pass
                if stop.wait(0.5):
                    return

        dripping = threading.Thread(target=drip)
        dripping.start()
        try:
            begin, slowest = time.monotonic(), 0
            while time.monotonic() - begin < 33:
                asked = time.monotonic()
                self.assert_alive()
                slowest = max(slowest, time.monotonic() - asked)
                time.sleep(0.2)
            self.assertLess(slowest, 3)
            # None is open for longer than an idle wait and a request may take together.
            self.assertEqual(sum(self.is_open(one) for one in connections), 0)
        finally:
            stop.set()
            dripping.join()
            for connection in connections:
                connection.close()

    @staticmethod
    def is_open(connection):
        connection.setblocking(False)
        try:
            return connection.recv(1) != b""
        except BlockingIOError:
            return True
        except OSError:
            return False

    def test_more_silent_connections_than_there_are_places(self):
        connections = []
        try:
            for _ in range(1500):
                try:
                    connections.append(self.connect(2))
                except OSError:
                    break
            for _ in range(10):
                self.assert_alive(10)
        finally:
            for connection in connections:
                connection.close()

    def test_those_who_do_not_read_starve_nobody(self):
        request = b"GET /api/export?format=html HTTP/1.1\r\nHost: localhost\r\n\r\n"
        connections = [self.connect() for _ in range(30)]
        try:
            for connection in connections:
                connection.sendall(request)
            for _ in range(20):
                self.assert_alive()
        finally:
            for connection in connections:
                connection.close()

    def test_heavy_requests_leave_room_for_light_ones(self):
        stop = threading.Event()

        def ask(number):
            while not stop.is_set():
                self.server.get("/api/conflicts", q=f"moved {number} {random.random()}")

        threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        try:
            for _ in range(20):
                self.assert_alive(10)
        finally:
            stop.set()
            for thread in threads:
                thread.join()

    def test_those_who_hang_up_leave_nothing_behind(self):
        files = self.server.open_files()
        for _ in range(300):
            with self.connect() as connection:
                connection.sendall(GOOD)
        for _ in range(300):
            with self.connect() as connection:
                connection.sendall(b"POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\nhalf")
        end = time.monotonic() + 5
        while self.server.open_files() - files >= 40 and time.monotonic() < end:
            self.assert_alive()
            time.sleep(0.5)
        self.assertLess(self.server.open_files() - files, 40)

    def test_script_is_text_wherever_it_stands(self):
        for target in ["/api/search?q=1,516", "/api/claims?q=1,516", "/api/export?format=jsonl",
                       "/api/conflicts", "/api/search?q=" + urllib.parse.quote(SCRIPT),
                       "/api/search?" + urllib.parse.quote(SCRIPT) + "=1", "/" + urllib.parse.quote(SCRIPT)]:
            answer = self.server.ask(target)
            self.assertNotIn("html", answer.headers["Content-Type"], target)
            self.assertEqual(answer.headers["X-Content-Type-Options"], "nosniff")
            self.assertIn("default-src 'self'", answer.headers["Content-Security-Policy"])
        report = self.server.get("/api/export", format="html", q="1,516")
        self.assertNotIn(b"<script>alert", report.body)
        self.assertNotIn(b"<img src=x", report.body)
        self.assertIn(b"&lt;script&gt;", report.body)
        self.assertIn("default-src 'self'", report.headers["Content-Security-Policy"])

    def test_answers_hold_no_headers_of_the_asker(self):
        answer = self.send(b"GET /opensearch.xml HTTP/1.1\r\nHost: localhost:1\"><x>\r\n\r\n")
        self.assertTrue(answer.startswith(b"HTTP/1.1 403"), answer[:100])
        answer = self.send(b"GET /api/search?q=a%0d%0aSet-Cookie:%20x=1&limit=1&offset=0 HTTP/1.1\r\n"
                           b"Host: localhost\r\n\r\n")
        self.assertNotIn(b"Set-Cookie", answer.split(b"\r\n\r\n")[0])

    def test_smuggled_requests_are_not_answered(self):
        both = (b"POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 6\r\n"
                b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/status HTTP/1.1\r\n"
                b"Host: localhost\r\n\r\n")
        self.assertNotIn(b"\"articles\"", self.send(both))
        inner = b"GET /api/status HTTP/1.1\r\nHost: localhost\r\n\r\n"
        blank = (b"POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Length : %d\r\n\r\n"
                 % len(inner)) + inner
        answer = self.send(blank)
        self.assertTrue(answer.startswith(b"HTTP/1.1 400"), answer[:100])
        self.assertEqual(answer.count(b"HTTP/1.1 "), 1, answer)


if __name__ == "__main__":
    unittest.main()
