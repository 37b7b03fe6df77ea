#include "server/api/arguments.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "claims/period.h"
#include "search/edit_distance.h"
#include "search/text_of.h"
#include "server/today.h"
#include "text/code_points.h"
#include "text/error.h"

namespace attest::server {

namespace {

std::optional<std::uint64_t> number_in(const std::string& text) {
  std::uint64_t number = 0;
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (text.empty() || read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return number;
}

[[noreturn]] void reject(const Parameter& parameter, const std::string& why) {
  throw Error(ErrorCode::Usage, "parameter '" + parameter.name + "': " + why);
}

void check_count(const Parameter& parameter, const std::string& value) {
  const auto number = number_in(value);
  if (!number || *number < parameter.least || *number > parameter.most)
    reject(parameter, "a whole number from " + std::to_string(parameter.least) + " to " +
                          std::to_string(parameter.most));
}

void check_text(const Parameter& parameter, const std::string& value) {
  const std::uint64_t most = parameter.most == 0 ? kMostCharacters : parameter.most;
  if (value.size() > most && CodePointIndex(value).code_point(
                                 static_cast<std::uint32_t>(value.size())) > most)
    reject(parameter, "at most " + std::to_string(most) + " characters");
}

void check(const Parameter& parameter, const std::string& value) {
  switch (parameter.type) {
    case ParameterType::Text: return check_text(parameter, value);
    case ParameterType::Count: return check_count(parameter, value);
    case ParameterType::Flag:
      if (value != "true" && value != "false") reject(parameter, "true or false");
      return;
    case ParameterType::Day:
      if (!parse_date(value)) reject(parameter, "a day such as 2015-01-31");
      return;
    case ParameterType::Choice:
      if (std::find(parameter.choices.begin(), parameter.choices.end(), value) ==
          parameter.choices.end())
        reject(parameter, "one of " + joined(parameter.choices, ", "));
      return;
  }
}

std::string did_you_mean(const std::string& typed, const std::vector<Parameter>& parameters) {
  constexpr std::size_t kNear = 2;
  for (const Parameter& parameter : parameters)
    if (!parameter.in_path && edit_distance(typed, parameter.name) <= kNear)
      return "; did you mean '" + parameter.name + "'?";
  return "";
}

}  // namespace

Arguments::Arguments(const std::vector<Parameter>& parameters, const Request& request,
                     const PathValues& path) {
  for (const auto& [name, value] : request.query) {
    const auto known = std::find_if(
        parameters.begin(), parameters.end(),
        [&](const Parameter& parameter) { return !parameter.in_path && parameter.name == name; });
    if (known == parameters.end())
      throw Error(ErrorCode::Usage,
                  "there is no parameter '" + name + "'" + did_you_mean(name, parameters));
    if (values_.contains(name)) reject(*known, "given twice");
    // A field that is left empty in a form says nothing.
    if (!value.empty() || known->required) set(*known, value);
  }
  for (const Parameter& parameter : parameters) {
    if (parameter.in_path) set(parameter, path[parameter.name]);
    if (values_.contains(parameter.name)) continue;
    if (parameter.required) reject(parameter, "is missing");
    const bool is_today = parameter.type == ParameterType::Day && parameter.fallback == "today";
    values_[parameter.name] = is_today ? to_string(today()) : parameter.fallback;
  }
}

void Arguments::set(const Parameter& parameter, const std::string& value) {
  check(parameter, value);
  values_[parameter.name] = value;
}

const std::string& Arguments::text(std::string_view name) const {
  const auto found = values_.find(name);
  if (found == values_.end())
    throw Error(ErrorCode::Internal, "no parameter " + std::string(name));
  return found->second;
}

std::size_t Arguments::count(std::string_view name) const {
  return static_cast<std::size_t>(number_in(text(name)).value_or(0));
}

bool Arguments::flag(std::string_view name) const { return text(name) == "true"; }

bool Arguments::has(std::string_view name) const { return !text(name).empty(); }

std::string Arguments::canonical() const {
  std::string all;
  for (const auto& [name, value] : values_)
    all += name + "=" + std::to_string(value.size()) + ":" + value + "&";
  return all;
}

}  // namespace attest::server
