#include "made_index.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <random>
#include <string_view>
#include <vector>

#include "claims/subject.h"
#include "claims/thesaurus.h"
#include "extraction/language_pack.h"
#include "indexer/readers/skos.h"
#include "store/writer.h"
#include "text/analyser.h"
#include "text/digest.h"

namespace attest::bench {
namespace {

using Random = std::mt19937_64;

// How a sentence of each language is put together: @ the measure, # the figure, % the
// place, ~ the time, ^ the source.
struct Tongue {
  std::string_view code;
  std::string_view sentence;
  std::array<std::string_view, 4> modifiers;  // as kModifiers
  std::string_view outlet, source;
};
constexpr std::array<Modifier, 4> kModifiers{Modifier::Exact, Modifier::About, Modifier::MoreThan,
                                             Modifier::AtLeast};
constexpr std::array<Tongue, 3> kTongues{{
    {"en", "According to ^, @ in % came to # in ~, the latest bulletin shows.",
     {"", "about ", "more than ", "at least "}, "Harbour Gazette", "the bureau no. "},
    {"ru", "По данным ^, @ (%) за ~ — #, следует из последнего бюллетеня.",
     {"", "около ", "более ", "не менее "}, "Портовые ведомости", "бюро №"},
    {"ko", "^에 따르면 ~ % @ 규모는 # 수준으로 집계됐다고 밝혔다.",
     {"", "약 ", "적어도 ", "최소 "}, "항구신문", "제"},
}};

// Few often, most seldom: the n-th is drawn in proportion to 1/n.
class Zipf {
 public:
  explicit Zipf(std::size_t size) {
    double sum = 0;
    for (std::size_t i = 0; i < size; ++i) sums_.push_back(sum += 1.0 / static_cast<double>(i + 1));
  }
  std::size_t operator()(Random& random) const {
    const double at = std::uniform_real_distribution<double>(0, sums_.back())(random);
    return static_cast<std::size_t>(std::lower_bound(sums_.begin(), sums_.end(), at) -
                                    sums_.begin());
  }

 private:
  std::vector<double> sums_;
};

std::uint64_t mixed(std::uint64_t value) {
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
  value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
  return value ^ (value >> 31);
}

// What the figure is of.
struct Subject {
  const Concept* what = nullptr;
  const Concept* place = nullptr;  // or none
  const Concept* group = nullptr;  // or none
};

std::string_view label_of(const Concept& one, std::string_view lang) {
  for (const Label& label : one.labels)
    if (label.lang == lang) return label.text;
  return one.labels.front().text;
}

class Maker {
 public:
  Maker(const std::string& folder, Spread spread)
      : spread_(spread), writer_(folder), kinds_(concept_kinds(builtin_thesaurus())) {
    for (const Concept& one : builtin_thesaurus().concepts) {
      if (kinds_.places.contains(one.id)) places_.push_back(&one);
      if (kinds_.groups.contains(one.id)) groups_.push_back(&one);
      if (kinds_.says_what(one.id) && one.id != "person") whats_.push_back(&one);
    }
    what_at_ = Zipf(whats_.size());
    place_at_ = Zipf(places_.size());
  }

  void make(std::size_t claims) {
    for (std::size_t article = 0; made_ < claims; ++article) {
      add_article(article, std::min<std::size_t>(claims - made_, 2 + random_() % 17));
      if (writer_.pending() >= kCommit) writer_.commit();
    }
    writer_.commit();
  }

 private:
  static constexpr std::size_t kCommit = 10'000;

  Subject subject() {
    Subject drawn;
    drawn.what = whats_[what_at_(random_)];
    if (random_() % 3 != 0) drawn.place = places_[place_at_(random_)];
    if (random_() % 10 == 0) drawn.group = groups_[random_() % groups_.size()];
    return drawn;
  }

  // Mostly recent years; figures are printed some time after.
  int years_back(double rate) {
    return std::min(40, static_cast<int>(std::exponential_distribution<double>(rate)(random_)));
  }

