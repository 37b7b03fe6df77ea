// What the writer sees of the index: all that was written, committed or not.
#include <xapian.h>

#include <algorithm>

#include "store/format.h"
#include "store/lookup.h"
#include "store/record.h"
#include "store/terms.h"
#include "store/writer.h"
#include "store/writer_state.h"
#include "store/xapian_errors.h"

namespace attest {
std::optional<std::uint32_t> StoreWriter::article_document(std::string_view key) const {
  return guarded(impl_->folder, [&] { return lookup::article(impl_->database, key); });
}

bool StoreWriter::has_article(std::string_view key) const {
  return article_document(key).has_value();
}

std::optional<ArticleRecord> StoreWriter::article(std::string_view key) const {
  return guarded(impl_->folder, [&]() -> std::optional<ArticleRecord> {
    const auto document = lookup::article(impl_->database, key);
    if (!document) return std::nullopt;
    return record::decode_article(impl_->database.get_document(*document).get_data());
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
  return guarded(impl_->folder, [&] {
    return lookup::article_keys(impl_->database, make_term(format::kOfFile, path));
  });
}

std::string StoreWriter::article_text(const ArticleRecord& article) const {
  return guarded(impl_->folder, [&] { return lookup::article_text(impl_->database, article); });
}

IndexRun StoreWriter::last_run() const {
  return guarded(impl_->folder, [&] {
    const std::vector<IndexRun> runs = lookup::runs(impl_->database);
    return runs.empty() ? IndexRun() : runs.back();
  });
}

std::uint32_t StoreWriter::next_run() const {
  return last_run().number + 1;
}

bool StoreWriter::has_documents_of_no_run() const {
  const std::uint32_t numbered = last_run().last_document;
  return guarded(impl_->folder, [&] { return impl_->database.get_lastdocid() > numbered; });
}

}  // namespace attest
