// Wikibase QuickStatements, version 1: a line a figure, fields parted by tabs.
//
// Which item and which property the figures belong to nobody can read off an article, so
// both have to be given.  Only figures that a statement can hold as the source gives them
// are written: a single value, of a unit that Wikidata has, asserted or estimated.
#include <ostream>

#include "claims/pages.h"
#include "search/export/make.h"
#include "search/export/names.h"
#include "text/code_points.h"
#include "text/error.h"

namespace attest {

namespace {

struct UnitItem {
  std::string_view unit;
  std::string_view item;  // without Q; empty: a bare number
};
constexpr UnitItem kUnits[] = {
    {"count", ""},         {"person", ""},        {"ratio", ""},        {"percent", "11229"},
    {"USD", "4917"},       {"EUR", "4916"},       {"KRW", "202040"},    {"RUB", "41044"},
    {"GBP", "25224"},      {"JPY", "8146"},       {"CNY", "39099"},     {"kilometer", "828224"},
    {"meter", "11573"},    {"kilogram", "11570"}, {"year", "577"},      {"month", "5151"},
    {"day", "573"},        {"hour", "25235"},     {"hectare", "35852"},
    {"celsius", "25267"},  {"tonne", "191118"},   {"metric-ton", "191118"}, {"year-person", "577"},
    {"square-kilometer", "712226"},
};

const UnitItem* item_of(std::string_view unit) {
  for (const UnitItem& row : kUnits)
    if (row.unit == unit) return &row;
  return nullptr;
}

bool is_id(std::string_view id, char letter) {
  return id.size() > 1 && id[0] == letter &&
         id.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

// "+2013-00-00T00:00:00Z/9": with the precision that the period has; empty for quarters.
std::string time_of(const std::string& edtf) {
  if (edtf.find_first_not_of("0123456789-") != std::string::npos) return {};
  if (edtf.size() == 4) return "+" + edtf + "-00-00T00:00:00Z/9";
  if (edtf.size() == 7) return "+" + edtf + "-00T00:00:00Z/10";
  return edtf.size() == 10 ? "+" + edtf + "T00:00:00Z/11" : "";
}

std::string day_of(const Date& day) { return "+" + to_string(day) + "T00:00:00Z/11"; }

// Wikibase takes no line feeds and no tabs, and 1500 characters at most.
constexpr std::size_t kLongest = 1500;

std::string quoted(std::string_view text) {
  std::string value = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    value += byte < 0x20 || byte == 0x7F ? ' ' : c;
  }
  return value + "\"";
}

class QuickStatementsWriter : public ExportWriter {
 public:
  QuickStatementsWriter(std::ostream& out, const ExportSettings& settings)
      : out_(out), settings_(settings) {
    if (!is_id(settings.item, 'Q') || !is_id(settings.property, 'P'))
      throw Error(ErrorCode::Usage,
                  "quickstatements needs --item Q… and --property P…: what the figures are said "
                  "of, and which statement they are");
  }

  void claim(const ExportedArticle& article, const Claim& claim) override {
    const Quantity& quantity = claim.quantity;
    const UnitItem* unit = item_of(quantity.unit);
    const bool is_point = quantity.low && quantity.high && *quantity.low == *quantity.high;
    const bool is_stated = claim.status == Status::Asserted || claim.status == Status::Estimated;
    if (unit == nullptr || !is_point || !is_stated || claim.measure.role == Role::Change ||
        claim.measure.role == Role::Rank) {
      ++left_out_;
      return;
    }
    out_ << settings_.item << '\t' << settings_.property << '\t' << to_string(*quantity.low);
    if (!unit->item.empty()) out_ << 'U' << unit->item;
    qualifiers(claim);
    references(article, claim);
    out_ << '\n';
  }

  [[nodiscard]] std::vector<std::string> notes() const override {
    if (left_out_ == 0) return {};
    return {std::to_string(left_out_) +
            " figures left out: ranges, bounds, changes, ranks, forecasts, and units that "
            "Wikidata has no item for"};
  }

 private:
  void field(std::string_view property, const std::string& value) {
    out_ << '\t' << property << '\t' << value;
  }

  // In a language; left out where it is too long, for half a quote is none.
  void words(std::string_view property, const std::string& lang, std::string_view text) {
    if (!text.empty() && count_code_points(text) <= kLongest)
      field(property, lang + ":" + quoted(text));
  }

  void qualifiers(const Claim& claim) {
    if (claim.period) {
      if (const std::string when = time_of(claim.period->edtf); !when.empty()) {
        field("P585", when);  // point in time
      } else {
        if (claim.period->from) field("P580", day_of(*claim.period->from));  // start time
        if (claim.period->to) field("P582", day_of(*claim.period->to));      // end time
      }
    }
    if (claim.quantity.modifier == Modifier::About) field("P1480", "Q5727902");  // circa
  }

  void references(const ExportedArticle& exported, const Claim& claim) {
    const Article& article = exported.article();
    const std::string lang = is_language_tag(article.lang) ? article.lang : "und";
    if (is_web_address(article.url)) field("S854", quoted(as_iri(article.url)));
    words("S1476", lang, article.title);
    if (const auto& published = exported.published(claim.section))
      if (const std::string when = time_of(published->edtf); !when.empty()) field("S577", when);
    if (const std::string pages = pages_of(article, claim.sentence); !pages.empty())
      field("S304", quoted(pages));
    words("S1683", claim.lang.empty() ? lang : claim.lang, exported.words(claim.sentence));
  }

  std::ostream& out_;
  const ExportSettings& settings_;
  std::size_t left_out_ = 0;
};

}  // namespace

WriterPtr make_quickstatements(std::ostream& out, const ExportSettings& settings) {
  return std::make_unique<QuickStatementsWriter>(out, settings);
}

}  // namespace attest
