// Is this figure right?  A statement against every figure that the index holds.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "claims/relation.h"
#include "claims/thesaurus.h"
#include "search/conflicts/check_compare.h"
#include "search/conflicts/figure.h"
#include "search/conflicts/reason.h"

namespace attest {

enum class CheckVerdict : std::uint8_t {
  Supported,
  Contradicted,
  Disputed,    // the sources contradict each other
  Superseded,  // it was said so, and has been replaced since
  Unverified,
};

struct Evidence {
  Comparison comparison;
  Twist twist = Twist::None;
  bool independent = true;  // of the evidence before it
  bool is_newer = false;    // of a revision: it replaces what the statement says
  std::size_t voice = 0;    // figures of one origin have the same
  Reason why;
  CitedFigure figure;
};

struct CheckedFigure {
  CitedFigure stated;
  CheckVerdict verdict = CheckVerdict::Unverified;
  Reason why;
  std::optional<Reason> slip;      // what it may have been meant to be, where that is seen
  std::size_t origins = 0;         // how many voices the evidence is
  std::vector<Evidence> evidence;  // what decided the verdict first
  std::size_t left_out = 0;        // of the evidence, the last in this order
};

struct CheckedStatement {
  std::vector<CheckedFigure> figures;  // the first ones, where there are very many
  std::size_t left_out = 0;
};

// What the index holds beside a figure of its own.
struct RelatedFigures {
  std::vector<Evidence> evidence;  // each of another claim; what decides first
  std::size_t left_out = 0;        // of the evidence, the last in this order
  std::size_t mentions = 0;        // claims that agree with it, itself among them
  std::size_t origins = 0;         // how many voices those are
  std::size_t contradicting = 0;   // claims that contradict it
};

// One per thread.
class Checker {
 public:
  // `thesaurus` must outlive the checker.  Throws as StoreReader does.
  Checker(const std::string& index, const Thesaurus& thesaurus);
  ~Checker();
  Checker(Checker&&) noexcept;
  Checker& operator=(Checker&&) noexcept;

  // The figures of `statement`, in order.  Its date is what "last year" is told from.
  [[nodiscard]] CheckedStatement check(const Article& statement);

  [[nodiscard]] RelatedFigures related(const CitedFigure& figure);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

[[nodiscard]] std::string_view to_string(CheckVerdict verdict);

// In plain English: why, and the slip.
[[nodiscard]] std::string told_of(const CheckedFigure& checked);

}  // namespace attest
