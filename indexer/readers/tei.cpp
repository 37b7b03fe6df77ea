#include "indexer/readers/tei.h"

#include <algorithm>
#include <pugixml.hpp>

#include "indexer/readers/tei_body.h"
#include "indexer/readers/tei_header.h"
#include "indexer/readers/undecodable.h"
#include "indexer/readers/xml_source.h"
#include "indexer/readers/xml_tree.h"
#include "text/encoding.h"

namespace attest {
namespace {

constexpr std::size_t kMaxDepth = 500;

// No parse_doctype: a document type declaration is passed over, and with it every
// entity that it declares.
constexpr unsigned kParse = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol |
                            pugi::parse_wconv_attribute | pugi::parse_ws_pcdata;

Diagnostic malformed(const std::string& path, std::string_view document, std::size_t offset,
                     std::string message) {
  const auto end =
      document.begin() + static_cast<std::ptrdiff_t>(std::min(offset, document.size()));
  const auto line = static_cast<std::uint64_t>(1 + std::count(document.begin(), end, '\n'));
  return {ErrorCode::Malformed, path, line, std::nullopt, std::move(message)};
}

std::string lower_first(std::string text) {
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] + 32);
  return text;
}

// What forbids reading `document` at all, though a parser might not mind.
std::optional<Diagnostic> refusal(std::string_view document, const std::string& path) {
  if (const auto deep = first_deeper_than(document, kMaxDepth))
    return malformed(path, document, *deep,
                     "elements nested more than " + std::to_string(kMaxDepth) +
                         " deep; article skipped, no text needs that");
  if (const auto entity = first_foreign_entity(document))
    return malformed(path, document, entity->offset,
                     "the entity " + std::string(entity->name.substr(0, 60)) +
                         " is not XML's own and is not expanded; article skipped, write its "
                         "characters instead");
  return std::nullopt;
}

pugi::xml_node body_of(const pugi::xml_node& text) {
  return text.find_node([](const pugi::xml_node& node) { return local_name(node) == "body"; });
}

Article article_of(const pugi::xml_node& root, const pugi::xml_node& body) {
  Article article;
  read_tei_body(body, article);
  for (const pugi::xml_node& node : {body, body.parent(), root})
    if (article.lang.empty()) article.lang = node.attribute("xml:lang").value();
  read_tei_header(root, article);
  for (Block& block : article.blocks)
    if (block.lang == article.lang) block.lang.clear();
  return article;
}

// Corpora may stand in corpora; what has no body is not an article of its own.
std::vector<Article> articles_of(const pugi::xml_node& corpus) {
  std::vector<Article> articles;
  std::vector<pugi::xml_node> open{corpus};
  while (!open.empty()) {
    const pugi::xml_node node = open.back();
    open.pop_back();
    if (local_name(node) == "TEI") {
      if (const pugi::xml_node body = body_of(node)) articles.push_back(article_of(node, body));
      continue;
    }
    if (local_name(node) != "teiCorpus") continue;
    for (pugi::xml_node child = node.last_child(); child; child = child.previous_sibling())
      open.push_back(child);
  }
  return articles;
}

}  // namespace

bool is_xml(const Head& head) {
  if (!head.text.starts_with('<')) return head.ending == "xml";
  if (head.ending == "xml" || head.ending == "tei" || head.ending == "page") return true;
  const std::string_view markup = head.markup();
  if (head.text.starts_with("<?xml") || markup.starts_with("<!doctype")) return true;
  const std::size_t close = markup.find('>');
  return close != std::string_view::npos &&
         markup.substr(0, close).find("xmlns") != std::string_view::npos;
}

std::vector<Article> read_tei(std::string_view bytes, const std::string& path,
                              std::vector<Diagnostic>& diagnostics) {
  Decoded decoded;
  DecodeFailure failure;
  const std::string_view declared = declared_xml_encoding(bytes);
  if (!decode(bytes, declared, Damage::Refuse, decoded, failure)) {
    diagnostics.push_back(undecodable(path, failure, bytes));
    return {};
  }
  if (auto remark = contradicted(path, declared, decoded, bytes))
    diagnostics.push_back(std::move(*remark));
  const std::string& document = decoded.text;
  pugi::xml_document tree;
  const pugi::xml_parse_result result =
      tree.load_buffer(document.data(), document.size(), kParse, pugi::encoding_utf8);
  auto refused = refusal(document, path);
  if (!refused && !result)
    refused = malformed(path, document, static_cast<std::size_t>(result.offset),
                        "not well-formed XML (" + lower_first(result.description()) +
                            "); article skipped, repair it or fetch it again");
  if (refused) {
    diagnostics.push_back(std::move(*refused));
    return {};
  }
  const pugi::xml_node root = tree.document_element();
  const bool is_corpus = local_name(root) == "teiCorpus";
  const pugi::xml_node body = body_of(root);
  if (!body || !(is_corpus || local_name(root) == "TEI")) {
    const std::string name(local_name(root).substr(0, 60));
    diagnostics.push_back(
        malformed(path, document, 0,
                  is_corpus || name == "TEI"
                      ? name + " without a <body>; nothing to read"
                      : "<" + name + "> is no TEI article; convert it to TEI, HTML or text"));
    return {};
  }
  if (is_corpus) return articles_of(root);
  std::vector<Article> articles;
  articles.push_back(article_of(root, body));
  return articles;
}

}  // namespace attest
