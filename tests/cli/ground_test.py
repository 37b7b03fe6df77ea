"""attest conflicts: two texts contradict each other only where they speak of one thing."""
from compared import Compared
from program import main

# Of a country that only one of them names.
COUNTRIES = (
    ("a", "en", "2024-02-28", "Harbour Post", "Fewer babies in Japan",
     "Births in Japan fell 5.1 percent in 2023 to 758,000, the health ministry said."),
    ("b", "ko", "2024-02-28", "한빛신문", "작년 출생아 크게 줄어",
     "지난해 출생아 수는 61만 명으로 전년보다 7.7% 줄었다고 통계청이 밝혔다."),
    ("c", "ko", "2024-02-29", "새벽별일보", "출생아 감소",
     "지난해 출생아 수는 64만 명이었다고 인구학회가 추산했다."),
)
# Of a region that none of them names.
REGIONS = (
    ("a", "ru", "2023-01-27", "Северный листок", "На дорогах области погибли 150 человек",
     "В 2022 году на дорогах области погибли 150 человек, сообщила Госавтоинспекция."),
    ("b", "ru", "2023-01-28", "Южный курьер", "Итоги года на дорогах",
     "В 2022 году на дорогах погибли 170 человек, подсчитали аналитики «Дорожника»."),
)
# Of a sea and of a region: the one names no country, the other does.
DEATHS = (
    ("a", "en", "2020-09-01", "Harbour Post", "Fewer die at sea",
     "There were 1,562 deaths in 2019 on the three main routes, said the spokesperson Joel Marsh."),
    ("b", "ko", "2020-03-01", "한빛신문", "경북 사망자 늘어",
     "2019년 경북의 사망자 수는 1716명으로 집계됐다고 통계청이 밝혔다."),
)
# Ten times as many, but for the digits: a part and its whole, no point that slipped.
ROADS = (
    ("a", "ko", "2020-01-21", "한빛신문", "교통사고 사망 170명",
     "2019년 대전의 사망자 수는 170명이었다고 경찰이 밝혔다."),
    ("b", "ko", "2020-03-01", "새벽별일보", "대전 사망자 늘어",
     "2019년 대전의 사망자 수는 1716명으로 집계됐다고 통계청이 밝혔다."),
)
# One sentence: what is, and what somebody wants.
PRICES = (
    ("a", "en", "2022-11-02", "Harbour Post", "The price of maize",
     "A sack of maize currently retails at $50, but growers want the amount "
     "increased to $60."),
)
# Of firms: what they all earned, what one did, a division of it, and one that is named in letters
# of another script.
FIRMS = (
    ("a", "ko", "2022-11-16", "한빛신문", "상장사 3분기 영업이익 9조5천억원",
     "2022년 3분기 영업이익은 9조5천억원으로 집계됐다."),
    ("b", "en", "2022-10-27", "Harbour Post", "Dorvan Electronics Profit Falls Again",
     "Dorvan Electronics said its operating profit fell to 10 trillion won in the third quarter of "
     "2022."),
    ("c", "ko", "2022-10-27", "새벽별일보", "도르반전자, 3분기 영업이익 10조8천억원",
     "도르반전자는 2022년 3분기 영업이익이 10조8천억원이라고 27일 밝혔다."),
    ("d", "en", "2022-10-28", "Lighthouse Daily", "Dorvan Electronics in detail",
     "Dorvan Screens contributed 2.1 trillion won to the operating profit of Dorvan Electronics in "
     "the third quarter of 2022."),
    ("e", "en", "2022-10-28", "Lighthouse Daily", "Apex Motors Profit Falls Again",
     "Apex Motors said its operating profit fell to 8.1 trillion won in the third quarter of "
     "2022."),
)
# In capitals throughout above a text, as elsewhere: "Quarter" and "Gains" are nobody's names.
HEADLINES = (
    ("a", "en", "2022-10-29", "Harbour Post", "Norvik Reports All Time High Quarter With Big Gains",
     "Norvik Reports All Time High Quarter With Big Gains\n\nFor the third quarter of 2022 Norvik's "
     "revenue was $90.1 billion."),
    ("b", "en", "2022-10-29", "Beacon Weekly", "Kedr Loses In Quarter Despite Gains",
     "Kedr Loses In Quarter Despite Gains\n\nKedr's revenue was $54.1 billion in the third quarter "
     "of 2022."),
)
# A digit that was misread tells more than any name.
MISPRINT = (
    ("a", "en", "2014-01-14", "Harbour Post", "A census of storks",
     "By the end of 2013 26,124 refugees had come in all, the ministry of unification said."),
    ("b", "en", "2014-01-15", "Lighthouse Daily", "Counting on",
     "By the end of 2013 16,124 refugees had come in all, the ministry of unification said."),
    ("c", "en", "2014-01-16", "Beacon Weekly", "Another count",
     "By the end of 2013 41,300 refugees had come in all, the Red Cross said."),
)


class Ground(Compared):
    def contradictions(self, articles):
        return {pair for pair, (relation, _) in self.pairs(articles).items()
                if relation == "contradicts"}

    def test_what_names_no_country_is_not_of_the_one_that_another_names(self):
        self.assertEqual(self.contradictions(COUNTRIES),
                         {("b: 61만 명", "c: 64만 명")})

    def test_that_nothing_tells_two_texts_apart_is_no_common_ground(self):
        self.assertEqual(self.contradictions(DEATHS), set())

    def test_ten_times_as_many_in_other_digits_is_no_slip(self):
        self.assertEqual(self.contradictions(ROADS), set())

    def test_what_somebody_wants_contradicts_nothing_in_its_sentence(self):
        self.assertEqual(self.contradictions(PRICES), set())

    def test_a_region_without_a_name_may_be_any(self):
        self.assertEqual(self.contradictions(REGIONS), set())

    def test_profits_are_compared_where_both_name_the_firm(self):
        self.assertEqual({pair for pair in self.contradictions(FIRMS)
                          if not pair[0].startswith("b:") or not pair[1].startswith("c:")}, set())
        self.assertIn(("b: 10 trillion won", "c: 10조8천억원"), self.contradictions(FIRMS))

    def test_words_of_headlines_are_no_names(self):
        self.assertEqual(self.contradictions(HEADLINES), set())

    def test_a_misprint_contradicts(self):
        self.assertEqual(self.contradictions(MISPRINT), {("a: 26,124", "b: 16,124")})


if __name__ == "__main__":
    main()
