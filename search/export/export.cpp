#include "search/export/export.h"

#include <map>
#include <unordered_map>
#include <utility>

namespace attest {

namespace {

// The passages of one article and their claims, in the order of the text.
class Passages {
 public:
  explicit Passages(bool found) : found_(found) {}

  void add(Span span, std::vector<Span> marks = {}) {
    Entry& entry = entries_[span];
    if (entry.marks.empty()) entry.marks = std::move(marks);
  }
  void add(const Claim& claim) { entries_[claim.sentence].claims.push_back(&claim); }

  void write(const ExportedArticle& article, ExportWriter& writer, ExportCounts& counts) const {
    writer.article(article);
    ++counts.articles;
    for (const auto& [span, entry] : entries_) {
      writer.passage(article, {span, entry.marks, entry.claims.size(), found_});
      ++counts.passages;
      for (const Claim* claim : entry.claims) writer.claim(article, *claim);
      counts.claims += entry.claims.size();
    }
    writer.end_article(article);
  }

 private:
  struct Entry {
    std::vector<Span> marks;
    std::vector<const Claim*> claims;
  };
  bool found_;
  std::map<Span, Entry> entries_;
};

ArticleRecord with_text(const StoreReader& store, const ArticleRecord& record) {
  ArticleRecord whole = record;
  whole.article.text = store.article_text(record);
  return whole;
}

void export_hit(const StoreReader& store, const Hit& hit, ExportWriter& writer,
                ExportCounts& counts) {
  const ExportedArticle article(with_text(store, hit.article));
  Passages passages(true);
  for (const ShownPassage& shown : hit.passages) {
    std::vector<Span> marks;
    for (const Span mark : shown.marks)
      marks.push_back({mark.begin + shown.span.begin, mark.end + shown.span.begin});
    passages.add(shown.span, std::move(marks));
  }
  std::map<Span, const Claim*> in_order;
  for (const FoundClaim& found : hit.claims) in_order.emplace(found.claim.span, &found.claim);
  for (const auto& [span, claim] : in_order) passages.add(*claim);
  passages.write(article, writer, counts);
}

}  // namespace

const std::optional<Period>& ExportedArticle::published(std::uint32_t section) const {
  const auto& sections = article().sections;
  return section < sections.size() && sections[section].published ? sections[section].published
                                                                  : article().published;
}

const std::optional<Period>& ExportedArticle::published_at(Span passage) const {
  const auto& sections = article().sections;
  std::uint32_t at = 0;
  while (at + 1 < sections.size() && sections[at + 1].span.begin <= passage.begin) ++at;
  return published(at);
}

ExportCounts export_index(const StoreReader& store, ExportWriter& writer) {
  ExportCounts counts;
  for (const std::string& key : store.article_keys()) {
    std::optional<WholeArticle> whole = store.whole_article(key);
    if (!whole) continue;  // replaced meanwhile
    const ExportedArticle article(std::move(whole->record));
    Passages passages(false);
    for (const Span sentence : whole->sentences) passages.add(sentence);
    for (const Claim& claim : whole->claims) passages.add(claim);
    passages.write(article, writer, counts);
  }
  return counts;
}

ExportCounts export_query(QueryWalk& walk, const std::string& query, ExportWriter& writer) {
  ExportCounts counts;
  walk.each(query, [&](const Hit& hit) { export_hit(walk.store(), hit, writer, counts); });
  return counts;
}

ExportCounts export_hits(const StoreReader& store, std::span<const Hit> hits,
                         ExportWriter& writer) {
  ExportCounts counts;
  for (const Hit& hit : hits) export_hit(store, hit, writer, counts);
  return counts;
}

ExportedPair exported_pair(const ConflictGroup& group, const FigurePair& pair) {
  return {group.figures[pair.a].claim.id, group.figures[pair.b].claim.id, pair.comparison,
          pair.independent, told_of(reason_of(group, pair))};
}

ExportCounts export_figures(const StoreReader& store, std::span<const CitedFigure> figures,
                            ExportWriter& writer) {
  ExportCounts counts;
  std::vector<const ArticleRecord*> articles;
  std::unordered_map<std::string, std::map<Span, const Claim*>> claims_of;
  for (const CitedFigure& figure : figures) {
    auto& claims = claims_of[figure.article->key];
    if (claims.empty()) articles.push_back(figure.article.get());
    claims.emplace(figure.claim.span, &figure.claim);
  }
  for (const ArticleRecord* record : articles) {
    const ExportedArticle article(with_text(store, *record));
    Passages passages(true);
    for (const auto& [span, claim] : claims_of[record->key]) passages.add(*claim);
    passages.write(article, writer, counts);
  }
  return counts;
}

}  // namespace attest
