#include "text/percent.h"

#include <catch2/catch.hpp>

#include "text/base64.h"

using namespace attest;

TEST_CASE("Bytes of an address are escaped but for those that stand as themselves", "[percent]") {
  CHECK(percent::encoded("a-Z_0.~") == "a-Z_0.~");
  CHECK(percent::encoded("a/b c") == "a%2Fb%20c");
  CHECK(percent::encoded("명") == "%EB%AA%85");
  CHECK(percent::encoded("a/b", [](char c) { return c == '/'; }) == "%61/%62");
}

TEST_CASE("An escape is read where it stands whole", "[percent]") {
  CHECK(percent::byte_at("a%2Fb", 1) == '/');
  CHECK(percent::byte_at("%eb", 0) == 0xEB);
  CHECK(percent::byte_at("%00", 0) == 0);
  for (const char* text : {"", "%", "%2", "%2G", "%G2", "2F%"}) CHECK(percent::byte_at(text, 0) < 0);
}

TEST_CASE("Base64 is read with its padding only", "[base64]") {
  CHECK(from_base64("") == "");
  CHECK(from_base64("Zg==") == "f");
  CHECK(from_base64("SGVsbG8sIOS4lueVjA==") == "Hello, 世界");
  for (const char* text : {"Z", "Zg", "Zg=", "Zg==Zg==", "Zg ==", "Z*==", "===="})
    CHECK_FALSE(from_base64(text));
}
