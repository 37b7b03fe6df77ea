#include "indexer/readers/skos_collector.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>

#include "extraction/language_pack.h"

namespace attest {
namespace {

constexpr std::string_view kOurs = "https://attest.example/concept/";

// Names are compared without their prefixes, which a document is free to choose.
std::string_view local_name(std::string_view name) {
  const std::size_t colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view attribute(const pugi::xml_node& node, std::string_view wanted) {
  for (const pugi::xml_attribute& found : node.attributes())
    if (local_name(found.name()) == wanted) return found.value();
  return {};
}

// "ko-KR" is "ko": packs are of languages.
std::string primary_language(std::string_view lang) {
  std::string primary(lang.substr(0, lang.find_first_of("-_")));
  for (char& c : primary)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  return primary;
}

// Without blanks at its ends, and one between words.
std::string tidied(std::string_view text) {
  std::string tidy;
  bool gap = false;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
    if (!blank) {
      if (gap && !tidy.empty()) tidy += ' ';
      tidy += c;
    }
    gap = blank;
  }
  return tidy;
}

std::string id_of(std::string_view address) {
  while (address.ends_with('/') || address.ends_with('#')) address.remove_suffix(1);
  const std::string_view local = address.substr(address.find_last_of("/#") + 1);
  const bool coded = local.find_first_of("0123456789") != std::string_view::npos;
  return std::string(coded ? address : local);
}

bool names_concept(const pugi::xml_node& node) {
  if (local_name(node.name()) == "Concept") return true;
  return std::any_of(node.begin(), node.end(), [](const pugi::xml_node& child) {
    return local_name(child.name()) == "type" &&
           attribute(child, "resource").ends_with("core#Concept");
  });
}

bool is_label(std::string_view name) {
  return name == "prefLabel" || name == "altLabel" || name == "hiddenLabel";
}

pugi::xml_node first_element(const pugi::xml_node& node) {
  for (const pugi::xml_node& child : node)
    if (child.type() == pugi::node_element) return child;
  return {};
}

void add_once(std::vector<std::string>& ids, std::string id) {
  if (!id.empty() && std::find(ids.begin(), ids.end(), id) == ids.end())
    ids.push_back(std::move(id));
}

}  // namespace

SkosCollector::SkosCollector(const pugi::xml_node& root)
    : base_(attribute(root, "base")), lang_(attribute(root, "lang")) {}

std::string SkosCollector::absolute(std::string_view address) const {
  if (address.empty() || address.find(':') != std::string_view::npos) return std::string(address);
  if (base_.empty()) return std::string(address.substr(address.front() == '#' ? 1 : 0));
  return (address.front() == '#' ? base_.substr(0, base_.find('#')) : base_) +
         std::string(address);
}

std::string SkosCollector::address_of(const pugi::xml_node& node) const {
  if (const std::string_view about = attribute(node, "about"); !about.empty())
    return absolute(about);
  const std::string_view id = attribute(node, "ID");
  return id.empty() ? std::string() : absolute("#" + std::string(id));
}

// What a property points at: an address, or the element inside it.
std::string SkosCollector::resource_of(const pugi::xml_node& node) const {
  const std::string_view resource = attribute(node, "resource");
  return resource.empty() ? address_of(first_element(node)) : absolute(resource);
}

SkosCollector::Entry& SkosCollector::entry(const std::string& address) {
  const auto [known, is_new] = by_address_.emplace(address, entries_.size());
  if (is_new) {
    Entry& fresh = entries_.emplace_back();
    fresh.address = address;
    fresh.found.id = id_of(address);
  }
  return entries_[known->second];
}

void SkosCollector::add(const pugi::xml_node& element) {
  const std::string address = address_of(element);
  if (address.empty()) return;
  const std::string_view own = attribute(element, "lang");
  const std::string lang(own.empty() ? std::string_view(lang_) : own);
  for (const pugi::xml_node& child : element)
    if (local_name(child.name()) == "literalForm") {
      const std::string_view said = attribute(child, "lang");
      literals_[address] = {std::string(said.empty() ? std::string_view(lang) : said),
                            child.text().get()};
      return;
    }
  const bool is_concept = names_concept(element);
  const bool speaks = std::any_of(element.begin(), element.end(), [](const auto& child) {
    const std::string_view name = local_name(child.name());
    return is_label(name) || name == "broader" || name == "narrower" || name == "exactMatch";
  });
  if (!is_concept && !speaks) return;
  entry(address).is_concept |= is_concept;
  const std::size_t at = by_address_[address];
  for (const pugi::xml_node& child : element) read_property(at, child, lang);
}

void SkosCollector::read_property(std::size_t at, const pugi::xml_node& property,
                                  std::string_view lang) {
  const std::string_view name = local_name(property.name());
  if (is_label(name)) return read_label(at, property, lang);
  if (name != "broader" && name != "narrower" && name != "exactMatch") return;
  const std::string other = resource_of(property);
  if (other.empty()) return;
  if (name == "exactMatch") {
    if (other.starts_with(kOurs)) entries_[at].found.id = id_of(other);
  } else if (name == "broader") {
    add_once(entries_[at].found.broader, other);
  } else {
    const std::string self = entries_[at].address;
    add_once(entry(other).found.broader, self);
  }
  const pugi::xml_node inside = first_element(property);
  if (inside && name != "exactMatch") add(inside);
}

void SkosCollector::read_label(std::size_t at, const pugi::xml_node& property,
                               std::string_view lang) {
  const bool preferred = local_name(property.name()) == "prefLabel";
  const std::string_view resource = attribute(property, "resource");
  const pugi::xml_node inside = first_element(property);
  if (!resource.empty()) {
    labels_elsewhere_.push_back({at, preferred, absolute(resource)});
  } else if (inside) {
    for (const pugi::xml_node& child : inside)
      if (local_name(child.name()) == "literalForm")
        add_label(at, preferred, {std::string(attribute(child, "lang")), child.text().get()});
  } else {
    const std::string_view own = attribute(property, "lang");
    add_label(at, preferred, {std::string(own.empty() ? lang : own), property.text().get()});
  }
}

void SkosCollector::add_label(std::size_t at, bool preferred, Label&& label) {
  label.lang = primary_language(label.lang);
  label.text = tidied(label.text);
  if (label.text.empty()) {
    ++report_.empty_labels;
  } else if (!label.lang.empty() && find_pack(label.lang) == nullptr) {
    ++report_.other_languages[label.lang];
  } else {
    auto& labels = preferred ? entries_[at].found.labels : entries_[at].others;
    labels.push_back(std::move(label));
  }
}

Thesaurus SkosCollector::take(SkosReport& report) {
  for (const LabelAt& there : labels_elsewhere_)
    if (const auto found = literals_.find(there.address); found != literals_.end())
      add_label(there.entry, there.preferred, Label(found->second));
  for (Entry& one : entries_)
    for (std::string& address : one.found.broader) {
      const auto known = by_address_.find(address);
      address = known != by_address_.end() ? entries_[known->second].found.id : id_of(address);
    }
  std::unordered_set<std::string> said;
  Thesaurus thesaurus;
  for (Entry& one : entries_) {
    if (!one.is_concept || one.found.id.empty()) continue;
    std::vector<Label>& labels = one.found.labels;
    std::move(one.others.begin(), one.others.end(), std::back_inserter(labels));
    if (labels.empty()) continue;
    std::unordered_set<std::string> own;
    std::erase_if(labels, [&](const Label& label) {
      const std::string key = label.lang + " " + label.text;
      if (!own.insert(key).second) return true;
      report_.shared_labels += !said.insert(key).second;
      return false;
    });
    report_.labels += labels.size();
    ++report_.concepts;
    thesaurus.concepts.push_back(std::move(one.found));
  }
  report = std::move(report_);
  return thesaurus;
}

}  // namespace attest
