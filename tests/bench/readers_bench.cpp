// readers_bench FILE|FOLDER…: how fast each reader is, in MB/s, beside the bare parser.
//
// pugixml, expat and gumbo parse the same bytes in the same run, for machines differ.  Small
// files are read again and again until a format has had half a second.
#include <expat.h>
#include <gumbo.h>
#include <zlib.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <pugixml.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "indexer/reader.h"

namespace {

using namespace attest;

struct File {
  std::string path;
  std::string bytes;
};

std::vector<File> files_of(const std::vector<std::string>& paths, std::string_view ending) {
  std::vector<Diagnostic> diagnostics;
  std::vector<File> files;
  for (const std::string& path : list_files(paths, diagnostics)) {
    if (!path.ends_with(ending)) continue;
    std::ifstream in(path, std::ios::binary);
    files.push_back({path, {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}});
  }
  return files;
}

template <typename Work>
double megabytes_per_second(const std::vector<File>& files, Work work) {
  using Clock = std::chrono::steady_clock;
  const auto start = Clock::now();
  std::chrono::duration<double> took{};
  std::size_t bytes = 0;
  do {
    for (const File& file : files) {
      work(file);
      bytes += file.bytes.size();
    }
    took = Clock::now() - start;
  } while (took.count() < 0.5);
  return static_cast<double>(bytes) / 1e6 / took.count();
}

std::size_t sum = 0;  // of all results, so that no work is left out

void read_one(const File& file) {
  std::istringstream in(file.bytes);
  read_stream(in, file.path, [](Article&& article) { sum += article.text.size(); });
}

void parse_xml(const File& file) {
  pugi::xml_document tree;
  sum += tree.load_buffer(file.bytes.data(), file.bytes.size()) ? 1 : 0;
}

void parse_stream(const File& file) {
  XML_Parser parser = XML_ParserCreate(nullptr);
  const auto size = static_cast<int>(file.bytes.size());
  sum += XML_Parse(parser, file.bytes.data(), size, XML_TRUE) == XML_STATUS_OK ? 1 : 0;
  XML_ParserFree(parser);
}

void parse_html(const File& file) {
  GumboOutput* output =
      gumbo_parse_with_options(&kGumboDefaultOptions, file.bytes.data(), file.bytes.size());
  sum += output->root != nullptr;
  gumbo_destroy_output(&kGumboDefaultOptions, output);
}

void inflate_all(const File& file) {
  z_stream z{};
  inflateInit2(&z, MAX_WBITS + 16);
  std::string copied = file.bytes;
  std::string out(1 << 16, '\0');
  z.next_in = reinterpret_cast<Bytef*>(copied.data());
  z.avail_in = static_cast<uInt>(copied.size());
  for (int code = Z_OK; z.avail_in > 0 && (code == Z_OK || code == Z_STREAM_END);) {
    if (code == Z_STREAM_END) inflateReset(&z);
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    code = inflate(&z, Z_NO_FLUSH);
    sum += out.size() - z.avail_out;
  }
  inflateEnd(&z);
}

void copy(const File& file) {
  const std::string copied = file.bytes;
  sum += copied.size();
}

struct Format {
  const char* ending;
  const char* bare;
  void (*parse)(const File&);
};
constexpr Format kFormats[] = {{".xml", "pugixml", parse_xml},
                               {".html", "gumbo", parse_html},
                               {".txt", "copy", copy},
                               {".jsonl", "copy", copy},
                               {".gz", "inflate", inflate_all},
                               {".warc", "copy", copy},
                               {".zip", "copy", copy},
                               // As tests/cli/made_formats.py writes them.
                               {".mediawiki", "expat", parse_stream},
                               {".wxr", "expat", parse_stream},
                               {".rss", "expat", parse_stream},
                               {".atom", "expat", parse_stream},
                               {".json-feed", "copy", copy}};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: readers_bench FILE|FOLDER...\n");
    return 2;
  }
  std::printf("format      files     MB   reader MB/s   bare parser MB/s\n");
  for (const Format& format : kFormats) {
    const std::vector<File> files = files_of({argv + 1, argv + argc}, format.ending);
    if (files.empty()) continue;
    double size = 0;
    for (const File& file : files) size += static_cast<double>(file.bytes.size()) / 1e6;
    const double reader = megabytes_per_second(files, read_one);
    const double bare = megabytes_per_second(files, format.parse);
    std::printf("%-10s %6zu %6.1f %13.1f %10.1f (%s)\n", format.ending, files.size(), size, reader,
                bare, format.bare);
  }
  return sum == 0;
}
