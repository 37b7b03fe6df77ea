#include "indexer/readers/mediawiki.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "indexer/layout/block_furniture.h"
#include "indexer/readers/metadata.h"
#include "indexer/readers/wiki_address.h"
#include "indexer/readers/wikitext.h"
#include "indexer/readers/xml_stream.h"

namespace attest {
namespace {

// Four times what MediaWiki itself allows a page.
constexpr std::size_t kMaxText = std::size_t{8} << 20;
constexpr std::size_t kMaxField = 4096;
constexpr std::size_t kMaxName = 40;  // of an element; none is longer
constexpr std::size_t kMaxSpaces = 1000;

constexpr std::string_view kPage = "mediawiki/page/";
constexpr std::string_view kRevision = "mediawiki/page/revision/";
constexpr std::string_view kSite = "mediawiki/siteinfo/";

struct WikiSite {
  std::string name;      // "Wikipedia"
  std::string database;  // "kowiki"
  std::string base;
  std::string lang;
  WikiNames names;
  std::vector<std::string> spaces;  // names of namespaces, but for that of articles
};

struct WikiPage {
  std::string title;
  std::string space;  // number of its namespace
  bool redirect = false;
};

struct WikiRevision {
  std::string id;
  std::string timestamp;
  std::string model;
  std::string text;
  std::uint64_t offset = 0;  // of the page in the dump
  bool too_large = false;
  bool deleted = false;
};

// Of a page that is one now, older revisions too; the tag tells of the newest only.
bool begins_redirect(std::string_view text) {
  constexpr std::string_view kWords[] = {"#redirect",        "#REDIRECT",        "#Redirect",
                                         "#перенаправление", "#ПЕРЕНАПРАВЛЕНИЕ", "#넘겨주기"};
  text.remove_prefix(std::min(text.find_first_not_of(" \n"), text.size()));
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [&](std::string_view word) { return text.starts_with(word); });
}

class Dump : public XmlHandler {
 public:
  Dump(Input& input, Reading& reading) : input_(input), reading_(reading) {}

  void open(const XmlTag& tag) override {
    sizes_.push_back(path_.size());
    if (!path_.empty()) path_.push_back('/');
    path_ += tag.name.substr(0, kMaxName);
    taken_ = nullptr;
    if (path_ == "mediawiki") {
      site_.lang = tag.attribute("xml:lang");
    } else if (path_ == "mediawiki/page") {
      page_ = {};
      text_before_.clear();
      page_at_ = offset;
    } else if (path_ == "mediawiki/page/redirect") {
      page_.redirect = true;
    } else if (path_ == "mediawiki/page/revision") {
      revision_ = {};
      revision_.offset = page_at_;
    } else if (path_ == "mediawiki/siteinfo/namespaces/namespace") {
      key_ = tag.attribute("key");
      take(space_name_);
    } else if (const std::string_view path = path_; path.starts_with(kRevision)) {
      open_in_revision(path.substr(kRevision.size()), tag);
    } else if (path.starts_with(kPage)) {
      take_one(path.substr(kPage.size()), {{{"title", &page_.title}, {"ns", &page_.space}}});
    } else if (path.starts_with(kSite)) {
      take_one(path.substr(kSite.size()),
               {{{"sitename", &site_.name}, {"dbname", &site_.database}, {"base", &site_.base}}});
    }
  }

  void close(std::string_view) override {
    taken_ = nullptr;
    if (path_ == "mediawiki/siteinfo/namespaces/namespace") name_space();
    if (path_ == "mediawiki/page/revision") revision();
    path_.resize(sizes_.back());
    sizes_.pop_back();
  }

  void characters(std::string_view text) override {
    if (taken_ == nullptr) return;
    const bool is_text = taken_ == &revision_.text;
    if (taken_->size() + text.size() <= (is_text ? kMaxText : kMaxField)) {
      taken_->append(text);
    } else if (is_text) {
      revision_.too_large = true;
      revision_.text = {};
      taken_ = nullptr;
    }
  }

  [[nodiscard]] std::size_t revisions() const { return revisions_; }

 private:
  void take(std::string& into) {
    into.clear();
    taken_ = &into;
  }

