// The cells and rows of a CSV file for spreadsheets.
//
// RFC 4180 with a byte order mark, since without one Excel reads UTF-8 as the code page of
// the country and Korean and Russian turn to rubbish, and with CRLF.  Commas, unless another
// separator is asked for: Excel splits at semicolons where the decimal mark is a comma.
//
// A cell that a spreadsheet would run as a formula gets one apostrophe in front.  So that
// the words can be told apart from the protection, cells that begin with apostrophes before
// such a sign get one more: taking one away always gives back what the source says.
#pragma once

#include <iosfwd>
#include <string_view>

namespace attest {

class CsvCells {
 public:
  explicit CsvCells(std::ostream& out, char separator = ',') : out_(out), separator_(separator) {}

  void byte_order_mark();  // before everything else
  void cell(std::string_view text);
  void end_row();

 private:
  std::ostream& out_;
  char separator_;
  bool first_ = true;  // of its row
};

}  // namespace attest
