#include "indexer/passages.h"

#include <catch2/catch.hpp>
#include <string>

namespace attest {
namespace {

// Sentences are the lines of the text, each a block; `#` begins a heading, and a
// blank line begins a new section.
struct Lines {
  Article article;
  std::vector<Sentence> sentences;

  explicit Lines(const std::string& text, std::string_view lang = "en") {
    article.text = text;
    std::uint32_t block = 0;
    std::uint32_t section = 0;
    for (std::size_t at = 0; at < text.size(); ++block) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      if (end == at) ++section;
      if (end > at)
        sentences.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)},
                             text[at] == '#' ? BlockKind::Heading : BlockKind::Paragraph,
                             block,
                             section,
                             lang});
      at = end + 1;
    }
  }
};

// Sizes of the stretches, after checking that they tile the text.
std::vector<std::uint32_t> sizes(const Lines& lines) {
  std::vector<std::uint32_t> result;
  std::string joined;
  for (const Passage& passage : cut_passages(lines.article, lines.sentences)) {
    joined += slice(lines.article.text, passage.stretch);
    result.push_back(passage.stretch.size());
    for (const Span& sentence : passage.sentences) CHECK(passage.stretch.contains(sentence));
  }
  CHECK(joined == lines.article.text);
  return result;
}

std::string line(std::size_t bytes) {
  return std::string(bytes - 1, 'x') + "\n";
}

}  // namespace

TEST_CASE("Short paragraphs join until they make a passage", "[indexer][passages]") {
  using Sizes = std::vector<std::uint32_t>;
  CHECK(sizes(Lines(line(100) + line(100) + line(101) + line(250))) == Sizes{301, 250});
  CHECK(sizes(Lines(line(1000) + line(150))) == Sizes{1000, 150});
  CHECK(sizes(Lines(line(10))) == Sizes{10});
}

TEST_CASE("What is left of a section goes with the passage before it", "[indexer][passages]") {
  using Sizes = std::vector<std::uint32_t>;
  CHECK(sizes(Lines(line(1000) + line(20))) == Sizes{1020});
  CHECK(sizes(Lines(line(400) + line(20) + "\n" + line(20) + line(30))) == Sizes{421, 50});
}

TEST_CASE("A heading begins the passage of what follows it", "[indexer][passages]") {
  const std::string heading = "# Arrivals\n";
  CHECK(sizes(Lines(line(200) + heading + line(400))).front() == 200);
  CHECK(sizes(Lines(line(20) + heading + line(400))).front() == 431);  // too little before it
  CHECK(sizes(Lines(heading + heading + line(400))).size() == 1);
}

TEST_CASE("Sections and languages make passages of their own", "[indexer][passages]") {
  CHECK(sizes(Lines(line(20) + "\n" + line(20))) == std::vector<std::uint32_t>{21, 20});
  Lines two(line(20) + line(160));
  two.sentences[1].lang = "ru";
  CHECK(sizes(two).size() == 2);
  CHECK(cut_passages(two.article, two.sentences)[1].lang == "ru");
}

TEST_CASE("A name in another language is no passage of its own", "[indexer][passages]") {
  Lines lines(line(200) + line(20) + line(90) + line(300));
  lines.sentences[1].lang = "ru";
  CHECK(sizes(lines) == std::vector<std::uint32_t>{310, 300});
  CHECK(cut_passages(lines.article, lines.sentences)[0].lang == "en");
}

TEST_CASE("A long block is cut between sentences", "[indexer][passages]") {
  Lines lines(line(500) + line(800) + line(500));
  for (Sentence& sentence : lines.sentences) sentence.block = 0;
  CHECK(sizes(lines) == std::vector<std::uint32_t>{1300, 500});
}

TEST_CASE("Every byte is in a passage, sentences or not", "[indexer][passages]") {
  CHECK(sizes(Lines("")).empty());
  CHECK(sizes(Lines("\n\n\n")) == std::vector<std::uint32_t>{3});
  CHECK(sizes(Lines("\n\n  words\n \n")).size() == 1);
}

}  // namespace attest
