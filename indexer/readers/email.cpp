#include "indexer/readers/email.h"

#include <algorithm>
#include <array>

#include "indexer/layout/block_furniture.h"
#include "indexer/layout/byline.h"
#include "indexer/layout/furniture.h"
#include "indexer/readers/article_parts.h"
#include "indexer/readers/html.h"
#include "indexer/readers/mail_source.h"
#include "indexer/readers/mail_text.h"
#include "indexer/readers/undecodable.h"
#include "text/encoding.h"

namespace attest {
namespace {

constexpr std::size_t kHeadBlocks = 4;
constexpr std::size_t kTailBlocks = 12;

// Of the lines before the first blank one, those that begin with one of `names`.
template <std::size_t Count>
std::size_t headers_in(std::string_view text, const std::array<std::string_view, Count>& names) {
  std::size_t found = 0;
  for (const std::string_view name : names) {
    const std::string line = "\n" + std::string(name);
    const std::size_t blank = std::min(text.find("\n\n"), text.find("\r\n\r\n"));
    found += text.starts_with(name) || text.substr(0, blank).find(line) != std::string_view::npos;
  }
  return found;
}

// "Re: ", "Fwd: ", "[list] " are of the way, not of the letter.
std::string_view bare_subject(std::string_view subject) {
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view prefix : {"Re: ", "RE: ", "Fwd: ", "FWD: ", "FW: ", "Fw: "})
      if (subject.starts_with(prefix)) {
        subject.remove_prefix(prefix.size());
        found = true;
      }
  }
  return subject;
}

std::string domain_of(std::string_view address) {
  const std::size_t at = address.rfind('@');
  return at == std::string_view::npos ? std::string() : std::string(address.substr(at + 1));
}

void describe(const MailMessage& mail, Article& article) {
  article.title = bare_subject(mail.subject);
  article.identity = mail.id;
  article.url = mail.archived_at;
  if (mail.date) article.published = day_period(*mail.date);
  article.provenance.emplace_back();
  article.provenance.back().record = mail.id;
  if (!mail.from_list) {
    if (!mail.from.empty()) article.authors.push_back(mail.from);
    return;
  }
  article.publisher = mail.list.empty() ? mail.from : mail.list;
  if (article.publisher.empty()) article.publisher = domain_of(mail.from_address);
  if (mail.from != article.publisher && is_name(mail.from)) article.authors.push_back(mail.from);
}

void add_body(const MailPart& part, const std::string& path, std::vector<Diagnostic>& diagnostics,
              Article& article) {
  if (part.media_type == "text/html") {
    auto page = read_html(part.bytes, part.charset, path, diagnostics, HtmlScope::Whole);
    if (!page) return;
    if (article.text.empty()) article.lang = page->lang;
    add_part(*std::move(page), article);
    return;
  }
  Decoded decoded;
  DecodeFailure failure;
  if (!decode(part.bytes, part.charset, Damage::Replace, decoded, failure)) {
    diagnostics.push_back(undecodable(path, failure, part.bytes));
    return;
  }
  const MailLines lines = !part.flowed         ? MailLines::Fixed
                          : part.delete_space ? MailLines::FlowedWithoutSpaces
                                              : MailLines::Flowed;
  add_mail_text(decoded.text, lines, article);
}

// The ways out of a newsletter and its notices, in its first and last blocks.
void mark_ways_out(Article& article) {
  for (std::size_t i = 0; i < article.blocks.size(); ++i) {
    Block& block = article.blocks[i];
    if (block.kind == BlockKind::Quote || block.kind == BlockKind::TableRow) continue;
    const bool head = i < kHeadBlocks && i + 1 < article.blocks.size();
    if (!head && i + kTailBlocks < article.blocks.size()) continue;
    const std::string_view words = slice(article.text, block.span);
    if (block.kind == BlockKind::Heading && head) continue;
    const bool leaves = words.size() < 600 && words.find("nsubscribe") != std::string_view::npos;
    if (leaves || is_notice(words, head ? Zone::Head : Zone::Tail))
      block.kind = BlockKind::Furniture;
  }
}

// The subject is read as the title of a page is: once.
void put_title_first(Article& article) {
  if (article.title.empty()) return;
  for (std::size_t i = 0; i < article.blocks.size() && i < kHeadBlocks; ++i)
    if (slice(article.text, article.blocks[i].span) == article.title) {
      article.blocks[i].kind = BlockKind::Heading;
      return;
    }
  const std::size_t size = article.title.size();
  article.text.insert(0, article.title + "\n\n");
  shift(article.blocks, static_cast<std::ptrdiff_t>(size + 2));
  article.blocks.insert(article.blocks.begin(),
                        {{0, static_cast<std::uint32_t>(size)}, BlockKind::Heading, {}});
}

