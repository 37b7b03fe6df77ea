#include "indexer/readers/metadata.h"

namespace attest {
namespace {

bool is_hangul(std::string_view text) {
  return !text.empty() && static_cast<unsigned char>(text.front()) >= 0xEA &&
         static_cast<unsigned char>(text.front()) <= 0xED;
}

}  // namespace

std::string full_name(const std::string& given, const std::string& family, std::string_view text) {
  if (given.empty()) return family;
  if (family.empty()) return given;
  if (is_hangul(family)) return family + given;
  const std::string family_first = family + " " + given;
  return text.substr(0, 1000).find(family_first) != std::string_view::npos ? family_first
                                                                           : given + " " + family;
}

std::optional<Period> published_period(std::string_view iso) {
  const std::size_t time = iso.find_first_of("T ");
  return parse_period(time == 10 ? iso.substr(0, time) : iso);
}

std::string collapsed(std::string_view text) {
  std::string words;
  for (const char byte : text) {
    if (byte != ' ' && byte != '\n' && byte != '\t' && byte != '\r' && byte != '\f')
      words.push_back(byte);
    else if (!words.empty() && words.back() != ' ')
      words.push_back(' ');
  }
  if (words.ends_with(' ')) words.pop_back();
  return words;
}

}  // namespace attest
