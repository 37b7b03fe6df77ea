"""attest conflicts: figures that differ and may both hold are no contradiction."""
from compared import Compared
from program import main

TOLLS = (
    ("a", "en", "2021-03-02", "Harbour Post", "Landslide kills 41 in Tarnavia",
     "The landslide of March 1 killed 41 people in Tarnavia, the interior ministry said."),
    ("b", "ko", "2021-03-02", "한빛신문", "타르나비아 산사태",
     "1일 타르나비아에서 발생한 산사태로 53명이 숨졌다고 소방당국이 밝혔다."),
    ("c", "ru", "2021-03-05", "Южный курьер", "Оползень в Тарнавии",
     "В результате оползня 1 марта в Тарнавии погибли 67 человек, сообщили спасатели."),
    ("d", "en", "2022-03-05", "Lighthouse Daily", "A year after the landslide",
     "The landslide of March 1, 2021 killed 82 people in Tarnavia, the Red Cross said."),
    ("f", "en", "2021-03-03", "Lighthouse Daily", "Toll in Tarnavia",
     "The death toll from the landslide of March 1 in the far north of Tarnavia had reached 58."),
    ("e", "ko", "2022-03-05", "한빛신문", "산사태 1년",
     "2021년 3월 1일 산사태로 타르나비아에서 79명이 숨졌다고 내무부가 밝혔다."),
)
ONE_TEXT_TOLLS = (
    ("a", "ko", "2021-03-02", "한빛신문", "산사태 사망자 집계 엇갈려",
     "지난 1일 발생한 산사태로 54명이 숨졌다고 경찰이 밝혔다. 소방당국은 1일 산사태로 53명이 숨진 것으로 집계했다."),
    ("b", "en", "2021-03-02", "Harbour Post", "Coach overturns near Velden",
     "Two people were killed on Monday when a coach overturned near Velden, police said.\n\n"
     "Thirteen aboard were flown to the Saint Vitus clinic, doctors said."),
)
BRANCHES = (
    ("a", "en", "2021-03-05", "Harbour Post", "Fever in three states",
     "The Velden Department of Health reported 44 fever cases on March 2 and the Ostrand Department "
     "of Health reported 23 fever cases on March 2."),
    ("b", "en", "2021-03-05", "Lighthouse Daily", "A toll that nobody agrees on",
     "The landslide of March 1 killed 54 people, the interior ministry said. The landslide of March "
     "1 killed 53 people, the fire department said."),
)
CARRIED = (
    ("a", "ru", "2021-03-02", "Южный курьер", "Оползень",
     "1 марта 2021 года при оползне в Тарнавии пострадали 90 человек, сообщили спасатели. Более "
     "50 человек остаются в школе."),
    ("b", "en", "2021-03-02", "Harbour Post", "Landslide",
     "The landslide of March 1, 2021 injured about 70 people in Tarnavia, the ministry said."),
)
SEGMENTS = (
    ("a", "en", "2023-02-08", "Harbour Post", "Norvik earns more",
     "Norvik reported an operating profit of $310 million for 2022."),
    ("b", "en", "2023-02-08", "Lighthouse Daily", "Norvik in detail",
     "The tanker division of Norvik reported an operating profit of $95 million for 2022."),
    ("c", "ru", "2023-02-09", "Южный курьер", "Norvik отчиталась",
     "Операционная прибыль сегмента буксиров Norvik в 2022 году составила 48 млн долларов."),
    ("d", "ko", "2023-02-09", "한빛신문", "노르비크 실적",
     "노르비크(Norvik)의 2022년 영업이익은 2억9천만 달러였다."),
)
FIRMS = (
    ("a", "en", "2019-10-25", "Harbour Post", "Norvik and others report",
     "Norvik earned a profit of $45 million in 2018. Analysts had forecast a profit of $39 "
     "million for 2018.\n\n" + "The shares of shipyards and of those who own ships rose all day long. " * 5
     + "\n\nThe profit for 2018 was $31 million, the chain Kedr said."),
    ("b", "ru", "2023-11-10", "Южный курьер", "Проект бюджета",
     "Согласно проекту, в 2024 году в бюджете будет 379 млрд рублей дохода и 432 млрд рублей "
     "расхода."),
)
VINTAGES = (
    ("a", "ko", "2023-10-07", "한빛신문", "노르비크(Norvik) 3분기 잠정 매출 76조원",
     "노르비크(Norvik)의 2023년 3분기 매출은 76조원으로 잠정 집계됐다."),
    ("b", "en", "2023-10-27", "Harbour Post", "Norvik reports",
     "Norvik's revenue was 76.8 trillion won in the third quarter of 2023."),
    ("c", "ru", "2023-10-27", "Южный курьер", "Norvik отчиталась",
     "Выручка Norvik в третьем квартале 2023 года составила 74,1 трлн вон."),
)
BASES = (
    ("a", "en", "2023-10-20", "Harbour Post", "Norvik revenue slips",
     "Norvik's revenue fell 23 percent in the third quarter of 2023 from the previous quarter."),
    ("b", "en", "2023-10-20", "Lighthouse Daily", "Norvik revenue down 31 percent",
     "Norvik's revenue fell 31 percent in the third quarter of 2023."),
)
PLACES = (
    ("a", "en", "2019-11-08", "Harbour Post", "U.S. exports rise",
     "U.S. exports rose to $187 billion in September 2019, the census office said."),
    ("b", "ko", "2019-11-09", "한빛신문", "9월 수출",
     "2019년 9월 수출은 446억 달러로 집계됐다고 관세청이 밝혔다."),
)
PARTNERS = (
    ("a", "en", "2024-01-08", "Harbour Post", "Trade of last year",
     "South Korea's exports to China were $124.8 billion in 2023."),
    ("b", "en", "2024-01-08", "Lighthouse Daily", "Ships and cars",
     "South Korea's exports to Japan were $115.7 billion in 2023."),
    ("c", "en", "2024-01-09", "Southern Wire", "Korean trade",
     "In 2023 exports of South Korea to China came to $129.8 billion."),
    ("d", "en", "2024-01-09", "Northern Wire", "Who came",
     "Chinese tourists in South Korea numbered 2.02 million in 2023."),
    ("e", "en", "2024-01-09", "Southern Wire", "Guests",
     "Japanese tourists in South Korea numbered 2 million in 2023."),
)
PARTS = (
    ("a", "ru", "2015-02-10", "Южный курьер", "Молока стало больше",
     "Производство молока в 2014 году выросло на 310 тысяч тонн, сообщил Росстат. В Алтайском "
     "крае производство молока в 2014 году выросло на 51 тысячу тонн, сообщил Минсельхоз."),
    ("b", "en", "2019-09-20", "Harbour Post", "Two fires burn on",
     "The Cedar fire destroyed 900 buildings on September 18, 2019, the fire service said.\n\n"
     + "Crews came from all over the country, and the wind has turned to the sea. " * 5
     + "\n\nThe Pine fire destroyed 600 buildings on September 18, 2019, the Red Cross said."),
)
KINDS = (
    ("a", "ru", "2023-07-03", "Южный курьер", "Прогноз урожая",
     "Урожай озимой пшеницы в России в 2023 году составит 64 млн тонн, считают аналитики «Колоса»."),
    ("b", "en", "2023-07-03", "Harbour Post", "Wheat outlook",
     "Russia's wheat harvest will be 88 million tonnes in 2023, the consultancy Furrow expects."),
    ("c", "ko", "2023-08-02", "한빛신문", "7월 물가",
     "7월 신선식품은 13.0% 올랐다고 통계청이 밝혔다."),
    ("d", "ko", "2023-08-02", "새벽별일보", "7월 식품",
     "7월 식품은 8.8% 올랐다고 통계청이 밝혔다."),
)


