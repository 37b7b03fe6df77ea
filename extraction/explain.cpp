#include <algorithm>

#include "extraction/extract.h"
#include "extraction/grammar.h"

namespace attest {

std::string Extractor::explain(const Article& article, std::uint32_t offset) {
  const std::vector<Sentence> all = sentences(article);
  const auto at = std::find_if(all.begin(), all.end(), [&](const Sentence& s) {
    return s.span.begin <= offset && offset < s.span.end;
  });
  if (at == all.end()) return "no sentence stands here\n";
  std::string shown = "sentence  " + std::string(slice(article.text, at->span)) + "\n";
  if (at->kind == BlockKind::Furniture) return shown + "furniture: no figure in it is a claim\n";
  for (const Claim& claim : claims(article, all)) {
    if (claim.sentence != at->span) continue;
    shown += "claim     " + std::string(slice(article.text, claim.span)) + "  " +
             claim.quantity.unit + (claim.period ? "  " + claim.period->edtf : std::string()) +
             "\n";
    for (const std::string& rule : claim.rules) shown += "  rule    " + rule + "\n";
  }
  return shown;
}

}  // namespace attest
