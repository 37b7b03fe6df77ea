"""attest check and attest conflicts: is this figure right, and who contradicts whom?"""
import json

from program import CORPUS, DONE, FAILED, NOTHING_FOUND, CorpusTest, ProgramTest, Run, main


class Compared(CorpusTest):
    """Over the corpus; one index for all tests."""

    def check(self, statement, *more):
        run = Run("check", statement, "--db", self.db, "--format", "json", *more)
        self.assertIn(run.status, (DONE, NOTHING_FOUND), run)
        found = json.loads(run.out)
        self.assertEqual(found["statement"], statement)
        return found["claims"], run.status


class Check(Compared):
    def test_statements_of_all_languages_meet_sources_of_all(self):
        for statement in ("2,706 North Korean defectors arrived in the South in 2011",
                          "В 2011 году на Юг прибыли 2706 беженцев из КНДР",
                          "2011년 국내에 입국한 탈북민은 2천706명이다"):
            claims, status = self.check(statement)
            self.assertEqual([c["verdict"] for c in claims], ["supported"], statement)
            self.assertEqual(status, DONE)
            langs = {e["claim"]["source"]["lang"] for e in claims[0]["evidence"]}
            self.assertEqual(langs & {"en", "ru", "ko"}, {"en", "ru", "ko"}, statement)
            self.assertLess(claims[0]["origins"], len(claims[0]["evidence"]))  # one ministry

    def test_what_cannot_be_is_contradicted_with_the_passage(self):
        claims, status = self.check("1,700 North Korean defectors arrived in the South in 2014")
        self.assertEqual(claims[0]["verdict"], "contradicted")
        self.assertEqual(status, NOTHING_FOUND)
        first = claims[0]["evidence"][0]
        self.assertEqual(first["relation"], "contradicts")
        self.assertIn(first["claim"]["quantity"]["text"], first["claim"]["passage"]["text"])

    def test_slips_are_named(self):
        claims, _ = self.check("In 2014, 1,516 North Korean defectors arrived in the South")
        self.assertIn("for 2013, not for 2014", claims[0]["why"])
        self.assertEqual((claims[0]["reason"], claims[0]["slip"]),
                         ("said-otherwise", "for-other-time"))
        claims, _ = self.check("27,060 North Korean defectors arrived in the South in 2011")
        self.assertIn("ten times too large", claims[0]["why"])
        self.assertEqual(claims[0]["slip"], "too-large")

    def test_a_replaced_figure_is_superseded(self):
        claims, _ = self.check("1,516 North Korean defectors arrived in the South in 2013")
        self.assertEqual(claims[0]["verdict"], "superseded")
        self.assertIn("revises", {e["relation"] for e in claims[0]["evidence"]})

    # Statement: for each of its figures the verdict, and what `why` has to tell.
    STATEMENTS = {
        # True, in one language against sources in others.
        "27,518 defectors had settled in South Korea by the end of 2014": [("supported", "")],
        "The turnout in South Korea's general election of April 2024 was 67.0%": [("supported", "")],
        "The total fertility rate of South Korea was 0.75 in 2024": [("supported", "")],
        "The jobless rate of defectors was 6.2 percent in 2014": [("supported", "")],
        "The deficit of the Russian federal budget was 3.24 trillion rubles in 2023":
            [("supported", "")],
        "The key rate of the Russian central bank is 16 percent since 15 December 2023":
            [("supported", "")],
        "More than 1,000 North Koreans arrived in the South in 2013": [("supported", "")],
        "Инфляция в России в 2023 году составила 7,42 %": [("supported", "")],
        "В 2013 году на Юг прибыли 1514 перебежчиков": [("supported", "")],
        "2025년 상반기 입국한 탈북민은 96명이며 여성이 85명이다": [("supported", ""), ("disputed", "“88”")],
        "2024년 7월 한국의 수출은 575억2천만 달러였다": [("supported", "")],
        "2023년 탈북민 실업률은 4.5%로 1.6%포인트 내렸다": [("supported", ""), ("supported", "")],
        # Replaced since, by a later release.
        "In 2014, 1,396 North Koreans arrived in South Korea": [("superseded", "“1397 человек”")],
        "South Korea's exports were $57.49bn in July 2024": [("superseded", "“575억2천만 달러”")],
        "В 2024 году в России собрали 82,4 млн тонн пшеницы": [("superseded", "“82,6 млн”")],
        # The sources are at odds.
        "Russia harvested 92.8 million tonnes of wheat in 2023": [("disputed", "“98,2 млн”")],
        "В 2016 году наводнение в КНДР унесло жизни 133 человек": [("disputed", "“138”")],
        "138 people died and 400 went missing in the flood of 2016 in North Korea":
            [("disputed", "“133 человек”"), ("disputed", "“395”")],
        # The right figure for another time.
        "105 North Koreans arrived in the South during the first half of 2025":
            [("contradicted", "for 2024-H1, not for 2025-H1")],
        "The turnout in South Korea's general election of April 2024 was 66.2%":
            [("contradicted", "for 2020, not for 2024-04")],
        "Russia harvested 144.9 million tonnes of grain in 2024":
            [("contradicted", "for 2023, not for 2024")],
        "В 2014 году на Юг прибыли 1277 перебежчиков":
            [("contradicted", "for 2015, not for 2014")],
        "2014년 입국한 탈북민은 2,706명이다": [("contradicted", "for 2011, not for 2014")],
        # A digit too few or too many.
        "South Korea's exports were $5.749bn in July 2024":
            [("contradicted", "ten times too small")],
        "В 2024 году собрано 12,5 млн тонн зерна": [("contradicted", "ten times too small")],
        "2024년 7월 한국의 수출은 57억5천만 달러였다": [("contradicted", "ten times too small")],
        # A fall told as a rise.
        "North Korean arrivals rose 48.4 percent from 2011 to 2014":
            [("contradicted", "direction is reversed: it is a fall")],
        "South Korea's exports fell 13.9% in July 2024":
            [("contradicted", "direction is reversed: it is a rise")],
        "В 2015 году на Юг прибыли 1277 человек из КНДР, на 8,6 % больше, чем годом ранее":
            [("supported", ""), ("contradicted", "it is a fall")],
        "2024년 출생아는 23만8천300명으로 3.6% 줄었다": [("supported", ""), ("contradicted", "it is a rise")],
        # Other people, another whole, another unit, percent for points.
        "1,516 women arrived from North Korea in 2013":
            [("contradicted", "for all, not for women")],
        "The jobless rate of defectors rose 1.6 percent in 2023":
            [("unverified", "Percent and percentage points are mixed up")],
        "2024년 총선 투표율은 4년 전보다 0.8% 올랐다":
            [("unverified", "Percent and percentage points are mixed up")],
        "Fewer than 1,000 North Koreans arrived in the South in 2013":
            [("contradicted", "“1,514”")],
        # Of one day in the month; with a digit too many.
        "4,100 houses were flooded in Sinuiju in July 2024": [("supported", "")],
        "The flood of July 2024 inundated 41,000 houses in Sinuiju":
            [("unverified", "ten times too large")],
        "2024년 7월 압록강 수해로 살림집 4천100여 세대가 잠겼다": [("supported", "")],
        "In the first quarter of 2025, 31 people died on the roads of the region, 17 men and 14 "
        "women": [("supported", "")] * 3,
        # What another figure of the sentence counts.
        "Wind farms supplied 26.8% of Britain's electricity in 2022": [("supported", "")],
        "Wind farms supplied 38.5% of Britain's electricity in 2022": [("contradicted", "“26.8%”")],
        "Gas supplied 26.8% of Britain's electricity in 2022": [("contradicted", "“38.5%”")],
        # Money a month, another currency, a thousand times too small.
        "Минимальный размер оплаты труда в России с 2024 года составляет 19 242 рубля":
            [("supported", "")],
        "Defectors' average wage in 2023 was 2.457 million dollars":
            [("unverified", "another unit")],
        "Экспорт Южной Кореи в июле 2024 года составил 57,49 млн долларов":
            [("contradicted", "a thousand times too small")],
        "2024년 입국한 탈북민은 236명으로 전년보다 20.4% 줄었다":
            [("supported", ""), ("contradicted", "it is a rise")],
        "2023년 러시아의 밀 수확량은 9280만 톤이었다": [("disputed", "“98,2 млн”")],
        "Thousands of people slept in tents after the flood": [("unverified", "no number")],
        # The same number, but of what?
        "1,516 people died in South Korea in 2013": [("unverified", "nothing shows")],
        "In 2013, 1,516 lighthouses were built in South Korea": [("unverified", "nothing shows")],
        "Экспорт Южной Кореи в июле 2024 года вырос на 9,3 %": [("contradicted", "“13.9%”")],
    }

    def test_statements_get_the_verdict_and_the_reason_that_they_deserve(self):
        for statement, expected in self.STATEMENTS.items():
            with self.subTest(statement):
                claims, _ = self.check(statement)
                self.assertEqual([c["verdict"] for c in claims], [v for v, _ in expected],
                                 [c["why"] for c in claims])
                for claim, (_, told) in zip(claims, expected):
                    self.assertIn(told, claim["why"])

    def test_the_best_evidence_comes_first_and_is_counted_in_full(self):
        claims, _ = self.check("About 1,500 North Koreans arrived in the South in 2013")
        hows = [e["how"] for e in claims[0]["evidence"]]
        self.assertEqual(hows, sorted(hows, key=["exact", "rounded", "hedged", None].index))
        agreeing = [e for e in claims[0]["evidence"] if e["relation"] == "agrees"]
        mentions = int(claims[0]["why"].split(" mentions")[0].split()[-1])
        self.assertGreaterEqual(mentions, len(agreeing))  # the best ten are shown
        self.assertTrue(mentions == len(agreeing) or len(agreeing) == 10)

    def test_what_no_source_speaks_of_is_unverified(self):
        claims, status = self.check("There are 61 lighthouses in Norway.")
        self.assertEqual(claims[0]["verdict"], "unverified")
        self.assertNotIn("agrees", {e["relation"] for e in claims[0]["evidence"]})
        self.assertEqual(status, NOTHING_FOUND)

    def test_relative_times_are_told_from_the_date(self):
        claims, _ = self.check("Last year 2,706 North Korean defectors arrived in the South",
                               "--date", "2012-03-01")
        self.assertEqual(claims[0]["period"]["edtf"], "2011")
        self.assertEqual(claims[0]["verdict"], "supported")

    def test_a_draft_of_many_figures(self):
        # Of the flood's dead the sources themselves tell two figures.
        draft = "В 2011 году на Юг прибыли 2706 беженцев.\n\nIn 2016, 138 people died in the flood.\n"
        run = Run("check", "--file", "-", "--db", self.db, "--format", "json", stdin=draft.encode())
        self.assertEqual([c["verdict"] for c in json.loads(run.out)["claims"]],
                         ["supported", "disputed"], run)

    def test_a_statement_without_figures_and_a_bad_one(self):
        run = Run("check", "Nothing is counted here", "--db", self.db)
        self.assertEqual(run.status, NOTHING_FOUND)
        self.assert_told(run, "no figure")
        run = Run("check", "--file", "-", "--db", self.db, stdin=b"\x00\xff\x00" * 100)
        self.assertIn(run.status, (NOTHING_FOUND, FAILED))
        self.assertEqual(Run("check", "--db", self.db).status, FAILED)
        self.assertEqual(Run("check", "5 people", "--date", "soon", "--db", self.db).status, FAILED)

    def test_what_is_no_text_is_an_error(self):
        for bad in (b"\x00\x01\x02", b"\x89PNG\r\n\x1a\n\x00" * 100, b""):
            run = Run("check", "-", "--db", self.db, stdin=bad)
            self.assertEqual(run.status, FAILED, run)
            self.assertTrue(run.err.startswith("attest: "), run)

    def test_a_language_that_is_not_read_is_told(self):
        for text in ("2013年に1516人の脱北者が韓国に入国した",
                     "وصل 1516 لاجئا من كوريا الشمالية إلى الجنوب في عام 2013"):
            run = Run("check", text, "--db", self.db, "--format", "json")
            self.assert_told(run, "no language that is read")
            self.assertEqual({c["verdict"] for c in json.loads(run.out)["claims"]}, {"unverified"})

    def test_a_statement_of_a_megabyte(self):
        long = ("It was a long day in the harbour and nothing happened. " * 20_000).encode()
        run = Run("check", "--file", "-", "--db", self.db, stdin=long)
        self.assertEqual(run.status, NOTHING_FOUND)

    def test_a_draft_with_more_figures_than_anybody_reads(self):
        draft = "In 2013, 1,516 North Koreans arrived in the South. " * 2_000
        run = Run("check", "-", "--db", self.db, "--format", "json", stdin=draft.encode())
        self.assert_told(run, "only the first 1000 figures were checked, 1000 were not")
        self.assertEqual(len(json.loads(run.out)["claims"]), 1000)


