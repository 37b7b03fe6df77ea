#include "search/conflicts/branches.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/fold.h"
#include "text/split.h"
#include "text/utf8.h"

namespace attest {
namespace {

// How many words the two have alike from these on.
std::size_t alike_from(const std::vector<std::string_view>& a, std::size_t at,
                       const std::vector<std::string_view>& b, std::size_t other) {
  std::size_t count = 0;
  while (at + count < a.size() && other + count < b.size() && a[at + count] == b[other + count])
    ++count;
  return count;
}

// 부산경찰청, 대구경찰청: one word each, that end alike.
bool end_alike(std::string_view a, std::string_view b) {
  constexpr std::size_t kEnding = 3;  // code points
  std::size_t bytes = 0;
  while (bytes < std::min(a.size(), b.size()) &&
         a[a.size() - bytes - 1] == b[b.size() - bytes - 1])
    ++bytes;
  while (bytes > 0 && utf8::is_continuation(a[a.size() - bytes])) --bytes;
  const std::string_view ending = a.substr(a.size() - bytes);
  std::size_t points = 0;
  for (const char c : ending) points += utf8::is_continuation(c) ? 0 : 1;
  return points >= kEnding && bytes < a.size() && bytes < b.size();
}

}  // namespace

bool are_branches(std::string_view a, std::string_view b) {
  constexpr std::size_t kKind = 2;  // words: "police department"
  const std::string left = folded(a), right = folded(b);
  const auto one = split_at_spaces(left), other = split_at_spaces(right);
  if (one.size() == 1 && other.size() == 1) return end_alike(one.front(), other.front());
  for (std::size_t at = 1; at < one.size(); ++at)
    for (std::size_t behind = 1; behind < other.size(); ++behind)
      if (alike_from(one, at, other, behind) >= kKind && one[at - 1] != other[behind - 1])
        return true;
  return false;
}

}  // namespace attest
