// The draft check.
#include "indexer/statement.h"
#include "server/site/answers.h"
#include "server/site/requests.h"
#include "server/pages/check_page.h"
#include "server/today.h"

namespace attest::server {

namespace {

constexpr std::size_t kMostDraftBytes = 1'000'000;

std::string field(const Fields& fields, std::string_view name) {
  for (const auto& [key, value] : fields)
    if (key == name) return value;
  return {};
}

// What a form sends is written as a query is; a draft in a link is one, too.
Fields fields_of(const Request& request) {
  if (request.method != "POST") return request.query;
  const std::optional<Target> form = parse_target("/?" + request.body);
  return form ? form->query : Fields();
}

}  // namespace

std::string check_answer(const PageCall& call) {
  const Fields fields = fields_of(call.request);
  pages::CheckView view;
  view.text = field(fields, "text");
  const Date day = parse_date(field(fields, "date")).value_or(today());
  view.date = to_string(day);
  if (view.text.empty()) {
    view.unreadable = call.request.method == "POST";
    return pages::check_page(call.words, view);
  }
  if (view.text.size() <= kMostDraftBytes) view.draft = read_statement(view.text, day).article;
  view.unreadable = !view.draft;
  if (view.draft) view.checked = call.index.checker().check(*view.draft);
  return pages::check_page(call.words, view);
}

}  // namespace attest::server
