// Which bare names are of persons, who speak for a paragraph, and which of institutions, which
// speak until another does: "said Ada Norvik", "Norvik said".
#pragma once

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "claims/claim.h"
#include "extraction/attribution/statements.h"

namespace attest {

class PersonNames {
 public:
  // Keeps the full names of a sentence, which a surname may stand for later in the section.
  void remember(const SourceRules& rules, const std::vector<SourceName>& names);

  // The only full name of the section that the surname `word` is of; nullptr where none is, or
  // several.
  [[nodiscard]] const Informant* full_name(const std::string& word) const;

  // Who was named first: somebody with a title or the like, else a name of several words.
  [[nodiscard]] std::optional<Informant> first() const;

  // The institution of the section whose capitals are these, among the names that no word shows
  // to be one: "NRW" after Norland Rights Watch.
  [[nodiscard]] const Informant* spelled_out(std::string_view initials) const;

  // The institution of the section that a part of its name stands for: "the theatre" after the
  // Dorn Theatre, "the church" after the Church of Norland, "Kestrel" after Kestrel Building
  // Society.
  [[nodiscard]] const Informant* called(const SourceName& name) const;

  // A person's are those with a title, those whose words are quoted, and the surnames of
  // whoever was named in full before.
  [[nodiscard]] bool is_persons(const SourceRules& rules, const SentenceView& view,
                                const Statement& statement) const;

 private:
  void remember_body(const SourceRules& rules, const SourceName& name);

  std::vector<Informant> full_names_;
  std::vector<Informant> bodies_;    // the names of more words that are no person's …
  std::vector<Informant> founded_;   // … and of institutions, their first word not met alone
  std::unordered_set<std::string> alone_;  // names of one word
};

}  // namespace attest
