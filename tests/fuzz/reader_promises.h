// What every article must hold, whatever the bytes were: for the programs beside this file.
#pragma once

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <string>
#include <string_view>

#include "indexer/reader.h"
#include "text/code_points.h"
#include "text/utf8.h"

namespace attest {

inline void demand(bool holds, const char* promise, std::string_view bytes) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s, by %zu bytes:\n%.*s\n", promise, bytes.size(),
               static_cast<int>(bytes.size()), bytes.data());
  std::abort();
}

inline bool is_whole(std::string_view text, Span span) {
  const auto on_boundary = [&](std::uint32_t at) {
    return at == text.size() || (at < text.size() && !utf8::is_continuation(text[at]));
  };
  return span.begin <= span.end && on_boundary(span.begin) && on_boundary(span.end);
}

// Beyond ASCII only letters of our scripts: blanks and marks without width are many.
inline bool is_visible(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return (value > 0x20 && value < 0x7F) || value == 0xD0 || value == 0xD1 ||
         (value >= 0xEA && value <= 0xED);
}

inline void check_article(const Article& article, std::string_view bytes) {
  const std::string_view text = article.text;
  demand(!first_invalid_utf8(text), "text is valid UTF-8", bytes);
  std::uint32_t end = 0;
  for (const Block& block : article.blocks) {
    demand(is_whole(text, block.span) && !block.span.empty(), "blocks are whole", bytes);
    demand(block.span.begin >= end, "blocks stand in order", bytes);
    for (std::uint32_t at = end; at < block.span.begin; ++at)
      demand(!is_visible(text[at]), "blocks cover what is seen", bytes);
    end = block.span.end;
  }
  for (std::size_t at = end; at < text.size(); ++at)
    demand(!is_visible(text[at]), "blocks cover what is seen", bytes);
  demand(!article.sections.empty(), "an article has a section", bytes);
  std::uint32_t tiled = 0;
  for (const Section& section : article.sections) {
    demand(is_whole(text, section.span) && section.span.begin == tiled, "sections tile", bytes);
    tiled = section.span.end;
  }
  demand(tiled == text.size(), "sections tile", bytes);
  // What stands before the first may be on none.
  std::uint32_t paged = article.pages.empty() ? 0 : article.pages.front().span.begin;
  for (const Page& page : article.pages) {
    demand(is_whole(text, page.span) && page.span.begin == paged, "pages tile", bytes);
    demand(!first_invalid_utf8(page.label), "labels are valid UTF-8", bytes);
    paged = page.span.end;
  }
  demand(article.pages.empty() || paged == text.size(), "pages tile", bytes);
  for (const std::string* word :
       {&article.title, &article.publisher, &article.id, &article.url, &article.member})
    demand(!first_invalid_utf8(*word), "metadata is valid UTF-8", bytes);
  for (const Provenance& from : article.provenance)
    demand(!first_invalid_utf8(from.record) && !first_invalid_utf8(from.fetched),
           "provenance is valid UTF-8", bytes);
}

inline void check(const std::string& bytes, const char* name) {
  std::istringstream in(bytes);
  std::size_t articles = 0;
  const ReadReport report = read_stream(in, name, [&](Article&& article) {
    ++articles;
    check_article(article, bytes);
  });
  demand(report.articles == articles, "articles are counted", bytes);
  const bool left_out =
      std::any_of(report.formats.begin(), report.formats.end(),
                  [](const FormatReport& format) { return !format.left_out.empty(); });
  demand(articles > 0 || left_out || !report.diagnostics.empty() || name[2] == 'j',
         "silence is success", bytes);
  for (const Diagnostic& diagnostic : report.diagnostics)
    demand(!diagnostic.message.empty() && !first_invalid_utf8(diagnostic.message) &&
               std::none_of(diagnostic.message.begin(), diagnostic.message.end(),
                            [](char c) { return static_cast<unsigned char>(c) < 0x20; }),
           "a message is one line", bytes);
}

}  // namespace attest
