#include "indexer/readers/warc_records.h"

#include <algorithm>
#include <charconv>

#include "indexer/readers/readable.h"
#include "text/ascii.h"

namespace attest {
namespace {

constexpr std::string_view kRecord = "WARC/";
constexpr std::size_t kMaxHeader = std::size_t{256} << 10;

std::optional<std::uint64_t> number_of(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// The first record that begins a line in `bytes`, from its second byte on.
std::size_t find_next_record(std::string_view bytes) {
  for (std::size_t at = bytes.find("\nWARC/1."); at != std::string_view::npos;
       at = bytes.find("\nWARC/1.", at + 1))
    return at + 1;
  return std::string_view::npos;
}

// Line ends between records: two by the standard, any number in the wild.
std::size_t blank_prefix(std::string_view bytes) {
  return std::min(bytes.find_first_not_of("\r\n"), bytes.size());
}

std::string cut_short(const WarcRecord& record) {
  return "is cut short: the file ends before its " + std::to_string(record.length) + " bytes do";
}

}  // namespace

std::string_view HeaderFields::get(std::string_view name) const {
  for (const auto& [known, value] : lines)
    if (ascii::same(known, name)) return value;
  return {};
}

HeaderFields parse_fields(std::string_view lines) {
  HeaderFields fields;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    const std::string_view line = lines.substr(0, end);
    lines.remove_prefix(std::min(end + 1, lines.size()));
    if (ascii::is_blank(line)) break;
    if ((line.front() == ' ' || line.front() == '\t') && !fields.lines.empty()) {
      fields.lines.back().second.append(" ").append(ascii::trimmed(line));
      continue;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    fields.lines.emplace_back(ascii::trimmed(line.substr(0, colon)),
                              ascii::trimmed(line.substr(colon + 1)));
  }
  return fields;
}

std::optional<std::size_t> header_end(std::string_view bytes, std::size_t from) {
  for (std::size_t at = bytes.find('\n', from); at != std::string_view::npos;
       at = bytes.find('\n', at + 1)) {
    const std::string_view rest = bytes.substr(at + 1);
    if (rest.starts_with('\n')) return at + 2;
    if (rest.starts_with("\r\n")) return at + 3;
  }
  return std::nullopt;
}

WarcRecords::WarcRecords(ByteSource source, std::uint64_t base, std::uint64_t size, Fault fault)
    : bytes_(std::move(source), base), size_(size), fault_(std::move(fault)) {}

void WarcRecords::lost(const WarcRecord& record, std::string message) {
  const std::string_view id = record.fields.get("WARC-Record-ID");
  fault_(record.offset, (id.empty() ? "a record " : "record " + readable(id.substr(0, 100)) + " ") +
                            std::move(message));
  lost_ = true;
}

// To a line that begins a record, past whatever stands before; a gap is told.
bool WarcRecords::find_record() {
  bool at_line = false;
  for (;;) {
    const std::string_view seen = bytes_.seen();
    if (at_line && seen.starts_with(kRecord)) return true;
    const std::size_t found = find_next_record(seen);
    if (found != std::string_view::npos) {
      bytes_.pass(found);
      return true;
    }
    if (const auto next = bytes_.next_record()) {
      bytes_.pass(*next);
      return true;
    }
    // The last bytes may be the beginning of what is looked for.
    bytes_.pass(seen.size() - std::min(seen.size(), kRecord.size() + 3));
    if (bytes_.more()) continue;
    if (!bytes_.gap()) return false;
    if (!std::exchange(lost_, false))
      fault_(bytes_.gap()->offset, std::string("a record ") + bytes_.gap()->reason);
    if (!bytes_.leave_gap()) return false;
    if (!bytes_.have(kRecord.size()) && !bytes_.gap()) return false;
    at_line = true;
  }
}

bool WarcRecords::skip_blank_lines() {
  for (;;) {
    const std::size_t blank = blank_prefix(bytes_.seen());
    bytes_.pass(blank);
    if (bytes_.have(kRecord.size())) {
      if (blank_prefix(bytes_.seen()) == 0) return true;
      continue;
    }
    if (bytes_.gap()) return false;
    return !bytes_.seen().empty() && blank_prefix(bytes_.seen()) == 0;
  }
}

std::optional<WarcRecord> WarcRecords::next() {
  bytes_.pass(block_);
  block_ = 0;
  for (;;) {
    const bool more = skip_blank_lines();
    if (!more || !bytes_.seen().starts_with(kRecord)) {
      if (!more && !bytes_.gap()) return std::nullopt;
      if (more && !lost_) {
        fault_(bytes_.offset(), "no record begins here; passed over up to the next");
        lost_ = true;
      }
      if (!find_record()) return std::nullopt;
    }
    lost_ = false;
    WarcRecord record;
    record.offset = bytes_.offset();
    if (!read_header(record) || !read_block(record)) continue;
    return record;
  }
}

bool WarcRecords::read_header(WarcRecord& record) {
  std::optional<std::size_t> end;
  for (std::size_t searched = 0;;) {
    const std::string_view seen = bytes_.seen().substr(0, kMaxHeader);
    end = header_end(seen, searched);
    if (end || seen.size() == kMaxHeader) break;
    searched = seen.size() - std::min<std::size_t>(seen.size(), 2);
    if (!bytes_.more()) break;
  }
  if (!end) {
    const bool long_one = bytes_.seen().size() >= kMaxHeader;
    lost(record, long_one       ? "has a header of over 256 KiB; passed over"
                 : bytes_.gap() ? bytes_.gap()->reason
                                : "is cut short: the file ends in its header");
    // Of a header that begins in what was searched the end does not lie there either: looking
    // at each would be quadratic.
    bytes_.pass(long_one ? kMaxHeader / 2 : bytes_.seen().size());
    return false;
  }
  record.fields = parse_fields(bytes_.seen().substr(0, *end));
  bytes_.pass(*end);
  const auto length = number_of(record.fields.get("Content-Length"));
  if (length) {
    record.length = *length;
    return true;
  }
  lost(record, "has no Content-Length; passed over");
  return false;
}

// What follows its block is a record, the end, or at least the two line ends of the standard.
bool WarcRecords::ends_well(const WarcRecord& record) {
  const auto length = static_cast<std::size_t>(record.length);
  for (std::size_t more = 2; more <= 8; more += 2) {
    (void)bytes_.have(length + more + kRecord.size());
    const std::string_view behind = bytes_.seen().substr(std::min(length, bytes_.seen().size()));
    const std::string_view rest = behind.substr(blank_prefix(behind));
    const std::size_t end = bytes_.seen().size() - rest.size();
    if (rest.starts_with(kRecord) || bytes_.member_begins(length, end)) return true;
    // In a gap the end of the member is missing, and with it the proof of its bytes.
    if (bytes_.gap() && bytes_.gap()->offset == record.offset) return false;
    if (!rest.empty())
      return behind.starts_with("\r\n\r\n") ||
             (rest.size() < kRecord.size() && kRecord.starts_with(rest));
    if (behind.size() < more + kRecord.size()) return true;
  }
  return false;
}

bool WarcRecords::read_block(WarcRecord& record) {
  if (record.length > kMaxWarcBlock) return pass_large(record);
  const auto length = static_cast<std::size_t>(record.length);
  const bool whole = bytes_.have(length);
  const auto next = bytes_.next_record();
  if (whole && (!next || *next >= length) && ends_well(record)) {
    record.block = bytes_.seen().substr(0, length);
    block_ = length;
    return true;
  }
  const bool next_is_seen = next || find_next_record(bytes_.seen()) != std::string_view::npos;
  if (bytes_.gap() && bytes_.gap()->offset == record.offset)
    lost(record, bytes_.gap()->reason);
  else if (!whole && !next_is_seen)
    lost(record, cut_short(record));
  else
    lost(record, "is not as long as its Content-Length says; passed over");
  return false;
}

// Over a block that nobody keeps.
bool WarcRecords::pass_large(WarcRecord& record) {
  record.too_large = true;
  // Then the records behind it are looked for in what it claims.
  if (size_ != 0 && !bytes_.is_gzip() && record.length > size_ - std::min(size_, record.offset)) {
    lost(record, "is longer than the file; passed over");
    return false;
  }
  for (std::uint64_t left = record.length; left > 0;) {
    bytes_.pass(0);  // into the next member, where that is
    const auto next = bytes_.next_record();
    const bool in_next =
        bytes_.is_gzip() && bytes_.offset() != record.offset && bytes_.seen().starts_with(kRecord);
    if (in_next || (next && *next < left)) {
      lost(record, "is not as long as its Content-Length says; passed over");
      return false;
    }
    const auto now = static_cast<std::size_t>(std::min<std::uint64_t>(left, bytes_.seen().size()));
    bytes_.pass(now);
    left -= now;
    if (left == 0 || bytes_.more()) continue;
    lost(record, bytes_.gap() ? bytes_.gap()->reason : cut_short(record));
    return false;
  }
  return true;
}

}  // namespace attest
