// What the program says beside its results: on stderr, each line begun with "attest: ".
#pragma once

#include <string>
#include <string_view>

namespace attest::cli {

enum class Loudness { Quiet, Usual, Verbose };
enum class ColourWish { Auto, Always, Never };

// Set once, before a command runs.
void set_loudness(Loudness loudness);
void set_colour(ColourWish wish);

void complain(std::string_view message);  // something failed: always
void tell(std::string_view message);      // worth knowing: not with -q
void detail(std::string_view message);    // only with -v

// Without the program's name before it, as the last line of a command that has done its work.
void tell_plainly(std::string_view message);

// Colour and progress belong on a terminal only, and not on one that is "dumb".
[[nodiscard]] bool colour_on_stdout();
[[nodiscard]] bool shows_progress();  // on stderr; not with -q

// How many columns stderr has; 80 where nobody says.
[[nodiscard]] std::size_t terminal_width();

}  // namespace attest::cli
