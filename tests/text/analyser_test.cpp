#include "text/analyser.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <set>
#include <string>

#include "extraction/language_pack.h"
#include "text/fold.h"

namespace attest {
namespace {

bool has_dictionary() {
  return std::filesystem::exists(std::string(kDictionaryFolder) + "/ko.dic");
}

Analyser& analyser() {
  static Analyser one(text_rules());
  return one;
}

std::vector<Term> terms_of(std::string_view text) {
  std::vector<Term> terms;
  analyser().analyse(text, "", terms);
  return terms;
}

// "word stem,stem (part,part)" for every word.
std::string shown(const std::vector<Term>& terms) {
  std::string out;
  for (const Term& term : terms) {
    const bool word = term.kind == TermKind::Word;
    if (word && !out.empty()) out += "; ";
    if (!word) out += term.kind == TermKind::Stem ? " " : " +";
    out += term.text;
  }
  return out;
}

// The rule of finding, as text/analyser.h states it.
bool finds(std::string_view query, std::string_view text) {
  std::set<std::pair<TermKind, std::string>> held;
  for (const Term& term : terms_of(text)) held.emplace(term.kind, term.text);
  bool grams = false;
  bool all_grams = true;
  for (const Term& term : terms_of(query)) {
    const bool stands = held.contains({term.kind, term.text});
    if (term.kind != TermKind::Gram && stands) return true;
    if (term.kind == TermKind::Gram) {
      grams = true;
      all_grams = all_grams && stands;
    }
  }
  return grams && all_grams;
}

struct Pair {
  std::string_view query, text;
};

void check_found(std::span<const Pair> pairs, bool expected) {
  for (const Pair& pair : pairs) {
    CAPTURE(pair.query, pair.text, shown(terms_of(pair.query)), shown(terms_of(pair.text)));
    CHECK(finds(pair.query, pair.text) == expected);
  }
}

TEST_CASE("English words find their forms", "[en][stem]") {
  const Pair pairs[] = {
      {"rise", "rose"},
      {"rise", "risen"},
      {"rose", "roses"},
      {"rose", "rising"},
      {"woman", "women"},
      {"child", "children"},
      {"person", "people"},
      {"man", "men"},
      {"flee", "fled"},
      {"fall", "fell"},
      {"buy", "bought"},
      {"good", "better"},
      {"bad", "worst"},
      {"crisis", "crises"},
      {"leaf", "leaves"},
      {"leave", "leaves"},
      {"high", "highest"},
      {"few", "fewer"},
      {"defector", "Defectors"},
      {"arrive", "arrived"},
      {"US", "U.S."},
      {"Korea", "Korea’s"},
      {"don't", "don’t"},
      {"say", "said"},
      {"spend", "spent"},
      {"Inflation", "inflation"},
  };
  check_found(pairs, true);
}

TEST_CASE("Russian words find their forms", "[ru][stem]") {
  const Pair pairs[] = {
      {"прибыл", "прибыло"},
      {"день", "дней"},
      {"день", "днём"},
      {"человек", "людей"},
      {"ребёнок", "дети"},
      {"ребенок", "детей"},
      {"год", "лет"},
      {"рынок", "рынка"},
      {"отец", "отца"},
      {"конец", "конца"},
      {"уровень", "уровня"},
      {"беженец", "беженцев"},
      {"перебежчик", "перебежчиков"},
      {"требовать", "требует"},
      {"публиковать", "публикует"},
      {"сестра", "сестёр"},
      {"окно", "окон"},
      {"мать", "матерей"},
      {"друг", "друзьями"},
      {"гражданин", "граждан"},
      {"рубль", "рублей"},
      {"прийти", "пришли"},
      {"умереть", "умерло"},
      {"вырасти", "выросла"},
      {"Москва", "Москве"},
      {"инфляция", "Инфляцией"},
      {"пришёл", "пришел"},
      {"хороший", "лучше"},
      {"замок", "за\u0301мок"},
      {"жить", "живут"},
  };
  check_found(pairs, true);
}

TEST_CASE("Korean words find their forms", "[ko][stem]") {
  if (!has_dictionary()) return;
  const Pair pairs[] = {
      {"탈북", "탈북자가"},       {"탈북자", "탈북자들은"},
      {"통일부", "통일부에"},     {"감소하다", "감소했다"},
      {"감소", "감소했다"},       {"오르다", "올랐다"},
      {"입국하다", "입국한"},     {"물가", "물가가"},
      {"정부", "정부는"},         {"회사", "한국회사"},
      {"한국", "한국회사에서"},   {"상봉", "이산가족상봉"},
      {"북한", "북한이탈주민이"}, {"이산가족 상봉", "이산가족상봉을"},
      {"의원", "국회의원들이"},   {"김정은", "김정은이"},
      {"학생", "학생들에게"},     {"높아지다", "높아졌다"},
      {"밝히다", "밝혔다"},       {"돕다", "도왔다"},
      {"나라", "나라에서"},       {"명", "1516명"},
      {"탈북", "탈북했다"},       {"탈북", "\u1110\u1161\u11AF\u1107\u116E\u11A8\u110C\u1161"},
      {"서울", "서울에서는"},
  };
  check_found(pairs, true);
}

TEST_CASE("Words do not find what only looks like them", "[stem]") {
  if (!has_dictionary()) return;
  const Pair pairs[] = {
      {"국회", "한국회사"},    {"가나", "휴가나"},       {"회의", "국회의원"}, {"이탈", "이탈리아"},
      {"주민", "북한이 왔다"}, {"북한이탈주민", "주민"}, {"정은", "정부는"},   {"rise", "rice"},
      {"woman", "wombat"},     {"flow", "flower"},       {"день", "деньги"},   {"год", "погода"},
      {"рынок", "рыба"},       {"мать", "материал"},     {"отец", "отчёт"},    {"원", "5000만"},
  };
  check_found(pairs, false);
}

TEST_CASE("Text becomes words with their stems and parts", "[analyse]") {
  if (!has_dictionary()) return;
  struct Case {
    std::string_view text, expect;
  };
  const Case cases[] = {
      {"", ""},
      {" .,!() ", ""},
      {"1,516 refugees", "1,516; refugees refuge"},
      {"3.5% up.", "3.5; up"},
      {"3억5000만원", "3; 억 억; 5000; 만원 만원 +만원"},
      {"GDP는", "gdp gdp; 는 는"},
      {"covid19", "covid covid; 19"},
      {"из-за", "из; за"},
      {"file_name", "file file; name name"},
      {"漢字", "漢; 字"},
      {"Ελλάδα", "ελλάδα"},
      {"U.S. and U.N.O. end.", "u.s us; and; u.n.o uno; end end"},
      {"'quoted' rock 'n'", "quoted quot; rock rock; n n"},
      {"２０１３년", "2013; 년 년"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(shown(terms_of(c.text)) == c.expect);
  }
}

TEST_CASE("Positions count words, and spans show them in the original", "[analyse]") {
  const std::string_view text = "Ёлки, ＡＢＣ!";
  const std::vector<Term> terms = terms_of(text);
  REQUIRE(terms.size() == 4);
  CHECK(terms[0].text == "елки");
  CHECK(slice(text, terms[0].span) == "Ёлки");
  CHECK(terms[1].position == 1);
  CHECK(terms[2].text == "abc");
  CHECK(terms[2].position == 2);
  CHECK(slice(text, terms[2].span) == "ＡＢＣ");
}

TEST_CASE("A word of more than 60 bytes is cut on a code point", "[analyse]") {
  const std::string text = "a" + std::string(100, 'b') + " " + [] {
    std::string hangul;
    for (int i = 0; i < 30; ++i) hangul += "한";
    return hangul;
  }();
  const std::vector<Term> terms = terms_of(text);
  for (const Term& term : terms) CHECK(term.text.size() <= 60);
  CHECK(terms.front().text == "a" + std::string(59, 'b'));
  CHECK(terms.back().position == 2);
}

TEST_CASE("Without its dictionary a language is still searched", "[analyse][ko]") {
  Analyser bare(text_rules(), "/nowhere/at/all");
  std::vector<Term> terms;
  bare.analyse("통일부에 올랐다 rose", "ko", terms);
  CHECK(shown(terms) ==
        "통일부에 통일부 통일부에 +통일 +일부; 올랐다 올랐다 +올랐 +랐다; rose rise rose");
}

TEST_CASE("Stop words are function and question words", "[analyse]") {
  for (const std::string_view word : {"the", "how", "сколько", "в", "얼마나", "및"})
    CHECK(analyser().is_stop_word(word));
  for (const std::string_view word : {"", "refugee", "беженец", "탈북자"})
    CHECK_FALSE(analyser().is_stop_word(word));
}

TEST_CASE("A stop word stands in the index as itself, without a stem", "[analyse]") {
  std::vector<Term> terms;
  analyser().analyse("which dogs", "en", terms);
  CHECK(shown(terms) == "which; dogs dog");
}

TEST_CASE("A megabyte of one thing is analysed in no time", "[analyse]") {
  for (const std::string_view unit :
       {"a", " ", "\u0301", "한", "(", "a'", "1,", "a.", "가 ", "漢", "😀", "한국회사"}) {
    CAPTURE(unit);
    std::string text;
    while (text.size() < (std::size_t{1} << 20)) text += unit;
    for (const Term& term : terms_of(text))
      if (term.span.end > text.size()) FAIL("outside");
  }
}

}  // namespace
}  // namespace attest
