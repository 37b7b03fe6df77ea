// Tells what is wrong with a file as a whole.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "text/error.h"

namespace attest {

struct FaultTeller {
  const std::string& path;
  std::vector<Diagnostic>& diagnostics;

  void operator()(const std::string& message) const {
    diagnostics.push_back({ErrorCode::Malformed, path, std::nullopt, std::nullopt, message});
  }
};

}  // namespace attest
