#include "extraction/measure/repeated_figures.h"

#include <map>
#include <set>
#include <vector>

#include "extraction/measure/figure_identity.h"
#include "extraction/sentence/sentence_of.h"

namespace attest {
namespace {

constexpr std::size_t kLead = 3;  // sentences with figures that tell what a title is about
constexpr std::size_t kRounded = 48;  // figures of a section that its titles may round
using Figures = std::map<Figure, const Claim*>;

void take_period(Claim& claim, const Claim& from) {
  claim.period = from.period;
  claim.period->text.clear();
}

void date_text(const std::vector<Sentence>& sentences, std::vector<Claim>& claims) {
  Figures dated;  // by a sentence of their own
  for (Claim& claim : claims) {
    if (is_title(sentences, claim) || !is_telling(claim.quantity)) continue;
    if (claim.period && !claim.period->text.empty())
      dated[figure_of(claim)] = &claim;
    else if (const auto same = dated.find(figure_of(claim)); same != dated.end())
      take_period(claim, *same->second);
  }
  // What the first paragraph leaves undated is dated where the text comes back to it.
  for (Claim& claim : claims) {
    if (claim.period || is_title(sentences, claim) || !is_telling(claim.quantity)) continue;
    if (const auto same = dated.find(figure_of(claim)); same != dated.end())
      take_period(claim, *same->second);
  }
}

const std::optional<Period>& published_in(const Article& article, std::uint32_t section) {
  const bool own = section < article.sections.size() && article.sections[section].published;
  return own ? article.sections[section].published : article.published;
}

// "2,290 cases this year", where the text has counted as many up to the 20th.
bool is_told_closer(const Claim& title, const Claim& text) {
  const std::optional<Period>&all = title.period, &part = text.period;
  if (!is_telling(title.quantity, 2) || !all || !all->from || !all->to || !part || !part->from ||
      !part->to || title.status != text.status)
    return false;
  return *all->from == *part->from && *part->to < *all->to;
}

// 귀농 인구 1만4000명 시대, where the text has 1만4461명: the first figure that it may be, rounded.
const Claim* rounded_in(const Claim& title, const std::vector<const Claim*>& dated) {
  if (!is_telling(title.quantity, 2)) return nullptr;
  Quantity about = title.quantity;
  if (about.modifier == Modifier::Exact) about.modifier = Modifier::About;
  const Interval range = interval(about);
  if (!range.low || !range.high) return nullptr;
  for (const Claim* text : dated) {
    const Quantity& q = text->quantity;
    if (q.unit == title.quantity.unit && q.low && q.low == q.high && *range.low <= *q.low &&
        *q.low <= *range.high)
      return text;
  }
  return nullptr;
}

void date_titles(const Article& article, const std::vector<Sentence>& sentences,
                 std::vector<Claim>& claims) {
  std::map<std::uint32_t, std::uint32_t> leads;  // the first paragraph with figures of each section
  Figures figures;
  std::map<std::uint32_t, std::vector<const Claim*>> dated;  // the first of each section
  std::map<std::uint32_t, const Claim*> topics;
  std::map<std::uint32_t, std::set<std::uint32_t>> read;  // the sentences of each section so far
  for (const Claim& claim : claims) {
    if (is_title(sentences, claim)) continue;
    read[claim.section].insert(claim.sentence.begin);
    const std::uint32_t block = sentence_of(sentences, claim).block;
    const std::uint32_t lead = leads.try_emplace(claim.section, block).first->second;
    if (!claim.period) continue;
    figures.try_emplace(figure_of(claim), &claim);
    std::vector<const Claim*>& own = dated[claim.section];
    if (claim.status != Status::Forecast && is_telling(claim.quantity) && own.size() < kRounded)
      own.push_back(&claim);
    // «18 июня автобус попал в другую аварию», further down: not what the title is about.
    const bool of_today = claim.period == published_in(article, claim.section);
    if (block != lead && !of_today) continue;
    if (read[claim.section].size() <= kLead) topics.try_emplace(claim.section, &claim);
  }
  for (Claim& claim : claims) {
    if (!is_title(sentences, claim)) continue;
    const auto same = figures.find(figure_of(claim));
    if (claim.period) {
      if (same != figures.end() && is_told_closer(claim, *same->second))
        take_period(claim, *same->second);
      continue;
    }
    const auto topic = topics.find(claim.section);
    if (same != figures.end())
      take_period(claim, *same->second);
    else if (const Claim* rounded = rounded_in(claim, dated[claim.section]))
      take_period(claim, *rounded);
    else if (topic != topics.end())
      take_period(claim, *topic->second);
  }
}

}  // namespace

void date_repeated_figures(const Article& article, const std::vector<Sentence>& sentences,
                           std::vector<Claim>& claims) {
  date_text(sentences, claims);
  date_titles(article, sentences, claims);
}

}  // namespace attest
