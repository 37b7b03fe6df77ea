// Web archives made for a test, record by record, plain and packed.
#pragma once

#include <zlib.h>

#include <string>
#include <string_view>

#include "tests/indexer/readers/scratch.h"

namespace attest::testkit {

inline constexpr const char* kEnd = "\r\n\r\n";

inline std::string packed(std::string_view bytes, int window = MAX_WBITS + 16) {
  z_stream z{};
  deflateInit2(&z, 6, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY);
  std::string out(bytes.size() + 1000, '\0');
  z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  z.avail_in = static_cast<uInt>(bytes.size());
  z.next_out = reinterpret_cast<Bytef*>(out.data());
  z.avail_out = static_cast<uInt>(out.size());
  deflate(&z, Z_FINISH);
  out.resize(z.total_out);
  deflateEnd(&z);
  return out;
}

inline std::string record(const std::string& type, const std::string& fields,
                          const std::string& block, const std::string& length = "") {
  return "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Date: 2014-01-13T02:03:04Z\r\n" + fields +
         "Content-Length: " + (length.empty() ? std::to_string(block.size()) : length) +
         "\r\n\r\n" + block + kEnd;
}

inline std::string at(const std::string& name, const std::string& id = "") {
  return "WARC-Target-URI: https://example.org/" + name +
         "\r\nWARC-Record-ID: <urn:x:" + (id.empty() ? name : id) + ">\r\n";
}

inline std::string page(const std::string& text) {
  return "<html><body><p>" + text + "</p></body></html>";
}

inline std::string http(const std::string& fields, const std::string& body,
                        const std::string& status = "200 OK") {
  return "HTTP/1.1 " + status + "\r\n" + fields + "\r\n" + body;
}
inline const std::string kHtml = "Content-Type: text/html\r\n";

inline std::string answer(const std::string& name, const std::string& text) {
  return record("response", at(name), http(kHtml, page(text)));
}

// "name: text" of every article, without the line feeds that blocks end with.
inline std::string shown(const Reading& reading) {
  std::string lines;
  for (const Article& article : reading.articles)
    lines += article.id.substr(article.id.rfind('/') + 1) + ": " +
             article.text.substr(0, article.text.find_last_not_of('\n') + 1) + "\n";
  return lines;
}

}  // namespace attest::testkit
