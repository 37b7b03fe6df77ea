#include "indexer/readers/warc_bytes.h"

#include <algorithm>
#include <array>

namespace attest {
namespace {

constexpr std::size_t kChunk = std::size_t{256} << 10;
constexpr std::size_t kUnpacked = std::size_t{64} << 10;
// So much of a member is kept, to look for the next one in it should it be damaged.
constexpr std::size_t kKept = std::size_t{1} << 20;
constexpr std::string_view kMagic("\x1F\x8B\x08", 3);
constexpr std::string_view kRecord = "WARC/";

// Enough of a member to see what it begins with, whatever its header holds.
constexpr std::size_t kLook = 4096;

}  // namespace

bool is_gzip_of(std::string_view bytes, std::string_view content) {
  if (!bytes.starts_with(kMagic)) return false;
  std::array<char, 64> begin{};
  Inflater inflater(Inflater::Wrapping::Gzip);
  std::size_t size = 0;
  while (size < content.size()) {
    const Inflater::Step step = inflater.run(bytes, begin.data() + size, begin.size() - size);
    size += step.written;
    if (step.written == 0 || step.state != Inflater::State::Going) break;
  }
  return std::string_view(begin.data(), size).starts_with(content);
}

WarcBytes::WarcBytes(ByteSource source, std::uint64_t base)
    : source_(std::move(source)), packed_offset_(base) {
  fill_packed();
  is_gzip_ = packed_.starts_with(kMagic);
  if (!is_gzip_) marks_.push_back({0, base});
}

bool WarcBytes::fill_packed() {
  std::size_t kept = 0;
  if (in_member_ && member_ >= packed_offset_) kept = packed_offset_ + packed_at_ - member_;
  if (kept > kKept) kept = 0;
  packed_.erase(0, packed_at_ - kept);
  packed_offset_ += packed_at_ - kept;
  packed_at_ = kept;
  const std::size_t before = packed_.size();
  packed_.resize(before + kChunk);
  const std::size_t count = source_(packed_.data() + before, kChunk);
  packed_.resize(before + count);
  return count > 0;
}

bool WarcBytes::more() {
  if (gap_) return false;
  if (begin_ > kChunk) {
    buffer_.erase(0, begin_);
    begin_ = 0;
  }
  if (is_gzip_) return unpack();
  if (packed_.empty() && !fill_packed()) return false;
  buffer_ += packed_;
  packed_at_ = packed_.size();
  packed_.erase();
  packed_offset_ += packed_at_;
  packed_at_ = 0;
  return true;
}

void WarcBytes::begin_member() {
  inflater_.reset();
  in_member_ = true;
  member_ = packed_offset_ + packed_at_;
  marks_.push_back({passed_ + seen().size(), member_});
}

bool WarcBytes::unpack() {
  for (;;) {
    if (packed_at_ == packed_.size() && !fill_packed()) {
      if (in_member_) gap_ = Gap{member_, "is cut short: the file ends in its gzip member"};
      return false;
    }
    if (!in_member_) begin_member();
    std::string_view in = std::string_view(packed_).substr(packed_at_);
    const std::size_t before = buffer_.size();
    buffer_.resize(before + kUnpacked);
    const Inflater::Step step = inflater_.run(in, buffer_.data() + before, kUnpacked);
    buffer_.resize(before + step.written);
    packed_at_ = packed_.size() - in.size();
    if (step.state == Inflater::State::Ended) in_member_ = false;
    if (step.state == Inflater::State::Damaged) {
      gap_ = Gap{member_, "is in a damaged gzip member; passed over"};
      return step.written > 0;
    }
    if (step.written > 0) return true;
  }
}

bool WarcBytes::have(std::size_t size) {
  while (seen().size() < size)
    if (!more()) return seen().size() >= size;
  return true;
}

void WarcBytes::pass(std::size_t size) {
  size = std::min(size, seen().size());
  begin_ += size;
  passed_ += size;
  while (marks_.size() > 1 && marks_[1].at <= passed_) marks_.pop_front();
}

std::uint64_t WarcBytes::offset() const {
  if (!is_gzip_) return marks_.front().offset + passed_;
  return marks_.empty() ? member_ : marks_.front().offset;
}

std::optional<std::size_t> WarcBytes::next_record() const {
  for (const Mark& mark : marks_) {
    if (mark.at <= passed_) continue;
    const std::size_t at = mark.at - passed_;
    if (seen().substr(std::min(at, seen().size())).starts_with(kRecord)) return at;
  }
  return std::nullopt;
}

bool WarcBytes::member_begins(std::size_t from, std::size_t to) const {
  return std::any_of(marks_.begin(), marks_.end(), [&](const Mark& mark) {
    return mark.at >= passed_ + from && mark.at <= passed_ + to && mark.at > passed_;
  });
}

bool WarcBytes::leave_gap() {
  pass(seen().size());
  if (!gap_) return true;
  gap_.reset();
  // What damaged it may have hidden the beginning of the next.
  if (member_ >= packed_offset_) packed_at_ = member_ - packed_offset_ + 1;
  in_member_ = false;
  return find_member();
}

bool WarcBytes::find_member() {
  for (;;) {
    const std::size_t found = packed_.find(kMagic, packed_at_);
    if (found == std::string::npos) {
      packed_at_ = packed_.size() - std::min(packed_.size() - packed_at_, kMagic.size() - 1);
      if (!fill_packed()) {
        packed_at_ = packed_.size();
        return false;
      }
      continue;
    }
    packed_at_ = found;
    if (packed_.size() - packed_at_ < kLook && fill_packed()) continue;
    if (is_gzip_of(std::string_view(packed_).substr(packed_at_, kLook), kRecord)) return true;
    ++packed_at_;
  }
}

}  // namespace attest
