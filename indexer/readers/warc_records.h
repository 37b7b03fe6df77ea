// The records of a web archive (WARC 1.0 and 1.1, ISO 28500), one after the other.
//
// A record that is not what its header says is told and passed over, up to the next line
// that begins one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/readers/warc_bytes.h"

namespace attest {

// "Name: value" lines, of a record or of HTTP.
struct HeaderFields {
  std::vector<std::pair<std::string, std::string>> lines;
  // Of the first of this name, in any case; empty where there is none.
  [[nodiscard]] std::string_view get(std::string_view name) const;
};

// Up to the empty line; lines that begin with a blank go on with the one before.
[[nodiscard]] HeaderFields parse_fields(std::string_view lines);

// Where the empty line behind header lines ends; searched for from the line end at `from` on.
[[nodiscard]] std::optional<std::size_t> header_end(std::string_view bytes, std::size_t from = 0);

struct WarcRecord {
  std::uint64_t offset = 0;  // in the file; of its gzip member
  HeaderFields fields;
  std::uint64_t length = 0;
  std::string_view block;  // valid until the next record
  bool too_large = false;  // the block is over kMaxWarcBlock, and was not kept
};

inline constexpr std::size_t kMaxWarcBlock = std::size_t{64} << 20;

class WarcRecords {
 public:
  using Fault = std::function<void(std::uint64_t offset, std::string message)>;

  // `base`: the offset at which `source` begins; `size`: of the file, 0 where not known.
  WarcRecords(ByteSource source, std::uint64_t base, std::uint64_t size, Fault fault);

  // nullopt at the end.
  std::optional<WarcRecord> next();

 private:
  bool find_record();
  bool skip_blank_lines();
  bool read_header(WarcRecord& record);
  bool read_block(WarcRecord& record);
  bool pass_large(WarcRecord& record);
  bool ends_well(const WarcRecord& record);
  void lost(const WarcRecord& record, std::string message);

  WarcBytes bytes_;
  std::uint64_t size_;
  Fault fault_;
  std::size_t block_ = 0;  // of the record before, not yet passed over
  bool lost_ = false;      // what is wrong here has been told
};

}  // namespace attest
