// What only tells more of who speaks: "Norvik, which prints the Dorn Post, said", "Ada Norvik in a
// statement said".  Nothing named in it speaks.
#pragma once

#include <cstdint>
#include <vector>

#include "extraction/attribution/source_names.h"

namespace attest {

// Where the relative clause begins, with its comma or dash, that such a mark ends right before
// item `cue`; `cue` where none does.
[[nodiscard]] std::uint32_t before_relative(const Grammar& grammar, const SentenceView& view,
                                            const Phrases& phrases, std::uint32_t cue);

// "The group that owns Dorn's and Harper said": whom a clause without commas tells of, whose last
// name is `name`; `name` itself where none does.
[[nodiscard]] const SourceName* told_of_by_that(const Grammar& grammar, const SentenceView& view,
                                                const Phrases& phrases,
                                                const std::vector<SourceName>& names,
                                                const SourceName* name);

// "Ada Norvik in a statement said": who stands right before the publication that `name` is, or
// `name` itself.
[[nodiscard]] const SourceName* speaking_in(const SourceRules& rules, const SentenceView& view,
                                            const std::vector<SourceName>& names,
                                            const SourceName* name);

// "Said Ada Norvik, head of the port, who added that": the holder of what stands between the
// commas; nullptr where no name does.
[[nodiscard]] const SourceName* holder_before_who(const Grammar& grammar, const SentenceView& view,
                                                  const std::vector<SourceName>& names,
                                                  std::uint32_t cue);

}  // namespace attest
