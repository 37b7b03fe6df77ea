#include "indexer/readers/left_out.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace attest {
namespace {

constexpr std::string_view kImages = "images";
constexpr std::string_view kMedia = "sound and film";
constexpr std::string_view kFonts = "fonts";
constexpr std::string_view kStyles = "style sheets";
constexpr std::string_view kScripts = "scripts";
constexpr std::string_view kPrograms = "programs";
constexpr std::string_view kIndexes = "indexes of web archives";
constexpr std::string_view kUnknown = "in no known format";
constexpr std::string_view kData = "JSON that is no articles";
constexpr std::string_view kXml = "XML that is no articles";

struct Known {
  std::string_view sign;
  std::string_view reason;
};

// clang-format off
constexpr Known kTypes[] = {
    {"image/", kImages},
    {"audio/", kMedia}, {"video/", kMedia}, {"application/vnd.apple.mpegurl", kMedia},
    {"application/x-mpegurl", kMedia}, {"application/dash+xml", kMedia},
    {"font/", kFonts}, {"application/font", kFonts}, {"application/x-font", kFonts},
    {"application/vnd.ms-fontobject", kFonts},
    {"text/css", kStyles},
    {"text/javascript", kScripts}, {"application/javascript", kScripts},
    {"application/x-javascript", kScripts}, {"application/ecmascript", kScripts},
    {"application/wasm", kPrograms},
    {"text/dns", "answers of name servers"},
};
constexpr Known kEndings[] = {
    {"png", kImages}, {"jpg", kImages}, {"jpeg", kImages}, {"gif", kImages}, {"webp", kImages},
    {"svg", kImages}, {"ico", kImages}, {"bmp", kImages}, {"tif", kImages}, {"tiff", kImages},
    {"avif", kImages}, {"heic", kImages},
    {"mp3", kMedia}, {"mp4", kMedia}, {"m4a", kMedia}, {"m4v", kMedia}, {"ogg", kMedia},
    {"wav", kMedia}, {"webm", kMedia}, {"mov", kMedia}, {"avi", kMedia}, {"mkv", kMedia},
    {"woff", kFonts}, {"woff2", kFonts}, {"ttf", kFonts}, {"otf", kFonts}, {"eot", kFonts},
    {"css", kStyles}, {"js", kScripts}, {"mjs", kScripts}, {"wasm", kPrograms},
    {"cdx", kIndexes}, {"cdxj", kIndexes}, {"idx", kIndexes},
    {"exe", kPrograms}, {"dll", kPrograms}, {"so", kPrograms},
};
constexpr Known kBeginnings[] = {
    {"\x89PNG", kImages}, {"\xFF\xD8\xFF", kImages}, {"GIF8", kImages}, {"II*", kImages},
    {"ID3", kMedia}, {"OggS", kMedia}, {"\x1A\x45\xDF\xA3", kMedia},
    {"wOFF", kFonts}, {"wOF2", kFonts}, {"OTTO", kFonts},
    {"\x7F" "ELF", kPrograms}, {"MZ\x90", kPrograms},
};
// clang-format on

bool has_text_member(std::string_view json) {
  return json.find("\"text\"") != std::string_view::npos;
}

bool may_be_tei(std::string_view markup) {
  return names_element(markup, "tei") || names_element(markup, "teicorpus") ||
         markup.starts_with("<!doctype") || markup.find("tei-c.org") != std::string_view::npos;
}

bool is_wide(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

}  // namespace

std::string_view reason_by_name(std::string_view name, std::string_view media_type) {
  for (const Known& type : kTypes)
    if (media_type.starts_with(type.sign)) return type.reason;
  if (media_type.starts_with("text/") || media_type.find("xml") != std::string_view::npos)
    return {};
  const std::string ending = ending_of(name);
  const auto known = std::find_if(std::begin(kEndings), std::end(kEndings),
                                  [&](const Known& one) { return one.sign == ending; });
  return known == std::end(kEndings) ? std::string_view() : known->reason;
}

std::string_view reason_by_content(const Head& head, const Format& format, const Input& input) {
  for (const Known& beginning : kBeginnings)
    if (head.bytes.starts_with(beginning.sign)) return beginning.reason;
  if (names_element(head.markup(), "svg")) return kImages;
  // What servers call JSON is what their programs say to one another.
  const bool is_data = input.media_type == "application/json" || !has_text_member(head.text);
  if (format.name == "JSON Lines" && is_data) return kData;
  if (format.name == "TEI XML" && !may_be_tei(head.markup())) return kXml;
  const bool binary = head.bytes.find('\0') != std::string_view::npos && !is_wide(head.bytes);
  return format.name == "plain text" && binary ? kUnknown : std::string_view();
}

}  // namespace attest
