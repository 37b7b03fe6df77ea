"""attest conflicts: what outlets say of one thing, as a careful editor would tell it."""
from compared import Compared
from program import main

# id, language, day, outlet, title, text
PRICES = (
    ("a", "en", "2024-01-12", "Harbour Post", "Brazilian prices rise 4.6 percent",
     "Consumer prices in Brazil rose 4.6 percent in 2023, the statistics office said on "
     "Friday. Food prices rose 1.1 percent."),
    ("b", "en", "2024-01-15", "Lighthouse Daily", "Inflation slows in Brazil",
     "Brazil's inflation was 4.6 percent in 2023, down from 5.8 percent the year before."),
    ("c", "ru", "2024-01-20", "Южный курьер", "Инфляция в Бразилии",
     "Инфляция в Бразилии в 2023 году составила 5,2 %, подсчитали экономисты банка "
     "«Ипанема»."),
    ("d", "en", "2023-10-02", "Harbour Post", "Rates stay high",
     "The central bank expects inflation of 4.9 percent in Brazil in 2023."),
    ("e", "en", "2024-01-16", "Lighthouse Daily", "Chile cuts rates",
     "Inflation in Chile was 3.9 percent in 2023, the statistics office said."),
)
ELECTION = (
    ("a", "en", "2024-06-10", "Harbour Post", "Turnout at 61.2 percent",
     "Turnout in Sunday's parliamentary election in Norland was 61.2 percent, the "
     "election commission said in a preliminary report. Turnout four years ago was 58.9 "
     "percent."),
    ("b", "en", "2024-06-20", "Lighthouse Daily", "Final election count",
     "Final turnout in the parliamentary election of June 9 in Norland was 61.4 percent, "
     "the election commission said."),
    ("c", "ru", "2024-06-11", "Южный курьер", "Явка на выборах в Норланде",
     "Явка на выборах 9 июня в Норланде составила 66 %, утверждает оппозиционный штаб "
     "наблюдателей «Весы»."),
    ("d", "ko", "2024-06-10", "한빛신문", "투표율 61.2%",
     "9일 치러진 노를란드 총선의 투표율은 61.2%로 잠정 집계됐다고 선거관리위원회가 밝혔다. 여성 유권자의 투표율은 63.0%였다."),
)
HARVEST = (
    ("a", "ko", "2024-11-15", "한빛신문", "올해 쌀 생산량 358만5천t",
     "올해 쌀 생산량은 358만5천t으로 지난해보다 3.2% 줄었다고 통계청이 15일 밝혔다."),
    ("b", "en", "2024-11-16", "Harbour Post", "Korean rice crop shrinks",
     "South Korea produced 3.585 million tonnes of rice this year, down 3.2 percent from "
     "last year, Statistics Korea said."),
    ("c", "ru", "2024-11-20", "Южный курьер", "Рис в Южной Корее",
     "Южная Корея собрала в этом году 3,7 млн тонн риса, подсчитали аналитики «Зернового "
     "дома». Экспорт риса составил 52 тыс. тонн."),
    ("d", "en", "2024-08-20", "Lighthouse Daily", "Farmers expect rice glut",
     "South Korea will produce 3.66 million tonnes of rice this year, the Rural Economic "
     "Institute forecast."),
)
COMPANY = (
    ("a", "en", "2024-02-08", "Harbour Post", "Norvik revenue up",
     "Norvik Shipping reported revenue of $4.21 billion for 2023, up 6 percent, and a net "
     "profit of $310 million. Fourth-quarter revenue was $1.1 billion."),
    ("b", "en", "2024-02-09", "Lighthouse Daily", "Norvik results",
     "Revenue at Norvik Shipping came to $4.2 billion in 2023; net profit reached $301 "
     "million."),
    ("c", "ru", "2024-02-09", "Южный курьер", "Norvik отчиталась",
     "Выручка Norvik Shipping в 2023 году выросла на 6 %, до 4,21 млрд долларов, чистая "
     "прибыль составила 310 млн долларов."),
    ("d", "en", "2023-11-20", "Harbour Post", "Analysts on Norvik",
     "Analysts expect Norvik Shipping to report revenue of $4.4 billion for 2023."),
    ("e", "en", "2024-02-10", "Harbour Post", "Hallgard results",
     "Hallgard Lines reported revenue of $2.9 billion for 2023."),
)
QUAKE = (
    ("a", "en", "2024-05-02", "Harbour Post", "Quake kills 12",
     "An earthquake killed 12 people in northern Peru on Wednesday, the interior ministry "
     "said. 40 people were injured."),
    ("b", "en", "2024-05-03", "Harbour Post", "Toll rises to 15",
     "The death toll from Wednesday's earthquake in northern Peru rose to 15, the "
     "interior ministry said. An earlier count had put it at 12."),
    ("c", "ru", "2024-05-02", "Южный курьер", "Землетрясение в Перу",
     "В результате землетрясения 1 мая на севере Перу погибли 12 человек, сообщило МВД. "
     "Пострадали 45 человек."),
    ("d", "ko", "2024-05-04", "한빛신문", "페루 지진 사망 19명",
     "1일 페루 북부에서 일어난 지진으로 19명이 숨졌다고 현지 적십자가 밝혔다."),
)
COPIED = (
    ("a", "en", "2024-04-05", "Northern Wire", "Jobless rate falls",
     "The jobless rate in Finland fell to 7.3 percent in March, the lowest in more than a "
     "decade, as shipyards and paper mills took on new workers, economists at Aurora Bank "
     "estimate."),
    ("b", "en", "2024-04-06", "Harbour Post", "Finland at work",
     "The jobless rate in Finland fell to 7.3 percent in March, the lowest in more than a "
     "decade, as shipyards and mills took on new workers, Northern Wire reported."),
    ("c", "en", "2024-04-20", "Lighthouse Daily", "Unemployment in Finland",
     "Unemployment in Finland stood at 7.9 percent in March, the statistics office said."),
)
WAGES = (
    ("a", "en", "2024-03-01", "Harbour Post", "Average wage",
     "The average monthly wage in Latvia was 1,537 euros in 2023, the statistics bureau "
     "said. Women earned 1,390 euros a month on average."),
    ("b", "ru", "2024-03-02", "Южный курьер", "Зарплаты в Латвии",
     "Средняя зарплата в Латвии в 2023 году составила 1 537 евро в месяц. Минимальная "
     "зарплата — 620 евро."),
    ("c", "en", "2024-03-03", "Lighthouse Daily", "Pay in Riga",
     "In Riga the average monthly wage was 1,690 euros in 2023."),
)


