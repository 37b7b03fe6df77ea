#include "server/pages/catalogue.h"

#include <algorithm>
#include <cstdlib>

#include <nlohmann/json.hpp>

#include "server/pages/embedded.h"
#include "text/error.h"
#include "text/localised.h"

namespace attest::server::pages {

namespace {

// What a value holds is no place for another, whatever it looks like.
std::string filled(std::string_view message, const Values& values) {
  std::string text;
  for (std::size_t at = 0; at < message.size();) {
    const std::size_t open = std::min(message.find('{', at), message.size());
    const std::size_t close = std::min(message.find('}', open), message.size());
    const std::string_view name = message.substr(open, close - open);
    const auto known = std::find_if(values.begin(), values.end(), [&](const auto& value) {
      return !name.empty() && name.substr(1) == value.first;
    });
    text.append(message.substr(at, open - at));
    at = std::min(close + 1, message.size());
    text.append(known == values.end() ? message.substr(open, at - open) : known->second);
  }
  return text;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

// "ru;q=0.8" → "ru", 0.8
std::pair<std::string_view, double> weighed(std::string_view item) {
  const std::size_t semicolon = item.find(';');
  const std::string_view tag = trimmed(item.substr(0, semicolon));
  if (semicolon == std::string_view::npos) return {tag, 1};
  const std::string_view rest = trimmed(item.substr(semicolon + 1));
  if (!rest.starts_with("q=")) return {tag, 1};
  return {tag, std::strtod(std::string(rest.substr(2)).c_str(), nullptr)};
}

}  // namespace

bool Words::has(std::string_view key) const { return messages_.find(key) != messages_.end(); }

std::string Words::operator()(std::string_view key) const {
  const auto found = messages_.find(key);
  return found == messages_.end() ? std::string(key) : found->second;
}

std::string Words::operator()(std::string_view key, const Values& values) const {
  return filled((*this)(key), values);
}

std::string Words::count(std::string_view key, std::uint64_t number) const {
  return count(key, std::to_string(number));
}

std::string Words::count(std::string_view key, std::string_view decimal) const {
  const bool whole = decimal.size() < 19 &&
                     decimal.find_first_not_of("0123456789") == std::string_view::npos;
  const std::string form =
      whole ? plural_category(code_, std::strtoull(std::string(decimal).c_str(), nullptr, 10))
            : std::string("other");
  std::string name = std::string(key) + "#" + form;
  if (!has(name)) name = std::string(key) + "#other";
  return filled(has(name) ? (*this)(name) : (*this)(key),
                {{"n", localised_number(locale(), decimal)}});
}

void Words::add(std::string key, std::string message) {
  messages_.emplace(std::move(key), std::move(message));
}

Catalogue::Catalogue(std::string_view json) {
  try {
    const auto file = nlohmann::ordered_json::parse(json);
    for (const auto& [code, name] : file.at("languages").items())
      languages_.emplace_back(code, name.get<std::string>());
    for (const auto& [key, by_language] : file.at("messages").items())
      for (Words& words : languages_) {
        const auto& message = by_language.at(words.code());
        if (message.is_string())
          words.add(key, message.get<std::string>());
        else
          for (const auto& [form, plural] : message.items())
            words.add(key + "#" + form, plural.get<std::string>());
      }
  } catch (const nlohmann::json::exception& error) {
    throw Error(ErrorCode::Malformed, std::string("catalogue.json: ") + error.what());
  }
  if (languages_.empty()) throw Error(ErrorCode::Malformed, "catalogue.json: no language");
}

const Words* Catalogue::find(std::string_view code) const {
  const std::string_view primary = code.substr(0, code.find_first_of("-_"));
  const auto found =
      std::find_if(languages_.begin(), languages_.end(), [&](const Words& words) {
        return words.code() == code || words.code() == primary;
      });
  return found == languages_.end() ? nullptr : &*found;
}

const Words& Catalogue::choose(std::string_view chosen, std::string_view accept_language) const {
  if (const Words* words = find(chosen)) return *words;
  const Words* best = nullptr;
  double weight = 0;
  for (std::size_t at = 0; at < accept_language.size();) {
    const std::size_t end = std::min(accept_language.find(',', at), accept_language.size());
    const auto [tag, q] = weighed(accept_language.substr(at, end - at));
    const Words* words = find(tag);
    if (words != nullptr && q > weight) {
      best = words;
      weight = q;
    }
    at = end + 1;
  }
  return best != nullptr ? *best : languages_.front();
}

const Catalogue& catalogue() {
  static const Catalogue kCatalogue(kCatalogueJson);
  return kCatalogue;
}

}  // namespace attest::server::pages
