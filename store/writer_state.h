// What a StoreWriter holds.  Part of store/writer.cpp and store/writer_lookup.cpp.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <unordered_set>

#include "store/format.h"
#include "store/writer.h"

namespace attest {

struct StoreWriter::Impl {
  std::string folder;
  Xapian::WritableDatabase database;
  std::size_t pending = 0;
  std::unordered_set<std::string> names;  // written by now: most names come again

  void add_name(const std::string& key, const std::string& name) {
    constexpr std::size_t kMostKnown = 500'000;
    if (names.size() >= kMostKnown) names.clear();
    if (names.insert(key + ' ' + name).second)
      database.add_synonym(std::string(format::kSound) + key, name);
  }
};

}  // namespace attest
