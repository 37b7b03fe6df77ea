// Each format's way to make its writer; the table in formats.cpp joins them.
#pragma once

#include <iosfwd>
#include <memory>

#include "search/export/writer.h"

namespace attest {

using WriterPtr = std::unique_ptr<ExportWriter>;

WriterPtr make_csv(std::ostream& out, const ExportSettings& settings);
WriterPtr make_json_lines(std::ostream& out, const ExportSettings& settings);
WriterPtr make_csl_json(std::ostream& out, const ExportSettings& settings);
WriterPtr make_biblatex(std::ostream& out, const ExportSettings& settings);
WriterPtr make_wikitext(std::ostream& out, const ExportSettings& settings);
WriterPtr make_web_annotation(std::ostream& out, const ExportSettings& settings);
WriterPtr make_claimreview(std::ostream& out, const ExportSettings& settings);
WriterPtr make_quickstatements(std::ostream& out, const ExportSettings& settings);
WriterPtr make_trig(std::ostream& out, const ExportSettings& settings);
WriterPtr make_tei(std::ostream& out, const ExportSettings& settings);
WriterPtr make_sqlite(std::ostream& out, const ExportSettings& settings);
WriterPtr make_opensearch(std::ostream& out, const ExportSettings& settings);
WriterPtr make_html(std::ostream& out, const ExportSettings& settings);

}  // namespace attest
