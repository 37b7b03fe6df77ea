#include "extraction/sentence_stages.h"

#include <algorithm>

#include "extraction/attribution/aged_names.h"
#include "extraction/attribution/foregoing.h"
#include "extraction/measure/aspects.h"
#include "extraction/measure/cues.h"
#include "extraction/measure/place_mentions.h"
#include "extraction/measure/places.h"
#include "extraction/measure/signs_of_change.h"
#include "extraction/measure/wording.h"
#include "extraction/periods/budget_years.h"
#include "extraction/periods/course_of_change.h"
#include "extraction/periods/period_scope.h"
#include "extraction/periods/periods.h"
#include "extraction/quantities/ages_of_nouns.h"
#include "extraction/quantities/bare_ages.h"
#include "extraction/quantities/compared_units.h"
#include "extraction/quantities/compound_measures.h"
#include "extraction/quantities/corrected_figures.h"
#include "extraction/quantities/currencies.h"
#include "extraction/quantities/densities.h"
#include "extraction/quantities/thousand_rates.h"
#include "extraction/quantities/units.h"

namespace attest {
namespace {

// Factors and fractions have no number in them: "halved", «вдвое».
bool may_hold_words(const LanguageState& state) {
  return std::any_of(state.view.symbols.begin(), state.view.symbols.end(),
                     [&](const SymbolMatch& m) { return m.symbol > state.grammar.counted; });
}

}  // namespace

std::vector<ClaimDraft> read_drafts(LanguageState& state, std::string_view text,
                                    const Sentence& sentence, SectionMemory& memory,
                                    std::optional<AttributionReader::Backwards>& backwards) {
  auto& [context, columns, attribution] = memory;
  read_sentence(state.grammar, text, sentence.span, state.memo, state.view);
  columns.enter(sentence, state.view);
  read_periods(state.grammar, state.view, state.periods);
  std::vector<ClaimDraft> drafts;
  constexpr std::uint32_t kLead = 1500;  // bytes that may name who tells of all that follows
  if (state.view.numbers.empty() && state.periods.empty() && !may_hold_words(state) &&
      state.view.cells.empty() &&
      sentence.span.begin > kLead && text[sentence.span.end - 1] != ':' &&
      !tells_of_foregoing(state.grammar, state.view) && !attribution.in_speech()) {
    state.phrases.clear();
    return drafts;
  }
  state.phrases.find(state.grammar, state.view);
  read_quantities(state.grammar, state.view, state.phrases, state.quantities);
  join_measures(state.grammar, state.view, state.quantities);
  for (QuantityFound& found : state.quantities) drafts.emplace_back().found = std::move(found);
  infer_units(state.grammar, state.view, state.phrases, drafts, context);
  columns.take_units(state.view, state.units, drafts);
  read_corrections(state.grammar, state.view, state.phrases, drafts);
  take_compared_units(state.grammar, state.view, drafts);
  read_ages_behind_nouns(state.grammar, state.view, drafts);
  read_ages_of_nouns(state.grammar, state.view, state.phrases, drafts);
  read_thousand_rates(state.grammar, state.view, state.phrases, drafts);
  read_densities(state.grammar, state.view, state.phrases, drafts);
  note_budget_year(state.grammar, state.phrases, context);
  read_cues(state.grammar, state.view, state.phrases, drafts, context);
  assign_periods(state.grammar, state.view, state.phrases, state.periods, drafts, context);
  columns.take_periods(state.grammar, state.view, drafts);
  date_by_course(drafts);
  drop_signs_of_changes(drafts);
  tell_aspects(drafts);
  read_wording(state.grammar, state.view, state.phrases, drafts);
  columns.take_names(state.view, drafts);
  columns.note_row(state.grammar, state.view, state.periods, context, state.units, drafts);
  backwards = attribution.read(state.grammar, state.view, state.phrases, sentence, drafts);
  leave_ages_in_names(attribution.names(), drafts);
  const std::vector<PlaceMention> places = place_mentions(
      state.grammar, state.view, state.phrases, attribution.names(), context.named_places);
  read_places(state.grammar, state.view, state.phrases, places, drafts);
  settle_currencies(state.grammar, places, drafts, context);
  return drafts;
}

}  // namespace attest
