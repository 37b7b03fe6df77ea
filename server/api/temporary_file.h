// An answer that is written piece by piece and may be large: a file without a name.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <ostream>
#include <streambuf>

#include "server/http/message.h"

namespace attest::server {

class TemporaryFile {
 public:
  // Writing throws Error{TooLarge} over `most_bytes`, Error{NoSpace} where the disk is full, and
  // Error{Usage} once `given_up` is true.
  TemporaryFile(std::uint64_t most_bytes, std::shared_ptr<const std::atomic<bool>> given_up);
  ~TemporaryFile();
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  [[nodiscard]] std::ostream& stream() { return stream_; }

  // As its body where it has at most `most_in_memory` bytes, else as its file.
  void give_to(Response& response, std::uint64_t most_in_memory);

 private:
  class Buffer : public std::streambuf {
   public:
    Buffer(std::uint64_t most_bytes, std::shared_ptr<const std::atomic<bool>> given_up);
    void write_out();

    int descriptor = -1;
    std::uint64_t size = 0;  // written out

   protected:
    int_type overflow(int_type next) override;
    int sync() override;

   private:
    std::uint64_t most_bytes_;
    std::shared_ptr<const std::atomic<bool>> given_up_;
    std::array<char, 64 * 1024> waiting_{};
  };

  Buffer buffer_;
  std::ostream stream_;
};

}  // namespace attest::server
