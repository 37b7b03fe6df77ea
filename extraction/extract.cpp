#include "extraction/extract.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "claims/budget_year.h"
#include "extraction/attribution/attribution.h"
#include "extraction/attribution/interviews.h"
#include "extraction/attribution/open_paragraphs.h"
#include "extraction/attribution/repeated_sources.h"
#include "extraction/attribution/settled_sources.h"
#include "extraction/attribution/source_notes.h"
#include "extraction/attribution/source_reach.h"
#include "extraction/claim_id.h"
#include "extraction/confidence.h"
#include "extraction/language_state.h"
#include "extraction/measure/repeated_figures.h"
#include "extraction/periods/budget_talk.h"
#include "extraction/periods/day_of_opening.h"
#include "extraction/periods/fieldwork.h"
#include "extraction/periods/fiscal_quarters.h"
#include "extraction/periods/period_resolver.h"
#include "extraction/periods/period_talk.h"
#include "extraction/periods/table_talk.h"
#include "extraction/periods/times_of_figures.h"
#include "extraction/periods/to_date.h"
#include "extraction/quantities/currencies.h"
#include "extraction/quantities/section_dollars.h"
#include "extraction/quantities/section_units.h"
#include "extraction/sentence/reading_observer.h"
#include "extraction/sentence_stages.h"
#include "text/regions.h"

namespace attest {
namespace {

Claim claim_of(ClaimDraft&& draft, const Sentence& sentence, const Grammar& grammar) {
  Claim claim;
  claim.span = draft.found.span;
  claim.quantity = std::move(draft.found.quantity);
  claim.sentence = sentence.span;
  claim.section = sentence.section;
  claim.lang = sentence.lang;
  claim.measure = std::move(draft.measure);
  claim.base = std::move(draft.base);
  claim.period = std::move(draft.period);
  claim.place = std::move(draft.place);
  claim.attribution = std::move(draft.attribution);
  claim.status = draft.status;
  claim.vintage = draft.vintage;
  claim.confidence = draft.confidence;
  for (const RowRef row : draft.found.rules) claim.rules.push_back(grammar.rule_name(row));
  return claim;
}

}  // namespace

struct Extractor::Impl {
  std::map<const LanguagePack*, std::unique_ptr<LanguageState>> states;

  // The state of a language; of the first pack when no pack knows it.
  LanguageState& state(std::string_view lang) {
    const LanguagePack* pack = find_pack(lang);
    if (pack == nullptr) pack = language_packs().front();
    auto& state = states[pack];
    if (!state) state = std::make_unique<LanguageState>(*find_grammar(pack->text.code));
    return *state;
  }

