// Which format is this, and who reads it?  One row a format (formats.cpp).
//
// Found by content; the ending of the name, or the media type that the transport
// tells, only decides between formats that the content allows.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "indexer/readers/reading.h"
#include "text/error.h"

namespace attest {

// What is seen of an input before it is read.
struct Head {
  std::string_view bytes;  // the first of them, 4 KiB or all
  std::string text;        // the same as lower-case ASCII, without mark and leading blanks; of
                           // UTF-16 only the low bytes, which is enough to see markup
  std::string ending;      // "html": as the media type says, else the name; lower case
  std::size_t markup_at = 0;

  // Of `text`, past comments and instructions: the first tag, and what follows it.
  [[nodiscard]] std::string_view markup() const { return std::string_view(text).substr(markup_at); }
};

struct Format {
  std::string_view name;
  bool (*recognises)(const Head& head);

  // Either from all bytes: `input.bytes` is empty by then.  What is wrong goes into
  // `diagnostics`, under input.path.
  using ReadWhole = std::vector<Article> (*)(std::string_view bytes, const Input& input,
                                             std::vector<Diagnostic>& diagnostics);
  ReadWhole read_whole = nullptr;
  std::size_t most_bytes = 0;  // more is refused, so that tree and text stay within the memory

  // Or as a stream: for files of many articles, and those in which other files lie.
  using ReadStream = void (*)(Input& input, Reading& reading);
  ReadStream read_stream = nullptr;
};

// The first row that recognises it; plain text recognises anything.
[[nodiscard]] const Format& format_of(const Head& head);

[[nodiscard]] Head look_at(std::string_view bytes, std::string_view name,
                           std::string_view media_type);

// "a/b.TXT" → "txt"; empty where there is none.
[[nodiscard]] std::string ending_of(std::string_view path);

// "a/b.c.txt" → "b.c.txt"
[[nodiscard]] std::string_view file_name(std::string_view path);

// The part of a path that names a thing: "a/b.c.txt" → "b.c".
[[nodiscard]] std::string_view stem(std::string_view path);

// `markup` begins with the tag <name …>.
[[nodiscard]] bool names_element(std::string_view markup, std::string_view name);

}  // namespace attest
