// What rows of a table are of holds for them: behind the table the text goes on from where it was
// before.
#pragma once

#include <optional>
#include <tuple>

#include "claims/article.h"
#include "extraction/sentence/draft.h"

namespace attest {

class TableTalk {
 public:
  // To be called before each sentence.
  void enter(const Sentence& sentence, Context& context) {
    const bool row = sentence.kind == BlockKind::TableRow;
    const Talk now{context.topic, context.period, context.forecast, context.counted};
    if (row && !inside_) before_ = now;
    if (!row && inside_)
      std::tie(context.topic, context.period, context.forecast, context.counted) = before_;
    inside_ = row;
  }

 private:
  using Time = std::optional<Period>;
  using Talk = std::tuple<Time, Time, Time, Time>;  // topic, period, forecast, counted
  bool inside_ = false;
  Talk before_;
};

}  // namespace attest
