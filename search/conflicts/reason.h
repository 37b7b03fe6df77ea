// Why a figure has its verdict, two figures their relation: a code, and what it names.
//
// The commands and the exports tell it in English, by told_of(); whoever speaks to people of other
// languages words it from the code.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "claims/period.h"
#include "claims/relation.h"
#include "search/conflicts/figure.h"

namespace attest {

enum class ReasonCode : std::uint8_t {
  // How two figures relate: `stated` and `found` are the two.
  SameFigure,
  SameRounded,
  CanBothHold,
  CannotBothHold,
  OneReplaces,
  OneForeseen,
  OtherTime,
  OtherBase,
  OtherScope,
  OtherUnit,
  OppositeDirections,
  DeniedFigure,
  SameNumber,
  // What a checked figure has its verdict from: `found` is the first piece that decides.
  SaidSo,
  SaidOtherwise,
  Denied,
  IsRise,
  IsFall,
  Disputed,
  ReplacedSince,
  NumberElsewhere,
  NoTimeNamed,
  OnlyNear,
  NoNumber,
  NoConcept,
  NothingHeld,
  // What it may have been meant to be.
  ForOtherTime,
  OfOtherWhole,
  ForOtherPeople,
  TooSmall,
  TooLarge,
  PercentForPoints,
  PercentForPointsReversed,
  NumberOfOtherUnit,
};
inline constexpr std::size_t kReasonCodes =
    static_cast<std::size_t>(ReasonCode::NumberOfOtherUnit) + 1;

// "cannot-both-hold": the same in every version.
[[nodiscard]] std::string_view to_string(ReasonCode code);

struct ReasonSide {
  std::string words;             // the figure as its text has it
  std::string outlet;            // who published it, else the title; empty for a statement
  std::optional<Period> period;  // that it is about
  std::string people;            // "man", "woman" where it is of those alone
};

// How often something is said, and by how many who know it for themselves.
struct Voices {
  std::size_t mentions = 0;
  std::size_t origins = 0;
};

// What a code does not name is empty.
struct Reason {
  ReasonCode code = ReasonCode::SameFigure;
  ReasonSide stated;
  ReasonSide found;
  bool one_voice = false;  // of a pair: the same origin says both
  Voices agreeing;
  Voices against;  // or, where nothing decides, of all there is
  int times = 0;   // 10, 100 or 1000
};

// One plain English sentence.
[[nodiscard]] std::string told_of(const Reason& reason);

[[nodiscard]] Reason reason_of(const CitedFigure& a, const CitedFigure& b,
                               const Comparison& comparison, bool independent);

// A figure as a reason names it, with where it stands.
[[nodiscard]] ReasonSide reason_side(const CitedFigure& figure);

}  // namespace attest
