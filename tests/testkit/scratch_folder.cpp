#include "tests/testkit/scratch_folder.h"

#include <cstdlib>

namespace attest::testkit {

ScratchFolder::ScratchFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "attest-test-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::filesystem::filesystem_error(name, {});
  path_ = name;
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace attest::testkit
