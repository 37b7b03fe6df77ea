// The figures filed under one comparison key: those that may be of one measure and time.
// Part of search/conflicts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "search/conflicts/figure.h"
#include "store/store.h"

namespace attest {

// Numbers of documents, sorted.
using DocumentIds = std::vector<std::uint32_t>;

// Under a key that half of an index is filed under, as all pairs of 100,000 figures are,
// nothing could be read by anyone.  Of such a key the newest figures are read, those that
// repeat one before them in all that is compared are left out, and the newest of the rest
// are compared.
struct CandidateLimits {
  std::size_t read = 1'000;
  std::size_t compared = 200;
};

struct Filed {
  std::vector<CitedFigure> figures;  // in order of their documents
  DocumentIds documents;             // of `figures`, one each
  std::size_t filed = 0;             // how many the index has; more than `figures` when limited
};

// One per thread; keeps what it has read, up to a bound.
class CandidateReader {
 public:
  // `store` must outlive the reader.
  explicit CandidateReader(const StoreReader& store, const CandidateLimits& limits = {})
      : store_(store), limits_(limits), figures_(store) {}

  // All keys under which at least two claims are filed, sorted.
  [[nodiscard]] std::vector<std::string> shared_keys() const;
  // All keys that end in `suffix`, sorted.
  [[nodiscard]] std::vector<std::string> keys_ending(const std::string& suffix) const;
  // Those of the claims that are `documents`, sorted, each once.
  [[nodiscard]] std::vector<std::string> keys_of(const DocumentIds& documents) const;

  // Figures of `wanted` are never left out.
  [[nodiscard]] Filed read(const std::string& key, const DocumentIds& wanted = {});

 private:
  [[nodiscard]] DocumentIds filed_under(const std::string& key, const DocumentIds& wanted,
                                        std::size_t& filed) const;
  [[nodiscard]] std::shared_ptr<const ClaimRecord> claim(std::uint32_t document);
  void leave_out_repeats(DocumentIds& documents, const DocumentIds& wanted);

  const StoreReader& store_;
  CandidateLimits limits_;
  FigureReader figures_;
  std::unordered_map<std::uint32_t, std::shared_ptr<const ClaimRecord>> claims_;
};

}  // namespace attest
