// Xapian's exceptions as ours.  For store/ and search/, where Xapian is at home.
#pragma once

#include <xapian.h>

#include <string>
#include <utility>

#include "text/error.h"

namespace attest {

// `where` names the index in the message, which also says the way out.
[[nodiscard]] Error translated(const Xapian::Error& error, const std::string& where);

// Calls `work`; whatever Xapian throws leaves as attest::Error.
template <typename Work>
decltype(auto) guarded(const std::string& where, Work&& work) {
  try {
    return std::forward<Work>(work)();
  } catch (const Xapian::Error& error) {
    throw translated(error, where);
  }
}

}  // namespace attest
