#include "search/newer.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/error.h"

namespace attest {

namespace {

// All numbers from `first` on: documents are numbered as they come.
class NumbersFrom : public Xapian::PostingSource {
 public:
  NumbersFrom(Xapian::docid first, Xapian::docid last) : first_(first), last_(last), at_(first) {}

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return get_termfreq_max(); }
  Xapian::doccount get_termfreq_max() const override {
    return last_ < first_ ? 0 : last_ - first_ + 1;
  }
  void init(const Xapian::Database&) override {
    begun_ = false;
    at_ = first_;
  }
  void next(double) override {
    if (begun_) ++at_;
    begun_ = true;
  }
  void skip_to(Xapian::docid wanted, double) override {
    begun_ = true;
    at_ = std::max(at_, wanted);
  }
  bool at_end() const override { return at_ > last_; }
  Xapian::docid get_docid() const override { return at_; }
  std::string get_description() const override { return "NumbersFrom"; }

 private:
  Xapian::docid first_;
  Xapian::docid last_;
  Xapian::docid at_;
  bool begun_ = false;
};

}  // namespace

std::uint32_t last_document_of(const StoreReader& store, std::uint32_t revision) {
  std::vector<IndexRun> runs = store.runs();
  runs.insert(runs.begin(), IndexRun{});  // before the first run there was nothing
  const auto run = std::find_if(runs.begin(), runs.end(),
                                [&](const IndexRun& one) { return one.number == revision; });
  if (run == runs.end())
    throw Error(ErrorCode::Usage, "--since r" + std::to_string(revision) +
                                      ": the index has no such revision; its last one is r" +
                                      std::to_string(runs.back().number));
  if (store.database().size() > 1)
    throw Error(ErrorCode::Usage, "--since r" + std::to_string(revision) +
                                      ": this index has several parts, each with revisions of "
                                      "its own; give a day");
  return run->last_document;
}

Xapian::Query newer_than(const StoreReader& store, std::uint32_t last_document) {
  auto* const source = new NumbersFrom(last_document + 1, store.database().get_lastdocid());
  return Xapian::Query(source->release());  // which owns it from now on
}

}  // namespace attest
