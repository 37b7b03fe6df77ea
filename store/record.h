// Records as bytes: what the data of a document, or a metadata value, holds.
//
// The encoding is our own, compact, and part of the index format
// (docs/index-format.md): fields in the order of the structs in store/store.h,
// integers of variable length, strings counted.  Each record begins with
// kRecordVersion.  What the terms and slots of a document say already (the article
// key) is not repeated.  Decoding throws Error{Damaged} for anything that encoding
// cannot have written.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "store/store.h"

namespace attest::record {

inline constexpr std::uint64_t kRecordVersion = 4;

[[nodiscard]] std::string encode(const FileRecord& file);
[[nodiscard]] std::string encode(const IndexRun& run);
[[nodiscard]] std::string encode(const KeptThesaurus& thesaurus);
[[nodiscard]] std::string encode(const ArticleRecord& article);
[[nodiscard]] std::string encode(const PassageRecord& passage);  // without article_key
[[nodiscard]] std::string encode(const ClaimRecord& claim);      // without article_key

[[nodiscard]] FileRecord decode_file(std::string_view bytes);
[[nodiscard]] IndexRun decode_run(std::string_view bytes);
[[nodiscard]] KeptThesaurus decode_thesaurus(std::string_view bytes);
[[nodiscard]] ArticleRecord decode_article(std::string_view bytes);
[[nodiscard]] PassageRecord decode_passage(std::string_view bytes);
[[nodiscard]] ClaimRecord decode_claim(std::string_view bytes);

}  // namespace attest::record