BASKETS = (
    ("a", "en", "2024-05-22", "Harbour Post", "Norland inflation at 8.7%",
     "Annual inflation in Norland was 8.7% in April, Norland Statistics said. Food price "
     "inflation was 19.1%, it said."),
    ("b", "ru", "2024-05-22", "Южный курьер", "Инфляция в Норланде",
     "Инфляция в Норланде в апреле составила 8,7 %, сообщила Norland Statistics. Инфляция на "
     "продовольственные товары составила 19,3 %."),
    ("c", "en", "2024-05-23", "Lighthouse Daily", "Norland prices",
     "Inflation in Norland was 9.9% in April, the Ipanema bank reckons. Core inflation was 6.8%, "
     "it said."),
    ("d", "en", "2024-05-24", "Beacon Weekly", "Norland prices again",
     "In April inflation in Norland, Norland Statistics said, was 87%."),
)

# Russian and Korean newsrooms need not say whose harvest they mean.
HOME = (
    ("a", "en", "2024-11-12", "Harbour Post", "Grain in the east",
     "For 2024 the ministry forecasts a wheat harvest of 19.5 million tonnes in Ukraine."),
    ("b", "ru", "2024-11-13", "Южный курьер", "Аграрии подводят итоги",
     "Урожай пшеницы в 2024 году составит 83 млн тонн, прогнозирует Минсельхоз."),
    ("c", "en", "2024-11-14", "Harbour Post", "Russian crops",
     "Russia's wheat harvest will reach 80.7 million tonnes in 2024, the Zernovest consultancy "
     "expects."),
    # A country of no list is not their own either.
    ("d", "ru", "2024-11-12", "Волжский вестник", "Зерно за рубежом",
     "Урожай пшеницы в Тарнавии в 2024 году составит 79,5 млн тонн, прогнозирует министерство."),
)
# Whose voice is an official's?
VOICES = (
    ("a", "en", "2015-01-14", "Harbour Post", "Fewer refugees",
     "In 2014 1,396 refugees arrived in Norland, the interior ministry said. Fewer than 1,400 "
     "refugees arrived in 2014, a ministry official said later."),
    ("b", "en", "2015-02-02", "Lighthouse Daily", "Refugees again",
     "In 2014 1,402 refugees arrived in Norland, the interior ministry said."),
)
# A ministry with a name of its own is no other one, nor is an outlet whose name begins alike.
MINISTRIES = (
    ("a", "en", "2015-01-14", "Harbour Post", "Road deaths",
     "In 2014 1,396 people died on the roads of Norland, the transport ministry said."),
    ("b", "en", "2015-02-02", "Lighthouse Daily", "Road deaths again",
     "In 2014 1,402 people died on the roads of Norland, the interior ministry said."),
    ("c", "ru", "2015-02-02", "Южный курьер", "Смертность на дорогах",
     "В 2014 году на дорогах Норланда погибли 1410 человек, сообщило министерство "
     "здравоохранения."),
)
HEARD = (
    ("a", "en", "2015-01-14", "Harbour Post", "Refugees",
     "In 2014 1,396 refugees arrived in Norland, Norland Wire said, citing an official."),
    ("b", "en", "2015-02-02", "Lighthouse Daily", "Refugees again",
     "In 2014 1,402 refugees arrived in Norland, Norland Radio said, citing an official."),
    ("c", "ru", "2015-02-03", "Южный курьер", "Беженцы",
     "В 2014 году в Норланд прибыли 1410 беженцев, сообщает «Норланд уайр» со ссылкой на "
     "чиновника."),
)
# What the Wire passes on it has from the one it names.
PASSED_ON = (
    ("a", "en", "2015-01-14", "Harbour Post", "Refugees",
     "According to Norland Wire:\nIn 2014 1,396 refugees arrived in Norland, the migration board "
     "said.\nIn 2013 1,871 refugees arrived."),
    ("b", "en", "2015-02-02", "Lighthouse Daily", "Refugees again",
     "In 2014 1,402 refugees arrived in Norland, the migration board said."),
    ("c", "en", "2014-02-02", "Beacon Weekly", "Refugees of 2013",
     "In 2013 1,880 refugees arrived in Norland, the migration board said."),
)
# "Halden on rents" is somebody's words where Halden is somebody; Inflation says nothing.
TITLES = (
    ("a", "en", "2015-01-14", "Harbour Post", "Inflation on the rise",
     "Inflation in Norland was 4.6 percent in 2014."),
    ("b", "en", "2015-02-02", "Lighthouse Daily", "Inflation on the wane",
     "Inflation in Norland was 4.9 percent in 2014, Ipanema Bank reckons."),
)
# One source that says otherwise later contradicts itself, however far apart.
ONE_SOURCE = (
    ("a", "en", "2024-05-22", "Harbour Post", "Norland prices",
     "Inflation in Norland was 8.7% in April, Norland Statistics said."),
    ("b", "en", "2024-05-24", "Beacon Weekly", "Norland prices again",
     "In April inflation in Norland was 17.2%, Norland Statistics said."),
)


