#include "cli/indexing.h"

#include <csignal>

#include <iomanip>
#include <sstream>

namespace attest::cli {

namespace {

std::atomic<bool> asked = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler sets it");

}  // namespace

const std::atomic<bool>& stop_asked() { return asked; }

void stop_at_signals() {
  struct sigaction action = {};
  action.sa_handler = [](int) { asked = true; };
  action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

void show(ProgressBar& bar, const IndexProgress& progress) {
  bar.show(progress.files_done, progress.files,
           std::to_string(progress.files_done) + " of " + counted(progress.files, "file") + ", " +
               counted(progress.articles, "article") + ", " +
               counted(progress.passages, "passage"));
}

std::string summary(const IndexReport& report) {
  std::ostringstream out;
  out << counted(report.added + report.updated + report.unchanged, "article");
  const char* separator = ": ";
  const auto part = [&](std::size_t count, const char* what) {
    if (count == 0) return;
    out << separator << count << ' ' << what;
    separator = ", ";
  };
  part(report.added, "added");
  part(report.updated, "updated");
  part(report.unchanged, "unchanged");
  part(report.removed, "removed");
  part(report.copies, "met again");
  part(report.kept, "kept that left their files");
  if (report.added + report.updated > 0)
    out << "; " << counted(report.passages, "passage") << " and "
        << counted(report.claims, "figure");
  out << " in " << std::fixed << std::setprecision(1) << report.seconds << " s";
  if (report.revision > 0) out << "; revision " << report.revision;
  if (report.failed > 0) out << "; " << counted(report.failed, "file") << " could not be read";
  return out.str();
}

}  // namespace attest::cli
