#include "indexer/readers/wikitext_flat.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <set>
#include <utility>
#include <vector>

#include "indexer/readers/wikitext_links.h"
#include "indexer/readers/wikitext_notes.h"
#include "indexer/readers/wikitext_tags.h"
#include "indexer/readers/wikitext_templates.h"

namespace attest {
namespace {

// What opens deeper than this stays unopened: pages do not nest so, and words that rise
// through the levels are copied at each.
constexpr std::size_t kMaxDepth = 60;
constexpr std::size_t kMaxBars = 1'000'000;  // more of them are text

constexpr std::string_view kSigns = "<{}[]|\n";

constexpr std::array<bool, 256> kIsSign = [] {
  std::array<bool, 256> table{};
  for (const char sign : kSigns) table[static_cast<unsigned char>(sign)] = true;
  return table;
}();

// "( ; 서울; )" → "(서울)": what is left around templates that show nothing.
std::string tidied(std::string_view text) {
  constexpr std::string_view kParting = " ,;:\x02";
  std::string tidy;
  const auto keep_marks = [&tidy](std::string_view dropped) {
    tidy.append(static_cast<std::size_t>(std::count(dropped.begin(), dropped.end(), kNoteMark)),
                kNoteMark);
  };
  tidy.reserve(text.size());
  while (!text.empty()) {
    const std::size_t plain = std::min(text.find_first_of("()"), text.size());
    tidy.append(text.substr(0, plain));
    text.remove_prefix(plain);
    if (text.empty()) break;
    const std::size_t behind = std::min(text.find_first_not_of(kParting, 1), text.size());
    if (text.front() == ')') {
      while (tidy.ends_with(' ') || tidy.ends_with(',') || tidy.ends_with(';')) tidy.pop_back();
      tidy.push_back(')');
      text.remove_prefix(1);
    } else if (behind < text.size() && text[behind] == ')') {
      while (tidy.ends_with(' ')) tidy.pop_back();
      keep_marks(text.substr(0, behind));
      text.remove_prefix(behind + 1);
    } else {
      tidy.push_back('(');
      keep_marks(text.substr(0, behind));
      text.remove_prefix(behind);
    }
  }
  return tidy;
}

class Flattener {
 public:
  Flattener(std::string_view source, const WikiNames& names)
      : source_(source), names_(names), notes_(source) {}

  FlatWikitext run() {
    out_.reserve(source_.size());
    while (at_ < source_.size()) {
      std::size_t end = at_;
      while (end < source_.size() && !kIsSign[static_cast<unsigned char>(source_[end])]) ++end;
      out_.append(source_.substr(at_, end - at_));
      at_ = end;
      if (at_ < source_.size()) sign(source_[at_]);
    }
    return {tidied(out_), std::move(cited_)};
  }

 private:
  enum class Kind : std::uint8_t { Template, Link, Address };
  struct Open {
    Kind kind;
    std::size_t begin;  // of its content in out_
    std::size_t bars;   // how many there were in bars_ before it
  };

  void sign(char byte) {
    switch (byte) {
      case '<':
        return angle();
      case '{':
        return opening('{', Kind::Template);
      case '[':
        return opening('[', Kind::Link);
      case '}':
        return closing_brace();
      case ']':
        return closing_bracket();
      case '|':
        if (!open_.empty() && open_.back().kind != Kind::Address && bars_.size() < kMaxBars)
          bars_.push_back(out_.size());
        return literal(1);
      default:
        while (!open_.empty() && open_.back().kind == Kind::Address) drop_open();
        return literal(1);
    }
  }

  void literal(std::size_t count) {
    out_.append(source_.substr(at_, count));
    at_ += count;
  }

  [[nodiscard]] std::string_view rest() const { return source_.substr(at_); }

  void push(Kind kind) {
    if (kind == Kind::Template) ++templates_;
    open_.push_back({kind, out_.size(), bars_.size()});
  }
  // What was opened is text after all.
  void drop_open() {
    bars_.resize(open_.back().bars);
    if (open_.back().kind == Kind::Template) --templates_;
    open_.pop_back();
  }

  // A run of braces or brackets: an odd one is text, the others open one thing a pair.
  void opening(char byte, Kind kind) {
    const std::size_t end = std::min(source_.find_first_not_of(byte, at_), source_.size());
    std::size_t count = end - at_;
    if (count % 2 == 1) {
      const bool address = byte == '[' && begins_web_address(source_.substr(end));
      if (!address) out_.push_back(byte);
      at_ = end;
      for (--count; count > 0; count -= 2) pair(kind);
      if (address && open_.size() < kMaxDepth) push(Kind::Address);
      return;
    }
    at_ = end;
    for (; count > 0; count -= 2) pair(kind);
  }

