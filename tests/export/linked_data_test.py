"""Web Annotations, schema.org Claims and nanopublications, by RDF parsers and clients."""
import json
import pathlib
import shutil
import subprocess
import tempfile
import unicodedata
import unittest

from exports import (claims, corpus, empty_index, exported, hostile_index, installed,
                     paged_index, scratch)

CLIENTS = pathlib.Path(__file__).resolve().parents[1] / "clients"


class WebAnnotation(unittest.TestCase):
    def annotations(self, database, *more):
        collection = json.loads(exported("web-annotation", database, *more))
        self.assertEqual(collection["@context"], "http://www.w3.org/ns/anno.jsonld")
        self.assertEqual(collection["type"], "AnnotationCollection")
        page = collection["first"]
        self.assertEqual((page["type"], page["partOf"], page["startIndex"]),
                         ("AnnotationPage", collection["id"], 0))
        self.assertEqual(collection["total"], len(page["items"]))
        return page["items"]

    def test_every_claim_is_an_annotation_with_both_selectors(self):
        for database in (corpus(), hostile_index(), empty_index()):
            ours = claims(database)
            annotations = self.annotations(database)
            self.assertEqual(len(annotations), len(ours))
            self.assertEqual(len({one["id"] for one in annotations}), len(ours))
            for one, claim in zip(annotations, ours):
                quote, position = one["target"]["selector"]
                self.assertEqual((quote["type"], position["type"]),
                                 ("TextQuoteSelector", "TextPositionSelector"))
                self.assertIn(claim["quantity"]["text"], quote["exact"])
                self.assertLessEqual(position["start"], claim["quantity"]["start"])
                self.assertEqual(position["end"] - position["start"], len(quote["exact"]))
                for context in (quote["prefix"], quote["suffix"]):
                    self.assertLessEqual(len(context), 32)
                self.assertIsInstance(one["target"]["source"], str)

    def test_no_selector_cuts_what_readers_see_as_one_character(self):
        for one in self.annotations(hostile_index()):
            quote = one["target"]["selector"][0]
            for part in (quote["prefix"], quote["exact"], quote["suffix"]):
                self.assertFalse(part[:1] and unicodedata.combining(part[0]), part)
                self.assertNotIn("\u200D", (part[:1], part[-1:]), "a family is torn apart")

    def test_a_passage_without_a_figure_is_highlighted(self):
        found = self.annotations(hostile_index(), "nobody counted")
        self.assertIn("highlighting", {one["motivation"] for one in found})

    def test_the_page_is_named(self):
        pages = [one["target"].get("schema:pagination") for one in self.annotations(paged_index())]
        self.assertEqual(pages, ["11", "11"])  # the figures themselves stand there
        for one in self.annotations(corpus()):
            self.assertNotIn("schema:pagination", one["target"])

    @installed("node", "npm")
    def test_javascript_clients_find_the_quotes_again(self):
        folder = scratch() / "clients"
        shutil.copytree(CLIENTS, folder, ignore=shutil.ignore_patterns("node_modules"))
        made = subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"],
                              cwd=folder, capture_output=True, text=True)
        if made.returncode != 0:
            self.skipTest("the clients could not be fetched: " + made.stderr[-200:])
        for name, database in (("corpus", corpus()), ("hostile", hostile_index())):
            (folder / f"{name}.json").write_bytes(exported("web-annotation", database))
            (folder / f"{name}.xml").write_bytes(exported("tei", database))
            done = subprocess.run(["node", "reanchor.js", f"{name}.json", f"{name}.xml"],
                                  cwd=folder, capture_output=True, text=True)
            self.assertEqual(done.returncode, 0, done.stdout[-2000:] + done.stderr[-2000:])


class ClaimReview(unittest.TestCase):
    def graph(self, database):
        document = json.loads(exported("claimreview", database))
        self.assertEqual(document["@context"], "https://schema.org")
        return document

    def test_every_claim_is_a_claim_and_no_verdict_is_made_up(self):
        for database in (corpus(), hostile_index(), empty_index()):
            ours = claims(database)
            graph = self.graph(database)["@graph"]
            self.assertEqual([one["identifier"] for one in graph], [one["id"] for one in ours])
            for one, claim in zip(graph, ours):
                self.assertEqual(one["@type"], "Claim")
                self.assertEqual(one["text"], claim["passage"]["text"])
                self.assertTrue(one["appearance"])
                quantity = claim["quantity"]
                if quantity["low"] is not None and quantity["low"] == quantity["high"]:
                    self.assertEqual(float(one["about"]["value"]), float(quantity["low"]))
            self.assertNotIn(b"ClaimReview", exported("claimreview", database))

    def test_the_page_is_named(self):
        graph = self.graph(paged_index())["@graph"]
        self.assertEqual([one["appearance"][0]["pagination"] for one in graph], ["11", "11–12"])

    def test_an_rdf_reader_takes_it(self):
        try:
            import rdflib
        except ImportError:
            self.skipTest("no rdflib")
        document = self.graph(hostile_index())
        document["@context"] = {"@vocab": "https://schema.org/"}  # the context without a network
        graph = rdflib.Graph().parse(data=json.dumps(document), format="json-ld")
        kind = rdflib.RDF.type, rdflib.URIRef("https://schema.org/Claim")
        self.assertEqual(len(set(graph.subjects(*kind))),
                         len({one["id"] for one in claims(hostile_index())}))


class Nanopublications(unittest.TestCase):
    @installed("rapper")
    def test_a_trig_parser_reads_every_graph(self):
        for database in (corpus(), hostile_index(), empty_index()):
            with tempfile.NamedTemporaryFile(suffix=".trig") as file:
                file.write(exported("trig", database))
                file.flush()
                done = subprocess.run(["rapper", "-q", "-i", "trig", "-o", "nquads", file.name],
                                      capture_output=True)
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            quads = done.stdout.decode("utf-8").splitlines()
            heads = [q for q in quads if "nschema#Nanopublication>" in q]
            self.assertEqual(len(heads), len(claims(database)))
            for part in ("hasAssertion", "hasProvenance", "hasPublicationInfo"):
                self.assertEqual(sum(f"nschema#{part}>" in q for q in quads), len(heads))

    def test_another_parser_finds_the_values_and_the_quotes(self):
        try:
            import rdflib
        except ImportError:
            self.skipTest("no rdflib")
        data = rdflib.Dataset()
        data.parse(data=exported("trig", hostile_index()).decode("utf-8"), format="trig")
        prov = rdflib.Namespace("http://www.w3.org/ns/prov#")
        quotes = {str(quad[2]) for quad in data.quads((None, prov.value, None, None))}
        for claim in claims(hostile_index()):
            self.assertIn("".join("\uFFFD" if ord(c) < 32 and c not in "\t\n\r" or ord(c) == 127
                                  else c for c in claim["passage"]["text"]), quotes)
        value = rdflib.URIRef("https://schema.org/value")
        self.assertIn("1516", {str(quad[2]) for quad in data.quads((None, value, None, None))})

    def test_the_page_of_a_passage_is_named(self):
        data = exported("trig", paged_index()).decode("utf-8")
        self.assertIn('schema:pagination "11" .', data)
        self.assertIn('schema:pagination "11–12" .', data)
        self.assertNotIn(b"pagination", exported("trig", corpus()))

    def test_addresses_can_be_ones_own(self):
        data = exported("trig", corpus(), "--base", "https://news.example/figures")
        self.assertIn(b"<https://news.example/figures/claim/", data)
        self.assertNotIn(b"urn:x-attest", data)


if __name__ == "__main__":
    unittest.main()
