#include "indexer/read_report.h"

#include <algorithm>

namespace attest {

FormatReport& of_format(std::vector<FormatReport>& reports, std::string_view format) {
  const auto known =
      std::find_if(reports.begin(), reports.end(),
                   [format](const FormatReport& report) { return report.format == format; });
  if (known != reports.end()) return *known;
  return reports.emplace_back(FormatReport{std::string(format), 0, {}});
}

void leave_out(FormatReport& report, std::string_view reason, std::size_t count) {
  for (LeftOut& left_out : report.left_out) {
    if (left_out.reason != reason) continue;
    left_out.count += count;
    return;
  }
  report.left_out.push_back({std::string(reason), count});
}

void add_to(std::vector<FormatReport>& sum, const std::vector<FormatReport>& reports) {
  for (const FormatReport& report : reports) {
    FormatReport& total = of_format(sum, report.format);
    total.articles += report.articles;
    for (const LeftOut& left_out : report.left_out)
      leave_out(total, left_out.reason, left_out.count);
  }
}

std::string to_string(const FormatReport& report) {
  std::string shown = report.format + ": " + std::to_string(report.articles) +
                      (report.articles == 1 ? " article" : " articles");
  std::size_t all = 0;
  std::string reasons;
  for (const LeftOut& left_out : report.left_out) {
    all += left_out.count;
    reasons += (reasons.empty() ? ": " : ", ") + left_out.reason + " (" +
               std::to_string(left_out.count) + ")";
  }
  if (all > 0) shown += "; left out " + std::to_string(all) + reasons;
  return shown;
}

}  // namespace attest
