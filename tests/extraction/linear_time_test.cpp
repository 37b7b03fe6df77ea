// Time is linear in the text, whatever the text: doubled sizes cost doubled time.
//
// A quadratic step would make the largest text here 16 times as dear, byte for byte, as
// the smallest; noise stays far below the factor of 4 that is allowed, since what is
// measured is time of the processor, whatever else a busy machine does.
#include <algorithm>
#include <catch2/catch.hpp>
#include <ctime>
#include <string>
#include <string_view>

#include "extraction/extract.h"

namespace attest {
namespace {

constexpr std::size_t kSmallest = std::size_t{16} << 10;
constexpr int kDoublings = 4;
constexpr double kAllowed = 4;

Article made_of(std::string_view unit, std::string_view lang, std::size_t size) {
  Article article;
  article.lang = lang;
  while (article.text.size() < size) article.text += unit;
  article.blocks.push_back(
      {{0, static_cast<std::uint32_t>(article.text.size())}, BlockKind::Paragraph, {}});
  return article;
}

// Titles over paragraphs, all of one section or each pair a section of its own.
Article titled(std::string_view title, std::string_view text, bool sections, std::size_t size) {
  Article article;
  article.lang = "en";
  article.published = parse_period("2021-08-12");
  const auto add = [&](std::string_view words, BlockKind kind) {
    const auto begin = static_cast<std::uint32_t>(article.text.size());
    article.text.append(words).append("\n\n");
    article.blocks.push_back(
        {{begin, static_cast<std::uint32_t>(begin + words.size())}, kind, {}});
  };
  while (article.text.size() < size) {
    const auto begin = static_cast<std::uint32_t>(article.text.size());
    if (!title.empty()) add(title, BlockKind::Heading);
    add(text, BlockKind::Paragraph);
    if (!sections) continue;
    article.sections.emplace_back();
    article.sections.back().span = {begin, static_cast<std::uint32_t>(article.text.size())};
  }
  return article;
}

// Rows of `cells` each, below a head of as many.
Article table_of(std::string_view head, std::string_view cell, std::size_t cells,
                 std::size_t size) {
  Article article;
  article.lang = "en";
  while (article.text.size() < size) {
    const auto begin = static_cast<std::uint32_t>(article.text.size());
    const std::string_view words = begin == 0 ? head : cell;
    article.text += "Harbour, $m";
    for (std::size_t i = 0; i < cells && article.text.size() < size; ++i)
      article.text.append("\t").append(words);
    article.blocks.push_back(
        {{begin, static_cast<std::uint32_t>(article.text.size())}, BlockKind::TableRow, {}});
    article.text += "\n";
  }
  return article;
}

// Seconds of the processor per byte, the better of two.
double price(Extractor& extractor, const Article& article) {
  double best = 1e9;
  for (int i = 0; i < 2; ++i) {
    const std::clock_t start = std::clock();
    (void)extractor.claims(article, extractor.sentences(article));
    best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return best / static_cast<double>(article.text.size());
}

struct Hostile {
  std::string_view unit;
  std::string_view lang;
};

constexpr Hostile kHostile[] = {
    {"7", "en"},
    {"1,", "en"},
    {"1 ", "ru"},
    {"5% ", "en"},
    {"$5-", "en"},
    {"one hundred ", "en"},
    {"one hundred and ", "en"},
    {"between 5 and ", "en"},
    {"of 12 in 2013, ", "en"},
    {"2013-", "en"},
    {"(((", "en"},
    {"(5) ", "en"},
    {"\"", "en"},
    {"\"1516 came,\" he said, ", "en"},
    {"according to ", "en"},
    {"last year ", "en"},
    {"\t", "en"},
    {"12\t", "en"},
    {"A. ", "en"},
    {"http://a.b/", "en"},
    {"a-", "en"},
    {"e\u0301", "en"},
    {"сто ", "ru"},
    {"двадцать пять тысяч ", "ru"},
    {"от 5 до ", "ru"},
    {"«по данным ", "ru"},
    {"в прошлом году ", "ru"},
    {"천", "ko"},
    {"천천히 ", "ko"},
    {"3만4천여 명 ", "ko"},
    {"지난해 5월 ", "ko"},
    {"에 따르면 ", "ko"},
    {"\"5명\"이라고 ", "ko"},
};

}  // namespace

TEST_CASE("hostile text costs time in proportion to its size", "[extraction]") {
  Extractor extractor;
  for (const auto& [unit, lang] : kHostile) {
    CAPTURE(unit, lang);
    const double small = price(extractor, made_of(unit, lang, kSmallest));
    for (int doubling = 1; doubling <= kDoublings; ++doubling) {
      const std::size_t size = kSmallest << doubling;
      CAPTURE(size);
      CHECK(price(extractor, made_of(unit, lang, size)) < kAllowed * small);
    }
  }
}

TEST_CASE("titles and sections cost time in proportion to their number", "[extraction]") {
  Extractor extractor;
  struct Shape {
    std::string_view title, text;
    bool sections;
  };
  const Shape shapes[] = {
      {"Some 1,237 goats lost", "The farm sold 2,418 goats in 2019.", false},
      {"Some 1,237 goats lost", "The farm sold 2,418 goats in 2019.", true},
      {"", "The farm sold 2,418 goats.", true},
  };
  for (const Shape& shape : shapes) {
    CAPTURE(shape.title, shape.sections);
    const auto made = [&](std::size_t size) {
      return titled(shape.title, shape.text, shape.sections, size);
    };
    const double small = price(extractor, made(kSmallest));
    for (int doubling = 1; doubling <= kDoublings + 1; ++doubling)
      CHECK(price(extractor, made(kSmallest << doubling)) < kAllowed * small);
  }
}

TEST_CASE("tables cost time in proportion to their size, long or wide", "[extraction]") {
  Extractor extractor;
  for (const bool wide : {false, true}) {
    CAPTURE(wide);
    const auto made = [&](std::size_t size) {
      return table_of("2012", "1,516. Yes", wide ? size : 3, size);
    };
    const double small = price(extractor, made(kSmallest));
    for (int doubling = 1; doubling <= kDoublings; ++doubling)
      CHECK(price(extractor, made(kSmallest << doubling)) < kAllowed * small);
  }
}

}  // namespace attest
