#include "indexer/readers/wikitext.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "indexer/readers/block_text.h"
#include "indexer/readers/character_references.h"
#include "indexer/readers/wikitext_flat.h"
#include "indexer/readers/wikitext_rows.h"
#include "text/ascii.h"

namespace attest {
namespace {

// What stands under these headings is about the article, not of it: page numbers and
// volumes of what it cites.
// clang-format off
constexpr std::string_view kAppendices[] = {
    "references", "notes", "footnotes", "citations", "sources", "notes and references",
    "references and notes", "explanatory notes", "bibliography", "works cited",
    "further reading", "external links", "see also", "Примечания", "Сноски", "Литература",
    "Источники", "Ссылки", "Комментарии", "Библиография", "См. также", "각주", "주석", "주해", "출처",
    "참고 문헌", "참고문헌", "참고 자료", "참고자료", "외부 링크", "외부링크", "바깥 고리", "같이 보기", "더 읽어보기",
};
// clang-format on

bool is_appendix(std::string_view title) {
  const std::string lowered = ascii::lowered(title);
  return std::any_of(std::begin(kAppendices), std::end(kAppendices),
                     [&](std::string_view one) { return one == title || one == lowered; });
}

// "== Title ==" → level 2 and " Title "; level 0 for any other line.
struct HeadingLine {
  std::size_t level = 0;
  std::string_view title;
};
HeadingLine heading_of(std::string_view line) {
  line = ascii::trimmed(line);
  if (line.size() < 3 || line.front() != '=' || line.back() != '=') return {};
  const std::size_t left = std::min(line.find_first_not_of('='), line.size());
  if (left == line.size()) return {};
  const std::size_t right = line.size() - 1 - line.find_last_not_of('=');
  const std::size_t level = std::min({left, right, std::size_t{6}});
  return {level, ascii::trimmed(line.substr(level, line.size() - 2 * level))};
}

class WikiText {
 public:
  // `marked` as flat_wikitext gives it; `notes` of all of the text.
  void line(std::string_view marked, const std::vector<std::string>& notes) {
    const std::string line = without_marks(marked, notes);
    read_line(line);
    cite_before(line.data() + line.size());
    pending_.clear();
    next_ = 0;
  }

  void title(std::string_view words) {
    out_.boundary(BlockKind::Heading, {});
    out_.characters(words);
    boundary(BlockKind::Paragraph);
  }

  void finish(Article& article) {
    out_.finish(article);
    article.references = std::move(references_);
    for (Reference& reference : article.references)
      reference.at = std::min(reference.at, static_cast<std::uint32_t>(article.text.size()));
  }

 private:
  // A note of this line, and how many bytes of the line stand before it.
  struct Pending {
    std::size_t before = 0;
    const std::string* address = nullptr;
  };

  std::string without_marks(std::string_view marked, const std::vector<std::string>& notes) {
    std::string line;
    for (const char byte : marked) {
      if (byte != kNoteMark)
        line.push_back(byte);
      else if (seen_notes_ < notes.size())
        pending_.push_back({line.size(), &notes[seen_notes_++]});
    }
    return line;
  }

  void read_line(std::string_view line) {
    const std::string_view seen = ascii::trimmed(line);
    line_ = line;
    if (const HeadingLine heading = heading_of(line); heading.level > 0) return begin(heading);
    if (begins_table(seen)) return open_table();
    if (tables_ > 0) return table_line(seen);
    text_line(line, seen);
  }

  // Notes of this line before `at`; the words before it have been read.
  void cite_before(const char* at) {
    const auto bytes = static_cast<std::size_t>(at - line_.data());
    for (; next_ < pending_.size() && pending_[next_].before <= bytes; ++next_)
      references_.push_back(
          {static_cast<std::uint32_t>(out_.size()), *pending_[next_].address});
  }

  void boundary(BlockKind kind) {
    out_.boundary(in_appendix_ ? BlockKind::Furniture : kind, {});
    if (kind == BlockKind::TableRow) rows_.begin_row();
  }

  // A heading ends every table: one that was left open would swallow the page.
  void begin(const HeadingLine& heading) {
    tables_ = 0;
    if (appendix_level_ >= heading.level) {
      in_appendix_ = false;
      appendix_level_ = 0;
    }
    if (!in_appendix_ && is_appendix(heading.title)) {
      in_appendix_ = true;
      appendix_level_ = heading.level;
    }
    boundary(BlockKind::Heading);
    words(heading.title);
    boundary(BlockKind::Paragraph);
  }

  static bool begins_table(std::string_view seen) {
    return seen.substr(std::min(seen.find_first_not_of(':'), seen.size())).starts_with("{|");
  }

  void open_table() {
    ++tables_;
    rows_.begin_table();
    boundary(BlockKind::TableRow);
  }

