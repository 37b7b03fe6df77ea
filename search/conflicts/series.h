// One measure over time: what each source gives for each period.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "claims/thesaurus.h"
#include "search/conflicts/figure.h"

namespace attest {

struct SeriesValue {
  CitedFigure figure;
  std::size_t origin = 0;  // the same number for all figures of one voice, from 1
  bool early = false;      // printed before its period was over
};

struct SeriesRow {
  Period period;
  std::vector<SeriesValue> values;
  bool disputed = false;  // two of them cannot both hold
};

struct Series {
  std::vector<std::string> concepts;  // that the query names
  std::string unit;                   // of the most figures, or the one asked for
  std::vector<std::string> units;     // in which there are figures of it, most figures first
  std::vector<SeriesRow> rows;        // by time
  // Figures whose words name the measure too, but so much larger or smaller than the others
  // of their period that they are of a part of it, or a sum.
  std::vector<CitedFigure> apart;
  bool cut = false;  // of a year with hundreds of figures not all are shown
};

class SeriesReader {
 public:
  // `thesaurus` must outlive the reader.  Throws as StoreReader does.
  SeriesReader(const std::string& index, const Thesaurus& thesaurus);
  ~SeriesReader();
  SeriesReader(SeriesReader&&) noexcept;
  SeriesReader& operator=(SeriesReader&&) noexcept;

  // Levels of what the words of `query` name; `unit` may be empty.  No rows where the query
  // names no concept of the thesaurus or the index has no such figure.
  [[nodiscard]] Series read(const std::string& query, const std::string& unit);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attest
