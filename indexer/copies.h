// Where an article that was read goes: is it new, one that the index holds, or a copy of one?
// Part of indexer/index_writer.cpp.
//
// Decided by the one writer, in the order of files, from what the index holds at that moment:
// the result does not depend on threads, nor on whether files come in one run or in several.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "store/writer.h"

namespace attest {

// But for where its copies are and since when it is held.
[[nodiscard]] bool same_but_for_copies(const Article& a, const Article& b);

// Path, and member when there is one: the key of an article that is met for the first time.
[[nodiscard]] std::string place_of(const Article& article);

struct Placement {
  enum class Kind : std::uint8_t {
    New,        // to be written
    Changed,    // to be written in place of the article with this key: same text, other metadata
    Copy,       // of an article that is held; nothing to be written
    Unchanged,  // the same
  };
  Kind kind = Kind::New;
  ArticleRecord record;   // as the index is to have it; without text
  bool is_as_read = true;  // but for `record`'s place: what was made of the article read serves
};

enum class FileBefore : std::uint8_t {
  Unknown,   // never read
  Other,     // read when it held something else
  Same,      // read when it held the same bytes, by other rules or with other metadata
};

// What becomes of the articles of one file.
class FileCopies {
 public:
  // Keeps `store` by reference.
  FileCopies(StoreWriter& store, std::string path, FileBefore before)
      : store_(store), path_(std::move(path)), before_(before) {}

  // REQUIRES: `read` has one provenance, in this file.  `again`: write it in any case.
  // Writes the record of an article that only gets another copy.
  Placement place(const ArticleRecord& read, bool again);

  // Articles of the file that were met by now.
  [[nodiscard]] std::size_t met() const { return met_.size(); }

  // Its documents could not be made: the index does not hold it.
  void failed(const std::string& key) { met_.erase(key); }

  struct Rest {
    std::size_t removed = 0;  // articles that are gone
    std::size_t replaced = 0;  // of them, those whose place a new one has
    std::size_t kept = 0;      // left the file, but are versions of something, and citable
    std::size_t held = 0;      // articles with a copy in this file, met or kept
  };
  // When all was read: takes away what the file no longer has.  With an address or another
  // identity an article stays: feeds let their entries go, and a page that was saved again
  // is another version.  But what the same bytes gave before is no version, only another
  // reading.  `complete`: what was not met is not there.
  Rest end(bool complete);

 private:
  [[nodiscard]] bool is_here(const Provenance& copy) const { return copy.container == path_; }
  [[nodiscard]] const ArticleRecord* holder(const std::vector<ArticleRecord>& held,
                                            const ArticleRecord& read) const;
  // What the copy was before; nullopt when it is a new one.
  std::optional<Provenance> add_copy(ArticleRecord& held, const Provenance& copy);
  [[nodiscard]] std::string free_key(const Article& read);
  void make_way(const std::string& key);
  [[nodiscard]] bool is_to_stay(const Article& article) const;

  StoreWriter& store_;
  std::string path_;
  FileBefore before_;
  // Of the articles met by now, by key: copies here that were known before and not met yet.
  std::unordered_map<std::string, std::vector<Provenance>> met_;
  std::unordered_set<std::string> new_places_;
  Rest rest_;
};

// Takes away the copies in `path` of one article, and the article when it has no others;
// true when it went.
bool remove_copies(StoreWriter& store, ArticleRecord&& article, const std::string& path);

}  // namespace attest
