// attest doctor: is every quote still where the index says it is?
#include "store/doctor.h"

#include <iostream>
#include <memory>
#include <sstream>
#include <string>

#include "cli/command.h"
#include "cli/messages.h"
#include "store/store.h"

namespace attest::cli {

namespace {

int run(const std::string& database) {
  const StoreReader reader(database);
  const Checkup checkup = check_store(reader);
  for (const std::string& trouble : checkup.troubles) std::cout << trouble << '\n';
  std::ostringstream counts;
  counts << checkup.files << " files, " << checkup.articles << " articles, " << checkup.passages
         << " passages, " << checkup.claims << " figures: ";
  if (checkup.troubles.empty()) {
    tell_plainly(counts.str() + "every quote is in its place");
    return kDone;
  }
  tell_plainly(counts.str() + std::to_string(checkup.troubles.size()) +
               " faults; build the index anew in another folder from the same files");
  return kFailed;
}

}  // namespace

void add_doctor(Program& program) {
  const auto database = std::make_shared<std::string>();
  CLI::App& command = program.add(
      {"doctor",
       "Find every quote of an index again in its text",
       {{"attest doctor", "a line for each fault; none: all is well"},
        {"attest doctor --db figures.db", "of another index"}},
       ""},
      [database] { return run(*database); });
  add_database(command, *database);
}

}  // namespace attest::cli
