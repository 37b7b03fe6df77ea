// Versions of one article: what a later one says otherwise is a revision, not another voice.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "claims/relation.h"
#include "search/conflicts/figure.h"

namespace attest {

// What the versions of its article share; empty where the index holds no other.
[[nodiscard]] std::string versions_identity(const ArticleRecord& article);

[[nodiscard]] bool are_versions(const CitedFigure& a, const CitedFigure& b);

// REQUIRES: are_versions(a, b).  That of the later version.
[[nodiscard]] bool is_later_version(const CitedFigure& a, const CitedFigure& b);

// What two figures of versions are, which `found` holds of them.  nullopt where they
// stand in other sentences: what an article says in two places is not compared.
[[nodiscard]] std::optional<Comparison> between_versions(const CitedFigure& a,
                                                         const CitedFigure& b,
                                                         const Comparison& found);

// Which of the figures are those of a sentence that a later version, whose figure is there
// too, has word for word.
[[nodiscard]] std::vector<bool> told_again(const std::vector<CitedFigure>& figures);

// Takes those away.
void leave_out_told_again(std::vector<CitedFigure>& figures);

}  // namespace attest
