// What all pages share: head, navigation, switch of languages, foot.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "server/pages/catalogue.h"
#include "server/pages/html.h"

namespace attest::server::pages {

// Which entry of the navigation a page belongs to.
enum class Room { None, Search, Check, Conflicts, Series };

struct Frame {
  std::string title;      // of the page; the site's name follows
  std::string address;    // path and query of this page without `ui`: where the switch leads
  std::string query;      // what the search box of the head holds
  Room room = Room::None;
  bool wide = false;      // for tables and two columns
  bool switchable = true; // false: the page answers a POST and has no address of its own
};

// A whole document.
[[nodiscard]] std::string page(const Words& words, const Frame& frame, const Html& main);

// A one-line form with a search field; `hidden` are further fields.
[[nodiscard]] Html search_form(const Words& words, std::string_view action,
                               std::string_view label, std::string_view button,
                               std::string_view value, const Attributes& hidden = {});

// Links to the pages before and after this one; an empty address: there is none.
[[nodiscard]] Html paging(const Words& words, const std::string& previous,
                          const std::string& next);

// What is shown where there is nothing else to show.  `address` is what was asked for, in
// which another language can be chosen.
[[nodiscard]] std::string error_page(const Words& words, std::string address,
                                     std::string_view sentence, std::string_view detail);

}  // namespace attest::server::pages