class Conflicts(Compared):
    REASONS = {"agrees": ("same-figure", "same-rounded", "can-both-hold"),
               "contradicts": ("cannot-both-hold", "opposite-directions", "denied-figure"),
               "revises": ("one-replaces",), "forecast": ("one-foreseen",)}

    def groups(self, *arguments):
        run = Run("conflicts", "--db", self.db, *arguments)
        self.assertEqual(run.status, DONE, run)
        return [json.loads(line) for line in run.out.splitlines()]

    def test_every_pair_has_its_relation_and_a_reason(self):
        groups = self.groups()
        for group in groups:
            ids = {claim["id"] for claim in group["claims"]}
            self.assertTrue(group["pairs"])
            for pair in group["pairs"]:
                self.assertTrue({pair["a"], pair["b"]} <= ids)
                self.assertIn(pair["relation"], ("agrees", "contradicts", "revises", "forecast"))
                self.assertTrue(pair["why"])
                self.assertIn(pair["reason"], self.REASONS[pair["relation"]])
        place = {"contradicts": 0, "revises": 1, "forecast": 1, "agrees": 2}
        first = [place[group["pairs"][0]["relation"]] for group in groups]
        self.assertEqual(first, sorted(first))

    def test_a_query_narrows_them(self):
        groups = self.groups("flood missing 2016")
        pairs = [(pair["relation"], sorted(claim["quantity"]["text"] for claim in group["claims"]
                                           if claim["id"] in (pair["a"], pair["b"])))
                 for group in groups for pair in group["pairs"]]
        self.assertIn(("contradicts", ["395", "400"]), pairs)

    def test_since_leaves_out_what_is_old(self):
        for group in self.groups("--since", "2024-08-01"):
            self.assertGreaterEqual(max(claim["source"]["published"] for claim in group["claims"]),
                                    "2024-08-01")
        self.assertEqual(Run("conflicts", "--db", self.db, "--since", "2050-01-01").status,
                         NOTHING_FOUND)


