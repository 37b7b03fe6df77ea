#include "server/api/operations.h"

namespace attest::server {

const std::vector<Operation>& operations() {
  static const std::vector<Operation> kAll{
      search_operation(),    claims_operation(),      claim_operation(),
      article_operation(),   passage_operation(),     check_operation(),
      check_draft_operation(), conflicts_operation(), series_operation(),
      audit_operation(),     export_operation(),      suggest_operation(),
      status_operation(),
  };
  return kAll;
}

}  // namespace attest::server
