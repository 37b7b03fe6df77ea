#include "indexer/readers/xml_stream.h"

#include <expat.h>

#include <algorithm>
#include <deque>
#include <exception>
#include <memory>
#include <type_traits>
#include <utility>

#include "indexer/readers/character_references.h"
#include "indexer/readers/xml_names.h"
#include "text/code_points.h"

namespace attest {
namespace {

constexpr std::size_t kChunk = std::size_t{64} << 10;
constexpr std::size_t kMaxDepth = 1000;
// Of a tag or comment, which the parser keeps whole.  It may wait for twice as much before it
// looks at it again, so that half of this is certain to be read.
constexpr std::uint64_t kMaxToken = std::uint64_t{16} << 20;

// Valid UTF-8 without control characters, from what should be that.
class CleanBytes {
 public:
  explicit CleanBytes(const ByteSource& source) : source_(source) {}

  // The next of them, valid until the next call; empty at the end.
  std::string_view next() {
    for (bool more = true; more;) {
      given_ += std::exchange(now_, 0);
      buffer_ = std::exchange(rest_, {});
      const std::size_t kept = buffer_.size();
      buffer_.resize(kept + kChunk);
      const std::size_t count = source_(buffer_.data() + kept, kChunk);
      buffer_.resize(kept + count);
      more = count > 0;
      for (char& byte : buffer_)
        if (static_cast<unsigned char>(byte) < 0x20 && byte != '\n' && byte != '\t' && byte != '\r')
          byte = ' ';
      if (const auto invalid = first_invalid_utf8(buffer_)) repair(*invalid, more);
      if (!buffer_.empty()) break;
    }
    now_ = buffer_.size();
    return buffer_;
  }

  // Where in the source the clean byte at `at` lies, which never goes back.
  std::uint64_t offset_of(std::uint64_t at) {
    constexpr std::uint64_t kMore = 2;  // bytes has U+FFFD than what it stands for
    for (; !repaired_.empty() && repaired_.front() <= at; repaired_.pop_front()) added_ += kMore;
    return at - added_;
  }

 private:
  void repair(std::size_t invalid, bool more_to_come) {
    std::string clean;
    std::string_view left = buffer_;
    for (std::optional<std::size_t> at = invalid; at; at = first_invalid_utf8(left)) {
      clean.append(left.substr(0, *at));
      left.remove_prefix(*at);
      if (more_to_come && left.size() < 4) {  // a character that the chunk cuts in two
        rest_ = left;
        left = {};
        break;
      }
      clean += "\uFFFD";
      repaired_.push_back(given_ + clean.size());
      left.remove_prefix(1);
    }
    clean.append(left);
    buffer_ = std::move(clean);
  }

  const ByteSource& source_;
  std::string buffer_;
  std::string rest_;
  std::uint64_t given_ = 0;             // clean bytes, before buffer_
  std::size_t now_ = 0;                 // and in it
  std::deque<std::uint64_t> repaired_;  // where each U+FFFD ends, from offset_of's last on
  std::uint64_t added_ = 0;             // by those before
};

class Parse {
 public:
  Parse(const ByteSource& source, XmlHandler& handler)
      : handler_(handler), bytes_(source), parser_(XML_ParserCreate("UTF-8"), XML_ParserFree) {
    if (parser_ == nullptr) throw Error(ErrorCode::Internal, "no memory for the XML parser");
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), on_open, on_close);
    XML_SetCharacterDataHandler(parser_.get(), on_characters);
    XML_SetEntityDeclHandler(parser_.get(), on_entity_declaration);
    // A document type that nobody reads could declare any entity: so the parser tells of
    // "&nbsp;" and the like instead of failing.
    XML_SetParamEntityParsing(parser_.get(), XML_PARAM_ENTITY_PARSING_ALWAYS);
    XML_UseForeignDTD(parser_.get(), XML_TRUE);
    XML_SetExternalEntityRefHandler(parser_.get(), on_external_entity);
    XML_SetSkippedEntityHandler(parser_.get(), on_skipped_entity);
  }

