#include "indexer/readers/encoded_words.h"

#include <gmime/gmime.h>

#include <memory>
#include <optional>

namespace attest {
namespace {

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
  const std::size_t close = text.find("?=", kind + 3);
  if (close == std::string_view::npos) return std::nullopt;
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

}  // namespace attest