  void text_line(std::string_view line, std::string_view seen) {
    if (seen.empty() || seen.starts_with("----") || seen == "|}")
      return boundary(BlockKind::Paragraph);
    const std::size_t marks = std::min(line.find_first_not_of("*#:;"), line.size());
    if (marks > 0) {
      boundary(BlockKind::ListItem);
      words(line.substr(marks));
      return boundary(BlockKind::Paragraph);
    }
    if (seen.front() == kQuoteMark) {
      boundary(BlockKind::Quote);
      words(seen.substr(1));
      return boundary(BlockKind::Paragraph);
    }
    // Arguments of a template whose braces do not match.
    if (seen.front() == '|') {
      out_.boundary(BlockKind::Furniture, {});
      words(seen);
      return boundary(BlockKind::Paragraph);
    }
    words(line);
    out_.characters("\n");
  }

  void table_line(std::string_view seen) {
    if (seen.starts_with("|}")) {
      --tables_;
      boundary(tables_ > 0 ? BlockKind::TableRow : BlockKind::Paragraph);
      if (tables_ == 0 && !ascii::trimmed(seen.substr(2)).empty()) words(seen.substr(2));
    } else if (seen.starts_with("|-")) {
      boundary(BlockKind::TableRow);
    } else if (seen.starts_with("|+")) {
      boundary(BlockKind::Heading);
      words(content_of_cell(seen.substr(2)));
      boundary(BlockKind::TableRow);
    } else if (seen.starts_with('|') || seen.starts_with('!')) {
      cells(seen.substr(1), seen.front() == '!');
    } else {
      out_.characters(" ");
      words(seen.substr(std::min(seen.find_first_not_of("*#:;"), seen.size())));
    }
  }

  // "a || b", and in a row of headings "a !! b".
  void cells(std::string_view rest, bool headings) {
    for (bool more = true; more;) {
      std::size_t end = rest.find("||");
      if (headings) end = std::min(end, rest.find("!!"));
      more = end != std::string_view::npos;
      const std::string_view cell = rest.substr(0, end);
      const std::string_view content = content_of_cell(cell);
      rows_.begin_cell(cell.substr(0, cell.size() - content.size()), ascii::is_blank(content));
      words(content);
      if (more) rest.remove_prefix(end + 2);
    }
  }

  // Behind the attributes: style="…" | content.
  static std::string_view content_of_cell(std::string_view cell) {
    const std::size_t bar = cell.find('|');
    return bar == std::string_view::npos ? cell : cell.substr(bar + 1);
  }

  // Inline marks go, references become characters.
  void words(std::string_view text) {
    while (!text.empty()) {
      cite_before(text.data());
      const std::size_t plain = std::min({text.find_first_of("'&<_"), text.size(), to_note(text)});
      out_.characters(text.substr(0, plain));
      text.remove_prefix(plain);
      if (plain == 0) text.remove_prefix(mark(text));
    }
    cite_before(text.data());
  }

  // Bytes of `text` before the next note.
  [[nodiscard]] std::size_t to_note(std::string_view text) const {
    if (next_ == pending_.size()) return text.size();
    return pending_[next_].before - static_cast<std::size_t>(text.data() - line_.data());
  }

  // Reads the mark that `text` begins with; returns its length.
  std::size_t mark(std::string_view text) {
    if (text.starts_with("<br>")) {
      if (tables_ > 0)
        out_.characters(" ");
      else
        out_.line_break();
      return 4;
    }
    if (text.front() == '\'') return apostrophes(text);
    if (text.starts_with("__")) {
      const std::size_t end = text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 2);
      if (end != std::string_view::npos && end > 4 && text.substr(end).starts_with("__"))
        return end + 2;
    }
    const CharacterReference reference = leading_reference(text);
    if (reference.length > 0) {
      out_.characters(reference.character);
      return reference.length;
    }
    out_.characters(text.substr(0, 1));
    return 1;
  }

  // Two are italics, three bold, five both; what is left of others is text.
  std::size_t apostrophes(std::string_view text) {
    const std::size_t count = std::min(text.find_first_not_of('\''), text.size());
    const std::size_t shown = count == 1 || count == 4 ? 1 : count > 5 ? count - 5 : 0;
    out_.characters(text.substr(0, shown));
    return count;
  }

  BlockText out_{Space::Collapse};
  std::size_t tables_ = 0;          // open ones
  std::size_t appendix_level_ = 0;  // of its heading
  bool in_appendix_ = false;
  WikiRows rows_{out_};
  std::string_view line_;         // that is being read
  std::vector<Pending> pending_;  // its notes
  std::size_t next_ = 0;          // of them
  std::size_t seen_notes_ = 0;    // of all
  std::vector<Reference> references_;
};

}  // namespace

void read_wikitext(std::string_view source, std::string_view title, const WikiNames& names,
                   Article& article) {
  const FlatWikitext flat = flat_wikitext(source, names);
  WikiText page;
  if (!title.empty()) page.title(title);
  std::string_view rest = flat.text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    page.line(rest.substr(0, end), flat.notes);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  page.finish(article);
}

}  // namespace attest
