#include "indexer/readers/archive.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "indexer/readers/archive_stream.h"
#include "indexer/readers/format.h"
#include "indexer/readers/inflate.h"
#include "indexer/readers/left_out.h"

namespace attest {
namespace {

constexpr std::string_view kSources = "sources.json";
constexpr std::size_t kMaxSourcesBytes = std::size_t{16} << 20;

std::string folder_of(std::string_view name) {
  return std::string(name.substr(0, name.rfind('/') + 1));
}

// Of systems that make archives, and files that say they are hidden.
bool is_hidden(std::string_view name) {
  while (!name.empty()) {
    const std::string_view part = name.substr(0, name.find_first_of("/\\"));
    if (part == "__MACOSX" || (part.starts_with('.') && part != "." && part != "..")) return true;
    name.remove_prefix(std::min(part.size() + 1, name.size()));
  }
  return false;
}

// What sources.json of each folder says, as far as it is read.
using SourcesByFolder = std::map<std::string, Sources>;

void read_sources(ArchiveStream& archive, const ArchiveMember& member, SourcesByFolder& known,
                  const Input& input, Reading& reading) {
  const ByteSource bytes = [&](char* into, std::size_t size) { return archive.read(into, size); };
  const auto all = read_all(bytes, {}, kMaxSourcesBytes);
  if (!all) return;
  Sources sources = parse_sources(*all, input.path);
  for (Diagnostic& diagnostic : sources.diagnostics)
    reading.tell(input, diagnostic.code, member.name + ": " + diagnostic.message);
  known.insert_or_assign(folder_of(member.name), std::move(sources));
}

// Where the archive can be read twice, before anything else.
SourcesByFolder find_sources(const Input& input, Reading& reading) {
  SourcesByFolder known;
  if (!input.from_offset) return known;
  try {
    ArchiveStream archive(input.from_offset(0), input.from_offset, input.size,
                          ArchiveStream::Content::Members);
    while (const auto member = archive.next())
      if (member->kind == ArchiveMember::Kind::File && file_name(member->name) == kSources)
        read_sources(archive, *member, known, input, reading);
  } catch (const InputError&) {
    // Told when the members themselves are read.
  }
  return known;
}

const SourceEntry* entry_of(const SourcesByFolder& known, const std::string& name) {
  const auto folder = known.find(folder_of(name));
  if (folder == known.end()) return nullptr;
  const auto entry = folder->second.by_file.find(std::string(file_name(name)));
  return entry == folder->second.by_file.end() ? nullptr : &entry->second;
}

std::string_view reason_to_leave(const ArchiveMember& member) {
  if (member.kind == ArchiveMember::Kind::Link) return "links";
  if (member.kind == ArchiveMember::Kind::Device) return "devices";
  if (is_hidden(member.name)) return "hidden files";
  return reason_by_name(member.name, {});
}

Input member_of(const Input& input, const ArchiveMember& member) {
  Input inner;
  inner.path = input.path;
  inner.name = member.name;
  inner.size = member.size;
  inner.member = join_members(input.member, member.name);
  inner.provenance = input.provenance;
  inner.provenance.container = input.path;
  inner.provenance.record = join_members(input.provenance.record, member.name);
  inner.provenance.hash.clear();
  if (input.depth == 0) inner.provenance.offset = member.offset;
  inner.url = input.url;
  inner.depth = input.depth + 1;
  inner.format = input.format;
  inner.account = input.account;
  return inner;
}

// "a.txt.gz" → "a.txt", "a.tgz" → "a.tar".
std::string unpacked_name(const std::string& name) {
  constexpr std::string_view kTars[] = {".tgz", ".tbz", ".tbz2", ".txz", ".tzst"};
  for (const std::string_view ending : kTars)
    if (name.ends_with(ending)) return name.substr(0, name.size() - ending.size()) + ".tar";
  const std::size_t dot = name.rfind('.');
  return dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
}

// The same file without its packing: no member of it.
void read_unpacked(const Input& input, ByteSource bytes, Reading& reading) {
  Input inner = input;
  inner.bytes = reading.unpacked(std::move(bytes));
  inner.name = unpacked_name(inner.name);
  inner.size = 0;
  inner.from_offset = nullptr;
  inner.media_type.clear();
  ++inner.depth;
  reading.read(std::move(inner));
}

}  // namespace

bool is_archive(const Head& head) {
  constexpr std::size_t kTarMagic = 257;
  for (const std::string_view magic : {"PK\3\4", "PK\5\6", "PK\7\x08", "7z\xBC\xAF\x27\x1C"})
    if (head.bytes.starts_with(magic)) return true;
  return head.bytes.size() > kTarMagic && head.bytes.substr(kTarMagic).starts_with("ustar");
}

void read_archive(Input& input, Reading& reading) {
  if (reading.is_too_deep(input)) return;
  SourcesByFolder sources = find_sources(input, reading);
  ArchiveStream archive(std::move(input.bytes), input.from_offset, input.size,
                        ArchiveStream::Content::Members);
  bool has_members = false;
  while (const auto member = archive.next()) {
    if (member->kind == ArchiveMember::Kind::Folder) continue;
    if (member->kind == ArchiveMember::Kind::File && file_name(member->name) == kSources) {
      if (!input.from_offset) read_sources(archive, *member, sources, input, reading);
      continue;
    }
    has_members = true;
    if (const std::string_view reason = reason_to_leave(*member); !reason.empty()) {
      reading.leave_out(input, reason);
      continue;
    }
    Input inner = member_of(input, *member);
    if (member->encrypted) {
      reading.tell(inner, ErrorCode::Malformed, "is encrypted; unpack it with its password");
      continue;
    }
    inner.entry = entry_of(sources, member->name);
    inner.bytes =
        reading.unpacked([&](char* into, std::size_t size) { return archive.read(into, size); });
    reading.read(std::move(inner));
    if (reading.is_spent()) return;
  }
  if (!has_members) reading.tell(input, ErrorCode::Malformed, "no file in it that could be read");
}

bool is_gzip(const Head& head) {
  return head.bytes.starts_with("\x1F\x8B\x08");
}

bool is_compressed(const Head& head) {
  constexpr std::string_view kBlock("\x31\x41\x59\x26\x53\x59", 6);  // of bzip2
  if (head.bytes.starts_with("BZh"))
    return head.bytes.size() > 4 && head.bytes.substr(4).starts_with(kBlock);
  for (const std::string_view magic : {std::string_view("\xFD"
                                                        "7zXZ\0",
                                                        6),
                                       std::string_view("\x28\xB5\x2F\xFD"),
                                       std::string_view("LZIP\1"), std::string_view("\x1F\x9D")})
    if (head.bytes.starts_with(magic)) return true;
  return false;
}

void read_gzip(Input& input, Reading& reading) {
  if (!reading.is_too_deep(input)) read_unpacked(input, gunzipped(input.bytes), reading);
}

void read_compressed(Input& input, Reading& reading) {
  if (reading.is_too_deep(input)) return;
  ArchiveStream stream(input.bytes, {}, 0, ArchiveStream::Content::Compressed);
  if (!stream.next() || stream.layers() == 0)
    return reading.tell(input, ErrorCode::Malformed, "nothing can be unpacked; fetch it again");
  // What passes between the layers is not counted, so it is not allowed to be much.
  if (stream.layers() > 1)
    return reading.tell(input, ErrorCode::TooLarge, "is packed more than once; unpack it");
  read_unpacked(
      input, [&](char* into, std::size_t size) { return stream.read(into, size); }, reading);
}

}  // namespace attest
