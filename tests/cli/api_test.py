#!/usr/bin/env python3
"""The HTTP API is what /openapi.json says: every operation is called from the description itself."""
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile
import unittest
import urllib.parse
import xml.etree.ElementTree as ElementTree

import jsonschema

import program
from program import Run
from serving import Server

CLIENTS = pathlib.Path(__file__).resolve().parents[1] / "clients"

# What the parameters of the description are given; what is not here keeps its default.
SAMPLES = {"q": "1516 arrivals", "statement": "1,516 North Koreans arrived in 2013.",
           "date": "2014-02-01", "format": "csv", "unit": "person", "start": 0, "end": 10}


class Api(program.CorpusTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = Server(cls.db)
        cls.description = cls.server.get("/openapi.json").json()
        cls.samples = dict(SAMPLES)
        result = cls.server.get("/api/search", q="1,516").json()["results"][0]
        cls.result, cls.claim = result, result["claims"][0]

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()
        super().tearDownClass()

    def operations(self):
        for path, methods in self.description["paths"].items():
            for method, operation in methods.items():
                yield path, method.upper(), operation

    def valid(self, value, schema):
        whole = {"$schema": "https://json-schema.org/draft/2020-12/schema",
                 "components": self.description["components"], **schema}
        jsonschema.Draft202012Validator(whole).validate(value)

    def resolved(self, thing):
        if "$ref" not in thing:
            return thing
        found = self.description
        for step in thing["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        return found

    def check_answer(self, answer, operation):
        """As the description says of this status."""
        response = self.resolved(operation["responses"][str(answer.status)])
        media = {name.split(";")[0]: content for name, content in response["content"].items()}
        content = media[answer.headers["Content-Type"].split(";")[0]]
        if "schema" in content:
            self.valid(answer.json(), content["schema"])
        for name in response.get("headers", {}):
            self.assertIn(name, answer.headers)

    def call(self, path, method, operation, **more):
        names = {one["name"]: one for one in operation.get("parameters", [])}
        if "id" in names:
            more.setdefault("id", self.claim["id"] if "claims" in path else self.result["key"])
        query = {}
        for name, one in names.items():
            value = more.get(name, self.samples.get(name))
            if one["in"] == "path":
                path = path.replace("{" + name + "}", urllib.parse.quote(value, safe=""))
            elif value is not None and (one["required"] or name in more):
                query[name] = value
        body, headers = None, {}
        if "requestBody" in operation:
            body = json.dumps({"statement": SAMPLES["statement"]})
            headers = {"Content-Type": "application/json"}
        address = path + ("?" + urllib.parse.urlencode(query) if query else "")
        return self.server.ask(address, method, body, **headers)

    def test_every_operation_answers_as_described(self):
        for path, method, operation in self.operations():
            with self.subTest(operation["operationId"]):
                answer = self.call(path, method, operation)
                self.assertEqual(answer.status, 200, answer)
                self.check_answer(answer, operation)

    def test_every_parameter_is_taken_as_described(self):
        for path, method, operation in self.operations():
            for one in operation.get("parameters", []):
                if one["in"] == "path":
                    continue
                schema, name = one["schema"], one["name"]
                good = schema.get("enum", [])[:3] + [schema[end] for end in ("minimum", "maximum")
                                                     if end in schema]
                if schema["type"] == "boolean" and name != "mapping":
                    good = ["true", "false"]
                if name in ("format", "start", "end"):
                    good = []  # below, and only inside the text
                bad = {"integer": [schema.get("minimum", 0) - 1, schema.get("maximum", 0) + 1, "x"],
                       "boolean": ["yes"], "string": []}[schema["type"]]
                if "enum" in schema:
                    bad = ["none of these"]
                if "maxLength" in schema:
                    bad = ["가" * (schema["maxLength"] + 1)]
                with self.subTest(f"{operation['operationId']} {name}"):
                    for value in good:
                        answer = self.call(path, method, operation, **{name: value})
                        self.assertEqual(answer.status, 200, answer)
                        self.check_answer(answer, operation)
                    for value in bad:
                        answer = self.call(path, method, operation, **{name: value})
                        self.assertEqual(answer.status, 400, (value, answer))
                        self.check_answer(answer, operation)
                        self.assertIn(name, answer.json()["detail"])

    def test_what_is_not_there_is_a_404_as_described(self):
        for path, method, operation in self.operations():
            for name in ("id", "article"):
                if any(one["name"] == name for one in operation.get("parameters", [])):
                    more = {"claim": self.claim["id"]} if path == "/api/export" else {}
                    answer = self.call(path, method, operation, **{name: "no such", **more})
                    self.assertEqual(answer.status, 404, answer)
                    self.check_answer(answer, operation)

    def test_every_answer_has_a_name_that_is_known_again(self):
        for path, method, operation in self.operations():
            if method != "GET" or path == "/api/export":  # which says when it was made
                continue
            first = self.call(path, method, operation)
            second = self.call(path, method, operation)
            self.assertEqual(first.headers["ETag"], second.headers["ETag"], path)
            self.assertEqual(first.body, second.body, path)

    def test_every_command_gives_the_same(self):
        def command(*arguments):
            return Run(*arguments, "--db", self.db).out
        query = "arrivals 2013"
        self.assertEqual(self.server.get("/api/series", q=query).json() | {"cut": None},
                         json.loads(command("series", query, "--format", "json")) | {"cut": None})
        checked = self.server.get("/api/check", statement=SAMPLES["statement"], date="2014-02-01")
        whole = json.loads(command("check", SAMPLES["statement"], "--date", "2014-02-01",
                                   "--format", "json"))
        self.assertEqual(checked.json()["claims"], whole["claims"])
        self.assertEqual(checked.json()["statement"], whole["statement"])
        groups = [json.loads(line) for line in command("conflicts").splitlines()]
        self.assertEqual(self.server.get("/api/conflicts", limit=100).json()["groups"], groups[:100])
        checks = [json.loads(line) for line in command("audit").splitlines()]
        self.assertEqual(self.server.get("/api/audit", limit=200).json()["checks"], checks[:200])
        claims = [json.loads(line) for line in
                  command("export", "--format", "jsonl", "1516").splitlines()]
        self.assertEqual(self.server.get("/api/claims", q="1516", limit=200).json()["claims"], claims)

    def test_all_pages_together_are_the_whole(self):
        for target, key in [("/api/claims?limit=150", "claims"), ("/api/claims?q=2013&limit=7", "claims"),
                            ("/api/conflicts?limit=9", "groups"), ("/api/audit?limit=50", "checks")]:
            seen, link = [], target
            while link:
                value = self.server.ask(link).json()
                seen += [json.dumps(one) for one in value[key]]
                link = value["next"]
            if value.get("total") is not None:
                self.assertEqual(len(seen), value["total"], target)
            self.assertGreater(len(seen), 10, target)
            self.assertEqual(len(seen), len(set(seen)), target)

    def test_an_article_is_found_by_key_hash_and_id_and_its_quotes_stand_where_they_say(self):
        by_key = self.server.get("/api/articles/" + urllib.parse.quote(self.result["key"], safe=""))
        article = by_key.json()
        for name in (article["id"], article["content_hash"]):
            same = self.server.get("/api/articles/" + urllib.parse.quote(name, safe=""))
            self.assertEqual(same.json(), article)
        text = article["text"]
        self.assertGreater(len(article["claims"]), 3)
        for claim in article["claims"]:
            for stretch in (claim["quantity"], claim["passage"]):
                self.assertEqual(text[stretch["start"]:stretch["end"]], stretch["text"])
        for start, end in article["sentences"]:
            self.assertTrue(text[start:end].strip())
        listed = self.server.get("/api/claims", article=self.result["key"], limit=200).json()
        self.assertEqual(listed["claims"], article["claims"])
        one = article["claims"][0]
        self.assertEqual(self.server.get(f"/api/claims/{one['id']}").json(), one)

    def test_every_format_is_exported_as_a_file(self):
        described = self.description["paths"]["/api/export"]["get"]
        formats = next(one for one in described["parameters"] if one["name"] == "format")
        for name in formats["schema"]["enum"]:
            more = {"item": "Q884", "property": "P1082"} if name == "quickstatements" else {}
            answer = self.server.get("/api/export", format=name, q="1516", **more)
            self.assertEqual(answer.status, 200, answer)
            self.assertIn(answer.headers["Content-Type"], described["responses"]["200"]["content"])
            self.assertRegex(answer.headers["Content-Disposition"], r'^attachment; filename="attest\.')
            self.assertTrue(answer.body, name)
        self.assertEqual(self.server.get("/api/export", format="quickstatements").status, 400)
        self.assertEqual(self.server.get("/api/export", format="csv", mapping="true").status, 400)

    def test_a_large_export_comes_whole(self):
        answer = self.server.get("/api/export", format="sqlite")
        with tempfile.NamedTemporaryFile(suffix=".sqlite") as file:
            pathlib.Path(file.name).write_bytes(answer.body)
            count = sqlite3.connect(file.name).execute("SELECT count(*) FROM claims").fetchone()[0]
        self.assertEqual(count, self.server.get("/api/status").json()["claims"])

    def test_a_draft_is_checked_as_text_and_as_an_object(self):
        draft = "В 2013 году на Юг прибыли 1516 человек.\n\nIn 2012, 1,502 arrived.\n"
        sent = self.server.ask("/api/check?date=2014-02-01", "POST", draft.encode(),
                               Content_Type="text/plain; charset=utf-8").json()
        self.assertEqual(len(sent["claims"]), 2)
        for figure in sent["claims"]:
            place = figure["quantity"]
            self.assertEqual(draft[place["start"]:place["end"]], place["text"])
        same = self.server.ask("/api/check", "POST",
                               json.dumps({"statement": draft, "date": "2014-02-01"}),
                               Content_Type="application/json").json()
        self.assertEqual(same, sent)

    def test_a_body_that_makes_no_sense_is_a_400(self):
        for body, kind in [(b"{", "application/json"), (b"[]", "application/json"),
                           (b'{"statement":1}', "application/json"),
                           (b'{"statement":"1","more":1}', "application/json"),
                           (b'{"statement":"1","date":"soon"}', "application/json"),
                           (b'{"statement":"\xff"}', "application/json"),
                           (b"[" * 100_000, "application/json"),
                           (b'{"a":' * 100_000, "application/json"),
                           (b"\xff\xfe", "text/plain"), (b"1,516", "image/png")]:
            answer = self.server.ask("/api/check", "POST", body, Content_Type=kind)
            self.assertEqual(answer.status, 400, (body[:40], answer))
            self.assertEqual(answer.headers["Content-Type"], "application/problem+json")

    def test_browsers_can_add_the_search(self):
        answer = self.server.get("/opensearch.xml")
        self.assertEqual(answer.headers["Content-Type"], "application/opensearchdescription+xml")
        space = "{http://a9.com/-/spec/opensearch/1.1/}"
        root = ElementTree.fromstring(answer.body)
        self.assertEqual(root.tag, space + "OpenSearchDescription")
        self.assertLessEqual(len(root.find(space + "ShortName").text), 16)
        urls = {url.get("type"): url.get("template") for url in root.findall(space + "Url")}
        self.assertIn(f"127.0.0.1:{self.server.port}", urls["text/html"])
        template = urllib.parse.urlsplit(urls["application/x-suggestions+json"])
        target = f"{template.path}?{template.query}".replace("{searchTerms}", "arriv")
        answer = self.server.ask(target)
        self.assertEqual(answer.headers["Content-Type"], "application/x-suggestions+json")
        typed, more = answer.json()[:2]
        self.assertEqual(typed, "arriv")
        self.assertTrue(more and all(text.startswith("arriv") for text in more))

    def test_facets_lead_to_what_they_counted(self):
        facets = self.server.get("/api/search", q="2013", facets="true").json()["facets"]
        for field in ("lang", "source", "period", "unit", "origin"):
            for one in facets[field][:2]:
                query = f'2013 {field}:"{one["value"]}"'
                found = self.server.get("/api/search", q=query).json()
                self.assertGreaterEqual(found["total"], one["articles"], query)

    def test_an_origin_is_found_in_all_languages(self):
        answer = self.server.get("/api/search", q="origin:unification-ministry", limit=50,
                                 facets="true").json()
        langs = {one["source"]["lang"] for hit in answer["results"] for one in hit["claims"]}
        self.assertEqual(langs, {"en", "ru", "ko"})
        first = answer["facets"]["origin"][0]
        self.assertEqual(first["value"], "unification-ministry")
        self.assertEqual(first["articles"], answer["total"])
        named = self.server.get("/api/search", q="origin:통일부", limit=50).json()
        self.assertTrue(0 < named["total"] < answer["total"])
        nobody = self.server.get("/api/search", q="origin:nobody-at-all").json()
        self.assertEqual(nobody["total"], 0)

    @unittest.skipUnless(shutil.which("npm"), "no npm")
    def test_a_linter_finds_nothing_in_the_description(self):
        with tempfile.TemporaryDirectory(prefix="attest-") as folder:
            clients = pathlib.Path(folder) / "openapi"
            shutil.copytree(CLIENTS / "openapi", clients,
                            ignore=shutil.ignore_patterns("node_modules"))
            fetched = subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"],
                                     cwd=clients, capture_output=True, text=True)
            if fetched.returncode != 0:
                self.skipTest("the linter could not be fetched: " + fetched.stderr[-200:])
            (clients / "openapi.json").write_text(json.dumps(self.description), encoding="utf-8")
            lint = subprocess.run(["npx", "redocly", "lint", "openapi.json"], cwd=clients,
                                  capture_output=True, text=True,
                                  env=os.environ | {"REDOCLY_TELEMETRY": "off", "NO_COLOR": "1"})
            told = lint.stdout + lint.stderr
            self.assertEqual(lint.returncode, 0, told)
            self.assertIn("Your API description is valid", told)
            self.assertNotIn("warning", told.replace("Deprecation warning", ""), told)


if __name__ == "__main__":
    unittest.main()
