#include "indexer/readers/pdf_source.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <cstring>
#include <memory>

#include "indexer/readers/child_process.h"
#include "text/code_points.h"

namespace attest {
namespace {

constexpr int kMaxPages = 20'000;
constexpr std::size_t kMaxWords = 100'000;  // of one page
constexpr std::size_t kMaxText = std::size_t{32} << 20;
constexpr int kMostFaults = 3;

std::string utf8_of(const poppler::ustring& text) {
  const poppler::byte_array bytes = text.to_utf8();
  std::string plain(bytes.begin(), bytes.end());
  while (const auto bad = first_invalid_utf8(plain)) plain.replace(*bad, 1, "\xEF\xBF\xBD");
  for (char& byte : plain)
    if (static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F) byte = ' ';
  return plain;
}

std::string metadata_of(const poppler::document& document) {
  constexpr std::size_t kMost = std::size_t{64} << 10;
  const poppler::ustring metadata = document.metadata();
  return metadata.size() > kMost ? std::string() : utf8_of(metadata);
}

// Values as bytes, for the way between two processes of one program.
class Packer {
 public:
  template <typename Value>
  void put(const Value& value) {
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void put_text(std::string_view text) {
    put(static_cast<std::uint32_t>(text.size()));
    bytes_ += text;
  }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : bytes_(bytes) {}
  template <typename Value>
  Value get() {
    Value value{};
    if (bytes_.size() < sizeof value) return value;
    std::memcpy(&value, bytes_.data(), sizeof value);
    bytes_.remove_prefix(sizeof value);
    return value;
  }
  std::string get_text() {
    const auto size = std::min<std::size_t>(get<std::uint32_t>(), bytes_.size());
    std::string text(bytes_.substr(0, size));
    bytes_.remove_prefix(size);
    return text;
  }

 private:
  std::string_view bytes_;
};

enum class Kind : char { Locked, Broken, Properties, PageBegins, Page };

bool is_bold(const std::string& font) {
  return font.find("Bold") != std::string::npos || font.find("bold") != std::string::npos ||
         font.find("Black") != std::string::npos;
}

void put_words(const poppler::page& page, Packer& out) {
  const auto boxes = page.text_list(poppler::page::text_list_include_font);
  std::size_t upright = 0;
  for (const poppler::text_box& box : boxes) upright += box.rotation() == 0;
  // Words along the margin are no text of it, unless the page itself lies on its side.
  const bool turned = 2 * upright < boxes.size();
  std::size_t count = 0;
  for (const poppler::text_box& box : boxes) {
    if (!turned && box.rotation() != 0) continue;
    if (++count > kMaxWords) break;
    const poppler::rectf place = box.bbox();
    out.put_text(utf8_of(box.text()));
    for (const double value : {place.left(), place.top(), place.right(), place.bottom(),
                               box.get_font_size()})
      out.put(value);
    out.put(static_cast<char>(is_bold(box.get_font_name())));
    out.put(static_cast<char>(box.has_space_after()));
  }
}

void send_page(const poppler::document& document, int number, const SendMessage& send) {
  const std::unique_ptr<poppler::page> page(document.create_page(number));
  if (!page) return;
  Packer out;
  out.put(Kind::Page);
  std::string label = utf8_of(page->label());
  out.put_text(label.empty() || label.size() > 40 ? std::to_string(number + 1) : label);
  const poppler::rectf whole = page->page_rect();
  out.put(whole.width());
  out.put(whole.height());
  put_words(*page, out);
  send(out.bytes());
}

void send_document(std::string_view bytes, int first, const SendMessage& send) {
  poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
  const std::unique_ptr<poppler::document> document(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (!document || document->is_locked()) {
    Packer out;
    out.put(document ? Kind::Locked : Kind::Broken);
    return send(out.bytes());
  }
  Packer out;
  out.put(Kind::Properties);
  out.put_text(utf8_of(document->get_title()));
  out.put_text(utf8_of(document->get_author()));
  out.put_text(metadata_of(*document));
  send(out.bytes());
  const int pages = std::min(document->pages(), kMaxPages);
  for (int number = first; number < pages; ++number) {
    Packer begins;
    begins.put(Kind::PageBegins);
    begins.put(number);
    send(begins.bytes());
    send_page(*document, number, send);
  }
}

// The messages of one process after another, until the document is read.
class Receiver {
 public:
  explicit Receiver(PdfDocument& document) : document_(document) {}

  void take(std::string_view message) {
    Unpacker in(message);
    switch (in.get<Kind>()) {
      case Kind::Locked:
        document_.refusal = "encrypted, and no password is known; save it without one";
        break;
      case Kind::Broken:
        document_.refusal = "damaged beyond repair, or no PDF at all; fetch it again";
        break;
      case Kind::Properties:
        opened_ = true;
        document_.properties = {in.get_text(), in.get_text(), in.get_text()};
        break;
      case Kind::PageBegins:
        page_ = in.get<int>();
        break;
      case Kind::Page:
        take_page(message.substr(1));
        break;
    }
  }

  [[nodiscard]] bool opened() const { return opened_; }
  [[nodiscard]] int page() const { return page_; }

 private:
  void take_page(std::string_view message) {
    Unpacker in(message);
    PdfPage page;
    page.label = in.get_text();
    page.width = in.get<double>();
    page.height = in.get<double>();
    for (;;) {
      PdfWord word;
      word.text = in.get_text();
      for (double* value : {&word.left, &word.top, &word.right, &word.bottom, &word.size})
        *value = in.get<double>();
      if (word.text.empty() && word.size == 0) break;
      word.bold = in.get<char>() != 0;
      word.space_after = in.get<char>() != 0;
      size_ += word.text.size();
      if (size_ < kMaxText) page.words.push_back(std::move(word));
    }
    document_.pages.push_back(std::move(page));
  }

  PdfDocument& document_;
  bool opened_ = false;
  int page_ = -1;
  std::size_t size_ = 0;
};

}  // namespace

PdfDocument read_pdf_document(std::string_view bytes) {
  PdfDocument document;
  Receiver receiver(document);
  for (int faults = 0;; ++faults) {
    const int first = receiver.page() + 1;
    const ChildEnd end = run_in_child(
        {}, [&](const SendMessage& send) { send_document(bytes, first, send); },
        [&](std::string_view message) { receiver.take(message); });
    if (end == ChildEnd::Done) break;
    const bool slow = end == ChildEnd::TooSlow;
    if (end == ChildEnd::Refused || !receiver.opened() || receiver.page() < first) {
      document.refusal = end == ChildEnd::Refused ? "no process to read it in"
                         : slow                   ? "takes too long to open; print it anew"
                                                  : "damaged; print it anew";
      break;
    }
    document.faults.push_back("page " + std::to_string(receiver.page() + 1) +
                              (slow ? " takes too long" : " is damaged") + "; left out");
    if (faults + 1 == kMostFaults) {
      document.faults.push_back("the pages after it were not tried");
      break;
    }
  }
  if (!document.pages.empty())
    document.refusal.clear();
  else if (document.refusal.empty())
    document.refusal = "none of its pages can be read; print it anew";
  return document;
}

}  // namespace attest
