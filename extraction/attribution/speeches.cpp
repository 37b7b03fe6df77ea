#include "extraction/attribution/speeches.h"

namespace attest {

std::vector<std::pair<std::uint32_t, std::uint32_t>> speeches_in(const SentenceView& view) {
  constexpr std::uint32_t kLongestTitle = 5;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> speeches;
  std::uint32_t open = 0;
  bool inside = false;
  for (std::uint32_t at = 0; at < view.items.size(); ++at) {
    if (view.items[at].kind != Item::Kind::Mark) continue;
    const std::string_view mark = view.tokens[view.items[at].first].text;
    if (mark.size() == 1 && mark.front() != '"') continue;  // a full stop, a comma
    const bool opens = mark == "“" || mark == "«" || mark == "„";
    const bool closes = mark == "”" || mark == "»";
    if (!opens && !closes && mark != "\"") continue;
    if (inside && !opens) {
      // "Bread is dear," said Ada Norvik: no title ends so.
      const bool said = view.is_mark(at - 1, ",") || view.is_mark(at - 1, ".");
      // «Хлеб подорожал», — говорит Анна Носова
      const bool told = open == 0 && view.is_mark(at + 1, ",") &&
                        (view.is_mark(at + 2, "—") || view.is_mark(at + 2, "–"));
      const bool speech = at - open > kLongestTitle || ((said || told) && at > open + 1);
      if (speech) speeches.emplace_back(open, at);
      inside = false;
    } else if (!inside && !closes) {
      open = at;
      inside = true;
    }
  }
  return speeches;
}

bool opens_speech(const SentenceView& view, std::uint32_t item) {
  return view.is_mark(item, "\"") || view.is_mark(item, "“") || view.is_mark(item, "«");
}

bool stands_at_speech(const SentenceView& view, std::uint32_t begin, std::uint32_t end) {
  constexpr std::uint32_t kMarks = 3;  // «…», —
  if (opens_speech(view, end) || opens_speech(view, end + 1)) return true;
  for (std::uint32_t at = begin; at > 0 && begin - at < kMarks; --at) {
    if (view.is_mark(at - 1, "”") || view.is_mark(at - 1, "»")) return true;
    if (view.is_mark(at - 1, "\"")) return !view.is_mark(end, "\"");
    if (view.items[at - 1].kind != Item::Kind::Mark) return false;
  }
  return false;
}

bool opens_with_dash(const SentenceView& view) {
  return view.is_mark(0, "—") || view.is_mark(0, "–") || view.is_mark(0, "-");
}

bool opens_with_caption(const SentenceView& view) {
  constexpr std::uint32_t kLongest = 16;  // items of a caption
  if (!view.is_mark(0, "[")) return false;
  const auto size = static_cast<std::uint32_t>(view.items.size());
  for (std::uint32_t at = 1; at < kLongest && at < size; ++at) {
    if (view.is_mark(at, ":")) return true;
    if (view.is_mark(at, "]")) return opens_speech(view, at + 1);
  }
  return false;
}

bool leaves_speech_open(const SentenceView& view, bool open) {
  for (const Item& item : view.items) {
    if (item.kind != Item::Kind::Mark) continue;
    const std::string_view mark = view.tokens[item.first].text;
    if (mark == "“" || mark == "«" || mark == "„") open = true;
    if (mark == "”" || mark == "»") open = false;
    if (mark == "\"") open = !open;
  }
  return open;
}

}  // namespace attest
