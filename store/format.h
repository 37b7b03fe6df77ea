// How articles, passages and claims lie in the Xapian database.
//
// docs/index-format.md says the same in prose, with an example; a test holds the
// two together.  Any change here is a new kFormatVersion.
#pragma once

#include <cstddef>
#include <string_view>

namespace attest::format {

inline constexpr std::string_view kFormatVersion = "6";

// Metadata keys.
inline constexpr std::string_view kVersionKey = "attest:format";
inline constexpr std::string_view kFileKey = "attest:file:";  // + path: what was read of a file
inline constexpr std::string_view kRunKey = "attest:run:";    // + eight digits: a run that changed
// + name: a thesaurus of the user's, which all commands add to those of the program.
inline constexpr std::string_view kThesaurusKey = "attest:thesaurus:";

// Kinds of documents, one term each.
inline constexpr std::string_view kArticle = "XTarticle";
inline constexpr std::string_view kPassage = "XTpassage";
inline constexpr std::string_view kClaim = "XTclaim";

// Term prefixes.  Omega's where Omega has one.
inline constexpr std::string_view kUnique = "Q";  // of these two kinds
inline constexpr std::string_view kUniqueArticle = "Qa";  // + article key
inline constexpr std::string_view kUniqueClaim = "Qc";    // + claim id
inline constexpr std::string_view kAuthor = "A";  // words of the author's name, folded
inline constexpr std::string_view kDay = "D";     // yyyymmdd, with M (yyyymm) and Y (yyyy)
inline constexpr std::string_view kMonth = "M";
inline constexpr std::string_view kYear = "Y";
inline constexpr std::string_view kLanguage = "L";    // primary subtag
inline constexpr std::string_view kTitle = "S";       // words of the title
inline constexpr std::string_view kTitleStem = "ZS";  // stems of the title
inline constexpr std::string_view kUrl = "U";
inline constexpr std::string_view kStem = "Z";     // stems of the body, as TermGenerator does
inline constexpr std::string_view kGram = "XG";    // character bigrams
inline constexpr std::string_view kSource = "XS";  // outlet: its words, folded
inline constexpr std::string_view kValue = "XN";  // a number read in the passage: "XN1516", "XN7.4"
inline constexpr std::string_view kDigits = "XD";     // decimal trie of claim values, for ranges
inline constexpr std::string_view kUnit = "XU";       // unit of a claim
inline constexpr std::string_view kPeriod = "XP";     // period of a claim, EDTF and its year(s)
inline constexpr std::string_view kOrigin = "XO";     // origin of a claim: origin_key()
inline constexpr std::string_view kOriginWord = "XW";  // a word of its name, folded
inline constexpr std::string_view kConcept = "XK";    // concept of a claim's measure
// + sound key (text/sound.h): a synonym key, not a term; its synonyms are names of that sound.
inline constexpr std::string_view kSound = "XR";
// What a claim is compared under: comparison_keys() in claims/subject.h.
inline constexpr std::string_view kComparison = "XC";
inline constexpr std::string_view kOfArticle = "XA";  // + article key: all documents of an article
inline constexpr std::string_view kOfFile = "XF";     // + path: articles with a copy in the file
inline constexpr std::string_view kText = "XH";       // + SHA-256 of the text of an article
inline constexpr std::string_view kIdentity = "XI";   // + what its versions share

inline constexpr std::string_view kArticleId = "XE";  // + id of an article: several may share it

// The longest term; a longer one ends in a digest instead (store/terms.h).
inline constexpr std::size_t kMaxTermBytes = 245;

// Value slots.
enum Slot : unsigned {
  kSlotArticle = 0,  // article key
  kSlotDate = 1,     // publication, yyyymmdd
  kSlotLow = 2,      // sortable_serialise(low) of a claim
  kSlotHigh = 3,
  kSlotFrom = 4,  // period of a claim, yyyymmdd
  kSlotTo = 5,
};

}  // namespace attest::format
