"""A server of its own for a test, and requests to it."""
import http.client
import json
import os
import select
import signal
import subprocess
import urllib.parse

import program


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    def json(self):
        return json.loads(self.body)

    def __repr__(self):
        return f"{self.status}\n{self.headers}\n{self.body[:2000]!r}"


class Server:
    """`attest serve` on a free port, until the end of a with block."""

    def __init__(self, db, *more, core=None):
        pinned = ["taskset", "-c", str(core)] if core is not None else []
        self.process = subprocess.Popen(
            [*pinned, program.program(), "serve", "--db", str(db), "--port", "0", *map(str, more)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=program.environment())
        ready, _, _ = select.select([self.process.stdout], [], [], 60)
        line = self.process.stdout.readline().decode() if ready else ""
        if not line:
            self.process.kill()
            raise RuntimeError("no server: " + self.process.stderr.read().decode())
        self.address = urllib.parse.urlsplit(line.strip())
        self.port = self.address.port

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self, sent=signal.SIGTERM):
        """The exit status, and what was told on standard error."""
        if self.process.poll() is None:
            self.process.send_signal(sent)
        try:
            _, told = self.process.communicate(timeout=30)  # closes both pipes
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        return self.process.returncode, told.decode()

    def connection(self, timeout=60):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)

    def ask(self, target, method="GET", body=None, **headers):
        connection = self.connection()
        try:
            connection.request(method, target, body,
                               {name.replace("_", "-"): value for name, value in headers.items()})
            return Answer(connection.getresponse())
        finally:
            connection.close()

    def get(self, path, **parameters):
        query = urllib.parse.urlencode(parameters)
        return self.ask(path + ("?" + query if query else ""))

    def memory_kb(self):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))

    def open_files(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))