  void pair(Kind kind) {
    if (open_.size() < kMaxDepth)
      push(kind);
    else if (kind == Kind::Template)
      ++too_deep_;
  }

  void closing_brace() {
    if (!rest().starts_with("}}") || (templates_ == 0 && too_deep_ == 0)) return literal(1);
    // "|}}}": the end of a table in a template.
    at_ += 2;
    if (too_deep_ > 0) {
      --too_deep_;
      return;
    }
    while (open_.back().kind != Kind::Template) drop_open();
    replace(shown_of_template(parts()));
  }

  void closing_bracket() {
    if (open_.empty() || open_.back().kind == Kind::Template) return literal(1);
    if (open_.back().kind == Kind::Address) {
      ++at_;
      const std::string_view content = std::string_view(out_).substr(open_.back().begin);
      const std::size_t blank = content.find_first_of(" \t");
      return replace(blank == content.npos ? "" : std::string(content.substr(blank + 1)));
    }
    if (!rest().starts_with("]]")) return literal(1);
    at_ += 2;
    replace(shown_of_wiki_link(parts(), names_));
  }

  // The content of what is open, cut at its bars.
  std::vector<std::string_view> parts() {
    const Open& open = open_.back();
    const std::string_view all = out_;
    std::vector<std::string_view> found;
    std::size_t begin = open.begin;
    for (std::size_t i = open.bars; i < bars_.size(); ++i) {
      found.push_back(all.substr(begin, bars_[i] - begin));
      begin = bars_[i] + 1;
    }
    found.push_back(all.substr(begin));
    return found;
  }

  void replace(const std::string& words) {
    out_.resize(open_.back().begin);
    drop_open();
    out_.append(words);
  }

  void angle() {
    if (rest().starts_with("<!--")) return comment();
    const auto found = leading_tag(rest());
    if (!found) return literal(1);
    const WikiTag& tag = found->tag;
    const std::size_t behind = at_ + found->length;
    const bool holds = !found->closes && !found->closes_itself;
    const bool swallows =
        tag.role == TagRole::Dropped || tag.role == TagRole::Verbatim || found->hidden;
    if (tag.name == "ref" && open_.empty()) cite(notes_.address_at(at_));
    at_ = behind;
    if (holds && swallows) return swallow(tag, behind);
    if (tag.role == TagRole::Replaced) out_.append(found->closes ? tag.words_after : tag.words);
  }

  void cite(std::string_view address) {
    if (address.empty()) return;
    out_.push_back(kNoteMark);
    cited_.emplace_back(address);
  }

  // All up to the closing tag.  Where there is none, only the tag itself is gone, as in
  // MediaWiki, and none is looked for again.
  void swallow(const WikiTag& tag, std::size_t behind) {
    if (unclosed_.contains(tag.name)) return;
    const std::size_t end = find_closing(source_, tag.name, behind);
    if (end == std::string_view::npos) {
      unclosed_.insert(tag.name);
      return;
    }
    if (tag.role == TagRole::Verbatim) verbatim(source_.substr(behind, end - behind));
    const std::size_t close = source_.find('>', end);
    at_ = close == std::string_view::npos ? source_.size() : close + 1;
  }

  void verbatim(std::string_view text) {
    constexpr std::string_view kMeaning = "<{}[]|!=*#:;'_-";
    for (const char byte : text) {
      if (kMeaning.find(byte) == std::string_view::npos)
        out_.push_back(byte);
      else
        out_.append("&#").append(std::to_string(static_cast<int>(byte))).push_back(';');
    }
  }

  // One that has its lines for itself takes a line end with it: a list goes on behind it.
  void comment() {
    const std::size_t end = source_.find("-->", at_ + 4);
    at_ = end == std::string_view::npos ? source_.size() : end + 3;
    if (!out_.empty() && out_.back() != '\n') return;
    const std::size_t next = source_.find_first_not_of(" \t", at_);
    if (next != std::string_view::npos && source_[next] == '\n') at_ = next + 1;
  }

  std::string_view source_;
  const WikiNames& names_;
  WikiNotes notes_;
  std::size_t at_ = 0;
  std::string out_;
  std::vector<Open> open_;
  std::vector<std::size_t> bars_;
  std::size_t templates_ = 0;  // open ones
  std::size_t too_deep_ = 0;   // opened beyond the depth
  std::set<std::string_view> unclosed_;
  std::vector<std::string> cited_;  // one a kNoteMark
};

}  // namespace

FlatWikitext flat_wikitext(std::string_view source, const WikiNames& names) {
  return Flattener(source, names).run();
}

}  // namespace attest
