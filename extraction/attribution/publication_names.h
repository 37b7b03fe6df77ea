// How publications are called: whose they are, of which year.
#pragma once

#include <cstdint>
#include <vector>

#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"

namespace attest {

// "A Quaymark poll" is what Quaymark says; the Geological Survey is a name.  The publication's
// own word stands at `head`.
void give_publisher(const NameWords& words, SourceName& name, std::uint32_t head);

// "The 2011 census report": the year before the name, down to `floor`, and what of it was printed.
void take_edition(const NameWords& words, SourceName& name, std::uint32_t floor);

// «Опрос Дорнстата показал»: whose the publication `name` of `names` is, where what owns follows;
// `name` itself where nobody does.
[[nodiscard]] const SourceName* publisher_behind(const SourceRules& rules,
                                                 const std::vector<SourceName>& names,
                                                 const SourceName* name);

// "The Dorn Post/Quaymark poll": what a slash joins is one.
void take_slashed(const NameWords& words, SourceName& name, std::vector<SourceName>& found);

// "A Kestrel poll published in the Dorn Times last week gave": do only words on how it came out
// stand between the publication and the verb at `verb`?
[[nodiscard]] bool is_publication_told_of(const Grammar& grammar, const SentenceView& view,
                                          const SourceName& name, std::uint32_t verb);

// "The Norland Data Service": a word for a publication in capitals right before a name's head.
[[nodiscard]] bool is_title_word(const NameWords& words, std::uint32_t item);

// "Institute for Fiscal Studies": one in capitals behind other words of the name whose head ends at
// `head_end`.
[[nodiscard]] bool ends_title(const NameWords& words, const PhraseMatch& head,
                              std::uint32_t head_end);

// "Statistics Norland", "Office for National Statistics": a name, no figures.
[[nodiscard]] bool is_figures_in_name(const NameWords& words, const PhraseMatch& head);

}  // namespace attest
