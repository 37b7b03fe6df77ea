#include "server/pages/check_page.h"

#include <array>
#include <vector>

#include "server/pages/amounts.h"
#include "server/pages/claim_page.h"
#include "server/pages/figure_view.h"
#include "server/pages/layout.h"
#include "server/pages/reason_text.h"

namespace attest::server::pages {

namespace {

// A verdict is told by its word and a sign, never by colour alone.
std::string_view sign_of(CheckVerdict verdict) {
  constexpr std::array<std::string_view, 5> kSigns{"✓", "✗", "≠", "↻", "?"};
  return kSigns.at(static_cast<std::size_t>(verdict));
}

std::string name_of(CheckVerdict verdict) { return std::string(to_string(verdict)); }

Html verdict(const Words& words, CheckVerdict verdict) {
  Html shown = element("span", {{"aria-hidden", "true"}}, std::string(sign_of(verdict)) + " ");
  return element("span", {{"class", "verdict " + name_of(verdict)}},
                 shown.text(words("verdict." + name_of(verdict))));
}

Html form(const Words& words, const CheckView& view) {
  Html fields = element("label", {{"for", "draft"}}, words("check.label"));
  fields.add(element("textarea", {{"id", "draft"}, {"name", "text"}, {"required", std::nullopt},
                                  {"maxlength", "200000"}, {"dir", "auto"},
                                  {"aria-describedby", "hint"}}, view.text));
  fields.add(element("p", {{"id", "hint"}, {"class", "note"}}, words("check.hint")));
  Html day = element("label", {{"for", "date"}}, words("check.date"));
  day.add(empty_element("input", {{"type", "date"}, {"id", "date"}, {"name", "date"},
                                  {"value", view.date}}));
  Html row = element("div", day);
  row.add(element("button", {{"type", "submit"}}, words("check.button")));
  fields.add(element("div", {{"class", "fields"}}, row));
  return element("form", {{"action", "/check"}, {"method", "post"}, {"class", "check"},
                          {"enctype", "application/x-www-form-urlencoded"}}, fields);
}

// The draft with each figure a link to what is known of it.
Html underlined(const Words& words, const CheckView& view) {
  const std::string& draft = view.draft->text;
  Html html;
  std::uint32_t at = 0;
  std::size_t number = 0;
  for (const CheckedFigure& checked : view.checked.figures) {
    ++number;
    const Span span = checked.stated.claim.span;
    if (span.begin < at || span.end > draft.size()) continue;
    html.text(slice(draft, {at, span.begin}));
    Html figure = text(slice(draft, span));
    figure.add(element("sup", {{"aria-hidden", "true"}}, sign_of(checked.verdict)));
    figure.add(element("span", {{"class", "visually-hidden"}},
                       " (" + words("verdict." + name_of(checked.verdict)) + ")"));
    html.add(element("a", {{"href", "#f" + std::to_string(number)},
                           {"class", name_of(checked.verdict)}}, figure));
    at = span.end;
  }
  html.text(std::string_view(draft).substr(at));
  Attributes attributes = language_attributes(view.draft->lang);
  attributes.push_back({"class", "draft"});
  return element("div", attributes, html);
}

Html summary(const Words& words, const CheckView& view) {
  std::array<std::size_t, 5> counts{};
  for (const CheckedFigure& checked : view.checked.figures)
    ++counts.at(static_cast<std::size_t>(checked.verdict));
  Html items;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0) continue;
    Html item = element("strong", {}, std::to_string(counts[i]) + " ");
    items.add(element("li", item.add(verdict(words, static_cast<CheckVerdict>(i)))));
  }
  return element("ul", {{"class", "summary"}, {"aria-label", words("check.summary")}}, items);
}

Html checked_figure(const Words& words, const CheckedFigure& checked, std::size_t number) {
  const Claim& claim = checked.stated.claim;
  Html heading = element("bdi", language_attributes(claim.lang), checked.stated.words);
  heading.text(" ").add(verdict(words, checked.verdict));
  Html content = element("h3", heading);
  content.add(fact_chips(words, claim, checked.stated.sentence));
  std::string why = reason_text(words, checked.why);
  if (checked.slip) why += " " + reason_text(words, *checked.slip);
  content.add(element("p", {{"class", "why"}}, why));
  if (!checked.evidence.empty()) {
    std::vector<const Evidence*> all;
    for (const Evidence& evidence : checked.evidence) all.push_back(&evidence);
    const std::size_t whole = all.size() + checked.left_out;
    Html label = text(words("check.evidence") + " · " +
                      words("chip.counts",
                            {{"mentions", words.count("chip.mentions", whole)},
                             {"origins", words.count("chip.origins", checked.origins)}}));
    if (checked.left_out > 0) label.text(" · " + shown_of(words, all.size(), whole));
    content.add(element("details", {{"open", std::nullopt}},
                        element("summary", label).add(evidence_cards(words, all))));
  }
  return element("section", {{"class", "checked"}, {"id", "f" + std::to_string(number)},
                             {"tabindex", "-1"}}, content);
}

Html results(const Words& words, const CheckView& view) {
  if (view.unreadable) return element("p", {{"role", "alert"}}, words("check.not-text"));
  if (!view.draft) return {};
  if (view.checked.figures.empty())
    return element("p", {{"role", "status"}}, words("check.none"));
  Html html = element("h2", {}, words("check.result"));
  html.add(summary(words, view)).add(underlined(words, view));
  if (view.draft->lang.empty())
    html.add(element("p", {{"class", "note"}}, words("check.no-language")));
  html.add(element("h2", {{"class", "section"}}, words("check.figures")));
  std::size_t number = 0;
  for (const CheckedFigure& checked : view.checked.figures)
    html.add(checked_figure(words, checked, ++number));
  html.add(brackets_note(words));
  if (view.checked.left_out > 0)
    html.add(element("p", {{"class", "note"}},
                     words.count("check.left-out", view.checked.left_out)));
  return html;
}

}  // namespace

std::string check_page(const Words& words, const CheckView& view) {
  Html main = element("h1", {}, words("check.title"));
  main.add(form(words, view));
  main.add(element("section", {{"id", "check-results"}, {"aria-label", words("check.result")}},
                   results(words, view)));
  Frame frame;
  frame.title = words("check.title");
  frame.address = "/check";
  frame.room = Room::Check;
  return page(words, frame, main);
}

}  // namespace attest::server::pages