  std::string newsroom_country(const Article& article) {
    std::string country = outlet_country(article);
    if (!country.empty() || article.publisher.empty()) return country;
    LanguageState& own = state(article.lang);
    const std::string& name = article.publisher;
    read_sentence(own.grammar, name, {0, static_cast<std::uint32_t>(name.size())}, own.memo,
                  own.view);
    own.phrases.find(own.grammar, own.view);
    return named_country(own.grammar, own.phrases);
  }
};

Extractor::Extractor() : impl_(std::make_unique<Impl>()) {}
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

std::vector<Sentence> Extractor::sentences(const Article& article) {
  std::vector<Sentence> found;
  std::vector<Span> spans;
  std::uint32_t section = 0;
  for (std::uint32_t b = 0; b < article.blocks.size(); ++b) {
    const Block& block = article.blocks[b];
    while (section + 1 < article.sections.size() &&
           article.sections[section].span.end <= block.span.begin)
      ++section;
    LanguageState& state = impl_->state(block.lang.empty() ? article.lang : block.lang);
    spans.clear();
    state.breaker.split(article.text, block.span, spans);
    for (const Span span : spans)
      found.push_back({span, block.kind, b, section, state.grammar.pack.text.code});
  }
  return found;
}

std::vector<Claim> Extractor::claims(const Article& article,
                                     const std::vector<Sentence>& sentences) {
  return read(article, sentences, nullptr);
}

std::vector<Claim> Extractor::read(const Article& article, const std::vector<Sentence>& sentences,
                                   ReadingObserver* observer) {
  std::vector<Claim> claims;
  ClaimIds ids(article);
  SectionMemory memory;
  auto& [context, columns, attribution] = memory;
  const std::string country = impl_->newsroom_country(article);
  OpenParagraphs paragraphs;
  TableTalk tables;
  SourceNote note;
  BudgetTalk budget;
  SectionDollars dollars;
  SourceReach reach;
  Interview interview;
  std::uint32_t section = ~0U;
  std::size_t section_claims = 0;  // where its claims begin
  std::vector<std::size_t> silent;  // those that no word dates
  const auto settle = [&] {
    settle_units_of_section(article.text, section_claims, claims);
    settle_own_times(context, section_claims, claims);
    settle_to_date(context, section_claims, claims);
    date_answers(context, section_claims, claims);
    date_opening(context, sentences, silent, section_claims, claims);
    budget.settle(context, claims);
    dollars.settle(context, claims);
    reach.settle(claims);
    interview.settle(claims);
    interview = {};
    take_title_source(attribution.titled(), section_claims, claims);
    silent.clear();
  };
  for (const Sentence& sentence : sentences) {
    if (sentence.section != section) {
      section = sentence.section;
      settle();
      section_claims = claims.size();
      context = {};
      tables = {};
      columns = {};
      context.outlet_money = currency_of(country);
      context.budget_year = budget_year_of(country);
      paragraphs.begin_section();
      context.published =
          article.sections.empty() ? article.published : article.sections[section].published;
      if (!context.published) context.published = article.published;
      attribution.begin_section(context.published);
    }
    if (sentence.kind == BlockKind::Furniture) continue;
    LanguageState& state = impl_->state(sentence.lang);
    if (note.read(state.grammar.sources, article.text, sentence, claims.size(), claims)) continue;
    context.heading = sentence.kind == BlockKind::Heading;
    tables.enter(sentence, context);
    enter_block(context, sentence.block);
    paragraphs.enter(sentence, claims.size());
    std::optional<AttributionReader::Backwards> backwards;
    const std::size_t own_claims = claims.size();
    std::vector<ClaimDraft> drafts =
        read_drafts(state, article.text, sentence, memory, backwards);
    const Sentence* next = &sentence == &sentences.back() ? nullptr : &sentence + 1;
    if (next != nullptr && next->kind == BlockKind::TableRow && sentence.kind != next->kind)
      columns.read_title(slice(article.text, sentence.span), sentence.span, state.units, drafts);
    const Reading seen{sentence, state.grammar, state.view, state.phrases, state.periods};
    date_figures_before(article.text, seen, own_claims, context, claims);
    if (observer != nullptr) observer->see(seen);
    budget.read(seen, drafts, own_claims, context);
    dollars.see(drafts, own_claims);
    reach.see(sentence, attribution, drafts, own_claims);
    interview.see(seen, attribution, own_claims);
    for (ClaimDraft& draft : drafts) {
      if (!draft.period && !draft.timeless) silent.push_back(claims.size());
      claims.push_back(claim_of(std::move(draft), sentence, state.grammar));
      claims.back().id = ids.next(claims.back());
    }
    for (std::size_t i = 0; i < drafts.size(); ++i)
      if (drafts[i].base_draft)
        claims[own_claims + i].base =
            Base{claims[own_claims + *drafts[i].base_draft].id, "", false};
    if (!backwards) continue;
    for (std::size_t c = own_claims - std::min(backwards->spoken, own_claims); c < own_claims; ++c)
      claims[c].attribution = backwards->speech;
    for (std::size_t c = own_claims - std::min(backwards->silent, own_claims); c < own_claims; ++c)
      if (claims[c].attribution.empty()) claims[c].attribution = backwards->between;
    if (backwards->chain.empty()) continue;
    for (std::size_t c = paragraphs.first_open(*backwards, own_claims); c < own_claims; ++c)
      if (claims[c].attribution.empty()) claims[c].attribution = backwards->chain;
  }
  settle();
  date_repeated_figures(article, sentences, claims);
  name_in_nominative(article, claims);
  name_repeated_figures(sentences, claims);
  tell_confidence(article, claims);
  return claims;
}

std::vector<NumberFound> Extractor::numbers(std::string_view text, std::string_view lang) {
  std::vector<NumberFound> found;
  const auto read = [&](LanguageState& state) {
    read_sentence(state.grammar, text, {0, static_cast<std::uint32_t>(text.size())}, state.memo,
                  state.view);
    for (const Number& number : state.view.numbers)
      if (!number.needs_counted || is_counted(state.grammar, state.view.tokens, number))
        found.push_back({number.span, normalised(number.value)});
  };
  if (!lang.empty()) {
    read(impl_->state(lang));
    return found;
  }
  for (const LanguagePack* pack : language_packs()) read(impl_->state(pack->text.code));
  std::stable_sort(found.begin(), found.end(), [](const NumberFound& a, const NumberFound& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
  const auto same = [](const NumberFound& a, const NumberFound& b) {
    return a.span == b.span && a.value == b.value;
  };
  found.erase(std::unique(found.begin(), found.end(), same), found.end());
  return found;
}

}  // namespace attest
