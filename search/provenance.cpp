#include "search/provenance.h"

namespace attest {

namespace {

std::string versions_text(const Article& article) {
  if (article.superseded_by) {
    const std::string day = day_of(*article.superseded_by);
    return "superseded by " + (day.empty() ? "a later version" : "the version of " + day);
  }
  if (!article.revision_of) return {};
  const std::string day = day_of(*article.revision_of);
  return day.empty() ? "revised" : "revised since " + day;
}

std::string other_copies(const Article& article) {
  const std::size_t others = article.provenance.empty() ? 0 : article.provenance.size() - 1;
  if (others == 0) return {};
  if (others > 1) return "also in " + std::to_string(others) + " other places";
  const Provenance& copy = article.provenance.back();
  return "also in " + copy.container + (copy.member.empty() ? "" : " (" + copy.member + ")");
}

}  // namespace

std::string day_of(const Version& version) {
  constexpr std::size_t kDay = 10;  // "2014-01-13"
  return version.published ? version.published->edtf : version.fetched.substr(0, kDay);
}

std::string standing_text(const Article& article) {
  std::string text = versions_text(article);
  const std::string copies = other_copies(article);
  if (!text.empty() && !copies.empty()) text += ", ";
  return text + copies;
}

}  // namespace attest
