#include "indexer/readers/encoded_words.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "text/ascii.h"

namespace attest {
namespace {

constexpr std::size_t kLongestField = std::size_t{8} << 10;

struct Release {
  void operator()(char* text) const { g_free(text); }
};

std::string base64_decoded(std::string_view payload) {
  gsize size = 0;
  guchar* bytes = g_base64_decode(std::string(payload).c_str(), &size);
  std::string decoded(reinterpret_cast<const char*>(bytes), size);
  g_free(bytes);
  return decoded;
}

std::string base64(const std::string& bytes) {
  const std::unique_ptr<char, Release> coded(
      g_base64_encode(reinterpret_cast<const guchar*>(bytes.data()), bytes.size()));
  return coded.get();
}

// "=?utf-8?B?…=?=" as it stands in a header.
struct EncodedWord {
  std::string_view charset;
  std::string_view payload;
  std::size_t end = 0;  // past it
};

std::optional<EncodedWord> base64_word(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) != "=?") return std::nullopt;
  const std::size_t kind = text.find('?', at + 2);
  if (kind == std::string_view::npos || kind + 3 > text.size()) return std::nullopt;
  if ((text[kind + 1] != 'B' && text[kind + 1] != 'b') || text[kind + 2] != '?')
    return std::nullopt;
  // No '?' stands in what is encoded (RFC 2047), so that nothing is searched twice.
  const std::size_t close = text.find('?', kind + 3);
  if (close == std::string_view::npos || text.substr(close, 2) != "?=") return std::nullopt;
  return EncodedWord{text.substr(at + 2, kind - at - 2), text.substr(kind + 3, close - kind - 3),
                     close + 2};
}

}  // namespace

std::string with_joined_words(std::string_view header) {
  std::string joined;
  for (std::size_t at = 0; at < header.size();) {
    auto word = base64_word(header, at);
    if (!word) {
      joined.push_back(header[at++]);
      continue;
    }
    const std::string_view charset = word->charset;
    std::string bytes;
    for (;;) {
      bytes += base64_decoded(word->payload);
      at = word->end;
      const std::size_t next = header.find_first_not_of(" \t\r\n", at);
      if (next == std::string_view::npos || next == at) break;
      word = base64_word(header, next);
      if (!word || word->charset != charset) break;
    }
    joined.append("=?").append(charset).append("?B?").append(base64(bytes)).append("?=");
  }
  return joined;
}

void cut_long_fields(std::string& letter) {
  std::string kept;
  std::size_t copied = 0;  // of the letter
  std::size_t field = 0;   // bytes of it so far
  bool header = true;
  bool holds_letter = false;  // what this header is of: another comes behind it
  for (std::size_t at = 0, end = 0; at < letter.size(); at = end) {
    end = std::min(letter.find('\n', at), letter.size() - 1) + 1;
    const std::string_view line = std::string_view(letter).substr(at, end - at);
    if (line.starts_with("--")) {  // a boundary, or it only looks like one
      header = true;
      field = 0;
      holds_letter = false;
    } else if (line == "\n" || line == "\r\n") {
      header = std::exchange(holds_letter, false);
      field = 0;
    } else if (header) {
      if (line.front() != ' ' && line.front() != '\t') field = 0;
      const std::size_t room = kLongestField - std::min(field, kLongestField);
      field += line.size();
      const std::string_view read = line.substr(0, room);
      holds_letter = holds_letter || ascii::lowered(read).find("message/rfc822") != read.npos;
      if (read.size() == line.size()) continue;
      kept.append(letter, copied, at - copied).append(read);
      if (!read.empty()) kept.push_back('\n');
      copied = end;
    }
  }
  if (copied == 0) return;
  kept.append(letter, copied);
  letter = std::move(kept);
}

}  // namespace attest
