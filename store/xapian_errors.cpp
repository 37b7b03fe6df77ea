#include "store/xapian_errors.h"

#include <cerrno>
#include <cstring>
#include <string_view>

namespace attest {
namespace {

constexpr std::string_view kRebuild =
    "; move the folder away and run `attest index` again to rebuild it";

// Xapian keeps errno as its text only.
bool is_errno(const Xapian::Error& error, int number) {
  const char* told = error.get_error_string();
  return told != nullptr && std::string_view(told) == std::strerror(number);
}

bool is_type(const Xapian::Error& error, std::string_view name) {
  return error.get_type() == name;
}

Error make(ErrorCode code, const std::string& where, std::string_view what, std::string_view advice,
           const Xapian::Error& error) {
  std::string message = where + ": " + std::string(what);
  if (!error.get_msg().empty()) message += " (" + error.get_msg() + ")";
  return Error(code, message.append(advice));
}

}  // namespace

Error translated(const Xapian::Error& error, const std::string& where) {
  if (is_errno(error, ENOSPC) || is_errno(error, EDQUOT) || is_errno(error, EFBIG))
    return make(ErrorCode::NoSpace, where, "no space left on the device",
                "; the index stays as it was last committed: free some space and run again", error);
  if (is_type(error, "DatabaseLockError"))
    return Error(ErrorCode::Locked, where +
                                        ": another process is writing to this index; wait until it "
                                        "has ended, or choose another folder with --db");
  if (is_type(error, "DatabaseModifiedError"))
    return Error(
        ErrorCode::Locked,
        where + ": the index is being written to and changed while it was read; run again");
  if (is_type(error, "DatabaseVersionError"))
    return make(ErrorCode::WrongVersion, where, "this index is of another version of Xapian",
                kRebuild, error);
  if (is_errno(error, EACCES) || is_errno(error, EPERM) || is_errno(error, EROFS))
    return make(ErrorCode::Unreadable, where, "no permission", "; check who owns the folder",
                error);
  if (is_type(error, "NetworkError") || is_type(error, "NetworkTimeoutError"))
    return make(ErrorCode::Unreadable, where, "the server does not answer",
                "; check that it runs, then try again", error);
  if (std::string_view(error.get_type()).starts_with("Database") || is_type(error, "RangeError") ||
      is_type(error, "SerialisationError"))
    return make(ErrorCode::Damaged, where, "the index is damaged", kRebuild, error);
  return make(ErrorCode::Internal, where, error.get_type(), "", error);
}

}  // namespace attest
