// What the writer sees of the index: all that was written, committed or not.
#include <xapian.h>

#include <algorithm>

#include "store/format.h"
#include "store/record.h"
#include "store/terms.h"
#include "store/writer.h"
#include "store/writer_state.h"
#include "store/xapian_errors.h"

namespace attest {
namespace {

std::string own_term(std::string_view key) {
  return make_term(std::string(format::kUnique) + "a", key);
}

IndexRun last_run(const Xapian::Database& database) {
  const std::string key(format::kRunKey);
  IndexRun last;
  for (auto it = database.metadata_keys_begin(key); it != database.metadata_keys_end(key); ++it)
    last = record::decode_run(database.get_metadata(*it));
  return last;
}

}  // namespace

bool StoreWriter::has_article(std::string_view key) const {
  const std::string term = own_term(key);
  return guarded(impl_->folder, [&] {
    return impl_->database.postlist_begin(term) != impl_->database.postlist_end(term);
  });
}

std::optional<ArticleRecord> StoreWriter::article(std::string_view key) const {
  const std::string term = own_term(key);
  return guarded(impl_->folder, [&]() -> std::optional<ArticleRecord> {
    const auto it = impl_->database.postlist_begin(term);
    if (it == impl_->database.postlist_end(term)) return std::nullopt;
    return record::decode_article(impl_->database.get_document(*it).get_data());
  });
}

std::vector<ArticleRecord> StoreWriter::articles_of_text(std::string_view content_hash,
                                                         const std::string& identity) const {
  constexpr std::size_t kMostOthers = 8;
  return guarded(impl_->folder, [&] {
    const Xapian::Database& database = impl_->database;
    const std::string term = make_term(format::kText, content_hash);
    std::vector<Xapian::docid> found;
    const auto end = database.postlist_end(term);
    auto it = database.postlist_begin(term);
    if (it == end) return std::vector<ArticleRecord>();
    if (!identity.empty()) {
      const std::string versions = make_term(format::kIdentity, identity);
      for (auto one = database.postlist_begin(versions);
           one != database.postlist_end(versions) && it != end; ++one) {
        it.skip_to(*one);
        if (it != end && *it == *one) found.push_back(*one);
      }
    }
    it = database.postlist_begin(term);
    for (std::size_t others = 0; it != end && others < kMostOthers; ++it, ++others)
      if (std::find(found.begin(), found.end(), *it) == found.end()) found.push_back(*it);
    std::vector<ArticleRecord> records;
    for (const Xapian::docid document : found)
      records.push_back(record::decode_article(database.get_document(document).get_data()));
    return records;
  });
}

std::vector<std::string> StoreWriter::article_keys(std::string_view path) const {
  const std::string term = make_term(format::kOfFile, path);
  return guarded(impl_->folder, [&] {
    const Xapian::Database& database = impl_->database;
    std::vector<std::string> keys;
    for (auto it = database.postlist_begin(term); it != database.postlist_end(term); ++it)
      keys.push_back(database.get_document(*it).get_value(format::kSlotArticle));
    return keys;
  });
}

std::string StoreWriter::article_text(const ArticleRecord& article) const {
  const std::string term = make_term(format::kOfArticle, article.key);
  return guarded(impl_->folder, [&] {
    std::string text;
    auto it = impl_->database.postlist_begin(term);
    const auto end = impl_->database.postlist_end(term);
    if (it != end) ++it;  // the article itself
    for (std::uint32_t left = article.passages; left > 0 && it != end; --left, ++it)
      text += record::decode_passage(impl_->database.get_document(*it).get_data()).text;
    return text;
  });
}

std::uint32_t StoreWriter::next_run() const {
  return guarded(impl_->folder, [&] { return last_run(impl_->database).number + 1; });
}

bool StoreWriter::has_documents_of_no_run() const {
  return guarded(impl_->folder, [&] {
    return impl_->database.get_lastdocid() > last_run(impl_->database).last_document;
  });
}

}  // namespace attest