bool is_readable(const MailPart& part) {
  for (const std::string_view kind : {"image/", "audio/", "video/", "font/"})
    if (part.media_type.starts_with(kind)) return false;
  for (const std::string_view kind :
       {"application/pgp-signature", "application/pkcs7-signature", "text/calendar", "text/vcard",
        "message/delivery-status", "text/rfc822-headers", "application/ics"})
    if (part.media_type == kind) return false;
  return !part.bytes.empty();
}

// `record`: its message.
void read_attachment(MailPart&& part, const std::string& member, const Provenance& record,
                     const Input& input, Reading& reading) {
  Input inner;
  inner.path = input.path;
  inner.name = part.name;
  if (part.media_type != "application/octet-stream") inner.media_type = part.media_type;
  inner.charset = part.charset;
  inner.size = part.bytes.size();
  inner.member = member;
  inner.provenance = record;
  inner.depth = input.depth + 1;
  inner.format = input.format;
  inner.account = input.account;
  inner.bytes = owned_bytes(std::move(part.bytes));
  reading.read(std::move(inner));
}

void read_attachments(MailMessage&& mail, const MailPlace& place, const Input& input,
                      Reading& reading) {
  Provenance record = input.provenance;
  record.container = input.path;
  record.record = join_members(input.provenance.record, mail.id);
  record.hash.clear();
  if (input.depth == 0) record.offset = place.offset;
  bool too_deep = false;  // told once
  std::size_t number = 0;
  for (MailPart& part : mail.attachments) {
    ++number;
    if (!is_readable(part)) {
      reading.leave_out(input, "attachments without text");
      continue;
    }
    too_deep = too_deep || reading.is_too_deep(input);
    if (too_deep) continue;
    const std::string name = part.name.empty() ? "part " + std::to_string(number) : part.name;
    const std::string inner = join_members(input.member, join_members(place.member, name));
    read_attachment(std::move(part), inner, record, input, reading);
    if (reading.is_spent()) return;
  }
}

}  // namespace

void read_message(std::string_view bytes, const MailPlace& place, const Input& input,
                  Reading& reading) {
  const std::string& member = place.member;
  const std::string which = member.empty() ? "" : member + ": ";
  auto mail = read_mail_message(bytes);
  if (!mail)
    return reading.tell(input, ErrorCode::Malformed, which + "no message; nothing to read");
  for (const std::string& fault : mail->faults)
    reading.tell(input, ErrorCode::Malformed, which + fault);
  Article article;
  describe(*mail, article);
  article.provenance.back().offset = place.offset;
  std::vector<Diagnostic> about;
  for (const MailPart& part : mail->body) add_body(part, input.path, about, article);
  for (Diagnostic& fault : about) reading.tell(input, fault.code, which + fault.message);
  const bool empty = article.blocks.empty();
  if (!empty) {
    mark_furniture(article);
    mark_ways_out(article);
    put_title_first(article);
    article.member = member;
    article.id = member.empty() ? std::string(stem(input.name)) : mail->id;
    if (article.id.empty()) article.id = std::string(stem(input.name)) + "-" + member;
    reading.add(input, std::move(article));
  } else if (mail->attachments.empty() && mail->faults.empty() && about.empty()) {
    reading.tell(input, ErrorCode::Malformed, which + "no text in it; nothing to read");
  }
  read_attachments(*std::move(mail), place, input, reading);
}

bool is_mail(const Head& head) {
  if (head.ending == "eml") return true;
  constexpr std::array<std::string_view, 3> kSure = {"message-id:", "mime-version:", "received:"};
  constexpr std::array<std::string_view, 2> kSaid = {"from:", "date:"};
  return headers_in(head.text, kSure) >= 1 && headers_in(head.text, kSaid) == 2;
}

void read_mail(Input& input, Reading& reading) {
  const auto bytes = read_all(input.bytes, {}, kMaxMailBytes);
  if (!bytes)
    return reading.tell(input, ErrorCode::TooLarge,
                        "over 64 MiB, too large for one message; save its attachments apart");
  read_message(*bytes, {}, input, reading);
}

}  // namespace attest
