#include "server/api/operations.h"

namespace attest::server {

const std::vector<Operation>& operations() {
  static const std::vector<Operation> kAll{
      search_operation(),
  };
  return kAll;
}

}  // namespace attest::server
