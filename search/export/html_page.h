// The parts of a report in HTML: one file, no network, no scripts.
//
// Everything that comes from a source is escaped, stands apart in its own direction of
// writing and says its language; what is marked is bold and underlined, not coloured only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/conflicts/figure.h"
#include "search/export/writer.h"

namespace attest {

// Everything up to the first section; `title` and `about` are plain text.
[[nodiscard]] std::string html_begin(std::string_view title, std::string_view about,
                                     const ExportSettings& settings);
[[nodiscard]] std::string html_end();

// A block quotation: the sentence with `marks` in it, and what stands around it, paler.
// Spans are bytes of `text`; marks in order, may overlap.
[[nodiscard]] std::string html_quote(std::string_view text, Span sentence,
                                     const std::vector<Span>& marks, std::string_view lang);

// "Outlet, 2014-01-13, ko — Title", the title a link where there is an address of the web.
[[nodiscard]] std::string html_source(const Article& article,
                                      const std::optional<Period>& published,
                                      const std::string& url);

// A cited figure with its facts, quote and source.
[[nodiscard]] std::string html_figure(const CitedFigure& figure);

// <tag>text</tag>, escaped; `attributes` as they are, with a blank before them.
[[nodiscard]] std::string html_element(std::string_view tag, std::string_view text,
                                       std::string_view attributes = {});

}  // namespace attest
