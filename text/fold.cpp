#include "text/fold.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <algorithm>
#include <array>
#include <numeric>

#include "text/error.h"
#include "text/utf8.h"

namespace attest {
namespace {

constexpr char32_t kAcute = 0x301;

const icu::Normalizer2& normalizer() {
  static const icu::Normalizer2* const instance = [] {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* found = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status) != 0) throw Error(ErrorCode::Internal, "ICU has no NFKC_Casefold data");
    return found;
  }();
  return *instance;
}

constexpr char lower_ascii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

char32_t without_yo(char32_t point) {
  return point == U'ё' ? U'е' : point;
}

constexpr bool is_cyrillic(char32_t point) {
  return point >= 0x400 && point <= 0x52F;
}

// Nearly all text is made of characters that fold to one character whatever
// stands before them.  For those a look into this table replaces ICU; the rest
// (0 in the table) goes through ICU in segments.
class SimpleFolds {
 public:
  SimpleFolds() {
    for (char32_t point = 1; point < table_.size(); ++point)
      table_[point] = is_surrogate(point) ? char16_t{0} : simple(point);
  }

  // 0 when `point` is not simple.
  [[nodiscard]] char32_t operator[](char32_t point) const {
    return point < table_.size() ? table_[point] : 0;
  }

 private:
  static bool is_surrogate(char32_t point) { return point >= 0xD800 && point < 0xE000; }

  static char16_t simple(char32_t point) {
    const bool syllable = point >= 0xAC00 && point <= 0xD7A3;
    const bool ideograph = point >= 0x4E00 && point <= 0x9FFF;
    if (syllable || ideograph) return static_cast<char16_t>(point);  // saves half of the start-up
    const UChar32 signed_point = static_cast<UChar32>(point);
    if (normalizer().hasBoundaryBefore(signed_point) == 0) return 0;
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString to = normalizer().normalize(icu::UnicodeString(signed_point), status);
    if (U_FAILURE(status) != 0 || to.length() != 1) return 0;
    return static_cast<char16_t>(without_yo(to[0]));
  }

  std::array<char16_t, 0x10000> table_{};
};

const SimpleFolds& simple_folds() {
  static const SimpleFolds folds;
  return folds;
}

// Longer runs of marks are folded piece by piece (UAX #15, Stream-Safe Text):
// ICU sorts marks by insertion, which a megabyte of them would make endless.
constexpr int kSegmentPoints = 32;

// `segment` folded by ICU, then ё → е and without stress marks.
std::string fold_segment(std::string_view segment) {
  std::string source(segment);
  std::string result;
  for (bool again = true; again;) {
    again = false;
    std::string folded;
    icu::StringByteSink<std::string> sink(&folded);
    UErrorCode status = U_ZERO_ERROR;
    normalizer().normalizeUTF8(0, source, sink, nullptr, status);
    if (U_FAILURE(status) != 0) throw Error(ErrorCode::Internal, "ICU cannot normalise a text");
    result.clear();
    bool after_cyrillic = false;
    for (std::size_t at = 0; at < folded.size();) {
      const utf8::Decoded next = utf8::decode(folded, at);
      at += next.size;
      if (next.point == kAcute && after_cyrillic) {
        again = true;  // what the mark held apart may now compose
        continue;
      }
      after_cyrillic =
          is_cyrillic(next.point) || (after_cyrillic && next.point >= 0x300 && next.point < 0x370);
      char bytes[4];
      result.append(bytes, utf8::encode(without_yo(next.point), bytes));
    }
    source = result;
  }
  return result;
}

}  // namespace

// Writes the folded text and its way back.
class Folder {
 public:
  Folder(std::string_view source, std::string& text, std::vector<std::uint32_t>& begin_of,
         std::vector<std::uint32_t>& end_of)
      : source_(source), text_(text), begin_of_(begin_of), end_of_(end_of) {}

  void run() {
    make_room(0);
    while (at_ < source_.size()) {
      if (utf8::byte_at(source_, at_) < 0x80) {
        copy_ascii();
        continue;
      }
      const utf8::Decoded next = utf8::decode(source_, at_);
      if (const char32_t to = folds_[next.point]; to != 0)
        put(to, next.size);
      else
        put_segment();
    }
    begin_of_[size_] = end_of_[size_] = static_cast<std::uint32_t>(source_.size());
  }

  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  // For `more` bytes, and for all that is left of the source if it is simple: no simple character
  // grows by more than half ("ⱥ" of two bytes by one).
  void make_room(std::size_t more) {
    more += (source_.size() - at_) / 2 * 3;
    if (size_ + more + 8 > begin_of_.size()) grow(more);  // of the three it is never the longest
  }

