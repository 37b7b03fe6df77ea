// The cells of a row of a table, parted by tabs, else by bars between blanks, else by runs of
// blanks.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace attest {

// All of them, without the blanks around them: empty ones keep their place.
[[nodiscard]] std::vector<Span> cells_of(std::string_view text, Span row);

// Which of `cells` holds `span` whole.
[[nodiscard]] std::optional<std::size_t> cell_of(std::span<const Span> cells, Span span);
[[nodiscard]] bool fills_cell(std::span<const Span> cells, Span span);

}  // namespace attest
