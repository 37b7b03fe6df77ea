#include "indexer/readers/warc.h"

#include <functional>
#include <unordered_map>
#include <utility>

#include "indexer/readers/digest_claim.h"
#include "indexer/readers/http_response.h"
#include "indexer/readers/left_out.h"
#include "indexer/readers/readable.h"
#include "indexer/readers/warc_records.h"
#include "text/digest.h"

namespace attest {
namespace {

// Some writers put addresses in angle brackets, as the standard's grammar once had it.
std::string_view without_brackets(std::string_view address) {
  if (address.starts_with('<') && address.ends_with('>') && address.size() > 1)
    return address.substr(1, address.size() - 2);
  return address;
}

std::string_view without_scheme(std::string_view address) {
  const std::size_t scheme = address.find("://");
  return scheme == std::string_view::npos ? address : address.substr(scheme + 3);
}

// An address as a name: the path, of which the ending may tell a format.
std::string_view name_of(std::string_view address) {
  std::string_view name = without_scheme(address);
  name = name.substr(0, name.find_first_of("?#"));
  const std::size_t slash = name.find('/');
  return slash == std::string_view::npos ? std::string_view() : name.substr(slash);
}

struct Page {
  MediaType type;
  std::string_view payload;  // as it stood
  ByteSource bytes;          // as it is read
};

// A page that a revisit may refer to.
struct Original {
  std::uint64_t offset = 0;
  std::size_t id = 0;  // its key: in a file that is one gzip member all have one offset
};

class WarcReading {
 public:
  WarcReading(Input& input, Reading& reading) : input_(input), reading_(reading) {}

  void run() {
    WarcRecords records(
        std::move(input_.bytes), 0, input_.size,
        [this](std::uint64_t offset, std::string message) { tell(offset, std::move(message)); });
    while (const std::optional<WarcRecord> record = records.next()) {
      take(*record);
      if (reading_.is_spent()) return;
    }
  }

 private:
  void take(const WarcRecord& record);
  void take_answer(const WarcRecord& record);
  void take_block(const WarcRecord& record);
  void take_revisit(const WarcRecord& record);
  void read_page(const WarcRecord& record, Page&& page, std::string_view target);
  [[nodiscard]] ByteSource bytes_of(const HttpResponse& response);
  [[nodiscard]] std::string_view reason_to_leave(const WarcRecord& record, const MediaType& type);
  void check_digest(const WarcRecord& record, const char* which, bool holds);
  void remember(const WarcRecord& record);
  [[nodiscard]] std::optional<Original> original_of(const WarcRecord& record) const;

  void tell(std::uint64_t offset, std::string message, ErrorCode code = ErrorCode::Malformed) {
    reading_.tell(input_, code, std::move(message), std::nullopt, offset);
  }
  void leave(std::string_view reason) { reading_.leave_out(input_, reason); }

