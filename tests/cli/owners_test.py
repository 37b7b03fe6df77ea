"""attest conflicts: figures of two owners, and of one text, contradict nothing."""
from compared import Compared
from program import main

OWNERS = (
    ("a", "ru", "2019-03-27", "Деловой вестник", "Прибыль «Полюшка» выросла",
     "EBITDA группы по МСФО в 2018 году составила 6,34 млрд рублей, говорится в сообщении."),
    ("b", "ru", "2019-03-29", "Южный курьер", "«Дубрава» получила убыток",
     "Показатель EBITDA по МСФО в 2018 году составил 16,1 млрд рублей."),
    ("c", "en", "2019-03-30", "Harbour Post", "Dubrava swings to a loss",
     "EBITDA of the chain Dubrava came to 16.9 billion rubles in 2018."),
    ("d", "en", "2019-03-31", "Harbour Post", "Retail in brief",
     "Revenue for 2018 was 98.2 billion rubles, the chain Zarya said.\n\nRevenue for 2018 was "
     "71.5 billion rubles, the chain Kedr said."),
)
ONE_TEXT = (
    ("a", "en", "2019-09-20", "Harbour Post", "Tourist arrivals up",
     "Tourist arrivals rose 12 percent in August 2019.\n\n"
     "Tourist arrivals by sea rose 30.5 percent in August 2019, the tourism board said."),
    ("b", "en", "2019-09-21", "Lighthouse Daily", "Tourism",
     "Tourist arrivals rose 14 percent in August 2019, the statistics office said."),
)


class Owners(Compared):
    def test_what_two_owners_have_is_not_compared(self):
        pairs = self.pairs(OWNERS)
        self.assertEqual(pairs, {("b: 16,1 млрд рублей", "c: 16.9 billion rubles"):
                                 ("contradicts", "independent")})

    def test_a_text_does_not_contradict_itself_unless_it_names_two_speakers(self):
        pairs = self.pairs(ONE_TEXT)
        self.assertNotIn(("a: 12 percent", "a: 30.5 percent"), pairs)
        self.assertEqual(pairs[("a: 12 percent", "b: 14 percent")][0], "contradicts")


if __name__ == "__main__":
    main()
