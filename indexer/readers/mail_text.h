// The text of a plain letter: lines that flow are made whole, what is quoted and the signature
// under it are told apart.
#pragma once

#include <cstdint>
#include <string_view>

#include "claims/article.h"

namespace attest {

enum class MailLines : std::uint8_t {
  Fixed,
  Flowed,               // RFC 3676: a line that ends in a blank goes on in the next
  FlowedWithoutSpaces,  // the same, DelSp=yes: the blank is not of the text
};

// Adds text and blocks to `article`, below what it has.
void add_mail_text(std::string_view letter, MailLines lines, Article& article);

}  // namespace attest
