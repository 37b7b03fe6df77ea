#include "store/binary.h"
#include "store/record.h"
#include "store/record_fields.h"

namespace attest::record {
namespace {

using binary::Decoder;
using binary::Encoder;

void put(Encoder& out, const std::vector<Section>& sections) {
  out.put(std::uint64_t{sections.size()});
  for (const Section& section : sections) {
    out.put(section.span);
    out.put(section.title);
    record::put(out, section.published);
    out.put(section.author);
  }
}

std::vector<Section> get_sections(Decoder& in) {
  std::vector<Section> sections(in.count());
  for (Section& section : sections) {
    section.span = in.span();
    section.title = in.text();
    section.published = get_period(in);
    section.author = in.text();
  }
  return sections;
}

void put(Encoder& out, const std::vector<Page>& pages) {
  out.put(std::uint64_t{pages.size()});
  for (const Page& page : pages) {
    out.put(page.span);
    out.put(page.label);
  }
}

std::vector<Page> get_pages(Decoder& in) {
  std::vector<Page> pages(in.count());
  for (Page& page : pages) {
    page.span = in.span();
    page.label = in.text();
  }
  return pages;
}

void put(Encoder& out, const std::vector<Reference>& references) {
  out.put(std::uint64_t{references.size()});
  for (const Reference& reference : references) {
    out.put(std::uint64_t{reference.at});
    out.put(reference.address);
  }
}

std::vector<Reference> get_references(Decoder& in) {
  std::vector<Reference> references(in.count());
  for (Reference& reference : references) {
    reference.at = static_cast<std::uint32_t>(in.number());
    reference.address = in.text();
  }
  return references;
}

void put(Encoder& out, const std::vector<Provenance>& copies) {
  out.put(std::uint64_t{copies.size()});
  for (const Provenance& copy : copies) {
    for (const std::string* text :
         {&copy.container, &copy.record, &copy.fetched, &copy.saved, &copy.hash, &copy.member})
      out.put(*text);
    out.put(copy.offset ? *copy.offset + 1 : 0);
    out.put(std::uint64_t{copy.gone});
  }
}

std::vector<Provenance> get_provenance(Decoder& in) {
  std::vector<Provenance> copies(in.count());
  for (Provenance& copy : copies) {
    for (std::string* text :
         {&copy.container, &copy.record, &copy.fetched, &copy.saved, &copy.hash, &copy.member})
      *text = in.text();
    if (const std::uint64_t offset = in.number(); offset > 0) copy.offset = offset - 1;
    copy.gone = in.number() != 0;
  }
  return copies;
}

}  // namespace

std::string encode(const ArticleRecord& record) {
  Encoder out = begin_record();
  const Article& article = record.article;
  out.put(record.key);
  for (const std::string* text :
       {&article.id, &article.path, &article.member, &article.title, &article.publisher,
        &article.url, &article.identity, &article.lang, &article.content_hash})
    out.put(*text);
  put(out, article.authors);
  put(out, article.published);
  put(out, article.sections);
  put(out, article.blocks);
  put(out, article.pages);
  put(out, article.references);
  put(out, article.provenance);
  out.put(std::uint64_t{record.passages});
  out.put(std::uint64_t{record.text_bytes});
  out.put(std::uint64_t{record.since});
  return out.take();
}

ArticleRecord decode_article(std::string_view bytes) {
  Decoder in = open_record(bytes);
  ArticleRecord record;
  Article& article = record.article;
  record.key = in.text();
  for (std::string* text :
       {&article.id, &article.path, &article.member, &article.title, &article.publisher,
        &article.url, &article.identity, &article.lang, &article.content_hash})
    *text = in.text();
  article.authors = get_texts(in);
  article.published = get_period(in);
  article.sections = get_sections(in);
  article.blocks = get_blocks(in);
  article.pages = get_pages(in);
  article.references = get_references(in);
  article.provenance = get_provenance(in);
  record.passages = in.number32();
  record.text_bytes = in.number32();
  record.since = in.number32();
  in.expect_end();
  return record;
}

}  // namespace attest::record
