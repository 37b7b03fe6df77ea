#include "indexer/readers/zip_parts.h"

#include <algorithm>
#include <optional>

#include "indexer/readers/archive_stream.h"
#include "indexer/readers/readable.h"
#include "text/percent.h"

namespace attest {
namespace {

// A part beyond this is no text of an article; all together bound the memory.
constexpr std::size_t kMaxPart = std::size_t{32} << 20;
constexpr std::size_t kMaxParts = std::size_t{96} << 20;
constexpr std::size_t kMaxNames = 100'000;
constexpr std::size_t kMaxFaults = 20;

std::string part_of_archive(std::string name) {
  std::replace(name.begin(), name.end(), '\\', '/');
  return name.substr(std::min(name.find_first_not_of('/'), name.size()));
}

}  // namespace

ZipParts::ZipParts(std::string_view bytes,
                   const std::function<bool(std::string_view name)>& wanted) {
  const BytesFrom from_offset = [bytes](std::uint64_t offset) {
    return bytes_in(bytes.substr(std::min<std::size_t>(offset, bytes.size())));
  };
  const auto fault = [&](std::string text) {
    if (faults_.size() < kMaxFaults) faults_.push_back(std::move(text));
  };
  ArchiveStream archive(bytes_in(bytes), from_offset, bytes.size(),
                        ArchiveStream::Content::Members);
  std::size_t unpacked = 0;
  try {
    for (std::size_t names = 0; const auto member = archive.next(); ++names) {
      if (names >= kMaxNames) {
        fault("more than " + std::to_string(kMaxNames) + " parts");
        return;
      }
      const std::string name = part_of_archive(member->name);
      if (!wanted(name) || parts_.contains(name)) continue;
      if (member->encrypted) {
        encrypted_ = true;
        continue;
      }
      const std::size_t limit = std::min(kMaxPart, kMaxParts - unpacked);
      const std::string shown = readable(name.substr(0, 120));
      try {
        auto part = read_all([&](char* into, std::size_t size) { return archive.read(into, size); },
                             {}, limit);
        if (!part) {
          fault(shown + " is over " + std::to_string(limit >> 20) + " MiB unpacked");
          continue;
        }
        unpacked += part->size();
        parts_.emplace(name, *std::move(part));
      } catch (const InputError&) {
        fault(shown + " is damaged");
      }
    }
  } catch (const InputError&) {
    fault("the archive is damaged or cut short");
  }
}

const std::string* ZipParts::find(std::string_view name) const {
  const auto found = parts_.find(name);
  return found == parts_.end() ? nullptr : &found->second;
}

namespace {

std::string percent_decoded(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int byte = percent::byte_at(text, i);
    plain.push_back(byte >= 0 ? static_cast<char>(byte) : text[i]);
    if (byte >= 0) i += 2;
  }
  return plain;
}

}  // namespace

std::string part_name(std::string_view reference, std::string_view from) {
  reference = reference.substr(0, reference.find_first_of("#?"));
  if (reference.empty() || reference.find("://") != std::string_view::npos) return {};
  std::string path;
  if (!reference.starts_with('/') && from.find('/') != std::string_view::npos)
    path = from.substr(0, from.rfind('/'));
  const std::string decoded = percent_decoded(reference);
  std::string_view rest = decoded;
  while (!rest.empty()) {
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    const std::string_view step = rest.substr(0, slash);
    rest.remove_prefix(std::min(slash + 1, rest.size()));
    if (step.empty() || step == ".") continue;
    if (step == "..") {
      if (path.empty()) return {};
      const std::size_t up = path.rfind('/');
      path.resize(up == std::string::npos ? 0 : up);
      continue;
    }
    if (!path.empty()) path.push_back('/');
    path += step;
  }
  return path;
}

}  // namespace attest
