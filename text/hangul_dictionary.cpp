#include "text/hangul_dictionary.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

#include "text/code_points.h"
#include "text/hangul.h"
#include "text/utf8.h"

namespace attest {
namespace {

std::string_view next_line(std::string_view& rest) {
  const std::size_t end = std::min(rest.find('\n'), rest.size());
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return line;
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

// By hand: find_first_of() costs a call of memchr a byte, and this reads 14 MB.
std::string_view next_field(std::string_view& rest) {
  std::size_t begin = 0;
  while (begin < rest.size() && is_blank(rest[begin])) ++begin;
  std::size_t end = begin;
  while (end < rest.size() && !is_blank(rest[end])) ++end;
  const std::string_view field = rest.substr(begin, end - begin);
  rest.remove_prefix(end);
  return field;
}

std::uint16_t number_in(std::string_view field) {
  std::uint16_t number = 0;
  std::from_chars(field.data(), field.data() + field.size(), number);
  return number;
}

std::optional<std::string> read_all(const std::string& path) {
  std::ifstream in(path, std::ios::binary | std::ios::ate);
  if (!in || in.tellg() <= 0) return std::nullopt;
  std::string text(static_cast<std::size_t>(in.tellg()), '\0');
  in.seekg(0);
  if (!in.read(text.data(), static_cast<std::streamsize>(text.size()))) return std::nullopt;
  if (first_invalid_utf8(text)) return std::nullopt;
  return text;
}

std::shared_ptr<const HangulDictionary> load(const std::string& path) {
  std::optional<std::string> affixes = read_all(path + ".aff");
  std::optional<std::string> words = read_all(path + ".dic");
  if (!affixes || !words || affixes->find("FLAG num") == std::string::npos) return nullptr;
  return std::make_shared<const HangulDictionary>(std::move(*affixes), std::move(*words));
}

}  // namespace

std::shared_ptr<const HangulDictionary> HangulDictionary::open(const std::string& path) {
  static std::mutex mutex;
  static std::map<std::string, std::weak_ptr<const HangulDictionary>> opened;
  const std::lock_guard lock(mutex);
  std::weak_ptr<const HangulDictionary>& slot = opened[path];
  std::shared_ptr<const HangulDictionary> dictionary = slot.lock();
  if (!dictionary) slot = dictionary = load(path);
  return dictionary;
}

HangulDictionary::HangulDictionary(std::string affixes, std::string words)
    : affix_text_(std::move(affixes)), word_text_(std::move(words)), aliases_(1) {
  read_affixes();
  read_words();
}

void HangulDictionary::read_affixes() {
  suffixes_.reserve(affix_text_.size() / 80);
  bool counted = false;  // the first AF line holds their number
  for (std::string_view rest = affix_text_; !rest.empty();) {
    std::string_view line = next_line(rest);
    if (line.starts_with("SFX ")) {
      read_suffix(line.substr(4));
    } else if (line.starts_with("ONLYINCOMPOUND ") || line.starts_with("FORBIDDENWORD ")) {
      next_field(line);
      if (const std::uint16_t flag = number_in(next_field(line)); flag < no_words_.size())
        no_words_.set(flag);
    } else if (line.starts_with("AF ")) {
      line.remove_prefix(3);
      if (std::exchange(counted, true)) {
        Flags& flags = aliases_.emplace_back();
        for (std::string_view list = next_field(line); !list.empty();) {
          const std::size_t comma = std::min(list.find(','), list.size());
          const std::uint16_t flag = number_in(list.substr(0, comma));
          if (flag < flags.size()) flags.set(flag);
          list.remove_prefix(std::min(comma + 1, list.size()));
        }
      }
    }
  }
}

// "30 다 ᆻ다/68 [ᅡᅩ]다": flag, what it strips, what it adds, and the end that the
// stem must have.  The head of a block ("30 Y 1234") has one field less.
void HangulDictionary::read_suffix(std::string_view line) {
  const std::string_view flag = next_field(line);
  std::string_view strip = next_field(line);
  std::string_view add = next_field(line);
  const std::string_view condition = next_field(line);
  if (condition.empty()) return;
  add = add.substr(0, add.find('/'));
  if (strip == "0") strip = {};
  if (add.empty() || add == "0") return;
  suffixes_.emplace(add, Suffix{number_in(flag), strip, condition_index(condition)});
}

std::uint32_t HangulDictionary::condition_index(std::string_view text) {
  const auto [found, added] =
      condition_indexes_.emplace(text, static_cast<std::uint32_t>(conditions_.size()));
  if (!added) return found->second;
  Condition condition;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto [point, size] = utf8::decode(text, at);
    at += size;
    if (point == U'[') {
      inside = true;
      condition.emplace_back();
    } else if (point == U']') {
      inside = false;
    } else if (inside && point == U'^') {
      condition.back().negated = true;
    } else if (inside) {
      condition.back().points.push_back(point);
    } else if (point == U'.') {
      condition.push_back({.points = {}, .negated = true});
    } else {
      condition.push_back({.points = std::u32string(1, point), .negated = false});
    }
  }
  if (text == ".") condition.clear();  // holds for anything, also for nothing
  conditions_.push_back(std::move(condition));
  return found->second;
}

void HangulDictionary::read_words() {
  words_.reserve(word_text_.size() / 24);
  std::string_view rest = word_text_;
  next_line(rest);  // their number
  while (!rest.empty()) {
    std::string_view line = next_line(rest);
    const std::string_view entry = next_field(line);
    const std::size_t slash = std::min(entry.find('/'), entry.size());
    if (slash == 0) continue;
    const std::uint16_t alias = slash < entry.size() ? number_in(entry.substr(slash + 1)) : 0;
    if (alias < aliases_.size() && (aliases_[alias] & no_words_).none())
      words_.emplace(entry.substr(0, slash), alias);
  }
}

bool HangulDictionary::Element::allows(char32_t point) const {
  return (points.find(point) == std::u32string::npos) == negated;
}

bool HangulDictionary::holds(const Condition& condition, std::string_view word) const {
  std::size_t at = word.size();
  for (auto element = condition.rbegin(); element != condition.rend(); ++element) {
    if (at == 0) return false;
    const auto [point, size] = utf8::decode_before(word, at);
    if (!element->allows(point)) return false;
    at -= size;
  }
  return true;
}

bool HangulDictionary::takes(std::string_view word, std::uint16_t flag) const {
  const auto [from, to] = words_.equal_range(word);
  return std::any_of(from, to, [&](const auto& entry) {
    return flag < Flags{}.size() && aliases_[entry.second].test(flag);
  });
}

bool HangulDictionary::contains(std::string_view word) const {
  return words_.contains(hangul::decompose(word));
}

std::vector<std::string> HangulDictionary::stems(std::string_view word) const {
  const std::string jamo = hangul::decompose(word);
  std::vector<std::string> found;
  const auto add = [&found](std::string stem) {
    if (std::find(found.begin(), found.end(), stem) == found.end())
      found.push_back(std::move(stem));
  };
  if (words_.contains(jamo)) add(std::string(word));
  std::string base;
  for (std::size_t at = jamo.size(); at > 0;) {
    at -= utf8::decode_before(jamo, at).size;
    const auto [from, to] = suffixes_.equal_range(std::string_view(jamo).substr(at));
    for (auto suffix = from; suffix != to; ++suffix) {
      base.assign(jamo, 0, at).append(suffix->second.strip);
      if (takes(base, suffix->second.flag) && holds(conditions_[suffix->second.condition], base))
        add(hangul::compose(base));
    }
  }
  return found;
}

}  // namespace attest
