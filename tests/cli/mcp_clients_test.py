#!/usr/bin/env python3
"""attest mcp and /mcp of attest serve, by the public conformance suite and the public inspector."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import unittest

import program
from program import DONE
from serving import Server

CLIENTS = pathlib.Path(__file__).resolve().parents[1] / "clients" / "mcp"


@unittest.skipUnless(shutil.which("npm"), "no npm")
class Clients(program.CorpusTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.clients = cls.folder / "clients"
        shutil.copytree(CLIENTS, cls.clients, ignore=shutil.ignore_patterns("node_modules"))
        made = subprocess.run(["npm", "install", "--no-audit", "--no-fund"], cwd=cls.clients,
                              capture_output=True, text=True)
        if made.returncode != 0:
            raise unittest.SkipTest("the clients could not be fetched: " + made.stderr[-200:])
        cls.server = Server(cls.db)
        cls.url = f"http://127.0.0.1:{cls.server.port}/mcp"

    @classmethod
    def tearDownClass(cls):
        status, told = cls.server.stop()
        super().tearDownClass()
        assert status == DONE, told

    def run_client(self, name, *arguments):
        modules = self.clients / "node_modules"
        path = f"{modules}/node/bin:{modules}/.bin:{os.environ['PATH']}"
        return subprocess.run([modules / ".bin" / name, *map(str, arguments)], cwd=self.clients,
                              capture_output=True, text=True, timeout=300,
                              env=program.environment(PATH=path, HOME=str(self.folder)))

    def conforms(self, revision):
        run = self.run_client("conformance", "server", "--url", self.url, "--requirements", revision,
                              "--expected-failures", f"expected-failures-{revision}.yml")
        self.assertEqual(run.returncode, 0, run.stdout[-6000:] + run.stderr[-2000:])
        return run.stdout

    def test_the_suite_passes_but_for_what_is_listed(self):
        for revision in ("2026-07-28", "2025-11-25"):
            with self.subTest(revision):
                self.conforms(revision)

    def test_of_the_stateless_rules_only_what_needs_made_up_tools_fails(self):
        run = self.run_client("conformance", "server", "--url", self.url,
                              "--scenario", "server-stateless")
        failed = set(re.findall(r"^  - (\w+):", run.stdout, re.MULTILINE))
        self.assertEqual(failed, {"ServerRejectsUndeclaredCapability", "MissingCapabilityHttp400",
                                  "HttpServerNoIndependentRequestsOnStream",
                                  "ServerNoLogWithoutLogLevel"}, run.stdout)

    def test_headers_are_held_against_the_body(self):
        run = self.run_client("conformance", "server", "--url", self.url,
                              "--scenario", "http-header-validation")
        self.assertIn("Passed: 14/14, 0 failed", run.stdout)

    def inspected(self, *arguments):
        run = self.run_client("mcp-inspector", "--cli", *arguments)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        return json.loads(run.stdout)

    def test_the_inspector_finds_the_same_over_both_transports(self):
        pipe = (program.program(), "mcp", "--db", self.db)
        http = (self.url, "--transport", "http")
        call = ("--method", "tools/call", "--tool-name", "search_claims", "--tool-arg", "query=1516")
        for question in (("--method", "tools/list"), ("--method", "resources/list"), call):
            with self.subTest(question):
                over_pipe = self.inspected(*pipe, *question)
                self.assertEqual(over_pipe, self.inspected(*http, *question))
        self.assertIn("1,516", over_pipe["content"][0]["text"])


if __name__ == "__main__":
    unittest.main()
