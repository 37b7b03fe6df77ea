// containers_fuzz: web archives, archives and compressed files of random content, whole and
// damaged, and the promises of an article checked.  The same on every run.
#include <archive.h>
#include <archive_entry.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include "tests/fuzz/reader_promises.h"

namespace {

using namespace attest;
using Random = std::mt19937;

std::string pick(Random& random, const auto& choices) {
  return std::string(choices[random() % std::size(choices)]);
}

// What lies in a container, sooner or later another one.
std::string random_content(Random& random, int depth);

std::string written(Random& random, int depth, int (*format)(archive*), int (*filter)(archive*),
                    bool raw) {
  constexpr std::string_view kNames[] = {
      "a.txt",  "../b.html", "/c.xml",       "d/.e",  "имя.txt", "\xC8.txt", "g.jsonl",
      "h\n.gz", "i.warc",    "sources.json", "j.png", "k.zip",   "",         "l"};
  std::string out(std::size_t{1} << 21, '\0');
  std::size_t used = 0;
  archive* handle = archive_write_new();
  if (format(handle) == ARCHIVE_OK && filter(handle) == ARCHIVE_OK) {
    archive_write_set_bytes_per_block(handle, 0);
    archive_write_open_memory(handle, out.data(), out.size(), &used);
    for (std::size_t left = raw ? 1 : random() % 6; left > 0; --left) {
      const std::string content = random_content(random, depth + 1);
      archive_entry* entry = archive_entry_new();
      archive_entry_set_pathname(entry, pick(random, kNames).c_str());
      archive_entry_set_filetype(entry, raw || random() % 8 != 0 ? AE_IFREG : AE_IFLNK);
      archive_entry_set_symlink(entry, random() % 8 == 0 ? "/etc/passwd" : nullptr);
      archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
      archive_entry_set_perm(entry, 0644);
      if (archive_write_header(handle, entry) == ARCHIVE_OK)
        archive_write_data(handle, content.data(), content.size());
      archive_entry_free(entry);
    }
    archive_write_close(handle);
  }
  archive_write_free(handle);
  out.resize(used);
  return out;
}

std::string gzipped(Random& random, const std::string& content) {
  std::string out(content.size() + 4096, '\0');
  std::size_t used = 0;
  archive* handle = archive_write_new();
  archive_write_set_format_raw(handle);
  archive_write_add_filter_gzip(handle);
  archive_write_set_bytes_per_block(handle, 0);
  archive_write_open_memory(handle, out.data(), out.size(), &used);
  archive_entry* entry = archive_entry_new();
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_write_header(handle, entry);
  archive_write_data(handle, content.data(), content.size());
  archive_entry_free(entry);
  archive_write_close(handle);
  archive_write_free(handle);
  out.resize(used);
  if (random() % 32 == 0) out.resize(out.size() / 2);
  return out;
}

std::string random_record(Random& random, int depth) {
  constexpr std::string_view kTypes[] = {"response", "response", "response", "resource", "revisit",
                                         "request",  "warcinfo", "metadata", "x",        ""};
  constexpr std::string_view kFields[] = {"WARC-Target-URI: https://example.org/a?b=1\r\n",
                                          "WARC-Target-URI: <http://x/\xC8.png>\r\n",
                                          "WARC-Target-URI: dns:x\r\n",
                                          "WARC-Record-ID: <urn:1>\r\n",
                                          "WARC-Refers-To: <urn:1>\r\n",
                                          "WARC-Date: 2014-01-13T02:03:04Z\r\n",
                                          "WARC-Payload-Digest: sha1:AAAA\r\n",
                                          "\t folded\r\n",
                                          "Content-Type: text/plain; charset=koi8-r\r\n",
                                          "WARC-Record-ID: \x1B[31m\r\n",
                                          "rubbish\r\n"};
  constexpr std::string_view kHttp[] = {
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n",
      "HTTP/1.1 404 Gone\n\n",
      "HTTP/1.1",
      "HTTP/1.1 200\r\nTransfer-Encoding: chunked\r\n\r\n5;x\r\n<p>1,\r\nffffffffffff\r\n",
      ""};
  std::string block = pick(random, kHttp) + random_content(random, depth + 1);
  std::string record = "WARC/1.1\r\nWARC-Type: " + pick(random, kTypes) + "\r\n";
  for (std::size_t left = random() % 6; left > 0; --left) record += pick(random, kFields);
  std::size_t length = block.size();
  if (random() % 16 == 0)
    length = random() % 16 == 0 ? random() * std::size_t{7919} : random() % 900;
  record += "Content-Length: " + std::to_string(length) + "\r\n\r\n" + block;
  return record + (random() % 16 == 0 ? "" : "\r\n\r\n");
}

std::string random_warc(Random& random, int depth) {
  std::string bytes;
  const bool packed = random() % 2 == 0;
  for (std::size_t left = 1 + random() % 6; left > 0; --left) {
    const std::string record = random_record(random, depth);
    bytes += packed ? gzipped(random, record) : record;
  }
  return bytes;
}

std::string random_content(Random& random, int depth) {
  constexpr std::string_view kContents[] = {
      "A total of 1,516 people arrived in 2013.\n",
      "<html><title>T</title><p>В 2013 году прибыли 1,5 тыс. человек.</p></html>",
      "<?xml version='1.0'?><TEI><text><body><p>2 of 3</p></body></text></TEI>",
      "{\"id\":\"a\",\"text\":\"1,516 people\"}\n{}\n",
      "\x89PNG\r\n",
      "",
      "\0\1\2",
      "[{\"id\":\"x\",\"file\":\"a.txt\",\"title\":\"T\"}]",
      "<rss><channel><item><title>5 died</title></item></channel></rss>"};
  if (depth > 7) return "";
  switch (random() % 10) {
    case 0:
      return written(random, depth, archive_write_set_format_zip, archive_write_add_filter_none,
                     false);
    case 1:
      return written(random, depth, archive_write_set_format_pax, archive_write_add_filter_none,
                     false);
    case 2:
      return written(
          random, depth, archive_write_set_format_raw,
          random() % 2 == 0 ? archive_write_add_filter_bzip2 : archive_write_add_filter_xz, true);
    case 3:
      return gzipped(random, random_content(random, depth + 1));
    case 4:
    case 5:
      return random_warc(random, depth);
    default:
      return pick(random, kContents);
  }
}

}  // namespace

int main() {
  const std::string file =
      (std::filesystem::temp_directory_path() / ("attest-fuzz-" + std::to_string(getpid())))
          .string();
  Random random(1);
  for (int round = 0; round < 1500; ++round) {
    std::string bytes = random_content(random, 0);
    for (int damage = 0; damage < 3; ++damage) {
      check(bytes, "a.bin");
      // What can be read twice is read otherwise.
      std::ofstream(file, std::ios::binary) << bytes;
      read_file(file, [&](Article&& article) { check_article(article, bytes); });
      for (char& c : bytes)
        if (random() % 128 == 0) c = static_cast<char>(random() & 0xFF);
      if (damage == 1) bytes.resize(random() % (bytes.size() + 1));
    }
  }
  std::filesystem::remove(file);
  return 0;
}
