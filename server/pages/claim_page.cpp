#include "server/pages/claim_page.h"

#include "search/export/names.h"
#include "server/pages/amounts.h"
#include "server/pages/concept_name.h"
#include "server/pages/figure_view.h"
#include "server/pages/layout.h"
#include "server/pages/reason_text.h"

namespace attest::server::pages {

namespace {

// The columns of evidence, and which relations stand in each.
struct Column {
  std::string_view key;
  bool (*holds)(Relation);
};
constexpr Column kColumns[] = {
    {"agrees", [](Relation r) { return r == Relation::Agrees; }},
    {"contradicts", [](Relation r) { return r == Relation::Contradicts; }},
    {"revises", [](Relation r) { return r == Relation::Revises; }},
    {"forecast", [](Relation r) { return r == Relation::Forecast; }},
    {"near", [](Relation r) { return r >= Relation::OtherPeriod; }},
};

Html fact(std::string_view name, const Html& value) {
  return element("dt", {}, name).add(element("dd", value));
}

Html base_value(const Words& words, const ClaimView& view) {
  const Base& base = *view.figure.claim.base;
  if (base.ambiguous) return text(words("fact.base.ambiguous"));
  if (!base.text.empty()) return element("bdi", {}, base.text);
  if (!view.base) return text(words("fact.base.figure"));
  return element("a", {{"href", claim_address(base.claim)}}, element("bdi", {}, view.base->words));
}

Html measured(const Words& words, const ClaimView& view) {
  const Claim& claim = view.figure.claim;
  Html value = element("span", language_attributes(claim.lang), claim.measure.text);
  if (claim.measure.concepts.empty()) return value;
  Html names = text("(");
  names.add(concept_names(words, view.thesaurus, claim.measure.concepts)).text(")");
  return value.text(" ").add(element("span", {{"class", "facts"}}, names));
}

Html factsheet(const Words& words, const ClaimView& view) {
  const Claim& claim = view.figure.claim;
  const auto none = element("span", {{"class", "facts"}}, words("fact.none"));
  Html rows = fact(words("fact.amount"), text(quantity_text(words, claim.quantity)));
  if (const std::string allowed = interval_text(words, claim.quantity); !allowed.empty())
    rows.add(fact(words("fact.interval"), text(allowed)));
  if (!claim.measure.text.empty() || !claim.measure.concepts.empty())
    rows.add(fact(words("fact.measure"), measured(words, view)));
  if (claim.base) rows.add(fact(words("fact.base"), base_value(words, view)));
  rows.add(fact(words("fact.period"),
                claim.period ? text(time_text(words, *claim.period)) : none));
  if (claim.place)
    rows.add(fact(words("fact.place"),
                  element("bdi", {}, claim.place->name.empty() ? claim.place->code
                                                               : claim.place->name)));
  std::string status = words("status." + std::string(to_string(claim.status)));
  if (claim.vintage != Vintage::Unknown)
    status += ", " + words("vintage." + std::string(to_string(claim.vintage)));
  rows.add(fact(words("fact.status"), text(status)));
  const std::string said_by = attribution_text(words, claim, view.figure.sentence);
  rows.add(fact(words("fact.said-by"), said_by.empty()
                                           ? element("span", {{"class", "facts"}},
                                                     words("fact.outlet"))
                                           : element("bdi", {}, said_by)));
  return element("dl", {{"class", "factsheet"}}, rows).add(brackets_note(words));
}

// The sentence with its figure, and what stands around it, paler.
Html quote_in_context(const CitedFigure& figure) {
  const PassageRecord& passage = *figure.passage;
  const std::string& whole = passage.text;
  const std::uint32_t first = passage.passage.stretch.begin;
  const Span sentence{figure.claim.sentence.begin - first, figure.claim.sentence.end - first};
  Html quote;
  if (figure.claim.sentence.begin < first || sentence.end > whole.size()) {
    quote.text(figure.sentence);
  } else {
    const auto around = [&](std::uint32_t begin, std::uint32_t end) {
      return element("span", {{"class", "around"}}, slice(whole, {begin, end}));
    };
    quote.add(around(0, sentence.begin))
        .add(marked_text(slice(whole, sentence),
                         {{figure.claim.span.begin - figure.claim.sentence.begin,
                           figure.claim.span.end - figure.claim.sentence.begin}}))
        .add(around(sentence.end, static_cast<std::uint32_t>(whole.size())));
  }
  Attributes attributes = language_attributes(figure.claim.lang);
  attributes.push_back({"class", "quote-block"});
  return element("blockquote", attributes, element("p", quote));
}

Html citations(const Words& words, const ClaimView& view) {
  Html content = element("h2", {{"id", "cite"}}, words("claim.cite"));
  for (const CitationForm& form : view.citations) {
    Html details = element("summary", {}, words(form.key));
    details.add(element("pre", {{"data-copy", std::string(form.key)}, {"tabindex", "0"},
                                {"aria-label", words(form.key)}, {"dir", "auto"}}, form.text));
    content.add(element("details", details));
  }
  return element("section", {{"class", "section cite"}, {"aria-labelledby", "cite"}}, content);
}

Html column(const Words& words, const ClaimView& view, const Column& kind) {
  std::vector<const Evidence*> these;
  for (const Evidence& evidence : view.related.evidence)
    if (kind.holds(evidence.comparison.relation)) these.push_back(&evidence);
  if (these.empty()) return {};
  Html heading = text(words("claim.column." + std::string(kind.key)));
  heading.text(" ").add(element("span", {{"class", "count"}}, std::to_string(these.size())));
  return element("section", element("h3", {{"class", std::string(kind.key)}}, heading)
                                .add(evidence_cards(words, these)));
}

Html others(const Words& words, const ClaimView& view) {
  Html content = element("h2", {{"id", "others"}}, words("claim.others"));
  content.add(element(
      "p", {{"class", "note"}},
      words("chip.counts", {{"mentions", words.count("chip.mentions", view.related.mentions)},
                            {"origins", words.count("chip.origins", view.related.origins)}})));
  if (const std::size_t shown = view.related.evidence.size(); view.related.left_out > 0)
    content.add(element("p", {{"class", "note"}},
                        shown_of(words, shown, shown + view.related.left_out)));
  Html columns;
  for (const Column& kind : kColumns) columns.add(column(words, view, kind));
  if (columns.empty()) columns = element("p", {}, words("claim.others.none"));
  return element("section", {{"class", "section"}, {"aria-labelledby", "others"}},
                 content.add(columns));
}

}  // namespace

std::string shown_of(const Words& words, std::size_t shown, std::size_t whole) {
  return words("evidence.shown",
               {{"n", std::to_string(shown)}, {"total", std::to_string(whole)}});
}

Html evidence_cards(const Words& words, const std::vector<const Evidence*>& evidence) {
  constexpr std::size_t kInFull = 4;
  Html first;
  Html rest;
  for (std::size_t i = 0; i < evidence.size(); ++i)
    (i < kInFull ? first : rest).add(evidence_card(words, *evidence[i]));
  Html html = element("div", {{"class", "cards"}}, first);
  if (!rest.empty()) {
    const std::string more = words("facet.more") + " (" +
                             std::to_string(evidence.size() - kInFull) + ")";
    html.add(element("details", {{"class", "more"}},
                     element("summary", {}, more)
                         .add(element("div", {{"class", "cards"}}, rest))));
  }
  return html;
}

Html evidence_card(const Words& words, const Evidence& evidence) {
  const std::string relation(to_string(evidence.comparison.relation));
  const std::string how(to_string(evidence.comparison.how));
  std::string label = words("relation." + relation);
  if (!how.empty()) label += ", " + words("how." + how);
  Html why = element("strong", {{"class", "verdict " + relation}}, label);
  why.text(" · " + words(evidence.independent ? "evidence.independent" : "evidence.same-origin"));
  Html card = element("p", {{"class", "why"}}, why);
  card.add(element("p", {{"class", "why"}}, reason_text(words, evidence.why)));
  return element("div", {{"class", "evidence"}}, card.add(figure_card(words, evidence.figure)));
}

std::string quote_and_citation(const Words& words, const CitedFigure& figure) {
  const Article& article = figure.article->article;
  std::string cited = words("cite.quoted", {{"text", figure.sentence}}) + " — ";
  for (const std::string& author : article.authors) cited += author + ", ";
  const std::string outlet = outlet_of(article);
  cited += outlet;
  if (!article.title.empty() && article.title != outlet)
    cited += ", " + words("cite.quoted", {{"text", article.title}});
  if (const auto& published = figure.published())
    cited += ", " + period_text(words, *published);
  if (const std::string url = original_address(figure); is_web_address(url))
    cited += ", " + as_iri(url);
  return cited;
}

std::string claim_page(const Words& words, const ClaimView& view) {
  const CitedFigure& figure = view.figure;
  const Article& article = figure.article->article;
  Html main = element("p", {{"class", "note"}}, words("claim.title"));
  Attributes big = language_attributes(figure.claim.lang);
  big.push_back({"class", "big-figure"});
  main.add(element("h1", big, figure.words));
  main.add(source_line(words, article, figure.published()));
  main.add(element("p", language_attributes(article.lang),
                   element("a", {{"href", article_address(figure.article->key) + "#c-" +
                                              figure.claim.id}},
                           article.title.empty() ? article.id : article.title)));
  main.add(element("h2", {{"class", "visually-hidden"}}, words("claim.quote")));
  main.add(quote_in_context(figure));
  if (const Html original = original_link(words, original_address(figure)); !original.empty())
    main.add(element("p", {{"class", "links"}}, original));
  main.add(element("h2", {{"class", "section"}}, words("claim.facts")));
  main.add(factsheet(words, view));
  if (!figure.claim.measure.concepts.empty()) {
    const std::string address =
        series_address(figure.claim.measure.concepts.front(), figure.claim.quantity.unit);
    main.add(element("p", {{"class", "links"}},
                     element("a", {{"href", address}}, words("claim.series"))));
  }
  main.add(citations(words, view));
  main.add(others(words, view));
  Frame frame;
  frame.title = figure.words + " — " +
                (article.publisher.empty() ? article.title : article.publisher);
  frame.address = view.address;
  return page(words, frame, main);
}

}  // namespace attest::server::pages
