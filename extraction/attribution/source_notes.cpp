#include "extraction/attribution/source_notes.h"

#include <algorithm>

#include "extraction/attribution/name_words.h"
#include "text/fold.h"

namespace attest {
namespace {

constexpr std::size_t kLongest = 160;  // bytes of such a line

std::string_view trimmed(std::string_view words) {
  const auto is_edge = [](char byte) {
    return byte == ' ' || byte == '\t' || byte == '.' || byte == '(' || byte == ')' ||
           byte == '[' || byte == ']' || byte == '*';
  };
  while (!words.empty() && is_edge(words.front())) words.remove_prefix(1);
  while (!words.empty() && is_edge(words.back())) words.remove_suffix(1);
  return words;
}

// What stands behind the label; empty where there is none.
std::string_view behind_label(const SourceRules& rules, std::string_view line) {
  const std::size_t mark = line.find_first_of(":=");
  if (mark == std::string_view::npos) return {};
  const std::string label = folded(trimmed(line.substr(0, mark)));
  return is_in(rules.note_labels, label) ? trimmed(line.substr(mark + 1)) : std::string_view();
}

// Several are parted by commas or semicolons.
std::vector<Informant> named_in(std::string_view words) {
  std::vector<Informant> named;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find_first_of(",;"), words.size());
    const std::string_view name = trimmed(words.substr(0, end));
    if (!name.empty()) named.push_back({std::string(name), InformantRole::Origin});
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return named;
}

}  // namespace

bool SourceNote::read(const SourceRules& rules, std::string_view text, const Sentence& sentence,
                      std::size_t next, std::vector<Claim>& claims) {
  const bool row = sentence.kind == BlockKind::TableRow;
  if (!in_table_ && !row) return false;
  if (!in_table_) table_ = next;
  const bool below = in_table_;
  in_table_ = row;
  const std::string_view line = slice(text, sentence.span);
  if (!below || line.size() > kLongest) return false;
  const std::string_view words = behind_label(rules, line);
  if (words.empty()) return false;
  const std::vector<Informant> named = named_in(words);
  for (std::size_t c = table_; c < claims.size(); ++c) claims[c].attribution = named;
  return true;
}

}  // namespace attest
