// Work on untrusted bytes in a process of its own, which may crash, hang or fill its memory
// without harm to this one.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace attest {

struct ChildLimits {
  std::chrono::seconds silence{20};           // without a message
  std::chrono::seconds whole{120};
  std::size_t memory = std::size_t{1} << 30;  // more than this process has when it begins
  std::size_t message = std::size_t{64} << 20;
};

enum class ChildEnd : std::uint8_t { Done, Crashed, TooSlow, Refused };

// Hands one message to the parent; for `work` only.
using SendMessage = std::function<void(std::string_view message)>;

// Runs `work` in a forked process, which has no output, writes no core and ends with this one;
// hands its messages to `take` as they come.  Refused: the system gives no process.
// REQUIRES: `work` touches nothing that another thread may have locked.
[[nodiscard]] ChildEnd run_in_child(const ChildLimits& limits,
                                    const std::function<void(const SendMessage&)>& work,
                                    const std::function<void(std::string_view)>& take);

}  // namespace attest
