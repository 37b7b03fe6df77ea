#include "indexer/readers/wikitext_notes.h"

#include <algorithm>
#include <map>

#include "indexer/readers/wikitext_tags.h"
#include "text/ascii.h"

namespace attest {
namespace {

// The source itself rather than a copy that an archive of the web has of it.
std::string_view cited_address(std::string_view note) {
  constexpr std::size_t kLongest = 2000;
  std::string_view first;
  std::size_t next = 4;
  for (std::size_t at = note.find("http"); at != std::string_view::npos;
       at = note.find("http", at + next)) {
    const std::string_view rest = note.substr(at);
    next = 4;
    if (!rest.starts_with("http://") && !rest.starts_with("https://")) continue;
    const std::string_view address = rest.substr(0, rest.find_first_of(" \t\r\n|[]{}<>\""));
    next = address.size();  // that of an archive holds another
    if (address.size() > kLongest) continue;
    if (address.find("//web.archive.org/") == std::string_view::npos) return address;
    if (first.empty()) first = address;
  }
  return first;
}

// "x" of <ref name="x" group=a>.
std::string_view name_in(std::string_view tag) {
  const std::size_t at = tag.find("name");
  if (at == std::string_view::npos) return {};
  std::string_view value = ascii::trimmed(tag.substr(at + 4), " \t\n");
  if (!value.starts_with('=')) return {};
  value = ascii::trimmed(value.substr(1), " \t\n");
  if (value.starts_with('"') || value.starts_with('\''))
    return value.substr(1, value.find(value.front(), 1) - 1);
  return value.substr(0, value.find_first_of(" \t\n/>"));
}

}  // namespace

WikiNotes::WikiNotes(std::string_view source) {
  std::map<std::string_view, std::string_view> named;
  std::size_t at = source.find("<ref");
  while (at != std::string_view::npos) {
    const auto tag = leading_tag(source.substr(at));
    std::size_t next = at + 4;
    if (tag && tag->tag.name == "ref") {
      Note note{at, name_in(source.substr(at, tag->length)), {}};
      next = at + tag->length;
      if (!tag->closes_itself) {
        const std::size_t end = find_closing(source, "ref", next);
        if (end == std::string_view::npos) break;
        note.address = cited_address(source.substr(next, end - next));
        next = end;
      }
      if (!note.name.empty() && !note.address.empty()) named.emplace(note.name, note.address);
      notes_.push_back(note);
    }
    at = source.find("<ref", next);
  }
  for (Note& note : notes_)
    if (note.address.empty() && !note.name.empty())
      if (const auto found = named.find(note.name); found != named.end())
        note.address = found->second;
}

std::string_view WikiNotes::address_at(std::size_t at) {
  while (next_ < notes_.size() && notes_[next_].at < at) ++next_;
  return next_ < notes_.size() && notes_[next_].at == at ? notes_[next_].address
                                                         : std::string_view();
}

}  // namespace attest
