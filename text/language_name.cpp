#include "text/language_name.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace attest {

std::string english_language_name(std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = icu::Locale::forLanguageTag(
      icu::StringPiece(tag.data(), static_cast<std::int32_t>(tag.size())), status);
  std::string name;
  if (U_FAILURE(status) || *locale.getLanguage() == '\0') return name;
  icu::UnicodeString words;
  locale.getDisplayLanguage(icu::Locale::getEnglish(), words).toUTF8String(name);
  return name == locale.getLanguage() ? std::string() : name;
}

}  // namespace attest
