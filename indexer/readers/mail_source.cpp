#include "indexer/readers/mail_source.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <mutex>

#include "indexer/readers/encoded_words.h"
#include "indexer/readers/metadata.h"
#include "text/ascii.h"
#include "text/encoding.h"

namespace attest {
namespace {

constexpr std::size_t kMostParts = 1000;
constexpr std::size_t kDeepest = 100;
constexpr std::size_t kLongestHeader = 2000;

struct Unref {
  void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename Object>
using Owned = std::unique_ptr<Object, Unref>;

struct Release {
  void operator()(char* text) const { g_free(text); }
};

std::string text_of(const char* text) {
  return text == nullptr ? std::string() : std::string(text);
}

// Valid UTF-8 on one line; bytes that no header should have are taken for what they look like.
std::string clean(std::string_view text, std::string_view charset = {}) {
  if (text.size() > kLongestHeader) text = text.substr(0, kLongestHeader);
  Decoded decoded;
  DecodeFailure failure;
  if (!decode(text, charset, Damage::Replace, decoded, failure)) return {};
  for (char& byte : decoded.text)
    if (static_cast<unsigned char>(byte) < 0x20) byte = ' ';
  return collapsed(decoded.text);
}

bool has_high_bytes(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char byte) { return (byte & 0x80) != 0; });
}

std::string media_type_of(GMimeObject* object) {
  const std::unique_ptr<char, Release> name(
      g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object)));
  return ascii::lowered(text_of(name.get()));
}

std::string parameter_of(GMimeObject* object, const char* name) {
  return text_of(
      g_mime_content_type_get_parameter(g_mime_object_get_content_type(object), name));
}

// Shift codes make of them what looks like ASCII, so they must be undone as declared.
bool is_shifted(const std::string& charset) {
  return charset.starts_with("iso-2022") || charset == "utf-7" || charset == "hz-gb-2312";
}

void unshift(MailPart& part) {
  if (!is_shifted(ascii::lowered(part.charset))) return;
  gsize size = 0;
  const std::unique_ptr<char, Release> plain(g_convert_with_fallback(
      part.bytes.data(), static_cast<gssize>(part.bytes.size()), "UTF-8", part.charset.c_str(),
      "?", nullptr, &size, nullptr));
  if (plain == nullptr) return;
  part.bytes.assign(plain.get(), size);
  part.charset.clear();
}

std::string bytes_of(GMimePart* part) {
  GMimeDataWrapper* content = g_mime_part_get_content(part);
  if (content == nullptr) return {};
  const Owned<GMimeStream> stream(g_mime_stream_mem_new());
  g_mime_data_wrapper_write_to_stream(content, stream.get());
  const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
  return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

MailPart part_of(GMimeObject* object) {
  MailPart part;
  part.media_type = media_type_of(object);
  part.charset = parameter_of(object, "charset");
  part.name = clean(text_of(g_mime_part_get_filename(GMIME_PART(object))));
  part.bytes = bytes_of(GMIME_PART(object));
  part.flowed = ascii::same(parameter_of(object, "format"), "flowed");
  part.delete_space = ascii::same(parameter_of(object, "delsp"), "yes");
  if (part.media_type.starts_with("text/")) unshift(part);
  return part;
}

MailPart message_of(GMimeObject* object) {
  MailPart part;
  part.media_type = "message/rfc822";
  GMimeMessage* message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
  if (message == nullptr) return part;
  part.name = clean(text_of(g_mime_message_get_subject(message)));
  const Owned<GMimeStream> stream(g_mime_stream_mem_new());
  g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream.get());
  const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
  part.bytes.assign(reinterpret_cast<const char*>(bytes->data), bytes->len);
  return part;
}

// The first text in it, down the first parts of what has several; nullptr where there is none.
GMimeObject* first_text(GMimeObject* object) {
  for (std::size_t depth = 0; object != nullptr && depth < kDeepest; ++depth) {
    if (GMIME_IS_TEXT_PART(object)) return object;
    if (!GMIME_IS_MULTIPART(object)) return nullptr;
    GMimeMultipart* parts = GMIME_MULTIPART(object);
    object = g_mime_multipart_get_count(parts) > 0 ? g_mime_multipart_get_part(parts, 0) : nullptr;
  }
  return nullptr;
}

// Marked-up text keeps its tables, lists and headings apart; the plain one beside it is often no
// more than a link to the other.
GMimeObject* best_of(GMimeMultipart* alternatives) {
  GMimeObject* best = nullptr;
  for (int i = 0; i < g_mime_multipart_get_count(alternatives); ++i) {
    GMimeObject* one = g_mime_multipart_get_part(alternatives, i);
    const GMimeObject* text = first_text(one);
    if (text == nullptr) continue;
    const bool marked = media_type_of(const_cast<GMimeObject*>(text)) == "text/html";
    if (best == nullptr || marked) best = one;
  }
  return best;
}

class Walk {
 public:
  explicit Walk(MailMessage& message) : message_(message) {}

  void read(GMimeObject* root) {
    open_.push_back({root, 0});
    while (!open_.empty()) {
      const auto [object, depth] = open_.back();
      open_.pop_back();
      if (object == nullptr) continue;
      if (++parts_ > kMostParts || depth > kDeepest) {
        message_.faults.emplace_back("too many parts in parts; those after them are left out");
        return;
      }
      add(object, depth);
    }
  }

