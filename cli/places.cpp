#include "cli/places.h"

#include <cstdlib>

namespace attest::cli {

namespace {

// The specification: a path that is not absolute is to be ignored.
std::string absolute(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value == '/' ? value : std::string();
}

std::string place(const char* variable, const std::string& below_home, const std::string& path) {
  std::string base = absolute(variable);
  if (base.empty()) {
    base = absolute("HOME");
    if (base.empty()) return {};
    base += below_home;
  }
  return base + "/attest/" + path;
}

}  // namespace

std::string config_place(const std::string& path) {
  return place("XDG_CONFIG_HOME", "/.config", path);
}
std::string data_place(const std::string& path) {
  return place("XDG_DATA_HOME", "/.local/share", path);
}
std::string state_place(const std::string& path) {
  return place("XDG_STATE_HOME", "/.local/state", path);
}

std::string with_home(const std::string& path) {
  const std::string home = absolute("HOME");
  return path.starts_with("~/") && !home.empty() ? home + path.substr(1) : path;
}

}  // namespace attest::cli
