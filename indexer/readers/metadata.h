// What documents say of themselves, in the forms that several formats share.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "claims/period.h"

namespace attest {

// One name of its two parts, in the order of its script, or of the article's own
// byline where `text` begins with one: metadata does not say which part goes first.
[[nodiscard]] std::string full_name(const std::string& given, const std::string& family,
                                    std::string_view text);

// A day, month, year or span; "2014-01-13T11:02:00+09:00" counts as its day.
// nullopt when it is no date of the calendar.
[[nodiscard]] std::optional<Period> published_period(std::string_view iso);

// Runs of blanks as one space, none at the ends.
[[nodiscard]] std::string collapsed(std::string_view text);

// The title and author that a document's properties give, where they are such: programs fill in
// file names and names of accounts. Empty where they are none.
[[nodiscard]] std::string stated_title(std::string_view title);
[[nodiscard]] std::string stated_author(std::string_view author);

}  // namespace attest
