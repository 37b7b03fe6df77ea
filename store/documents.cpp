#include "store/documents.h"

#include <xapian.h>

#include <utility>

#include "claims/identity.h"
#include "store/database.h"
#include "store/document_batch.h"
#include "store/filter_terms.h"
#include "store/format.h"
#include "store/record.h"
#include "store/terms.h"
#include "store/value_terms.h"

namespace attest {

DocumentBatch::DocumentBatch() : impl_(std::make_unique<Impl>()) {}
DocumentBatch::~DocumentBatch() = default;
DocumentBatch::DocumentBatch(DocumentBatch&&) noexcept = default;
DocumentBatch& DocumentBatch::operator=(DocumentBatch&&) noexcept = default;
std::size_t DocumentBatch::size() const {
  return impl_->documents.size();
}

namespace {

void add_text(Xapian::Document& document, std::span<const Term> terms) {
  std::string prefixed;  // one buffer for all terms: this is the inner loop of indexing
  for (const Term& term : terms) {
    switch (term.kind) {
      case TermKind::Word:
        document.add_posting(term.text, term.position);
        break;
      case TermKind::Stem:
        document.add_term(prefixed.assign(format::kStem).append(term.text));
        break;
      case TermKind::Gram:
        document.add_term(prefixed.assign(format::kGram).append(term.text));
        break;
    }
  }
}

// A title counts twice: as the title, and as if its words stood in every passage,
// without which a passage from the middle of an article is hard to find.
void add_title(Xapian::Document& document, std::span<const Term> terms) {
  std::string prefixed;
  for (const Term& term : terms) {
    switch (term.kind) {
      case TermKind::Word:
        document.add_term(prefixed.assign(format::kTitle).append(term.text));
        break;
      case TermKind::Stem:
        document.add_term(prefixed.assign(format::kTitleStem).append(term.text));
        document.add_term(prefixed.assign(format::kStem).append(term.text));
        break;
      case TermKind::Gram:
        document.add_term(prefixed.assign(format::kGram).append(term.text));
        break;
    }
  }
}

void add_words(Xapian::Document& document, std::string_view prefix, std::span<const Term> terms) {
  for (const Term& term : terms)
    if (term.kind == TermKind::Word) document.add_boolean_term(make_term(prefix, term.text));
}

// Of what the article is and where its copies are: replaces what the document had.
void add_places(Xapian::Document& document, const ArticleRecord& record) {
  const Article& article = record.article;
  document.add_boolean_term(make_term(format::kOfFile, article.path));
  for (const Provenance& copy : article.provenance)
    document.add_boolean_term(make_term(format::kOfFile, copy.container));
  if (!article.content_hash.empty())
    document.add_boolean_term(make_term(format::kText, article.content_hash));
  if (const std::string identity = identity_of(article); !identity.empty())
    document.add_boolean_term(make_term(format::kIdentity, identity));
}

void remove_terms(Xapian::Document& document, std::string_view prefix) {
  std::vector<std::string> terms;
  auto it = document.termlist_begin();
  for (it.skip_to(std::string(prefix)); it != document.termlist_end(); ++it) {
    if (!(*it).starts_with(prefix)) break;
    terms.push_back(*it);
  }
  for (const std::string& term : terms) document.remove_term(term);
}

}  // namespace

void set_places(Xapian::Document& document, const ArticleRecord& record) {
  for (const std::string_view prefix : {format::kOfFile, format::kText, format::kIdentity})
    remove_terms(document, prefix);
  add_places(document, record);
  document.set_data(record::encode(record));
}

void put_at(ArticleRecord& record, const ArticlePlace& place) {
  record.key = place.key;
  record.since = place.since;
  Article& article = record.article;
  article.provenance = place.copies;
  article.path = place.copies.front().container;
  article.member = place.copies.front().member;
}

void DocumentBatch::move_to(const ArticlePlace& place) {
  for (Xapian::Document& document : impl_->documents) {
    remove_terms(document, format::kOfArticle);
    document.add_boolean_term(make_term(format::kOfArticle, place.key));
    document.add_value(format::kSlotArticle, place.key);
    if (!has_term(document, format::kArticle)) continue;
    remove_terms(document, format::kUniqueArticle);
    document.add_boolean_term(article_term(place.key));
    ArticleRecord record = record::decode_article(document.get_data());
    put_at(record, place);
    set_places(document, record);
  }
}

struct ArticleDocuments::Impl {
  const ArticleRecord& article;
  const HeadTerms& head;
  std::string of_article;  // the term that joins all documents of the article
  DocumentBatch batch;

