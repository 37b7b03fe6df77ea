// schema.org's words for what a claim says.  For the .cpp files of search/export/ only.
#pragma once

#include <nlohmann/json.hpp>

#include "search/export/writer.h"

namespace attest {

// An Observation: value, or minValue and maxValue, unit and period.
[[nodiscard]] nlohmann::ordered_json observation_of(const Claim& claim);

// A NewsArticle with what is known of it.
[[nodiscard]] nlohmann::ordered_json news_article(const ExportedArticle& article,
                                                  const ExportSettings& settings);

// "person" → "IE": UN/CEFACT Recommendation 20; empty where it has no code.
[[nodiscard]] std::string_view cefact_code(std::string_view unit);

}  // namespace attest
