#include "indexer/readers/skos.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <pugixml.hpp>
#include <unordered_set>

#include "indexer/readers/builtin_thesauri.h"
#include "indexer/readers/xml_source.h"

namespace attest {
namespace {

constexpr std::size_t kDeepestElement = 64;
constexpr std::string_view kAdvice = "; give a SKOS thesaurus in RDF/XML";

// Names are compared without their prefixes, which a document is free to choose.
std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view attribute(const pugi::xml_node& node, std::string_view wanted) {
  for (const pugi::xml_attribute& found : node.attributes()) {
    const std::string_view name = found.name();
    const std::size_t colon = name.rfind(':');
    if ((colon == std::string_view::npos ? name : name.substr(colon + 1)) == wanted)
      return found.value();
  }
  return {};
}

// "http://…/concept/defector" and "#defector" are both "defector".
std::string id_of(std::string_view address) {
  while (address.ends_with('/')) address.remove_suffix(1);
  return std::string(address.substr(address.find_last_of("/#") + 1));
}

bool is_concept(const pugi::xml_node& node) {
  if (local_name(node) == "Concept") return true;
  if (local_name(node) != "Description") return false;
  return std::any_of(node.begin(), node.end(), [](const pugi::xml_node& child) {
    return local_name(child) == "type" && attribute(child, "resource").ends_with("#Concept");
  });
}

// "ko-KR" is "ko": packs are of languages.
std::string primary_language(std::string_view lang) {
  return std::string(lang.substr(0, lang.find('-')));
}

Concept read_concept(const pugi::xml_node& node) {
  Concept found;
  found.id = id_of(attribute(node, "about"));
  if (found.id.empty()) found.id = std::string(attribute(node, "ID"));
  std::vector<Label> others;
  for (const pugi::xml_node& child : node) {
    const std::string_view name = local_name(child);
    if (name == "broader") {
      found.broader.push_back(id_of(attribute(child, "resource")));
    } else if (name == "prefLabel" || name == "altLabel" || name == "hiddenLabel") {
      Label label{primary_language(attribute(child, "lang")), child.text().get()};
      if (label.text.empty()) continue;
      (name == "prefLabel" ? found.labels : others).push_back(std::move(label));
    }
  }
  std::move(others.begin(), others.end(), std::back_inserter(found.labels));
  return found;
}

void refuse_unsafe(std::string_view bytes, const std::string& path) {
  if (const auto entity = first_foreign_entity(bytes))
    throw Error(ErrorCode::Malformed, path + ": byte " + std::to_string(entity->offset) +
                                          ": entities are not expanded; write the characters");
  if (const auto deep = first_deeper_than(bytes, kDeepestElement))
    throw Error(ErrorCode::Malformed, path + ": byte " + std::to_string(*deep) +
                                          ": elements nest too deep for a thesaurus");
}

}  // namespace

Thesaurus parse_skos(std::string_view bytes, const std::string& path) {
  refuse_unsafe(bytes, path);
  pugi::xml_document document;
  const pugi::xml_parse_result result = document.load_buffer(bytes.data(), bytes.size());
  if (!result)
    throw Error(ErrorCode::Malformed, path + ": byte " + std::to_string(result.offset) +
                                          ": not XML: " + result.description() +
                                          std::string(kAdvice));
  Thesaurus thesaurus;
  std::unordered_set<std::string> ids;
  bool repeated = false;
  for (const pugi::xml_node& node : document.document_element()) {
    if (!is_concept(node)) continue;
    Concept found = read_concept(node);
    if (found.id.empty() || found.labels.empty()) continue;
    if (thesaurus.concepts.size() == kMostConcepts)
      throw Error(ErrorCode::TooLarge, path + ": more than " + std::to_string(kMostConcepts) +
                                           " concepts; give a part of it");
    repeated |= !ids.insert(found.id).second;
    thesaurus.concepts.push_back(std::move(found));
  }
  if (thesaurus.concepts.empty())
    throw Error(ErrorCode::Malformed,
                path + ": no skos:Concept with a label" + std::string(kAdvice));
  if (!repeated) return thesaurus;
  Thesaurus joined;  // what is said of one concept in several places
  joined.merge(std::move(thesaurus));
  return joined;
}

Thesaurus read_skos_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error(ErrorCode::NotFound, path + ": cannot be read" + std::string(kAdvice));
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (file.bad()) throw Error(ErrorCode::Unreadable, path + ": cannot be read to its end");
  return parse_skos(bytes, path);
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
  for (const std::string& path : paths) all.merge(read_skos_file(path));
  return all;
}

}  // namespace attest
