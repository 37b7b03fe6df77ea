#include "extraction/lexicon/cue_phrases.h"

#include <algorithm>
#include <vector>

namespace attest {
namespace {

bool has_any(const Grammar& grammar, const std::vector<const PhraseMatch*>& matches,
             std::initializer_list<Cue> cues) {
  return std::any_of(matches.begin(), matches.end(), [&](const PhraseMatch* m) {
    const Cue cue = grammar.rules.cues[m->row.row].cue;
    return std::find(cues.begin(), cues.end(), cue) != cues.end();
  });
}

}  // namespace

bool begins_cue(const Grammar& grammar, const Phrases& phrases, std::uint32_t item,
                std::initializer_list<Cue> cues) {
  return has_any(grammar, phrases.all_beginning(item, Table::Cue), cues);
}

bool ends_cue(const Grammar& grammar, const Phrases& phrases, std::uint32_t item,
              std::initializer_list<Cue> cues) {
  return has_any(grammar, phrases.all_ending(item, Table::Cue), cues);
}

}  // namespace attest
