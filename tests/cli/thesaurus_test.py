"""attest index --thesaurus: words of the user's, kept in the index, and files that are none."""
import json
import subprocess

from program import DONE, FAILED, ProgramTest, Run, environment, main, program

HEAD = ('<?xml version="1.0" encoding="UTF-8"?>\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"\n'
        '  xmlns:skos="http://www.w3.org/2004/02/skos/core#"\n'
        '  xmlns:xl="http://www.w3.org/2008/05/skos-xl#">\n')
CORE = "http://www.w3.org/2004/02/skos/core#"

# As large agricultural vocabularies are exported: descriptions, each fact in its own.
DESCRIPTIONS = HEAD + f"""
<rdf:Description rdf:about="http://voc.example/c_8001">
  <rdf:type rdf:resource="{CORE}Concept"/>
  <skos:broader rdf:resource="http://voc.example/c_8000"/>
  <skos:prefLabel xml:lang="en-GB">lantern squash</skos:prefLabel>
  <skos:prefLabel xml:lang="fr">courge lanterne</skos:prefLabel>
  <skos:prefLabel xml:lang="zh-Hans">灯笼南瓜</skos:prefLabel>
</rdf:Description>
<rdf:Description rdf:about="http://voc.example/c_8001">
  <skos:prefLabel xml:lang="ru">фонарная тыква</skos:prefLabel>
  <skos:altLabel xml:lang="ko">등롱호박</skos:altLabel>
</rdf:Description>
<rdf:Description rdf:about="http://voc.example/c_8000">
  <rdf:type rdf:resource="{CORE}Concept"/>
  <skos:narrower rdf:resource="http://voc.example/c_8001"/>
  <skos:prefLabel xml:lang="en">lantern gourds</skos:prefLabel>
  <skos:hiddenLabel xml:lang="en">  lantern
      gourdes </skos:hiddenLabel>
  <skos:altLabel xml:lang="en"></skos:altLabel>
</rdf:Description>
</rdf:RDF>
"""

# As vocabularies of parliaments are: typed nodes, labels as resources of their own.
LABELS_ELSEWHERE = HEAD + """
<skos:Concept rdf:about="http://vocab.example/8001">
  <xl:prefLabel rdf:resource="http://vocab.example/8001#en"/>
  <xl:altLabel><xl:Label rdf:about="http://vocab.example/8001#ru">
    <xl:literalForm xml:lang="ru">фонарная тыква</xl:literalForm></xl:Label></xl:altLabel>
  <skos:broader><skos:Concept rdf:about="http://vocab.example/8000">
    <skos:prefLabel xml:lang="en">lantern gourds</skos:prefLabel></skos:Concept></skos:broader>
</skos:Concept>
<xl:Label rdf:about="http://vocab.example/8001#en">
  <xl:literalForm xml:lang="en">lantern squash</xl:literalForm>
</xl:Label>
</rdf:RDF>
"""

# As an international organisation's are: ids of the document itself, under its base.
IDS = HEAD.replace("<rdf:RDF", '<rdf:RDF xml:base="http://base.example/t"') + f"""
<rdf:Description rdf:ID="T8001">
  <rdf:type rdf:resource="{CORE}Concept"/>
  <skos:prefLabel xml:lang="en">LANTERN SQUASH</skos:prefLabel>
  <skos:prefLabel xml:lang="ru">ФОНАРНАЯ ТЫКВА</skos:prefLabel>
  <skos:broader rdf:resource="#T8000"/>
</rdf:Description>
<skos:Concept rdf:about="http://base.example/t#T8000">
  <skos:prefLabel xml:lang="en">LANTERN GOURDS</skos:prefLabel>
</skos:Concept>
</rdf:RDF>
"""


