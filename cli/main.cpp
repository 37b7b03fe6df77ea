// The attest program: reads the command line, calls one command, tells its failure.
#include <csignal>

#include <exception>
#include <iostream>

#include "cli/command.h"
#include "cli/messages.h"

int main(int argc, char** argv) {
  // Whoever reads the output has read enough (`| head`): end without a word, even where the
  // parent ignores this signal.
  std::signal(SIGPIPE, SIG_DFL);
  int status = attest::cli::kFailed;
  try {
    attest::cli::Program program;
    attest::cli::add_commands(program);
    status = program.run(argc, argv);
  } catch (const std::exception& error) {
    attest::cli::complain(error.what());
  }
  // A full disk shows here at the latest; output that is lost must not look done.
  if (!std::cout.flush()) {
    attest::cli::complain("the output could not be written; is the disk full?");
    return attest::cli::kFailed;
  }
  return status;
}
