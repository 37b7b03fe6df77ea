#include "server/pages/layout.h"

#include "server/pages/assets.h"
#include "server/pages/figure_view.h"

namespace attest::server::pages {

namespace {

struct Entry {
  Room room;
  std::string_view address;
  std::string_view key;
};
constexpr Entry kEntries[] = {{Room::Search, "/", "nav.search"},
                              {Room::Check, "/check", "nav.check"},
                              {Room::Conflicts, "/conflicts", "nav.conflicts"},
                              {Room::Series, "/series", "nav.series"}};

Html head(const Words& words, const Frame& frame) {
  Html html = empty_element("meta", {{"charset", "utf-8"}});
  html.add(empty_element("meta", {{"name", "viewport"},
                                  {"content", "width=device-width, initial-scale=1"}}));
  html.add(empty_element("meta", {{"name", "color-scheme"}, {"content", "light dark"}}));
  const std::string site = words("site.name");
  html.add(element("title", {}, frame.title.empty() ? site : frame.title + " · " + site));
  html.add(empty_element("link", {{"rel", "stylesheet"}, {"href", asset_address("style", "css")}}));
  html.add(empty_element("link", {{"rel", "icon"}, {"href", asset_address("icon", "svg")}}));
  html.add(empty_element("link", {{"rel", "search"},
                                  {"type", "application/opensearchdescription+xml"},
                                  {"title", site},
                                  {"href", "/opensearch.xml"}}));
  if (const std::string script = asset_address("page", "js"); !script.empty())
    html.add(element("script", {{"type", "module"}, {"src", script}}, Html()));
  return element("head", html);
}

Html navigation(const Words& words, const Frame& frame) {
  Html items;
  for (const Entry& entry : kEntries) {
    Attributes attributes{{"href", std::string(entry.address)}};
    if (entry.room == frame.room) attributes.push_back({"aria-current", "page"});
    items.add(element("li", element("a", attributes, words(entry.key))));
  }
  return element("nav", {{"class", "rooms"}, {"aria-label", words("nav.label")}},
                 element("ul", items));
}

// Each language is named in itself, so that whoever reads no other finds it.
Html language_switch(const Words& words, const Frame& frame) {
  Html items;
  for (const Words& other : catalogue().languages()) {
    Attributes attributes{{"href", with_query(frame.address, "ui", other.code())},
                          {"lang", other.code()},
                          {"hreflang", other.code()}};
    if (other.code() == words.code()) attributes.push_back({"aria-current", "true"});
    items.add(element("li", element("a", attributes, other.name())));
  }
  return element("nav", {{"class", "languages"}, {"aria-label", words("nav.language")}},
                 element("ul", items));
}

Html foot(const Words& words) {
  Html html = element("p", {}, words("footer.promise"));
  if (const std::string licences = asset_address("licences", "md"); !licences.empty())
    html.add(element("p", element("a", {{"href", licences}, {"class", "licences"}},
                                  words("footer.licences"))));
  return element("footer", {{"class", "foot"}}, html);
}

}  // namespace

Html search_form(const Words& words, std::string_view action, std::string_view label,
                 std::string_view button, std::string_view value, const Attributes& hidden) {
  const std::string id = action == "/" ? "q" : "q-" + std::string(action.substr(1));
  Attributes input{{"type", "search"},      {"name", "q"},
                   {"id", id},              {"value", std::string(value)},
                   {"autocomplete", "off"}, {"spellcheck", "false"},
                   {"dir", "auto"},         {"data-suggest", "/suggest"}};
  if (action == "/") input.push_back({"placeholder", words("search.placeholder")});
  Html fields = element("label", {{"for", id}}, label);
  Html box = empty_element("input", input);
  box.add(element("button", {{"type", "submit"}}, button));
  fields.add(element("div", {{"class", "box"}}, box));
  for (const Attribute& field : hidden)
    fields.add(empty_element("input", {{"type", "hidden"},
                                       {"name", std::string(field.name)},
                                       {"value", field.value.value_or("")}}));
  return element("form", {{"action", std::string(action)}, {"method", "get"}, {"role", "search"},
                          {"class", "search"}}, fields);
}

std::string page(const Words& words, const Frame& frame, const Html& main) {
  Html header = element("a", {{"href", "/"}, {"class", "brand"}}, words("site.name"));
  header.add(navigation(words, frame));
  if (frame.switchable) header.add(language_switch(words, frame));
  Html body = element("a", {{"class", "skip"}, {"href", "#main"}}, words("nav.skip"));
  body.add(element("header", {{"class", "top"}}, header));
  body.add(element("main", {{"id", "main"},
                            {"tabindex", "-1"},
                            {"class", frame.wide ? "wide" : "column"}}, main));
  body.add(foot(words));
  body.add(element("p", {{"class", "visually-hidden"}, {"id", "live"}, {"aria-live", "polite"}},
                   Html()));
  Html document = head(words, frame);
  document.add(element("body", body));
  return "<!DOCTYPE html>\n" +
         element("html", {{"lang", words.code()}}, document).markup() + "\n";
}

Html paging(const Words& words, const std::string& previous, const std::string& next) {
  Html links;
  if (!previous.empty())
    links.add(element("a", {{"href", previous}, {"rel", "prev"}}, words("search.previous")));
  if (!next.empty())
    links.text(" ").add(element("a", {{"href", next}, {"rel", "next"}}, words("search.next")));
  if (links.empty()) return {};
  return element("nav", {{"class", "paging"}, {"aria-label", words("search.pages")}}, links);
}

std::string error_page(const Words& words, std::string address, std::string_view sentence,
                       std::string_view detail) {
  Html main = element("h1", {}, words("error.title"));
  main.add(element("p", {}, sentence));
  if (!detail.empty())
    main.add(element("p", {{"lang", catalogue().languages().front().code()},
                           {"class", "detail"}}, detail));
  main.add(search_form(words, "/", words("search.label"), words("search.button"), ""));
  Frame frame;
  frame.title = words("error.title");
  frame.address = std::move(address);
  return page(words, frame, main);
}

}  // namespace attest::server::pages
