#include "indexer/readers/json_lines.h"

#include <nlohmann/json.hpp>

#include "indexer/readers/metadata.h"
#include "text/ascii.h"

namespace attest {
namespace {

using nlohmann::json;

// Escapes can make a line longer than its text; a \uXXXX for each byte of ASCII
// would be six times, which no writer does.
constexpr std::size_t kMaxLineBytes = kMaxArticleBytes * 2;

// Of a file of a million bad lines the first few tell what is wrong.
constexpr std::size_t kMaxDiagnostics = 10;

struct BadLine {
  ErrorCode code;
  std::string message;
};

std::string string_member(const json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end()) return {};
  if (found->is_string()) return found->get<std::string>();
  return found->is_number_integer() ? found->dump() : std::string();
}

std::vector<std::string> authors(const json& object) {
  const auto found = object.find("author");
  if (found == object.end()) return {};
  std::vector<std::string> names;
  if (found->is_string()) names.push_back(found->get<std::string>());
  if (found->is_array())
    for (const json& name : *found)
      if (name.is_string()) names.push_back(name.get<std::string>());
  return names;
}

// The parser's own words, from "syntax error" on, without its error number.
std::string parser_message(const json::exception& error) {
  const std::string what = error.what();
  const std::size_t colon = what.find(": ");
  return colon == std::string::npos ? what : what.substr(colon + 2);
}

// The line feeds that some parsers put into a message would break the one-line rule.
std::string one_line(std::string text) {
  for (char& byte : text)
    if (static_cast<unsigned char>(byte) < 0x20) byte = ' ';
  if (text.size() > 300) text.resize(300);
  return text;
}

Article article_of(const json& object, std::vector<BadLine>& remarks) {
  Article article;
  article.id = string_member(object, "id");
  article.text = string_member(object, "text");
  article.title = string_member(object, "title");
  article.authors = authors(object);
  article.publisher = string_member(object, "publisher");
  article.url = string_member(object, "url");
  article.lang = string_member(object, "lang");
  const std::string date = string_member(object, "published");
  if (!date.empty()) {
    article.published = published_period(date);
    if (!article.published)
      remarks.push_back(
          {ErrorCode::Malformed, "\"published\" is no date (\"" + one_line(date) +
                                     "\"), article read without it; write it as 2014-01-13"});
  }
  return article;
}

// The article of a line, or what is wrong with it.
std::optional<Article> parse_line(std::string_view line, std::vector<BadLine>& remarks) {
  json object;
  try {
    object = json::parse(line);
  } catch (const json::exception& error) {
    remarks.push_back(
        {ErrorCode::Malformed, "not JSON (" + one_line(parser_message(error)) +
                                   "); line skipped, each line must hold one article"});
    return std::nullopt;
  }
  const bool has_text = object.is_object() && object.contains("text") && object["text"].is_string();
  if (!has_text || string_member(object, "id").empty()) {
    remarks.push_back({ErrorCode::Malformed, std::string("no article: \"") +
                                                 (has_text ? "id" : "text") +
                                                 "\" is missing; line skipped"});
    return std::nullopt;
  }
  Article article = article_of(object, remarks);
  if (article.text.size() > kMaxArticleBytes) {
    remarks.push_back(
        {ErrorCode::TooLarge, "a text of over 32 MiB; line skipped, split the article"});
    return std::nullopt;
  }
  return article;
}

}  // namespace

bool is_json_lines(const Head& head) {
  const std::string& end = head.ending;
  if (end == "jsonl" || end == "ndjson") return true;
  const std::string& text = head.text;
  if (!text.starts_with('{')) return false;
  if (end == "json") return true;
  const std::size_t next = text.find_first_not_of(" \t\r", 1);
  if (end != "txt" && next != std::string::npos && text[next] == '"') return true;
  // A plain text may begin with a brace; one that names the two members may not.
  return text.find("\"text\"") != std::string::npos && text.find("\"id\"") != std::string::npos;
}

void read_json_lines(Input& input, Reading& reading) {
  BoundedLines lines(std::move(input.bytes), {}, kMaxLineBytes);
  std::string_view line;
  std::size_t bad = 0;
  std::vector<BadLine> remarks;
  for (std::uint64_t number = 1;; ++number) {
    const BoundedLines::Line kind = lines.next(line);
    if (kind == BoundedLines::Line::End) break;
    if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
    remarks.clear();
    std::optional<Article> article;
    if (kind == BoundedLines::Line::TooLong)
      remarks.push_back(
          {ErrorCode::TooLarge, "a line of over 64 MiB; line skipped, split the article"});
    else if (!ascii::is_blank(line))
      article = parse_line(line, remarks);
    for (BadLine& remark : remarks)
      if (++bad <= kMaxDiagnostics)
        reading.tell(input, remark.code, std::move(remark.message), number);
    if (!article) continue;
    article->member = "line " + std::to_string(number);
    reading.add(input, std::move(*article));
  }
  if (bad > kMaxDiagnostics)
    reading.tell(input, ErrorCode::Malformed,
                 std::to_string(bad - kMaxDiagnostics) + " more lines were not read");
}

}  // namespace attest