  Impl(const ArticleRecord& record, const HeadTerms& terms)
      : article(record), head(terms), of_article(make_term(format::kOfArticle, record.key)) {}

  void add_head(Xapian::Document& document, std::uint32_t section) const {
    add_words(document, format::kAuthor, head.authors);
    add_words(document, format::kSource, head.publisher);
    add_title(document, head.title);
    if (section < head.section_titles.size()) add_title(document, head.section_titles[section]);
    add_publication(document, published(section));
  }

  [[nodiscard]] const std::optional<Period>& published(std::uint32_t section) const {
    const auto& sections = article.article.sections;
    return section < sections.size() && sections[section].published ? sections[section].published
                                                                    : article.article.published;
  }

  void add(Xapian::Document& document, std::string_view kind, std::string data) {
    document.add_boolean_term(std::string(kind));
    document.add_boolean_term(of_article);
    document.add_value(format::kSlotArticle, article.key);
    document.set_data(std::move(data));
    batch.impl_->documents.push_back(std::move(document));
  }
};

ArticleDocuments::ArticleDocuments(const ArticleRecord& record, const HeadTerms& head)
    : impl_(std::make_unique<Impl>(record, head)) {
  const Article& article = record.article;
  Xapian::Document document;
  document.add_boolean_term(article_term(record.key));
  add_places(document, record);
  if (!article.id.empty())
    document.add_boolean_term(make_term(format::kArticleId, article.id));
  if (!article.url.empty()) document.add_boolean_term(make_term(format::kUrl, article.url));
  add_language(document, article.lang);
  add_words(document, format::kAuthor, head.authors);
  add_words(document, format::kSource, head.publisher);
  add_words(document, format::kTitle, head.title);
  add_publication(document, article.published);
  impl_->add(document, format::kArticle, record::encode(record));
}

ArticleDocuments::~ArticleDocuments() = default;

void ArticleDocuments::add_passage(const PassageRecord& passage, std::span<const Term> terms,
                                   std::span<const Decimal> numbers, std::span<const Claim> claims,
                                   const OriginTerms& origins) {
  Xapian::Document document;
  add_text(document, terms);
  impl_->add_head(document, passage.passage.section);
  add_language(document, passage.passage.lang);
  for (const Decimal& number : numbers) document.add_term(number_term(number));
  for (const Claim& claim : claims) add_claim_terms(document, claim);
  for (const std::string& key : origins.keys)
    document.add_boolean_term(make_term(format::kOrigin, key));
  add_words(document, format::kOriginWord, origins.words);
  impl_->add(document, format::kPassage, record::encode(passage));
}

void ArticleDocuments::add_claim(const ClaimRecord& record, std::span<const std::string> keys) {
  const Claim& claim = record.claim;
  Xapian::Document document;
  document.add_boolean_term(claim_term(claim.id));
  add_language(document, claim.lang);
  add_claim_terms(document, claim);
  add_claim_slots(document, claim);
  for (const std::string& key : keys)
    document.add_boolean_term(make_term(format::kComparison, key));
  add_publication(document, impl_->published(claim.section));
  impl_->add(document, format::kClaim, record::encode(record));
}

void ArticleDocuments::add_name(std::string_view sound_key, std::string_view name) {
  impl_->batch.impl_->names.emplace_back(sound_key, name);
}

DocumentBatch ArticleDocuments::take() {
  return std::exchange(impl_->batch, DocumentBatch());
}
std::size_t ArticleDocuments::waiting() const {
  return impl_->batch.size();
}

}  // namespace attest
