#include "search/plan.h"

#include <algorithm>
#include <utility>

#include "search/filter_queries.h"
#include "search/text_queries.h"
#include "store/format.h"

namespace attest {

namespace {

using Xapian::Query;

Query any(const std::vector<Query>& queries) {
  return {Query::OP_OR, queries.begin(), queries.end()};
}

Query all(const std::vector<Query>& queries) {
  return {Query::OP_AND, queries.begin(), queries.end()};
}

// `more` adds to the rank of what `core` finds.
Query ranked_by(const Query& core, const Query& more) {
  if (core.empty() || more.empty()) return core;
  return {Query::OP_AND_MAYBE, core, more};
}

bool is_filter(ClauseKind kind) {
  switch (kind) {
    case ClauseKind::Language:
    case ClauseKind::Source:
    case ClauseKind::Title:
    case ClauseKind::Author:
    case ClauseKind::Origin:
    case ClauseKind::Published:
    case ClauseKind::Holds:
    case ClauseKind::Unit:
    case ClauseKind::Value: return true;
    default: return false;
  }
}

bool is_text(ClauseKind kind) {
  switch (kind) {
    case ClauseKind::Text:
    case ClauseKind::Phrase:
    case ClauseKind::Prefix:
    case ClauseKind::Near:
    case ClauseKind::Characters: return true;
    default: return false;
  }
}

class Planner {
 public:
  explicit Planner(const PlanContext& context) : context_(context) {}

  Plan make(const ParsedQuery& query) {
    plan_.notes = query.notes;
    top_level_ = true;
    Query found = sequence(query.root.parts);
    // Only passages have the terms of texts.
    if (!found.empty() && has_others_)
      found = Query(Query::OP_FILTER, found, Query(std::string(format::kPassage)));
    plan_.query = std::move(found);
    plan_.verify = plan_.verify || plan_.wanted.conditions.size() > 1;
    return std::move(plan_);
  }

 private:
  static constexpr Wanted* kNothingMarked = nullptr;

  // What is wanted, unless the clause at hand is forbidden: that is not marked.
  Wanted* wanted() { return forbidding_ ? kNothingMarked : &plan_.wanted; }

  // Conditions on one claim and characters can be tested on a passage only where the
  // query cannot do without them: not inside OR.
  bool decides() const { return top_level_ && !forbidding_; }

  Query sequence(const std::vector<Clause>& parts) {
    const bool was_top = top_level_;
    std::vector<Query> must, filters, should, not_these;
    for (const Clause& part : parts) {
      if (part.occur == Occur::MustNot) {
        add(not_these, excluded(part));
        continue;
      }
      top_level_ = was_top && part.occur == Occur::Must;
      const Query query = clause(part);
      top_level_ = was_top;
      if (part.occur == Occur::Should)
        add(should, query);
      else if (query.empty())
        must.push_back(Query::MatchNothing);
      else
        (is_filter(part.kind) ? filters : must).push_back(query);
    }
    return combined(must, filters, should, not_these);
  }

  static void add(std::vector<Query>& queries, const Query& query) {
    if (!query.empty()) queries.push_back(query);
  }

  static Query combined(const std::vector<Query>& must, const std::vector<Query>& filters,
                        const std::vector<Query>& should, const std::vector<Query>& not_these) {
    const bool says_something = !must.empty() || !should.empty() || !filters.empty();
    if (!says_something && not_these.empty()) return {};
    Query found = must.empty() ? any(should) : ranked_by(all(must), any(should));
    if (must.empty() && should.empty()) found = Query(0, Query(std::string(format::kPassage)));
    if (!filters.empty()) found = Query(Query::OP_FILTER, found, all(filters));
    if (!not_these.empty()) found = Query(Query::OP_AND_NOT, found, any(not_these));
    return found;
  }

  Query excluded(const Clause& part) {
    const bool was = std::exchange(forbidding_, true);
    const bool was_top = std::exchange(top_level_, false);
    const Query query = clause(part);
    forbidding_ = was;
    top_level_ = was_top;
    const bool by_characters = part.kind == ClauseKind::Characters && was_top && !was;
    if (!by_characters) return query;
    // A passage may hold the figure in other characters: only the text can tell.
    plan_.forbidden.push_back({part.text, true, 1});
    plan_.verify = true;
    return {};
  }

