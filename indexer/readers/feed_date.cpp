#include "indexer/readers/feed_date.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>

#include "indexer/readers/metadata.h"
#include "text/ascii.h"

namespace attest {
namespace {

constexpr std::string_view kMonths[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                        "jul", "aug", "sep", "oct", "nov", "dec"};

// Up to the next blank, comma or hyphen, which goes with it.
std::string_view take_word(std::string_view& rest) {
  constexpr std::string_view kParting = " ,-\t\n\r";
  rest.remove_prefix(std::min(rest.find_first_not_of(kParting), rest.size()));
  const std::string_view word = rest.substr(0, rest.find_first_of(kParting));
  rest.remove_prefix(word.size());
  return word;
}

std::optional<int> number(std::string_view word) {
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc() || end != word.data() + word.size()) return std::nullopt;
  return value;
}

// 1…12 of "Jan" and "January"; 0 for any other word.
unsigned month_of(std::string_view word) {
  if (word.size() < 3) return 0;
  const std::string lowered = ascii::lowered(word.substr(0, 3));
  const auto* found = std::find(std::begin(kMonths), std::end(kMonths), lowered);
  return found == std::end(kMonths) ? 0 : static_cast<unsigned>(found - std::begin(kMonths) + 1);
}

// Two digits are of 1950 to 2049 (RFC 2822, section 4.3).
int year_of(int written, std::size_t digits) {
  if (digits != 2) return written;
  return written < 50 ? 2000 + written : 1900 + written;
}

}  // namespace

std::optional<Period> feed_date(std::string_view text) {
  const std::string line = collapsed(text);
  if (auto iso = published_period(line)) return iso;
  std::string_view rest = line;
  std::string_view word = take_word(rest);
  if (!number(word)) word = take_word(rest);  // behind the day of the week
  const auto day = number(word);
  const unsigned month = month_of(take_word(rest));
  const std::string_view written = take_word(rest);
  const auto year = number(written);
  if (!day || *day < 1 || month == 0 || !year || written.size() < 2) return std::nullopt;
  const Date date{std::chrono::year(year_of(*year, written.size())), std::chrono::month(month),
                  std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok() || date.year() < std::chrono::year(1)) return std::nullopt;
  return day_period(date);
}

}  // namespace attest
