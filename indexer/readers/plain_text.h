// Plain text: the file's characters with CRLF read as LF, and nothing else changed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "text/error.h"

namespace attest {

// Only `text` of the article is filled.  `charset`: what the transport says.  nullopt, and
// why in `diagnostics`, when the bytes are no text.
[[nodiscard]] std::optional<Article> read_plain_text(std::string_view bytes,
                                                     std::string_view charset,
                                                     const std::string& path,
                                                     std::vector<Diagnostic>& diagnostics);

}  // namespace attest
