// What reading gave: articles, what was left out on purpose, and faults.
//
// Left out is what a format holds that is no article: an image among the pages of an
// archive, a redirect among those of a wiki.  It is counted by its reason and is no
// fault; what should have been read and could not is a Diagnostic.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/error.h"

namespace attest {

struct LeftOut {
  std::string reason;  // "images", "redirects", "of no status 200"
  std::size_t count = 0;
};

// What the files of one format gave, or the parts of that format in archives.
struct FormatReport {
  std::string format;  // as the summary names it: "WARC", "HTML"
  std::size_t articles = 0;
  std::vector<LeftOut> left_out;  // each reason once
};

struct ReadReport {
  std::size_t articles = 0;
  // One for most files.
  std::vector<FormatReport> formats;
  std::vector<Diagnostic> diagnostics;  // what could not be read, and why
};

// The report on `format` among `reports`, made where there is none.
FormatReport& of_format(std::vector<FormatReport>& reports, std::string_view format);

void leave_out(FormatReport& report, std::string_view reason, std::size_t count = 1);

void add_to(std::vector<FormatReport>& sum, const std::vector<FormatReport>& reports);

// "WARC: 120 articles; left out 40: 30 images, 10 redirects".
[[nodiscard]] std::string to_string(const FormatReport& report);

}  // namespace attest
