// An export format's writer that shows on the terminal how far the export is.
#pragma once

#include <string>
#include <vector>

#include "cli/progress.h"
#include "search/export/writer.h"

namespace attest::cli {

class WatchedWriter : public ExportWriter {
 public:
  // `writer` must outlive it.  `to_stdout`: what is written may go to the terminal itself.
  WatchedWriter(ExportWriter& writer, bool to_stdout) : writer_(writer), bar_(to_stdout) {}

  void begin() override { writer_.begin(); }
  void article(const ExportedArticle& article) override { writer_.article(article); }
  void passage(const ExportedArticle& article, const ExportedPassage& passage) override {
    writer_.passage(article, passage);
  }
  void claim(const ExportedArticle& article, const Claim& claim) override {
    writer_.claim(article, claim);
    ++claims_;
  }
  void end_article(const ExportedArticle& article) override {
    writer_.end_article(article);
    ++articles_;
    bar_.show(articles_, 0,
              counted(articles_, "article") + ", " + counted(claims_, "claim") + " written");
  }
  void pair(const ExportedPair& pair) override {
    writer_.pair(pair);
    ++pairs_;
    bar_.show(pairs_, 0, counted(pairs_, "pair") + " written");
  }
  void end() override {
    writer_.end();
    bar_.clear();
  }
  [[nodiscard]] bool wants_pairs() const override { return writer_.wants_pairs(); }
  [[nodiscard]] std::vector<std::string> notes() const override { return writer_.notes(); }

 private:
  ExportWriter& writer_;
  ProgressBar bar_;
  std::size_t articles_ = 0;
  std::size_t claims_ = 0;
  std::size_t pairs_ = 0;
};

}  // namespace attest::cli
