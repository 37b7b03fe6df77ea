#include "search/export/formats.h"

#include <algorithm>

#include "search/export/make.h"

namespace attest {

namespace {

constexpr ExportFormat kFormats[] = {
    {"csv", "text/csv; charset=utf-8; header=present", "csv",
     "a row a claim, for spreadsheets", make_csv},
    {"jsonl", "application/x-ndjson", "jsonl", "a claim a line, as `attest claims` prints it",
     make_json_lines},
    {"csl-json", "application/vnd.citationstyles.csl+json", "json",
     "articles, for Zotero and pandoc", make_csl_json},
    {"biblatex", "application/x-bibtex; charset=utf-8", "bib",
     "articles, for LaTeX", make_biblatex},
    {"wikitext", "text/x-wiki; charset=utf-8", "wiki",
     "passages as {{cite news}} with their quotes", make_wikitext},
    {"web-annotation", "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
     "jsonld", "claims as W3C annotations of their pages", make_web_annotation},
    {"claimreview", "application/ld+json", "jsonld", "schema.org Claims, for whoever reviews them",
     make_claimreview},
    {"quickstatements", "text/tab-separated-values; charset=utf-8", "tsv",
     "figures of one --item and --property, for Wikidata", make_quickstatements},
    {"trig", "application/trig", "trig",
     "nanopublications with their provenance (PROV-O)", make_trig},
    {"tei", "application/tei+xml", "xml", "whole articles, figures marked; attest reads it back",
     make_tei},
    {"sqlite", "application/vnd.sqlite3", "sqlite",
     "one file with all tables, for Datasette", make_sqlite},
    {"opensearch", "application/x-ndjson", "ndjson",
     "bulk requests; --mapping writes their template", make_opensearch},
    {"html", "text/html; charset=utf-8", "html", "a report to read and print", make_html},
};

}  // namespace

std::span<const ExportFormat> export_formats() { return kFormats; }

const ExportFormat* find_export_format(std::string_view name) {
  const auto* found = std::find_if(std::begin(kFormats), std::end(kFormats),
                                   [&](const ExportFormat& format) { return format.name == name; });
  return found == std::end(kFormats) ? nullptr : found;
}

}  // namespace attest
