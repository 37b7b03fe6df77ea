// Files of many messages: each begins with a line "From SENDER DATE" below a blank one.
#include <algorithm>

#include "indexer/readers/email.h"

namespace attest {
namespace {

constexpr std::size_t kChunk = std::size_t{1} << 16;
constexpr std::string_view kMark = "\nFrom ";

// What a mark stands for when it begins a line of the text.
std::string unescaped(std::string_view message) {
  std::string plain;
  plain.reserve(message.size());
  while (!message.empty()) {
    const std::size_t end = std::min(message.find('\n'), message.size() - 1) + 1;
    std::string_view line = message.substr(0, end);
    message.remove_prefix(end);
    if (line.starts_with(">From ")) line.remove_prefix(1);
    plain += line;
  }
  return plain;
}

class Messages {
 public:
  explicit Messages(ByteSource source) : source_(std::move(source)) {}

  // The next one without its first line; where it begins in `offset`.  False at the end.
  bool next(std::string& message, std::uint64_t& offset, bool& whole) {
    whole = true;
    offset = offset_;
    std::size_t seen = 0;
    for (;;) {
      const std::size_t mark = buffer_.find(kMark, seen);
      if (mark != std::string::npos) {
        if (is_blank_above(mark)) return take(mark + 1, message, whole);
        seen = mark + 1;
        continue;
      }
      seen = buffer_.size() < kMark.size() ? 0 : buffer_.size() - kMark.size() + 1;
      if (buffer_.size() > kMaxMailBytes) {
        whole = false;
        offset_ += seen;
        buffer_.erase(0, seen);
        seen = 0;
      }
      if (!fill()) return !buffer_.empty() && take(buffer_.size(), message, whole);
    }
  }

 private:
  [[nodiscard]] bool is_blank_above(std::size_t mark) const {
    const std::string_view above = std::string_view(buffer_).substr(0, mark);
    return above.ends_with('\n') || above.ends_with("\n\r");
  }

  // The first `size` bytes.
  bool take(std::size_t size, std::string& message, bool whole) {
    const std::string_view all = std::string_view(buffer_).substr(0, size);
    const std::size_t line = std::min(all.find('\n'), all.size() - 1) + 1;
    message = whole ? unescaped(all.substr(line)) : std::string();
    offset_ += size;
    buffer_.erase(0, size);
    return true;
  }

  bool fill() {
    const std::size_t before = buffer_.size();
    buffer_.resize(before + kChunk);
    const std::size_t count = source_(buffer_.data() + before, kChunk);
    buffer_.resize(before + count);
    return count > 0;
  }

  ByteSource source_;
  std::string buffer_;
  std::uint64_t offset_ = 0;
};

}  // namespace

bool is_mbox(const Head& head) {
  if (!head.bytes.starts_with("From ")) return false;
  if (head.ending == "mbox") return true;
  // "From x@y Mon Jan 13 11:02:00 2014": a time stands in it, and a header below it.
  const std::string_view line = head.bytes.substr(0, head.bytes.find('\n'));
  const std::string_view below = head.bytes.substr(std::min(line.size() + 1, head.bytes.size()));
  const std::size_t colon = below.find(':');
  const std::size_t times = static_cast<std::size_t>(std::count(line.begin(), line.end(), ':'));
  return times >= 2 && colon != std::string_view::npos &&
         below.substr(0, colon).find_first_of(" \n\t") == std::string_view::npos;
}

void read_mbox(Input& input, Reading& reading) {
  Messages messages(std::move(input.bytes));
  std::string message;
  std::uint64_t offset = 0;
  bool whole = true;
  for (std::size_t number = 1; messages.next(message, offset, whole); ++number) {
    const std::string member = "message " + std::to_string(number);
    if (whole)
      read_message(message, {member, offset}, input, reading);
    else
      reading.tell(input, ErrorCode::TooLarge, member + " is over 64 MiB; left out");
  }
}

}  // namespace attest
