"""attest audit: do the figures of an article add up?"""
import json
import unittest

from program import (CORPUS, DONE, FAILED, NOTHING_FOUND, SEEDS, CorpusTest, ProgramTest, Run,
                     main)

# What does not add up in the corpus, and what does only when rounding is allowed for.
CORPUS_INCONSISTENT = {
    ("en-08-data-diary", "352700 - 229970 = 122730", "122800"),
    ("ko-02-talbukmin-jejari", "18174 / 16124 × 100 = 112.714", "69"),
    ("ko-04-sangbangi-ipguk", "85 / 96 × 100 = 88.5417", "91.7"),
    ("ko-04-sangbangi-ipguk", "26 + 216 = 242", "236"),
    ("ru-03-perevody-na-sever", "33.5 / 100 = 0.335", "0.3333"),
}
CORPUS_ROUNDED = {
    ("en-05-exports-july", "57.49 - 53.88 = 3.61 billion", "3620000000"),
    ("ko-01-ipguk-talbukmin", "18174 / 26124 × 100 = 69.5682", "69"),
    ("ko-07-chulsaeng-bandeung", "238300 - 230028 = 8272", "8300"),
    ("ru-05-urozhay-zerna", "82.4 + 16.7 + 13.2 + 1.2 + 11.5 = 125 million", "124960000"),
    ("ru-08-tsifry-nedeli", "(10.9 - 8.4) / 8.4 = 0.2976", "0.3333"),
}
# What fits, one of each kind and language.
CORPUS_OK = {
    ("en-01-arrivals-2014", "(2706 - 1396) / 2706 × 100 = 48.4109", "48.4"),
    ("en-02-arrivals-lowest", "6.2 / 3.2 = 1.9375", "2"),
    ("en-04-half-year-2025", "105 + 131 = 236", "236"),
    ("en-04-half-year-2025", "(131 - 96) / 131 × 100 = 26.7176", "27"),
    ("en-08-data-diary", "221 / 720 × 100 = 30.6944", "30.7"),
    ("ko-03-siltae-josa", "3.007 - 2.457 = 0.55 million", "550000"),
    ("ko-06-chongseon-gyeolgwa", "161 + 14 = 175", "175"),
    ("ko-08-sutja-8wol", "60000 + 937000 = 997000", "997000"),
    ("ru-01-potok-s-severa", "2706 / 1516 = 1.785", "1.8"),
    ("ru-02-minobedineniya-utochnilo", "1145 / 1514 × 100 = 75.6275", "75.6"),
    ("ru-03-perevody-na-sever", "297 + 103 = 400", "400"),
    ("ru-05-urozhay-zerna", "(144.9 - 124.96) / 144.9 × 100 = 13.7612", "13.8"),
}
# Of the seeds: file, offset of the stated figure, verdicts that are right.
SEED_MISMATCHES = {
    ("001_fb940d438cc098bf", 5483, "inconsistent"),
    ("003_5f718207a0ed7c1b", 4393, "rounding"),
    ("003_5f718207a0ed7c1b", 8164, "rounding"),
    ("003_5f718207a0ed7c1b", 17681, "rounding"),
    ("003_5f718207a0ed7c1b", 19561, "inconsistent"),
    ("003_5f718207a0ed7c1b", 20483, "inconsistent"),
    ("003_5f718207a0ed7c1b", 21106, "inconsistent"),
}


def stem(check):
    return check["path"].rsplit("/", 1)[-1].rsplit(".", 1)[0]


def told(checks, verdict):
    return {(stem(check), check["formula"], check["stated"])
            for check in checks if check["verdict"] == verdict}


def audit(*arguments):
    run = Run("audit", *arguments)
    return [json.loads(line) for line in run.out.splitlines()], run


class Audit(CorpusTest):
    def test_all_that_does_not_add_up_is_told_and_nothing_else(self):
        checks, run = audit(CORPUS)
        self.assertEqual(run.status, DONE)
        self.assertEqual(told(checks, "inconsistent"), CORPUS_INCONSISTENT)
        self.assertEqual(told(checks, "rounding"), CORPUS_ROUNDED)
        self.assertLessEqual(CORPUS_OK, told(checks, "ok"))
        for check in checks:
            self.assertIn(check["formula"], check["why"])
            self.assertGreaterEqual(len(check["claims"]), 2)

    def test_an_index_is_audited_as_its_files_are(self):
        indexed, _ = audit("--db", self.db)
        read, _ = audit(CORPUS)
        self.assertEqual(sorted(map(str, indexed)), sorted(map(str, read)))

    @unittest.skipUnless(SEEDS.is_dir(), "no seeds here")
    def test_the_mismatches_of_the_seeds(self):
        places = {}
        for line in Run("claims", SEEDS).out.splitlines():
            claim = json.loads(line)
            places[claim["id"]] = claim["quantity"]["start"]
        checks, _ = audit(SEEDS)
        found = {(stem(check), places[check["claims"][0]], check["verdict"])
                 for check in checks if check["verdict"] != "ok"}
        self.assertEqual(found, SEED_MISMATCHES)


