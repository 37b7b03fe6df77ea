#include "indexer/readers/mail_text.h"

#include <string>
#include <vector>

#include "indexer/layout/blocks.h"
#include "indexer/layout/lines.h"
#include "indexer/readers/article_parts.h"

namespace attest {
namespace {

constexpr std::size_t kDeepestQuote = 50;
constexpr std::string_view kSignature = "-- ";
constexpr std::size_t kLongestSignature = 20;  // lines

struct MailLine {
  std::size_t quoted = 0;  // how deep
  std::string text;
};

MailLine line_of(std::string_view raw, MailLines lines) {
  MailLine line;
  while (raw.starts_with('>') && line.quoted < kDeepestQuote) {
    ++line.quoted;
    raw.remove_prefix(1);
    if (lines == MailLines::Fixed && raw.starts_with(' ') && raw.substr(1).starts_with('>'))
      raw.remove_prefix(1);
  }
  // One blank keeps ">" and "From" from being read as more than they are.
  if (raw.starts_with(' ') && (line.quoted > 0 || lines != MailLines::Fixed)) raw.remove_prefix(1);
  line.text = raw;
  return line;
}

std::vector<MailLine> lines_of(std::string_view letter, MailLines how) {
  std::vector<MailLine> lines;
  bool goes_on = false;
  while (!letter.empty()) {
    std::size_t end = letter.find('\n');
    std::string_view raw = letter.substr(0, end);
    letter.remove_prefix(end == std::string_view::npos ? letter.size() : end + 1);
    if (raw.ends_with('\r')) raw.remove_suffix(1);
    MailLine line = line_of(raw, how);
    const bool signature = line.text == kSignature;
    const bool flows = how != MailLines::Fixed && line.text.ends_with(' ') && !signature;
    if (flows && how == MailLines::FlowedWithoutSpaces) line.text.pop_back();
    if (goes_on && !signature && lines.back().quoted == line.quoted)
      lines.back().text += line.text;
    else
      lines.push_back(std::move(line));
    goes_on = flows;
  }
  return lines;
}

// Paragraphs, told by blank lines alone.
std::vector<Block> paragraphs_of(const std::string& text, BlockKind kind) {
  std::vector<Block> blocks;
  for (const attest::Line& line : split_lines(text)) {
    if (line.opens_group || blocks.empty())
      blocks.push_back({line.span, kind, {}});
    else
      blocks.back().span.end = line.span.end;
  }
  return blocks;
}

// By their own shape; what is under a subject has no title of its own.
std::vector<Block> blocks_of(const std::string& text) {
  constexpr std::string_view kTitle = "Subject\n\n";
  const std::string titled = std::string(kTitle) + text;
  std::vector<Block> blocks = find_blocks(titled, split_lines(titled));
  if (!blocks.empty()) blocks.erase(blocks.begin());
  shift(blocks, -static_cast<std::ptrdiff_t>(kTitle.size()));
  return blocks;
}

// Lines [first, last) below the article's text, as blocks of `kind`, or by their own shape.
void add_lines(const std::vector<MailLine>& lines, std::size_t first, std::size_t last,
               const BlockKind* kind, Article& article) {
  std::string part;
  for (std::size_t i = first; i < last; ++i) part.append(lines[i].text).push_back('\n');
  if (part.find_first_not_of(" \t\n\f\r") == std::string::npos) return;
  part.erase(0, part.find_first_not_of('\n'));
  while (part.ends_with("\n\n")) part.pop_back();
  if (!article.text.empty()) article.text += article.text.ends_with('\n') ? "\n" : "\n\n";
  std::vector<Block> blocks = kind != nullptr ? paragraphs_of(part, *kind) : blocks_of(part);
  shift(blocks, static_cast<std::ptrdiff_t>(article.text.size()));
  article.blocks.insert(article.blocks.end(), blocks.begin(), blocks.end());
  article.text += part;
}

}  // namespace

void add_mail_text(std::string_view letter, MailLines how, Article& article) {
  constexpr BlockKind kQuote = BlockKind::Quote;
  constexpr BlockKind kFurniture = BlockKind::Furniture;
  const std::vector<MailLine> lines = lines_of(letter, how);
  std::size_t end = lines.size();
  // The last one: letters that are quoted have theirs.
  for (std::size_t i = lines.size(); i > 0 && i + kLongestSignature > lines.size(); --i)
    if (lines[i - 1].quoted == 0 && lines[i - 1].text == kSignature) {
      end = i - 1;
      break;
    }
  for (std::size_t first = 0; first < end;) {
    const bool quoted = lines[first].quoted > 0;
    std::size_t last = first + 1;
    while (last < end && (lines[last].quoted > 0) == quoted) ++last;
    add_lines(lines, first, last, quoted ? &kQuote : nullptr, article);
    first = last;
  }
  add_lines(lines, end, lines.size(), &kFurniture, article);
}

}  // namespace attest
