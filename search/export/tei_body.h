// The text of an article as the <body> of a TEI document.  Part of search/export/tei.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/export/writer.h"

namespace attest {

// A claim and the name under which <back> tells more of it.
struct NamedClaim {
  Claim claim;
  std::string name;
};

// Every character of the text stands in the body in its place (xml:space="preserve"), with
// the kinds of blocks as elements, dated entries as <div type="entry">, and each claim in a
// <measure>.  A claim that overlaps the one before it stands in <back> alone.
// REQUIRES: `claims` in the order of the text.
[[nodiscard]] std::string tei_body(const ExportedArticle& article,
                                   const std::vector<NamedClaim>& claims);

// ` quantity="1516" unit="person"` or an inner <num atLeast atMost>: the number of a claim.
[[nodiscard]] std::string tei_measure(const NamedClaim& claim, std::string_view words);

}  // namespace attest
