"""What conflicts finds among articles that a test writes."""
import json

from program import DONE, ProgramTest, Run


class Compared(ProgramTest):
    def pairs(self, articles):
        """(figure, figure) in text order of their outlets → relation, independent."""
        for name, lang, day, outlet, title, text in articles:
            self.write(f"{name}.jsonl", json.dumps(
                {"id": name, "lang": lang, "published": day, "publisher": outlet,
                 "title": title, "text": text}, ensure_ascii=False) + "\n")
        self.assertEqual(self.index().status, DONE)
        found = {}
        for group in map(json.loads, Run("conflicts", "--db", self.db).out.splitlines()):
            words = {claim["id"]: claim["source"]["article"] + ": " + claim["quantity"]["text"]
                     for claim in group["claims"]}
            for pair in group["pairs"]:
                found[tuple(sorted((words[pair["a"]], words[pair["b"]])))] = (
                    pair["relation"], "independent" if pair["independent"] else "one voice")
        return found

    def judge(self, drafts):
        """Each draft has the verdict that `drafts` gives for it, of the articles indexed."""
        for statement, verdict in drafts.items():
            with self.subTest(statement):
                answer = json.loads(Run("check", statement, "--db", self.db, "--format",
                                        "json").out)
                self.assertEqual([claim["verdict"] for claim in answer["claims"]], [verdict],
                                 [claim["why"] for claim in answer["claims"]])
