// What rows of Frame::Since are told by.
#pragma once

namespace attest {

// The `k` of a row that only ever tells of what has been since: "since May", where «с мая» may
// be the next one.
inline constexpr int kOver = 5;

}  // namespace attest
