// Letters and newsletters (.eml, RFC 5322) and files of many (mbox).
//
// A message is an article: its subject the title, its sender the author or, of a newsletter, the
// outlet.  Messages in it and attachments that can be read are articles of their own.
#pragma once

#include "indexer/readers/format.h"
#include "indexer/readers/reading.h"

namespace attest {

// The longest message, attachments and all; a longer one is refused.
inline constexpr std::size_t kMaxMailBytes = std::size_t{64} << 20;

[[nodiscard]] bool is_mail(const Head& head);
[[nodiscard]] bool is_mbox(const Head& head);

void read_mail(Input& input, Reading& reading);

// A message in a file of many: which of them, and where it begins there.
struct MailPlace {
  std::string member;
  std::uint64_t offset = 0;
};
void read_message(std::string_view bytes, const MailPlace& place, const Input& input,
                  Reading& reading);

// At most one message is in memory.
void read_mbox(Input& input, Reading& reading);

}  // namespace attest
