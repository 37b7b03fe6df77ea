#include "search/text_fragment.h"

#include <vector>

#include "text/percent.h"

namespace attest {

namespace {

// Over this many bytes a fragment is given by its ends, each of about kEnd bytes.
constexpr std::size_t kLongest = 160;
constexpr std::size_t kEnd = 40;

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

Span widened(std::string_view text, Span words) {
  while (words.begin > 0 && !is_space(text[words.begin - 1])) --words.begin;
  while (words.end < text.size() && !is_space(text[words.end])) ++words.end;
  return words;
}

std::vector<std::string_view> split_words(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t at = 0;
  while (at < text.size()) {
    while (at < text.size() && is_space(text[at])) ++at;
    const std::size_t begin = at;
    while (at < text.size() && !is_space(text[at])) ++at;
    if (at > begin) words.push_back(text.substr(begin, at - begin));
  }
  return words;
}

// As encodeURIComponent, and '-' too, which separates the parts of a fragment.
bool is_plain(char byte) {
  return byte != '-' &&
         (percent::is_unreserved(byte) ||
          std::string_view("!*'()").find(byte) != std::string_view::npos);
}

void append_words(const std::vector<std::string_view>& words, std::size_t from, std::size_t to,
                  std::string& out) {
  for (std::size_t i = from; i < to; ++i) {
    if (i > from) out += "%20";
    out += percent::encoded(words[i], is_plain);
  }
}

}  // namespace

std::string text_fragment_url(const std::string& url, std::string_view text, Span words) {
  if (url.empty()) return {};
  const Span wide = widened(text, words);
  const std::vector<std::string_view> parts = split_words(slice(text, wide));
  std::string out = url;
  // A page's own fragment stays in front: "#part:~:text=…".
  out += url.find('#') == std::string::npos ? "#:~:text=" : ":~:text=";
  std::size_t head = 0;
  std::size_t tail = parts.size();
  if (wide.size() > kLongest) {
    for (std::size_t bytes = 0; head < parts.size() && bytes < kEnd;) bytes += parts[head++].size();
    for (std::size_t bytes = 0; tail > head && bytes < kEnd;) bytes += parts[--tail].size();
  }
  if (head == 0 || head >= tail || tail == parts.size()) {
    append_words(parts, 0, parts.size(), out);
  } else {
    append_words(parts, 0, head, out);
    out += ',';
    append_words(parts, tail, parts.size(), out);
  }
  return out;
}

}  // namespace attest
