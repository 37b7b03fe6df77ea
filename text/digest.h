// SHA-256 of bytes, in lower-case hexadecimal; and the others that files state.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace attest {

// Of bytes that come in pieces.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;

  void update(std::string_view piece);
  // Of all pieces so far; begins anew.
  [[nodiscard]] std::string digest();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Raw, by the algorithm's name ("sha1", "SHA-256", "md5", …); nullopt for one unknown.
[[nodiscard]] std::optional<std::string> digest_bytes(std::string_view algorithm,
                                                      std::string_view bytes);

[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace attest
