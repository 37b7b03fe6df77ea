// What the commands share that write to an index: stopping, progress and the summary.
#pragma once

#include <atomic>
#include <string>

#include "cli/progress.h"
#include "indexer/index.h"

namespace attest::cli {

// Set by the first Ctrl-C (or SIGTERM) after stop_at_signals(); a second one kills.
[[nodiscard]] const std::atomic<bool>& stop_asked();
void stop_at_signals();

void show(ProgressBar& bar, const IndexProgress& progress);

// "24 articles: 24 added; 310 passages and 905 figures in 0.4 s; revision 3"
[[nodiscard]] std::string summary(const IndexReport& report);

}  // namespace attest::cli
