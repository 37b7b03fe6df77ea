#include "indexer/copies.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "claims/identity.h"
#include "store/record.h"

namespace attest {
namespace {

// What `base` does not say, where `other` does.
Article joined(Article base, const Article& other) {
  if (base.title.empty()) base.title = other.title;
  if (base.authors.empty()) base.authors = other.authors;
  if (base.publisher.empty()) base.publisher = other.publisher;
  if (base.url.empty()) base.url = other.url;
  if (base.identity.empty()) base.identity = other.identity;
  if (base.published || !other.published) return base;
  base.published = other.published;
  for (Section& section : base.sections)
    if (!section.published) section.published = other.published;
  return base;
}

// A copy that is still there was fetched when it was met first.
Provenance met_again(Provenance copy, const Provenance& before) {
  const bool same_record = copy.record == before.record && copy.hash == before.hash;
  if (same_record && !before.gone && !before.fetched.empty()) copy.fetched = before.fetched;
  return copy;
}

// True when it was there until now.  It is cited from where it still is.
bool mark_gone(ArticleRecord& record, const std::string& path) {
  std::vector<Provenance> copies = record.article.provenance;
  bool changed = false;
  for (Provenance& copy : copies) {
    if (copy.container != path || copy.gone) continue;
    copy.gone = changed = true;
  }
  std::stable_partition(copies.begin(), copies.end(),
                        [](const Provenance& copy) { return !copy.gone; });
  put_at(record, {record.key, std::move(copies), record.since});
  return changed;
}

}  // namespace

bool same_but_for_copies(const Article& a, const Article& b) {
  const auto bare = [](const Article& article) {
    ArticleRecord record{{}, article};
    record.article.path.clear();
    record.article.member.clear();
    record.article.provenance.clear();
    return record::encode(record);
  };
  return bare(a) == bare(b);
}

std::string place_of(const Article& article) {
  return article.member.empty() ? article.path : article.path + " # " + article.member;
}

// The one that stood here, else the first of which this may be a copy.
const ArticleRecord* FileCopies::holder(const std::vector<ArticleRecord>& held,
                                        const ArticleRecord& read) const {
  const ArticleRecord* found = nullptr;
  for (const ArticleRecord& one : held) {
    const auto& copies = one.article.provenance;
    const bool stood_here = std::any_of(copies.begin(), copies.end(), [&](const auto& copy) {
      return is_here(copy) && copy.member == read.article.member;
    });
    const bool fits = may_be_one(one.article, read.article);
    if (stood_here && (fits || copies.size() == 1) && !met_.contains(one.key)) return &one;
    if (fits && found == nullptr) found = &one;
  }
  return found;
}

// The copies here are met anew with each reading.
std::optional<Provenance> FileCopies::add_copy(ArticleRecord& held, const Provenance& copy) {
  std::vector<Provenance>& copies = held.article.provenance;
  const auto [known, is_first] = met_.emplace(held.key, std::vector<Provenance>());
  std::vector<Provenance>& before = known->second;
  auto place = copies.end();
  if (is_first) {
    std::copy_if(copies.begin(), copies.end(), std::back_inserter(before),
                 [&](const Provenance& one) { return is_here(one); });
    const auto first = std::find_if(copies.begin(), copies.end(),
                                    [&](const Provenance& one) { return is_here(one); });
    const auto at = first - copies.begin();
    std::erase_if(copies, [&](const Provenance& one) { return is_here(one); });
    place = copies.begin() + at;
  }
  if (before.empty()) {
    copies.insert(place, copy);
    return std::nullopt;
  }
  auto same = std::find_if(before.begin(), before.end(),
                           [&](const Provenance& one) { return one.record == copy.record; });
  if (same == before.end()) same = before.begin();
  const Provenance old = *same;
  before.erase(same);
  copies.insert(place, met_again(copy, old));
  return old;
}

// Whether it may be cited though the file has it no more.
bool FileCopies::is_to_stay(const Article& article) const {
  if (identity_of(article).empty()) return false;
  return before_ != FileBefore::Same ||
         std::none_of(article.provenance.begin(), article.provenance.end(),
                      [&](const Provenance& copy) { return is_here(copy) && !copy.gone; });
}

// What a file of one article held before is not there any more, and needs not wait for the
// end of the file to go, unless it is to be kept.
void FileCopies::make_way(const std::string& key) {
  std::optional<ArticleRecord> one = store_.article(key);
  if (!one || met_.contains(key) || is_to_stay(one->article)) return;
  if (!remove_copies(store_, *std::move(one), path_)) return;
  ++rest_.removed;
  ++rest_.replaced;
}

// Kept versions hold their keys, so that a place may be taken.
std::string FileCopies::free_key(const Article& read) {
  std::string key = place_of(read);
  if (!store_.has_article(key)) return key;
  if (read.member.empty()) make_way(key);
  if (!store_.has_article(key)) return key;
  constexpr std::size_t kDigits = 12;
  const std::string& hash = read.content_hash;
  key += " @ " + hash.substr(hash.find(':') + 1, kDigits);
  while (store_.has_article(key)) key += " again";
  return key;
}

Placement FileCopies::place(const ArticleRecord& read, bool again) {
  const Article& article = read.article;
  const std::vector<ArticleRecord> held =
      store_.articles_of_text(article.content_hash, identity_of(article));
  const ArticleRecord* found = holder(held, read);
  Placement placement{Placement::Kind::New, read};
  if (found == nullptr) {
    placement.record.key = free_key(article);
    met_.emplace(placement.record.key, std::vector<Provenance>());
    new_places_.insert(place_of(article));
    return placement;
  }
  ArticleRecord now = *found;
  const std::optional<Provenance> before = add_copy(now, article.provenance.front());
  // A text that comes back is the newest again.
  if (before && before->gone) now.since = read.since;
  const std::vector<Provenance>& copies = now.article.provenance;
  const ArticlePlace place{now.key, copies, now.since};
  // The first copy says what the article is, the others what that leaves open.
  const bool is_first = copies.front().container == path_ &&
                        copies.front().member == article.member;
  Article wanted = copies.size() == 1 ? article
                   : is_first         ? joined(article, found->article)
                                      : joined(found->article, article);
  placement.kind = before ? Placement::Kind::Unchanged : Placement::Kind::Copy;
  if (again || !same_but_for_copies(wanted, found->article)) {
    placement.kind = Placement::Kind::Changed;
    placement.is_as_read = same_but_for_copies(wanted, article);
  }
  now.article = std::move(wanted);
  put_at(now, place);
  placement.record = std::move(now);
  if (placement.kind != Placement::Kind::Changed && copies != found->article.provenance)
    store_.put_article(placement.record);
  return placement;
}

FileCopies::Rest FileCopies::end(bool complete) {
  rest_.held = met_.size();
  if (before_ == FileBefore::Unknown) return rest_;
  for (const std::string& key : store_.article_keys(path_)) {
    if (met_.contains(key)) continue;
    std::optional<ArticleRecord> one = store_.article(key);
    if (!one) continue;
    if (!complete || is_to_stay(one->article)) {
      if (complete && mark_gone(*one, path_)) {
        store_.put_article(*one);
        ++rest_.kept;
      }
      ++rest_.held;
      continue;
    }
    const std::string place = place_of(one->article);
    if (!remove_copies(store_, *std::move(one), path_)) continue;
    ++rest_.removed;
    if (new_places_.contains(place)) ++rest_.replaced;
  }
  return rest_;
}

bool remove_copies(StoreWriter& store, ArticleRecord&& article, const std::string& path) {
  std::vector<Provenance> copies = article.article.provenance;
  std::erase_if(copies, [&](const Provenance& one) { return one.container == path; });
  if (copies.empty()) {
    store.remove_article(article.key);
    return true;
  }
  put_at(article, {article.key, std::move(copies), article.since});
  store.put_article(article);
  return false;
}

}  // namespace attest
