// OpenSearch's (and Elasticsearch's) bulk format: an action line and a document line each.
//
// Three indexes: attest-articles, attest-passages, attest-claims.  Their fields are those of
// the template that --mapping writes, which is to be put first; it is
// strict, so that a field it does not know is refused and not guessed.
#include <ostream>
#include <tuple>

#include "claims/pages.h"
#include "search/claim_json.h"
#include "search/export/make.h"
#include "search/export/names.h"
#include "search/text_fragment.h"

namespace attest {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kTemplate = R"json({
  "index_patterns": ["attest-*"],
  "template": {
    "settings": {
      "index": {"mapping": {"total_fields": {"limit": 200}}},
      "analysis": {"analyzer": {
        "figures": {"type": "custom", "tokenizer": "standard", "filter": ["lowercase"]},
        "grams": {"type": "custom", "tokenizer": "standard", "filter": ["lowercase", "cjk_bigram"]}
      }}
    },
    "mappings": {
      "dynamic": "strict",
      "properties": {
        "id": {"type": "keyword"},
        "article": {"type": "keyword"},
        "passage": {"type": "keyword"},
        "title": {"type": "text", "fields": {"raw": {"type": "keyword", "ignore_above": 1024}}},
        "author": {"type": "keyword"},
        "publisher": {"type": "keyword"},
        "published": {"type": "keyword"},
        "published_range": {"type": "date_range", "format": "strict_date"},
        "lang": {"type": "keyword"},
        "url": {"type": "keyword", "index": false, "doc_values": false},
        "path": {"type": "keyword", "ignore_above": 4096},
        "content_hash": {"type": "keyword"},
        "start": {"type": "integer"},
        "end": {"type": "integer"},
        "page": {"type": "keyword"},
        "text": {
          "type": "text", "analyzer": "figures",
          "fields": {
            "english": {"type": "text", "analyzer": "english"},
            "russian": {"type": "text", "analyzer": "russian"},
            "grams": {"type": "text", "analyzer": "grams"}
          }
        },
        "figure": {"type": "keyword", "ignore_above": 1024},
        "low": {"type": "double"},
        "high": {"type": "double"},
        "low_exact": {"type": "keyword"},
        "high_exact": {"type": "keyword"},
        "interval": {"type": "double_range"},
        "unit": {"type": "keyword"},
        "modifier": {"type": "keyword"},
        "period": {"type": "keyword"},
        "period_range": {"type": "date_range", "format": "strict_date"},
        "measure": {"type": "text"},
        "concepts": {"type": "keyword"},
        "role": {"type": "keyword"},
        "direction": {"type": "keyword"},
        "aspect": {"type": "keyword"},
        "place": {"type": "keyword"},
        "attribution": {
          "properties": {"name": {"type": "keyword"}, "role": {"type": "keyword"}}
        },
        "status": {"type": "keyword"},
        "vintage": {"type": "keyword"},
        "confidence": {"type": "float"}
      }
    }
  }
}
)json";

void put(Json& document, const char* name, std::string_view text) {
  if (!text.empty()) document[name] = std::string(text);
}

void put_range(Json& document, const char* name, const std::optional<Period>& period) {
  if (!period || (!period->from && !period->to)) return;
  Json range = Json::object();
  if (period->from) range["gte"] = to_string(*period->from);
  if (period->to) range["lte"] = to_string(*period->to);
  document[name] = std::move(range);
}

// The shortest number of JSON that reads as the double next to it.
Json number(const Decimal& value) {
  return value.scale() == 0 ? Json(value.coefficient()) : Json(to_double(value));
}

class OpenSearchWriter : public ExportWriter {
 public:
  OpenSearchWriter(std::ostream& out, const ExportSettings& /*settings*/) : out_(out) {}

