// How files become articles.
//
// The format is found by content, not only by the file's ending.  One reader a
// format, each in readers/; read_file picks the reader, decodes, and adds what
// sources.json beside the file says.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "indexer/read_report.h"
#include "text/error.h"

namespace attest {

// The longest text one article may have; more is refused with ErrorCode::TooLarge.
inline constexpr std::size_t kMaxArticleBytes = std::size_t{32} << 20;

using ArticleSink = std::function<void(Article&&)>;

// Reads every article of one file, in order, and hands each to `sink` as soon as
// it is complete, so that a file of many articles never lies in memory whole.
// Never throws for what the file holds; that is what the report is for.
ReadReport read_file(const std::string& path, const ArticleSink& sink);

// The same for standard input (`-`): plain text, or JSON Lines when it begins with '{'.
ReadReport read_stream(std::istream& in, const std::string& name, const ArticleSink& sink);

// A name that is no article's: hidden, sources.json, or what editors and browsers leave while
// they write ("a.txt~", "#a.txt#", "a.html.part").
[[nodiscard]] bool is_passed_over(std::string_view name);

// Regular files under `paths` (files or folders), sorted, folders walked in order;
// loops of symbolic links are walked once; what is_passed_over() is not walked.
[[nodiscard]] std::vector<std::string> list_files(const std::vector<std::string>& paths,
                                                  std::vector<Diagnostic>& diagnostics);

}  // namespace attest
