#include "text/words.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "text/hangul.h"
#include "text/utf8.h"

namespace attest {
namespace {

enum class Class : std::uint8_t { None, Latin, Cyrillic, Hangul, Digits, Ideograph, Other, Mark };

Class rare_class(UChar32 point) {
  const auto mask = U_MASK(u_charType(point));
  if ((mask & U_GC_M_MASK) != 0) return Class::Mark;
  if ((mask & U_GC_ND_MASK) != 0) return Class::Digits;
  if ((mask & (U_GC_L_MASK | U_GC_NL_MASK)) == 0) return Class::None;
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(point, &status)) {
    case USCRIPT_LATIN:
      return Class::Latin;
    case USCRIPT_CYRILLIC:
      return Class::Cyrillic;
    case USCRIPT_HANGUL:
      return Class::Hangul;
    case USCRIPT_HAN:
      return Class::Ideograph;
    default:
      return Class::Other;
  }
}

// ICU's look-up by ranges first, for the characters that nearly all text is made of.
Class class_of(char32_t point) {
  if (point < 0x80) {
    if (point >= U'a' && point <= U'z') return Class::Latin;
    if (point >= U'0' && point <= U'9') return Class::Digits;
    return Class::None;  // folded text has no capitals
  }
  if (point >= 0x430 && point < 0x482) return Class::Cyrillic;
  if (hangul::is_syllable(point)) return Class::Hangul;
  if (point >= 0x4E00 && point <= 0x9FFF) return Class::Ideograph;
  return rare_class(static_cast<UChar32>(point));
}

Class class_at(std::string_view text, std::size_t at) {
  return at < text.size() ? class_of(utf8::decode(text, at).point) : Class::None;
}

std::size_t after(std::string_view text, std::size_t at) {
  return at + utf8::decode(text, at).size;
}

// Length of the apostrophe at `at`, or 0.
std::size_t apostrophe(std::string_view text, std::size_t at) {
  if (text[at] == '\'') return 1;
  return text.substr(at, 3) == "’" ? 3 : 0;
}

// Scans one word, of which the first character has been read.
class Scan {
 public:
  Scan(std::string_view text, std::size_t begin, Class kind)
      : text_(text), kind_(kind), end_(after(text, begin)) {}

  std::size_t end() {
    while (end_ < text_.size() && (take_letter() || take_joint())) {
    }
    return end_;
  }

 private:
  bool take_letter() {
    const utf8::Decoded next = utf8::decode(text_, end_);
    const Class next_class = class_of(next.point);
    if (next_class != Class::Mark && (next_class != kind_ || kind_ == Class::Ideograph))
      return false;
    if (next_class != Class::Mark) ++letters_;
    end_ += next.size;
    return true;
  }

  // A mark that stands inside a word, with the letter or digit behind it.
  bool take_joint() {
    const char c = text_[end_];
    std::size_t behind = end_ + 1;
    if (kind_ == Class::Digits) {
      if (c != '.' && c != ',') return false;
    } else if (kind_ != Class::Latin && kind_ != Class::Cyrillic) {
      return false;
    } else if (c == '.') {
      // "u.s": single letters all the way.
      if (letters_ != 1) return false;
      if (class_at(text_, behind) != kind_) return false;
      if (class_at(text_, after(text_, behind)) == kind_) return false;
      letters_ = 0;
    } else if (const std::size_t length = apostrophe(text_, end_); length != 0) {
      behind = end_ + length;
    } else {
      return false;
    }
    if (class_at(text_, behind) != kind_) return false;
    end_ = after(text_, behind);
    ++letters_;
    return true;
  }

  std::string_view text_;
  Class kind_;
  std::size_t end_;
  std::size_t letters_ = 1;  // since the last full stop
};

WordKind kind_of(Class found) {
  switch (found) {
    case Class::Latin:
      return WordKind::Latin;
    case Class::Cyrillic:
      return WordKind::Cyrillic;
    case Class::Hangul:
      return WordKind::Hangul;
    case Class::Digits:
      return WordKind::Digits;
    default:
      return WordKind::Other;
  }
}

std::size_t cut(std::string_view text, std::size_t begin, std::size_t end) {
  if (end - begin <= kMaxWordBytes) return end;
  end = begin + kMaxWordBytes;
  while (utf8::is_continuation(text[end])) --end;
  return end;
}

}  // namespace

std::optional<FoundWord> next_word(std::string_view folded, std::size_t& at) {
  while (at < folded.size()) {
    const Class found = class_at(folded, at);
    if (found == Class::None || found == Class::Mark) {
      at = after(folded, at);
      continue;
    }
    const std::size_t begin = at;
    at = Scan(folded, begin, found).end();
    return FoundWord{
        {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(cut(folded, begin, at))},
        kind_of(found)};
  }
  return std::nullopt;
}

}  // namespace attest
