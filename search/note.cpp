#include "search/note.h"

#include <array>

namespace attest {

std::string_view to_string(NoteCode code) {
  constexpr std::array<std::string_view, kNoteCodes> kNames{
      "not-of-field", "nothing-in-characters", "nothing-to-look-for", "only-best", "other-words"};
  return kNames.at(static_cast<std::size_t>(code));
}

std::string told_of(const Note& note) {
  switch (note.code) {
    case NoteCode::NotOfField:
      return "'" + note.text + "' is not a " + note.field + "; searched as words";
    case NoteCode::NothingInCharacters:
      return "'" + note.text + "' holds no word and no figure to look for";
    case NoteCode::NothingToLookFor:
      return "the query holds nothing to look for";
    case NoteCode::OnlyBest:
      return "only the best " + std::to_string(note.number) +
             " passages were looked at; add words to narrow the query";
    case NoteCode::OtherWords: break;
  }
  std::string told = "no text has these words";
  for (const OtherNames& other : note.others)
    told += "; " + other.word + (other.names.empty() ? "" : " is also " + other.names);
  return told;
}

}  // namespace attest