  void article(const ExportedArticle& exported) override {
    const Article& article = exported.article();
    source_ = Json{{"article", citation_key(article)}};
    put(source_, "title", article.title);
    for (const std::string& author : article.authors) source_["author"].push_back(author);
    put(source_, "publisher", article.publisher);
    put(source_, "lang", article.lang);
    Json document = source_;
    document["id"] = article.id;
    put(document, "url", article.url);
    put(document, "path", article.path);
    put(document, "content_hash", article.content_hash);
    if (article.published) put(document, "published", article.published->edtf);
    put_range(document, "published_range", article.published);
    write("attest-articles", citation_key(article), document);
  }

  void passage(const ExportedArticle& article, const ExportedPassage& passage) override {
    passage_ = passage_id(article, passage.span);
    Json document = source_;
    document["id"] = passage_;
    place(document, article, passage.span);
    document["text"] = std::string(article.words(passage.span));
    put(document, "url",
        text_fragment_url(article.article().url, article.text(), passage.span));
    write("attest-passages", passage_, document);
  }

  void claim(const ExportedArticle& article, const Claim& claim) override {
    Json document = source_;
    document["id"] = claim.id;
    document["passage"] = passage_;
    place(document, article, claim.span);
    document["figure"] = std::string(article.words(claim.span));
    document["text"] = std::string(article.words(claim.sentence));
    if (const auto& published = article.published(claim.section)) {
      put(document, "published", published->edtf);
      put_range(document, "published_range", published);
    }
    put_value(document, claim.quantity);
    put_measure(document, claim);
    write("attest-claims", claim.id, document);
  }

 private:
  static void place(Json& document, const ExportedArticle& article, Span span) {
    document["start"] = article.around().code_point(span.begin);
    document["end"] = article.around().code_point(span.end);
    put(document, "page", pages_of(article.article(), span));
  }

  static void put_value(Json& document, const Quantity& quantity) {
    for (const auto& [end, name, exact] : {std::tuple(quantity.low, "low", "low_exact"),
                                           std::tuple(quantity.high, "high", "high_exact")})
      if (end) {
        document[name] = number(*end);
        document[exact] = to_string(*end);
      }
    const Interval allowed = interval(quantity);
    Json range = Json::object();
    if (allowed.low) range[allowed.low_open ? "gt" : "gte"] = number(*allowed.low);
    if (allowed.high) range[allowed.high_open ? "lt" : "lte"] = number(*allowed.high);
    if (!range.empty()) document["interval"] = std::move(range);
    document["unit"] = quantity.unit;
    document["modifier"] = std::string(to_string(quantity.modifier));
  }

  static void put_measure(Json& document, const Claim& claim) {
    if (claim.period) put(document, "period", claim.period->edtf);
    put_range(document, "period_range", claim.period);
    put(document, "measure", claim.measure.text);
    for (const std::string& id : claim.measure.concepts) document["concepts"].push_back(id);
    put(document, "role", to_string(claim.measure.role));
    put(document, "direction", to_string(claim.measure.direction));
    put(document, "aspect", to_string(claim.measure.aspect));
    if (claim.place)
      put(document, "place", claim.place->code.empty() ? claim.place->name : claim.place->code);
    for (const Informant& informant : claim.attribution)
      document["attribution"].push_back(
          Json{{"name", informant.name}, {"role", to_string(informant.role)}});
    put(document, "status", to_string(claim.status));
    put(document, "vintage", to_string(claim.vintage));
    document["confidence"] = claim.confidence;
  }

  void write(const char* index, const std::string& id, const Json& document) {
    out_ << dumped(Json{{"index", Json{{"_index", index}, {"_id", id}}}}) << '\n'
         << dumped(document) << '\n';
  }

  std::ostream& out_;
  Json source_;
  std::string passage_;
};

class MappingWriter : public ExportWriter {
 public:
  explicit MappingWriter(std::ostream& out) : out_(out) {}
  void end() override { out_ << kTemplate; }

 private:
  std::ostream& out_;
};

}  // namespace

WriterPtr make_opensearch(std::ostream& out, const ExportSettings& settings) {
  if (settings.mapping) return std::make_unique<MappingWriter>(out);
  return std::make_unique<OpenSearchWriter>(out, settings);
}

}  // namespace attest
