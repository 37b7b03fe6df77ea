#include "store/writer.h"

#include <xapian.h>

#include <chrono>
#include <cstdio>
#include <filesystem>

#include "store/database.h"
#include "store/document_batch.h"
#include "store/format.h"
#include "store/lookup.h"
#include "store/record.h"
#include "store/terms.h"
#include "store/writer_state.h"
#include "store/xapian_errors.h"

namespace attest {

namespace {

// How to open the folder: as the index that it holds, or as a new one, over what a kill
// left of making one: the lock, the version file under its first name, and tables that
// are empty, for Xapian renames v.tmp to iamglass before it fills any.  A table with
// something in it is an index that has lost its iamglass, and is not written over.
int opening_of(const std::string& folder) {
  std::error_code trouble;
  std::filesystem::create_directories(folder, trouble);
  if (trouble)
    throw Error(ErrorCode::Unreadable, folder + ": this folder cannot be made: " +
                                           trouble.message() + "; choose another with --db");
  if (std::filesystem::exists(std::filesystem::path(folder) / "iamglass")) return Xapian::DB_OPEN;
  for (const auto& entry : std::filesystem::directory_iterator(folder, trouble)) {
    const std::filesystem::path name = entry.path().filename();
    const bool table = name.extension() == ".glass";
    if (!table && name != "flintlock" && name != "v.tmp")
      throw Error(ErrorCode::Usage, folder +
                                        ": this folder holds other files and no index; "
                                        "choose an empty or new folder with --db");
    if (table && entry.file_size(trouble) != 0)
      throw Error(ErrorCode::Damaged, folder +
                                          ": the index is damaged (no iamglass); put that file "
                                          "back, or choose a new folder with --db");
  }
  return Xapian::DB_CREATE_OR_OVERWRITE;
}

}  // namespace

StoreWriter::StoreWriter(const std::string& folder) : impl_(std::make_unique<Impl>()) {
  const int opening = opening_of(folder);
  impl_->folder = folder;
  guarded(folder, [&] {
    Xapian::WritableDatabase& database = impl_->database;
    database = Xapian::WritableDatabase(folder, opening);
    if (is_unused(database)) {
      database.set_metadata(std::string(format::kVersionKey), std::string(format::kFormatVersion));
      database.commit();
    }
    check_version(database, folder);
    // Xapian commits by itself after so many documents, in the midst of an article,
    // unless a transaction is open: there is always one.
    database.begin_transaction();
  });
}

StoreWriter::~StoreWriter() = default;
StoreWriter::StoreWriter(StoreWriter&&) noexcept = default;
StoreWriter& StoreWriter::operator=(StoreWriter&&) noexcept = default;

void StoreWriter::add(const DocumentBatch& batch) {
  guarded(impl_->folder, [&] {
    for (const Xapian::Document& document : batch.impl_->documents)
      impl_->database.add_document(document);
    for (const auto& [key, name] : batch.impl_->names) impl_->add_name(key, name);
  });
  impl_->pending += batch.size();
}

void StoreWriter::remove_article(std::string_view key) {
  guarded(impl_->folder,
          [&] { impl_->database.delete_document(make_term(format::kOfArticle, key)); });
  ++impl_->pending;
}

void StoreWriter::put_article(const ArticleRecord& article) {
  guarded(impl_->folder, [&] {
    Xapian::WritableDatabase& database = impl_->database;
    const auto at = lookup::article(database, article.key);
    if (!at) return;
    Xapian::Document document = database.get_document(*at);
    set_places(document, article);
    database.replace_document(*at, document);
  });
  ++impl_->pending;
}

void StoreWriter::put_file(const FileRecord& file) {
  guarded(impl_->folder, [&] {
    impl_->database.set_metadata(make_term(format::kFileKey, file.path), record::encode(file));
  });
}

void StoreWriter::remove_file(std::string_view path) {
  guarded(impl_->folder,
          [&] { impl_->database.set_metadata(make_term(format::kFileKey, path), ""); });
}

void StoreWriter::put_thesaurus(const KeptThesaurus& thesaurus) {
  constexpr std::size_t kMostBytes = 60'000'000;  // of one value, with room to spare
  const std::string bytes = record::encode(thesaurus);
  if (bytes.size() > kMostBytes)
    throw Error(ErrorCode::TooLarge,
                thesaurus.name + ": too large to be kept in the index; give a part of it");
  guarded(impl_->folder, [&] {
    impl_->database.set_metadata(make_term(format::kThesaurusKey, thesaurus.name), bytes);
  });
}

void StoreWriter::remove_thesaurus(std::string_view name) {
  guarded(impl_->folder,
          [&] { impl_->database.set_metadata(make_term(format::kThesaurusKey, name), ""); });
}

std::uint32_t StoreWriter::end_run() {
  return guarded(impl_->folder, [&] {
    const std::string key(format::kRunKey);
    Xapian::WritableDatabase& database = impl_->database;
    IndexRun run;
    run.number = next_run();
    run.finished = std::chrono::duration_cast<std::chrono::seconds>(
                       std::chrono::system_clock::now().time_since_epoch())
                       .count();
    run.last_document = database.get_lastdocid();
    char digits[16];
    std::snprintf(digits, sizeof digits, "%08u", run.number);
    database.set_metadata(key + digits, record::encode(run));
    return run.number;
  });
}

void StoreWriter::commit() {
  guarded(impl_->folder, [&] {
    impl_->database.commit_transaction();
    impl_->database.begin_transaction();
  });
  impl_->pending = 0;
}

std::size_t StoreWriter::pending() const {
  return impl_->pending;
}

}  // namespace attest