class Newsrooms(Compared):
    def test_prices_of_two_countries_are_two_things(self):
        pairs = self.pairs(PRICES)
        self.assertEqual(pairs[("a: 4.6 percent", "b: 4.6 percent")], ("agrees", "one voice"))
        self.assertEqual(pairs[("a: 4.6 percent", "c: 5,2 %")], ("contradicts", "independent"))
        self.assertEqual(pairs[("a: 4.6 percent", "d: 4.9 percent")], ("forecast", "independent"))
        self.assertEqual([pair for pair in pairs if "e: 3.9 percent" in pair], [])

    def test_a_final_turnout_replaces_the_preliminary_one(self):
        pairs = self.pairs(ELECTION)
        self.assertEqual(pairs[("a: 61.2 percent", "b: 61.4 percent")], ("revises", "one voice"))
        self.assertEqual(pairs[("a: 61.2 percent", "d: 61.2%")], ("agrees", "one voice"))
        self.assertEqual(pairs[("b: 61.4 percent", "c: 66 %")], ("contradicts", "independent"))
        self.assertEqual([pair for pair in pairs if "d: 63.0%" in pair], [])

    def test_a_harvest_comes_of_its_forecast(self):
        pairs = self.pairs(HARVEST)
        self.assertEqual(pairs[("a: 358만5천t", "b: 3.585 million tonnes")], ("agrees", "one voice"))
        self.assertEqual(pairs[("b: 3.585 million tonnes", "d: 3.66 million tonnes")],
                         ("forecast", "independent"))
        self.assertEqual([pair for pair in pairs if any("52" in figure for figure in pair)], [])

    def test_firms_quarters_and_profits_are_kept_apart(self):
        pairs = self.pairs(COMPANY)
        contradictions = {pair for pair, (relation, _) in pairs.items() if relation == "contradicts"}
        self.assertEqual(contradictions, {("a: $310 million", "b: $301 million"),
                                          ("b: $301 million", "c: 310 млн долларов")})
        self.assertEqual(pairs[("a: $4.21 billion", "b: $4.2 billion")][0], "agrees")
        self.assertEqual(pairs[("a: $4.21 billion", "d: $4.4 billion")][0], "forecast")
        self.assertEqual([pair for pair in pairs if "e: $2.9 billion" in pair], [])

    def test_a_toll_that_rises_is_no_contradiction(self):
        pairs = self.pairs(QUAKE)
        self.assertEqual(pairs[("a: 12", "b: 15")], ("revises", "one voice"))
        self.assertEqual(pairs[("a: 12", "c: 12 человек")], ("agrees", "one voice"))

    def test_a_copied_report_is_one_voice(self):
        pairs = self.pairs(COPIED)
        self.assertEqual(pairs[("a: 7.3 percent", "b: 7.3 percent")], ("agrees", "one voice"))
        self.assertEqual(pairs[("a: 7.3 percent", "c: 7.9 percent")],
                         ("contradicts", "independent"))

    def test_the_wage_of_a_city_is_not_that_of_its_country(self):
        self.assertEqual(self.pairs(WAGES),
                         {("a: 1,537 euros", "b: 1 537 евро в месяц"): ("agrees", "one voice")})

    def test_a_part_of_the_basket_is_no_contradiction(self):
        pairs = self.pairs(BASKETS)
        contradictions = {pair for pair, (relation, _) in pairs.items() if relation == "contradicts"}
        self.assertEqual(contradictions, {
            ("a: 19.1%", "b: 19,3 %"),  # of food, by one voice: one of them is a misprint
            ("a: 8.7%", "c: 9.9%"), ("b: 8,7 %", "c: 9.9%"),
            # A slip of the decimal point; what is nine times another is told of something else.
            ("a: 8.7%", "d: 87%"), ("b: 8,7 %", "d: 87%")})

    def test_who_names_no_country_means_their_own(self):
        pairs = self.pairs(HOME)
        self.assertEqual(pairs[("b: 83 млн тонн", "c: 80.7 million tonnes")],
                         ("contradicts", "independent"))
        self.assertEqual([pair for pair in pairs if "a: 19.5 million tonnes" in pair], [])
        self.assertEqual([pair for pair in pairs if "d: 79,5 млн тонн" in pair], [])

    def test_an_official_speaks_for_the_ministry_that_the_text_names(self):
        pairs = self.pairs(VOICES)
        self.assertEqual(pairs[("a: 1,396", "a: Fewer than 1,400")], ("agrees", "one voice"))
        self.assertEqual(pairs[("a: Fewer than 1,400", "b: 1,402")], ("contradicts", "one voice"))

    def test_two_ministries_and_two_outlets_are_two_voices(self):
        self.assertEqual(set(self.pairs(MINISTRIES).values()), {("contradicts", "independent")})

    def test_an_official_has_the_voice_of_who_heard_them(self):
        pairs = self.pairs(HEARD)
        self.assertEqual(pairs[("a: 1,396", "b: 1,402")], ("contradicts", "independent"))

    def test_an_outlet_passes_on_what_the_one_it_names_said(self):
        pairs = self.pairs(PASSED_ON)
        self.assertEqual(pairs[("a: 1,396", "b: 1,402")], ("contradicts", "one voice"))
        self.assertEqual(pairs[("a: 1,871", "c: 1,880")], ("contradicts", "one voice"))

    def test_a_title_speaks_for_somebody_only(self):
        self.assertEqual(self.pairs(TITLES),
                         {("a: 4.6 percent", "b: 4.9 percent"): ("contradicts", "independent")})

    def test_one_source_may_contradict_itself(self):
        self.assertEqual(self.pairs(ONE_SOURCE),
                         {("a: 8.7%", "b: 17.2%"): ("contradicts", "one voice")})


if __name__ == "__main__":
    main()
