// Where the user's files lie, by the XDG base directory specification.
#pragma once

#include <string>

namespace attest::cli {

// `path` in attest's own folder; empty where neither the variable nor HOME has an absolute path.
[[nodiscard]] std::string config_place(const std::string& path);  // $XDG_CONFIG_HOME/attest/…
[[nodiscard]] std::string data_place(const std::string& path);    // $XDG_DATA_HOME/attest/…
[[nodiscard]] std::string state_place(const std::string& path);   // $XDG_STATE_HOME/attest/…

// "~/figures.db" with the home folder in it; other paths as they are.
[[nodiscard]] std::string with_home(const std::string& path);

}  // namespace attest::cli
