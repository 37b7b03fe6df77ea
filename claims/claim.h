// A numeric claim: a quantity that a source states about the world, tied to the
// sentence it stands in.  Field by field as CLAIMS.md, section 3.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "claims/period.h"
#include "claims/quantity.h"
#include "text/span.h"

namespace attest {

enum class Role : std::uint8_t { Level, Change, Share, Rank };
enum class Aspect : std::uint8_t { Unknown, Flow, Stock };
enum class Direction : std::uint8_t { None, Up, Down };
enum class Status : std::uint8_t { Asserted, Estimated, Forecast, Alleged, Denied, Hypothetical };
enum class Vintage : std::uint8_t { Unknown, Provisional, Revised, Final };
enum class InformantRole : std::uint8_t { Outlet, Agency, Origin, Person };

inline constexpr char kNameMark = '~';
inline constexpr char kHomeMark = '@';

struct Measure {
  std::string text;                   // what is counted, in the words of the source
  std::vector<std::string> concepts;  // language-independent keys, sorted
  // Those of the sentence and the headings besides, and behind a kNameMark the keys of the
  // proper names there and where the text begins, and behind a kHomeMark the country that is
  // meant where none is named; sorted.
  std::vector<std::string> context;
  Role role = Role::Level;
  Aspect aspect = Aspect::Unknown;
  Direction direction = Direction::None;
};

// What a share is a share of, or a change is a change from.
struct Base {
  std::string claim;       // id of the base figure in the same article, or empty
  std::string text;        // words only
  bool ambiguous = false;  // several fit
};

struct Place {
  std::string code;  // ISO 3166
  std::string name;  // as the source words it
};

struct Informant {
  std::string name;
  InformantRole role = InformantRole::Origin;
};

// Among Claim::rules where the words of the figure do not say what it is of.
inline constexpr std::string_view kCarriedSubject = "subject: carried over";

struct Claim {
  std::string id;  // 20 hex digits; same article id, sentence and words → same id
  Span span;       // the quantity's words in the article text
  Quantity quantity;
  Span sentence;              // the passage that a citation quotes
  std::uint32_t section = 0;  // index into Article::sections
  std::string lang;
  Measure measure;
  std::optional<Base> base;
  std::optional<Period> period;
  std::optional<Place> place;
  std::vector<Informant> attribution;  // nearest informant first, origin last
  Status status = Status::Asserted;
  Vintage vintage = Vintage::Unknown;
  double confidence = 0;
  std::vector<std::string> rules;  // names of the rules that made it
};

[[nodiscard]] std::string_view to_string(Role role);
[[nodiscard]] std::string_view to_string(Aspect aspect);        // empty for Unknown
[[nodiscard]] std::string_view to_string(Direction direction);  // empty for None
[[nodiscard]] std::string_view to_string(Status status);
[[nodiscard]] std::string_view to_string(Vintage vintage);  // empty for Unknown
[[nodiscard]] std::string_view to_string(InformantRole role);

}  // namespace attest
