#include "text/error.h"

namespace attest {

std::string to_string(const Diagnostic& diagnostic) {
  std::string shown = diagnostic.path;
  if (diagnostic.line) shown += ":" + std::to_string(*diagnostic.line);
  if (!shown.empty()) shown += ": ";
  if (!diagnostic.line && diagnostic.offset)
    shown += "byte " + std::to_string(*diagnostic.offset) + ": ";
  return shown + diagnostic.message;
}

}  // namespace attest
