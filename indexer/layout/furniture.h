// Which lines are furniture: bylines, date lines, contact lines, notices.
#pragma once

#include <cstdint>
#include <string_view>

namespace attest {

enum class Zone : std::uint8_t {
  Title,  // the first line of the text
  Head,   // before the first paragraph
  Body,
  Tail,  // the last lines
};

// A byline or a date line: who wrote it, for whom, when.
[[nodiscard]] bool is_byline(std::string_view line, Zone zone);

// Navigation, contacts, credits, notices.
[[nodiscard]] bool is_notice(std::string_view line, Zone zone);

// Nothing but a date with a year, its weekday, a time and their labels.
[[nodiscard]] bool is_date_line(std::string_view line);

// "+82 2 555 0142", "8-800-555-19-84": digits that are dialled, not counted.
[[nodiscard]] bool has_phone_number(std::string_view line);
[[nodiscard]] bool has_mail_address(std::string_view line);

}  // namespace attest
