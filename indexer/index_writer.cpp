#include "indexer/index_writer.h"

#include <utility>

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
  file_articles_ = 0;
  in_file_ = true;
}

void IndexWriter::write(ArticleBegins&& article) {
  if (store_.pending() >= options_.commit_documents) commit();
  in_article_ = true;
  if (article.replaces) store_.remove_article(article.key);
}

void IndexWriter::write(const DocumentBatch& batch) {
  store_.add(batch);
}

void IndexWriter::write(ArticleEnds&& article) {
  in_article_ = false;
  if (article.failed) {
    store_.remove_article(article.key);
    if (article.replaces) ++report_.removed;
    return;
  }
  ++file_articles_;
  ++(article.replaces ? report_.updated : report_.added);
  report_.passages += article.counts.passages;
  report_.claims += article.counts.claims;
}

void IndexWriter::write(FileEnds&& file) {
  in_file_ = false;
  for (const std::string& key : file.gone) store_.remove_article(key);
  report_.removed += file.gone.size();
  report_.unchanged += file.unchanged;
  if (file.record) store_.put_file(*file.record);
  if (!file.diagnostics.empty()) ++report_.failed;
  add_to(report_.formats, file.formats);
  report_.diagnostics.insert(report_.diagnostics.end(),
                             std::make_move_iterator(file.diagnostics.begin()),
                             std::make_move_iterator(file.diagnostics.end()));
}

void IndexWriter::remove_file(const std::string& path,
                              const std::vector<std::string>& article_keys) {
  for (const std::string& key : article_keys) store_.remove_article(key);
  store_.remove_file(path);
  report_.removed += article_keys.size();
}

void IndexWriter::end_run() {
  if (report_.added + report_.updated + report_.removed > 0 || report_.new_words)
    report_.revision = store_.end_run();
  commit();
}

void IndexWriter::commit() {
  // Of a file that is not at its end: a record without a hash, so that its articles are
  // not orphans and the next run reads it again.
  if (in_file_ && file_articles_ > 0) store_.put_file({path_, 0, 0, "", "", file_articles_});
  store_.commit();
}

}  // namespace attest
