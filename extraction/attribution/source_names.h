// Names of sources in a sentence: "the Ministry of Unification", «Минобъединения РК»,
// 통일부 당국자.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "claims/claim.h"
#include "extraction/lexicon/phrases.h"

namespace attest {

struct SourceName {
  std::uint32_t begin = 0;  // items [begin, end)
  std::uint32_t end = 0;
  std::uint32_t text_end = 0;  // where the name proper ends; 0: at `end`
  std::string text;            // as worded, without article and particle
  InformantRole role = InformantRole::Origin;
  HeadKind kind = HeadKind::Named;
  std::vector<std::uint16_t> heads;  // rows of the source heads in it; empty for a bare name
  std::uint32_t bracket = 0;         // the item where it begins that tells the alias
  std::string alias;                 // "KCNA" of "Korean Central News Agency (KCNA)"
  std::uint16_t last_stem =
      0;                     // bytes of the last word without ending, where the head ends the name
  std::uint32_t partner = 0;  // the item where who speaks along begins: "A and B said"; 0: none
  bool opens = false;        // it stands first in the sentence, alone or behind such a partner
  bool only_head = false;    // nothing but the head
  bool indefinite = false;   // "a study"; without it a mere head refers back
  bool subject = false;      // its last word has the ending of a subject
  bool topic = false;        // it is the topic of the whole sentence
  bool unknown = false;      // no head and no capital: only its place makes it a source
  bool governed = false;     // behind a preposition
  bool quoted = false;       // inside somebody's speech
  bool described = false;    // "the state-run utility": one named before
  bool owner = false;        // "Kestrel's"
  bool place = false;        // nothing but a place: "Norland"
  bool district = false;     // "the Dorn police division": whoever counts tells of it
  bool publication = false;  // a survey, a report, figures, or an institution's: "ministry data"

  [[nodiscard]] bool is_outlet() const {
    return role == InformantRole::Outlet || role == InformantRole::Agency;
  }
};

// All that can be sources, in order, disjoint.
[[nodiscard]] std::vector<SourceName> source_names(const Grammar& grammar, const SentenceView& view,
                                                   const Phrases& phrases);

}  // namespace attest
