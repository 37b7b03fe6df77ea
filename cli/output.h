// Where a command's data goes: standard output, or a file that appears only when it is whole.
#pragma once

#include <fstream>
#include <iosfwd>
#include <string>

namespace attest::cli {

class Output {
 public:
  // `path`: empty or "-" is standard output.  Throws Error when the place cannot be
  // written to.
  explicit Output(std::string path);
  ~Output();  // without commit() nothing is left behind
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  [[nodiscard]] std::ostream& stream();
  // A folder on a disk with room for what is being written.
  [[nodiscard]] std::string folder() const;

  // Moves the file to its place, in one step.  Throws Error when not all could be written.
  void commit();

 private:
  [[nodiscard]] bool to_file() const { return !path_.empty(); }
  [[noreturn]] void fail(const std::string& what) const;

  std::string path_;
  std::string partial_;  // beside it, until commit()
  std::ofstream file_;
};

}  // namespace attest::cli
