#include "store/record.h"

#include "store/binary.h"
#include "store/record_fields.h"

namespace attest::record {
namespace {

using binary::Decoder;
using binary::Encoder;

template <typename Enum>
void put_enum(Encoder& out, Enum value) {
  out.put(static_cast<std::uint64_t>(value));
}

void put(Encoder& out, const Quantity& quantity) {
  record::put(out, quantity.low);
  record::put(out, quantity.high);
  put_enum(out, quantity.modifier);
  out.put(quantity.unit);
  record::put(out, std::optional<Decimal>(quantity.step));
}

Quantity get_quantity(Decoder& in) {
  Quantity quantity;
  quantity.low = get_decimal(in);
  quantity.high = get_decimal(in);
  quantity.modifier = in.enumerator(Modifier::Vague);
  quantity.unit = in.text();
  quantity.step = get_decimal(in).value_or(Decimal(1));
  return quantity;
}

void put(Encoder& out, const Measure& measure) {
  out.put(measure.text);
  record::put(out, measure.concepts);
  record::put(out, measure.context);
  put_enum(out, measure.role);
  put_enum(out, measure.aspect);
  put_enum(out, measure.direction);
}

Measure get_measure(Decoder& in) {
  Measure measure;
  measure.text = in.text();
  measure.concepts = get_texts(in);
  measure.context = get_texts(in);
  measure.role = in.enumerator(Role::Rank);
  measure.aspect = in.enumerator(Aspect::Stock);
  measure.direction = in.enumerator(Direction::Down);
  return measure;
}

void put(Encoder& out, const std::optional<Base>& base) {
  out.put(std::uint64_t{base.has_value()});
  if (!base) return;
  out.put(base->claim);
  out.put(base->text);
  out.put(std::uint64_t{base->ambiguous});
}

std::optional<Base> get_base(Decoder& in) {
  if (in.number() == 0) return std::nullopt;
  Base base;
  base.claim = in.text();
  base.text = in.text();
  base.ambiguous = in.number() != 0;
  return base;
}

void put(Encoder& out, const std::optional<Place>& place) {
  out.put(std::uint64_t{place.has_value()});
  if (!place) return;
  out.put(place->code);
  out.put(place->name);
}

std::optional<Place> get_place(Decoder& in) {
  if (in.number() == 0) return std::nullopt;
  Place place;
  place.code = in.text();
  place.name = in.text();
  return place;
}

void put(Encoder& out, const std::vector<Informant>& chain) {
  out.put(std::uint64_t{chain.size()});
  for (const Informant& informant : chain) {
    out.put(informant.name);
    put_enum(out, informant.role);
  }
}

std::vector<Informant> get_informants(Decoder& in) {
  std::vector<Informant> chain(in.count());
  for (Informant& informant : chain) {
    informant.name = in.text();
    informant.role = in.enumerator(InformantRole::Person);
  }
  return chain;
}

}  // namespace

std::string encode(const PassageRecord& record) {
  Encoder out = begin_record();
  out.put(std::uint64_t{record.ordinal});
  out.put(record.passage.stretch);
  out.put(std::uint64_t{record.passage.section});
  out.put(record.passage.lang);
  out.put(std::uint64_t{record.passage.sentences.size()});
  for (const Span& sentence : record.passage.sentences) out.put(sentence);
  out.put(std::uint64_t{record.code_points_before});
  put(out, record.claims);
  out.put(record.text);
  return out.take();
}

PassageRecord decode_passage(std::string_view bytes) {
  Decoder in = open_record(bytes);
  PassageRecord record;
  record.ordinal = in.number32();
  record.passage.stretch = in.span();
  record.passage.section = in.number32();
  record.passage.lang = in.text();
  record.passage.sentences.resize(in.count());
  for (Span& sentence : record.passage.sentences) sentence = in.span();
  record.code_points_before = in.number32();
  record.claims = get_texts(in);
  record.text = in.text();
  if (record.text.size() != record.passage.stretch.size()) Decoder::fail();
  in.expect_end();
  return record;
}

std::string encode(const ClaimRecord& record) {
  Encoder out = begin_record();
  const Claim& claim = record.claim;
  out.put(std::uint64_t{record.passage});
  out.put(claim.id);
  out.put(claim.span);
  put(out, claim.quantity);
  out.put(claim.sentence);
  out.put(std::uint64_t{claim.section});
  out.put(claim.lang);
  put(out, claim.measure);
  put(out, claim.base);
  put(out, claim.period);
  put(out, claim.place);
  put(out, claim.attribution);
  put_enum(out, claim.status);
  put_enum(out, claim.vintage);
  out.put(claim.confidence);
  put(out, claim.rules);
  return out.take();
}

ClaimRecord decode_claim(std::string_view bytes) {
  Decoder in = open_record(bytes);
  ClaimRecord record;
  Claim& claim = record.claim;
  record.passage = in.number32();
  claim.id = in.text();
  claim.span = in.span();
  claim.quantity = get_quantity(in);
  claim.sentence = in.span();
  claim.section = in.number32();
  claim.lang = in.text();
  claim.measure = get_measure(in);
  claim.base = get_base(in);
  claim.period = get_period(in);
  claim.place = get_place(in);
  claim.attribution = get_informants(in);
  claim.status = in.enumerator(Status::Hypothetical);
  claim.vintage = in.enumerator(Vintage::Final);
  claim.confidence = in.real();
  claim.rules = get_texts(in);
  in.expect_end();
  return record;
}

}  // namespace attest::record