class Kept(ProgramTest):
    def thesaurus(self, text, name="words.rdf"):
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def concepts(self, statement):
        run = Run("check", statement, "--db", self.db, "--format", "json")
        self.assertNotEqual(run.status, FAILED, run)
        return json.loads(run.out)["claims"][0]["measure"]["concepts"]

    def test_real_shapes_are_read_and_known_to_later_commands(self):
        self.write("a.txt", "There were 41,237 tonnes of lantern squash in 2013.\n")
        for text, own, broader in (
                (DESCRIPTIONS, "http://voc.example/c_8001", "http://voc.example/c_8000"),
                (LABELS_ELSEWHERE, "http://vocab.example/8001", "http://vocab.example/8000"),
                (IDS, "http://base.example/t#T8001", "http://base.example/t#T8000")):
            run = self.index("--forget-thesauri", "--thesaurus", self.thesaurus(text))
            self.assertEqual(run.status, DONE, run)
            self.assert_told(run, "words.rdf: 2 concepts with")
            for statement in ("There were 45,610 tonnes of lantern squash in 2013.",
                              "В 2013 году было 45 610 тонн фонарной тыквы."):
                self.assertIn(own, self.concepts(statement), statement)
            self.assertIn(broader, self.concepts("In 2013 they ate 7 tonnes of lantern gourds."))
            run = Run("check", "В 2013 году было 45 610 тонн фонарной тыквы.", "--db", self.db)
            self.assertIn("contradicted", run.out)  # the article was read again with the words
            self.assertIn("41,237", run.out)

    def test_what_is_not_used_is_told(self):
        self.write("a.txt")
        run = self.index("--thesaurus", self.thesaurus(DESCRIPTIONS))
        self.assert_told(run, "2 concepts with 5 labels", "2 labels in 2 other languages not used",
                         "1 empty label")
        again = self.index()
        self.assertIn("1 unchanged", again.err)
        self.assertNotIn("revision", again.err)
        forgotten = self.index("--forget-thesauri")
        self.assert_told(forgotten, "thesauri of the index have changed")
        self.assertNotIn("http://voc.example/c_8001", self.concepts("45 tonnes of lantern squash"))

    def test_a_concept_with_labels_of_ours_in_two_languages_is_ours(self):
        self.write("a.txt")
        run = self.index("--thesaurus", self.thesaurus(HEAD + """
<skos:Concept rdf:about="http://voc.example/c_8374"><skos:prefLabel xml:lang="en">wheat</skos:prefLabel>
<skos:prefLabel xml:lang="ru">пшеница</skos:prefLabel><skos:altLabel xml:lang="en">breadcorn</skos:altLabel>
</skos:Concept><skos:Concept rdf:about="http://voc.example/c_1"><skos:prefLabel
 xml:lang="en">wheat</skos:prefLabel></skos:Concept></rdf:RDF>"""))
        self.assert_told(run, "1 concept that the program knows already", "1 label of several")
        self.assertEqual(self.concepts("7 tonnes of breadcorn"), self.concepts("7 tonnes of wheat"))

    def test_files_that_are_no_thesaurus_are_refused_with_line_and_way_out(self):
        self.write("a.txt")
        deep = "<a>" * 100
        entities = ('<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<r>\n'
                    '<c>&b;</c></r>')
        concept = '<skos:Concept rdf:about="x"><skos:prefLabel xml:lang="en">x</skos:prefLabel>'
        for text, *told in (
                ("", ":1:", "nothing in it"),
                ("wheat\nbarley\n", ":1:", "no XML", "SKOS"),
                ("@prefix skos: <http://x> .\n", ":1:", "Turtle"),
                ("{\"@context\": {}}", ":1:", "JSON-LD"),
                ("<html>\n<body/></html>", "no skos:Concept"),
                (HEAD + "</rdf:RDF>", "no skos:Concept"),
                (HEAD + concept, ":5:", "cut short"),
                (HEAD + concept + "</skos:Concept>\n</rdf:R>", ":6:", "closes nothing"),
                (HEAD + "\n" + concept + "</skos:prefLabel></skos:Concept></rdf:RDF>", ":6:"),
                (HEAD + "\n\n<skos:Concept rdf:about='x' <skos:a/>", ":7:", "no end"),
                (HEAD + deep, ":5:", "too deep"),
                (HEAD + concept.replace(">x<", "><") + "</skos:Concept></rdf:RDF>", "no skos:Concept"),
                (HEAD + concept.replace("en", "sw") + "</skos:Concept></rdf:RDF>", "no skos:Concept"),
                (entities, ":3:", "entities are not expanded"),
                (b"\x00\x01\x02" * 99, "words.rdf"),
                (HEAD.encode() + b"\xff\xfe\xff", "words.rdf")):
            run = self.index("--thesaurus", self.thesaurus(text))
            self.assertEqual((run.status, run.out), (FAILED, ""), (text, run))
            self.assert_told(run, "words.rdf", *told)
        for path in (self.folder / "none.rdf", self.folder):
            run = self.index("--thesaurus", path)
            self.assertEqual(run.status, FAILED, run)
            self.assert_told(run, path)
        self.assertFalse(self.db.exists())

    def test_circles_end(self):
        self.write("a.txt", "In 2013 they sold 41,237 tonnes of ring corn.\n")
        ring = "".join(f'<skos:Concept rdf:about="http://v.example/ring{i}"><skos:prefLabel '
                       f'xml:lang="en">ring corn{i * "e"}</skos:prefLabel><skos:broader '
                       f'rdf:resource="http://v.example/ring{(i + 1) % 50}"/>'
                       f'<skos:broader rdf:resource="http://v.example/ring{i}"/></skos:Concept>'
                       for i in range(50))
        run = self.index("--thesaurus", self.thesaurus(HEAD + ring + "</rdf:RDF>"))
        self.assertEqual(run.status, DONE, run)
        self.assertIn("http://v.example/ring7", self.concepts("9 tonnes of ring corneeeeeee in 2013"))

    def test_a_million_concepts_are_refused_in_bounded_memory(self):
        self.write("a.txt")
        path = self.folder / "million.rdf"
        with path.open("w", encoding="utf-8") as out:
            out.write(HEAD)
            for i in range(1_000_000):
                out.write(f'<skos:Concept rdf:about="http://v.example/{i}"><skos:prefLabel '
                          f'xml:lang="en">thing {i}</skos:prefLabel></skos:Concept>\n')
            out.write("</rdf:RDF>")
        limited = f"ulimit -v 1500000; exec {program()} index {self.articles} --db {self.db}"
        done = subprocess.run(["bash", "-c", f"{limited} --thesaurus {path}"], timeout=120,
                              capture_output=True, env=environment())
        self.assertEqual(done.returncode, FAILED, done)
        self.assertIn(b"more than 200000 concepts; give a part of it", done.stderr)


if __name__ == "__main__":
    main()
