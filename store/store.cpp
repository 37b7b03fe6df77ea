#include "store/store.h"

#include <xapian.h>

#include <algorithm>
#include <thread>

#include "store/article_starts.h"
#include "store/database.h"
#include "store/format.h"
#include "store/lookup.h"
#include "store/record.h"
#include "store/terms.h"
#include "store/versions.h"
#include "store/xapian_errors.h"

namespace attest {

struct StoreReader::Impl {
  std::string where;
  Xapian::Database database;
  VersionFinder versions;
  ArticleStarts starts;

  void reopen() {
    starts.forget();
    versions.forget();
    database.reopen();
  }

  // Runs `work` again on the newest commit where the snapshot is gone: the writer
  // reuses the blocks of old revisions after two commits.
  template <typename Work>
  auto read(Work&& work) {
    constexpr int kMostTries = 20;
    return guarded(where, [&] {
      for (int tried = 0; tried < kMostTries; ++tried) {
        try {
          if (tried > 1) std::this_thread::sleep_for(kCommitPause);
          if (tried > 0) reopen();
          return work(database);
        } catch (const Xapian::DatabaseModifiedError&) {  // try the newest commit
        }
      }
      // Damage may look the same; then no newer commit helps.
      throw Xapian::DatabaseCorruptError("blocks of no commit that is there");
    });
  }
};

StoreReader::StoreReader(const std::string& where) : impl_(std::make_unique<Impl>()) {
  impl_->where = where;
  impl_->database = open_database(where);
  impl_->read([&](const Xapian::Database& db) { check_version(db, where); });
}

StoreReader::~StoreReader() = default;
StoreReader::StoreReader(StoreReader&&) noexcept = default;
StoreReader& StoreReader::operator=(StoreReader&&) noexcept = default;

void StoreReader::reopen() {
  guarded(impl_->where, [&] { impl_->reopen(); });
}

// Only an index in one folder counts its commits; of others new articles tell.
std::string StoreReader::revision() const {
  return impl_->read([](const Xapian::Database& db) {
    const std::string name = db.get_uuid() + "-";
    try {
      return name + std::to_string(db.get_revision());
    } catch (const Xapian::InvalidOperationError&) {
    } catch (const Xapian::UnimplementedError&) {
    }
    return name + std::to_string(db.get_doccount()) + "-" + std::to_string(db.get_lastdocid()) +
           "-" + std::to_string(db.get_total_length());
  });
}

std::optional<FileRecord> StoreReader::file(std::string_view path) const {
  const std::string bytes = impl_->read([&](const Xapian::Database& db) {
    return db.get_metadata(make_term(format::kFileKey, path));
  });
  if (bytes.empty()) return std::nullopt;
  return record::decode_file(bytes);
}

std::optional<ArticleRecord> StoreReader::article(std::string_view key) const {
  return impl_->read([&](const Xapian::Database& db) -> std::optional<ArticleRecord> {
    const auto document = lookup::article(db, key);
    if (!document) return std::nullopt;
    ArticleRecord record = record::decode_article(db.get_document(*document).get_data());
    impl_->versions.find(db, record);
    return record;
  });
}

std::optional<ArticleRecord> StoreReader::article_at(std::uint32_t number) const {
  return impl_->read([&](const Xapian::Database& db) -> std::optional<ArticleRecord> {
    const std::string bytes = lookup::data(db, number);
    if (bytes.empty()) return std::nullopt;
    ArticleRecord record = record::decode_article(bytes);
    impl_->versions.find(db, record);
    return record;
  });
}

std::optional<PassageRecord> StoreReader::passage_at(std::uint32_t article,
                                                     std::uint32_t ordinal) const {
  return impl_->read([&](const Xapian::Database& db) -> std::optional<PassageRecord> {
    const auto number = lookup::passage_number(db, article, ordinal);
    const std::string bytes = number ? lookup::data(db, *number) : std::string();
    if (bytes.empty()) return std::nullopt;
    return record::decode_passage(bytes);
  });
}

std::vector<std::uint32_t> StoreReader::articles_of(
    std::span<const std::uint32_t> documents) const {
  return impl_->read([&](const Xapian::Database& db) { return impl_->starts.of(db, documents); });
}

std::optional<PassageRecord> StoreReader::passage(std::string_view article_key,
                                                  std::uint32_t ordinal) const {
  return impl_->read([&](const Xapian::Database& db) -> std::optional<PassageRecord> {
    const auto document = lookup::passage(db, article_key, ordinal);
    if (!document) return std::nullopt;
    return decode_passage(*document);
  });
}

std::optional<ClaimRecord> StoreReader::claim(std::string_view id,
                                              std::string_view article_key) const {
  const std::string term = claim_term(id);
  return impl_->read([&](const Xapian::Database& db) -> std::optional<ClaimRecord> {
    for (auto it = db.postlist_begin(term); it != db.postlist_end(term); ++it) {
      ClaimRecord found = decode_claim(db.get_document(*it));
      if (article_key.empty() || found.article_key == article_key) return found;
    }
    return std::nullopt;
  });
}

std::string StoreReader::article_text(const ArticleRecord& article) const {
  return impl_->read(
      [&](const Xapian::Database& db) { return lookup::article_text(db, article); });
}

std::optional<WholeArticle> StoreReader::whole_article(std::string_view key) const {
  const std::string term = make_term(format::kOfArticle, key);
  return impl_->read([&](const Xapian::Database& db) -> std::optional<WholeArticle> {
    auto it = db.postlist_begin(term);
    const auto end = db.postlist_end(term);
    if (it == end) return std::nullopt;
    WholeArticle whole;
    whole.record = record::decode_article(db.get_document(*it).get_data());
    impl_->versions.find(db, whole.record);
    std::uint32_t passages = whole.record.passages;
    for (++it; it != end; ++it) {
      const Xapian::Document document = db.get_document(*it);
      if (passages == 0) {
        whole.claims.push_back(decode_claim(document).claim);
        continue;
      }
      --passages;
      const PassageRecord passage = decode_passage(document);
      whole.record.article.text += passage.text;
      whole.sentences.insert(whole.sentences.end(), passage.passage.sentences.begin(),
                             passage.passage.sentences.end());
    }
    return whole;
  });
}

std::vector<std::string> StoreReader::article_keys() const {
  return impl_->read([](const Xapian::Database& db) {
    return lookup::article_keys(db, std::string(format::kArticle));
  });
}

std::vector<std::string> StoreReader::article_keys(std::string_view path) const {
  return impl_->read([&](const Xapian::Database& db) {
    return lookup::article_keys(db, make_term(format::kOfFile, path));
  });
}

std::vector<std::uint32_t> StoreReader::article_documents(std::string_view path) const {
  return impl_->read([&](const Xapian::Database& db) {
    return lookup::documents(db, make_term(format::kOfFile, path));
  });
}

std::vector<std::string> StoreReader::article_keys_named(std::string_view name) const {
  return impl_->read([&](const Xapian::Database& db) {
    std::vector<std::string> keys = lookup::article_keys(db, make_term(format::kText, name));
    for (std::string& key : lookup::article_keys(db, make_term(format::kArticleId, name)))
      if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(std::move(key));
    return keys;
  });
}

bool StoreReader::holds_text(std::string_view content_hash, const std::string& identity) const {
  const std::string term = make_term(format::kText, content_hash);
  return impl_->read([&](const Xapian::Database& db) {
    if (identity.empty()) return db.term_exists(term);
    const std::string versions = make_term(format::kIdentity, identity);
    auto of_text = db.postlist_begin(term);
    const auto end = db.postlist_end(term);
    for (auto it = db.postlist_begin(versions); it != db.postlist_end(versions); ++it) {
      if (of_text == end) return false;
      of_text.skip_to(*it);
      if (of_text != end && *of_text == *it) return true;
    }
    return false;
  });
}

std::vector<std::string> StoreReader::file_paths(std::string_view prefix) const {
  // A long path's key ends in a digest, so only the beginning of the key can be asked for.
  constexpr std::size_t kSafePrefix = 100;
  const std::string from = std::string(format::kFileKey).append(prefix.substr(0, kSafePrefix));
  return impl_->read([&](const Xapian::Database& db) {
    std::vector<std::string> paths;
    for (auto it = db.metadata_keys_begin(from); it != db.metadata_keys_end(from); ++it) {
      std::string path = record::decode_file(db.get_metadata(*it)).path;
      if (path.starts_with(prefix)) paths.push_back(std::move(path));
    }
    return paths;
  });
}

std::vector<IndexRun> StoreReader::runs() const {
  return impl_->read([](const Xapian::Database& db) { return lookup::runs(db); });
}

std::vector<KeptThesaurus> StoreReader::thesauri() const {
  const std::string key(format::kThesaurusKey);
  return impl_->read([&](const Xapian::Database& db) {
    std::vector<KeptThesaurus> kept;
    for (auto it = db.metadata_keys_begin(key); it != db.metadata_keys_end(key); ++it)
      kept.push_back(record::decode_thesaurus(db.get_metadata(*it)));
    return kept;
  });
}

std::vector<std::string> StoreReader::claim_ids(std::string_view article_key) const {
  const std::string term = make_term(format::kOfArticle, article_key);
  return impl_->read([&](const Xapian::Database& db) {
    std::vector<std::string> ids;
    for (auto it = db.postlist_begin(term); it != db.postlist_end(term); ++it) {
      const Xapian::Document document = db.get_document(*it);
      if (has_term(document, format::kClaim)) ids.push_back(decode_claim(document).claim.id);
    }
    return ids;
  });
}

std::vector<ClaimRecord> StoreReader::claims(std::size_t offset, std::size_t limit) const {
  const std::string term(format::kClaim);
  return impl_->read([&](const Xapian::Database& db) {
    std::vector<ClaimRecord> claims;
    auto it = db.postlist_begin(term);
    const auto end = db.postlist_end(term);
    for (std::size_t left_out = 0; left_out < offset && it != end; ++left_out) ++it;
    for (; claims.size() < limit && it != end; ++it)
      claims.push_back(decode_claim(db.get_document(*it)));
    return claims;
  });
}

StoreReader::Counts StoreReader::counts() const {
  return impl_->read([](const Xapian::Database& db) {
    const auto count = [&](std::string_view kind) {
      return std::uint64_t{db.get_termfreq(std::string(kind))};
    };
    return Counts{count(format::kArticle), count(format::kPassage), count(format::kClaim)};
  });
}

const Xapian::Database& StoreReader::database() const {
  return impl_->database;
}

PassageRecord StoreReader::decode_passage(const Xapian::Document& document) {
  PassageRecord record = record::decode_passage(document.get_data());
  record.article_key = document.get_value(format::kSlotArticle);
  return record;
}

ClaimRecord StoreReader::decode_bare_claim(const Xapian::Document& document) {
  return record::decode_claim(document.get_data());
}

ClaimRecord StoreReader::decode_claim(const Xapian::Document& document) {
  ClaimRecord record = decode_bare_claim(document);
  record.article_key = document.get_value(format::kSlotArticle);
  return record;
}

}  // namespace attest
