// Letters, as programs send them.
#pragma once

#include <string>

namespace attest::testkit {

inline std::string letter(const std::string& headers, const std::string& body) {
  return "From: Jane Roe <jane@desk.example>\r\nDate: Mon, 13 Jan 2014 23:30:00 +0900\r\n"
         "Message-ID: <1@desk.example>\r\nMIME-Version: 1.0\r\n" +
         headers + "\r\n" + body;
}

inline std::string plain(const std::string& body, const std::string& parameters = "charset=utf-8") {
  return letter("Subject: Counts\r\nContent-Type: text/plain; " + parameters + "\r\n", body);
}

inline std::string part(const std::string& headers, const std::string& body) {
  return "--b\r\n" + headers + "\r\n\r\n" + body + "\r\n";
}

inline std::string multipart(const std::string& kind, const std::string& parts) {
  return letter("Subject: Counts\r\nContent-Type: multipart/" + kind + "; boundary=b\r\n", parts + "--b--\r\n");
}

}  // namespace attest::testkit
