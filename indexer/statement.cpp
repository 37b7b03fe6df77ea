#include "indexer/statement.h"

#include <sstream>
#include <utility>

#include "indexer/reader.h"

namespace attest {

StatementRead read_statement(const std::string& statement, const Date& day) {
  StatementRead read;
  // A statement may begin as JSON Lines does; a blank line before keeps it text.
  std::istringstream in(statement.starts_with('{') ? "\n" + statement : statement);
  ReadReport report = read_stream(
      in, "statement", [&](Article&& article) { read.article = std::move(article); });
  read.diagnostics = std::move(report.diagnostics);
  if (!read.article) return read;
  Article& article = *read.article;
  if (!article.published) article.published = day_period(day);
  for (Section& section : article.sections)
    if (!section.published) section.published = article.published;
  return read;
}

}  // namespace attest
