#include "search/conflicts/reason.h"

#include <array>

#include "search/conflicts/check_subjects.h"

namespace attest {

namespace {

std::string quoted(const ReasonSide& side) { return "“" + side.words + "”"; }

std::string located(const ReasonSide& side) { return quoted(side) + " in " + side.outlet; }

std::string when(const ReasonSide& side) {
  return side.period ? side.period->edtf : std::string("an unknown time");
}

std::string people(const ReasonSide& side) {
  return side.people.empty() ? "all" : side.people == "man" ? "men" : "women";
}

// “1,516” and “1,514” for 2013
std::string both(const Reason& reason) {
  const std::string one = when(reason.stated);
  const std::string other = when(reason.found);
  if (one == other) return quoted(reason.stated) + " and " + quoted(reason.found) + " for " + one;
  return quoted(reason.stated) + " (" + one + ") and " + quoted(reason.found) + " (" + other + ")";
}

std::string counted(std::size_t number, const std::string& thing) {
  return std::to_string(number) + " " + thing + (number == 1 ? "" : "s");
}

std::string told_of(const Voices& voices) {
  return counted(voices.mentions, "mention") + ", " + counted(voices.origins, "origin");
}

std::string against(const Reason& reason) {
  return located(reason.found) + " (" + told_of(reason.against) + ").";
}

std::string times(int number) {
  return number == 10 ? "ten times" : number == 100 ? "a hundred times" : "a thousand times";
}

std::string told_of_pair(const Reason& reason) {
  const std::string voice = reason.one_voice ? "; one voice says both." : ".";
  const std::string words = quoted(reason.stated) + " and " + quoted(reason.found);
  switch (reason.code) {
    case ReasonCode::SameFigure:
      return both(reason) + " are the same figure" + voice;
    case ReasonCode::SameRounded:
      return both(reason) + " are the same after rounding" + voice;
    case ReasonCode::CanBothHold:
      return both(reason) + " can both hold: a bound or range allows it" + voice;
    case ReasonCode::CannotBothHold:
      return both(reason) + " cannot both hold" + voice;
    case ReasonCode::OneReplaces:
      return both(reason) + ": one replaces the other" + voice;
    case ReasonCode::OneForeseen:
      return both(reason) + ": one was foreseen or counted before the period was over" + voice;
    case ReasonCode::OtherTime:
      return both(reason) + " are of different times.";
    case ReasonCode::OtherBase:
      return both(reason) + " have different bases.";
    case ReasonCode::OtherScope:
      return both(reason) + " are a part and a whole, or two parts.";
    case ReasonCode::OtherUnit:
      return both(reason) + " are in different units.";
    case ReasonCode::OppositeDirections:
      return words + " go in opposite directions.";
    case ReasonCode::DeniedFigure:
      return words + " are the same figure, and the source denies it.";
    case ReasonCode::SameNumber:
      return words + " are the same number, but nothing shows that they count the same.";
    default:
      return {};
  }
}

std::string told_of_slip(const Reason& reason) {
  const std::string found = located(reason.found) + ".";
  switch (reason.code) {
    case ReasonCode::ForOtherTime:
      return "It is the figure for " + when(reason.found) + ", not for " + when(reason.stated) +
             ": " + found;
    case ReasonCode::OfOtherWhole:
      return "It is a share of another whole, as of " + when(reason.found) + ": " + found;
    case ReasonCode::ForOtherPeople:
      return "It is the figure for " + people(reason.found) + ", not for " +
             people(reason.stated) + ": " + found;
    case ReasonCode::TooSmall:
      return "It is " + times(reason.times) + " too small: " + found;
    case ReasonCode::TooLarge:
      return "It is " + times(reason.times) + " too large: " + found;
    case ReasonCode::PercentForPoints:
      return "Percent and percentage points are mixed up: " + found;
    case ReasonCode::PercentForPointsReversed:
      return "Percent and percentage points are mixed up, and the direction is reversed: " + found;
    case ReasonCode::NumberOfOtherUnit:
      return "The number is that of another unit: " + found;
    default:
      return {};
  }
}

}  // namespace

std::string_view to_string(ReasonCode code) {
  constexpr std::array<std::string_view, kReasonCodes> kNames{
      "same-figure", "same-rounded", "can-both-hold", "cannot-both-hold", "one-replaces",
      "one-foreseen", "other-time", "other-base", "other-scope", "other-unit",
      "opposite-directions", "denied-figure", "same-number",
      "said-so", "said-otherwise", "denied", "is-rise", "is-fall", "disputed", "replaced-since",
      "number-elsewhere", "no-time-named", "only-near", "no-number", "no-concept", "nothing-held",
      "for-other-time", "of-other-whole", "for-other-people", "too-small", "too-large",
      "percent-for-points", "percent-for-points-reversed", "number-of-other-unit"};
  return kNames.at(static_cast<std::size_t>(code));
}

std::string told_of(const Reason& reason) {
  if (reason.code <= ReasonCode::SameNumber) return told_of_pair(reason);
  if (reason.code >= ReasonCode::ForOtherTime) return told_of_slip(reason);
  switch (reason.code) {
    case ReasonCode::SaidSo:
      return "The sources say so: " + told_of(reason.agreeing) + ".";
    case ReasonCode::SaidOtherwise:
      return "The sources say otherwise: " + against(reason);
    case ReasonCode::Denied:
      return "The sources deny it: " + against(reason);
    case ReasonCode::IsRise:
      return "The direction is reversed: it is a rise, " + against(reason);
    case ReasonCode::IsFall:
      return "The direction is reversed: it is a fall, " + against(reason);
    case ReasonCode::Disputed:
      return "The sources contradict each other: some say so (" + told_of(reason.agreeing) +
             "), others " + against(reason);
    case ReasonCode::ReplacedSince:
      return "It was said so (" + told_of(reason.agreeing) + "), and has been replaced since by " +
             located(reason.found) + ".";
    case ReasonCode::NumberElsewhere:
      return "The same number is in " + located(reason.found) +
             ", but nothing shows that it counts the same: " + told_of(reason.against) + ".";
    case ReasonCode::NoTimeNamed:
      return "The statement names no time, and the index holds other figures of this: " +
             told_of(reason.against) + ".";
    case ReasonCode::OnlyNear:
      return "What the index holds is of another time or kind: " + told_of(reason.against) + ".";
    case ReasonCode::NoNumber:
      return quoted(reason.stated) + " gives no number that could be compared.";
    case ReasonCode::NoConcept:
      return "No word of it is in a thesaurus, and no figure of these words and this time is in "
             "the index.";
    default:
      return "No figure of this measure and time is in the index.";
  }
}

ReasonSide reason_side(const CitedFigure& figure) {
  const Article& article = figure.article->article;
  const std::vector<std::string> sexes = sexes_of(figure.claim.measure);
  return {figure.words, article.publisher.empty() ? article.title : article.publisher,
          figure.claim.period, sexes.empty() ? std::string() : sexes.front()};
}

Reason reason_of(const CitedFigure& a, const CitedFigure& b, const Comparison& comparison,
                 bool independent) {
  constexpr std::array<ReasonCode, 8> kCodes{  // as Relation
      ReasonCode::SameRounded, ReasonCode::CannotBothHold, ReasonCode::OneReplaces,
      ReasonCode::OneForeseen, ReasonCode::OtherTime,      ReasonCode::OtherBase,
      ReasonCode::OtherScope,  ReasonCode::OtherUnit};
  Reason reason;
  reason.code = kCodes.at(static_cast<std::size_t>(comparison.relation));
  if (comparison.relation == Relation::Agrees) {
    if (comparison.how == How::Exact) reason.code = ReasonCode::SameFigure;
    if (comparison.how == How::Hedged) reason.code = ReasonCode::CanBothHold;
  }
  if (comparison.relation == Relation::Contradicts) {  // of what is one figure: one side denies it
    const auto values = compare_values(a.claim.quantity, b.claim.quantity);
    if (values && values->meets) reason.code = ReasonCode::DeniedFigure;
  }
  reason.stated = reason_side(a);
  reason.found = reason_side(b);
  reason.one_voice = !independent;
  return reason;
}

}  // namespace attest