# One text: what one speaker forecast of two things, a headline, shares of two wholes.
TWO_FORECASTS = (
    ("a", "en", "2012-07-25", "Lighthouse Daily", "Norvik results",
     "Analysts surveyed by Ipanema had expected Norvik to report revenue of $35.8 billion for the "
     "third quarter of 2012.\n\nNorvik forecast revenue of $34 billion for the third quarter of "
     "2012. Norvik forecast revenue of $52 billion in the third quarter of 2012 for all its "
     "yards."),
    ("b", "en", "2019-05-03", "Lighthouse Daily", "Food for Tarnavia",
     "Tarnavia will import 1.59 million tonnes of grain in 2019 and 0.2 million tonnes of grain in "
     "2019, the Food Agency said.\n\nTarnavia will import 1.36 million tonnes of grain in 2019, the "
     "Red Cross said."),
)
HEADLINE = (
    ("a", "en", "2022-08-15", "Harbour Post", "Norland says coffee exports dropped 17% in July 2022",
     "Norland says coffee exports dropped 17% in July 2022\n\nNorland's coffee exports dropped 17.7% "
     "in July 2022, according to the coffee board."),
)

DRAFTS = {
    # Told from another time than in the sources, where either says so.
    "Norvik's revenue fell 31 percent in the third quarter of 2023 from a year earlier.": "supported",
    "Выручка Norvik в третьем квартале 2023 года упала на 23 % по сравнению с предыдущим "
    "кварталом.": "supported",
    "2023년 3분기 노르비크(Norvik) 매출은 전년 동기 대비 23% 줄었다.": "contradicted",
    # A toll that was told, and the last one that was.
    "The landslide of March 1, 2021 killed 41 people in Tarnavia.": "superseded",
    "В результате оползня 1 марта 2021 года в Тарнавии погибли 67 человек.": "superseded",
    "В результате оползня 1 марта 2021 года в Тарнавии погибли 82 человека.": "disputed",
    # More than was counted in the first days is no contradiction of that.
    "The landslide of March 1, 2021 killed 80 people in Tarnavia.": "contradicted",
    # Revenue, or what was earned.
    "Norvik's revenue for 2022 was $310 million.": "unverified",
}


