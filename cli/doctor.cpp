// attest doctor: is every quote still where the index says it is?
#include "store/doctor.h"

#include <iostream>
#include <memory>
#include <string>

#include "cli/command.h"
#include "store/store.h"

namespace attest::cli {

namespace {

int run(const std::string& database) {
  const StoreReader reader(database);
  const Checkup checkup = check_store(reader);
  for (const std::string& trouble : checkup.troubles) std::cout << trouble << '\n';
  std::cerr << checkup.files << " files, " << checkup.articles << " articles, "
            << checkup.passages << " passages, " << checkup.claims << " figures: ";
  if (checkup.troubles.empty()) {
    std::cerr << "every quote is in its place\n";
    return kDone;
  }
  std::cerr << checkup.troubles.size()
            << " faults; build the index anew in another folder from the same files\n";
  return kFailed;
}

}  // namespace

void add_doctor(Program& program) {
  const auto database = std::make_shared<std::string>();
  CLI::App& command =
      program.add("doctor", "Find every quote of an index again in its stored text",
                  "  attest doctor --db figures.db    a line for each fault; none: all is well\n",
                  [database] { return run(*database); });
  add_database(command, *database);
}

}  // namespace attest::cli
