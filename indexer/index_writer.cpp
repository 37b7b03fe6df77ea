#include "indexer/index_writer.h"

#include <algorithm>
#include <utility>

#include "indexer/readers/skos.h"
#include "indexer/thesauri.h"

namespace attest {

void IndexWriter::keep(const std::vector<KeptThesaurus>& thesauri) {
  const std::vector<KeptThesaurus> before = StoreReader(options_.folder).thesauri();
  if (digest_of(before) == digest_of(thesauri)) return;
  for (const KeptThesaurus& one : before) store_.remove_thesaurus(one.name);
  for (const KeptThesaurus& one : thesauri) store_.put_thesaurus(one);
  report_.new_words = true;
  commit();
}

void IndexWriter::begin_file(const std::string& path) {
  path_ = path;
  copies_.emplace(store_, path, FileBefore::Unknown);
  in_file_ = true;
}

void IndexWriter::write(FileBegins&& file) {
  copies_.emplace(store_, path_, file.before);
  sidecar_ = std::move(file.sidecar);
}

// Decides what becomes of an article that was read, and makes room for it.
void IndexWriter::place(const ArticleRecord& read, bool again) {
  if (store_.pending() >= options_.commit_documents) commit();
  placement_ = copies_->place(read, again);
  const ArticleRecord& record = placement_.record;
  place_ = {record.key, record.article.provenance, record.since};
  const bool is_new = placement_.kind == Placement::Kind::New;
  const bool is_changed = placement_.kind == Placement::Kind::Changed;
  unused_ = !is_new && !(is_changed && placement_.is_as_read);
  moved_ = is_changed || record.key != read.key;
  if (is_changed && !placement_.is_as_read)
    placement_.record.article.text = store_.article_text(record);
  if (is_changed) store_.remove_article(record.key);
}

void IndexWriter::write(ArticleBegins&& article) {
  place(article.record, article.again);
  in_article_ = true;
}

void IndexWriter::add(DocumentBatch& batch) {
  if (unused_) return;
  if (moved_) batch.move_to(place_);
  store_.add(batch);
}

void IndexWriter::write(ArticleEnds&& article) {
  in_article_ = false;
  if (placement_.kind == Placement::Kind::Changed && unused_)
    build(std::move(placement_.record));
  else if (article.failed && !unused_)
    fail();
  else
    count(article.counts);
}

void IndexWriter::write(ArticleMet&& article) {
  place(article.record, false);
  if (!unused_) placement_.record.article.text = std::move(article.record.article.text);
  if (placement_.kind == Placement::Kind::New || placement_.kind == Placement::Kind::Changed)
    build(std::move(placement_.record));
  else
    count({});
}

// What no worker could know to be needed is made by the writer itself.
void IndexWriter::build(ArticleRecord&& record) {
  if (!builder_)
    builder_.emplace(options_.thesaurus != nullptr ? *options_.thesaurus : builtin_thesaurus());
  ArticleCounts counts;
  try {
    counts = builder_->build(std::move(record),
                             [&](DocumentBatch&& batch) { store_.add(batch); });
  } catch (const Error&) {
    throw;  // of the store
  } catch (const std::exception& error) {
    report_.diagnostics.push_back(not_indexed(path_, error));
    return fail();
  }
  count(counts);
}

void IndexWriter::fail() {
  store_.remove_article(place_.key);
  copies_->failed(place_.key);
  if (placement_.kind == Placement::Kind::Changed) ++report_.removed;
}

void IndexWriter::count(const ArticleCounts& counts) {
  switch (placement_.kind) {
    case Placement::Kind::New:
      ++report_.added;
      break;
    case Placement::Kind::Changed:
      ++report_.updated;
      break;
    case Placement::Kind::Copy:
      ++report_.copies;
      return;
    case Placement::Kind::Unchanged:
      if (const auto document = store_.article_document(place_.key)) count_unchanged(*document);
      return;
  }
  report_.passages += counts.passages;
  report_.claims += counts.claims;
}

// An article may have copies in several files.
void IndexWriter::count_unchanged(std::uint32_t document) {
  if (unchanged_.insert(document).second) ++report_.unchanged;
}

void IndexWriter::write(FileEnds&& file) {
  in_file_ = false;
  for (const std::uint32_t document : file.unchanged) count_unchanged(document);
  if (!file.skipped) {
    const FileCopies::Rest rest = copies_->end(file.complete);
    // One that failed has replaced nothing.
    const std::size_t replaced = std::min(rest.replaced, report_.added);
    report_.added -= replaced;
    report_.updated += replaced;
    report_.removed += rest.removed - replaced;
    report_.kept += rest.kept;
    file.record->articles = static_cast<std::uint32_t>(rest.held);
    if (rest.held == 0 && !file.diagnostics.empty()) file.record.reset();
  }
  if (file.record) store_.put_file(*file.record);
  if (!file.diagnostics.empty()) ++report_.failed;
  add_to(report_.formats, file.formats);
  report_.diagnostics.insert(report_.diagnostics.end(),
                             std::make_move_iterator(file.diagnostics.begin()),
                             std::make_move_iterator(file.diagnostics.end()));
}

void IndexWriter::remove_file(const std::string& path) {
  for (const std::string& key : store_.article_keys(path)) {
    std::optional<ArticleRecord> article = store_.article(key);
    if (article && remove_copies(store_, *std::move(article), path)) ++report_.removed;
  }
  store_.remove_file(path);
}

void IndexWriter::end_run() {
  const bool changed =
      report_.added + report_.updated + report_.removed + report_.copies > 0 || report_.new_words;
  // What a run that was killed has left is of this one.
  if (changed || store_.has_documents_of_no_run())
    report_.revision = store_.end_run();
  commit();
}

void IndexWriter::commit() {
  // Of a file that is not at its end: a record without a hash, so that its articles are
  // not orphans and the next run reads it again.
  if (in_file_ && copies_->met() > 0)
    store_.put_file({path_, 0, 0, "", sidecar_, static_cast<std::uint32_t>(copies_->met())});
  store_.commit();
}

}  // namespace attest
