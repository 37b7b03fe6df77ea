// Where sentences begin and end (UAX #29 by ICU, corrected by abbreviations).
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include "text/span.h"
#include "text/text_rules.h"

namespace attest {

// No sentence is longer, in bytes: what goes on without an end (a table in one line, a
// page of digits) is cut at white space.  Readers of a sentence may then look from any
// word of it to any other, and text of any shape still costs time in proportion to it.
inline constexpr std::size_t kMaxSentenceBytes = 4000;

// Built once per language and thread; not to be shared between threads.
class SentenceBreaker {
 public:
  explicit SentenceBreaker(const TextRules& rules);
  ~SentenceBreaker();
  SentenceBreaker(SentenceBreaker&&) noexcept;
  SentenceBreaker& operator=(SentenceBreaker&&) noexcept;

  // Appends the sentences of text[block] in order, without the white space around
  // them.  A line feed always ends a sentence; "в 2013 г. прибыли" and
  // "U.S. refugees" do not.  Spans are relative to `text`.
  void split(std::string_view text, Span block, std::vector<Span>& out);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attest
