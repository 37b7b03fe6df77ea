// Which format is this?  Found by content; the file's ending only decides
// between formats that the content allows.
#pragma once

#include <cstdint>
#include <string_view>

namespace attest {

enum class FileFormat : std::uint8_t { PlainText, JsonLines, Html, Xml };

// `head`: the first bytes of the file, 4 KiB or all of it.
[[nodiscard]] FileFormat sniff(std::string_view head, std::string_view path);

// As it is named in reports: "TEI XML", "HTML".
[[nodiscard]] std::string_view name_of(FileFormat format);

// The part of a path that names a thing: "a/b.c.txt" → "b.c".
[[nodiscard]] std::string_view stem(std::string_view path);

}  // namespace attest
