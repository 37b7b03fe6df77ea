"""attest check: a source bears out, or contradicts, only what it speaks of."""
from compared import Compared
from program import main

# id, language, day, outlet, title, text
HELD = (
    ("a", "en", "2024-04-20", "Harbour Post", "Unemployment in Finland",
     "Unemployment in Finland stood at 7.9 percent in March 2024, the statistics office said."),
    ("b", "en", "2024-02-08", "Lighthouse Daily", "Norvik revenue up",
     "Norvik Shipping reported revenue of $4.21 billion for 2023."),
    ("c", "ru", "2023-01-27", "Северный листок", "Итоги года на камчатских дорогах",
     "В 2022 году на камчатских дорогах погибли 37 человек, сообщила Госавтоинспекция."),
    ("d", "ko", "2023-01-10", "한빛신문", "광주 교통사고 집계",
     "2022년 한해 광주지역에서는 교통사고로 57명이 숨졌다고 광주경찰청이 밝혔다."),
    ("e", "ru", "2023-01-10", "Южный курьер", "На дорогах области погибли 160 человек",
     "В 2022 году на дорогах области погибли 160 человек, сообщила Госавтоинспекция."),
    ("f", "en", "2023-10-18", "Harbour Post", "China's GDP grows 4.9 percent in the third quarter",
     "China's GDP grew 4.9 percent in the third quarter of 2023 from a year earlier, the statistics "
     "office said. In the first nine months of 2023 China's GDP grew 5.2 percent."),
    ("g", "ru", "2023-01-13", "Южный курьер", "Зерно в амбарах",
     "Урожай зерна в России в 2022 году составил 153,8 млн тонн, в том числе 104,4 млн тонн "
     "пшеницы."),
    ("h", "en", "2023-01-13", "Beacon Weekly", "Listed firms earn less",
     "Revenue of all listed firms came to $9.3 billion in 2023."),
)
DRAFTS = {
    "Unemployment in Finland was 7.9 percent in March 2024.": "supported",
    "Unemployment in Finland was 9.7 percent in March 2024.": "contradicted",
    "Unemployment in Canada was 7.9 percent in March 2024.": "unverified",
    "Unemployment in Canada was 6.1 percent in March 2024.": "unverified",
    "Norvik's revenue was $4.21 billion in 2023.": "supported",
    "Norvik's revenue was $5.21 billion in 2023.": "contradicted",
    "Kedr's revenue was $4.21 billion in 2023.": "unverified",
    "2023년 케드르 매출은 42억1000만 달러였다.": "unverified",
    "Brazilian unemployment was 7.9 percent in March 2024.": "unverified",
    "Kedr's revenue was $5.21 billion in 2023.": "unverified",
    "В 2022 году на дорогах Камчатки погибли 37 человек.": "supported",
    "В 2022 году на дорогах Чукотки погибли 12 человек.": "unverified",
    "2022년 광주에서 교통사고로 57명이 숨졌다.": "supported",
    "2022년 부산에서 교통사고로 57명이 숨졌다.": "unverified",
    "China's GDP grew 4.9 percent in the third quarter of 2023.": "supported",
    "India's GDP grew 4.9 percent in the third quarter of 2023.": "unverified",
    "China's GDP grew 4.9 percent in the third quarter of 2023 from the previous quarter.":
        "unverified",
    "ВВП Китая за девять месяцев 2023 года вырос на 5,2 %.": "supported",
    "중국의 2023년 3분기 GDP는 전년 동기 대비 4.9% 감소했다.": "contradicted",
    "Урожай зерна в России в 2022 году составил 153,8 млн тонн.": "supported",
}


class CheckGround(Compared):
    def test_drafts_are_held_against_what_speaks_of_them(self):
        self.pairs(HELD)
        self.judge(DRAFTS)


if __name__ == "__main__":
    main()
