// The list of the commands, in the order of the help.
#include "cli/command.h"

namespace attest::cli {

void add_commands(Program& program) {
  add_index(program);
  add_watch(program);
  add_search(program);
  add_save(program);
  add_run(program);
  add_check(program);
  add_conflicts(program);
  add_audit(program);
  add_series(program);
  add_claims(program);
  add_explain(program);
  add_export(program);
  add_serve(program);
  add_mcp(program);
  add_doctor(program);
}

}  // namespace attest::cli
