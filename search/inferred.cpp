#include "search/inferred.h"

#include "text/fold.h"
#include "text/split.h"

namespace attest {

bool is_inferred(const Period& period) { return period.text.empty(); }

bool is_inferred(const Informant& informant, std::string_view passage) {
  const std::string name = folded(informant.name), said = folded(passage);
  for (const std::string_view word : split_at_spaces(name))
    if (said.find(word) == std::string::npos) return true;
  return false;
}

std::string bracketed(std::string text, bool inferred) {
  return inferred ? "[" + std::move(text) + "]" : text;
}

std::string period_text(const Period& period) {
  return bracketed(period.edtf, is_inferred(period));
}

}  // namespace attest