  void grow(std::size_t more) {
    const std::size_t room = size_ + more + 8 + size_ / 2;
    text_.resize(room);
    begin_of_.resize(room);
    end_of_.resize(room);
  }

  void copy_ascii() {
    const std::size_t end = utf8::ascii_end(source_, at_);
    for (std::size_t i = at_, to = size_; i < end; ++i, ++to) text_[to] = lower_ascii(source_[i]);
    const auto begin = static_cast<std::uint32_t>(at_);
    const auto length = static_cast<std::ptrdiff_t>(end - at_);
    const auto to = static_cast<std::ptrdiff_t>(size_);
    std::iota(begin_of_.begin() + to, begin_of_.begin() + to + length, begin);
    std::iota(end_of_.begin() + to, end_of_.begin() + to + length, begin + 1);
    size_ += end - at_;
    at_ = end;
    last_begin_ = end - 1;
    last_to_ = size_ - 1;
  }

  void put(char32_t point, std::uint32_t source_size) {
    constexpr std::size_t kLongest = 4;
    last_begin_ = at_;
    last_to_ = size_;
    const char* const begin = text_.data() + size_;
    const char* const end = utf8::encode(point, text_.data() + size_);
    const auto from = static_cast<std::uint32_t>(at_);
    std::fill_n(begin_of_.data() + size_, kLongest, from);  // what is too much is written over
    std::fill_n(end_of_.data() + size_, kLongest, from + source_size);
    size_ += static_cast<std::size_t>(end - begin);
    at_ += source_size;
  }

  // The character at at_, with the simple one before it when it may join that one,
  // up to the next character that stands for itself.
  void put_segment() {
    std::size_t end = at_;
    int points = 0;
    const auto joins = [this](std::size_t at) {
      const auto point = static_cast<UChar32>(utf8::decode(source_, at).point);
      return normalizer().hasBoundaryBefore(point) == 0;
    };
    if (last_begin_ != kNone && joins(at_)) {
      at_ = last_begin_;
      size_ = last_to_;
      ++points;
    }
    do {
      end += utf8::decode(source_, end).size;
      ++points;
    } while (end < source_.size() && points < kSegmentPoints &&
             utf8::byte_at(source_, end) >= 0x80 && joins(end));
    const std::size_t begin = at_;
    const std::string folded = fold_segment(source_.substr(begin, end - begin));
    at_ = end;
    make_room(folded.size());
    for (const char c : folded) {
      text_[size_] = c;
      begin_of_[size_] = static_cast<std::uint32_t>(begin);
      end_of_[size_] = static_cast<std::uint32_t>(end);
      ++size_;
    }
    last_begin_ = kNone;
  }

  static constexpr std::size_t kNone = ~std::size_t{0};

  const SimpleFolds& folds_ = simple_folds();
  std::string_view source_;
  std::string& text_;
  std::vector<std::uint32_t>& begin_of_;
  std::vector<std::uint32_t>& end_of_;
  std::size_t at_ = 0;              // in the source
  std::size_t size_ = 0;            // of the folded text so far
  std::size_t last_begin_ = kNone;  // the last simple character, which a mark may join
  std::size_t last_to_ = 0;
};

void fold(std::string_view text, Folded& out) {
  out.ascii_ = utf8::ascii_end(text, 0) == text.size();
  if (out.ascii_) {
    if (out.text_.size() < text.size()) out.text_.resize(text.size());
    std::transform(text.begin(), text.end(), out.text_.begin(), lower_ascii);
    out.size_ = text.size();
    return;
  }
  Folder folder(text, out.text_, out.begin_of_, out.end_of_);
  folder.run();
  out.size_ = folder.size();
}

Folded fold(std::string_view text) {
  Folded out;
  fold(text, out);
  return out;
}

std::string folded(std::string_view text) {
  if (utf8::ascii_end(text, 0) == text.size()) {
    std::string lower(text);
    for (char& c : lower) c = lower_ascii(c);
    return lower;
  }
  thread_local Folded kept;  // its storage: mostly words are folded
  fold(text, kept);
  return std::string(kept.text());
}

}  // namespace attest
