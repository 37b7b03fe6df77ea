#include "indexer/article_builder.h"

#include <algorithm>
#include <span>
#include <utility>

#include "claims/subject.h"
#include "extraction/attribution/named_origin.h"
#include "extraction/language_pack.h"
#include "extraction/measure/home_country.h"
#include "indexer/name_finder.h"
#include "indexer/passages.h"
#include "text/code_points.h"

namespace attest {
namespace {

constexpr std::size_t kBatchDocuments = 200;

// The claims whose quantity begins before `end`, from the front of `rest`, which
// loses them.
std::span<Claim> take_before(std::span<Claim>& rest, std::uint32_t end) {
  const auto stop = std::find_if(rest.begin(), rest.end(),
                                 [end](const Claim& claim) { return claim.span.begin >= end; });
  const auto count = static_cast<std::size_t>(stop - rest.begin());
  const std::span<Claim> taken = rest.first(count);
  rest = rest.subspan(count);
  return taken;
}

}  // namespace

ArticleBuilder::ArticleBuilder(const Thesaurus& thesaurus)
    : analyser_(text_rules()), finder_(thesaurus, analyser_) {}

HeadTerms ArticleBuilder::head_terms(const Article& article) {
  HeadTerms head;
  analyser_.analyse(article.title, "", head.title);
  for (const std::string& author : article.authors) analyser_.analyse(author, "", head.authors);
  analyser_.analyse(article.publisher, "", head.publisher);
  head.section_titles.resize(article.sections.size());
  for (std::size_t i = 0; i < article.sections.size(); ++i)
    if (article.sections[i].title != article.title)
      analyser_.analyse(article.sections[i].title, "", head.section_titles[i]);
  return head;
}

ArticleCounts ArticleBuilder::build(ArticleRecord&& given,
                                    const std::function<void(DocumentBatch&&)>& sink) {
  ArticleRecord record = std::move(given);
  const Article& article = record.article;
  const std::vector<Sentence> sentences = extractor_.sentences(article);
  std::vector<Claim> claims = extractor_.claims(article, sentences);
  std::vector<Passage> passages = cut_passages(article, sentences);
  record.passages = static_cast<std::uint32_t>(passages.size());
  record.text_bytes = static_cast<std::uint32_t>(article.text.size());
  const HeadTerms head = head_terms(article);
  ArticleDocuments documents(record, head);

  SubjectReader subjects(article, finder_);
  std::span<Claim> rest(claims);
  std::vector<std::uint32_t> passage_of_claim;
  PassageRecord passage;
  for (std::uint32_t ordinal = 0; ordinal < passages.size(); ++ordinal) {
    passage.ordinal = ordinal;
    passage.passage = std::move(passages[ordinal]);
    passage.text = slice(article.text, passage.passage.stretch);
    const std::span<Claim> own = take_before(rest, passage.passage.stretch.end);
    passage.claims.clear();
    for (const Claim& claim : own) passage.claims.push_back(claim.id);
    passage_of_claim.insert(passage_of_claim.end(), own.size(), ordinal);
    analyse(passage);
    read_subjects(subjects, head, passage, own);
    documents.add_passage(passage, terms_, numbers_, own, origins_of(own));
    find_names(passage, terms_, [&](std::string_view sound, std::string_view name) {
      documents.add_name(sound, name);
    });
    passage.code_points_before += static_cast<std::uint32_t>(count_code_points(passage.text));
    if (documents.waiting() >= kBatchDocuments) sink(documents.take());
  }
  mark_home_countries(article.text, finder_.kinds(), claims);
  for (std::size_t i = 0; i < passage_of_claim.size(); ++i) {
    const std::vector<std::string> keys = comparison_keys(claims[i], finder_.kinds());
    documents.add_claim({record.key, passage_of_claim[i], std::move(claims[i])}, keys);
    if (documents.waiting() >= kBatchDocuments) sink(documents.take());
  }
  sink(documents.take());
  return {passages.size(), passage_of_claim.size()};
}

void ArticleBuilder::read_subjects(SubjectReader& reader, const HeadTerms& head,
                                   const PassageRecord& passage, std::span<Claim> claims) const {
  if (claims.empty()) return;
  const std::uint32_t section = passage.passage.section;
  const bool titled = section < head.section_titles.size() && !head.section_titles[section].empty();
  std::vector<ConceptMention> said = finder_.find(terms_);
  const std::uint32_t begin = passage.passage.stretch.begin;
  for (ConceptMention& mention : said)
    mention.span = {mention.span.begin + begin, mention.span.end + begin};
  // An entry's own title says what it is about, not that of the page.
  reader.read(said, finder_.find(titled ? head.section_titles[section] : head.title), claims);
}

OriginTerms ArticleBuilder::origins_of(std::span<const Claim> claims) {
  OriginTerms origins;
  const std::string* last = nullptr;
  for (const Claim& claim : claims) {
    if (claim.attribution.empty()) continue;
    const std::string& name = claim.attribution.back().name;
    if (last != nullptr && *last == name) continue;  // figures of one sentence share it
    last = &name;
    const NamedOrigin origin = read_origin(name, claim.lang, finder_, analyser_);
    std::string key = origin_key(name, origin);
    if (key.empty()) continue;
    origins.keys.push_back(std::move(key));
    origins.words.insert(origins.words.end(), origin.terms.begin(), origin.terms.end());
  }
  return origins;
}

void ArticleBuilder::analyse(const PassageRecord& passage) {
  terms_.clear();
  analyser_.analyse(passage.text, passage.passage.lang, terms_);
  numbers_.clear();
  for (const NumberFound& number : extractor_.numbers(passage.text, passage.passage.lang))
    numbers_.push_back(number.value);
}

}  // namespace attest
