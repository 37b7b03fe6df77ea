#include "search/export/csv_cells.h"

#include <ostream>

#include "claims/decimal.h"

namespace attest {

namespace {

// What spreadsheets take for the beginning of a formula, in any width.
constexpr std::string_view kFormulaSigns[] = {"=", "+", "-", "@", "\t", "\r", "\n",
                                              "＝", "＋", "－", "＠"};

bool looks_like_formula(std::string_view cell) {
  if (Decimal::parse(cell)) return false;
  while (cell.starts_with('\'')) cell.remove_prefix(1);
  for (const std::string_view sign : kFormulaSigns)
    if (cell.starts_with(sign)) return true;
  return false;
}

}  // namespace

void CsvCells::byte_order_mark() { out_ << "\uFEFF"; }

void CsvCells::cell(std::string_view text) {
  if (!first_) out_ << separator_;
  first_ = false;
  const bool formula = looks_like_formula(text);
  const bool quoted = formula || text.find_first_of(",;\t\"\r\n'") != std::string_view::npos ||
                      text.find(separator_) != std::string_view::npos ||
                      text.find('\0') != std::string_view::npos;
  if (!quoted) {
    out_ << text;
    return;
  }
  out_ << '"' << (formula ? "'" : "");
  for (const char c : text) {
    if (c == '"') out_ << '"';
    if (c == '\0')
      out_ << "\uFFFD";  // no reader of CSV takes a NUL
    else
      out_ << c;
  }
  out_ << '"';
}

void CsvCells::end_row() {
  out_ << "\r\n";
  first_ = true;
}

}  // namespace attest
