// How a name sounds, roughly: so that its spellings in several scripts meet.
//
// Lankov, Ланьков and 란코프 are one name.  Letters of the Latin, Cyrillic and Hangul scripts
// become classes of sounds that the three writings keep apart: voiced and voiceless are one,
// so are l and r, and s-like sounds but for the hard ones (z, j, ch, ts); vowels are a, e
// (with o), i and u, and the vowel that Hangul puts between consonants is none.  A key of
// fewer than three consonants says too little; one of three needs the same vowels as well.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attest {

// The consonants of a folded word in order ("LNKP"), behind "-" where a vowel begins it;
// empty where there are fewer than three, or letters of other scripts.
[[nodiscard]] std::string sound_key(std::string_view folded_word);

// Two folded words of one key that may be one name.
[[nodiscard]] bool sound_alike(std::string_view a, std::string_view b);

// The forms of a word that may be the name: itself, for a stemmer takes "ов" for an ending,
// and its shortest stem that begins it.
[[nodiscard]] std::vector<std::string_view> name_forms(std::string_view word,
                                                       std::span<const std::string> stems);

}  // namespace attest
