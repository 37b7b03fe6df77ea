#include "cli/saved_searches.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "cli/description.h"
#include "cli/output.h"
#include "cli/places.h"
#include "text/error.h"

namespace attest::cli {

namespace {

namespace fs = std::filesystem;

fs::path known(std::string place) {
  if (place.empty())
    throw Error(ErrorCode::Usage, "there is no home folder for saved searches; set HOME");
  return place;
}

fs::path queries() { return known(data_place("searches")); }
fs::path states() { return known(state_place("seen")); }

// It becomes that of a file.
bool may_be_name(const std::string& name) {
  return !name.empty() && name.size() <= 200 && name.front() != '.' && name.front() != '-' &&
         name.find_first_of("/\n\t") == std::string::npos;
}

void check_name(const std::string& name) {
  if (!may_be_name(name))
    throw Error(ErrorCode::Usage, "'" + name +
                                      "' cannot be the name of a search; take letters and "
                                      "digits, without / and no . or - at the beginning");
}

std::string content(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void write_whole(const fs::path& path, const std::string& text) {
  std::error_code trouble;
  fs::create_directories(path.parent_path(), trouble);
  Output output(path.string());  // which tells what is wrong there
  output.stream() << text;
  output.commit();
}

// Links and "." do not make another index of it; a remote one has only its name.
std::string index_name(const std::string& index) {
  std::error_code none;
  return fs::exists(index, none) ? fs::canonical(index, none).string() : index;
}

struct Seen {
  IndexRun run;
  std::string index;
};

std::vector<Seen> seen_of(const std::string& name) {
  std::vector<Seen> all;
  std::istringstream lines(content(states() / name));
  for (std::string line; std::getline(lines, line);) {
    std::istringstream parts(line);
    Seen seen;
    parts >> seen.run.number >> seen.run.finished;
    if (parts.get() == '\t' && std::getline(parts, seen.index)) all.push_back(std::move(seen));
  }
  return all;
}

}  // namespace

std::vector<SavedSearch> saved_searches() {
  std::vector<SavedSearch> all;
  std::error_code none;
  for (fs::directory_iterator entry(queries(), none), end; !none && entry != end;
       entry.increment(none)) {
    const std::string name = entry->path().filename().string();
    if (may_be_name(name) && entry->is_regular_file(none))
      all.push_back({name, saved_search(name).query});
  }
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return all;
}

SavedSearch saved_search(const std::string& name) {
  check_name(name);
  const fs::path path = queries() / name;
  if (!fs::exists(path)) {
    std::vector<std::string> names;
    for (const SavedSearch& search : saved_searches()) names.push_back(search.name);
    throw Error(ErrorCode::NotFound, "no search is saved as '" + name + "'" +
                                         did_you_mean(name, names) +
                                         "; `attest save --list` shows them");
  }
  std::string query = content(path);
  while (query.ends_with('\n')) query.pop_back();
  return {name, query};
}

void save_search(const SavedSearch& search) {
  check_name(search.name);
  const fs::path path = queries() / search.name;
  // Of another query nothing has been seen.
  if (fs::exists(path) && saved_search(search.name).query != search.query)
    fs::remove(states() / search.name);
  write_whole(path, search.query + "\n");
}

void remove_search(const std::string& name) {
  (void)saved_search(name);
  fs::remove(queries() / name);
  fs::remove(states() / name);
}

std::optional<IndexRun> last_seen(const std::string& name, const std::string& index,
                                  const std::vector<IndexRun>& runs) {
  const std::string wanted = index_name(index);
  for (const Seen& seen : seen_of(name)) {
    if (seen.index != wanted) continue;
    // An index built anew counts its runs from 1 again, but at another time.
    for (const IndexRun& run : runs)
      if (run.number == seen.run.number && run.finished == seen.run.finished) return run;
  }
  return std::nullopt;
}

void set_last_seen(const std::string& name, const std::string& index, const IndexRun& run) {
  const std::string wanted = index_name(index);
  std::vector<Seen> all = seen_of(name);
  std::erase_if(all, [&](const Seen& seen) { return seen.index == wanted; });
  all.push_back({run, wanted});
  std::ostringstream text;
  for (const Seen& seen : all)
    text << seen.run.number << ' ' << seen.run.finished << '\t' << seen.index << '\n';
  write_whole(states() / name, text.str());
}

}  // namespace attest::cli
