// What the elements of an RDF/XML document say of concepts.  Part of indexer/readers/skos.cpp.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claims/thesaurus.h"
#include "indexer/readers/skos.h"

namespace attest {

class SkosCollector {
 public:
  // `root`: the root element without its children, for its xml:base and xml:lang.
  explicit SkosCollector(const pugi::xml_node& root);

  // An element below the root.
  void add(const pugi::xml_node& element);

  [[nodiscard]] std::size_t size() const { return entries_.size(); }

  // The concepts, in order, those without a label left out.
  [[nodiscard]] Thesaurus take(SkosReport& report);

 private:
  struct Entry {
    Concept found;                // `broader` as addresses
    std::string address;
    std::vector<Label> others;  // labels that are not preferred
    bool is_concept = false;
  };
  struct LabelAt {  // a label that stands elsewhere in the document
    std::size_t entry = 0;
    bool preferred = false;
    std::string address;
  };

  [[nodiscard]] std::string address_of(const pugi::xml_node& node) const;
  [[nodiscard]] std::string resource_of(const pugi::xml_node& node) const;
  [[nodiscard]] std::string absolute(std::string_view address) const;
  Entry& entry(const std::string& address);
  void read_property(std::size_t at, const pugi::xml_node& property, std::string_view lang);
  void read_label(std::size_t at, const pugi::xml_node& property, std::string_view lang);
  void add_label(std::size_t at, bool preferred, Label&& label);

  std::string base_;
  std::string lang_;
  std::vector<Entry> entries_;
  std::unordered_map<std::string, std::size_t> by_address_;
  std::unordered_map<std::string, Label> literals_;  // by the address of their XL label
  std::vector<LabelAt> labels_elsewhere_;
  SkosReport report_;
};

}  // namespace attest
