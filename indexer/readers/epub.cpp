#include "indexer/readers/epub.h"

#include "indexer/layout/block_furniture.h"
#include "indexer/readers/article_parts.h"
#include "indexer/readers/epub_package.h"
#include "indexer/readers/fault_teller.h"
#include "indexer/readers/html.h"

namespace attest {
namespace {

constexpr std::size_t kTitlePage = 400;  // bytes

bool is_needed(std::string_view name) {
  for (const std::string_view ending : {".xhtml", ".html", ".htm", ".xml", ".opf", ".ncx"})
    if (name.ends_with(ending)) return true;
  return false;
}

class Book {
 public:
  // The metadata is in `article` already.
  Book(const ZipParts& parts, const FaultTeller& tell, Article& article)
      : parts_(parts), tell_(tell), article_(article) {}

  void add(const std::string& name, const EpubPackage& package) {
    const std::string* bytes = parts_.find(name);
    if (bytes == nullptr) return tell_(name + " is missing or cannot be read; chapter left out");
    if (bytes->size() > kMaxHtmlBytes) return tell_(name + " is over 16 MiB; chapter left out");
    std::vector<Diagnostic> about;
    auto chapter = read_html(html_of_xhtml(*bytes), {}, tell_.path, about, HtmlScope::Whole);
    for (const Diagnostic& fault : about) tell_(name + ": " + fault.message);
    if (!chapter || chapter->blocks.empty()) return;
    open_section(name, package, *chapter);
    add_part(*std::move(chapter), article_);
  }

  void finish() {
    std::size_t chapters = 0;
    for (std::size_t i = 0; i < sections_.size(); ++i) {
      sections_[i].span.end = i + 1 < sections_.size()
                                  ? sections_[i + 1].span.begin
                                  : static_cast<std::uint32_t>(article_.text.size());
      chapters += sections_[i].span.size() > kTitlePage;
    }
    // One text behind its title page is no book of chapters.
    if (chapters > 1) article_.sections = std::move(sections_);
  }

  [[nodiscard]] std::size_t size() const { return article_.text.size(); }

 private:
  // Long chapters are cut into several parts; one that no title leads to goes on.
  void open_section(const std::string& name, const EpubPackage& package, const Article& chapter) {
    std::string title;
    if (const auto found = package.titles.find(name); found != package.titles.end())
      title = found->second;
    else if (package.titles.empty())
      for (const Block& block : chapter.blocks)
        if (title.empty() && block.kind == BlockKind::Heading && block.span.size() <= 600)
          title = slice(chapter.text, block.span);
    if (title.empty() && !sections_.empty()) return;
    const auto begin = static_cast<std::uint32_t>(size() == 0 ? 0 : size() + 1);
    sections_.push_back({{begin, begin}, std::move(title), std::nullopt, {}});
  }

  const ZipParts& parts_;
  const FaultTeller& tell_;
  Article& article_;
  std::vector<Section> sections_;
};

}  // namespace

bool is_epub(const Head& head) {
  if (!head.bytes.starts_with("PK\x03\x04")) return false;
  return head.ending == "epub" ||
         head.bytes.substr(0, 200).find("application/epub+zip") != std::string_view::npos;
}

std::vector<Article> read_epub(std::string_view bytes, const std::string& path,
                               std::vector<Diagnostic>& diagnostics) {
  const ZipParts parts(bytes, is_needed);
  const FaultTeller tell{path, diagnostics};
  for (const std::string& fault : parts.faults()) tell(fault + "; read without it");
  if (parts.encrypted() || parts.find("META-INF/rights.xml") != nullptr) {
    tell("protected against copying; its text cannot be read");
    return {};
  }
  std::vector<Article> articles(1);
  std::string fault;
  const auto package = read_epub_package(parts, articles[0], fault);
  if (!package) {
    tell(fault + "; no book without it");
    return {};
  }
  Book book(parts, tell, articles[0]);
  for (const std::string& name : package->spine) {
    if (book.size() > (std::size_t{32} << 20)) break;
    book.add(name, *package);
  }
  book.finish();
  mark_furniture(articles[0]);
  return articles;
}

}  // namespace attest
