#include "indexer/readers/language.h"

#include <algorithm>
#include <array>

#include "extraction/language_pack.h"

namespace attest {
namespace {

// Letters by script, in units of a Latin letter.
class Letters {
 public:
  void count(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const auto byte = static_cast<unsigned char>(text[i]);
      if (byte < 0x80) {
        of(Script::Latin) += (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
      } else if (byte >= 0xC3 && byte <= 0xC9) {
        ++of(Script::Latin);
      } else if (byte >= 0xD0 && byte <= 0xD3) {
        ++of(Script::Cyrillic);
      } else if (byte >= 0xEA && byte <= 0xED) {
        of(Script::Hangul) += 2;  // a syllable says what two or three letters say elsewhere
      }
    }
  }

  [[nodiscard]] std::size_t of(Script script) const {
    return counts_[static_cast<std::size_t>(script)];
  }

 private:
  std::size_t& of(Script script) { return counts_[static_cast<std::size_t>(script)]; }
  std::array<std::size_t, 3> counts_{};
};

const TextRules* rules_of(const Letters& letters) {
  const TextRules* best = nullptr;
  std::size_t most = 0;
  for (const LanguagePack* pack : language_packs()) {
    const std::size_t count = letters.of(pack->text.script);
    if (count <= most) continue;
    most = count;
    best = &pack->text;
  }
  return best;
}

}  // namespace

std::string_view language_of(std::string_view text) {
  Letters letters;
  letters.count(text);
  const TextRules* rules = rules_of(letters);
  return rules == nullptr ? std::string_view() : rules->code;
}

void set_languages(Article& article) {
  const std::string_view seen = language_of(article.text);
  const LanguagePack* own = find_pack(article.lang);
  const LanguagePack* other = find_pack(seen);
  // Templates of pages say lang="en" whatever is put into them.
  const bool contradicted =
      own != nullptr && other != nullptr && own->text.script != other->text.script;
  if (article.lang.empty() || contradicted) {
    article.lang = seen;
    own = other;
  }
  for (Block& block : article.blocks) {
    if (!block.lang.empty()) continue;
    Letters letters;
    letters.count(slice(article.text, block.span));
    const TextRules* rules = rules_of(letters);
    // A declared language stands as long as its script is the one that is seen.
    if (rules != nullptr && (own == nullptr || own->text.script != rules->script))
      block.lang = rules->code == article.lang ? std::string() : std::string(rules->code);
  }
}

}  // namespace attest
