#include "server/pages/note_text.h"

#include <catch2/catch.hpp>

namespace attest::server::pages {

TEST_CASE("How a query was read is told in every language", "[pages][note]") {
  for (const Words& words : catalogue().languages())
    for (std::size_t i = 0; i < kNoteCodes; ++i) {
      const auto code = static_cast<NoteCode>(i);
      CAPTURE(words.code(), to_string(code));
      CHECK(words.has("note." + std::string(to_string(code))));
      CHECK(note_text(words, {code, "soon", "date", 5000, {{"탈북자", "defector"}}}).find('{') == std::string::npos);
    }
  struct Case { std::string_view lang; Note note; std::string_view expect; };
  const Case cases[] = {
      {"ru", {.code = NoteCode::OnlyBest, .number = 500},
       "Просмотрены только 500 лучших фрагментов; уточните запрос."},
      {"ko", {NoteCode::NotOfField, "곧", "date"}, "date: 값으로 볼 수 없어 낱말로 검색했습니다: “곧”."},
      {"ru", {.code = NoteCode::OtherWords, .others = {{"беженец", "refugee"}, {"год", ""}}},
       "Таких слов в текстах нет, искали и другие. беженец: refugee"},
  };
  for (const Case& c : cases) CHECK(note_text(*catalogue().find(c.lang), c.note) == c.expect);
}

TEST_CASE("Where an article stands is told in every language", "[pages][note]") {
  Article article;
  article.published = parse_period("2014-01-13");
  const Words& english = *catalogue().find("en");
  const Words& russian = *catalogue().find("ru");
  const Words& korean = *catalogue().find("ko");
  CHECK(standing_text(english, article).empty());
  article.superseded_by.emplace().published = parse_period("2014-01-14");
  CHECK(standing_text(english, article) == "superseded by the version of 14 January 2014");
  CHECK(standing_text(korean, article) == "2014년 1월 14일 판으로 대체됨");
  article.superseded_by.reset();
  article.revision_of.emplace();
  CHECK(standing_text(russian, article) == "исправленная версия");
  article.provenance.resize(3);
  CHECK(standing_text(russian, article) == "исправленная версия, есть ещё в 2 местах");
  article.provenance.resize(2);
  article.provenance[1].container = "b.txt";
  CHECK(standing_text(korean, article) == "수정됨, b.txt에도 있음");
  article.provenance.front().gone = true;
  CHECK(standing_text(english, article) == "revised, no longer in its file");
}

}  // namespace attest::server::pages
