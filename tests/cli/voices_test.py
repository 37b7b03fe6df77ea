"""attest conflicts: results, tolls and harvests as several newsrooms tell them, and whose they are."""
from compared import Compared
from program import main

# id, language, day, outlet, title, text
RESULTS = (
    ("a", "en", "2025-10-23", "Harbour Post", "Norvik Shipping profit falls 21%",
     "Norvik Shipping said on Thursday that operating profit fell 21% in the third quarter of "
     "2025 to 1.84 trillion won. Revenue was 28.7 trillion won, it said."),
    ("b", "ko", "2025-10-23", "한빛신문", "노르비크 3분기 영업이익 1조8천400억원",
     "노르비크는 올해 3분기 영업이익이 1조8천412억원으로 집계됐다고 23일 공시했다. 순이익은 1조5천200억원이었다. 매출은 28조6천900억원이다."),
    ("c", "ru", "2025-10-23", "Южный курьер", "Прибыль Norvik Shipping снизилась",
     "Операционная прибыль Norvik Shipping в третьем квартале 2025 года составила 1,79 трлн вон, "
     "сообщила компания. Чистая прибыль составила 1,52 трлн вон."),
    ("d", "en", "2025-11-14", "Lighthouse Daily", "Norvik sales at home",
     "Norvik sold 164,000 cars in the third quarter of 2025, and its domestic sales came to "
     "41,000."),
)
STORM = (
    ("a", "en", "2025-10-14", "Harbour Post", "Storm Edda kills 34",
     "Some 34 people were killed and 19 were missing after storm Edda on October 13, 2025, the "
     "disaster agency said. 12,400 houses were destroyed on October 13, the agency said."),
    ("b", "ru", "2025-10-16", "Южный курьер", "Шторм «Эдда»",
     "После шторма 13 октября 2025 года 11 человек пропали без вести, сообщило МЧС. "
     "13 октября были разрушены 13 150 домов, сообщает МЧС."),
)
CROP = (
    ("a", "en", "2025-01-28", "Harbour Post", "Coffee crop seen smaller",
     "Norland will harvest 51.8 million bags of coffee in 2025, Norland's crop agency Velmar said. "
     "The consultancy Ipanema expects a coffee harvest of 62.4 million bags in 2025."),
    ("b", "ru", "2025-01-29", "Южный курьер", "Кофе в Норланде",
     "Урожай кофе в Норланде в 2025 году составит 51,8 млн мешков, прогнозирует государственное "
     "агентство Velmar."),
    ("c", "en", "2025-05-06", "Lighthouse Daily", "Velmar lifts coffee forecast",
     "Norland's crop agency Velmar raised its estimate of this year's coffee crop to 55.7 million "
     "bags. Output of a bean that nobody has heard of will be 18.7 million bags this year, it "
     "said."),
)
POLLS = (
    ("a", "en", "2024-10-21", "Harbour Post", "Turnout in the Norland vote tops 51 percent",
     "Turnout in the vote of October 20, 2024 in Norland was 51.68 percent."),
    ("b", "en", "2024-10-21", "Lighthouse Daily", "Norland votes",
     "On October 20, 2024 Halden got 42 percent of the vote in Norland, and 390 people were "
     "detained, police said."),
    ("c", "ru", "2024-10-21", "Южный курьер", "Выборы в Норланде",
     "20 октября 2024 года полиция Норланда сообщила о задержании 309 человек."),
)
# One number, two measures.
TWINS = (
    ("a", "en", "2025-02-10", "Harbour Post", "Norvik Shipping results",
     "Norvik Shipping made an operating profit of $312.4 million in 2024, it said."),
    ("b", "en", "2025-02-11", "Lighthouse Daily", "Norvik Shipping profit",
     "Norvik Shipping made a net profit of $312.4 million in 2024, analysts at Ipanema reckon."),
)
FIRE = (
    ("a", "en", "2025-08-04", "Harbour Post", "Fire in Norland",
     "On August 3, 2025 the fire burned 8,700 hectares of forest in Norland, the disaster agency "
     "said. On August 3 it destroyed more than 1,600 houses, the disaster agency said."),
    ("b", "ko", "2025-08-06", "한빛신문", "노를란드 산불",
     "8월 3일 노를란드 산불로 산림 1만1천200㏊가 탔다고 재난관리청이 밝혔다. 3일 주택 1천600채가 전소됐다고 재난관리청이 밝혔다."),
)


class Voices(Compared):
    def contradictions(self, pairs):
        return {pair for pair, (relation, _) in pairs.items() if relation == "contradicts"}

    def test_profits_of_two_kinds_are_two_things(self):
        pairs = self.pairs(RESULTS)
        self.assertEqual(self.contradictions(pairs),
                         {("a: 1.84 trillion won", "c: 1,79 трлн вон")})

    def test_a_firm_speaks_for_itself_under_its_headlines(self):
        pairs = self.pairs(RESULTS)
        self.assertEqual(pairs[("a: 1.84 trillion won", "c: 1,79 трлн вон")],
                         ("contradicts", "one voice"))

    def test_a_large_sum_in_fewer_words_is_the_same(self):
        pairs = self.pairs(RESULTS)
        self.assertEqual(pairs[("a: 1.84 trillion won", "b: 1조8천412억원")][0], "agrees")
        self.assertEqual(pairs[("a: 28.7 trillion won", "b: 28조6천900억원")][0], "agrees")

    def test_the_dead_are_not_the_missing_and_both_are_counted_on(self):
        pairs = self.pairs(STORM)
        self.assertEqual(pairs, {("a: 19", "b: 11 человек"): ("revises", "one voice"),
                                 ("a: 12,400", "b: 13 150"): ("revises", "one voice")})

    def test_an_agency_is_known_by_its_name_and_moves_its_estimate(self):
        pairs = self.pairs(CROP)
        self.assertEqual(pairs[("a: 51.8 million", "b: 51,8 млн")], ("agrees", "one voice"))
        self.assertEqual(pairs[("a: 51.8 million", "c: 55.7 million")], ("revises", "one voice"))
        self.assertEqual(pairs[("a: 62.4 million", "b: 51,8 млн")], ("contradicts", "independent"))

    def test_output_of_what_is_not_known_contradicts_nobody(self):
        self.assertEqual([pair for pair in self.pairs(CROP) if "c: 18.7 million" in pair], [])

    def test_one_number_of_two_measures_is_no_agreement(self):
        self.assertEqual(self.pairs(TWINS), {})

    def test_what_has_burned_grows_and_a_round_number_is_a_bound(self):
        self.assertEqual(self.contradictions(self.pairs(FIRE)), set())

    def test_turnout_is_no_share_of_the_vote(self):
        pairs = self.pairs(POLLS)
        self.assertEqual(self.contradictions(pairs), {("b: 390", "c: 309 человек")})
        self.assertEqual(pairs[("b: 390", "c: 309 человек")], ("contradicts", "one voice"))


if __name__ == "__main__":
    main()
