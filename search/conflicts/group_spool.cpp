#include "search/conflicts/group_spool.h"

#include <algorithm>

#include "text/error.h"

namespace attest {

namespace {

[[noreturn]] void fail() {
  throw Error(ErrorCode::NoSpace,
              "the temporary folder is full or cannot be written; make room, or ask for less "
              "with a QUERY or --since");
}

}  // namespace

GroupSpool::GroupSpool() : file_(std::tmpfile(), &std::fclose) {
  if (!file_) fail();
}

void GroupSpool::add(const GroupRank& rank, std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), file_.get()) != text.size()) fail();
  places_.push_back({rank, end_, text.size()});
  end_ += text.size();
}

void GroupSpool::replay(const std::function<void(const std::string&)>& sink) {
  std::stable_sort(places_.begin(), places_.end(),
                   [](const Place& a, const Place& b) { return a.rank < b.rank; });
  std::string text;
  for (const Place& place : places_) {
    text.resize(place.size);
    if (fseeko(file_.get(), static_cast<off_t>(place.begin), SEEK_SET) != 0 ||
        std::fread(text.data(), 1, text.size(), file_.get()) != text.size())
      fail();
    sink(text);
  }
}

}  // namespace attest
