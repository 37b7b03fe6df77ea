#include "store/record_fields.h"

#include <chrono>

#include "store/record.h"

namespace attest::record {

binary::Encoder begin_record() {
  binary::Encoder out;
  out.put(kRecordVersion);
  return out;
}

binary::Decoder open_record(std::string_view bytes) {
  binary::Decoder in(bytes);
  if (in.number() != kRecordVersion) binary::Decoder::fail();
  return in;
}

namespace {

using binary::Decoder;
using binary::Encoder;

// Days since 1970, plus a leading 1 for "known".
void put(Encoder& out, const std::optional<Date>& date) {
  out.put(std::uint64_t{date.has_value()});
  if (date) out.put_signed(std::chrono::sys_days(*date).time_since_epoch().count());
}

std::optional<Date> get_date(Decoder& in) {
  if (in.number() == 0) return std::nullopt;
  const std::int64_t days = in.signed_number();
  constexpr std::int64_t kMostDays = 12'000'000;  // what a year of chrono can hold
  if (days < -kMostDays || days > kMostDays) Decoder::fail();
  return Date(std::chrono::sys_days(std::chrono::days(days)));
}

}  // namespace

void put(Encoder& out, const std::optional<Decimal>& value) {
  out.put(value ? static_cast<std::uint64_t>(value->scale()) + 1 : std::uint64_t{0});
  if (value) out.put_signed(value->coefficient());
}

std::optional<Decimal> get_decimal(Decoder& in) {
  const std::uint64_t scale = in.number();
  if (scale == 0) return std::nullopt;
  if (scale > 19) Decoder::fail();
  return Decimal(in.signed_number(), static_cast<int>(scale) - 1);
}

void put(Encoder& out, const std::optional<Period>& period) {
  out.put(std::uint64_t{period.has_value()});
  if (!period) return;
  put(out, period->from);
  put(out, period->to);
  out.put(period->edtf);
  out.put(period->text);
}

std::optional<Period> get_period(Decoder& in) {
  if (in.number() == 0) return std::nullopt;
  Period period;
  period.from = get_date(in);
  period.to = get_date(in);
  period.edtf = in.text();
  period.text = in.text();
  return period;
}

void put(Encoder& out, const std::vector<std::string>& texts) {
  out.put(std::uint64_t{texts.size()});
  for (const std::string& text : texts) out.put(text);
}

std::vector<std::string> get_texts(Decoder& in) {
  std::vector<std::string> texts(in.count());
  for (std::string& text : texts) text = in.text();
  return texts;
}

// Blocks follow one another: each is told by the gap before it and its length.
void put(binary::Encoder& out, const std::vector<Block>& blocks) {
  out.put(std::uint64_t{blocks.size()});
  std::uint32_t at = 0;
  for (const Block& block : blocks) {
    out.put(std::uint64_t{block.span.begin - at});
    out.put(std::uint64_t{block.span.size()});
    out.put(static_cast<std::uint64_t>(block.kind));
    out.put(block.lang);
    at = block.span.end;
  }
}

std::vector<Block> get_blocks(binary::Decoder& in) {
  std::vector<Block> blocks(in.count());
  std::uint64_t at = 0;
  for (Block& block : blocks) {
    const std::uint64_t begin = at + in.number32();
    at = begin + in.number32();
    if (at > UINT32_MAX) binary::Decoder::fail();
    block.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)};
    block.kind = in.enumerator(BlockKind::Furniture);
    block.lang = in.text();
  }
  return blocks;
}

}  // namespace attest::record
