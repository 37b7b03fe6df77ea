#include "text/sentences.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include "text/ascii.h"
#include "text/error.h"
#include "text/sentence_ends.h"
#include "text/utf8.h"

namespace attest {
namespace {

void require(UErrorCode status) {
  if (U_FAILURE(status) != 0)
    throw Error(ErrorCode::Internal,
                std::string("ICU cannot split sentences: ") + u_errorName(status));
}

// ICU's own adapter for UTF-8 is three times slower than this and a walk back.
void to_utf16(std::string_view text, std::vector<char16_t>& out) {
  if (utf8::ascii_end(text, 0) == text.size()) return out.assign(text.begin(), text.end());
  out.resize(text.size());
  std::size_t size = 0;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text, at);
    at += next.size;
    if (next.point < 0x10000) {
      out[size++] = static_cast<char16_t>(next.point);
    } else {
      out[size++] = static_cast<char16_t>(0xD7C0U + (next.point >> 10));
      out[size++] = static_cast<char16_t>(0xDC00U + (next.point & 0x3FFU));
    }
  }
  out.resize(size);
}

// Moves through UTF-8 by counts of UTF-16 units, forwards only.
class Walk {
 public:
  Walk(std::string_view text, std::size_t units) : text_(text), ascii_(units == text.size()) {}

  [[nodiscard]] bool is_ascii() const { return ascii_; }

  std::size_t byte_of(std::size_t unit) {
    if (ascii_) return unit;
    while (unit_ < unit) {
      const std::uint32_t lead = utf8::byte_at(text_, byte_);
      byte_ += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
      unit_ += lead < 0xF0 ? 1 : 2;
    }
    return byte_;
  }

 private:
  std::string_view text_;
  bool ascii_ = false;
  std::size_t byte_ = 0;
  std::size_t unit_ = 0;
};

// Behind the next full stop or ellipsis, or npos.
std::size_t next_stop(std::string_view text, std::size_t at, bool ascii) {
  if (ascii) {
    const std::size_t stop = text.find('.', at);
    return stop == std::string_view::npos ? stop : stop + 1;
  }
  for (; at < text.size(); ++at) {
    if (text[at] == '.') return at + 1;
    if (text[at] == '\xE2' && text.substr(at, 3) == "…") return at + 3;
  }
  return std::string_view::npos;
}

// Where a sentence that begins at `begin` and is too long is cut: behind its last white
// space or, when it has none, between two code points.
std::size_t cut_of(std::string_view text, std::size_t begin) {
  const std::string_view head = text.substr(begin, kMaxSentenceBytes);
  const std::size_t space = head.find_last_of(" \t");
  if (space != std::string_view::npos && space > 0) return begin + space + 1;
  std::size_t cut = begin + head.size();
  while (cut > begin + 1 && (utf8::byte_at(text, cut) & 0xC0U) == 0x80U) --cut;
  return cut;
}

}  // namespace

struct SentenceBreaker::Impl {
  explicit Impl(const TextRules& rules) : ends(rules) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale(std::string(rules.code).c_str());
    iterator.reset(icu::BreakIterator::createSentenceInstance(locale, status));
    require(status);
  }

  void set_text() {
    UErrorCode status = U_ZERO_ERROR;
    utext = utext_openUChars(utext, units.data(), static_cast<std::int64_t>(units.size()), &status);
    iterator->setText(utext, status);
    require(status);
  }

  ~Impl() { utext_close(utext); }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;

  SentenceEnds ends;
  std::unique_ptr<icu::BreakIterator> iterator;
  std::vector<char16_t> units;
  UText* utext = nullptr;  // over `units`
};

SentenceBreaker::SentenceBreaker(const TextRules& rules) : impl_(std::make_unique<Impl>(rules)) {}
SentenceBreaker::~SentenceBreaker() = default;
SentenceBreaker::SentenceBreaker(SentenceBreaker&&) noexcept = default;
SentenceBreaker& SentenceBreaker::operator=(SentenceBreaker&&) noexcept = default;

void SentenceBreaker::split(std::string_view text, Span block, std::vector<Span>& out) {
  const std::string_view part = slice(text, block);
  to_utf16(part, impl_->units);
  impl_->set_text();

  std::size_t begin = skip_white_space(part, 0);
  const auto add = [&](std::size_t end) {
    const auto push = [&](std::size_t to) {
      to = skip_white_space_back(part, begin, to);
      if (begin < to)
        out.push_back({block.begin + static_cast<std::uint32_t>(begin),
                       block.begin + static_cast<std::uint32_t>(to)});
    };
    while (end > begin && end - begin > kMaxSentenceBytes) {
      const std::size_t cut = cut_of(part, begin);
      push(cut);
      begin = skip_white_space(part, cut);
    }
    push(end);
  };

  Walk walk(part, impl_->units.size());
  std::size_t scanned = begin;  // for ends that ICU misses
  std::size_t at = begin;       // where the proposed sentence begins
  for (std::int32_t unit = 0; (unit = impl_->iterator->next()) != icu::BreakIterator::DONE;) {
    const std::size_t proposed = walk.byte_of(static_cast<std::size_t>(unit));
    const std::string_view until = part.substr(0, proposed);
    for (std::size_t stop = 0; (stop = next_stop(until, scanned, walk.is_ascii())) < proposed;) {
      scanned = stop;
      if (const std::size_t next = impl_->ends.missed_end(part, begin, stop);
          next != 0 && next < proposed) {
        add(next);
        begin = scanned = next;
      }
    }
    scanned = std::max(scanned, proposed);
    if (proposed < at) continue;  // in white space already skipped: a page of line feeds
    at = skip_white_space(part, proposed);
    // "$50 (?33)": a currency sign that was lost on the way.
    if (at == proposed && at < part.size() && part[at - 1] == '?' && ascii::is_digit(part[at]))
      continue;
    if (at <= begin || at >= part.size() || !impl_->ends.ends(part, begin, at)) continue;
    add(at);
    begin = at;
  }
  add(part.size());
}

}  // namespace attest
