// What the head of a table says of the figures below it: when they are, in what, and of what.
//
// The head is the first rows without a figure, above them the line that titles the table.  A
// column's time and unit hold for its figures, where their own row does not tell.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "extraction/list_heads.h"
#include "extraction/periods/periods.h"
#include "extraction/quantities/unit_words.h"
#include "extraction/sentence/draft.h"

namespace attest {

class TableColumns {
 public:
  // Before each sentence is read; gives its view the cells of the row.  A table ends with what is
  // no row.
  void enter(const Sentence& sentence, SentenceView& view);

  // Of a sentence that stands right above a table: its unit, which is no figure of its own.
  void read_title(std::string_view title, Span span, UnitWords& units,
                  std::vector<ClaimDraft>& drafts);

  // Of the figures of a row: where nothing is written beside them.
  void take_units(const SentenceView& view, UnitWords& units,
                  std::vector<ClaimDraft>& drafts) const;
  void take_periods(const Grammar& grammar, const SentenceView& view,
                    std::vector<ClaimDraft>& drafts) const;
  void take_names(const SentenceView& view, std::vector<ClaimDraft>& drafts) const;

  // Behind a row: it is of the head where it has no figures.
  void note_row(const Grammar& grammar, const SentenceView& view,
                const std::vector<PeriodFound>& periods, const Context& context, UnitWords& units,
                std::vector<ClaimDraft>& drafts);

 private:
  struct Column {
    std::optional<Period> period;
    std::optional<NamedUnit> unit;
    std::string name;  // its words, where they are no time
  };
  // Above the cell with the figure; nullptr where head and row do not have the same cells.
  [[nodiscard]] const Column* above(const SentenceView& view, const ClaimDraft& draft) const;

  ListHead list_;                  // above lines that are no table
  std::optional<NamedUnit> unit_;  // of the whole table
  std::vector<Column> columns_;
  std::vector<Span> cells_;      // of the row
  std::uint32_t block_ = ~0U;    // that it is
  bool dated_ = false;  // some of them have a period
  bool in_table_ = false;
  bool in_head_ = false;
};

}  // namespace attest
