#include "extraction/attribution/verbless_statements.h"

#include <algorithm>

namespace attest {
namespace {

// 정부는 2.2%를, 연구원은 1.9%를 전망했다: topics that a comma parts share the one verb, and each
// tells what stands behind it.
void part_topics(const SentenceView& view, const std::vector<SourceName>& names,
                 std::vector<Statement>& statements) {
  Statement& last = statements.front();
  if (statements.size() != 1 || last.reach != Reach::Block || last.phrase == nullptr) return;
  const auto number_within = [&](std::uint32_t from, std::uint32_t to) {
    return std::any_of(view.items.begin() + from, view.items.begin() + to,
                       [](const Item& item) { return item.kind == Item::Kind::Number; });
  };
  std::vector<const SourceName*> topics;
  for (const SourceName& name : names) {
    if (!name.topic || name.quoted || name.end > last.phrase->begin) continue;
    const bool next = !topics.empty() && view.is_mark(name.begin - 1, ",") &&
                      number_within(topics.back()->end, name.begin);
    if (next || (topics.empty() && name.opens)) topics.push_back(&name);
  }
  if (topics.size() < 2) return;
  last.source = topics.back();
  last.begin = last.source->begin;
  std::vector<Statement> parted;
  for (std::size_t i = 0; i + 1 < topics.size(); ++i)
    parted.push_back({.begin = topics[i]->begin,
                      .end = topics[i]->end,
                      .source = topics[i],
                      .phrase = last.phrase,
                      .voice = last.voice,
                      .reach = Reach::Local,
                      .forward = true,
                      .until = topics[i + 1]->begin});
  statements.insert(statements.begin(), parted.begin(), parted.end());
}

}  // namespace

void add_elliptic(const Grammar& grammar, const SentenceView& view,
                  const std::vector<SourceName>& names, std::vector<Statement>& statements) {
  if (grammar.rules.order == WordOrder::HeadLast) part_topics(view, names, statements);
  const Statement first = statements.front();
  const auto is_number = [&](std::uint32_t at) {
    return at < view.items.size() && view.items[at].kind == Item::Kind::Number;
  };
  const std::size_t stated = statements.size();
  for (const SourceName& name : names) {
    const bool refers_back = name.only_head && name.kind != HeadKind::Named;
    if (name.heads.empty() || refers_back || name.begin < first.end) continue;
    const bool joined = name.begin > 1 && view.has(name.begin - 1, grammar.pack_classes.joining);
    const std::uint32_t mark = name.begin - (joined ? 2 : 1);
    if (!view.is_mark(mark, ",") && !view.is_mark(mark, ";")) continue;
    const bool dash = view.is_mark(name.end, "—") || view.is_mark(name.end, "–");
    const bool put = dash && is_number(name.end + 2);  // «центр оценил в 6,4, служба — в 5,6»
    if (!is_number(name.end) && !(dash && is_number(name.end + 1)) && !put) continue;
    statements.push_back({.begin = name.begin,
                          .end = name.end,
                          .source = &name,
                          .phrase = first.phrase,
                          .voice = first.voice,
                          .reach = Reach::Local,
                          .forward = true});
  }
  std::inplace_merge(statements.begin(), statements.begin() + static_cast<std::ptrdiff_t>(stated),
                     statements.end(),
                     [](const Statement& a, const Statement& b) { return a.end < b.end; });
}

namespace {

bool says_as_title(const SentenceView& view, const SourceName& first) {
  constexpr std::uint32_t kCell = 3;  // items: "812 (40)"
  if (first.begin != 0 || first.heads.empty() || !view.is_mark(first.end, ":")) return false;
  const std::uint32_t told = first.end + 1;
  const auto end = static_cast<std::uint32_t>(view.items.size());
  if (told >= end || view.items[told].kind != Item::Kind::Number) return true;
  for (std::uint32_t at = told; at < end; ++at)
    if (at > told + kCell || view.items[at].kind == Item::Kind::Word) return true;
  return false;
}

}  // namespace

std::uint32_t end_of_title_source(const SentenceView& view, const SourceName& first) {
  return says_as_title(view, first) ? first.end + 1 : 0;
}

void add_byline(const SentenceView& view, const std::vector<SourceName>& names,
                std::vector<Statement>& statements) {
  if (!statements.empty() || names.empty()) return;
  const SourceName& last = names.back();
  constexpr std::size_t kInitials = 3;  // two are those of a reporter
  const bool refers_back = last.only_head && last.kind != HeadKind::Named;
  if (last.begin < 2 || last.end != view.items.size() || refers_back) return;
  const std::uint32_t dash = last.begin - 1;
  // "Inflation falls to 4% - ONS": who has no head shows by its capitals alone, and no place is it.
  const bool initials = last.end == last.begin + 1 && !last.place &&
                        view.tokens[view.items[last.begin].first].all_caps &&
                        view.tokens[view.items[last.begin].first].text.size() >= kInitials &&
                        !view.is_mark(dash, ":");
  if (last.heads.empty() && !initials) return;
  if (view.is_mark(dash, "—") || view.is_mark(dash, "–") || view.is_mark(dash, "-") ||
      view.is_mark(dash, ":"))
    statements.push_back({.begin = dash, .end = last.end, .source = &last});
}

}  // namespace attest
