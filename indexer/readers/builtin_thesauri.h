// The files of corpus/thesaurus as the build has put them into the program.
#pragma once

#include <array>
#include <string_view>

namespace attest {

struct BuiltinThesaurus {
  std::string_view name;
  std::string_view rdf;
};

extern const std::array<BuiltinThesaurus, 2> kBuiltinThesauri;

}  // namespace attest
