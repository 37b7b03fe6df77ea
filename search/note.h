// What the user should know of how a query was read: a code, and what it names.  told_of() words
// it in English; whoever speaks to people of other languages words it from the code.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attest {

enum class NoteCode : std::uint8_t {
  NotOfField,           // `text` behind `field` was searched as words
  NothingInCharacters,  // ="…" without a word or figure
  NothingToLookFor,
  OnlyBest,    // `number` passages were looked at, of more
  OtherWords,  // no text has the words typed; those in `others` were looked for, too
};
inline constexpr std::size_t kNoteCodes = static_cast<std::size_t>(NoteCode::OtherWords) + 1;

// "not-of-field": the same in every version.
[[nodiscard]] std::string_view to_string(NoteCode code);

struct OtherNames {
  std::string word;   // as typed
  std::string names;  // "탈북민, defector, …"
};

struct Note {
  NoteCode code = NoteCode::NothingToLookFor;
  std::string text = {};
  std::string field = {};
  std::size_t number = 0;
  std::vector<OtherNames> others = {};
};

[[nodiscard]] std::string told_of(const Note& note);

}  // namespace attest
