// Which town a text means by 시는 ("the city"), once it has named it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "claims/claim.h"
#include "extraction/attribution/name_words.h"
#include "extraction/attribution/source_names.h"

namespace attest {

// 가나시가 예산을 짰다. 시는 … 밝혔다: the town that did or told something last, else the first that
// the section names, of the same kind.
class TownNames {
 public:
  // To be called for each sentence, behind `called`.
  void see(const NameWords& words);

  // The town that `name` stands for; nullptr where it is no kind of town, or none was named.
  [[nodiscard]] const Informant* called(const SourceRules& rules, const SourceName& name) const;

 private:
  struct Town {
    Informant informant;
    std::string_view kind;
    bool acts = false;
  };
  std::vector<Town> towns_;  // one a kind
};

}  // namespace attest
