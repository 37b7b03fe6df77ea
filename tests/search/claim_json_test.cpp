#include <catch2/catch.hpp>

#include "search/claim_text.h"
#include "search/json.h"

using namespace attest;

namespace {

constexpr std::string_view kText = "Первая. В 2013 году прибыло 1 516 человек.";

Span find(std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(kText.find(words));
  return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

Article article() {
  Article made;
  made.id = "a-1";
  made.path = "новости/a.txt";
  made.title = "Заголовок";
  made.authors = {"И. Иванов", "П. Петров"};
  made.published = parse_period("2014-01-13");
  made.lang = "ru";
  made.content_hash = "sha256:00";
  made.sections.resize(1);
  return made;
}

Claim claim() {
  Claim made;
  made.id = "0123";
  made.span = find("1 516 человек");
  made.sentence = find("В 2013 году прибыло 1 516 человек.");
  made.quantity.low = made.quantity.high = Decimal(1516);
  made.quantity.unit = "person";
  made.measure.text = "прибыло";
  made.period = parse_period("2013");
  made.attribution = {{"Минобъединения", InformantRole::Origin}};
  made.confidence = 0.5;
  made.rules = {"number:digits"};
  return made;
}

}  // namespace

TEST_CASE("A claim is written as the contract says, offsets in code points", "[search][json]") {
  CHECK(claim_json(claim(), article(), Stretch(kText)) ==
        R"({"id":"0123",)"
        R"("quantity":{"start":28,"end":41,"text":"1 516 человек","low":"1516","high":"1516",)"
        R"("modifier":"exact","unit":"person","interval":["1516","1516"]},)"
        R"("passage":{"start":8,"end":42,"text":"В 2013 году прибыло 1 516 человек."},)"
        R"("measure":{"text":"прибыло","concepts":[],"role":"level","aspect":null,"direction":null},)"
        R"("base":null,)"
        R"("period":{"from":"2013-01-01","to":"2013-12-31","text":null,"edtf":"2013"},)"
        R"("place":null,)"
        R"("attribution":[{"name":"Минобъединения","role":"origin"}],)"
        R"("status":"asserted","vintage":null,"confidence":0.5,)"
        R"("source":{"article":"a-1","title":"Заголовок","author":"И. Иванов; П. Петров",)"
        R"("publisher":null,"published":"2014-01-13","url":null,"lang":"ru",)"
        R"("path":"новости/a.txt","content_hash":"sha256:00","section":null,"provenance":[],)"
        R"("revision":null,"page":null},)"
        R"("rules":["number:digits"]})");
}

TEST_CASE("A stretch in the middle of an article gives the article's own offsets",
          "[search][json]") {
  const Span sentence = claim().sentence;
  const Stretch part(slice(kText, sentence), sentence.begin, 8);
  CHECK(claim_json(claim(), article(), part) == claim_json(claim(), article(), Stretch(kText)));
}

TEST_CASE("Bases, open ends and sections have their shapes", "[search][json]") {
  const auto holds = [](const Claim& c, const Article& a, std::string_view piece) {
    return claim_json(c, a, Stretch(kText)).find(piece) != std::string::npos;
  };
  Claim c = claim();
  Article a = article();
  c.base = Base{"77", "", false};
  CHECK(holds(c, a, R"("base":{"claim":"77"})"));
  c.base = Base{"", "всех", false};
  CHECK(holds(c, a, R"("base":{"text":"всех"})"));
  c.base = Base{"", "", true};
  CHECK(holds(c, a, R"("base":"ambiguous")"));
  c.quantity.high.reset();
  c.quantity.modifier = Modifier::MoreThan;
  CHECK(holds(c, a, R"("low":"1516","high":null,"modifier":"more-than")"));
  a.sections = {Section{}, Section{{0, 10}, "Запись", parse_period("2013-07"), ""}};
  c.section = 1;
  CHECK(holds(c, a, R"("section":{"title":"Запись","published":"2013-07"})"));
  // Notes behind the figure, up to the end of its sentence.
  a.references = {{c.span.begin, "http://a.example/0"}, {c.span.end, "http://a.example/1"},
                  {c.sentence.end, "http://a.example/2"}, {c.sentence.end + 1, "http://a.example/3"}};
  CHECK(holds(c, a, R"("page":null,"references":["http://a.example/1","http://a.example/2"]})"));
}

TEST_CASE("A path that is not UTF-8 still makes valid JSON", "[search][json]") {
  Article a = article();
  a.path = "bad\xff.txt";
  CHECK(claim_json(claim(), a, Stretch(kText)).find("bad\xEF\xBF\xBD.txt") != std::string::npos);
}

TEST_CASE("A claim for reading is two lines", "[search][json]") {
  CHECK(claim_text(claim(), article(), Stretch(kText)) ==
        "новости/a.txt:28-41  1 516 человек = 1516 person, [2013]; source: [Минобъединения]\n"
        "    В 2013 году прибыло 1 516 человек.\n");
}

TEST_CASE("Facts tell what limits a figure and who says it", "[search][json]") {
  Claim made = claim();
  made.status = Status::Forecast;
  made.vintage = Vintage::Provisional;
  made.attribution.insert(made.attribution.begin(), {"Кедр-Информ", InformantRole::Agency});
  made.period->text = "В 2013-м";
  const std::string_view passage = "В 2013-м — 1 516, уточняет минобъединения";
  CHECK(facts_text(made, passage) ==
        "1516 person, 2013, forecast, provisional; source: [Кедр-Информ], citing Минобъединения");
  made.place = Place{"KR", "Южной Корее"};
  CHECK(facts_text(made, passage).starts_with("1516 person, 2013, Южной Корее (KR), forecast"));
  made.place = Place{"", "Asia"};
  CHECK(facts_text(made, passage).starts_with("1516 person, 2013, Asia, forecast"));
  made.place.reset();
  made.attribution.clear();
  made.period.reset();
  made.status = Status::Asserted;
  made.vintage = Vintage::Unknown;
  CHECK(facts_text(made, passage) == "1516 person");
}
