#include "store/doctor.h"

#include <xapian.h>

#include <set>
#include <unordered_set>

#include "store/format.h"
#include "store/record.h"
#include "store/terms.h"
#include "store/xapian_errors.h"
#include "text/digest.h"

namespace attest {
namespace {

// Kinds among the terms of a document, and the article it is joined to.
struct Belongs {
  std::string kind;  // of several, all of them
  std::string article_term;
};

Belongs belongs(const Xapian::Document& document) {
  Belongs found;
  const std::string kinds(format::kArticle.substr(0, 2));
  for (auto it = document.termlist_begin(); it != document.termlist_end(); ++it) {
    const std::string term = *it;
    if (term.starts_with(kinds)) found.kind += term;
    if (term.starts_with(format::kOfArticle)) found.article_term += term;
  }
  return found;
}

// Gathers an article's documents as they come by, then judges them.
class ArticleCheck {
 public:
  ArticleCheck(ArticleRecord article, Checkup& checkup)
      : article_(std::move(article)), checkup_(checkup) {}

  void add_passage(const PassageRecord& passage) {
    ++checkup_.passages;
    if (passage.ordinal != passages_)
      trouble("passage " + number(passage.ordinal) + " out of order");
    if (passage.passage.stretch.begin != text_.size())
      trouble("passage " + number(passage.ordinal) + " does not follow the one before it");
    text_ += passage.text;
    for (const std::string& id : passage.claims)
      if (!named_.insert({id, passage.ordinal}).second) trouble("claim " + id + " named twice");
    stretches_.push_back(passage.passage.stretch);
    ++passages_;
  }

  void add_claim(const ClaimRecord& record) {
    ++checkup_.claims;
    const Claim& claim = record.claim;
    if (named_.erase({claim.id, record.passage}) == 0)
      trouble("claim " + claim.id + " is not named by its passage");
    if (record.passage >= stretches_.size())
      return trouble("claim " + claim.id + " has no passage");
    const Span stretch = stretches_[record.passage];
    if (claim.span.begin < stretch.begin || claim.span.begin >= stretch.end)
      trouble("claim " + claim.id + " begins outside its passage");
    if (claim.span.empty() || claim.span.end > text_.size() || !on_borders(claim.span))
      trouble("claim " + claim.id + ": its words are not in the text");
    if (!claim.sentence.contains(claim.span) || claim.sentence.end > text_.size() ||
        !on_borders(claim.sentence))
      trouble("claim " + claim.id + ": its sentence does not hold its words");
  }

  void finish() {
    ++checkup_.articles;
    check_copies();
    if (passages_ != article_.passages)
      trouble("has " + number(passages_) + " passages, not " + number(article_.passages));
    if (text_.size() != article_.text_bytes)
      trouble("the text has " + number(text_.size()) + " bytes, not " +
              number(article_.text_bytes));
    const std::string& hash = article_.article.content_hash;
    if (!hash.empty() && hash != "sha256:" + sha256(text_))
      trouble("the text is not the one that was read");
    for (const auto& [id, passage] : named_)
      trouble("claim " + id + " of passage " + number(passage) + " is missing");
  }

 private:
  void check_copies() {
    const Article& article = article_.article;
    if (article.provenance.empty()) return trouble("does not say where it was found");
    const Provenance& first = article.provenance.front();
    if (first.container != article.path || first.member != article.member)
      trouble("stands at another place than its first copy");
  }

  static std::string number(std::size_t value) { return std::to_string(value); }

  [[nodiscard]] bool on_borders(Span span) const {
    const auto inside_character = [this](std::uint32_t at) {
      return at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0u) == 0x80u;
    };
    return !inside_character(span.begin) && !inside_character(span.end);
  }

  void trouble(const std::string& what) { checkup_.troubles.push_back(article_.key + ": " + what); }

  ArticleRecord article_;
  Checkup& checkup_;
  std::string text_;
  std::uint32_t passages_ = 0;
  std::vector<Span> stretches_;
  std::set<std::pair<std::string, std::uint32_t>> named_;  // claims that passages name
};

void check_article(const Xapian::Database& database, const std::string& key, Checkup& checkup) {
  const std::string of_article = make_term(format::kOfArticle, key);
  auto it = database.postlist_begin(of_article);
  const auto end = database.postlist_end(of_article);
  if (it == end) {
    checkup.troubles.push_back(key + ": no document is joined to this article");
    return;
  }
  ArticleCheck check(record::decode_article(database.get_document(*it).get_data()), checkup);
  for (++it; it != end; ++it) {
    const Xapian::Document document = database.get_document(*it);
    const std::string kind = belongs(document).kind;
    if (kind == format::kPassage) {
      check.add_passage(StoreReader::decode_passage(document));
    } else if (kind == format::kClaim) {
      check.add_claim(StoreReader::decode_claim(document));
    } else {
      checkup.troubles.push_back(key + ": document " + std::to_string(*it) +
                                 " stands where a passage or a claim should");
    }
  }
  check.finish();
}

// Every document has one kind and is joined to an article that exists.
void check_orphans(const Xapian::Database& database, Checkup& checkup) {
  for (auto it = database.postlist_begin(""); it != database.postlist_end(""); ++it) {
    const Belongs found = belongs(database.get_document(*it));
    const std::string name = "document " + std::to_string(*it);
    if (found.kind != format::kArticle && found.kind != format::kPassage &&
        found.kind != format::kClaim) {
      checkup.troubles.push_back(name + ": of no one kind (" + found.kind + ")");
      continue;
    }
    const auto first = database.postlist_begin(found.article_term);
    if (found.article_term.empty() || first == database.postlist_end(found.article_term) ||
        belongs(database.get_document(*first)).kind != format::kArticle)
      checkup.troubles.push_back(name + ": orphaned, its article is gone");
  }
}

void check_files(const StoreReader& reader, Checkup& checkup) {
  std::unordered_set<std::string> held_by_files;
  for (const std::string& path : reader.file_paths("")) {
    ++checkup.files;
    const auto file = reader.file(path);
    const std::vector<std::string> keys = reader.article_keys(path);
    const std::size_t held = keys.size();
    held_by_files.insert(keys.begin(), keys.end());
    // A file without a hash was left half read; the next run counts its articles.
    if (file && !file->content_hash.empty() && file->articles != held)
      checkup.troubles.push_back(path + ": holds " + std::to_string(held) + " articles, not " +
                                 std::to_string(file->articles));
  }
  const auto all = reader.counts().articles;
  const std::size_t articles = held_by_files.size();
  if (articles != all)
    checkup.troubles.push_back(std::to_string(all) + " articles, but files hold " +
                               std::to_string(articles) + ": the others are orphaned");
}

}  // namespace

Checkup check_store(const StoreReader& reader) {
  return guarded("this index", [&] {
    Checkup checkup;
    const Xapian::Database& database = reader.database();
    std::unordered_set<std::string> seen;
    for (const std::string& key : reader.article_keys()) {
      if (!seen.insert(key).second) {
        checkup.troubles.push_back(key + ": stands in the index twice");
        continue;
      }
      check_article(database, key, checkup);
    }
    check_orphans(database, checkup);
    check_files(reader, checkup);
    const StoreReader::Counts counts = reader.counts();
    if (checkup.passages != counts.passages || checkup.claims != counts.claims)
      checkup.troubles.emplace_back("passages or claims stand outside every article");
    return checkup;
  });
}

}  // namespace attest
