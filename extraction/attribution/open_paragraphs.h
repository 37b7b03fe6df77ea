// The paragraphs whose figures still wait for their source.
#pragma once

#include <cstddef>
#include <cstdint>

#include "claims/article.h"
#include "extraction/attribution/attribution.h"

namespace attest {

// Which figures said without a source a source told of later may be of: those of its
// paragraph, or, where it tells of what stands before it, of the one before.
class OpenParagraphs {
 public:
  using Backwards = AttributionReader::Backwards;

  void begin_section() {
    told_ = false;
    title_ = true;
  }
  // To be called before each sentence; `claims`: how many were made before it.
  void enter(const Sentence& sentence, std::size_t claims) {
    if (sentence.block == block_) return;
    told_ = told_ || (!title_ && begin_ < claims);
    title_ = sentence.kind == BlockKind::Heading;
    block_ = sentence.block;
    if (begin_ != claims) before_ = begin_;
    begin_ = claims;
  }
  // The first of them; `claims`, which is past the last, where there are none.
  [[nodiscard]] std::size_t first_open(const Backwards& backwards, std::size_t claims) const {
    // Only the first paragraph of figures leaves unsaid whose they are until it is through.
    if (told_ && !backwards.foregoing) return claims;
    return backwards.foregoing && begin_ == claims ? before_ : begin_;
  }

 private:
  std::uint32_t block_ = ~0U;
  std::size_t begin_ = 0;   // where the claims of the paragraph begin
  std::size_t before_ = 0;  // and those of the last one before it that has any
  bool told_ = false;       // a paragraph before held figures
  bool title_ = true;       // the one before was a heading
};

}  // namespace attest
