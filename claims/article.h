// One article: its text as extracted and what is known of where it came from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/period.h"
#include "text/span.h"

namespace attest {

enum class BlockKind : std::uint8_t {
  Paragraph,
  Heading,  // titles and subtitles count as passages
  ListItem,
  TableRow,   // cells separated by tabs or runs of blanks
  Quote,      // quoted from elsewhere (a block quotation)
  Furniture,  // bylines, date lines, credits, contact lines, navigation: kept in
              // the text, searchable, but no figure in it is a claim
};

// A stretch of the text without blank lines.  Blocks are in order, disjoint and
// cover every visible character.
struct Block {
  Span span;
  BlockKind kind = BlockKind::Paragraph;
  std::string lang;  // BCP 47; of this block, where it differs from the article's own
};

// A dated entry of a page that holds several; an ordinary article has one, which
// covers all of the text and repeats the article's own title and date.
struct Section {
  Span span;
  std::string title;
  std::optional<Period> published;
  std::string author;
};

// A page of a paged document (PDF); its number as printed or, failing that, counted from 1.
struct Page {
  Span span;
  std::string label;
};

// What the text names as its source at a place (a note of an encyclopedia).
struct Reference {
  std::uint32_t at = 0;  // behind the words that it is for
  std::string address;

  friend bool operator==(const Reference&, const Reference&) = default;
};

// A copy of the article: where it was found, as exactly as its container tells.
struct Provenance {
  std::string container;     // path of the file, as the user named it
  std::string record;        // in it: WARC-Record-ID, revision, guid, Message-ID, archive member
  std::optional<std::uint64_t> offset{};  // of the record, bytes from the beginning of the
                                          // container; none where that does not tell
  std::string fetched;       // "2014-01-13T02:03:04Z"; empty where nothing says when
  std::string hash;          // "sha256:…" of the record's bytes; empty where it has none of its own
  std::string member{};      // as Article::member
  bool gone = false;         // the container has it no more
  std::string saved{};       // when this version was made, where the source says: of a revision,
                             // of an entry that was updated

  friend bool operator==(const Provenance&, const Provenance&) = default;
};

// Another version of an article, as answers name it.
struct Version {
  std::string article;  // its id
  std::string content_hash;
  std::optional<Period> published;
  std::string fetched;  // the last time; when it was saved, where that is known
};

struct Article {
  std::string id;      // sources.json id, JSON Lines id, TEI idno, else the file's stem
  std::string path;    // as the user named it
  std::string member;  // which of the file's articles ("line 12"), empty when it holds one
  std::string title;
  std::vector<std::string> authors;
  std::string publisher;            // the outlet
  std::optional<Period> published;  // a day where known, else a month, a year or an interval
  std::string url;       // as it is cited: of this very version where there is such an address
  std::string identity;  // what all versions share (guid, page); where empty, `url` is that
  std::string lang;  // BCP 47, of most of the text
  std::string text;  // valid UTF-8, exactly as extracted; never changed afterwards
  std::vector<Block> blocks;
  std::vector<Section> sections;  // at least one, in order
  std::vector<Page> pages;        // in order, disjoint; empty where there are none
  std::vector<Reference> references;  // in order
  std::vector<Provenance> provenance;  // of each copy, the one that was read first
  std::string content_hash;       // "sha256:…" of `text`
  // What the index holds of its other versions; nothing for an article just read.
  std::optional<Version> revision_of;    // the one before it
  std::optional<Version> superseded_by;  // the newest, where this is not it
};

// A sentence (or headline, list item, table row): what a citation quotes.
struct Sentence {
  Span span;
  BlockKind kind = BlockKind::Paragraph;
  std::uint32_t block = 0;    // index into Article::blocks
  std::uint32_t section = 0;  // index into Article::sections
  std::string_view lang;      // a view of the language pack's code
};

}  // namespace attest
