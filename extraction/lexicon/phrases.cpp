#include "extraction/lexicon/phrases.h"

#include <algorithm>

namespace attest {

void Phrases::clear() {
  matches_.clear();
  first_at_.clear();
  for (std::size_t at = 0; at < end_tables_.size(); ++at) ends_[at].clear();
  begin_tables_.clear();
  end_tables_.clear();
}

void Phrases::find(const Grammar& grammar, const SentenceView& view) {
  clear();
  const std::size_t places = view.items.size() + 1;
  if (ends_.size() < places) ends_.resize(places);  // never fewer: their storage is kept
  std::uint32_t voided = 0;  // up to here a phrase only looks like cues
  for (std::uint32_t at = 0; at < view.items.size(); ++at) {
    first_at_.push_back(static_cast<std::uint32_t>(matches_.size()));
    grammar.phrases.match(view.items, view.symbols, at, matches_);
    if (first_at_.back() != matches_.size())
      voided = std::max(voided, drop_voided(grammar, first_at_.back(), voided));
  }
  first_at_.push_back(static_cast<std::uint32_t>(matches_.size()));
  note_ends(places);
}

void Phrases::note_ends(std::size_t places) {
  begin_tables_.assign(places, 0);
  end_tables_.assign(places, 0);
  for (std::uint32_t m = 0; m < matches_.size(); ++m) {
    const PhraseMatch& match = matches_[m];
    ends_[match.end].push_back(m);
    begin_tables_[match.begin] |= bit(match.row.table);
    end_tables_[match.end] |= bit(match.row.table);
  }
}

// Drops the cues, from match `first` on, that lie in a phrase of Cue::None.
std::uint32_t Phrases::drop_voided(const Grammar& grammar, std::uint32_t first,
                                   std::uint32_t voided) {
  const auto from = matches_.begin() + first;
  std::uint32_t off_mean = 0;  // «выше нормы» begins as «выше» does
  for (auto m = from; m != matches_.end(); ++m) {
    if (m->row.table != Table::Cue) continue;
    const Cue cue = grammar.rules.cues[m->row.row].cue;
    if (cue == Cue::None) voided = std::max(voided, m->end);
    if (cue == Cue::Gap) off_mean = std::max(off_mean, m->end);
  }
  matches_.erase(std::remove_if(from, matches_.end(),
                                [&](const PhraseMatch& m) {
                                  return m.row.table == Table::Cue &&
                                         (m.end <= voided || m.end < off_mean);
                                }),
                 matches_.end());
  return voided;
}

std::vector<const PhraseMatch*> Phrases::every_beginning(std::uint32_t item, Table table) const {
  std::vector<const PhraseMatch*> found;
  for (std::uint32_t m = first_at_[item]; m < first_at_[item + 1]; ++m)
    if (matches_[m].row.table == table) found.push_back(&matches_[m]);
  return found;
}

std::vector<const PhraseMatch*> Phrases::every_ending(std::uint32_t item, Table table) const {
  std::vector<const PhraseMatch*> found;
  for (const std::uint32_t m : ends_[item])
    if (matches_[m].row.table == table) found.push_back(&matches_[m]);
  return found;
}

const PhraseMatch* Phrases::longest_beginning(std::uint32_t item, Table table) const {
  const PhraseMatch* best = nullptr;
  for (std::uint32_t m = first_at_[item]; m < first_at_[item + 1]; ++m)
    if (matches_[m].row.table == table && (best == nullptr || matches_[m].end > best->end))
      best = &matches_[m];
  return best;
}

const PhraseMatch* Phrases::longest_ending(std::uint32_t item, Table table) const {
  const PhraseMatch* best = nullptr;
  for (const std::uint32_t m : ends_[item])
    if (matches_[m].row.table == table && (best == nullptr || matches_[m].begin < best->begin))
      best = &matches_[m];
  return best;
}

}  // namespace attest
