// JSON Lines: each claim as `attest claims` prints it (CLAIMS.md, section 3).
#include <ostream>

#include "search/export/make.h"
#include "search/json.h"

namespace attest {

namespace {

class JsonLinesWriter : public ExportWriter {
 public:
  explicit JsonLinesWriter(std::ostream& out) : out_(out) {}

  void claim(const ExportedArticle& article, const Claim& claim) override {
    out_ << claim_json(claim, article.article(), article.around()) << '\n';
  }

 private:
  std::ostream& out_;
};

}  // namespace

WriterPtr make_json_lines(std::ostream& out, const ExportSettings& /*settings*/) {
  return std::make_unique<JsonLinesWriter>(out);
}

}  // namespace attest
