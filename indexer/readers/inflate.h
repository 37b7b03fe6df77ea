// Deflated bytes, in the three wrappings that files and servers use.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include "indexer/readers/input.h"

namespace attest {

class Inflater {
 public:
  enum class Wrapping : std::uint8_t { Gzip, Zlib, None };

  explicit Inflater(Wrapping wrapping);
  ~Inflater();
  Inflater(Inflater&&) noexcept;
  Inflater& operator=(Inflater&&) noexcept;

  enum class State : std::uint8_t { Going, Ended, Damaged };
  struct Step {
    std::size_t written = 0;
    State state = State::Going;  // Ended: of this stream; what is left of `in` is behind it
  };
  // Takes what it needs from the front of `in`.
  Step run(std::string_view& in, char* out, std::size_t size);

  // For the next stream.
  void reset();

 private:
  struct Stream;
  std::unique_ptr<Stream> stream_;
};

// What a gzip file of any number of members holds, each with its check sum.  Reading throws
// InputError where it is damaged or cut short.
[[nodiscard]] ByteSource gunzipped(ByteSource packed);

// What one stream holds, or is left of it: what is damaged ends it, as it does in a browser.
[[nodiscard]] ByteSource inflated(ByteSource packed, Inflater::Wrapping wrapping);

}  // namespace attest
