#include "extraction/attribution/interviews.h"

#include "extraction/attribution/speeches.h"

namespace attest {
namespace {

constexpr std::uint32_t kQuestion = 300;  // bytes of a question, at most
constexpr std::size_t kQuestions = 3;     // of an interview, at least
constexpr std::size_t kSetApart = 2;      // where they are set apart from their answers

// -벌통은 몇 개나 되나, ▶몇 개입니까: with a mark that neither quotes nor brackets.
bool opens_with_mark(const SentenceView& view) {
  return !view.items.empty() && view.items.front().kind == Item::Kind::Mark &&
         !opens_speech(view, 0) && !view.is_mark(0, "(") && !view.is_mark(0, "[");
}

bool ends_with_question(std::string_view sentence) {
  constexpr std::string_view kBehind[] = {"\"", "”", "»", "'", "’", ")"};
  for (const std::string_view mark : kBehind)
    if (sentence.ends_with(mark)) sentence.remove_suffix(mark.size());
  return sentence.ends_with('?');
}

}  // namespace

void Interview::begin(const Reading& seen, const AttributionReader& attribution,
                      std::size_t first) {
  const bool marked = opens_with_mark(seen.view), speech = opens_speech(seen.view, 0);
  const bool set_apart = now_.marked && (now_.asks || speech);
  const bool asked = now_.block && end_ - now_.begin <= kQuestion && (now_.asks || set_apart);
  if (asked && !asked_) asked_ = attribution.first_person();
  if (asked && asked_) {
    questions_.emplace_back(now_.claims, first);
    apart_ += set_apart ? 1 : 0;
  }
  answering_ = after_question_ = asked;
  now_ = {seen.sentence.block, seen.sentence.span.begin, first, marked, false};
}

void Interview::see(const Reading& seen, const AttributionReader& attribution,
                    std::size_t first) {
  if (answers_here_) told_ = first;
  if (seen.sentence.block != now_.block) begin(seen, attribution, first);
  now_.asks = ends_with_question(slice(seen.view.text, seen.sentence.span));
  end_ = seen.sentence.span.end;
  answers_here_ = false;
  if (questions_.empty()) return;
  sentences_.emplace_back(first, now_.marked && attribution.told().empty());
  if (now_.asks) return;
  const bool by_self = seen.view.holds(seen.grammar.pack_classes.first_person);
  answers_here_ = by_self || after_question_ || now_.marked;
  if (!answering_ || !by_self) return;
  answering_ = false;
  ++answers_;
}

void Interview::settle(std::vector<Claim>& claims) const {
  const std::size_t most = (questions_.size() + 1) / 2;
  const bool by_whoever = questions_.size() >= kQuestions && answers_ >= most;
  const bool apart = apart_ >= kSetApart && apart_ >= most;
  if (!asked_ || !(by_whoever || apart)) return;
  auto question = questions_.begin();
  auto sentence = sentences_.begin();
  const std::size_t end = answers_here_ ? claims.size() : told_;
  for (std::size_t c = question->second; c < end; ++c) {
    while (question != questions_.end() && question->second <= c) ++question;
    const bool in_question = question != questions_.end() && question->first <= c;
    while (sentence + 1 != sentences_.end() && (sentence + 1)->first <= c) ++sentence;
    const bool silent = (apart && sentence->second) || claims[c].attribution.empty();
    if (!in_question && silent) claims[c].attribution = {*asked_};
  }
}

}  // namespace attest
