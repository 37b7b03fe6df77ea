// Which characters of a text a query found.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extraction/extract.h"
#include "search/wanted.h"
#include "text/analyser.h"
#include "text/span.h"

namespace attest {

struct Mark {
  Span span;               // in the text given
  std::uint32_t what = 0;  // same number, same word or figure of the query
  double weight = 1;
};

// Built once a query; `wanted` must outlive it.
class Marker {
 public:
  Marker(const Wanted& wanted, Analyser& analyser, Extractor& extractor);

  // Words that terms of the query found (inflected forms too), its figures in whatever
  // form, phrases and characters; in text order, some perhaps overlapping.
  [[nodiscard]] std::vector<Mark> marks(std::string_view text, std::string_view lang);

  // Every literal of the query is in `text`, none of `forbidden` is.
  [[nodiscard]] bool holds_literals(std::string_view text,
                                    const std::vector<WantedLiteral>& forbidden) const;

 private:
  void mark_words(const std::vector<Term>& terms, std::vector<Mark>& marks) const;
  void mark_phrases(const std::vector<Term>& terms, std::vector<Mark>& marks) const;
  void mark_numbers(std::string_view text, std::string_view lang, std::vector<Mark>& marks);

  const Wanted& wanted_;
  Analyser& analyser_;
  Extractor& extractor_;
  std::unordered_map<std::string_view, std::uint32_t> words_;  // forms → index in wanted_.words
  std::unordered_map<std::string_view, std::uint32_t> stems_;
  std::vector<Term> terms_;  // scratch
};

// Marks as disjoint spans, in order.
[[nodiscard]] std::vector<Span> joined_spans(const std::vector<Mark>& marks);

}  // namespace attest
