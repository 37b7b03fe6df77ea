// Encoding of the values that several records share.  Part of store/record.cpp and
// store/article_record.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/article.h"
#include "claims/decimal.h"
#include "claims/period.h"
#include "store/binary.h"

namespace attest::record {

// With the version that each record begins with.
[[nodiscard]] binary::Encoder begin_record();
[[nodiscard]] binary::Decoder open_record(std::string_view bytes);

void put(binary::Encoder& out, const std::optional<Decimal>& value);
[[nodiscard]] std::optional<Decimal> get_decimal(binary::Decoder& in);

void put(binary::Encoder& out, const std::optional<Period>& period);
[[nodiscard]] std::optional<Period> get_period(binary::Decoder& in);

void put(binary::Encoder& out, const std::vector<std::string>& texts);
[[nodiscard]] std::vector<std::string> get_texts(binary::Decoder& in);

void put(binary::Encoder& out, const std::vector<Block>& blocks);
[[nodiscard]] std::vector<Block> get_blocks(binary::Decoder& in);

}  // namespace attest::record
