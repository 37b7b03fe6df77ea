#include "cli/messages.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>

namespace attest::cli {

namespace {

Loudness loudness_now = Loudness::Usual;
ColourWish colour_now = ColourWish::Auto;

bool is_dumb() {
  const char* terminal = std::getenv("TERM");
  return terminal != nullptr && std::string_view(terminal) == "dumb";
}

}  // namespace

void set_loudness(Loudness loudness) { loudness_now = loudness; }
void set_colour(ColourWish wish) { colour_now = wish; }

void complain(std::string_view message) { std::cerr << "attest: " << message << '\n'; }

void tell(std::string_view message) {
  if (loudness_now != Loudness::Quiet) complain(message);
}

void detail(std::string_view message) {
  if (loudness_now == Loudness::Verbose) complain(message);
}

void tell_plainly(std::string_view message) {
  if (loudness_now != Loudness::Quiet) std::cerr << message << '\n';
}

bool colour_on_stdout() {
  if (colour_now != ColourWish::Auto) return colour_now == ColourWish::Always;
  return !is_dumb() && isatty(STDOUT_FILENO) == 1;
}

bool shows_progress() {
  return loudness_now != Loudness::Quiet && !is_dumb() && isatty(STDERR_FILENO) == 1;
}

std::size_t terminal_width() {
  winsize size{};
  if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
  return size.ws_col;
}

}  // namespace attest::cli
