#include "indexer/readers/sources.h"

#include <sys/stat.h>

#include <algorithm>
#include <deque>
#include <mutex>
#include <nlohmann/json.hpp>

#include "indexer/readers/input.h"
#include "indexer/readers/metadata.h"

namespace attest {
namespace {

using nlohmann::json;

constexpr std::size_t kMaxSourcesBytes = std::size_t{64} << 20;
constexpr std::size_t kFoldersRemembered = 16;

std::string string_member(const json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end()) return {};
  if (found->is_string()) return found->get<std::string>();
  return found->is_number_integer() ? found->dump() : std::string();
}

int int_of(const json& value) {
  if (value.is_number_integer()) return value.get<int>();
  if (!value.is_string()) return 0;
  const std::string text = value.get<std::string>();
  return text.size() <= 4 && text.find_first_not_of("0123456789") == std::string::npos &&
                 !text.empty()
             ? std::stoi(text)
             : 0;
}

// [2014], [2014, 1] or [2014, 1, 13].
std::string date_part(const json& parts) {
  if (!parts.is_array() || parts.empty() || parts.size() > 3) return {};
  std::string iso;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::string digits = std::to_string(int_of(parts[i]));
    const std::size_t width = i == 0 ? 4 : 2;
    if (digits.size() > width) return {};
    iso += (i == 0 ? "" : "-") + std::string(width - digits.size(), '0') + digits;
  }
  return iso;
}

std::optional<Period> issued(const json& entry) {
  const auto found = entry.find("issued");
  if (found == entry.end() || !found->is_object()) return std::nullopt;
  for (const char* name : {"raw", "literal"})
    if (const std::string text = string_member(*found, name); !text.empty())
      return parse_period(text);
  const auto parts = found->find("date-parts");
  if (parts == found->end() || !parts->is_array() || parts->empty()) return std::nullopt;
  std::string edtf = date_part((*parts)[0]);
  if (parts->size() > 1) edtf += "/" + date_part((*parts)[1]);
  return parse_period(edtf);
}

SourceEntry entry_of(const json& object) {
  SourceEntry entry;
  entry.id = string_member(object, "id");
  entry.title = string_member(object, "title");
  entry.publisher = string_member(object, "container-title");
  if (entry.publisher.empty()) entry.publisher = string_member(object, "publisher");
  entry.published = issued(object);
  entry.url = string_member(object, "URL");
  entry.lang = string_member(object, "language");
  const auto names = object.find("author");
  if (names == object.end() || !names->is_array()) return entry;
  for (const json& name : *names) {
    if (!name.is_object()) continue;
    std::string family = string_member(name, "family");
    if (family.empty()) family = string_member(name, "literal");
    if (!family.empty())
      entry.authors.emplace_back(string_member(name, "given"), std::move(family));
  }
  return entry;
}

struct Remembered {
  std::string path;
  std::int64_t modified_ns = 0;
  std::int64_t size = 0;
  std::shared_ptr<const Sources> sources;
};

std::string sources_path(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return (slash == std::string::npos ? std::string() : path.substr(0, slash + 1)) + "sources.json";
}

std::shared_ptr<const Sources> load(const std::string& path) {
  Sources sources;
  try {
    InputFile file(path);
    const auto bytes = read_all([&](char* into, std::size_t size) { return file.read(into, size); },
                                {}, kMaxSourcesBytes);
    if (bytes)
      sources = parse_sources(*bytes, path);
    else
      sources.diagnostics.push_back(
          {ErrorCode::TooLarge, path, std::nullopt, std::nullopt,
           "over 64 MiB; articles are read without it, split the folder"});
  } catch (const InputError& error) {
    sources.diagnostics.push_back({error.code(), path, std::nullopt, std::nullopt,
                                   std::string(error.what()) + "; articles are read without it"});
  }
  return std::make_shared<const Sources>(std::move(sources));
}

}  // namespace

Sources parse_sources(std::string_view bytes, const std::string& path) {
  Sources sources;
  const auto wrong = [&](std::optional<std::uint64_t> line, const std::string& what) {
    sources.diagnostics.push_back(
        {ErrorCode::Malformed, path, line, std::nullopt, what + "; articles are read without it"});
  };
  json root;
  try {
    root = json::parse(bytes);
  } catch (const json::parse_error& error) {
    const auto end = std::min(error.byte, bytes.size());
    wrong(
        static_cast<std::uint64_t>(
            1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(end), '\n')),
        "not JSON");
    return sources;
  }
  if (!root.is_array()) {
    wrong(std::nullopt, "not a CSL-JSON list");
    return sources;
  }
  for (const json& object : root) {
    if (!object.is_object()) continue;
    if (std::string file = string_member(object, "file"); !file.empty())
      sources.by_file.insert_or_assign(std::move(file), entry_of(object));
  }
  return sources;
}

std::shared_ptr<const Sources> sources_beside(const std::string& path,
                                              std::vector<Diagnostic>& diagnostics) {
  // Shared by all readers of the process: a folder of 100,000 files must not
  // parse its list 100,000 times.
  static std::mutex mutex;
  static std::deque<Remembered> remembered;

  const std::string beside = sources_path(path);
  struct stat status {};
  if (::stat(beside.c_str(), &status) != 0) return nullptr;
  const std::int64_t modified =
      std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
  const std::lock_guard lock(mutex);
  for (const Remembered& one : remembered)
    if (one.path == beside && one.modified_ns == modified && one.size == status.st_size)
      return one.sources;
  auto sources = load(beside);
  diagnostics.insert(diagnostics.end(), sources->diagnostics.begin(), sources->diagnostics.end());
  std::erase_if(remembered, [&](const Remembered& one) { return one.path == beside; });
  remembered.push_back({beside, modified, status.st_size, sources});
  if (remembered.size() > kFoldersRemembered) remembered.pop_front();
  return sources;
}

void apply(const SourceEntry& entry, Article& article) {
  const auto take = [](const std::string& from, std::string& to) {
    if (!from.empty()) to = from;
  };
  take(entry.id, article.id);
  take(entry.title, article.title);
  take(entry.publisher, article.publisher);
  take(entry.url, article.url);
  take(entry.lang, article.lang);
  if (entry.published) article.published = entry.published;
  if (entry.authors.empty()) return;
  article.authors.clear();
  for (const auto& [given, family] : entry.authors)
    article.authors.push_back(full_name(given, family, article.text));
}

}  // namespace attest
