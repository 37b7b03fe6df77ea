#include "store/record.h"

#include <catch2/catch.hpp>
#include <limits>

#include "text/error.h"

namespace attest {
namespace {

Claim full_claim() {
  Claim claim;
  claim.id = "0123456789abcdef0123";
  claim.span = {120, 131};
  claim.quantity.low = Decimal(740, 2);
  claim.quantity.modifier = Modifier::MoreThan;
  claim.quantity.unit = "kilometer-per-hour";
  claim.quantity.step = Decimal(1, 2);
  claim.sentence = {100, 180};
  claim.section = 3;
  claim.lang = "ko";
  claim.measure = {
      "speed of trains", {"speed", "train"}, {"border"}, Role::Change, Aspect::Stock, Direction::Down};
  claim.base = Base{"", "the year before", true};
  claim.period = parse_period("2014-Q1");
  claim.place = Place{"KR", "한국"};
  claim.attribution = {{"Agency", InformantRole::Agency}, {"Ministry", InformantRole::Origin}};
  claim.status = Status::Hypothetical;
  claim.vintage = Vintage::Final;
  claim.confidence = 0.875;
  claim.rules = {"number", "unit:suffix"};
  return claim;
}

}  // namespace

TEST_CASE("A claim comes back as it was, field by field", "[store][record]") {
  const Claim before = full_claim();
  const ClaimRecord record = record::decode_claim(record::encode(ClaimRecord{"a", 7, before}));
  const Claim& after = record.claim;
  CHECK(record.passage == 7);
  CHECK(after.id == before.id);
  CHECK(after.span == before.span);
  CHECK(after.quantity.low == before.quantity.low);
  CHECK(after.quantity.low->scale() == 2);  // the printed decimals are kept
  CHECK_FALSE(after.quantity.high.has_value());
  CHECK(after.quantity.modifier == before.quantity.modifier);
  CHECK(after.quantity.unit == before.quantity.unit);
  CHECK(after.quantity.step == before.quantity.step);
  CHECK(after.sentence == before.sentence);
  CHECK(after.section == before.section);
  CHECK(after.lang == before.lang);
  CHECK(after.measure.text == before.measure.text);
  CHECK(after.measure.concepts == before.measure.concepts);
  CHECK(after.measure.context == before.measure.context);
  CHECK(after.measure.role == before.measure.role);
  CHECK(after.measure.aspect == before.measure.aspect);
  CHECK(after.measure.direction == before.measure.direction);
  REQUIRE(after.base.has_value());
  CHECK(after.base->text == before.base->text);
  CHECK(after.base->ambiguous);
  CHECK(after.period == before.period);
  CHECK(after.period->edtf == "2014-Q1");
  REQUIRE(after.place.has_value());
  CHECK(after.place->code == "KR");
  CHECK(after.place->name == "한국");
  REQUIRE(after.attribution.size() == 2);
  CHECK(after.attribution[1].name == "Ministry");
  CHECK(after.attribution[0].role == InformantRole::Agency);
  CHECK(after.status == before.status);
  CHECK(after.vintage == before.vintage);
  CHECK(after.confidence == before.confidence);
  CHECK(after.rules == before.rules);
}

TEST_CASE("What the source does not say stays unsaid", "[store][record]") {
  const Claim after = record::decode_claim(record::encode(ClaimRecord{})).claim;
  CHECK_FALSE(after.quantity.low.has_value());
  CHECK_FALSE(after.base.has_value());
  CHECK_FALSE(after.period.has_value());
  CHECK_FALSE(after.place.has_value());
  CHECK(after.attribution.empty());
}

TEST_CASE("Extreme numbers survive", "[store][record]") {
  ClaimRecord record;
  record.claim.quantity.low = Decimal(std::numeric_limits<std::int64_t>::min());
  record.claim.quantity.high = Decimal(std::numeric_limits<std::int64_t>::max(), 18);
  record.claim.span = {UINT32_MAX - 1, UINT32_MAX};
  const Claim after = record::decode_claim(record::encode(record)).claim;
  CHECK(after.quantity.low->coefficient() == std::numeric_limits<std::int64_t>::min());
  CHECK(after.quantity.high->coefficient() == std::numeric_limits<std::int64_t>::max());
  CHECK(after.quantity.high->scale() == 18);
  CHECK(after.span == record.claim.span);
}

TEST_CASE("Articles, passages and files come back as they were", "[store][record]") {
  ArticleRecord article;
  article.key = "news.jsonl # line 2";
  article.article.id = "n2";
  article.article.authors = {"Кто-то", "누군가"};
  article.article.published = parse_period("1066-10-14");
  article.article.sections = {{{0, 10}, "First", parse_period("2013-07"), "X"},
                              {{10, 20}, "", {}, ""}};
  article.article.identity = "guid-1";
  article.article.pages = {{{1, 20}, "iv"}};
  article.article.references = {{9, "https://a.example/1"}};
  article.article.provenance = {{"a.warc", "urn:uuid:1", 7, "2014-01-13T02:03:04Z", "sha256:00", "article 2", true,
                                  "2014-01-13T01:00:00Z"}};
  article.article.blocks = {{{1, 5}, BlockKind::Heading, ""}, {{7, 20}, BlockKind::Furniture, "ko"}};
  article.passages = 3;
  article.text_bytes = 20;
  const ArticleRecord same = record::decode_article(record::encode(article));
  CHECK(same.key == article.key);
  CHECK(same.article.authors == article.article.authors);
  CHECK(same.article.published == article.article.published);
  REQUIRE(same.article.sections.size() == 2);
  CHECK(same.article.sections[0].span == Span{0, 10});
  CHECK(same.article.sections[0].published->edtf == "2013-07");
  CHECK(same.article.identity == "guid-1");
  REQUIRE(same.article.pages.size() == 1);
  CHECK(same.article.pages[0].span == Span{1, 20});
  CHECK(same.article.pages[0].label == "iv");
  CHECK(same.article.references == article.article.references);
  REQUIRE(same.article.provenance.size() == 1);
  CHECK(same.article.provenance[0].container == "a.warc");
  CHECK(same.article.provenance[0].record == "urn:uuid:1");
  CHECK(same.article.provenance[0].offset == 7);
  CHECK(same.article.provenance[0].fetched == "2014-01-13T02:03:04Z");
  CHECK(same.article.provenance[0].hash == "sha256:00");
  CHECK(same.article.provenance[0].member == "article 2");
  CHECK(same.article.provenance[0].gone);
  CHECK(same.article.provenance[0].saved == "2014-01-13T01:00:00Z");
  REQUIRE(same.article.blocks.size() == 2);
  CHECK(same.article.blocks[0].span == Span{1, 5});
  CHECK(same.article.blocks[0].kind == BlockKind::Heading);
  CHECK(same.article.blocks[1].span == Span{7, 20});
  CHECK(same.article.blocks[1].kind == BlockKind::Furniture);
  CHECK(same.article.blocks[1].lang == "ko");
  CHECK(same.passages == 3);

  PassageRecord passage;
  passage.ordinal = 2;
  passage.passage = {{10, 16}, 1, "ru", {{10, 12}, {13, 16}}};
  passage.code_points_before = 9;
  passage.text = std::string("a\0bcde", 6);
  passage.claims = {"x", "y"};
  const PassageRecord again = record::decode_passage(record::encode(passage));
  CHECK(again.passage.stretch == passage.passage.stretch);
  CHECK(again.passage.sentences == passage.passage.sentences);
  CHECK(again.text == passage.text);
  CHECK(again.claims == passage.claims);
  CHECK(again.code_points_before == 9);

  const FileRecord file{"отчёт.txt", 1u << 30, -5, "sha256:00", "7 8", 12};
  const FileRecord read = record::decode_file(record::encode(file));
  CHECK(read.path == file.path);
  CHECK(read.modified_ns == -5);
  CHECK(read.sidecar == "7 8");
  CHECK(read.articles == 12);
}

TEST_CASE("Cut or altered records are refused, never misread into a crash", "[store][record]") {
  const std::string claim = record::encode(ClaimRecord{"a", 7, full_claim()});
  for (std::size_t length = 0; length < claim.size(); ++length)
    CHECK_THROWS_AS(record::decode_claim(claim.substr(0, length)), Error);
  CHECK_THROWS_AS(record::decode_claim(claim + "x"), Error);
  for (std::size_t at = 0; at < claim.size(); ++at)
    for (const char byte : {'\0', '\x7f', '\xff'}) {
      std::string altered = claim;
      altered[at] = byte;
      try {
        (void)record::decode_claim(altered);
      } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::Damaged);
      }
    }
  CHECK_THROWS_AS(record::decode_passage(""), Error);
  CHECK_THROWS_AS(record::decode_passage("\x02"), Error);
}

}  // namespace attest
