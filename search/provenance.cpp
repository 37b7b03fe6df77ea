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
std::string copies_text(const std::vector<Provenance>& copies) {
  if (copies.empty()) return {};
  if (copies.front().gone) return "no longer in its file";
  const auto others = std::count_if(copies.begin() + 1, copies.end(),
                                    [](const Provenance& copy) { return !copy.gone; });
  if (others == 0) return {};
  if (others > 1) return "also in " + std::to_string(others) + " other places";
  const Provenance& copy = copies[1];
  return "also in " + copy.container + (copy.member.empty() ? "" : " (" + copy.member + ")");
}

}  // namespace

std::optional<Period> fetched_on(const Article& article) {
  if (article.provenance.empty()) return std::nullopt;
  return parse_period(article.provenance.front().fetched.substr(0, kDay));
}

std::string versions_text(const Article& article) {
  if (article.superseded_by) {
    const std::string then = when(*article.superseded_by, article);
    return "superseded by " + (then.empty() ? "a later version" : "the version of " + then);
  }
  if (!article.revision_of) return {};
  const std::string then = when(*article.revision_of, article);
  return then.empty() ? "revised" : "revised since " + then;
}

std::string standing_text(const Article& article) {
  std::string text = versions_text(article);
  const std::string copies = copies_text(article.provenance);
  if (!text.empty() && !copies.empty()) text += ", ";
  return text + copies;
}

}  // namespace attest
