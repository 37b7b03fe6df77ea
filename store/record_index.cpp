// Records of the index itself: the files that it was made from, its runs, its words.
#include "store/record.h"

#include "store/binary.h"
#include "store/record_fields.h"

namespace attest::record {

using binary::Decoder;
using binary::Encoder;

std::string encode(const FileRecord& file) {
  Encoder out = begin_record();
  out.put(file.path);
  out.put(file.size);
  out.put_signed(file.modified_ns);
  out.put(file.content_hash);
  out.put(file.sidecar);
  out.put(std::uint64_t{file.articles});
  return out.take();
}

FileRecord decode_file(std::string_view bytes) {
  Decoder in = open_record(bytes);
  FileRecord file;
  file.path = in.text();
  file.size = in.number();
  file.modified_ns = in.signed_number();
  file.content_hash = in.text();
  file.sidecar = in.text();
  file.articles = in.number32();
  in.expect_end();
  return file;
}

std::string encode(const IndexRun& run) {
  Encoder out = begin_record();
  out.put(std::uint64_t{run.number});
  out.put_signed(run.finished);
  out.put(std::uint64_t{run.last_document});
  return out.take();
}

IndexRun decode_run(std::string_view bytes) {
  Decoder in = open_record(bytes);
  IndexRun run;
  run.number = in.number32();
  run.finished = in.signed_number();
  run.last_document = in.number32();
  in.expect_end();
  return run;
}

std::string encode(const KeptThesaurus& thesaurus) {
  Encoder out = begin_record();
  out.put(thesaurus.name);
  out.put(std::uint64_t{thesaurus.words.concepts.size()});
  for (const Concept& one : thesaurus.words.concepts) {
    out.put(one.id);
    out.put(std::uint64_t{one.labels.size()});
    for (const Label& label : one.labels) {
      out.put(label.lang);
      out.put(label.text);
    }
    put(out, one.broader);
  }
  return out.take();
}

KeptThesaurus decode_thesaurus(std::string_view bytes) {
  Decoder in = open_record(bytes);
  KeptThesaurus thesaurus;
  thesaurus.name = in.text();
  thesaurus.words.concepts.resize(in.count());
  for (Concept& one : thesaurus.words.concepts) {
    one.id = in.text();
    one.labels.resize(in.count());
    for (Label& label : one.labels) {
      label.lang = in.text();
      label.text = in.text();
    }
    one.broader = get_texts(in);
  }
  in.expect_end();
  return thesaurus;
}

}  // namespace attest::record