class Voices(ProgramTest):
    """Whose figures are they: one voice, or several?"""

    def pairs(self, **articles):
        for name, (day, text) in articles.items():
            self.write(f"{name}.jsonl", json.dumps(
                {"id": name, "title": "Wheat harvest", "date": day, "text": text}) + "\n")
        self.assertEqual(self.index().status, DONE)
        run = Run("conflicts", "--db", self.db)
        found = {}
        for group in map(json.loads, run.out.splitlines()):
            words = {claim["id"]: claim["quantity"]["text"] for claim in group["claims"]}
            for pair in group["pairs"]:
                found[frozenset((words[pair["a"]], words[pair["b"]]))] = (
                    pair["relation"], pair["independent"])
        return found

    def test_two_forecasters_of_one_sentence_contradict_each_other(self):
        pairs = self.pairs(a=("2024-06-13", "The consultancy Polevod sees a wheat harvest of "
                              "80.7 million tonnes in 2024, Ruda Analytics 84.5 million tonnes."))
        self.assertEqual(pairs[frozenset(("80.7 million tonnes", "84.5 million tonnes"))],
                         ("contradicts", True))

    def test_figures_without_a_source_come_from_who_counts_them(self):
        pairs = self.pairs(
            a=("2024-03-01", "The wheat harvest was 82.6 million tonnes in 2023, the ministry of "
               "agriculture said."),
            b=("2024-03-02", "The wheat harvest was about 83 million tonnes in 2023."))
        self.assertEqual(pairs[frozenset(("82.6 million tonnes", "about 83 million tonnes"))],
                         ("agrees", False))


if __name__ == "__main__":
    main()
