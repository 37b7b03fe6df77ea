#!/usr/bin/env python3
"""attest mcp: what the tools answer, over a pipe and over HTTP."""
import json
import unittest

import jsonschema

import program
from program import DONE, Run
from serving import Server

META = {"io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": {}}

TOOLS = ["search_claims", "get_claim", "check_statement", "find_conflicts", "series",
         "get_passage", "search", "fetch"]


def request(method, **params):
    return {"jsonrpc": "2.0", "id": 1, "method": method, "params": params | {"_meta": META}}


def call(tool, **arguments):
    return request("tools/call", name=tool, arguments=arguments)


class Answers(program.CorpusTest):
    def ask(self, *messages):
        """The answers of `attest mcp`, one a message."""
        run = Run("mcp", "--db", self.db, stdin="".join(json.dumps(one) + "\n" for one in messages)
                  .encode())
        self.assertEqual((run.status, run.err), (DONE, ""))
        answers = [json.loads(line) for line in run.out.splitlines()]
        self.assertEqual(len(answers), len(messages), run)
        return answers

    def result(self, tool, **arguments):
        (answer,) = self.ask(call(tool, **arguments))
        self.assertFalse(answer["result"]["isError"], answer)
        return answer["result"]

    def structured(self, tool, **arguments):
        return self.result(tool, **arguments)["structuredContent"]

    def text_of(self, key):
        (answer,) = self.ask(call("fetch", id=key))
        return json.loads(answer["result"]["content"][0]["text"])["text"]

    def claim(self):
        return self.structured("search_claims", query="1516")["results"][0]["claims"][0]

    def test_the_tools_are_listed_in_one_order(self):
        (answer,) = self.ask(request("tools/list"))
        self.assertEqual([tool["name"] for tool in answer["result"]["tools"]], TOOLS)
        for tool in answer["result"]["tools"]:
            self.assertTrue(tool["annotations"]["readOnlyHint"])
            self.assertTrue(tool["description"])

    def test_answers_are_as_their_schemas_say(self):
        (listed,) = self.ask(request("tools/list"))
        schemas = {tool["name"]: tool.get("outputSchema") for tool in listed["result"]["tools"]}
        claim = self.claim()
        asked = {
            "search_claims": {"query": "1516"},
            "get_claim": {"id": claim["id"]},
            "check_statement": {"statement": "В 2013 году на Юг прибыли 1516 беженцев."},
            "find_conflicts": {"query": "arrivals 2013"},
            "series": {"query": "arrivals"},
            "get_passage": {"id": claim["source"]["article"], "start": 0, "end": 10},
        }
        for tool, arguments in asked.items():
            with self.subTest(tool):
                result = self.result(tool, **arguments)
                found = result["structuredContent"]
                self.assertEqual(json.loads(result["content"][0]["text"]), found)
                jsonschema.Draft202012Validator(schemas[tool]).validate(found)

    def test_every_figure_has_its_passage_word_for_word(self):
        for result in self.structured("search_claims", query="탈북민 입국")["results"]:
            text = self.text_of(result["key"])
            for passage in result["passages"] + [one["passage"] for one in result["claims"]]:
                self.assertEqual(text[passage["start"]:passage["end"]], passage["text"])

    def test_a_passage_is_what_the_text_has_there(self):
        claim = self.claim()
        start, end = claim["passage"]["start"], claim["passage"]["end"]
        found = self.structured("get_passage", id=claim["source"]["article"], start=start, end=end,
                                around=5)
        self.assertEqual(found["text"], claim["passage"]["text"])
        self.assertEqual(found["source"], claim["source"])
        text = self.text_of(claim["source"]["article"])
        self.assertEqual(found["before"], text[max(0, start - 5):start])
        self.assertEqual(found["after"], text[end:end + 5])

    def test_a_whole_number_may_have_a_point(self):
        self.assertEqual(self.structured("search_claims", query="1516", limit=1.0)["limit"], 1)

    def test_a_wrong_figure_is_contradicted(self):
        checked = self.structured("check_statement",
                                  statement="15,160 North Koreans arrived in the South in 2013.")
        self.assertEqual(checked["claims"][0]["verdict"], "contradicted")
        self.assertTrue(checked["claims"][0]["evidence"][0]["claim"]["passage"]["text"])

    def test_what_can_be_mended_is_told(self):
        for tool, arguments, part in [
                ("search_claims", {}, "'query': is missing"),
                ("get_claim", {"id": "0000"}, "claim"),
                ("get_claim", {}, "'id': is missing"),
                ("get_claim", {"id": ""}, "'id': is missing"),
                ("search_claims", {"query": "a" * 3000}, "'query': at most"),
                ("get_passage", {"id": "nowhere", "start": 0, "end": 1}, "article"),
                ("series", {"query": "arrivals", "limits": 2}, "limits"),
                ("check_statement", {"statement": "5 people", "date": "soon"}, "2015-01-31"),
                ("fetch", {"id": "no such article"}, "article"),
                ("search", {"query": {"a": 1}}, "text")]:
            with self.subTest(tool=tool, arguments=arguments):
                (answer,) = self.ask(call(tool, **arguments))
                self.assertTrue(answer["result"]["isError"], answer)
                self.assertIn(part, answer["result"]["content"][0]["text"])

    def test_the_pair_for_text_only_clients(self):
        (found,) = self.ask(call("search", query="1516"))
        self.assertNotIn("structuredContent", found["result"])
        results = json.loads(found["result"]["content"][0]["text"])
        self.assertEqual(list(results), ["results"])
        for one in results["results"]:
            self.assertEqual(list(one), ["id", "title", "url"])
            (article,) = self.ask(call("fetch", id=one["id"]))
            article = json.loads(article["result"]["content"][0]["text"])
            self.assertEqual(list(article), ["id", "title", "text", "url", "metadata"])
            self.assertEqual((article["id"], article["url"]), (one["id"], one["url"]))

    def test_every_article_and_its_claims_can_be_read(self):
        (listed,) = self.ask(request("resources/list"))
        for one in listed["result"]["resources"][:3]:
            (read,) = self.ask(request("resources/read", uri=one["uri"]))
            (content,) = read["result"]["contents"]
            self.assertEqual(len(content["text"].encode()), one["size"])
        claim = self.claim()
        (read,) = self.ask(request("resources/read", uri=f"claim://{claim['id']}"))
        self.assertEqual(json.loads(read["result"]["contents"][0]["text"])["id"], claim["id"])
        for gone in ("claim://0000", "source://nowhere", "source://%zz", "file:///etc/passwd"):
            (read,) = self.ask(request("resources/read", uri=gone))
            self.assertEqual(read["error"]["code"], -32602, gone)

    def test_without_an_index_every_tool_says_so_and_the_lists_stand(self):
        run = Run("mcp", "--db", self.folder / "nowhere", stdin="".join(
            json.dumps(one) + "\n" for one in (request("tools/list"),
                                               call("search_claims", query="a"))).encode())
        listed, called = map(json.loads, run.out.splitlines())
        self.assertEqual(len(listed["result"]["tools"]), len(TOOLS))
        self.assertTrue(called["result"]["isError"])
        self.assertIn("nowhere", called["result"]["content"][0]["text"])

    def test_http_gives_the_same(self):
        message = call("search_claims", query="1516")
        with Server(self.db) as server:
            connection = server.connection()
            connection.request("POST", "/mcp", json.dumps(message), {
                "Content-Type": "application/json", "MCP-Protocol-Version": "2026-07-28",
                "Mcp-Method": "tools/call", "Mcp-Name": "search_claims"})
            response = connection.getresponse()
            self.assertEqual(response.status, 200)
            self.assertEqual([json.loads(response.read())], self.ask(message))
            for method in ("GET", "DELETE"):
                connection.request(method, "/mcp")
                response = connection.getresponse()
                response.read()
                self.assertEqual(response.status, 405)
            connection.request("POST", "/mcp", json.dumps(message), {"Origin": "http://evil.test"})
            self.assertEqual(connection.getresponse().status, 403)


if __name__ == "__main__":
    unittest.main()
