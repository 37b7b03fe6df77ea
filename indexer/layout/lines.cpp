#include "indexer/layout/lines.h"

#include <algorithm>

#include "text/code_points.h"
#include "text/hangul.h"
#include "text/utf8.h"

namespace attest {
namespace {

constexpr std::size_t kMaxHeadLines = 12;
constexpr std::uint32_t kLongLine = 200;
constexpr std::uint32_t kSentenceLine = 90;

bool closes_quote(char32_t point) {
  return point == U'"' || point == U'\'' || point == U')' || point == U']' || point == 0xBB ||
         point == 0x2019 || point == 0x201D || point == 0x2033 || point == 0x300D ||
         point == 0x300F;
}

bool ends_sentence(std::string_view line) {
  std::size_t end = line.size();
  while (end > 0) {
    const auto [point, size] = utf8::decode_before(line, end);
    if (!closes_quote(point))
      return point == U'.' || point == U'!' || point == U'?' || point == 0x2026 || point == 0x3002;
    end -= size;
  }
  return false;
}

constexpr std::string_view kBlanks = " \t\r\f\v";

// The no-break space and its kin are blanks too, and UTF-8 of several bytes.
Span trimmed(std::string_view text, std::size_t begin, std::size_t end) {
  for (;;) {
    while (begin < end && kBlanks.find(text[begin]) != std::string_view::npos) ++begin;
    if (end - begin >= 2 && text.substr(begin, 2) == "\u00A0")
      begin += 2;
    else if (end - begin >= 3 &&
             (text.substr(begin, 3) == "\u200B" || text.substr(begin, 3) == "\uFEFF" ||
              text.substr(begin, 3) == "\u3000"))
      begin += 3;
    else
      break;
  }
  for (;;) {
    while (end > begin && kBlanks.find(text[end - 1]) != std::string_view::npos) --end;
    if (end - begin >= 2 && text.substr(end - 2, 2) == "\u00A0")
      end -= 2;
    else
      break;
  }
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
  std::vector<Line> lines;
  std::uint32_t group = 0;
  bool blank_before = true;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t feed = std::min(text.find('\n', at), text.size());
    const Span span = trimmed(text, at, feed);
    at = feed + 1;
    if (span.empty()) {
      blank_before = true;
      continue;
    }
    if (blank_before && !lines.empty()) {
      lines.back().closes_group = true;
      ++group;
    }
    const std::string_view seen = slice(text, span);
    lines.push_back({span, static_cast<std::uint32_t>(count_code_points(seen)), group, blank_before,
                     false, ends_sentence(seen)});
    blank_before = false;
  }
  if (!lines.empty()) lines.back().closes_group = true;
  return lines;
}

bool is_wrapped(std::string_view text, const std::vector<Line>& lines, std::size_t first,
                std::size_t last) {
  if (last - first < 2) return false;
  std::uint32_t shortest = kLongLine;
  std::uint32_t longest = 0;
  std::size_t ended = 0;
  std::size_t runs_on = 0;
  for (std::size_t i = first; i + 1 < last; ++i) {
    shortest = std::min(shortest, lines[i].points);
    longest = std::max(longest, lines[i].points);
    ended += lines[i].sentence_end;
    const char32_t next = utf8::decode(text, lines[i + 1].span.begin).point;
    const bool lower = (next >= U'a' && next <= U'z') || (next >= 0x430 && next <= 0x45F);
    // Hangul has no capitals: three lines of one width must speak for themselves.
    runs_on += lower || (last - first > 2 && hangul::is_syllable(next));
  }
  const std::size_t inner = last - first - 1;
  return shortest >= 45 && longest <= 110 && longest - shortest <= 25 && 2 * ended <= inner &&
         2 * runs_on >= inner && lines[last - 1].points <= longest + 10;
}

std::size_t head_lines(const std::vector<Line>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    const bool sentence = i > 0 && line.sentence_end && line.points >= kSentenceLine;
    if (line.points > kLongLine || sentence || i == kMaxHeadLines)
      return std::max<std::size_t>(i, 1);
  }
  return lines.size();
}

}  // namespace attest
