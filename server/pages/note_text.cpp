#include "server/pages/note_text.h"

#include "search/provenance.h"
#include "server/pages/amounts.h"
#include "text/localised.h"

namespace attest::server::pages {

namespace {

// A day as the language writes it; with a time of day, as it is.
std::string day_text(const Words& words, const std::string& day) {
  const std::optional<Period> period = parse_period(day);
  return period ? period_text(words, *period) : day;
}

std::string version_text(const Words& words, const ArticleStanding& standing) {
  if (standing.version == ArticleStanding::Version::Only) return {};
  const std::string key = standing.version == ArticleStanding::Version::Superseded
                              ? "standing.superseded"
                              : "standing.revised";
  if (standing.other_day.empty()) return words(key);
  return words(key + "-day", {{"day", day_text(words, standing.other_day)}});
}

std::string places_text(const Words& words, const ArticleStanding& standing) {
  if (standing.is_gone) return words("standing.gone");
  if (standing.other_places == 0) return {};
  if (standing.other_places > 1) return words.count("standing.places", standing.other_places);
  return words("standing.place", {{"place", standing.other_place}});
}

}  // namespace

std::string note_text(const Words& words, const Note& note) {
  std::string others;
  for (const OtherNames& other : note.others) {
    if (other.names.empty()) continue;
    others += (others.empty() ? "" : "; ") +
              words("note.also", {{"word", other.word}, {"names", other.names}});
  }
  return words("note." + std::string(to_string(note.code)),
               {{"text", note.text},
                {"field", note.field},
                {"n", localised_number(words.locale(), std::to_string(note.number))},
                {"others", others}});
}

std::string standing_text(const Words& words, const Article& article) {
  const ArticleStanding standing = standing_of(article);
  std::string text = version_text(words, standing);
  const std::string places = places_text(words, standing);
  if (!text.empty() && !places.empty()) text += ", ";
  return text + places;
}

}  // namespace attest::server::pages
