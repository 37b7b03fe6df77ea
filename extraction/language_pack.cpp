#include "extraction/language_pack.h"

#include <vector>

namespace attest {

std::span<const TextRules* const> text_rules() {
  static const std::vector<const TextRules*> rules = [] {
    std::vector<const TextRules*> all;
    for (const LanguagePack* pack : language_packs()) all.push_back(&pack->text);
    return all;
  }();
  return rules;
}

const LanguagePack* find_pack(std::string_view lang) {
  const std::string_view primary = lang.substr(0, lang.find_first_of("-_"));
  for (const LanguagePack* pack : language_packs())
    if (pack->text.code == primary) return pack;
  return nullptr;
}

}  // namespace attest
