#include "text/graphemes.h"

#include <unicode/brkiter.h>

#include <algorithm>
#include <memory>

#include "text/error.h"

namespace attest {

namespace {

// Clusters are short; so much text around a place decides whether one is cut there.
constexpr std::uint32_t kWindow = 256;

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// The stretch of text around `at`, on code-point boundaries.
Span window_around(std::string_view text, std::uint32_t at) {
  std::uint32_t begin = at > kWindow ? at - kWindow : 0;
  auto end = static_cast<std::uint32_t>(std::min<std::size_t>(text.size(), at + kWindow));
  while (begin > 0 && continues(text[begin])) --begin;
  while (end < text.size() && continues(text[end])) ++end;
  return {begin, end};
}

class Clusters {
 public:
  Clusters() {
    UErrorCode status = U_ZERO_ERROR;
    iterator_.reset(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) throw Error(ErrorCode::Internal, "ICU has no rules for characters");
  }

  // Where the cluster around `at` begins and ends: {at, at} on a border.
  Span around(std::string_view text, std::uint32_t at) {
    if (at == 0 || at >= text.size()) return {at, at};
    const Span window = window_around(text, at);
    UErrorCode status = U_ZERO_ERROR;
    UText* view = utext_openUTF8(nullptr, text.data() + window.begin,
                                 static_cast<std::int64_t>(window.size()), &status);
    iterator_->setText(view, status);
    const auto here = static_cast<std::int32_t>(at - window.begin);
    Span found{at, at};
    if (U_SUCCESS(status) && !iterator_->isBoundary(here))
      found = {window.begin + static_cast<std::uint32_t>(iterator_->preceding(here)),
               window.begin + static_cast<std::uint32_t>(iterator_->following(here))};
    utext_close(view);
    return found;
  }

 private:
  std::unique_ptr<icu::BreakIterator> iterator_;
};

Clusters& clusters() {
  thread_local Clusters own;
  return own;
}

}  // namespace

Span widened_to_graphemes(std::string_view text, Span span) {
  return {clusters().around(text, span.begin).begin, clusters().around(text, span.end).end};
}

Span narrowed_to_graphemes(std::string_view text, Span span) {
  const std::uint32_t begin = clusters().around(text, span.begin).end;
  return {begin, std::max(begin, clusters().around(text, span.end).begin)};
}

}  // namespace attest