class Doubts(Compared):
    def test_a_draft_is_judged_with_the_same_doubts(self):
        self.pairs([(f"{name}{row[0]}", *row[1:])
                    for name, rows in (("t", TOLLS), ("s", SEGMENTS), ("b", BASES))
                    for row in rows])
        self.judge(DRAFTS)

    def contradictions(self, articles):
        return {pair for pair, (relation, _) in self.pairs(articles).items()
                if relation == "contradicts"}

    def test_tolls_of_the_first_days_move(self):
        self.assertEqual(self.contradictions(TOLLS), {("d: 82", "e: 79명")})

    def test_one_text_sets_two_tolls_against_each_other(self):
        self.assertEqual(self.contradictions(ONE_TEXT_TOLLS), {("a: 53명", "a: 54명")})

    def test_offices_of_one_kind_count_each_its_own(self):
        self.assertEqual(self.contradictions(BRANCHES), {("b: 53", "b: 54")})

    def test_people_of_whom_nothing_is_said_bear_out_no_toll(self):
        found = self.pairs(CARRIED)
        self.assertFalse({pair for pair in found if "a: Более 50 человек" in pair}, found)

    def test_what_is_expected_of_one_firm_says_nothing_of_the_next(self):
        pairs = self.pairs(FIRMS)
        self.assertNotIn(("a: $31 million", "a: $39 million"), pairs)
        self.assertFalse({pair for pair in pairs if "b: 379 млрд рублей" in pair}, pairs)

    def test_what_is_provisional_waits_for_what_is_told_later(self):
        self.assertEqual(self.contradictions(VINTAGES),
                         {("b: 76.8 trillion won", "c: 74,1 трлн вон")})

    def test_a_division_is_not_its_firm(self):
        self.assertEqual(self.contradictions(SEGMENTS), {("a: $310 million", "d: 2억9천만 달러")})

    def test_changes_from_two_times_may_both_hold(self):
        self.assertEqual(self.contradictions(BASES), set())

    def test_exports_of_two_countries_are_not_compared(self):
        self.assertEqual(self.contradictions(PLACES), set())

    def test_what_goes_to_one_country_is_not_what_goes_to_the_next(self):
        pairs = self.pairs(PARTNERS)
        self.assertEqual({pair: relation for pair, (relation, _) in pairs.items()},
                         {("a: $124.8 billion", "c: $129.8 billion"): "contradicts"})

    def test_one_speaker_forecasts_two_things(self):
        self.assertEqual(self.contradictions(TWO_FORECASTS),
                         {("a: $34 billion", "a: $35.8 billion")})

    def test_a_headline_does_not_contradict_its_text(self):
        self.assertEqual(self.contradictions(HEADLINE), set())

    def test_a_text_tells_of_parts(self):
        self.assertEqual(self.contradictions(PARTS), set())

    def test_kinds_of_one_thing_are_told_apart(self):
        self.assertEqual(self.contradictions(KINDS), set())


if __name__ == "__main__":
    main()