  Period period(const Period& published) {
    const int year = static_cast<int>(published.from->year()) - 1 - years_back(0.5);
    const auto part = random_() % 100;
    const auto number = static_cast<unsigned>(random_());
    if (part < 70) return year_period(year);
    if (part < 80) return quarter_period(year, 1 + number % 4);
    if (part < 92) return month_period(year, 1 + number % 12);
    return *parse_period(std::to_string(year) + "-06-" + std::to_string(10 + number % 20));
  }

  static std::string_view unit_of(const Subject& subject) {
    constexpr std::array<std::string_view, 6> kUnits{"person", "count",  "USD",
                                                     "percent", "tonne", "KRW"};
    return kUnits[mixed(std::hash<std::string>()(subject.what->id)) % kUnits.size()];
  }

  // The value that a source gives of the true one.
  Quantity quantity(const Subject& subject, const Period& period) {
    std::string key = subject.what->id + "|" + period.edtf;
    if (subject.place != nullptr) key += "|" + subject.place->id;
    if (subject.group != nullptr) key += "|" + subject.group->id;
    const bool share = unit_of(subject) == "percent";
    const std::uint64_t truth = mixed(std::hash<std::string>()(key));
    auto value = static_cast<std::int64_t>(share ? 1 + truth % 98 : 1'000 + truth % 900'000);
    if (spread_ == Spread::OneHeap) value = static_cast<std::int64_t>(100 + random_() % 1'000'000);
    Quantity found;
    found.unit = unit_of(subject);
    const auto way = random_() % 100;
    if (way >= 90 && !share) value += value / static_cast<std::int64_t>(5 + random_() % 20);
    if (way >= 60 && way < 80 && !share) {
      found.step = value >= 10'000 ? 1'000 : 100;
      value = value / found.step.coefficient() * found.step.coefficient();
      found.modifier = kModifiers[random_() % kModifiers.size()];
    }
    const bool below_only = found.modifier == Modifier::MoreThan || found.modifier == Modifier::AtLeast;
    found.low = Decimal(value);
    if (!below_only) found.high = found.low;
    return found;
  }

  // One sentence, appended to `text`, and its claim.
  Claim sentence(const Tongue& tongue, const Subject& subject, const Subject& topic,
                 const Period& published, std::string& text) {
    Claim claim;
    claim.lang = tongue.code;
    claim.period = spread_ == Spread::OneHeap ? year_period(2013) : period(published);
    claim.quantity = quantity(subject, *claim.period);
    claim.measure.text = label_of(*subject.what, tongue.code);
    claim.measure.concepts = ids_of(subject);
    for (const std::string& id : ids_of(topic))
      if (!std::binary_search(claim.measure.concepts.begin(), claim.measure.concepts.end(), id))
        claim.measure.context.push_back(id);
    if (random_() % 5 < 3)
      claim.attribution.push_back({std::string(tongue.source) + std::to_string(institution_at_(random_)),
                                   InformantRole::Origin});
    claim.confidence = 0.9;
    claim.sentence.begin = static_cast<std::uint32_t>(text.size());
    for (const char c : tongue.sentence) add_part(c, tongue, subject, claim, text);
    claim.sentence.end = static_cast<std::uint32_t>(text.size());
    claim.id = sha256(std::to_string(made_++)).substr(0, 20);
    text += "\n";
    return claim;
  }

  static void add_part(char part, const Tongue& tongue, const Subject& subject, Claim& claim,
                       std::string& text) {
    const auto way = std::find(kModifiers.begin(), kModifiers.end(), claim.quantity.modifier);
    switch (part) {
      case '@':
        if (subject.group != nullptr) text.append(label_of(*subject.group, tongue.code)) += ' ';
        text += label_of(*subject.what, tongue.code);
        return;
      case '%':
        text += subject.place == nullptr ? "—" : label_of(*subject.place, tongue.code);
        return;
      case '~':
        text += claim.period->edtf;
        return;
      case '^':
        text += claim.attribution.empty() ? "bulletin" : claim.attribution.back().name;
        return;
      case '#':
        claim.span.begin = static_cast<std::uint32_t>(text.size());
        text += tongue.modifiers[static_cast<std::size_t>(way - kModifiers.begin())];
        text += to_string(*claim.quantity.low) + " " + claim.quantity.unit;
        claim.span.end = static_cast<std::uint32_t>(text.size());
        return;
      default:
        text += part;
    }
  }

