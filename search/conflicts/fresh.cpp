#include "search/conflicts/fresh.h"

#include <xapian.h>

#include <cstdio>
#include <string>

#include "search/newer.h"
#include "store/format.h"

namespace attest {

namespace {

using Xapian::Query;

std::string digits(const Date& day, int count) {
  char text[32];
  std::snprintf(text, sizeof text, "%04d%02u%02u", static_cast<int>(day.year()),
                static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  return std::string(text).substr(0, static_cast<std::size_t>(count));
}

// Documents with a term that begins like `shared` and is not before `first`.
Query from(const Xapian::Database& database, const std::string& shared, const std::string& first) {
  std::vector<Query> terms;
  auto term = database.allterms_begin(shared);
  for (term.skip_to(first); term != database.allterms_end(shared); ++term)
    terms.emplace_back(*term);
  return {Query::OP_OR, terms.begin(), terms.end()};
}

Query without(const Query& all, const Xapian::Database& database, const std::string& shared) {
  const Query narrower = from(database, shared, shared);
  return narrower.empty() ? all : Query(Query::OP_AND_NOT, all, narrower);
}

// A document has the terms of its year, month and day as far as they are known: each stretch
// of time by the widest term that lies in it whole.
Query published_since(const Xapian::Database& database, const Date& day) {
  const std::string year_prefix(format::kYear), month_prefix(format::kMonth),
      day_prefix(format::kDay);
  const std::string year = digits(day, 4), month = digits(day, 6);
  const Query parts[] = {
      from(database, year_prefix, year_prefix + digits({day.year() + std::chrono::years(1),
                                                        day.month(), day.day()}, 4)),
      from(database, month_prefix + year, month_prefix + month + "~"),
      from(database, day_prefix + month, day_prefix + digits(day, 8)),
      // Of this month or year, no more is known: they may be later.
      without(Query(month_prefix + month), database, day_prefix + month),
      without(Query(year_prefix + year), database, month_prefix + year),
  };
  return {Query::OP_OR, std::begin(parts), std::end(parts)};
}

}  // namespace

DocumentIds claims_since(const StoreReader& store, const Date& day) {
  const Xapian::Database& database = store.database();
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_docid_order(Xapian::Enquire::ASCENDING);
  enquire.set_query(Query(Query::OP_AND, published_since(database, day),
                          Query(std::string(format::kClaim))));
  DocumentIds found;
  const Xapian::MSet all = enquire.get_mset(0, database.get_doccount());
  for (auto hit = all.begin(); hit != all.end(); ++hit) found.push_back(*hit);
  return found;
}

DocumentIds claims_after(const StoreReader& store, std::uint32_t revision) {
  const std::uint32_t last_document = last_document_of(store, revision);
  const Xapian::Database& database = store.database();
  const std::string kind(format::kClaim);
  DocumentIds found;
  auto doc = database.postlist_begin(kind);
  const auto end = database.postlist_end(kind);
  if (doc != end) doc.skip_to(last_document + 1);
  for (; doc != end; ++doc) found.push_back(*doc);
  return found;
}

}  // namespace attest
