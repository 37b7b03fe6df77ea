// GET and POST /api/check: is this figure right?
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "indexer/statement.h"
#include "search/conflicts/check_render.h"
#include "server/api/operations.h"
#include "server/api/paging.h"
#include "server/api/sent_text.h"
#include "text/error.h"

namespace attest::server {

namespace {

Response check(const Call& call, const std::string& statement, const std::string& day) {
  const StatementRead read = read_statement(statement, parse_date(day).value());
  const std::optional<Article>& article = read.article;
  if (!article)
    throw Error(ErrorCode::Malformed, read.diagnostics.empty()
                                          ? "the statement is no text"
                                          : read.diagnostics.front().message);
  const CheckedStatement checked = call.index.checker().check(*article);
  return joined_response(check_json(statement, checked.figures, JsonLayout::OneLine),
                         {{"date", day},
                          {"lang", article->lang.empty() ? nlohmann::ordered_json(nullptr)
                                                         : nlohmann::ordered_json(article->lang)},
                          {"left_out", checked.left_out}});
}

Response check_short(const Call& call) {
  return check(call, call.arguments.text("statement"), call.arguments.text("date"));
}

Response check_long(const Call& call) {
  const SentText sent = sent_text(call.request, "statement");
  return check(call, sent.text, sent.day.empty() ? call.arguments.text("date") : sent.day);
}

Parameter day_parameter() {
  return {.name = "date",
          .about = "the day that “last year” is told from",
          .type = ParameterType::Day,
          .fallback = "today"};
}

}  // namespace

Operation check_operation() {
  return {.id = "checkStatement",
          .path = "/api/check",
          .summary = "Check the figures of a statement against all sources",
          .description = "Each figure has a verdict, a sentence why, and the evidence.",
          .parameters = {{.name = "statement",
                          .about = "a sentence or two, in any language",
                          .required = true},
                         day_parameter()},
          .schema = "CheckedStatement",
          .answer = check_short};
}

Operation check_draft_operation() {
  return {.id = "checkDraft",
          .method = "POST",
          .path = "/api/check",
          .summary = "Check every figure of a draft",
          .description = "As the other, for a text that is too long for an address. Of very many "
                         "figures the first are checked; `left_out` counts the others.",
          .parameters = {day_parameter()},
          .schema = "CheckedStatement",
          .body = "SentStatement",
          .cost = Cost::Heavy,
          .answer = check_long};
}

}  // namespace attest::server
