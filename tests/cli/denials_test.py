"""attest conflicts: who denies a figure stands against those who give it, and no others."""
from compared import Compared
from program import main

DENIED = (
    ("a", "en", "2024-02-10", "Harbour Post", "Ministry on arrivals",
     "The ministry denied that 512 refugees had arrived in Tarnavia in 2023."),
    ("b", "ru", "2024-02-11", "Южный курьер", "Беженцы в Тарнавии",
     "В 2023 году в Тарнавию прибыли 512 беженцев."),
    ("c", "en", "2024-02-12", "Lighthouse Daily", "Tarnavia's year",
     "In 2023, 455 refugees arrived in Tarnavia."),
)


class Denials(Compared):
    def test_a_denial_stands_against_the_figure_that_it_denies(self):
        pairs = self.pairs(DENIED)
        self.assertEqual({pair: relation for pair, (relation, _) in pairs.items()},
                         {("a: 512", "b: 512"): "contradicts",
                          ("b: 512", "c: 455"): "contradicts"})


if __name__ == "__main__":
    main()