  std::optional<XmlFault> run() {
    std::uint64_t fed = 0;
    std::uint64_t parsed = 0;
    for (bool last = false; !last;) {
      const std::string_view chunk = bytes_.next();
      last = chunk.empty();
      fed += chunk.size();
      const XML_Status status =
          XML_Parse(parser_.get(), chunk.data(), static_cast<int>(chunk.size()), last);
      if (thrown_) std::rethrow_exception(thrown_);
      if (status != XML_STATUS_OK) return fault();
      if (const XML_Index at = XML_GetCurrentByteIndex(parser_.get()); at >= 0)
        parsed = static_cast<std::uint64_t>(at);
      if (fed > parsed + kMaxToken) return fault("a tag or comment of over 16 MiB");
    }
    return std::nullopt;
  }

 private:
  static Parse& self(void* data) { return *static_cast<Parse*>(data); }

  // No exception may pass through the parser, which is C.
  template <typename Work>
  void guarded(Work work) {
    if (thrown_ || !why_.empty()) return;
    handler_.offset = bytes_.offset_of(
        static_cast<std::uint64_t>(std::max<XML_Index>(XML_GetCurrentByteIndex(parser_.get()), 0)));
    try {
      work();
    } catch (...) {
      thrown_ = std::current_exception();
      XML_StopParser(parser_.get(), XML_FALSE);
    }
  }

  void stop(std::string why) {
    if (!why_.empty()) return;
    why_ = std::move(why);
    XML_StopParser(parser_.get(), XML_FALSE);
  }

  static void on_open(void* data, const char* name, const char** attributes) {
    Parse& parse = self(data);
    parse.guarded([&] { parse.open(name, attributes); });
  }
  static void on_close(void* data, const char* name) {
    Parse& parse = self(data);
    parse.guarded([&] {
      parse.handler_.close(parse.names_.usual(name, false));
      parse.names_.close();
    });
  }
  static void on_characters(void* data, const char* text, int size) {
    Parse& parse = self(data);
    parse.guarded([&] { parse.handler_.characters({text, static_cast<std::size_t>(size)}); });
  }
  static void on_skipped_entity(void* data, const char* name, int is_parameter) {
    Parse& parse = self(data);
    const std::string_view character = named_character(name);
    if (is_parameter == 0 && !character.empty())
      parse.guarded([&] { parse.handler_.characters(character); });
  }
  static void on_entity_declaration(void* data, const char* name, int, const char*, int,
                                    const char*, const char*, const char*, const char*) {
    self(data).stop("declares the entity \"" + std::string(name).substr(0, 40) +
                    "\", and entities are not expanded");
  }
  // Whatever it is, it is read as if it were empty.
  static int on_external_entity(XML_Parser parser, const char* context, const char*, const char*,
                                const char*) {
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> empty(
        XML_ExternalEntityParserCreate(parser, context, "UTF-8"), XML_ParserFree);
    return empty == nullptr ? XML_STATUS_ERROR : XML_Parse(empty.get(), " ", 1, XML_TRUE);
  }

  void open(const char* name, const char** attributes) {
    names_.open(attributes);
    if (names_.depth() > kMaxDepth)
      return stop("elements nested more than " + std::to_string(kMaxDepth) + " deep");
    attribute_names_.clear();
    for (const char** one = attributes; *one != nullptr; one += 2)
      attribute_names_.push_back(names_.usual(*one, true));
    attributes_.clear();
    for (std::size_t i = 0; i < attribute_names_.size(); ++i)
      attributes_.emplace_back(attribute_names_[i], attributes[2 * i + 1]);
    const std::string usual = names_.usual(name, false);
    handler_.open({usual, attributes_});
  }

  [[nodiscard]] XmlFault fault(std::string why = {}) {
    if (why.empty()) why = why_;
    if (why.empty()) why = XML_ErrorString(XML_GetErrorCode(parser_.get()));
    return {XML_GetCurrentLineNumber(parser_.get()), why};
  }

  XmlHandler& handler_;
  CleanBytes bytes_;
  std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> parser_;
  XmlNames names_;
  std::vector<std::string> attribute_names_;
  std::vector<std::pair<std::string_view, std::string_view>> attributes_;
  std::exception_ptr thrown_;
  std::string why_;  // it was stopped
};

}  // namespace

std::string_view XmlTag::attribute(std::string_view wanted) const {
  for (const auto& [key, value] : attributes)
    if (key == wanted) return value;
  return {};
}

std::optional<XmlFault> parse_xml(const ByteSource& bytes, XmlHandler& handler) {
  return Parse(bytes, handler).run();
}

}  // namespace attest
