// The table of formats: their order is the order of belief.
#include <algorithm>
#include <iterator>

#include "indexer/readers/archive.h"
#include "indexer/readers/docx.h"
#include "indexer/readers/email.h"
#include "indexer/readers/epub.h"
#include "indexer/readers/feed.h"
#include "indexer/readers/format.h"
#include "indexer/readers/html.h"
#include "indexer/readers/json_feed.h"
#include "indexer/readers/json_lines.h"
#include "indexer/readers/mediawiki.h"
#include "indexer/readers/odt.h"
#include "indexer/readers/pdf.h"
#include "indexer/readers/plain_text.h"
#include "indexer/readers/tei.h"
#include "indexer/readers/warc.h"
#include "indexer/readers/zip_parts.h"

namespace attest {
namespace {

using Diagnostics = std::vector<Diagnostic>;

std::vector<Article> one(std::optional<Article>&& article) {
  std::vector<Article> articles;
  if (article) articles.push_back(*std::move(article));
  return articles;
}

std::vector<Article> html(std::string_view bytes, const Input& input, Diagnostics& diagnostics) {
  return one(read_html(bytes, input.charset, input.path, diagnostics));
}

// Readers that need nothing but the bytes and the path to tell of.
template <std::vector<Article> (*Read)(std::string_view, const std::string&, Diagnostics&)>
std::vector<Article> whole(std::string_view bytes, const Input& input, Diagnostics& diagnostics) {
  return Read(bytes, input.path, diagnostics);
}

std::vector<Article> text(std::string_view bytes, const Input& input, Diagnostics& diagnostics) {
  return one(read_plain_text(bytes, input.charset, input.path, diagnostics));
}

bool anything(const Head&) {
  return true;
}

// clang-format off
constexpr Format kFormats[] = {
    // name             recognised by   whole  up to             streamed
    {"WARC",            is_warc,        {},    {},               read_warc},
    {"PDF",             is_pdf,         whole<read_pdf>,  kMaxPdfBytes,    {}},
    {"EPUB",            is_epub,        whole<read_epub>, kMaxZippedBytes, {}},
    {"ODT",             is_odt,         whole<read_odt>,  kMaxZippedBytes, {}},
    {"DOCX",            is_docx,        whole<read_docx>, kMaxZippedBytes, {}},
    {"mbox",            is_mbox,        {},    {},               read_mbox},
    {"mail",            is_mail,        {},    {},               read_mail},
    {"archive",         is_archive,     {},    {},               read_archive},
    {"compressed file", is_gzip,        {},    {},               read_gzip},
    {"compressed file", is_compressed,  {},    {},               read_compressed},
    {"JSON Feed",       is_json_feed,   {},    {},               read_json_feed},
    {"JSON Lines",      is_json_lines,  {},    {},               read_json_lines},
    {"feed",            is_feed,        {},    {},               read_feed},
    {"MediaWiki",       is_mediawiki,   {},    {},               read_mediawiki},
    {"HTML",            is_html,        html,  kMaxHtmlBytes,    {}},
    {"TEI XML",         is_xml,         whole<read_tei>, kMaxXmlBytes,     {}},
    {"plain text",      anything,       text,  kMaxArticleBytes, {}},
};
// clang-format on

}  // namespace

const Format& format_of(const Head& head) {
  return *std::find_if(std::begin(kFormats), std::end(kFormats),
                       [&](const Format& format) { return format.recognises(head); });
}

}  // namespace attest
