#include "indexer/readers/pdf_hangul.h"

#include <algorithm>
#include <string>

#include "extraction/language_pack.h"
#include "text/analyser.h"
#include "text/hangul.h"
#include "text/utf8.h"

namespace attest {
namespace {

constexpr std::size_t kEnough = 4;  // lines to judge by
constexpr double kSyllable = 1.3;   // the most room that a syllable too many leaves

// The Hangul at the end of `word`, or at its beginning.
std::string_view last_hangul(std::string_view word) {
  std::size_t at = word.size();
  while (at >= 3 && hangul::begins_with_syllable(word.substr(at - 3))) at -= 3;
  return word.substr(at);
}

std::string_view first_hangul(std::string_view word) {
  std::size_t end = 0;
  while (end + 3 <= word.size() && hangul::begins_with_syllable(word.substr(end))) end += 3;
  return word.substr(0, end);
}

}  // namespace

bool starts_with_hangul(std::string_view text) {
  return hangul::begins_with_syllable(text);
}

bool ends_with_hangul(std::string_view text) {
  return text.size() >= 3 && hangul::begins_with_syllable(text.substr(text.size() - 3));
}

void PdfHangul::see(const PdfLine& above, double right) {
  if (above.size <= 0) return;
  rooms_.push_back({(right - above.right) / above.size, above.gaps / above.size, above.blanks});
}

void PdfHangul::decide() {
  if (rooms_.size() < kEnough) return;
  // The narrowest gap is the font's own; wider ones fill the line.
  std::vector<double> gaps;
  for (const Room& room : rooms_)
    if (room.blanks > 0) gaps.push_back(room.gaps / static_cast<double>(room.blanks));
  if (gaps.empty()) return;
  std::sort(gaps.begin(), gaps.end());
  const double own = gaps[gaps.size() / 20];
  const auto wide = static_cast<std::size_t>(
      std::count_if(rooms_.begin(), rooms_.end(), [&](const Room& room) {
        return room.beyond + room.gaps - static_cast<double>(room.blanks) * own > kSyllable;
      }));
  breaks_words_ = 12 * wide <= rooms_.size();
  if (!breaks_words_) return;
  for (const TextRules* rules : text_rules())
    if (!rules->hunspell.empty())
      if (auto dictionary = HangulDictionary::open(std::string(kDictionaryFolder) + "/" +
                                                   std::string(rules->hunspell)))
        dictionaries_.push_back(std::move(dictionary));
}

bool PdfHangul::is_known(std::string_view word) const {
  return std::any_of(dictionaries_.begin(), dictionaries_.end(), [&](const auto& dictionary) {
    return dictionary->contains(word) || !dictionary->stems(word).empty();
  });
}

bool PdfHangul::are_one_word(std::string_view above, std::string_view below) const {
  const std::string_view last = last_hangul(above);
  const std::string_view first = first_hangul(below);
  // "2천" and "만 명", "1" and "분기": what follows a number is of it.
  const std::string_view before = above.substr(0, above.size() - last.size());
  const bool numbered = !before.empty() && before.back() >= '0' && before.back() <= '9';
  if (last.empty()) return true;
  const bool apart = (numbered || is_known(last)) && is_known(first);
  const bool whole = is_known(std::string(last) + std::string(first));
  if (whole != apart) return whole;
  if (!whole) return true;
  return last.size() == hangul::kSyllableBytes || first.size() == hangul::kSyllableBytes;
}

}  // namespace attest
