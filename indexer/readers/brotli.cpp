#include "indexer/readers/brotli.h"

#include <brotli/decode.h>

#include <cstdint>
#include <memory>
#include <new>
#include <string>
#include <utility>

namespace attest {
namespace {

constexpr std::size_t kChunk = std::size_t{32} << 10;

class Unbrotli {
 public:
  explicit Unbrotli(ByteSource packed)
      : packed_(std::move(packed)),
        decoder_(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr),
                 BrotliDecoderDestroyInstance),
        chunk_(kChunk, '\0') {
    if (!decoder_) throw std::bad_alloc();
  }

  std::size_t read(char* into, std::size_t size) {
    // The library speaks of unsigned bytes.
    auto* out = reinterpret_cast<std::uint8_t*>(into);
    std::size_t room = size;
    while (!ended_ && room == size) {
      if (left_ == 0) {
        left_ = packed_(chunk_.data(), kChunk);
        at_ = reinterpret_cast<const std::uint8_t*>(chunk_.data());
      }
      const bool no_more = left_ == 0;
      const BrotliDecoderResult result =
          BrotliDecoderDecompressStream(decoder_.get(), &left_, &at_, &room, &out, nullptr);
      ended_ = result == BROTLI_DECODER_RESULT_SUCCESS || result == BROTLI_DECODER_RESULT_ERROR ||
               (no_more && result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT);
    }
    return size - room;
  }

 private:
  ByteSource packed_;
  std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)> decoder_;
  std::string chunk_;
  const std::uint8_t* at_ = nullptr;
  std::size_t left_ = 0;
  bool ended_ = false;
};

}  // namespace

ByteSource without_brotli(ByteSource packed) {
  auto state = std::make_shared<Unbrotli>(std::move(packed));
  return [state](char* into, std::size_t size) { return state->read(into, size); };
}

}  // namespace attest