class Drafts(ProgramTest):
    """Without a day of their own; each row one slip."""
    WRONG = {
        "The city had 91,800 visitors in 2023. The number fell to 89,700 in 2024, a 3.2 percent "
        "drop.": "(91800 - 89700) / 91800 × 100 = 2.2876",
        "Of the 500 people questioned, 320 (54 percent) said yes.": "320 / 500 × 100 = 64",
        "The plant employs 1,200 people, 700 men and 400 women.": "700 + 400 = 1100",
        "Profit doubled to $40 million from $25 million.": "40 / 25 = 1.6",
        "Exports came to $350 million and imports to $290 million, leaving a surplus of $70 "
        "million.": "350 - 290 = 60 million",
        "В 2022 году на дорогах погибли 300 человек, в 2023 году — 270, снижение на 15 %.":
            "(300 - 270) / 300 × 100 = 10",
        "Из 500 опрошенных «за» высказались 320 человек, или 54 %.": "320 / 500 × 100 = 64",
        "На заводе работают 1200 человек: 700 мужчин и 400 женщин.": "700 + 400 = 1100",
        "Бюджет увеличили на 12 %, с 250 млн рублей в 2023 году до 290 млн рублей в 2024 году.":
            "(290 - 250) / 250 × 100 = 16",
        "지난해 관광객은 8만9700명으로 재작년 9만1800명보다 3.2% 줄었다.":
            "(91800 - 89700) / 91800 × 100 = 2.2876",
        "응답자 500명 가운데 320명(54%)이 찬성했다.": "320 / 500 × 100 = 64",
        "매출은 2500억원에서 4000억원으로 두 배 늘었다.": "400 / 250 = 1.6",
        "2022년 300명이던 교통사고 사망자는 2023년 270명으로 15% 감소했다.":
            "(300 - 270) / 300 × 100 = 10",
    }
    RIGHT = [
        "Exports rose 15 percent to $350 million in 2024; imports were $290 million.",
        "In 2024 the club sold 5,000 shirts, 40 percent of them to women, and 3,000 scarves.",
        "The budget grew by 12 percent to $290 million, and the deficit is $250 million.",
        "Forty percent named the price, 35 percent the distance and 60 percent the weather.",
        "В 2024 году завод выпустил 300 тракторов, а комбайнов — 270, на 15 % меньше, чем в 2023-м.",
        "지난해 수출은 350억 달러로 15% 늘었고 수입은 290억 달러였다.",
        # Half a year beside a year, what was expected, a base that is another's.
        "Thefts fell by 57 percent, with only 12 thefts in the first half of 2024, compared to 52 "
        "thefts in the whole of 2023.",
        "The kiosk sold 11,500 papers in May 2024 against the estimated 9,400 papers, a rise of 25 "
        "percent over a year.",
        "В 2023 году продажи выросли на 69 % до 1,06 млн книг, а в 2024 году – до 1,57 млн книг.",
        # A share of what the words say; a part of what it was before.
        "Sales fell in seven of 11 branches making up 54 percent of the industry.",
        "The budget of $801,451,870 represents an increase of $48,754,799, or 6.5 percent.",
        # Parts that add up, a factor that was cut short, what is gone and what is left.
        "За апрель 20,5 млн человек потеряли работу, из них 19,5 млн – в частных фирмах и 0,98 млн "
        "– в государственных.",
        "Сальдо торговли в 2009 году уменьшилось в 1,7 раза — до 99,5 млрд долларов со 175,1 млрд в "
        "2008 году.",
        "2003년 영업이익은 10억원으로 2002년의 22억원에 비해 절반 이상 줄었다.",
    ]

    def audited(self, text):
        run = Run("audit", "-", stdin=text.encode())
        return [json.loads(line) for line in run.out.splitlines()]

    def test_slips_of_a_draft_are_told(self):
        for text, formula in self.WRONG.items():
            checks = self.audited(text + "\n")
            self.assertEqual([c["formula"] for c in checks if c["verdict"] == "inconsistent"],
                             [formula], text)

    def test_figures_of_other_things_are_left_alone(self):
        for text in self.RIGHT:
            self.assertEqual([c for c in self.audited(text + "\n") if c["verdict"] == "inconsistent"],
                             [], text)

    def test_bad_input(self):
        self.assertEqual(Run("audit").status, FAILED)
        self.assertEqual(Run("audit", "-", stdin=b"Nothing is counted here.\n").status,
                         NOTHING_FOUND)
        self.assertEqual(Run("audit", self.folder / "none.txt").status, FAILED)
        # Long lists of figures cost no more than their length.
        text = "In 2023, 1,516 people came, 1,145 of them women (75.5%). " * 4000
        run = Run("audit", "-", stdin=text.encode())
        self.assertEqual(run.status, DONE)


if __name__ == "__main__":
    main()
