// The tables of an exported SQLite file.  Part of search/export/sqlite.cpp.
//
// Decimals are text, exactly as claims have them, and REAL beside it for sorting and
// plotting.  docs/formats.md describes the columns.
#pragma once

namespace attest {

inline constexpr const char* kSqliteSchema = R"sql(
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE articles (
  id INTEGER PRIMARY KEY, article TEXT NOT NULL, title TEXT, author TEXT, publisher TEXT,
  published TEXT, lang TEXT, url TEXT, path TEXT NOT NULL, citation_key TEXT NOT NULL,
  content_hash TEXT, revision_of TEXT, superseded_by TEXT);
CREATE TABLE copies (
  article_id INTEGER NOT NULL REFERENCES articles(id), container TEXT NOT NULL, member TEXT,
  record TEXT, "offset" INTEGER, fetched TEXT, hash TEXT, gone INTEGER NOT NULL);
CREATE TABLE passages (
  id INTEGER PRIMARY KEY, article_id INTEGER NOT NULL REFERENCES articles(id),
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL, url TEXT,
  section TEXT, published TEXT, page TEXT);
CREATE TABLE claims (
  id TEXT PRIMARY KEY, passage_id INTEGER NOT NULL REFERENCES passages(id),
  article_id INTEGER NOT NULL REFERENCES articles(id),
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
  low TEXT, high TEXT, low_number REAL, high_number REAL, unit TEXT NOT NULL,
  modifier TEXT NOT NULL, interval_low TEXT, interval_high TEXT,
  period TEXT, period_from TEXT, period_to TEXT, measure TEXT, concepts TEXT,
  role TEXT NOT NULL, direction TEXT, aspect TEXT, base TEXT, place TEXT, status TEXT NOT NULL,
  vintage TEXT, confidence REAL NOT NULL);
CREATE TABLE informants (
  claim_id TEXT NOT NULL REFERENCES claims(id), position INTEGER NOT NULL, name TEXT NOT NULL,
  role TEXT NOT NULL, PRIMARY KEY (claim_id, position)) WITHOUT ROWID;
CREATE TABLE concepts (
  claim_id TEXT NOT NULL REFERENCES claims(id), concept TEXT NOT NULL,
  PRIMARY KEY (claim_id, concept)) WITHOUT ROWID;
CREATE TABLE pairs (
  id INTEGER PRIMARY KEY, a TEXT NOT NULL REFERENCES claims(id),
  b TEXT NOT NULL REFERENCES claims(id), relation TEXT NOT NULL, how TEXT,
  independent INTEGER NOT NULL, why TEXT NOT NULL);
CREATE VIRTUAL TABLE passages_fts USING fts5(
  text, content='passages', content_rowid='id', tokenize='unicode61 remove_diacritics 0',
  prefix='2 3');
CREATE VIEW figures AS
  SELECT c.id, c.text AS figure, c.low, c.high, c.unit, c.period, c.measure, c.role, c.status,
    p.text AS passage, a.title, a.publisher, coalesce(p.published, a.published) AS published,
    a.lang, coalesce(p.url, a.url) AS url
  FROM claims c JOIN passages p ON p.id = c.passage_id JOIN articles a ON a.id = c.article_id;
CREATE VIEW conflicts AS
  SELECT r.why, r.independent, a.figure AS figure_a, b.figure AS figure_b,
    a.publisher AS publisher_a, b.publisher AS publisher_b, a.published AS published_a,
    b.published AS published_b, a.passage AS passage_a, b.passage AS passage_b,
    a.url AS url_a, b.url AS url_b, r.a, r.b
  FROM pairs r JOIN figures a ON a.id = r.a JOIN figures b ON b.id = r.b
  WHERE r.relation = 'contradicts';
)sql";

// Made when the rows are there: much faster than along with them.
inline constexpr const char* kSqliteIndexes = R"sql(
INSERT INTO passages_fts(passages_fts) VALUES ('rebuild');
CREATE INDEX copies_of_article ON copies(article_id);
CREATE INDEX passages_of_article ON passages(article_id);
CREATE INDEX claims_of_passage ON claims(passage_id);
CREATE INDEX claims_of_article ON claims(article_id);
CREATE INDEX claims_by_value ON claims(unit, low_number);
CREATE INDEX claims_by_period ON claims(period_from);
CREATE INDEX concepts_by_name ON concepts(concept);
CREATE INDEX pairs_of_b ON pairs(b);
CREATE INDEX pairs_of_a ON pairs(a);
CREATE INDEX pairs_by_relation ON pairs(relation);
)sql";

}  // namespace attest
