#include "store/lookup.h"

#include <limits>

#include "store/database.h"
#include "store/format.h"
#include "store/record.h"
#include "store/terms.h"

namespace attest::lookup {

std::optional<Xapian::docid> article(const Xapian::Database& database, std::string_view key) {
  const std::string term = article_term(key);
  const auto it = database.postlist_begin(term);
  if (it == database.postlist_end(term)) return std::nullopt;
  return *it;
}

std::string data(const Xapian::Database& database, Xapian::docid number) {
  try {
    return database.get_document(number, Xapian::DOC_ASSUME_VALID).get_data();
  } catch (const Xapian::DocNotFoundError&) {
    return {};
  }
}

std::optional<Xapian::docid> passage_number(const Xapian::Database& database, Xapian::docid article,
                                            std::uint32_t ordinal) {
  const std::uint64_t number = article + (std::uint64_t{ordinal} + 1) * database.size();
  if (number > std::numeric_limits<Xapian::docid>::max()) return std::nullopt;
  return static_cast<Xapian::docid>(number);
}

std::optional<Xapian::Document> passage(const Xapian::Database& database,
                                        std::string_view article_key, std::uint32_t ordinal) {
  const std::string term = make_term(format::kOfArticle, article_key);
  auto it = database.postlist_begin(term);
  const auto end = database.postlist_end(term);
  if (it == end) return std::nullopt;
  const auto number = passage_number(database, *it, ordinal);
  if (!number) return std::nullopt;
  it.skip_to(*number);
  if (it == end || *it != *number) return std::nullopt;
  const Xapian::Document document = database.get_document(*it);
  return has_term(document, format::kPassage) ? std::optional(document) : std::nullopt;
}

std::vector<Xapian::docid> documents(const Xapian::Database& database, const std::string& term) {
  return {database.postlist_begin(term), database.postlist_end(term)};
}

std::vector<std::string> article_keys(const Xapian::Database& database, const std::string& term) {
  std::vector<std::string> keys;
  for (auto it = database.postlist_begin(term); it != database.postlist_end(term); ++it)
    keys.push_back(database.get_document(*it).get_value(format::kSlotArticle));
  return keys;
}

std::string article_text(const Xapian::Database& database, const ArticleRecord& article) {
  const std::string term = make_term(format::kOfArticle, article.key);
  std::string text;
  text.reserve(article.text_bytes);
  auto it = database.postlist_begin(term);
  const auto end = database.postlist_end(term);
  if (it != end) ++it;  // the article itself
  for (std::uint32_t left = article.passages; left > 0 && it != end; --left, ++it)
    text += record::decode_passage(database.get_document(*it).get_data()).text;
  return text;
}

std::vector<IndexRun> runs(const Xapian::Database& database) {
  const std::string key(format::kRunKey);
  std::vector<IndexRun> runs;
  for (auto it = database.metadata_keys_begin(key); it != database.metadata_keys_end(key); ++it)
    runs.push_back(record::decode_run(database.get_metadata(*it)));
  return runs;
}

}  // namespace attest::lookup
