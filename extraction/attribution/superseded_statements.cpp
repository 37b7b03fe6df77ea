#include "extraction/attribution/superseded_statements.h"

#include <algorithm>

#include "extraction/attribution/name_words.h"

namespace attest {
namespace {

// "Citing T, S said 40": who cites stands behind.
void name_citing(std::vector<Statement>& statements) {
  if (statements.size() < 2) return;
  Statement& first = statements.front();
  const Statement& next = statements[1];
  const bool opens = first.begin == 0 && first.voice == Voice::Cites && first.cited_by == nullptr;
  if (opens && next.voice != Voice::Cites && next.source->begin >= first.end &&
      (next.source->kind == HeadKind::Named || next.source->kind == HeadKind::Generic))
    first.cited_by = next.source;
}

// "S, citing T, said 40": S only passes it on.
void drop_cited(std::vector<Statement>& statements) {
  const SourceName *citing = nullptr, *cited = nullptr;
  for (const Statement& s : statements) {
    if (s.cited_by == nullptr) continue;
    citing = s.cited_by;
    cited = s.source;
  }
  if (citing == nullptr) return;
  std::erase_if(statements, [&](const Statement& s) {
    return s.cited_by == nullptr && (s.source == citing || s.source == cited);
  });
}

// "Data … indicate …, according to S": the data are S's.
void drop_bare_data(std::vector<Statement>& statements) {
  const auto is_data = [](const Statement& s) { return s.source->kind == HeadKind::Data; };
  const auto speaks = [&](const Statement& s) { return !is_data(s) && s.voice != Voice::Relays; };
  if (std::any_of(statements.begin(), statements.end(), speaks)) std::erase_if(statements, is_data);
}

// «По словам главы завода Петрова, компания ожидает»: what the company expects is his word.
void drop_spoken_for(std::vector<Statement>& statements) {
  if (statements.size() < 2) return;
  const SourceName& first = *statements.front().source;
  const bool bare = first.heads.empty() && !first.unknown && !first.only_head;
  if (first.role != InformantRole::Person && !bare) return;
  std::erase_if(statements, [&](const Statement& s) {
    const bool institution = s.source->kind == HeadKind::Generic ||
                             s.source->kind == HeadKind::Named;  // "the government"
    return s.source->only_head && institution && s.source->role == InformantRole::Origin &&
           s.reach == Reach::Block;
  });
}

// «Как сообщает ТАСС, в мэрии заявили»: the newspaper only passes on what the other says.
void relay_first(std::vector<Statement>& statements) {
  if (statements.size() < 2 || !is_press(*statements.front().source)) return;
  const Statement& next = statements[1];
  const bool told = next.voice == Voice::Says && next.reach == Reach::Onwards &&
                    !next.source->heads.empty() && !is_press(*next.source);
  if (told && statements.front().voice == Voice::Says && statements.front().end <= next.begin)
    statements.front().voice = Voice::Relays;
}

// "The poll, by Kestrel, gives them 40%", "the Tides Today report by the Kestrel Institute": what
// has a title, or none, is of whoever made it.
void name_publishers(std::vector<Statement>& statements) {
  for (Statement& s : statements) {
    const SourceName* publication = s.source;
    const bool bare = publication->kind == HeadKind::Document && publication->only_head;
    const bool titled = publication->publication && publication->text_end != 0;
    if (!bare && !titled) continue;
    const std::uint32_t head = bare ? publication->begin : publication->text_end;
    for (const Statement& by : statements) {
      const bool maker = publication->role == InformantRole::Origin && !by.source->heads.empty() &&
                         by.source->role == InformantRole::Origin && !by.source->only_head &&
                         !by.source->indefinite;
      if (by.source != publication && by.begin <= head && publication->end <= by.end &&
          (bare || maker))
        s.source = by.source;
    }
  }
}

}  // namespace

void drop_superseded(std::vector<Statement>& statements) {
  name_publishers(statements);
  name_citing(statements);
  drop_cited(statements);
  relay_first(statements);
  drop_bare_data(statements);
  drop_spoken_for(statements);
}

bool is_of_expected(const SentenceView& view, const PhraseMatch& cue, const Statement& last) {
  return last.reach != Reach::Onwards && last.source->role == InformantRole::Person &&
         last.end < cue.begin && view.is_mark(cue.begin - 1, ",");
}

bool is_of_last_verb(const SourceRules& rules, const SentenceView& view, const PhraseMatch& cue,
                     const AttributionRow& row, const Statement* last) {
  constexpr std::uint32_t kWhere = 8;  // items: "said in a stock exchange filing on Monday that"
  if (row.speakers != Speakers::Documents || last == nullptr) return false;
  if (last->end == cue.begin) return true;
  if (rules.name_articles.empty() || last->end + kWhere < cue.begin) return false;
  for (std::uint32_t at = last->end; at < cue.begin; ++at)
    if (view.items[at].kind == Item::Kind::Mark) return false;
  return last->end < cue.begin &&
         is_in(rules.prepositions, view.tokens[view.items[last->end].first].text);
}

bool tells_consensus(const Statement& statement, const std::vector<ClaimDraft>& drafts) {
  return !statement.forward && !drafts.empty() && drafts.back().status == Status::Forecast &&
         drafts.back().compared && drafts.back().found.end <= statement.begin && !foresees(drafts);
}

bool foresees(const std::vector<ClaimDraft>& drafts) {
  return !drafts.empty() && std::all_of(drafts.begin(), drafts.end(), [](const ClaimDraft& d) {
    return d.status == Status::Forecast;
  });
}

bool tells_only_expected(const std::vector<Statement>& statements,
                         const std::vector<ClaimDraft>& drafts) {
  const bool expected = std::any_of(statements.begin(), statements.end(), [](const Statement& s) {
    return s.reach != Reach::Onwards && s.voice == Voice::Says &&
           s.source->role == InformantRole::Person;
  });
  return expected && foresees(drafts);
}

bool is_press(const SourceName& source) {
  return source.role == InformantRole::Outlet || source.role == InformantRole::Agency;
}

bool passes_on(const SourceName& source) {
  return source.heads.empty() || is_press(source);
}

}  // namespace attest
