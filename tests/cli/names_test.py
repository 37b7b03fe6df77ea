"""Names meet across scripts: a query in one finds the spellings of the others."""
import json

from program import DONE, NOTHING_FOUND, ProgramTest, Run, main


class Names(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("en.txt", "The economist Zarubin expects growth. Last week Zarubin spoke again.\n")
        self.write("ru.txt", "Об этом заявил экономист Зарубин. По словам Зарубина, рост будет.\n")
        self.write("ko.txt", "경제학자 자루빈은 성장을 예상했다. 지난주 자루빈 박사가 말했다.\n")
        self.write("other.txt", "The museum in Lhasa opened. Visitors came to see Sarbin there.\n")
        self.assertEqual(self.index().status, DONE)

    def found(self, query):
        run = Run("search", query, "--db", self.db, "--format", "json")
        return [(result["path"].rsplit("/")[-1], [p["text"][s - p["start"]:e - p["start"]]
                for p in result["passages"] for s, e in p["matches"]])
                for result in json.loads(run.out)["results"]], run.status

    def test_each_spelling_finds_the_others_after_its_own(self):
        for query, own in (("Zarubin", "en.txt"), ("Зарубин", "ru.txt"), ("Зарубина", "ru.txt"),
                           ("자루빈", "ko.txt"), ("자루빈은", "ko.txt"), ("zarubin", "en.txt")):
            results, status = self.found(query)
            paths = [path for path, _ in results]
            self.assertEqual(sorted(paths), ["en.txt", "ko.txt", "ru.txt"], query)
            self.assertEqual((paths[0], status), (own, DONE), query)

    def test_characters_in_quotes_are_only_themselves(self):
        self.assertEqual([path for path, _ in self.found('="Zarubin"')[0]], ["en.txt"])
        self.assertEqual(self.found("Zarutin")[1], NOTHING_FOUND)


if __name__ == "__main__":
    main()
