// Archives (zip, tar, 7z) and compressed files (gzip, bzip2, xz, zstd, lzip, compress):
// each member is read as the file it is, an archive in an archive too.
//
// Nothing is written: names of members are only ever names.  What is hidden, a link or a
// device is left out.  How deep they nest and how much they unpack to is bounded (reading.h).
#pragma once

#include "indexer/readers/format.h"
#include "indexer/readers/reading.h"

namespace attest {

[[nodiscard]] bool is_archive(const Head& head);
void read_archive(Input& input, Reading& reading);

[[nodiscard]] bool is_gzip(const Head& head);
void read_gzip(Input& input, Reading& reading);

// bzip2, xz, zstd, lzip, compress.
[[nodiscard]] bool is_compressed(const Head& head);
void read_compressed(Input& input, Reading& reading);

}  // namespace attest
