// The bytes of a web archive, unpacked, with the way back to the offset in the file.
//
// Each record of a compressed archive is a gzip member of its own (WARC 1.1, annex D), so
// that it can be fetched alone: its offset is that of the member.  A member that is
// damaged is left, and reading goes on at the next that begins with a record.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/readers/inflate.h"
#include "indexer/readers/input.h"

namespace attest {

// The bytes are a gzip member whose content begins with `content`.
[[nodiscard]] bool is_gzip_of(std::string_view bytes, std::string_view content);

class WarcBytes {
 public:
  // `base`: the offset at which `source` begins.
  WarcBytes(ByteSource source, std::uint64_t base);

  // What is unpacked and not yet passed over; valid until the next call that changes it.
  [[nodiscard]] std::string_view seen() const { return std::string_view(buffer_).substr(begin_); }
  // Unpacks more; false at the end, and at a gap.
  bool more();
  // Until `size` bytes are seen; false when there are not so many before the end or a gap.
  bool have(std::size_t size);
  void pass(std::size_t size);

  [[nodiscard]] bool is_gzip() const { return is_gzip_; }
  // Of the file: where the record that begins with seen() is to be fetched.
  [[nodiscard]] std::uint64_t offset() const;
  // How far in seen() the next member begins with a record, which no record before may reach.
  [[nodiscard]] std::optional<std::size_t> next_record() const;
  // A member begins between these bytes of seen().
  [[nodiscard]] bool member_begins(std::size_t from, std::size_t to) const;

  // Something is damaged at the end of seen(); more() says false until it is left behind.
  struct Gap {
    std::uint64_t offset = 0;  // of the member
    const char* reason = "";   // said of a record that lies in it
  };
  [[nodiscard]] const std::optional<Gap>& gap() const { return gap_; }
  // Passes over all that is seen, up to what can be read again; false at the end.
  bool leave_gap();

 private:
  bool fill_packed();
  bool unpack();
  void begin_member();
  bool find_member();

  ByteSource source_;
  bool is_gzip_ = false;
  std::string packed_;           // of the file
  std::size_t packed_at_ = 0;    // in packed_
  std::uint64_t packed_offset_;  // in the file, of packed_[0]
  Inflater inflater_{Inflater::Wrapping::Gzip};
  bool in_member_ = false;
  std::uint64_t member_ = 0;  // its offset in the file

  std::string buffer_;
  std::size_t begin_ = 0;
  std::uint64_t passed_ = 0;  // unpacked bytes before buffer_[begin_]
  struct Mark {
    std::uint64_t at = 0;      // unpacked bytes before the member
    std::uint64_t offset = 0;  // in the file
  };
  std::deque<Mark> marks_;
  std::optional<Gap> gap_;
};

}  // namespace attest
