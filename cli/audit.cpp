// attest audit: do the figures of an article add up?
#include <chrono>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "claims/arithmetic.h"
#include "cli/articles.h"
#include "cli/command.h"
#include "extraction/extract.h"
#include "extraction/measure/subject_tagger.h"
#include "indexer/readers/skos.h"
#include "indexer/thesauri.h"
#include "search/arithmetic_render.h"
#include "store/store.h"
#include "text/error.h"

namespace attest::cli {

namespace {

struct Options {
  std::vector<std::string> paths;
  std::string database;
  std::vector<std::string> thesauri;
  Format format = Format::JsonLines;
};

class Auditing {
 public:
  explicit Auditing(const Options& options)
      : options_(options),
        thesaurus_(options.paths.empty() ? words_of(options.database, options.thesauri)
                                         : with_builtin(options.thesauri)),
        kinds_(concept_kinds(thesaurus_)),
        tagger_(thesaurus_) {}

  bool paths() {
    return read_articles(options_.paths, [&](const Article& article) {
      const Article dated = with_day(article);
      std::vector<Claim> claims = extractor_.claims(dated, extractor_.sentences(dated));
      tagger_.tag(dated, claims);
      print(dated, claims, dated.text);
    });
  }

  void index() {
    const StoreReader store(options_.database);
    for (const std::string& key : store.article_keys()) {
      const std::optional<ArticleRecord> record = store.article(key);
      if (!record) continue;
      std::vector<Claim> claims;
      for (const std::string& id : store.claim_ids(key))
        if (std::optional<ClaimRecord> claim = store.claim(id, key))
          claims.push_back(std::move(claim->claim));
      print(record->article, claims, store.article_text(*record));
    }
  }

  std::size_t finish() {
    if (options_.format == Format::Json) std::cout << (count_ == 0 ? "[]\n" : "\n]\n");
    return count_;
  }

 private:
  // A draft has no day yet, but its “last year” is a year: any day will do to tell times apart.
  static Article with_day(Article article) {
    const Date today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    if (!article.published) article.published = day_period(today);
    for (Section& section : article.sections)
      if (!section.published) section.published = article.published;
    return article;
  }

  void print(const Article& article, const std::vector<Claim>& claims, const std::string& text) {
    for (const ArithmeticCheck& check : check_arithmetic(claims, kinds_)) {
      if (options_.format == Format::Text)
        std::cout << arithmetic_text(check, claims, article, text);
      else if (options_.format == Format::JsonLines)
        std::cout << arithmetic_json(check, claims, article, text) << '\n';
      else
        std::cout << (count_ == 0 ? "[\n" : ",\n") << arithmetic_json(check, claims, article, text);
      ++count_;
    }
  }

  const Options& options_;
  Thesaurus thesaurus_;
  ConceptKinds kinds_;
  Extractor extractor_;
  SubjectTagger tagger_;
  std::size_t count_ = 0;
};

int run(const Options& options) {
  Auditing auditing(options);
  bool all_read = true;
  if (options.paths.empty())
    auditing.index();
  else
    all_read = auditing.paths();
  const std::size_t count = auditing.finish();
  if (!all_read) return kFailed;
  return count == 0 ? kNothingFound : kDone;
}

}  // namespace

void add_audit(Program& program) {
  const auto options = std::make_shared<Options>();
  CLI::App& command = program.add(
      {"audit",
       "Check the arithmetic within articles",
       {{"attest audit draft.txt --format text", "before it is printed"},
        {"attest audit", "all articles of the index, as JSON Lines"},
        {"attest audit articles/ --format text", "those of a folder, without an index"}},
       "Sums, shares, growth and differences: only what the text itself ties together is "
       "checked."},
      [options, &program] {
        if (!options->paths.empty() && program.typed("--db"))
          throw Error(ErrorCode::Usage, "give either PATHs or --db DIR");
        return run(*options);
      });
  command.add_option("PATH", options->paths,
                     "files or folders (- is stdin); without one, the index");
  add_thesauri(command, options->thesauri);
  add_database(command, options->database);
  add_format(command, options->format);
}

}  // namespace attest::cli
