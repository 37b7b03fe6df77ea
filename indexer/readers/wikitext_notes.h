// What the notes of a page (<ref>) cite: the addresses in them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace attest {

class WikiNotes {
 public:
  // Looks through all of `source` once: a note may be named before it is written.
  explicit WikiNotes(std::string_view source);

  // Of the note whose tag begins at `at`, which never goes back; empty for one without an
  // address.
  [[nodiscard]] std::string_view address_at(std::size_t at);

 private:
  struct Note {
    std::size_t at = 0;
    std::string_view name;
    std::string_view address;
  };
  std::vector<Note> notes_;
  std::size_t next_ = 0;
};

}  // namespace attest
