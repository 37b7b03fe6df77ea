#include "search/hit_builder.h"

#include <algorithm>
#include <utility>

#include "search/stretch.h"

namespace attest {

namespace {

constexpr std::size_t kMostSentences = 2;  // of one passage

// A claim that answers a figure query outweighs all words.
constexpr double kAnsweringClaim = 100;

bool answers(const Claim& claim, const std::vector<WantedNumber>& numbers) {
  const auto is_end = [&](const Decimal& number) {
    return claim.quantity.low == number || claim.quantity.high == number;
  };
  return std::any_of(numbers.begin(), numbers.end(), [&](const WantedNumber& wanted) {
    return std::any_of(wanted.values.begin(), wanted.values.end(), is_end);
  });
}

bool answering(const Claim& claim, const Wanted& wanted) {
  return wanted.conditions.empty() ? answers(claim, wanted.numbers)
                                   : meets(claim, wanted.conditions);
}

// Each word or figure of the query counts once, however often it stands there.
double score_of(const std::vector<Mark>& marks) {
  std::vector<std::uint32_t> seen;
  double score = 0;
  for (const Mark& mark : marks) {
    if (std::find(seen.begin(), seen.end(), mark.what) != seen.end()) continue;
    seen.push_back(mark.what);
    score += mark.weight;
  }
  return score;
}

bool brings_something_new(const std::vector<Mark>& shown, const std::vector<Mark>& more) {
  return std::any_of(more.begin(), more.end(), [&](const Mark& mark) {
    return std::none_of(shown.begin(), shown.end(),
                        [&](const Mark& other) { return other.what == mark.what; });
  });
}

}  // namespace

std::vector<Claim> HitBuilder::claims_of(const PassageRecord& passage) const {
  std::vector<Claim> claims;
  claims.reserve(passage.claims.size());
  for (const std::string& id : passage.claims)
    if (auto record = store_.claim(id, passage.article_key))
      claims.push_back(std::move(record->claim));
  return claims;
}

bool HitBuilder::verified(const PassageRecord& passage) {
  if (!marker_.holds_literals(passage.text, plan_.forbidden)) return false;
  if (plan_.wanted.conditions.empty()) return true;
  const std::vector<Claim> claims = claims_of(passage);
  return std::any_of(claims.begin(), claims.end(),
                     [&](const Claim& claim) { return meets(claim, plan_.wanted.conditions); });
}

std::vector<HitBuilder::ScoredSentence> HitBuilder::scored(const PassageRecord& passage,
                                                           const std::vector<Claim>& claims) {
  const std::uint32_t first = passage.passage.stretch.begin;
  std::vector<Mark> marks = marker_.marks(passage.text, passage.passage.lang);
  std::vector<ScoredSentence> sentences;
  for (const Span span : passage.passage.sentences) {
    ScoredSentence sentence{span, 0, 0, {}};
    for (const Mark& mark : marks) {
      const Span there{mark.span.begin + first, mark.span.end + first};
      if (span.contains(there)) sentence.marks.push_back({there, mark.what, mark.weight});
    }
    sentence.words = sentence.score = score_of(sentence.marks);
    for (const Claim& claim : claims) {
      if (!span.contains(claim.span) || !answering(claim, plan_.wanted)) continue;
      sentence.score += kAnsweringClaim;
      sentence.marks.push_back({claim.span, ~std::uint32_t{0}, 0});
    }
    std::sort(sentence.marks.begin(), sentence.marks.end(),
              [](const Mark& a, const Mark& b) { return a.span < b.span; });
    sentences.push_back(std::move(sentence));
  }
  std::stable_sort(sentences.begin(), sentences.end(),
                   [](const auto& a, const auto& b) { return a.score > b.score; });
  return sentences;
}

void HitBuilder::show(Hit& hit, const PassageRecord& passage, const ScoredSentence& sentence) {
  const Stretch stretch(passage.text, passage.passage.stretch.begin, passage.code_points_before);
  ShownPassage shown;
  shown.record = static_cast<std::uint32_t>(hit.records.size());
  shown.span = sentence.span;
  shown.start = stretch.code_point(sentence.span.begin);
  shown.end = stretch.code_point(sentence.span.end);
  shown.text = stretch.words(sentence.span);
  for (const Span span : joined_spans(sentence.marks))
    shown.marks.push_back({span.begin - sentence.span.begin, span.end - sentence.span.begin});
  hit.passages.push_back(std::move(shown));
}

void HitBuilder::add_claims(Hit& hit, Span sentence, const std::vector<Claim>& claims) const {
  const auto record = static_cast<std::uint32_t>(hit.records.size());
  const auto& conditions = plan_.wanted.conditions;
  for (const Claim& claim : claims) {
    const bool here = sentence.begin <= claim.span.begin && claim.span.end <= sentence.end;
    if (here && meets(claim, conditions))
      hit.claims.push_back({record, answering(claim, plan_.wanted), claim});
  }
}

void HitBuilder::add(Hit& hit, PassageRecord&& passage) {
  const std::vector<Claim> claims = claims_of(passage);
  const std::vector<ScoredSentence> sentences = scored(passage, claims);
  // All passages of an article have the words of its title; one that has no others is
  // worth showing only where there is nothing better.
  if (sentences.empty() || (sentences.front().marks.empty() && !hit.records.empty())) return;
  std::vector<Mark> shown;
  std::size_t count = 0;
  for (const ScoredSentence& sentence : sentences) {
    const bool says_enough = sentence.words * 2 > sentences.front().words;
    if (choice_ == SentenceChoice::All) {
      if (count > 0 && !says_enough) continue;
    } else if (count == kMostSentences ||
               // A second sentence is shown where it says something that the first does not.
               (count > 0 && !(says_enough && brings_something_new(shown, sentence.marks)))) {
      break;
    }
    show(hit, passage, sentence);
    add_claims(hit, sentence.span, claims);
    shown.insert(shown.end(), sentence.marks.begin(), sentence.marks.end());
    ++count;
  }
  hit.records.push_back(std::move(passage));
  std::stable_partition(hit.claims.begin(), hit.claims.end(),
                        [](const FoundClaim& found) { return found.answers; });
}

}  // namespace attest
