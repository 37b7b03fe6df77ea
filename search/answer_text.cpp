#include "search/answer_text.h"

#include <string_view>

#include "search/claim_text.h"
#include "search/provenance.h"
#include "search/stretch.h"
#include "search/text_fragment.h"

namespace attest {

namespace {

constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kMark = "\x1b[1;33m";
constexpr std::string_view kFaint = "\x1b[2m";
constexpr std::string_view kPlain = "\x1b[0m";

class Writer {
 public:
  explicit Writer(Colour colour) : coloured_(colour == Colour::On) {}

  void raw(std::string_view text) { out_ += text; }

  void styled(std::string_view style, std::string_view text) {
    if (coloured_) out_ += style;
    safe(text);
    if (coloured_) out_ += kPlain;
  }

  // Articles come from anywhere: no control character of theirs reaches a terminal.
  void safe(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const auto byte = static_cast<unsigned char>(text[i]);
      const bool c1 =
          byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
      if (c1) ++i;
      out_ += byte < 0x20 || byte == 0x7F || c1 ? ' ' : text[i];
    }
  }

  std::string take() { return std::move(out_); }

 private:
  bool coloured_;
  std::string out_;
};

void write_head(const Hit& hit, std::size_t number, Writer& out) {
  const Article& article = hit.article.article;
  out.raw(std::to_string(number) + ". ");
  out.styled(kBold, article.title.empty() ? article.id : article.title);
  std::string from;
  const auto add = [&from](const std::string& piece) {
    if (!piece.empty()) from += (from.empty() ? "" : ", ") + piece;
  };
  for (const std::string& author : article.authors) add(author);
  add(article.publisher);
  if (article.published) add(article.published->edtf);
  add(article.lang);
  add(standing_text(article));
  out.raw("\n   ");
  out.styled(kFaint, from);
  out.raw("\n");
}

void write_sentence(const ShownPassage& shown, Writer& out) {
  std::size_t at = 0;
  for (const Span mark : shown.marks) {
    out.safe(std::string_view(shown.text).substr(at, mark.begin - at));
    out.styled(kMark, slice(shown.text, mark));
    at = mark.end;
  }
  out.safe(std::string_view(shown.text).substr(at));
}

void write_passage(const ShownPassage& shown, const Hit& hit, Writer& out) {
  const PassageRecord& record = hit.records[shown.record];
  const Article& article = hit.article.article;
  out.raw("   ");
  out.styled(kFaint, where_text(article) + ":" + std::to_string(shown.start) + "-" +
                         std::to_string(shown.end) + page_text(article, shown.span));
  out.raw("\n     ");
  write_sentence(shown, out);
  out.raw("\n");
  const Span local{shown.span.begin - record.passage.stretch.begin,
                   shown.span.end - record.passage.stretch.begin};
  const std::string url = text_fragment_url(article.url, record.text, local);
  if (url.empty()) return;
  out.raw("     ");
  out.styled(kFaint, url);
  out.raw("\n");
}

void write_claims(const Hit& hit, Writer& out) {
  for (const FoundClaim& found : hit.claims) {
    if (!found.answers) continue;
    const PassageRecord& record = hit.records[found.record];
    const Stretch stretch(record.text, record.passage.stretch.begin, record.code_points_before);
    std::string line(stretch.words(found.claim.span));
    line += " = " + facts_text(found.claim, stretch.words(found.claim.sentence));
    out.raw("   • ");
    out.safe(line);
    out.raw("\n");
  }
}

}  // namespace

std::string answer_text(const Answer& answer, std::size_t first, Colour colour) {
  Writer out(colour);
  for (const Hit& hit : answer.hits) {
    write_head(hit, first++, out);
    for (const ShownPassage& shown : hit.passages) write_passage(shown, hit, out);
    write_claims(hit, out);
    out.raw("\n");
  }
  return out.take();
}

}  // namespace attest
