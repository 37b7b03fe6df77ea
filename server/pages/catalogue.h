// The words of the interface, from one file for all languages.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace attest::server::pages {

// What {names} in a message stand for.
using Values = std::vector<std::pair<std::string_view, std::string>>;

// The messages of one language.
class Words {
 public:
  Words(std::string code, std::string name) : code_(std::move(code)), name_(std::move(name)) {}

  [[nodiscard]] const std::string& code() const { return code_; }  // BCP 47
  [[nodiscard]] const std::string& name() const { return name_; }  // of the language, in itself
  // In whose way numbers and dates are written.
  [[nodiscard]] std::string locale() const { return (*this)("format.locale"); }

  // The key itself where there is no such message: it is seen, and nothing breaks.
  [[nodiscard]] std::string operator()(std::string_view key) const;
  [[nodiscard]] std::string operator()(std::string_view key, const Values& values) const;
  // The message in the plural of `number`, with {n} for the number as the language writes it.
  [[nodiscard]] std::string count(std::string_view key, std::uint64_t number) const;
  // The same for any decimal, whose plural is that of fractions where it is one.
  [[nodiscard]] std::string count(std::string_view key, std::string_view decimal) const;
  [[nodiscard]] bool has(std::string_view key) const;

  void add(std::string key, std::string message);  // plural forms as "key#few"
  [[nodiscard]] const std::map<std::string, std::string, std::less<>>& all() const {
    return messages_;
  }

 private:
  std::string code_;
  std::string name_;
  std::map<std::string, std::string, std::less<>> messages_;
};

class Catalogue {
 public:
  // Reads the JSON of catalogue.json.  Throws Error{Malformed}.
  explicit Catalogue(std::string_view json);

  [[nodiscard]] const std::vector<Words>& languages() const { return languages_; }
  // nullptr for a language that there is not.
  [[nodiscard]] const Words* find(std::string_view code) const;
  // By what the user chose before, else by the browser's Accept-Language, else the first.
  [[nodiscard]] const Words& choose(std::string_view chosen,
                                    std::string_view accept_language) const;

 private:
  std::vector<Words> languages_;
};

// The program's own.
[[nodiscard]] const Catalogue& catalogue();

}  // namespace attest::server::pages
