// attest claims: the figures of articles, without an index.
#include <iostream>
#include <memory>
#include <string_view>
#include <vector>

#include "cli/articles.h"
#include "cli/command.h"
#include "extraction/extract.h"
#include "extraction/measure/subject_tagger.h"
#include "indexer/readers/skos.h"
#include "search/claim_text.h"
#include "search/json.h"

namespace attest::cli {

namespace {

struct Options {
  std::vector<std::string> paths;
  std::vector<std::string> thesauri;
  Format format = Format::JsonLines;
};

// Writes claims one by one, as articles are read, so that nothing piles up.
class Printer {
 public:
  Printer(Format format, const Thesaurus& thesaurus) : format_(format), tagger_(thesaurus) {}

  void print(const Article& article) {
    const Stretch whole(article.text);
    std::vector<Claim> claims = extractor_.claims(article, extractor_.sentences(article));
    tagger_.tag(article, claims);
    for (const Claim& claim : claims) {
      if (format_ == Format::Text)
        std::cout << claim_text(claim, article, whole);
      else if (format_ == Format::JsonLines)
        std::cout << claim_json(claim, article, whole) << '\n';
      else
        std::cout << (count_ == 0 ? "[\n" : ",\n") << claim_json(claim, article, whole);
      ++count_;
    }
  }

  std::size_t finish() {
    if (format_ == Format::Json) std::cout << (count_ == 0 ? "[]\n" : "\n]\n");
    return count_;
  }

 private:
  Format format_;
  Extractor extractor_;
  SubjectTagger tagger_;
  std::size_t count_ = 0;
};

int run(const Options& options) {
  const Thesaurus thesaurus = with_builtin(options.thesauri);
  Printer printer(options.format, thesaurus);
  const bool all_read =
      read_articles(options.paths, [&](const Article& article) { printer.print(article); });
  const std::size_t count = printer.finish();
  if (!all_read) return kFailed;
  return count == 0 ? kNothingFound : kDone;
}

}  // namespace

void add_claims(Program& program) {
  const auto options = std::make_shared<Options>();
  CLI::App& command = program.add(
      {"claims",
       "Show the figures of articles, without an index",
       {{"attest claims article.txt", "one JSON object a line"},
        {"attest claims articles/ --format text", "for reading"},
        {"attest claims - < article.html", "standard input: text, HTML, JSON Lines"}},
       "As text, what stands in [brackets] the sentence itself does not say: it was read from "
       "the text around it."},
      [options] { return run(*options); });
  command.add_option("PATH", options->paths, "files or folders; - reads standard input")
      ->required();
  add_thesauri(command, options->thesauri);
  add_format(command, options->format);
}

}  // namespace attest::cli
