#include "indexer/readers/skos.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <pugixml.hpp>

#include "indexer/readers/builtin_thesauri.h"
#include "indexer/readers/skos_collector.h"
#include "indexer/readers/undecodable.h"
#include "indexer/readers/xml_children.h"
#include "indexer/readers/xml_source.h"
#include "text/encoding.h"

namespace attest {
namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 30;
constexpr std::string_view kAdvice =
    "; give a SKOS thesaurus in RDF/XML (one in Turtle or JSON-LD has to be converted)";

// A whole document: throws with the line of `offset`.
class Faults {
 public:
  Faults(const std::string& path, std::string_view document) : path_(path), document_(document) {}

  [[noreturn]] void malformed(std::size_t offset, std::string message) const {
    const auto end =
        document_.begin() + static_cast<std::ptrdiff_t>(std::min(offset, document_.size()));
    const auto line = static_cast<std::uint64_t>(1 + std::count(document_.begin(), end, '\n'));
    throw Error(ErrorCode::Malformed,
                to_string({ErrorCode::Malformed, path_, line, {}, std::move(message)}));
  }

 private:
  const std::string& path_;
  std::string_view document_;
};

std::string in_utf8(std::string_view bytes, const std::string& path) {
  Decoded decoded;
  DecodeFailure failure;
  if (!decode(bytes, declared_xml_encoding(bytes), Damage::Refuse, decoded, failure))
    throw Error(ErrorCode::Malformed,
                to_string(undecodable(path, failure, bytes)) + std::string(kAdvice));
  return std::move(decoded.text);
}

// The root's start tag as an element without children.
pugi::xml_document root_of(std::string_view tag, const Faults& faults) {
  std::string closed(tag.substr(0, tag.size() - (tag.ends_with("/>") ? 2 : 1)));
  closed += "/>";
  pugi::xml_document root;
  if (!root.load_buffer(closed.data(), closed.size()))
    faults.malformed(0, "the first tag is no XML" + std::string(kAdvice));
  return root;
}

}  // namespace

std::string to_string(const SkosReport& report, const std::string& path) {
  const auto count = [](std::size_t number, const std::string& noun) {
    return std::to_string(number) + " " + noun + (number == 1 ? "" : "s");
  };
  std::string told = path + ": " + count(report.concepts, "concept") + " with " +
                     count(report.labels, "label");
  std::size_t others = 0;
  for (const auto& [lang, labels] : report.other_languages) others += labels;
  std::vector<std::string> notes;
  if (report.known > 0)
    notes.push_back(count(report.known, "concept") + " that the program knows already");
  if (others > 0)
    notes.push_back(count(others, "label") + " in " +
                    count(report.other_languages.size(), "other language") + " not used");
  if (report.shared_labels > 0)
    notes.push_back(count(report.shared_labels, "label") +
                    " of several concepts, of which the first has it");
  if (report.empty_labels > 0) notes.push_back(count(report.empty_labels, "empty label"));
  const char* separator = " (";
  for (const std::string& note : notes) told += separator + note, separator = "; ";
  return notes.empty() ? told : told + ")";
}

Thesaurus parse_skos(std::string_view bytes, const std::string& path, SkosReport* report) {
  const std::string text = in_utf8(bytes, path);
  const Faults faults(path, text);
  if (const auto entity = first_foreign_entity(text))
    faults.malformed(entity->offset, "entities are not expanded; write the characters");
  XmlChildren children(text);
  if (children.fault())
    faults.malformed(children.fault()->offset, children.fault()->message + std::string(kAdvice));
  const pugi::xml_document root = root_of(children.root_tag(), faults);
  SkosCollector collector(root.document_element());
  pugi::xml_document document;
  while (const auto child = children.next()) {
    const pugi::xml_parse_result result = document.load_buffer(child->data(), child->size());
    if (!result)
      faults.malformed(children.offset_of(*child) + static_cast<std::size_t>(result.offset),
                       std::string("not well-formed XML: ") + result.description() +
                           "; mend it, or make it anew with the program it came from");
    collector.add(document.document_element());
    if (collector.size() > kMostConcepts)
      throw Error(ErrorCode::TooLarge, path + ": more than " + std::to_string(kMostConcepts) +
                                           " concepts; give a part of it");
  }
  if (children.fault())
    faults.malformed(children.fault()->offset, children.fault()->message + std::string(kAdvice));
  SkosReport told;
  Thesaurus joined;  // what is said of one concept in several places
  joined.merge(collector.take(told));
  if (joined.concepts.empty())
    faults.malformed(0, "no skos:Concept with a label in a language that is read" +
                            std::string(kAdvice));
  if (report != nullptr) *report = std::move(told);
  return joined;
}

Thesaurus read_skos_file(const std::string& path, SkosReport* report) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error(ErrorCode::NotFound, path + ": cannot be read" + std::string(kAdvice));
  std::string bytes;
  std::vector<char> piece(1 << 16);
  while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())), file.gcount() > 0) {
    bytes.append(piece.data(), static_cast<std::size_t>(file.gcount()));
    if (bytes.size() > kMostBytes)
      throw Error(ErrorCode::TooLarge, path + ": over 1 GB; give a part of it");
  }
  if (file.bad() || std::filesystem::is_directory(path))
    throw Error(ErrorCode::Unreadable, path + ": cannot be read to its end" + std::string(kAdvice));
  return parse_skos(bytes, path, report);
}

const Thesaurus& builtin_thesaurus() {
  static const Thesaurus all = [] {
    Thesaurus joined;
    for (const BuiltinThesaurus& one : kBuiltinThesauri)
      joined.merge(parse_skos(one.rdf, std::string(one.name)));
    return joined;
  }();
  return all;
}

Thesaurus with_builtin(const std::vector<std::string>& paths) {
  Thesaurus all = builtin_thesaurus();
  for (const std::string& path : paths) join(all, read_skos_file(path));
  return all;
}

}  // namespace attest