  Query clause(const Clause& part) {
    has_others_ = has_others_ || !is_text(part.kind);
    switch (part.kind) {
      case ClauseKind::Text: return text(part);
      case ClauseKind::Phrase: return phrase(part);
      case ClauseKind::Prefix: return beginning_query(part.text, context_, wanted());
      case ClauseKind::Near: return near_query(part, context_, wanted());
      case ClauseKind::Characters: return characters(part.text, true);
      case ClauseKind::Rounded: return rounded(part);
      case ClauseKind::Value: return value(part);
      case ClauseKind::Unit: return unit(part);
      case ClauseKind::Holds: return holds(part);
      case ClauseKind::Language: return language_query(part.text);
      case ClauseKind::Published: return published_query(part.days);
      case ClauseKind::Author: return named(format::kAuthor, part.text);
      case ClauseKind::Origin: return origin_query(context_.analyser, part.text);
      case ClauseKind::Source: return named(format::kSource, part.text);
      case ClauseKind::Title: return title_query(context_.analyser, part.text);
      case ClauseKind::All: return conjunction(part);
      case ClauseKind::Any: return alternatives(part);
      case ClauseKind::Sequence: return sequence(part.parts);
    }
    return {};
  }

  Query text(const Clause& part) { return text_query(part.text, context_, wanted()); }

  // "$3,000" has to stand there with its currency sign: words know no such characters.
  Query phrase(const Clause& part) {
    const bool has_digit = part.text.find_first_of("0123456789") != std::string::npos;
    if (has_digit) return characters(part.text, false);
    return phrase_query(part.text, context_, wanted());
  }

  Query characters(const std::string& text, bool exact) {
    Query query = characters_query(text, context_);
    if (query.empty())
      plan_.notes.push_back({NoteCode::NothingInCharacters, text});
    if (!query.empty() && decides()) {
      plan_.wanted.literals.push_back({text, exact, 10});
      plan_.verify = true;
    }
    return query;
  }

  Query named(std::string_view field, const std::string& text) {
    return all_words_query(context_.analyser, field, text);
  }

  Query rounded(const Clause& part) {
    ClaimCondition condition = rounded_condition(*part.low);
    Query query = rounded_query(condition);
    add_condition(std::move(condition), true);
    return query;
  }

  Query value(const Clause& part) {
    ClaimCondition condition;
    condition.low = part.low;
    condition.high = part.high;
    condition.above_low = part.above_low;
    condition.below_high = part.below_high;
    add_condition(std::move(condition), part.above_low || part.below_high);
    return value_query(part.low, part.high);
  }

  Query unit(const Clause& part) {
    ClaimCondition condition;
    condition.kind = ClaimCondition::Kind::Unit;
    condition.unit = part.text;
    add_condition(std::move(condition), false);
    return unit_query(part.text);
  }

  Query holds(const Clause& part) {
    ClaimCondition condition;
    condition.kind = ClaimCondition::Kind::Holds;
    condition.days = part.days;
    add_condition(std::move(condition), true);
    return holds_query(part.days);
  }

  // `coarse`: the terms of the index find more than the condition allows.
  void add_condition(ClaimCondition condition, bool coarse) {
    if (!decides()) return;
    plan_.wanted.conditions.push_back(std::move(condition));
    plan_.verify = plan_.verify || coarse;
  }

  Query conjunction(const Clause& part) {
    std::vector<Query> required, not_these;
    for (const Clause& operand : part.parts) {
      if (operand.occur == Occur::MustNot) {
        add(not_these, excluded(operand));
        continue;
      }
      const Query query = clause(operand);
      required.push_back(query.empty() ? Query(Query::MatchNothing) : query);
    }
    Query found = required.empty() ? Query(0, Query(std::string(format::kPassage))) : all(required);
    if (!not_these.empty()) found = Query(Query::OP_AND_NOT, found, any(not_these));
    return found;
  }

  Query alternatives(const Clause& part) {
    const bool was_top = std::exchange(top_level_, false);
    std::vector<Query> queries;
    for (const Clause& operand : part.parts) {
      if (operand.occur == Occur::MustNot)
        queries.push_back(Query(Query::OP_AND_NOT, Query(0, Query(std::string(format::kPassage))),
                                excluded(operand)));
      else
        add(queries, clause(operand));
    }
    top_level_ = was_top;
    return any(queries);
  }

  const PlanContext& context_;
  Plan plan_;
  bool has_others_ = false;  // clauses that match articles and claims, too
  bool top_level_ = true;
  bool forbidding_ = false;
};

}  // namespace

Plan make_plan(const ParsedQuery& query, const PlanContext& context) {
  return Planner(context).make(query);
}

// Claims and articles have no length in the index, so that Xapian's average is too
// short; k1 and b are turned so that the formula is the one meant for passages.
Xapian::BM25Weight weighting(const Xapian::Database& database, const RankingWeights& weights) {
  const double passages = database.get_termfreq(std::string(format::kPassage));
  const double ratio = passages > 0 ? database.get_doccount() / passages : 1;
  const double fixed = weights.k1 * (1 - weights.b);
  const double by_length = weights.k1 * weights.b / ratio;
  const double k1 = fixed + by_length;
  return {k1, 0, 1, k1 > 0 ? by_length / k1 : 0, 0.1};
}

}  // namespace attest
