// What exported things are called: citation keys and addresses that stay the same.
#pragma once

#include <string>
#include <string_view>

#include "search/export/writer.h"

namespace attest {

// "daonnuri-20140113-3fa9c1d0": from the article's id and text, so that it is the same on
// any machine; letters, digits and hyphens of ASCII only.
[[nodiscard]] std::string citation_key(const Article& article);
[[nodiscard]] std::string citation_key(const Version& version);  // the same

// An address of something of ours: kind "claim", "passage", "article" …, and its id.
[[nodiscard]] std::string address_of(const ExportSettings& settings, std::string_view kind,
                                     std::string_view id);

// The article's own address, valid as an IRI, where it has one of the web; else ours.
[[nodiscard]] std::string source_address(const ExportSettings& settings, const Article& article);

// True for http and https: what may stand behind a link.
[[nodiscard]] bool is_web_address(std::string_view url);

// Made like a BCP 47 tag; metadata may hold anything.
[[nodiscard]] bool is_language_tag(std::string_view tag);

// `url` with what may not stand in an IRI percent-encoded.
[[nodiscard]] std::string as_iri(std::string_view url);

// The id of a passage: of the article's key and the place of it.
[[nodiscard]] std::string passage_id(const ExportedArticle& article, Span span);

}  // namespace attest
