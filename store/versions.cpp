#include "store/versions.h"

#include <algorithm>
#include <tuple>

#include "claims/identity.h"
#include "store/format.h"
#include "store/record.h"
#include "store/terms.h"

namespace attest {
namespace {

constexpr std::size_t kMostKept = 50'000;  // versions, of some hundred bytes each

// A page that went back to what it had said is newest as it was.
std::string last_fetched(const Article& article) {
  std::string last;
  for (const Provenance& copy : article.provenance)
    last = std::max(last, copy.saved.empty() ? copy.fetched : copy.saved);
  return last;
}

HeldVersion held(const ArticleRecord& record) {
  const Article& article = record.article;
  HeldVersion one{record.key,
                  {article.id, article.content_hash, article.published, last_fetched(article)},
                  article.path,
                  !article.provenance.empty() && article.provenance.front().gone,
                  record.since,
                  {},
                  false};
  constexpr std::size_t kDay = 10;  // "2014-01-13"
  if (article.published && article.published->from)
    one.day = to_string(*article.published->from);
  else
    one.day = one.version.fetched.substr(0, kDay);
  one.dated = !one.day.empty();
  return one;
}

std::vector<HeldVersion> versions_of(const Xapian::Database& database, const std::string& term) {
  std::vector<HeldVersion> all;
  for (auto it = database.postlist_begin(term); it != database.postlist_end(term); ++it)
    all.push_back(held(record::decode_article(database.get_document(*it).get_data())));
  put_in_order(all);
  return all;
}

}  // namespace

void put_in_order(std::vector<HeldVersion>& versions) {
  std::stable_sort(versions.begin(), versions.end(),
                   [](const auto& a, const auto& b) { return a.since < b.since; });
  std::string day;
  for (HeldVersion& one : versions) {
    if (one.dated)
      day = std::max(day, one.day);
    else
      one.day = day;
  }
  // Of one day: what has no time stays where it is, between those that have one.
  std::string fetched;
  std::vector<std::tuple<std::string, std::string, std::size_t>> order;
  for (std::size_t i = 0; i < versions.size(); ++i) {
    const std::string& own = versions[i].version.fetched;
    if (!own.empty() || i == 0 || versions[i].day != versions[i - 1].day) fetched = own;
    order.emplace_back(versions[i].day, fetched, i);
  }
  std::sort(order.begin(), order.end());
  std::vector<HeldVersion> sorted;
  for (const auto& [one_day, when, at] : order) sorted.push_back(std::move(versions[at]));
  versions = std::move(sorted);
}

bool are_parts(const HeldVersion& a, const HeldVersion& b) {
  return a.container == b.container && !a.gone && !b.gone && a.day == b.day &&
         a.version.fetched == b.version.fetched;
}

void VersionFinder::find(const Xapian::Database& database, ArticleRecord& record) {
  const std::string identity = identity_of(record.article);
  if (identity.empty()) return;
  const std::string term = make_term(format::kIdentity, identity);
  if (database.get_termfreq(term) < 2) return;
  if (kept_ >= kMostKept) forget();
  const auto own_place = [&](const Versions& versions) {
    return std::find_if(versions->begin(), versions->end(),
                        [&](const HeldVersion& one) { return one.key == record.key; });
  };
  Versions& versions = known_[identity];
  if (versions == nullptr || own_place(versions) == versions->end()) {
    versions = std::make_shared<const std::vector<HeldVersion>>(versions_of(database, term));
    kept_ += versions->size();
  }
  const auto own = own_place(versions);
  if (own == versions->end()) return;
  const auto before = std::find_if(std::make_reverse_iterator(own), versions->rend(),
                                   [&](const HeldVersion& one) { return !are_parts(one, *own); });
  if (before != versions->rend()) record.article.revision_of = before->version;
  if (const HeldVersion& newest = versions->back(); !are_parts(newest, *own))
    record.article.superseded_by = newest.version;
}

}  // namespace attest
