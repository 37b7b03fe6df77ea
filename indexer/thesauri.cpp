#include "indexer/thesauri.h"

#include <utility>

#include "indexer/readers/skos.h"
#include "store/record.h"
#include "text/digest.h"
#include "text/error.h"

namespace attest {

std::vector<KeptThesaurus> kept_thesauri(const std::string& index) {
  try {
    return StoreReader(index).thesauri();
  } catch (const Error& error) {
    if (error.code() == ErrorCode::NotFound) return {};
    throw;
  }
}

Thesaurus all_words(const std::vector<KeptThesaurus>& kept) {
  Thesaurus all = builtin_thesaurus();
  for (const KeptThesaurus& one : kept) join(all, Thesaurus(one.words));
  return all;
}

Thesaurus words_of(const std::string& index, const std::vector<std::string>& files) {
  Thesaurus all = all_words(StoreReader(index).thesauri());
  for (const std::string& file : files) join(all, read_skos_file(file));
  return all;
}

std::string digest_of(const std::vector<KeptThesaurus>& kept) {
  if (kept.empty()) return {};
  Sha256 digest;
  for (const KeptThesaurus& one : kept) digest.update(record::encode(one));
  return digest.digest();
}

}  // namespace attest
