#include "indexer/readers/wxr.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

namespace attest {
namespace {

// WordPress's own, which stand without a closing one or hold nothing to read.
constexpr std::string_view kOwn[] = {"caption", "wp_caption", "gallery", "playlist",
                                     "audio",   "video",      "embed"};

bool is_name_byte(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '_' || byte == '-';
}

struct Shortcode {
  std::string_view name;
  bool closes = false;
  bool has_attributes = false;  // or closes itself: no word in brackets looks so
  std::size_t length = 0;       // 0: none is here
};

// What `text` begins with; "[…]" within a line.
Shortcode leading_shortcode(std::string_view text) {
  constexpr std::size_t kMaxLength = 2000;
  Shortcode code;
  std::size_t at = 1;
  if (text.substr(at, 1) == "/") {
    code.closes = true;
    ++at;
  }
  const std::size_t begin = at;
  while (at < text.size() && is_name_byte(text[at])) ++at;
  code.name = text.substr(begin, at - begin);
  if (code.name.empty() || code.name.front() < 'a') return {};
  const std::size_t end = text.substr(0, kMaxLength).find_first_of("[]", at);
  if (end == std::string_view::npos || text[end] != ']') return {};
  const std::string_view rest = text.substr(at, end - at);
  if (!rest.empty() && rest.front() != ' ' && rest != "/") return {};
  code.has_attributes = rest.find("=\"") != std::string_view::npos ||
                        rest.find("='") != std::string_view::npos || rest.ends_with('/');
  code.length = end + 1;
  return code;
}

std::string without_shortcodes(std::string_view content) {
  std::set<std::string_view> closed(std::begin(kOwn), std::end(kOwn));
  for (std::size_t at = content.find("[/"); at != content.npos; at = content.find("[/", at + 2))
    if (const Shortcode code = leading_shortcode(content.substr(at)); code.length > 0)
      closed.insert(code.name);
  std::string plain;
  while (!content.empty()) {
    const std::size_t open = std::min(content.find('['), content.size());
    plain.append(content.substr(0, open));
    content.remove_prefix(open);
    if (content.empty()) break;
    const Shortcode code = leading_shortcode(content);
    const bool goes = code.length > 0 && (code.has_attributes || closed.contains(code.name));
    if (!goes) plain.push_back('[');
    content.remove_prefix(goes ? code.length : 1);
  }
  return plain;
}

// Paragraphs and lines of a post that has no markup for them.
std::string with_paragraphs(std::string_view content) {
  std::string html;
  while (!content.empty()) {
    const std::size_t end = std::min(content.find('\n'), content.size());
    std::string_view line = content.substr(0, end);
    content.remove_prefix(std::min(end + 1, content.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    const bool blank = line.find_first_not_of(" \t") == std::string_view::npos;
    html.append(line).append(blank ? "<p>\n" : line.ends_with('>') ? "\n" : "<br>\n");
  }
  return html;
}

std::string html_of_post(std::string_view content) {
  std::string plain = without_shortcodes(content);
  // The block editor marks each paragraph; what it writes is whole HTML.
  if (plain.find("<!-- wp:") != std::string::npos) return plain;
  return with_paragraphs(plain);
}

}  // namespace

std::string_view why_unpublished(const FeedEntry& entry) {
  if (!entry.type.empty() && entry.type != "post" && entry.type != "page")
    return entry.type == "attachment" ? "attachments" : "items of other types";
  if (!entry.status.empty() && entry.status != "publish") return "drafts and private posts";
  return {};
}

void as_post(FeedEntry& entry) {
  if (!entry.post_id.empty()) entry.record = "post " + entry.post_id;
  entry.content = {html_of_post(entry.content.text), Markup::Html};
  // "0000-00-00 00:00:00" is WordPress's word for none.
  if (!entry.local_date.empty() && !entry.local_date.starts_with("0000"))
    entry.published = entry.local_date;
}

}  // namespace attest