 private:
  struct Open {
    GMimeObject* object;
    std::size_t depth;
  };

  void add(GMimeObject* object, std::size_t depth) {
    if (GMIME_IS_MULTIPART(object)) return add_parts(GMIME_MULTIPART(object), depth);
    if (GMIME_IS_MESSAGE_PART(object)) {
      message_.attachments.push_back(message_of(object));
      return;
    }
    if (!GMIME_IS_PART(object)) return;
    MailPart part = part_of(object);
    const bool attached =
        ascii::same(text_of(g_mime_object_get_disposition(object)), "attachment");
    const bool text = part.media_type == "text/plain" || part.media_type == "text/html";
    if (text && !attached && part.name.empty())
      message_.body.push_back(std::move(part));
    else
      message_.attachments.push_back(std::move(part));
  }

  void add_parts(GMimeMultipart* parts, std::size_t depth) {
    const std::string type = media_type_of(GMIME_OBJECT(parts));
    const int count = std::min(g_mime_multipart_get_count(parts), 10'000);
    if (type == "multipart/encrypted") {
      message_.faults.emplace_back("encrypted; its text cannot be read");
      return;
    }
    if (type == "multipart/alternative") {
      GMimeObject* best = best_of(parts);
      open_.push_back({best, depth + 1});
      return;
    }
    // The root, and pictures for it; or the text, and its signature.
    const bool one = type == "multipart/related" || type == "multipart/signed";
    for (int i = one ? std::min(count, 1) : count; i > 0; --i)
      open_.push_back({g_mime_multipart_get_part(parts, i - 1), depth + 1});
  }

  MailMessage& message_;
  std::vector<Open> open_;
  std::size_t parts_ = 0;
};

std::string header_of(GMimeMessage* message, const char* name) {
  return clean(text_of(g_mime_object_get_header(GMIME_OBJECT(message), name)));
}

// Headers of eight bits without a word on their encoding: as the body's.
std::string subject_of(GMimeMessage* message, std::string_view charset) {
  GMimeHeader* header = g_mime_header_list_get_header(
      g_mime_object_get_header_list(GMIME_OBJECT(message)), "Subject");
  const std::string raw = header == nullptr ? "" : text_of(g_mime_header_get_raw_value(header));
  if (has_high_bytes(raw)) return clean(raw, charset);
  return clean(text_of(g_mime_message_get_subject(message)));
}

void read_sender(GMimeMessage* message, std::string_view charset, MailMessage& mail) {
  InternetAddressList* from = g_mime_message_get_from(message);
  if (from == nullptr || internet_address_list_length(from) == 0) return;
  InternetAddress* first = internet_address_list_get_address(from, 0);
  mail.from = clean(text_of(internet_address_get_name(first)), charset);
  if (INTERNET_ADDRESS_IS_MAILBOX(first))
    mail.from_address =
        clean(text_of(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first))));
}

// "Name <id.of.the.list>": the name, where it has one.
std::string list_name(const std::string& header) {
  const std::string name = collapsed(header.substr(0, header.find('<')));
  if (name.size() > 1 && name.front() == '"' && name.back() == '"')
    return name.substr(1, name.size() - 2);
  return name.find('.') != std::string::npos && name.find(' ') == std::string::npos ? "" : name;
}

std::optional<Date> date_of(GMimeMessage* message) {
  GDateTime* date = g_mime_message_get_date(message);
  if (date == nullptr) return std::nullopt;
  int year = 0;
  int month = 0;
  int day = 0;
  g_date_time_get_ymd(date, &year, &month, &day);
  const Date found{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                   std::chrono::day(static_cast<unsigned>(day))};
  if (!found.ok() || year < 1971 || year > 2100) return std::nullopt;
  return found;
}

std::string in_brackets(const std::string& header) {
  const std::size_t open = header.find('<');
  const std::size_t close = header.find('>', open == std::string::npos ? 0 : open);
  if (open == std::string::npos || close == std::string::npos) return header;
  return header.substr(open + 1, close - open - 1);
}

void read_headers(GMimeMessage* message, MailMessage& mail) {
  const std::string charset = mail.body.empty() ? "" : mail.body.front().charset;
  mail.subject = subject_of(message, charset);
  read_sender(message, charset, mail);
  mail.date = date_of(message);
  mail.id = clean(text_of(g_mime_message_get_message_id(message)));
  const std::string list = header_of(message, "List-Id");
  mail.list = list_name(list);
  mail.from_list = !list.empty() || !header_of(message, "List-Unsubscribe").empty();
  mail.archived_at = in_brackets(header_of(message, "Archived-At"));
}

}  // namespace

std::optional<MailMessage> read_mail_message(std::string_view bytes) {
  static std::once_flag started;
  std::call_once(started, [] { g_mime_init(); });
  const std::size_t header = std::min({bytes.find("\n\n"), bytes.find("\r\n\r\n"), bytes.size()});
  std::string letter = with_joined_words(bytes.substr(0, header)).append(bytes.substr(header));
  cut_long_fields(letter);
  const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(letter.data(), letter.size()));
  const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MESSAGE);
  const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
  if (message == nullptr) return std::nullopt;
  MailMessage mail;
  Walk(mail).read(g_mime_message_get_mime_part(message.get()));
  read_headers(message.get(), mail);
  return mail;
}

}  // namespace attest
