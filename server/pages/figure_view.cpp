#include "server/pages/figure_view.h"

#include "search/export/names.h"
#include "search/inferred.h"
#include "search/text_fragment.h"
#include "server/pages/amounts.h"
#include "server/pages/note_text.h"
#include "text/localised.h"
#include "text/percent.h"

namespace attest::server::pages {

namespace {

Html chip(std::string_view kind, std::string_view plain, std::string_view label) {
  return element("li", {{"class", "chip " + std::string(kind)}, {"title", std::string(label)}},
                 element("bdi", {}, plain));
}

}  // namespace

std::string attribution_text(const Words& words, const Claim& claim, std::string_view passage) {
  if (claim.attribution.empty()) return {};
  const auto name = [&](const Informant& informant) {
    return bracketed(informant.name, is_inferred(informant, passage));
  };
  std::string shown = name(claim.attribution.back());
  for (std::size_t i = claim.attribution.size() - 1; i-- > 0;)
    shown = words("figure.via", {{"origin", shown}, {"outlet", name(claim.attribution[i])}});
  return shown;
}

std::string time_text(const Words& words, const Period& period) {
  return bracketed(period_text(words, period), is_inferred(period));
}

Html brackets_note(const Words& words) {
  return element("p", {{"class", "note"}}, words("fact.inferred"));
}

Attributes language_attributes(std::string_view lang) {
  Attributes attributes;
  if (is_language_tag(lang)) attributes.push_back({"lang", std::string(lang)});
  attributes.push_back({"dir", "auto"});
  return attributes;
}

Html fact_chips(const Words& words, const Claim& claim, std::string_view passage) {
  Html chips;
  chips.add(chip("amount", quantity_text(words, claim.quantity), words("fact.amount")));
  if (claim.period)
    chips.add(chip("period", time_text(words, *claim.period), words("fact.period")));
  if (claim.place)
    chips.add(chip("place", claim.place->name.empty() ? claim.place->code : claim.place->name,
                   words("fact.place")));
  if (claim.status != Status::Asserted)
    chips.add(chip("status", words("status." + std::string(to_string(claim.status))),
                   words("fact.status")));
  if (claim.vintage != Vintage::Unknown)
    chips.add(chip("status", words("vintage." + std::string(to_string(claim.vintage))),
                   words("fact.status")));
  if (!claim.attribution.empty()) {
    const Informant& origin = claim.attribution.back();
    chips.add(chip("said-by", bracketed(origin.name, is_inferred(origin, passage)),
                   words("fact.said-by")));
  }
  return element("ul", {{"class", "chips"}, {"aria-label", words("fact.list")}}, chips);
}

Html marked_text(std::string_view whole, const std::vector<Span>& marks) {
  Html html;
  std::uint32_t at = 0;
  for (const Span mark : marks) {
    if (mark.begin < at || mark.end > whole.size()) continue;
    html.text(slice(whole, {at, mark.begin})).add(element("mark", {}, slice(whole, mark)));
    at = mark.end;
  }
  return html.text(whole.substr(at));
}

std::string outlet_of(const Article& article) {
  if (!article.publisher.empty()) return article.publisher;
  if (is_web_address(article.url)) {
    const std::size_t begin = article.url.find("://") + 3;
    const std::size_t end = article.url.find_first_of("/?#", begin);
    const std::string host =
        article.url.substr(begin, end == std::string::npos ? end : end - begin);
    if (!host.empty()) return host;
  }
  return article.title.empty() ? article.id : article.title;
}

Html source_line(const Words& words, const Article& article,
                 const std::optional<Period>& published) {
  Html line;
  line.add(element("bdi", {{"class", "outlet"}}, outlet_of(article)));
  const auto part = [&](const Html& more) { line.text(" · ").add(more); };
  if (published)
    part(element("time", {{"datetime", published->edtf}}, period_text(words, *published)));
  if (const std::string name = localised_language(words.code(), article.lang); !name.empty())
    part(element("span", {}, name));
  if (const std::string standing = standing_text(words, article); !standing.empty())
    part(element("span", {{"class", "standing"}}, standing));
  return element("p", {{"class", "source"}}, line);
}

Html original_link(const Words& words, const std::string& url) {
  if (!is_web_address(url)) return {};
  return element("a",
                 {{"href", as_iri(url)}, {"class", "original"}, {"rel", "noreferrer external"}},
                 words("figure.original"));
}

std::string article_address(std::string_view key) { return "/articles/" + percent::encoded(key); }

std::string claim_address(std::string_view id) { return "/claims/" + percent::encoded(id); }

std::string with_query(const std::string& address, std::string_view name,
                       std::string_view value) {
  return address + (address.find('?') == std::string::npos ? "?" : "&") + std::string(name) +
         "=" + percent::encoded(value);
}

std::string series_address(std::string_view of, std::string_view unit) {
  return with_query(with_query("/series", "q", of), "unit", unit);
}

std::string original_address(const CitedFigure& figure) {
  const PassageRecord& passage = *figure.passage;
  const std::uint32_t first = passage.passage.stretch.begin;
  const Span sentence = figure.claim.sentence;
  if (sentence.begin < first || sentence.end - first > passage.text.size()) return {};
  return text_fragment_url(figure.article->article.url, passage.text,
                           {sentence.begin - first, sentence.end - first});
}

Html figure_card(const Words& words, const CitedFigure& figure) {
  const Claim& claim = figure.claim;
  std::vector<Span> marks;
  if (claim.sentence.contains(claim.span))
    marks.push_back({claim.span.begin - claim.sentence.begin,
                     claim.span.end - claim.sentence.begin});
  Html card = element(
      "blockquote", language_attributes(claim.lang),
      element("p", {}, marked_text(figure.sentence, marks)));
  card.add(source_line(words, figure.article->article, figure.published()));
  card.add(fact_chips(words, claim, figure.sentence));
  Html links = element("a", {{"href", claim_address(claim.id)}}, words("figure.evidence"));
  links.text(" ").add(
      element("a", {{"href", article_address(figure.article->key) + "#c-" + claim.id}},
              words("figure.read")));
  if (const Html original = original_link(words, original_address(figure)); !original.empty())
    links.text(" ").add(original);
  card.add(element("p", {{"class", "links"}}, links));
  return element("article", {{"class", "card"}}, card);
}

}  // namespace attest::server::pages
