// Is the index whole?  Every quote found again, everything belongs to something.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "store/store.h"

namespace attest {

struct Checkup {
  std::size_t files = 0;
  std::size_t articles = 0;
  std::size_t passages = 0;
  std::size_t claims = 0;
  std::vector<std::string> troubles;  // a line each: the thing, the place, what is wrong
};

// Reads all of the index, one article at a time.  Checks that
//   every document is of one kind and belongs to an article, every article to a file;
//   the passages of an article tile its text, and the text has its content hash;
//   the words of a claim and its sentence lie inside the passage that names it;
//   the places of an article are those of its copies;
//   counts agree.
// Throws Error{Damaged} where the database itself cannot be read.
[[nodiscard]] Checkup check_store(const StoreReader& reader);

}  // namespace attest