  static std::vector<std::string> ids_of(const Subject& subject) {
    std::vector<std::string> ids;
    for (const Concept* one : {subject.what, subject.place, subject.group})
      if (one != nullptr) ids.push_back(one->id);
    std::sort(ids.begin(), ids.end());
    return ids;
  }

  void add_article(std::size_t number, std::size_t size) {
    const Tongue& tongue = kTongues[number % kTongues.size()];
    ArticleRecord record;
    record.key = "made/" + std::to_string(number) + ".txt";
    Article& article = record.article;
    article.id = article.path = record.key;
    article.lang = tongue.code;
    const auto month = static_cast<unsigned>(1 + mixed(number) % 12);
    const auto day = static_cast<unsigned>(1 + mixed(number + 1) % 28);
    article.published = day_period(std::chrono::year(2026 - years_back(0.2)) /
                                   std::chrono::month(month) / std::chrono::day(day));
    article.publisher = std::string(tongue.outlet) + " " + std::to_string(outlet_at_(random_));
    const Subject topic = spread_ == Spread::OneHeap ? Subject{whats_[0], nullptr, nullptr} : subject();
    article.title = std::string(label_of(*topic.what, tongue.code)) + " " + std::to_string(number);
    std::vector<Claim> claims;
    for (std::size_t i = 0; i < size; ++i) {
      const bool own = spread_ == Spread::OneHeap || random_() % 2 == 0;
      claims.push_back(
          sentence(tongue, own ? topic : subject(), topic, *article.published, article.text));
    }
    article.sections.push_back(
        {{0, static_cast<std::uint32_t>(article.text.size())}, article.title, article.published, ""});
    record.passages = static_cast<std::uint32_t>((size + 1) / 2);
    record.text_bytes = static_cast<std::uint32_t>(article.text.size());
    write(record, std::move(claims));
  }

  // Two sentences a passage.
  void write(const ArticleRecord& record, std::vector<Claim>&& claims) {
    HeadTerms head;
    analyser_.analyse(record.article.title, record.article.lang, head.title);
    analyser_.analyse(record.article.publisher, record.article.lang, head.publisher);
    head.section_titles.resize(1);
    ArticleDocuments documents(record, head);
    const auto end_of = [&](std::size_t i) {
      return i + 1 < claims.size() ? claims[i + 1].sentence.begin : record.text_bytes;
    };
    for (std::uint32_t i = 0; i < claims.size(); i += 2) {
      const std::size_t last = std::min<std::size_t>(i + 1, claims.size() - 1);
      PassageRecord passage;
      passage.ordinal = i / 2;
      passage.passage.lang = record.article.lang;
      passage.passage.stretch = {claims[i].sentence.begin, end_of(last)};
      passage.text = slice(record.article.text, passage.passage.stretch);
      std::vector<Decimal> numbers;
      const std::span<const Claim> own(claims.data() + i, last - i + 1);
      for (const Claim& claim : own) {
        passage.passage.sentences.push_back(claim.sentence);
        passage.claims.push_back(claim.id);
        numbers.push_back(*claim.quantity.low);
      }
      std::vector<Term> terms;
      analyser_.analyse(passage.text, passage.passage.lang, terms);
      documents.add_passage(passage, terms, numbers, own, {});
    }
    for (std::uint32_t i = 0; i < claims.size(); ++i)
      documents.add_claim({record.key, i / 2, claims[i]}, comparison_keys(claims[i], kinds_));
    writer_.add(documents.take());
  }

  Spread spread_;
  StoreWriter writer_;
  ConceptKinds kinds_;
  Analyser analyser_{text_rules()};
  Random random_{20240607};
  std::vector<const Concept*> whats_, places_, groups_;
  Zipf what_at_{1}, place_at_{1};
  Zipf outlet_at_{200}, institution_at_{300};
  std::size_t made_ = 0;
};

}  // namespace

void make_index(const std::string& folder, std::size_t claims, Spread spread) {
  Maker(folder, spread).make(claims);
}

}  // namespace attest::bench
