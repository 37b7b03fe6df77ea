#include "indexer/readers/pdf.h"

#include <algorithm>

#include "indexer/layout/block_furniture.h"
#include "indexer/readers/fault_teller.h"
#include "indexer/readers/metadata.h"
#include "indexer/readers/pdf_joins.h"
#include "indexer/readers/pdf_order.h"
#include "indexer/readers/pdf_paragraphs.h"
#include "indexer/readers/pdf_source.h"
#include "indexer/readers/xml_tree.h"

namespace attest {
namespace {

std::string shown_numbers(const std::vector<std::string>& labels) {
  std::string shown;
  for (std::size_t i = 0; i < labels.size() && i < 10; ++i)
    shown += (i == 0 ? "" : ", ") + labels[i];
  return labels.size() > 10 ? shown + " …" : shown;
}

constexpr std::size_t kNearLines = 60;

class Text {
 public:
  Text(const std::vector<PdfPageLines>& lines, const std::vector<PdfPage>& pages)
      : pages_(pages), paragraphs_(paragraphs_of(lines)) {
    for (const PdfPageLines& page : lines)
      for (const PdfLine& line : page.lines) joins_.learn(line.text);
    for (const PdfParagraph& paragraph : paragraphs_)
      for (std::size_t i = 1; i < paragraph.lines.size(); ++i)
        joins_.see(*paragraph.lines[i - 1].second, *paragraph.lines[i].second,
                   right_edge(paragraph, i - 1));
    joins_.decide();
  }

  void write(Article& article) {
    for (const PdfParagraph& paragraph : paragraphs_) add(paragraph, article);
    if (!article.text.empty()) article.text.push_back('\n');
    end_page(article);
  }

 private:
  // Of the column that line `at` stands in.
  static double right_edge(const PdfParagraph& paragraph, std::size_t at) {
    const PdfLine& line = *paragraph.lines[at].second;
    double right = line.right;
    const std::size_t end = std::min(paragraph.lines.size(), at + kNearLines);
    for (std::size_t i = at - std::min(at, kNearLines); i < end; ++i) {
      const PdfLine& other = *paragraph.lines[i].second;
      if (other.left < line.right && other.right > line.left) right = std::max(right, other.right);
    }
    return right;
  }

  void add(const PdfParagraph& paragraph, Article& article) {
    std::string& text = article.text;
    if (!text.empty()) {
      const BlockKind above = article.blocks.back().kind;
      const bool close = above == paragraph.kind &&
                         (above == BlockKind::TableRow || above == BlockKind::ListItem);
      text += close ? "\n" : "\n\n";
    }
    const auto begin = static_cast<std::uint32_t>(text.size());
    std::string words;
    for (const auto& [page, line] : paragraph.lines) {
      if (words.empty())
        words = line->text;
      else
        joins_.join(words, line->text);
      const std::size_t own = std::min(line->text.size(), words.size());
      if (page != page_ || article.pages.empty())
        open_page(page, begin + words.size() - own, article);
    }
    text += words;
    const auto end = static_cast<std::uint32_t>(text.size());
    article.blocks.push_back({{begin, end}, paragraph.kind, {}});
  }

  // The first page has what stands before it, so that pages tile the text.
  void open_page(std::size_t page, std::size_t at, Article& article) {
    if (!article.pages.empty()) article.pages.back().span.end = static_cast<std::uint32_t>(at);
    page_ = page;
    article.pages.push_back({{static_cast<std::uint32_t>(at), 0}, pages_[page].label});
  }

  static void end_page(Article& article) {
    if (article.pages.empty()) return;
    article.pages.back().span.end = static_cast<std::uint32_t>(article.text.size());
  }

  const std::vector<PdfPage>& pages_;
  std::vector<PdfParagraph> paragraphs_;
  PdfJoins joins_;
  std::size_t page_ = 0;
};

// Where the document only counts its pages, by the numbers that they print; those before the
// first of them in brackets, as bibliographies put what is not printed.
void number_pages(const std::vector<PdfPageLines>& lines, std::vector<PdfPage>& pages) {
  for (std::size_t i = 0; i < pages.size(); ++i)
    if (pages[i].label != std::to_string(i + 1)) return;
  const auto first = first_number(lines);
  if (!first || *first == 1) return;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const long number = *first + static_cast<long>(i);
    pages[i].label = number > 0 ? std::to_string(number) : "[" + std::to_string(i + 1) + "]";
  }
}

std::string letters_of(std::string_view text) {
  std::string letters;
  for (const char byte : text)
    if (static_cast<unsigned char>(byte) > 0x20) letters.push_back(byte);
  return letters;
}

// Programs fill in the title of another document: one that the document's first pages do not
// print is not believed where they have a heading.
std::string title_of(const PdfDocument& document, const Article& article) {
  const std::string stated = stated_title(document.properties.title);
  const std::string_view head = std::string_view(article.text).substr(0, 6000);
  if (!stated.empty() && letters_of(head).find(letters_of(stated)) != std::string::npos)
    return stated;
  for (std::size_t i = 0; i < article.blocks.size() && i < 8; ++i)
    if (article.blocks[i].kind == BlockKind::Heading)
      return std::string(slice(article.text, article.blocks[i].span));
  return stated;
}

// XMP: prism:publicationDate is said of the publication, xmp:CreateDate of the file.
std::optional<Period> publication_date(const std::string& xmp) {
  pugi::xml_document tree;
  if (xmp.empty() || load_xml(xmp, tree)) return std::nullopt;
  std::string date;
  walk_xml(
      tree,
      [&](const pugi::xml_node& node) {
        if (!date.empty()) return false;
        if (local_name(node) == "publicationDate") date = collapsed(xml_text(node));
        if (date.empty()) date = attribute_of(node, "publicationDate");
        return true;
      },
      [](const pugi::xml_node&) {});
  return published_period(date);
}

}  // namespace

// Readers allow some bytes before it.
bool is_pdf(const Head& head) {
  return head.bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos;
}

std::vector<Article> read_pdf(std::string_view bytes, const std::string& path,
                              std::vector<Diagnostic>& diagnostics) {
  PdfDocument document = read_pdf_document(bytes);
  const FaultTeller tell{path, diagnostics};
  if (!document.refusal.empty()) {
    tell(document.refusal);
    return {};
  }
  for (const std::string& fault : document.faults) tell(fault);
  std::vector<PdfPageLines> lines;
  std::vector<std::string> empty;
  for (const PdfPage& page : document.pages) {
    lines.push_back({lines_of(page), page.height});
    if (lines.back().lines.empty()) empty.push_back(page.label);
  }
  if (empty.size() == lines.size()) {
    tell("no text in it, only images; run character recognition (OCR) first");
    return {};
  }
  // Covers and blank pages are of no text; pages that were scanned are many.
  if (3 * empty.size() > lines.size())
    tell("no text on pages " + shown_numbers(empty) + ", only images; the others are read");
  number_pages(lines, document.pages);
  drop_margins(lines);
  for (PdfPageLines& page : lines) put_in_reading_order(page.lines);
  std::vector<Article> articles(1);
  Article& article = articles[0];
  Text(lines, document.pages).write(article);
  mark_furniture(article);
  article.title = title_of(document, article);
  const std::string author = stated_author(document.properties.author);
  if (!author.empty()) article.authors.push_back(author);
  article.published = publication_date(document.properties.xmp);
  return articles;
}

}  // namespace attest
