// GET /api/articles/{id}/passage: words of a source, to quote them.
#include <algorithm>
#include <cstdint>
#include <string>

#include "claims/pages.h"
#include "search/claim_json.h"
#include "search/text_fragment.h"
#include "server/api/operations.h"
#include "server/api/paging.h"
#include "server/api/resolve.h"
#include "server/http/problem.h"
#include "text/code_points.h"
#include "text/error.h"

namespace attest::server {

namespace {

constexpr std::uint64_t kFarthestOffset = UINT32_MAX;
constexpr std::uint64_t kMostAround = 2000;
constexpr std::uint32_t kLongest = 10'000;

std::uint32_t section_at(const Article& article, std::uint32_t byte) {
  const auto after = std::find_if(article.sections.begin(), article.sections.end(),
                                  [&](const Section& one) { return one.span.begin > byte; });
  return after == article.sections.begin()
             ? 0
             : static_cast<std::uint32_t>(after - article.sections.begin()) - 1;
}

Response passage(const Call& call) {
  const StoreReader& store = call.index.store();
  const auto record = store.article(article_key(store, call.arguments.text("id")));
  if (!record) throw NoSuchThing("article");
  const std::string text = store.article_text(*record);
  const CodePointIndex index(text);
  const auto start = static_cast<std::uint32_t>(call.arguments.count("start"));
  const auto end = static_cast<std::uint32_t>(call.arguments.count("end"));
  const auto around = static_cast<std::uint32_t>(call.arguments.count("around"));
  if (start >= end || end > index.size() || end - start > kLongest)
    throw Error(ErrorCode::Usage, "the passage is empty, longer than " + std::to_string(kLongest) +
                                      " characters, or outside the text, which has " +
                                      std::to_string(index.size()));
  const Span span{index.byte(start), index.byte(end)};
  const Span before{index.byte(start - std::min(start, around)), span.begin};
  const Span after{span.end, index.byte(std::min(index.size() - end, around) + end)};
  const std::string url = text_fragment_url(record->article.url, text, span);
  return json_response({{"start", start},
                        {"end", end},
                        {"text", slice(text, span)},
                        {"before", slice(text, before)},
                        {"after", slice(text, after)},
                        {"url", text_or_null(url)},
                        {"source", source_value(record->article, span,
                                                section_at(record->article, span.begin))}});
}

Parameter offset_in_text(const std::string& name, const std::string& about) {
  return {.name = name,
          .about = about,
          .type = ParameterType::Count,
          .most = kFarthestOffset,
          .required = true};
}

}  // namespace

Operation passage_operation() {
  return {.id = "getPassage",
          .path = "/api/articles/{id}/passage",
          .summary = "Words of a source, exactly as they stand there",
          .description = "Offsets count characters (Unicode code points) of the text of the "
                         "article, as claims and passages give them.",
          .parameters = {{.name = "id",
                          .about = "id, key or content hash of the article; a slash in it is %2F",
                          .required = true,
                          .in_path = true},
                         offset_in_text("start", "where it begins"),
                         offset_in_text("end", "where it ends, not included"),
                         {.name = "around",
                          .about = "how many characters before and after are given as well",
                          .type = ParameterType::Count,
                          .fallback = "200",
                          .most = kMostAround}},
          .schema = "Passage",
          .answer = passage};
}

}  // namespace attest::server