  using Field = std::pair<std::string_view, std::string*>;
  void take_one(std::string_view name, std::array<Field, 3> fields) {
    for (const auto& [known, into] : fields)
      if (into != nullptr && known == name) take(*into);
  }

  void open_in_revision(std::string_view name, const XmlTag& tag) {
    take_one(name, {{{"id", &revision_.id},
                     {"timestamp", &revision_.timestamp},
                     {"model", &revision_.model}}});
    if (name != "text") return;
    take(revision_.text);
    revision_.deleted = !tag.attribute("deleted").empty();
  }

  void name_space() {
    if (site_.spaces.size() >= kMaxSpaces) return;
    if (key_ == "-2" || key_ == "6" || key_ == "14") site_.names.unseen.push_back(space_name_);
    if (key_ != "0") site_.spaces.push_back(std::move(space_name_));
  }

  // Dumps of before 0.6 have no number: the title says it.
  [[nodiscard]] bool is_article() const {
    if (!page_.space.empty()) return page_.space == "0";
    const std::size_t colon = page_.title.find(':');
    return colon == std::string::npos ||
           std::find(site_.spaces.begin(), site_.spaces.end(), page_.title.substr(0, colon)) ==
               site_.spaces.end();
  }

  [[nodiscard]] std::string_view why_left_out() const {
    if (!is_article()) return "pages of other namespaces";
    if (page_.redirect || begins_redirect(revision_.text)) return "redirects";
    if (!revision_.model.empty() && revision_.model != "wikitext") return "pages not in wikitext";
    if (revision_.deleted) return "deleted revisions";
    if (revision_.text.empty() && !revision_.too_large) return "empty revisions";
    return {};
  }

  void revision() {
    ++revisions_;
    if (const std::string_view why = why_left_out(); !why.empty())
      return reading_.leave_out(input_, why);
    const std::string which = "revision " + revision_.id;
    if (revision_.too_large)
      return reading_.tell(input_, ErrorCode::TooLarge,
                           which + " of \"" + page_.title + "\": a text of over 8 MiB; left out");
    Article article;
    read_wikitext(revision_.text, page_.title, site_.names, article);
    // Most saves of a page change its categories, templates or notes.
    if (article.text == text_before_)
      return reading_.leave_out(input_, "revisions of the same text");
    text_before_ = article.text;
    mark_furniture(article);
    article.title = page_.title;
    article.publisher = site_.name;
    article.lang = site_.lang.substr(0, site_.lang.find('-'));
    article.published = published_period(revision_.timestamp);
    article.identity = wiki_page_address(site_.base, page_.title);
    article.url = wiki_revision_address(article.identity, revision_.id);
    article.id = id();
    article.member = which;
    Provenance from;
    from.record = which;
    from.offset = revision_.offset;
    from.saved = collapsed(revision_.timestamp);
    article.provenance.push_back(std::move(from));
    reading_.add(input_, std::move(article));
  }

  // "enwiki:Seoul@1234567"
  [[nodiscard]] std::string id() const {
    std::string words = page_.title;
    std::replace(words.begin(), words.end(), ' ', '_');
    const std::string wiki = site_.database.empty() ? "" : site_.database + ":";
    return wiki + words + (revision_.id.empty() ? "" : "@" + revision_.id);
  }

  Input& input_;
  Reading& reading_;
  std::string path_;  // "mediawiki/page/title"
  std::vector<std::size_t> sizes_;
  std::string* taken_ = nullptr;  // where characters go
  WikiSite site_;
  WikiPage page_;
  std::uint64_t page_at_ = 0;
  WikiRevision revision_;
  std::string text_before_;  // of the page's revision before
  std::size_t revisions_ = 0;
  std::string key_;
  std::string space_name_;
};

}  // namespace

bool is_mediawiki(const Head& head) {
  return names_element(head.markup(), "mediawiki");
}

void read_mediawiki(Input& input, Reading& reading) {
  Dump dump(input, reading);
  if (const auto fault = parse_xml(input.bytes, dump))
    reading.tell(input, ErrorCode::Malformed,
                 fault->message + "; the dump was read up to here, get it anew", fault->line);
  else if (dump.revisions() == 0)
    reading.tell(input, ErrorCode::Malformed, "a dump without pages; nothing to read");
}

}  // namespace attest
