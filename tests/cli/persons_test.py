"""attest conflicts and check: what is of one person is not of the next."""
from compared import Compared
from program import main

AGES = (
    ("a", "en", "2024-02-04", "Harbour Post", "Fire in Tarnavia",
     "Milan Orsak, 34, was killed in the fire in Tarnavia on February 3."),
    ("b", "en", "2024-02-04", "Lighthouse Daily", "Two are dead",
     "Milan Verduga, 61, was killed in the fire in Tarnavia on February 3."),
    ("c", "ru", "2024-02-05", "Южный курьер", "Пожар в Тарнавии",
     "При пожаре в Тарнавии 3 февраля погиб 36-летний Милан Орсак."),
    ("d", "en", "2024-02-05", "Northern Wire", "Fire kills a child",
     "A 4-year-old boy was killed in the fire in Tarnavia on February 3."),
    ("e", "en", "2024-02-05", "Southern Wire", "Child among the dead",
     "A 9-year-old boy was killed in the fire in Tarnavia on February 3."),
)
VOTES = (
    ("a", "en", "2024-02-05", "Harbour Post", "Berg ahead",
     "In the election on February 4 in Norland Anna Berg won 52 percent of the vote."),
    ("b", "en", "2024-02-05", "Lighthouse Daily", "Holm behind",
     "In the election on February 4 in Norland Lars Holm won 37 percent of the vote."),
    ("c", "ru", "2024-02-05", "Южный курьер", "Выборы в Норландии",
     "На выборах 4 февраля в Норландии Анна Берг набрала 57 % голосов."),
)


class Persons(Compared):
    def contradictions(self, articles):
        return {pair for pair, (relation, _) in self.pairs(articles).items()
                if relation == "contradicts"}

    def test_ages_are_of_one_person(self):
        self.assertEqual(self.contradictions(AGES), {("a: 34", "c: 36-летний")})

    def test_an_age_is_checked_against_that_of_the_same_person(self):
        self.pairs(AGES)
        self.judge({
            "Milan Orsak, 61, was killed in the fire in Tarnavia on February 3, 2024": "contradicted",
            "Luka Verner, 34, was killed in the fire in Tarnavia on February 3, 2024": "unverified",
        })

    def test_each_candidate_has_votes_of_his_own(self):
        self.assertEqual(self.contradictions(VOTES), {("a: 52 percent", "c: 57 %")})


if __name__ == "__main__":
    main()
