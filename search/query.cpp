#include "search/query.h"

namespace attest {

namespace {

std::string range_of(const Clause& clause) {
  std::string shown(1, clause.above_low ? '(' : '[');
  if (clause.low) shown += to_string(*clause.low);
  shown += ',';
  if (clause.high) shown += to_string(*clause.high);
  return shown += clause.below_high ? ')' : ']';
}

std::string days_of(const Clause& clause) {
  std::string shown = "[";
  if (clause.days.from) shown += to_string(*clause.days.from);
  shown += ',';
  if (clause.days.to) shown += to_string(*clause.days.to);
  return shown += ']';
}

std::string joined(const std::vector<Clause>& parts, std::string_view separator) {
  std::string shown;
  for (const Clause& part : parts) {
    if (!shown.empty()) shown += separator;
    shown += to_string(part);
  }
  return shown;
}

std::string body(const Clause& clause) {
  switch (clause.kind) {
    case ClauseKind::Text: return "{" + clause.text + "}";
    case ClauseKind::Phrase: return '"' + clause.text + '"';
    case ClauseKind::Prefix: return clause.text + "*";
    case ClauseKind::Near:
      return "near/" + std::to_string(clause.distance) + "(" + joined(clause.parts, " ") + ")";
    case ClauseKind::Characters: return "=\"" + clause.text + '"';
    case ClauseKind::Rounded: return "~" + to_string(*clause.low);
    case ClauseKind::Language: return "lang[" + clause.text + "]";
    case ClauseKind::Source: return "source[" + clause.text + "]";
    case ClauseKind::Title: return "title[" + clause.text + "]";
    case ClauseKind::Author: return "author[" + clause.text + "]";
    case ClauseKind::Origin: return "origin[" + clause.text + "]";
    case ClauseKind::Published: return "date" + days_of(clause);
    case ClauseKind::Holds: return "period" + days_of(clause);
    case ClauseKind::Unit: return "unit[" + clause.text + "]";
    case ClauseKind::Value: return "value" + range_of(clause);
    case ClauseKind::All: return "and(" + joined(clause.parts, " ") + ")";
    case ClauseKind::Any: return "or(" + joined(clause.parts, " ") + ")";
    case ClauseKind::Sequence: return "(" + joined(clause.parts, " ") + ")";
  }
  return {};
}

}  // namespace

std::string to_string(const Clause& clause) {
  if (clause.occur == Occur::Must) return "+" + body(clause);
  if (clause.occur == Occur::MustNot) return "-" + body(clause);
  return body(clause);
}

}  // namespace attest
