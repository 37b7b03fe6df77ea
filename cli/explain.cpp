// attest explain: which rules read what at one place of an article, and why.
#include <charconv>
#include <iostream>
#include <memory>
#include <optional>
#include <string>

#include "cli/articles.h"
#include "cli/command.h"
#include "cli/messages.h"
#include "extraction/extract.h"
#include "text/code_points.h"
#include "text/error.h"

namespace attest::cli {

namespace {

struct Place {
  std::string path;
  std::uint32_t code_point = 0;
};

// The last ':' separates, for paths may hold others.
Place parse_place(const std::string& text) {
  Place place;
  const std::size_t colon = text.rfind(':');
  if (colon != std::string::npos && colon > 0) {
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + colon + 1, end, place.code_point);
    if (error == std::errc() && stop == end) {
      place.path = text.substr(0, colon);
      return place;
    }
  }
  throw Error(ErrorCode::Usage, "'" + text + "' is not PATH:OFFSET, for example article.txt:208");
}

// By what `claims` calls it (source.article), or by where it lies in its file.
bool is_named(const Article& article, const std::string& name) {
  return name.empty() || article.id == name || article.member == name;
}

int run(const std::string& where, const std::string& name) {
  const Place place = parse_place(where);
  Extractor extractor;
  std::size_t seen = 0;
  std::optional<std::uint32_t> too_short;
  const bool all_read = read_articles({place.path}, [&](const Article& article) {
    if (!is_named(article, name) || ++seen > 1) return;
    const CodePointIndex index(article.text);
    if (place.code_point >= index.size())
      too_short = index.size();
    else
      std::cout << extractor.explain(article, index.byte(place.code_point));
  });
  if (too_short)
    throw Error(ErrorCode::Usage, place.path + ": offset " + std::to_string(place.code_point) +
                                      " is past its end; it has " + std::to_string(*too_short) +
                                      " characters");
  if (seen == 0 && !name.empty())
    throw Error(ErrorCode::NotFound, place.path + ": holds no article '" + name +
                                         "'; take source.article of `attest claims`");
  if (seen > 1)
    tell(place.path + ": holds " + std::to_string(seen) +
         (name.empty() ? " articles" : " articles of this name") +
         "; the first is explained, --article names another");
  return all_read ? kDone : kFailed;
}

}  // namespace

void add_explain(Program& program) {
  const auto where = std::make_shared<std::string>();
  const auto name = std::make_shared<std::string>();
  CLI::App& command =
      program.add({"explain",
                   "Show which rules read what at one place of an article",
                   {{"attest explain article.txt:18", ""}},
                   "OFFSET counts characters from 0, as quantity.start of `attest claims` does."},
                  [where, name] { return run(*where, *name); });
  command.add_option("PATH:OFFSET", *where, "a file and an offset in it")->required();
  command
      .add_option("--article", *name,
                  "of a file that holds several: its source.article, or where it lies in the file")
      ->type_name("ID");
}

}  // namespace attest::cli
