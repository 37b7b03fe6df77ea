#include "extraction/quantities/currencies.h"

#include <algorithm>
#include <set>

#include "claims/unit.h"
#include "text/regions.h"

namespace attest {
namespace {

constexpr std::size_t kCode = 3;  // letters of ISO 4217

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string upper(std::string_view text) {
  std::string shown(text);
  for (char& c : shown)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return shown;
}

// Newsrooms whose address and name tell no country, and whose dollars are their own.
struct Newsroom {
  std::string_view host, country;
};
constexpr Newsroom kNewsrooms[] = {
    {"straitstimes.com", "SG"},     {"channelnewsasia.com", "SG"},
    {"scmp.com", "HK"},             {"hongkongfp.com", "HK"},      {"taipeitimes.com", "TW"},
    {"theglobeandmail.com", "CA"},  {"nationalpost.com", "CA"},    {"thestar.com", "CA"},
    {"financialpost.com", "CA"},    {"calgaryherald.com", "CA"},   {"vancouversun.com", "CA"},
    {"ottawacitizen.com", "CA"},    {"torontosun.com", "CA"},      {"edmontonjournal.com", "CA"},
    {"montrealgazette.com", "CA"},  {"winnipegfreepress.com", "CA"}, {"jamaicaobserver.com", "JM"},
    {"jamaica-gleaner.com", "JM"},  {"fijitimes.com", "FJ"},       {"nationnews.com", "BB"},
};

// The last label of a host, where it is a country's and not sold for its letters.
std::string country_of_url(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  std::string_view host = url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/:?#"));
  for (const Newsroom& one : kNewsrooms)
    if (host.ends_with(one.host) &&
        (host.size() == one.host.size() || host[host.size() - one.host.size() - 1] == '.'))
      return std::string(one.country);
  const std::string_view label = host.substr(host.rfind('.') + 1);
  if (label.size() != 2 || !is_letter(label[0]) || !is_letter(label[1])) return {};
  for (const std::string_view sold : {"io", "tv", "me", "ai", "fm", "co", "ly", "gg", "cc"})
    if (label == sold) return {};
  return label == "uk" ? "GB" : upper(label);
}

std::string country_of_lang(std::string_view lang) {
  const std::size_t dash = lang.rfind('-');
  if (dash == std::string_view::npos || lang.size() - dash != kCode) return {};
  return upper(lang.substr(dash + 1));
}

bool ties(const PlaceMention& mention) {
  return mention.tie == PlaceTie::In || mention.tie == PlaceTie::Of ||
         mention.tie == PlaceTie::Subject;
}

class Settling {
 public:
  Settling(const Grammar& grammar, const std::vector<PlaceMention>& mentions,
           const Context& context)
      : grammar_(grammar), mentions_(mentions), context_(context) {}

  void settle(ClaimDraft& draft) {
    std::string& unit = draft.found.quantity.unit;
    if (!unit::is_currency(unit)) return;
    const std::string own = unit.substr(0, kCode);
    // "8,400 won against 2,900"
    if (!draft.found.unit_written && own == last_word_) unit.replace(0, kCode, last_money_);
    if (!draft.found.ambiguous_unit) return;
    const auto coin = grammar_.coins.find(own);
    if (coin == grammar_.coins.end() || coin->second.empty()) return;
    std::string money = own == kInternational ? std::string() : of_place(draft, coin->second);
    if (money.empty() && coin_of(context_.outlet_money) == coin->second)
      money = context_.outlet_money;
    if (money.empty() && is_weighed(draft)) {
      unit = "pound";
      return;
    }
    if (!money.empty()) unit.replace(0, kCode, money);
    last_word_ = own;
    last_money_ = unit.substr(0, kCode);
  }

 private:
  // Where no town of a country that pays in pounds is named, those of an American outlet weigh.
  bool is_weighed(const ClaimDraft& draft) const {
    constexpr std::string_view kAmerican = "USD", kPounds = "GBP";
    constexpr std::int64_t kMillion = 1'000'000;
    return context_.outlet_money == kAmerican && draft.found.quantity.unit == kPounds &&
           draft.found.unit_written && draft.found.multiplier < kMillion &&
           weighs();
  }

  // Do words of the language tell pounds of weight from those of money?
  bool weighs() const {
    const auto& units = grammar_.rules.units;
    return std::any_of(units.begin(), units.end(), [](const UnitRow& row) {
      return row.place == UnitPlace::Deciding && row.unit == "pound";
    });
  }

  std::string of_place(const ClaimDraft& draft, const std::string& coin) const {
    if (draft.place) {
      const std::string money = currency_of(draft.place->code);
      if (coin_of(money) == coin) return money;
    }
    std::string money;
    for (const PlaceMention& mention : mentions_) {
      const PlaceName& name = grammar_.places[mention.row];
      if (!ties(mention) || name.coin != coin) continue;
      if (!money.empty() && money != name.money) return {};
      money = name.money;
    }
    if (money.empty() && context_.place != nullptr && context_.place->coin == coin)
      money = context_.place->money;
    return money.empty() ? of_section(coin) : money;
  }

  // The money of that name of all places named so far, where it is one: Philippine pesos.  Only
  // of a name so widely shared that none of its monies is likelier by itself.
  std::string of_section(const std::string& coin) const {
    constexpr std::size_t kWidely = 4;
    std::set<std::string_view> shared;
    for (const PlaceName& name : grammar_.places)
      if (name.coin == coin) shared.insert(name.money);
    std::string money;
    if (shared.size() < kWidely) return money;
    for (const std::string_view code : context_.named_places)
      for (const PlaceName& name : grammar_.places) {
        if (name.code != code || name.coin != coin || name.money == money) continue;
        if (!money.empty()) return {};
        money = name.money;
      }
    return money;
  }

  const Grammar& grammar_;
  const std::vector<PlaceMention>& mentions_;
  const Context& context_;
  std::string last_word_;   // the money that a word before in the sentence names at first sight
  std::string last_money_;  // and what it was settled to be
};

}  // namespace

std::string outlet_country(const Article& article) {
  const std::string country = country_of_lang(article.lang);
  return country.empty() ? country_of_url(article.url) : country;
}

std::string named_country(const Grammar& grammar, const Phrases& name) {
  std::string country;
  for (const PhraseMatch& match : name.all()) {
    if (match.row.table != Table::Place) continue;
    const std::string& own = grammar.places[match.row.row].code;
    if (!country.empty() && country_of(own) != country_of(country)) return {};
    country = own;
  }
  return country;
}

void settle_currencies(const Grammar& grammar, const std::vector<PlaceMention>& mentions,
                       std::vector<ClaimDraft>& drafts, Context& context) {
  Settling settling(grammar, mentions, context);
  for (ClaimDraft& draft : drafts) settling.settle(draft);
  for (const PlaceMention& mention : mentions)
    if (ties(mention) && !grammar.places[mention.row].coin.empty())
      context.place = &grammar.places[mention.row];
}

}  // namespace attest
