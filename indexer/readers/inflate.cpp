#include "indexer/readers/inflate.h"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <new>
#include <string>
#include <utility>

namespace attest {
namespace {

// zlib's own codes: 16 more than the window's bits is gzip, less than none is bare.
int window_bits(Inflater::Wrapping wrapping) {
  if (wrapping == Inflater::Wrapping::Gzip) return MAX_WBITS + 16;
  return wrapping == Inflater::Wrapping::Zlib ? MAX_WBITS : -MAX_WBITS;
}

uInt count_of(std::size_t size) {
  return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
}

}  // namespace

struct Inflater::Stream {
  z_stream z{};
};

Inflater::Inflater(Wrapping wrapping) : stream_(std::make_unique<Stream>()) {
  if (inflateInit2(&stream_->z, window_bits(wrapping)) != Z_OK) throw std::bad_alloc();
}
Inflater::~Inflater() {
  if (stream_) inflateEnd(&stream_->z);
}
Inflater::Inflater(Inflater&&) noexcept = default;
Inflater& Inflater::operator=(Inflater&&) noexcept = default;

Inflater::Step Inflater::run(std::string_view& in, char* out, std::size_t size) {
  z_stream& z = stream_->z;
  // zlib speaks of unsigned bytes and does not write to its input.
  z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));
  z.avail_in = count_of(in.size());
  z.next_out = reinterpret_cast<Bytef*>(out);
  z.avail_out = count_of(size);
  const uInt given = z.avail_in;
  const uInt room = z.avail_out;
  const int code = inflate(&z, Z_NO_FLUSH);
  in.remove_prefix(given - z.avail_in);
  Step step{room - z.avail_out, State::Going};
  if (code == Z_STREAM_END) step.state = State::Ended;
  // Z_BUF_ERROR: nothing to do with what was given, which is no damage.
  if (code != Z_STREAM_END && code != Z_OK && code != Z_BUF_ERROR) step.state = State::Damaged;
  return step;
}

void Inflater::reset() {
  inflateReset(&stream_->z);
}

namespace {

class Unpacked {
 public:
  enum class Rule : std::uint8_t {
    Members,  // any number of streams, each of them whole
    Lenient,  // one stream, as far as it goes
  };
  Unpacked(ByteSource packed, Inflater::Wrapping wrapping, Rule rule)
      : packed_(std::move(packed)), inflater_(wrapping), rule_(rule), chunk_(kChunk, '\0') {}

  std::size_t read(char* into, std::size_t size) {
    while (!at_end_) {
      if (rest_.empty()) rest_ = std::string_view(chunk_).substr(0, packed_(chunk_.data(), kChunk));
      if (rest_.empty() && in_stream_) fail("is cut short within its gzip data; fetch it again");
      // Behind the last member tapes and transfers may have left zeros.
      if (rest_.empty() || (!in_stream_ && !is_first_ && rest_.front() == '\0')) break;
      in_stream_ = true;
      is_first_ = false;
      const Inflater::Step step = inflater_.run(rest_, into, size);
      if (step.state == Inflater::State::Damaged)
        fail("is damaged within its gzip data; fetch it again");
      if (step.state == Inflater::State::Ended) {
        in_stream_ = false;
        at_end_ = rule_ == Rule::Lenient;
        inflater_.reset();
      }
      if (step.written > 0) return step.written;
    }
    at_end_ = true;
    return 0;
  }

 private:
  void fail(const char* message) {
    if (rule_ == Rule::Members) throw InputError(ErrorCode::Malformed, message);
    at_end_ = true;
  }

  static constexpr std::size_t kChunk = std::size_t{64} << 10;
  ByteSource packed_;
  Inflater inflater_;
  Rule rule_;
  std::string chunk_;
  std::string_view rest_;  // of chunk_
  bool in_stream_ = false;
  bool is_first_ = true;
  bool at_end_ = false;
};

ByteSource unpacked(ByteSource packed, Inflater::Wrapping wrapping, Unpacked::Rule rule) {
  auto state = std::make_shared<Unpacked>(std::move(packed), wrapping, rule);
  return [state](char* into, std::size_t size) { return state->read(into, size); };
}

}  // namespace

ByteSource gunzipped(ByteSource packed) {
  return unpacked(std::move(packed), Inflater::Wrapping::Gzip, Unpacked::Rule::Members);
}

ByteSource inflated(ByteSource packed, Inflater::Wrapping wrapping) {
  return unpacked(std::move(packed), wrapping, Unpacked::Rule::Lenient);
}

}  // namespace attest
