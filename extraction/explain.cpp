#include <algorithm>
#include <optional>

#include "extraction/extract.h"
#include "extraction/sentence/reading_observer.h"

namespace attest {
namespace {

struct Fired {
  std::string words, rule;
  Span span;
};

// Numbers that stand in the sentence and why each makes no claim.
struct SilentNumber {
  std::string words, why;
  Span span;
};

bool overlap(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

std::uint32_t bytes_between(Span a, Span b) {
  if (overlap(a, b)) return 0;
  return a.begin < b.begin ? b.begin - a.end : a.begin - b.end;
}

// Keeps what the rules matched in one sentence.
class SentenceTrace : public ReadingObserver {
 public:
  explicit SentenceTrace(Span sentence) : sentence_(sentence) {}

  void see(const Reading& reading) override {
    if (reading.sentence.span != sentence_) return;
    for (const PhraseMatch& match : reading.phrases.all())
      if (!ends_search(reading, match.row))
        keep(reading, reading.view.span_of(match.begin, match.end), match.row);
    for (const PeriodFound& period : reading.periods)
      keep(reading, period.span, {Table::Period, period.row});
    std::stable_sort(fired_.begin(), fired_.end(),
                     [](const Fired& a, const Fired& b) { return a.span.begin < b.span.begin; });
    for (const Number& number : reading.view.numbers)
      numbers_.push_back({std::string(slice(reading.view.text, number.span)),
                          why_silent(reading, number), number.span});
  }

  const std::vector<Fired>& fired() const { return fired_; }
  const std::vector<SilentNumber>& numbers() const { return numbers_; }

 private:
  // "And", "but": words that say of no figure what it is.
  static bool ends_search(const Reading& reading, RowRef row) {
    return row.table == Table::Deciding && reading.grammar.rules.units[row.row].unit.empty();
  }

  void keep(const Reading& reading, Span span, RowRef row) {
    fired_.push_back({std::string(slice(reading.view.text, span)),
                      reading.grammar.rule_name(row), span});
  }

  std::string why_silent(const Reading& reading, const Number& number) const {
    for (const PeriodFound& period : reading.periods)
      if (overlap(period.span, number.span))
        return "a time: " + reading.grammar.rule_name({Table::Period, period.row});
    for (const PhraseMatch& match : reading.phrases.all())
      if (match.row.table == Table::Reject &&
          overlap(reading.view.span_of(match.begin, match.end), number.span))
        return "counts nothing: " + reading.grammar.rule_name(match.row);
    return number.needs_counted ? "counts nothing that stands behind it" : "part of another figure";
  }

  Span sentence_;
  std::vector<Fired> fired_;
  std::vector<SilentNumber> numbers_;
};

std::string quoted(const std::string& words) { return "\"" + words + "\""; }

bool is_of_saying(const std::string& rule) {
  return rule.find("/attribution/") != std::string::npos;
}

// The figure nearest to `claim`, before it rather than behind, of which `holds` is true.
template <typename Holds>
const Claim* nearest_with(const std::vector<Claim>& claims, const Claim& claim, Holds holds) {
  const Claim* nearest = nullptr;
  for (const Claim& other : claims) {
    if (&other == &claim || other.section != claim.section || !holds(other)) continue;
    const bool before = other.span.begin < claim.span.begin;
    if (nearest != nullptr && !before) break;
    nearest = &other;
  }
  return nearest;
}

class Explanation {
 public:
  // `claims` are all of the article, in its order.
  Explanation(const Article& article, const SentenceTrace& trace, const std::vector<Claim>& claims)
      : article_(article), trace_(trace), claims_(claims), used_(trace.fired().size(), false) {}

  void add(const Claim& claim) {
    taken_.push_back(claim.span);
    line("claim", words_of(claim) + "  " + claim.quantity.unit + "  " +
                      std::string(to_string(claim.measure.role)));
    for (const std::string& rule : claim.rules)
      if (!is_of_saying(rule)) add_rule(claim, rule);
    add_period(claim);
    add_source(claim);
  }

  std::string finish() {
    bool any = false;
    for (const SilentNumber& number : trace_.numbers()) {
      const bool taken = std::any_of(taken_.begin(), taken_.end(),
                                     [&](Span claim) { return overlap(claim, number.span); });
      if (!taken) line("no claim", quoted(number.words) + "  " + number.why);
    }
    for (std::size_t i = 0; i < used_.size(); ++i) {
      if (used_[i]) continue;
      if (!any) text_ += "lost      no claim above took these\n";
      any = true;
      line("", quoted(trace_.fired()[i].words) + "  " + trace_.fired()[i].rule);
    }
    return std::move(text_);
  }

 private:
  void line(const std::string& head, const std::string& rest) {
    text_ += head + std::string(head.size() < 10 ? 10 - head.size() : 1, ' ') + rest + "\n";
  }

  void add_rule(const Claim& claim, const std::string& rule) {
    line("  rule", take_words(claim, rule) + rule);
  }

  // The words of the rule's match nearest to the figure, which is used now.
  std::string take_words(const Claim& claim, const std::string& rule) {
    std::optional<std::size_t> nearest;
    const auto apart = [&](std::size_t i) {
      return bytes_between(trace_.fired()[i].span, claim.span);
    };
    for (std::size_t i = 0; i < trace_.fired().size(); ++i)
      if (trace_.fired()[i].rule == rule && (!nearest || apart(i) < apart(*nearest))) nearest = i;
    if (!nearest) return {};
    used_[*nearest] = true;
    return quoted(trace_.fired()[*nearest].words) + "  ";
  }

  void add_period(const Claim& claim) {
    if (!claim.period) {
      line("  time", "not said");
      return;
    }
    std::string from = carried_period(claim);
    for (std::size_t i = 0; i < trace_.fired().size() && !claim.period->text.empty(); ++i) {
      const Fired& fired = trace_.fired()[i];
      if (fired.words != claim.period->text || fired.rule.find("/period/") == std::string::npos)
        continue;
      used_[i] = true;
      from = quoted(fired.words) + "  " + fired.rule;
    }
    line("  time", claim.period->edtf + "  " + from);
  }

  // Where the time of a figure that no words of its own date is named.
  std::string carried_period(const Claim& claim) const {
    if (!claim.period->text.empty()) return quoted(claim.period->text);
    const Claim* named = nearest_with(claims_, claim, [&](const Claim& other) {
      return other.period && !other.period->text.empty() &&
             other.period->edtf == claim.period->edtf;
    });
    if (named != nullptr)
      return quoted(named->period->text) + ", told of " + quoted(words_of(*named));
    const std::optional<Period>& section = article_.sections.empty()
                                               ? article_.published
                                               : article_.sections[claim.section].published;
    const std::optional<Period>& published = section ? section : article_.published;
    if (published && published->edtf == claim.period->edtf) return "the day of publication";
    return "what the sentences around it tell of";
  }

  std::string carried_source(const Claim& claim) const {
    const Claim* told = nearest_with(claims_, claim, [&](const Claim& other) {
      const auto same = [](const Informant& a, const Informant& b) { return a.name == b.name; };
      return std::equal(other.attribution.begin(), other.attribution.end(),
                        claim.attribution.begin(), claim.attribution.end(), same) &&
             std::any_of(other.rules.begin(), other.rules.end(), is_of_saying);
    });
    return told != nullptr ? "who tells of " + quoted(words_of(*told))
                           : "carried on from what was said before";
  }

  std::string words_of(const Claim& claim) const {
    return std::string(slice(article_.text, claim.span));
  }

  void add_source(const Claim& claim) {
    if (claim.attribution.empty()) return;
    std::string chain;
    for (const Informant& informant : claim.attribution)
      chain += (chain.empty() ? "" : ", citing ") + informant.name;
    const auto said = std::find_if(claim.rules.begin(), claim.rules.end(), is_of_saying);
    line("  source", chain + "  " + (said != claim.rules.end()
                                         ? take_words(claim, *said) + *said
                                         : carried_source(claim)));
  }

  const Article& article_;
  const SentenceTrace& trace_;
  const std::vector<Claim>& claims_;
  std::vector<bool> used_;    // by place in trace_.fired()
  std::vector<Span> taken_;   // of the claims
  std::string text_;
};

}  // namespace

std::string Extractor::explain(const Article& article, std::uint32_t offset) {
  const std::vector<Sentence> all = sentences(article);
  const auto at = std::find_if(all.begin(), all.end(), [&](const Sentence& s) {
    return s.span.begin <= offset && offset < s.span.end;
  });
  if (at == all.end()) return "no sentence stands here\n";
  const std::string shown = "sentence  " + std::string(slice(article.text, at->span)) + "\n";
  if (at->kind == BlockKind::Furniture) return shown + "furniture: no figure in it is a claim\n";
  SentenceTrace trace(at->span);
  const std::vector<Claim> claims = read(article, all, &trace);
  Explanation explanation(article, trace, claims);
  for (const Claim& claim : claims)
    if (claim.sentence == at->span) explanation.add(claim);
  return shown + explanation.finish();
}

}  // namespace attest
