#include "indexer/readers/xml_repair.h"

#include <algorithm>

#include "indexer/readers/xml_source.h"

namespace attest {
namespace {

constexpr std::size_t kMaxReference = 40;

bool begins_reference(std::string_view text) {
  const std::string_view name = text.substr(1, kMaxReference);
  const std::size_t end =
      name.find_first_not_of("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
  if (end == std::string_view::npos || end == 0 || name[end] != ';') return false;
  const bool number = name.front() == '#';
  const bool digit_first = name.front() >= '0' && name.front() <= '9';
  return number ? end > 1 && name.find('#', 1) > end : !digit_first;
}

}  // namespace

std::optional<std::string> with_ampersands_escaped(std::string_view document) {
  std::string escaped;
  std::size_t copied = 0;
  for (std::size_t at = document.find_first_of("<&"); at != std::string_view::npos;
       at = document.find_first_of("<&", at)) {
    if (document[at] == '<') {
      at = std::max(skip_special(document, at), at + 1);
      continue;
    }
    ++at;
    if (begins_reference(document.substr(at - 1))) continue;
    escaped.append(document.substr(copied, at - copied)).append("amp;");
    copied = at;
  }
  if (copied == 0) return std::nullopt;
  return escaped.append(document.substr(copied));
}

}  // namespace attest
