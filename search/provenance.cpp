#include "search/provenance.h"

#include <algorithm>
#include <vector>

namespace attest {

namespace {

constexpr std::size_t kDay = 10;  // "2014-01-13"

std::string day_of(const Version& version) {
  return version.published ? version.published->edtf : version.fetched.substr(0, kDay);
}

// The day of the other version; of the same day the minute, as far as it is known.
std::string when(const Version& version, const Article& article) {
  const std::optional<Period> fetched = fetched_on(article);
  const std::string own = article.published ? article.published->edtf
                          : fetched         ? fetched->edtf
                                            : std::string();
  const std::string day = day_of(version);
  if (day != own) return day;
  constexpr std::size_t kMinute = 16;  // "2014-01-13T02:03"
  std::string minute = version.fetched.substr(0, kMinute);
  if (minute.size() < kMinute) return {};
  minute[kDay] = ' ';
  return minute;
}

// The copies that are still there stand first.
void read_places(const std::vector<Provenance>& copies, ArticleStanding& standing) {
  if (copies.empty()) return;
  standing.is_gone = copies.front().gone;
  standing.other_places = static_cast<std::size_t>(
      std::count_if(copies.begin() + 1, copies.end(),
                    [](const Provenance& copy) { return !copy.gone; }));
  if (standing.other_places == 0) return;
  const Provenance& copy = copies[1];
  standing.other_place = copy.container + (copy.member.empty() ? "" : " (" + copy.member + ")");
}

std::string places_text(const ArticleStanding& standing) {
  if (standing.is_gone) return "no longer in its file";
  if (standing.other_places == 0) return {};
  if (standing.other_places > 1)
    return "also in " + std::to_string(standing.other_places) + " other places";
  return "also in " + standing.other_place;
}

}  // namespace

std::optional<Period> fetched_on(const Article& article) {
  if (article.provenance.empty()) return std::nullopt;
  return parse_period(article.provenance.front().fetched.substr(0, kDay));
}

ArticleStanding standing_of(const Article& article) {
  ArticleStanding standing;
  if (article.superseded_by) {
    standing.version = ArticleStanding::Version::Superseded;
    standing.other_day = when(*article.superseded_by, article);
  } else if (article.revision_of) {
    standing.version = ArticleStanding::Version::Revised;
    standing.other_day = when(*article.revision_of, article);
  }
  read_places(article.provenance, standing);
  return standing;
}

std::string versions_text(const Article& article) {
  const ArticleStanding standing = standing_of(article);
  const std::string& then = standing.other_day;
  switch (standing.version) {
    case ArticleStanding::Version::Superseded:
      return "superseded by " + (then.empty() ? "a later version" : "the version of " + then);
    case ArticleStanding::Version::Revised:
      return then.empty() ? "revised" : "revised since " + then;
    case ArticleStanding::Version::Only: break;
  }
  return {};
}

std::string standing_text(const Article& article) {
  std::string text = versions_text(article);
  const std::string places = places_text(standing_of(article));
  if (!text.empty() && !places.empty()) text += ", ";
  return text + places;
}

}  // namespace attest
