// text_fuzz [FILE…]: any bytes through everything in text/, and the promises checked.
// Without files: random texts, the same on every run.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "extraction/language_pack.h"
#include "testkit/random_text.h"
#include "text/analyser.h"
#include "text/code_points.h"
#include "text/fold.h"
#include "text/sentences.h"
#include "text/utf8.h"

namespace {

using namespace attest;

void demand(bool holds, const char* promise, std::string_view text) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s, by %zu bytes:\n%.*s\n", promise, text.size(),
               static_cast<int>(text.size()), text.data());
  std::abort();
}

bool on_boundary(std::string_view text, std::uint32_t at) {
  return at <= text.size() && (at == text.size() || !utf8::is_continuation(text[at]));
}

void check_fold(std::string_view text) {
  const Folded folded = fold(text);
  demand(!first_invalid_utf8(folded.text()), "folded text is valid", text);
  std::uint32_t last = 0;
  for (std::uint32_t at = 0; at < folded.text().size(); ++at) {
    const Span span = folded.original({at, at + 1});
    demand(on_boundary(text, span.begin) && on_boundary(text, span.end),
           "ways back end on characters", text);
    demand(span.begin >= last && span.begin < span.end, "ways back never turn", text);
    last = span.begin;
  }
}

void check_sentences(std::string_view text) {
  for (const TextRules* rules : text_rules()) {
    std::vector<Span> spans;
    SentenceBreaker(*rules).split(text, {0, static_cast<std::uint32_t>(text.size())}, spans);
    std::uint32_t end = 0;
    for (const Span span : spans) {
      demand(span.begin >= end && !span.empty(), "sentences stand in order", text);
      demand(on_boundary(text, span.begin) && on_boundary(text, span.end), "sentences are whole",
             text);
      demand(slice(text, span).find('\n') == std::string_view::npos, "a line feed ends a sentence",
             text);
      end = span.end;
    }
    demand(end <= text.size(), "sentences lie in the text", text);
  }
}

void check(std::string text, Analyser& analyser) {
  while (const auto bad = first_invalid_utf8(text)) text[*bad] = ' ';
  check_fold(text);
  check_sentences(text);
  std::vector<Term> terms;
  analyser.analyse(text, "", terms);
  for (const Term& term : terms) {
    demand(!term.text.empty() && !first_invalid_utf8(term.text), "terms are valid", text);
    demand(on_boundary(text, term.span.begin) && on_boundary(text, term.span.end),
           "terms lie on characters", text);
  }
}

}  // namespace

int main(int argc, char** argv) {
  Analyser analyser(text_rules());
  for (int i = 1; i < argc; ++i) {
    std::ifstream in(argv[i], std::ios::binary);
    check({std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}, analyser);
  }
  if (argc > 1) return 0;
  std::mt19937 random(1);
  for (int round = 0; round < 500; ++round) {
    std::string text = testkit::random_text(random, 120);
    check(text, analyser);
    for (char& c : text)  // and as bytes that are no text
      if (random() % 8 == 0) c = static_cast<char>(random() & 0xFF);
    check(std::move(text), analyser);
  }
  return 0;
}
