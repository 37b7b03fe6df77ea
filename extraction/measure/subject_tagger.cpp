#include "extraction/measure/subject_tagger.h"

#include <algorithm>

#include "extraction/language_pack.h"
#include "extraction/measure/subjects.h"

namespace attest {

SubjectTagger::SubjectTagger(const Thesaurus& thesaurus)
    : analyser_(text_rules()), finder_(thesaurus, analyser_) {}

std::vector<ConceptMention> SubjectTagger::mentions(std::string_view text, std::string_view lang) {
  terms_.clear();
  analyser_.analyse(text, lang, terms_);
  return finder_.find(terms_);
}

void SubjectTagger::tag(const Article& article, std::vector<Claim>& claims) {
  SubjectReader reader(article, finder_);
  const std::vector<ConceptMention> title = mentions(article.title, article.lang);
  for (auto begin = claims.begin(); begin != claims.end();) {
    const Span sentence = begin->sentence;
    const std::uint32_t section = begin->section;
    const auto end = std::find_if(begin, claims.end(), [&](const Claim& claim) {
      return claim.sentence.begin != sentence.begin;
    });
    std::vector<ConceptMention> said = mentions(slice(article.text, sentence), begin->lang);
    for (ConceptMention& mention : said)
      mention.span = {mention.span.begin + sentence.begin, mention.span.end + sentence.begin};
    std::vector<ConceptMention> headings = title;
    if (section < article.sections.size() && article.sections[section].title != article.title) {
      const auto own = mentions(article.sections[section].title, begin->lang);
      headings.assign(own.begin(), own.end());  // an entry's own title, not that of the page
    }
    reader.read(said, headings, {begin, end});
    begin = end;
  }
}

}  // namespace attest
