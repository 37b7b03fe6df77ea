// ZIP archives of stored members, as a document's parts come, for tests.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace attest::testkit {

inline std::uint32_t crc_of(std::string_view bytes) {
  std::uint32_t crc = ~0U;
  for (const char byte : bytes) {
    crc ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
  }
  return ~crc;
}

inline void put_number(std::string& to, std::uint64_t value, int bytes) {
  for (; bytes > 0; --bytes, value >>= 8) to.push_back(static_cast<char>(value & 0xFF));
}

// What a local header and one of the directory have in common.
inline std::string member_header(std::string_view name, std::string_view bytes) {
  std::string header;
  put_number(header, 20, 2);  // version
  put_number(header, 0, 2);   // flags
  put_number(header, 0, 2);   // stored
  put_number(header, 0, 4);   // time and day
  put_number(header, crc_of(bytes), 4);
  put_number(header, bytes.size(), 4);
  put_number(header, bytes.size(), 4);
  put_number(header, name.size(), 2);
  put_number(header, 0, 2);  // extra
  return header;
}

// Names and bytes.
using Parts = std::vector<std::pair<std::string, std::string>>;

inline std::string made_zip(const Parts& members) {
  std::string archive;
  std::string directory;
  for (const auto& [name, bytes] : members) {
    const std::size_t at = archive.size();
    archive += "PK\x03\x04" + member_header(name, bytes) + name + bytes;
    directory += "PK\x01\x02";
    put_number(directory, 20, 2);  // made by
    directory += member_header(name, bytes);
    put_number(directory, 0, 8);  // comment, disk, attributes
    put_number(directory, 0, 2);
    put_number(directory, at, 4);
    directory += name;
  }
  const std::size_t at = archive.size();
  archive += directory + "PK\x05\x06";
  put_number(archive, 0, 4);
  put_number(archive, members.size(), 2);
  put_number(archive, members.size(), 2);
  put_number(archive, directory.size(), 4);
  put_number(archive, at, 4);
  put_number(archive, 0, 2);
  return archive;
}

}  // namespace attest::testkit
