// A request and its answer, whatever library carries them.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace attest::server {

using Fields = std::vector<std::pair<std::string, std::string>>;

struct Request {
  std::string method = "GET";
  std::string path = "/";             // decoded
  std::vector<std::string> segments;  // of the path, each decoded: one may hold a slash
  Fields query;                       // decoded, in order
  Fields headers;
  std::string body;
  // Set when nobody waits for the answer any more: a long piece of work looks at it.
  std::shared_ptr<const std::atomic<bool>> given_up = nullptr;

  [[nodiscard]] bool is_given_up() const { return given_up != nullptr && *given_up; }
  // Of the first with this name, in any case; nullptr when there is none.
  [[nodiscard]] const std::string* header(std::string_view name) const;
  // Of the first query parameter with this name.
  [[nodiscard]] const std::string* param(std::string_view name) const;
};

// A body that is too large to be held: a file without a name, read from its beginning.
class BodyFile {
 public:
  BodyFile(int descriptor, std::uint64_t size) : descriptor_(descriptor), size_(size) {}
  ~BodyFile();
  BodyFile(const BodyFile&) = delete;
  BodyFile& operator=(const BodyFile&) = delete;

  [[nodiscard]] std::uint64_t size() const { return size_; }
  // The descriptor is the caller's from now on.
  [[nodiscard]] int release();

 private:
  int descriptor_;
  std::uint64_t size_;
};

struct Response {
  int status = 200;
  Fields headers;
  std::string body;
  std::shared_ptr<BodyFile> file = nullptr;  // in place of `body`, where there is one

  [[nodiscard]] const std::string* header(std::string_view name) const;
  void set(std::string_view name, std::string value);  // in place of one that is there
};

// Names of header fields know no case.
[[nodiscard]] bool same_name(std::string_view a, std::string_view b);

// The path and the query of a request line's target; nullopt for one that is no path, or whose
// escapes are cut short, hold a NUL or are not UTF-8.
struct Target {
  std::string path;
  std::vector<std::string> segments;
  Fields query;
};
[[nodiscard]] std::optional<Target> parse_target(std::string_view target);

}  // namespace attest::server
