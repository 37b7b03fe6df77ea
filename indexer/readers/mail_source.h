// A mail message taken apart, by GMime: its headers decoded, its body chosen among the
// alternatives, its attachments.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/period.h"

namespace attest {

struct MailPart {
  std::string media_type;  // "text/html"
  std::string charset;     // as declared; empty where it is not, or the bytes are UTF-8 already
  std::string name;        // of the file; empty where it has none
  std::string bytes;       // transfer encoding undone
  bool flowed = false;        // RFC 3676
  bool delete_space = false;  // the same, DelSp=yes
};

struct MailMessage {
  std::string subject;
  std::string from;          // the name, else nothing
  std::string from_address;
  std::string list;          // name of the mailing list
  std::string id;            // Message-ID, without its brackets
  std::string archived_at;   // its address on the web (RFC 5064)
  bool from_list = false;    // newsletters and mailing lists say so
  std::optional<Date> date;  // in the sender's time zone
  std::vector<MailPart> body;         // one part, or several that follow one another
  std::vector<MailPart> attachments;  // messages, and what has a name or is no text
  std::vector<std::string> faults;
};

// nullopt when there is neither a header nor a body.
[[nodiscard]] std::optional<MailMessage> read_mail_message(std::string_view bytes);

}  // namespace attest
