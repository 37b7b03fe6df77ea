// What the extractor says of a text, on one line, so that a table row shows it all.
//
//   quantities_in  "[약 3천㏊] about 3000 hectare; [1,516명] 1516 person"
//   claims_in      "[1,516명] 1516 person @2013 level; [2.4%] 2.4 percent @- change up forecast"
//
// Each line of the text is a paragraph.  A modifier stands before its value and is left out
// when exact; a range shows as "between 2400-2900", a bound as "at-least 70", a vague amount as
// "vague".  The role is always shown, "@-" is no period; direction, status and vintage stand
// only where they say something.
#pragma once

#include <string>
#include <string_view>

namespace attest::testkit {

[[nodiscard]] std::string quantities_in(std::string_view text, std::string_view lang);

// `published` as CLAIMS.md writes periods ("2014-01-13"); "" when not known.
[[nodiscard]] std::string claims_in(std::string_view text, std::string_view lang,
                                    std::string_view published);

}  // namespace attest::testkit
