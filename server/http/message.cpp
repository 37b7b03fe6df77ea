#include "server/http/message.h"

#include <unistd.h>

#include <algorithm>

#include "text/ascii.h"
#include "text/code_points.h"
#include "text/percent.h"

namespace attest::server {

namespace {

const std::string* found(const Fields& fields, std::string_view name) {
  const auto it = std::find_if(fields.begin(), fields.end(),
                               [&](const auto& field) { return same_name(field.first, name); });
  return it == fields.end() ? nullptr : &it->second;
}

enum class Plus { Itself, Blank };  // in a query "+" is a blank, as forms write it

std::optional<std::string> decoded(std::string_view text, Plus plus) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+' && plus == Plus::Blank) {
      out += ' ';
    } else if (text[i] != '%') {
      out += text[i];
    } else {
      const int byte = percent::byte_at(text, i);
      if (byte <= 0) return std::nullopt;
      out += static_cast<char>(byte);
      i += 2;
    }
  }
  if (first_invalid_utf8(out)) return std::nullopt;
  return out;
}

// The parts of `text` between the separators.
template <typename Use>
bool each_part(std::string_view text, char separator, Use&& use) {
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(separator, at), text.size());
    if (!use(text.substr(at, end - at))) return false;
    at = end + 1;
  }
  return true;
}

bool read_query(std::string_view text, Fields& query) {
  return each_part(text, '&', [&](std::string_view part) {
    if (part.empty()) return true;
    const std::size_t equals = std::min(part.find('='), part.size());
    auto name = decoded(part.substr(0, equals), Plus::Blank);
    auto value = decoded(part.substr(std::min(equals + 1, part.size())), Plus::Blank);
    if (!name || !value) return false;
    query.emplace_back(*std::move(name), *std::move(value));
    return true;
  });
}

}  // namespace

bool same_name(std::string_view a, std::string_view b) { return ascii::same(a, b); }

const std::string* Request::header(std::string_view name) const { return found(headers, name); }

const std::string* Request::param(std::string_view name) const {
  const auto it = std::find_if(query.begin(), query.end(),
                               [&](const auto& field) { return field.first == name; });
  return it == query.end() ? nullptr : &it->second;
}

const std::string* Response::header(std::string_view name) const { return found(headers, name); }

void Response::set(std::string_view name, std::string value) {
  for (auto& [there, old] : headers)
    if (same_name(there, name)) {
      old = std::move(value);
      return;
    }
  headers.emplace_back(name, std::move(value));
}

BodyFile::~BodyFile() {
  if (descriptor_ >= 0) close(descriptor_);
}

int BodyFile::release() { return std::exchange(descriptor_, -1); }

std::optional<Target> parse_target(std::string_view target) {
  if (!target.starts_with('/')) return std::nullopt;
  target = target.substr(0, target.find('#'));
  const std::size_t mark = std::min(target.find('?'), target.size());
  Target parsed;
  const bool whole =
      each_part(target.substr(1, mark - 1), '/', [&](std::string_view part) {
        auto segment = decoded(part, Plus::Itself);
        if (!segment) return false;
        parsed.path += '/' + *segment;
        parsed.segments.push_back(*std::move(segment));
        return true;
      }) &&
      read_query(target.substr(std::min(mark + 1, target.size())), parsed.query);
  if (!whole) return std::nullopt;
  return parsed;
}

}  // namespace attest::server
