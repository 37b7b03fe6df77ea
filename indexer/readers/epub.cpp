#include "indexer/readers/epub.h"

#include "indexer/layout/block_furniture.h"
#include "indexer/readers/epub_package.h"
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
  Book(const ZipParts& parts, const std::string& path, std::vector<Diagnostic>& diagnostics)
      : parts_(parts), path_(path), diagnostics_(diagnostics) {}

  void add(const std::string& name, const EpubPackage& package) {
    const std::string* bytes = parts_.find(name);
    if (bytes == nullptr) return tell(name + " is missing or cannot be read; chapter left out");
    if (bytes->size() > kMaxHtmlBytes) return tell(name + " is over 16 MiB; chapter left out");
    std::vector<Diagnostic> about;
    auto chapter = read_html(html_of_xhtml(*bytes), {}, path_, about, HtmlScope::Whole);
    for (const Diagnostic& fault : about) tell(name + ": " + fault.message);
    if (!chapter || chapter->blocks.empty()) return;
    open_section(name, package, *chapter);
    append(std::move(*chapter));
  }

  // The metadata is in `article` already.
  void finish(Article& article) {
    article.text = std::move(text_);
    article.blocks = std::move(blocks_);
    std::size_t chapters = 0;
    for (std::size_t i = 0; i < sections_.size(); ++i) {
      sections_[i].span.end = i + 1 < sections_.size()
                                  ? sections_[i + 1].span.begin
                                  : static_cast<std::uint32_t>(article.text.size());
      chapters += sections_[i].span.size() > kTitlePage;
    }
    // One text behind its title page is no book of chapters.
    if (chapters > 1) article.sections = std::move(sections_);
  }

  [[nodiscard]] std::size_t size() const { return text_.size(); }

 private:
  void tell(const std::string& message) {
    diagnostics_.push_back({ErrorCode::Malformed, path_, std::nullopt, std::nullopt, message});
  }

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
    const auto begin = static_cast<std::uint32_t>(text_.empty() ? 0 : text_.size() + 1);
    sections_.push_back({{begin, begin}, std::move(title), std::nullopt, {}});
  }

  void append(Article&& chapter) {
    if (!text_.empty()) text_.push_back('\n');
    const auto shift = static_cast<std::uint32_t>(text_.size());
    text_ += chapter.text;
    for (Block& block : chapter.blocks) {
      block.span.begin += shift;
      block.span.end += shift;
      if (block.lang.empty()) block.lang = chapter.lang;
      blocks_.push_back(std::move(block));
    }
  }

  const ZipParts& parts_;
  const std::string& path_;
  std::vector<Diagnostic>& diagnostics_;
  std::string text_;
  std::vector<Block> blocks_;
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
  const auto tell = [&](const std::string& message) {
    diagnostics.push_back({ErrorCode::Malformed, path, std::nullopt, std::nullopt, message});
  };
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
  Book book(parts, path, diagnostics);
  for (const std::string& name : package->spine) {
    if (book.size() > (std::size_t{32} << 20)) break;
    book.add(name, *package);
  }
  book.finish(articles[0]);
  mark_furniture(articles[0]);
  const std::string& own = articles[0].lang;
  for (Block& block : articles[0].blocks)
    if (block.lang == own) block.lang.clear();
  return articles;
}

}  // namespace attest
