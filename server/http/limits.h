// What the server bears before it refuses.
#pragma once

#include <chrono>
#include <cstddef>

namespace attest::server {

struct Limits {
  std::size_t connections = 1000;        // more wait until one ends
  std::size_t head_bytes = 32 * 1024;    // of a request line and its headers; answered 431 beyond
  std::size_t body_bytes = 1024 * 1024;  // of a request; 413 beyond
  std::size_t waiting = 256;             // requests that wait for a thread; 503 beyond
  unsigned threads = 0;                  // that answer; 0: as many as there are processors

  // From connecting, or the end of an answer, to the end of the next request line.
  std::chrono::milliseconds idle{15'000};
  // From there to the end of the request: what drips in byte by byte is cut off as well.
  std::chrono::milliseconds reading{15'000};
  // From there to the answer; 503 beyond.
  std::chrono::milliseconds handling{60'000};
  // For the first bytes of an answer, and the rate at which the rest must be read.
  std::chrono::milliseconds sending{20'000};
  std::size_t least_bytes_per_second = 16 * 1024;
  // How long a stop waits for the answers that are being made.
  std::chrono::milliseconds stopping{5'000};
};

}  // namespace attest::server