  Input& input_;
  Reading& reading_;
  std::unordered_map<std::size_t, Original> pages_;  // by what a later record may say of them
};

std::size_t key_of(std::string_view kind, std::string_view value, std::string_view more = {}) {
  if (value.empty()) return 0;
  std::string key(kind);
  key.append(without_brackets(value)).append(" ").append(more);
  return std::hash<std::string>()(key);
}

std::string told_of(const WarcRecord& record) {
  return "record " + readable(record.fields.get("WARC-Record-ID").substr(0, 100));
}

void WarcReading::take(const WarcRecord& record) {
  const std::string_view type = record.fields.get("WARC-Type");
  if (type == "response") return take_answer(record);
  if (type == "resource" || type == "conversion") return take_block(record);
  if (type == "revisit") return take_revisit(record);
  if (type == "request" || type == "metadata" || type == "warcinfo")
    return leave("requests and notes of the crawl");
  if (type == "continuation") return leave("segments of divided records");
  leave("records of unknown types");
}

std::string_view WarcReading::reason_to_leave(const WarcRecord& record, const MediaType& type) {
  const std::string_view name = name_of(without_brackets(record.fields.get("WARC-Target-URI")));
  if (name == "/robots.txt") return "robots.txt files";
  return reason_by_name(name, type.type);
}

void WarcReading::check_digest(const WarcRecord& record, const char* which, bool holds) {
  if (!holds)
    tell(record.offset, told_of(record) + " does not have the " + which +
                            " that it states; read, but fetch it again before you rely on it");
}

void WarcReading::take_answer(const WarcRecord& record) {
  const auto response = parse_http(record.block);
  if (!response && !record.too_large) return take_block(record);
  if (response && response->status != 200) return leave("answers of another status than 200");
  MediaType type;
  if (response) type = parse_media_type(response->fields.get("Content-Type"));
  if (const std::string_view reason = reason_to_leave(record, type); !reason.empty())
    return leave(reason);
  if (record.too_large)
    return tell(record.offset, told_of(record) + " is over 64 MiB, too large for one article",
                ErrorCode::TooLarge);
  check_digest(record, "WARC-Block-Digest",
               digest_holds(record.fields.get("WARC-Block-Digest"), record.block).value_or(true));
  // Writers disagree on whether chunks belong to the payload.
  const std::string_view stated = record.fields.get("WARC-Payload-Digest");
  bool holds = digest_holds(stated, response->body).value_or(true);
  if (!holds)
    if (const auto joined = without_chunks(*response)) holds = *digest_holds(stated, *joined);
  check_digest(record, "WARC-Payload-Digest", holds);
  remember(record);
  read_page(record, {std::move(type), response->body, bytes_of(*response)},
            record.fields.get("WARC-Target-URI"));
}

void WarcReading::take_block(const WarcRecord& record) {
  MediaType type = parse_media_type(record.fields.get("Content-Type"));
  if (const std::string_view reason = reason_to_leave(record, type); !reason.empty())
    return leave(reason);
  if (record.too_large)
    return tell(record.offset, told_of(record) + " is over 64 MiB, too large for one article",
                ErrorCode::TooLarge);
  for (const char* which : {"WARC-Block-Digest", "WARC-Payload-Digest"})
    check_digest(record, which,
                 digest_holds(record.fields.get(which), record.block).value_or(true));
  remember(record);
  read_page(record, {std::move(type), record.block, bytes_in(record.block)},
            record.fields.get("WARC-Target-URI"));
}

void WarcReading::remember(const WarcRecord& record) {
  const HeaderFields& fields = record.fields;
  for (const std::size_t key :
       {key_of("id", fields.get("WARC-Record-ID")),
        key_of("payload", fields.get("WARC-Payload-Digest")),
        key_of("page", fields.get("WARC-Target-URI"), fields.get("WARC-Date"))})
    if (key != 0)
      pages_.emplace(key, Original{record.offset, key_of("id", fields.get("WARC-Record-ID"))});
}

std::optional<Original> WarcReading::original_of(const WarcRecord& record) const {
  const HeaderFields& fields = record.fields;
  for (const std::size_t key :
       {key_of("id", fields.get("WARC-Refers-To")),
        key_of("page", fields.get("WARC-Refers-To-Target-URI"), fields.get("WARC-Refers-To-Date")),
        key_of("payload", fields.get("WARC-Payload-Digest"))})
    if (const auto known = pages_.find(key); key != 0 && known != pages_.end())
      return known->second;
  return std::nullopt;
}

// The same page once more: the original's bytes, under the address and date of the revisit.
void WarcReading::take_revisit(const WarcRecord& record) {
  constexpr std::string_view kNone = "revisits without the original at hand";
  const auto known = original_of(record);
  if (!known || !input_.from_offset) return leave(kNone);
  WarcRecords records(input_.from_offset(known->offset), known->offset, input_.size,
                      [](std::uint64_t, const std::string&) {});
  const std::optional<WarcRecord> original = records.next();
  if (!original || key_of("id", original->fields.get("WARC-Record-ID")) != known->id)
    return leave(kNone);
  const std::string_view target = record.fields.get("WARC-Target-URI");
  if (const auto response = parse_http(original->block))
    return read_page(record,
                     {parse_media_type(response->fields.get("Content-Type")), response->body,
                      bytes_of(*response)},
                     target);
  read_page(record,
            {parse_media_type(original->fields.get("Content-Type")), original->block,
             bytes_in(original->block)},
            target);
}

// What servers packed counts for what the file unpacks to.
ByteSource WarcReading::bytes_of(const HttpResponse& response) {
  ByteSource bytes = entity_of(response);
  if (response.fields.get("Content-Encoding").empty()) return bytes;
  return reading_.unpacked(std::move(bytes));
}

void WarcReading::read_page(const WarcRecord& record, Page&& page, std::string_view target) {
  if (page.payload.empty()) return leave("empty");
  const std::string address = readable(without_brackets(target));
  const std::string date = readable(record.fields.get("WARC-Date"));
  Input inner;
  inner.bytes = std::move(page.bytes);
  inner.path = input_.path;
  inner.name = name_of(address);
  inner.id = without_scheme(address);
  inner.media_type = std::move(page.type.type);
  inner.charset = std::move(page.type.charset);
  inner.member = join_members(input_.member, address + " at " + date);
  inner.url = address;
  inner.depth = input_.depth + 1;
  inner.format = input_.format;
  inner.account = input_.account.empty() ? input_.format : input_.account;
  inner.provenance = {
      input_.path,
      join_members(input_.provenance.record, readable(record.fields.get("WARC-Record-ID"))),
      input_.depth == 0 ? std::optional(record.offset) : input_.provenance.offset, date,
      "sha256:" + sha256(page.payload)};
  reading_.read(std::move(inner));
}

}  // namespace

bool is_warc(const Head& head) {
  return head.bytes.starts_with("WARC/") || is_gzip_of(head.bytes, "WARC/");
}

void read_warc(Input& input, Reading& reading) {
  if (reading.is_too_deep(input)) return;
  WarcReading(input, reading).run();
}

}  // namespace attest
