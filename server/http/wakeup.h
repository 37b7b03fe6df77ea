// Ends a wait from another thread.
#pragma once

namespace attest::server {

// A descriptor that is readable from wake() to clear().
class Wakeup {
 public:
  Wakeup();  // throws Error{Internal} where the system has no descriptor left
  ~Wakeup();
  Wakeup(const Wakeup&) = delete;
  Wakeup& operator=(const Wakeup&) = delete;

  void wake() const;  // from any thread
  void clear() const;
  [[nodiscard]] int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

}  // namespace attest::server
