// Reading one file, with whatever lies in it.
//
// A reader that finds another file in its own (a member of an archive, a record of a
// web archive, what a compressed file unpacks to) makes an Input of it and gives it to
// Reading::read, which finds its format and calls its reader: so formats nest.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "claims/article.h"
#include "indexer/reader.h"
#include "indexer/readers/input.h"
#include "indexer/readers/sources.h"
#include "text/error.h"

namespace attest {

// Bytes to be read, and what is known of them without having looked.
struct Input {
  ByteSource bytes;                    // from the beginning
  BytesFrom from_offset;               // where they can be read again; may be empty
  std::string path;                    // of the file that the user named, in which they are or lie
  std::string name;                    // file name, member's name or path of an address
  std::string id;                      // of its article, where that has none; empty: after the name
  std::string media_type;              // "text/html", as the transport says, without parameters
  std::string charset;                 // the same
  std::size_t size = 0;                // where known
  std::string member;                  // where in the file: "a.zip!b.txt"; empty: they are the file
  Provenance provenance;               // of a record that has its own; put into its articles
  std::string url;                     // the same
  const SourceEntry* entry = nullptr;  // what sources.json says, if it is one article
  unsigned depth = 0;                  // how many files it lies in
  std::string_view format;             // found by Reading::read; before that, of what it lies in
  std::string_view account;  // the format that its articles are counted for, if not its own
};

// "outer!inner"; either may be empty.
[[nodiscard]] std::string join_members(std::string_view outer, std::string_view inner);

struct Format;
struct Head;

class Reading {
 public:
  // Keeps `sink` by reference.
  explicit Reading(const ArticleSink& sink) : sink_(sink) {}

  // Finds the format and reads.  Never throws for what the bytes are, nor for an InputError
  // of their source: that is told, and what was read before it stays.
  void read(Input&& input);

  // An article of a streamed format: `article.member` says which of them it is, the rest
  // as the document says it; what is left open is completed, and where it lies is added.
  void add(const Input& input, Article&& article);

  // One thing that is wrong with `input`: `line` or `offset` as counted in it.
  void tell(const Input& input, ErrorCode code, std::string message,
            std::optional<std::uint64_t> line = std::nullopt,
            std::optional<std::uint64_t> offset = std::nullopt);

  // What is no article by its nature, counted by `reason` ("images").
  void leave_out(const Input& input, std::string_view reason, std::size_t count = 1);

  // For what holds other files.  Deeper than kMaxDepth is told and not read.
  static constexpr unsigned kMaxDepth = 5;
  [[nodiscard]] bool is_too_deep(const Input& input);
  // Counts what is unpacked: a file that grows out of all proportion throws InputError, and
  // from then on is spent.
  [[nodiscard]] ByteSource unpacked(ByteSource source);
  [[nodiscard]] bool is_spent() const;

  [[nodiscard]] ReadReport take();

 private:
  [[nodiscard]] std::uint64_t most_unpacked() const;
  [[nodiscard]] ByteSource counted(ByteSource source, std::size_t size);
  bool leave_out_by_content(const Input& input, const Head& head, const Format& format);
  void read_whole(const Format& format, Input& input);
  void hand_over(const Input& input, Article&& article, const SourceEntry* entry);

  const ArticleSink& sink_;
  ReadReport report_;
  std::uint64_t packed_ = 0;    // bytes of the file, as read or as its size says
  std::uint64_t unpacked_ = 0;  // bytes, of all that lies in it
  std::size_t untold_ = 0;      // faults over the number that is told
};

}  // namespace attest
