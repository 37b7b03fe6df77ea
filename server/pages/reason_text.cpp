#include "server/pages/reason_text.h"

#include "server/pages/amounts.h"
#include "text/localised.h"

namespace attest::server::pages {

namespace {

std::string quoted(const Words& words, const ReasonSide& side) {
  return words("cite.quoted", {{"text", side.words}});
}

std::string located(const Words& words, const ReasonSide& side) {
  return words("reason.located", {{"figure", quoted(words, side)}, {"outlet", side.outlet}});
}

std::string period_of(const Words& words, const ReasonSide& side) {
  return side.period ? period_text(words, *side.period) : words("period.none");
}

std::string people_of(const Words& words, const ReasonSide& side) {
  return words("reason.people." + (side.people.empty() ? "all" : side.people));
}

std::string told_of(const Words& words, const Voices& voices) {
  return words("chip.counts", {{"mentions", words.count("chip.mentions", voices.mentions)},
                               {"origins", words.count("chip.origins", voices.origins)}});
}

// Both figures of a pair, with their time where it is of weight.
std::string both(const Words& words, const Reason& reason) {
  const auto& stated = reason.stated.period;
  const auto& found = reason.found.period;
  std::string key = "reason.pair";
  if (reason.code >= ReasonCode::OppositeDirections || (!stated && !found))
    key = "reason.pair-timeless";
  else if (!stated || !found || stated->edtf != found->edtf)
    key = "reason.pair-apart";
  return words(key, {{"a", quoted(words, reason.stated)},
                     {"b", quoted(words, reason.found)},
                     {"period", period_of(words, reason.stated)},
                     {"a-period", period_of(words, reason.stated)},
                     {"b-period", period_of(words, reason.found)}});
}

}  // namespace

std::string reason_text(const Words& words, const Reason& reason) {
  return words("reason." + std::string(to_string(reason.code)),
               {{"both", both(words, reason)},
                {"stated", quoted(words, reason.stated)},
                {"found", located(words, reason.found)},
                {"stated-period", period_of(words, reason.stated)},
                {"found-period", period_of(words, reason.found)},
                {"stated-people", people_of(words, reason.stated)},
                {"found-people", people_of(words, reason.found)},
                {"agreeing", told_of(words, reason.agreeing)},
                {"against", told_of(words, reason.against)},
                {"times", localised_number(words.locale(), std::to_string(reason.times))}});
}

}  // namespace attest::server::pages
