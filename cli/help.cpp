#include "cli/help.h"

#include <algorithm>
#include <vector>

#include "search/text_of.h"
#include "text/characters.h"

namespace attest::cli {

namespace {

constexpr std::size_t kColumns = 79;
constexpr std::size_t kMostNames = 22;  // a wider first column gets a line of its own

// Korean and Chinese letters are two columns wide.
std::size_t columns(const std::string& text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) count += next_code_point(text, at) >= 0x2E80 ? 2 : 1;
  return count;
}

std::string padded(const std::string& text, std::size_t width) {
  const std::size_t own = columns(text);
  return own < width ? text + std::string(width - own, ' ') : text;
}

// `first` in a column of its own, `rest` beside it, wrapped at words.
std::string row(const std::string& first, const std::string& rest, std::size_t width) {
  std::string out = "  " + padded(first, width);
  if (rest.empty()) return "  " + first + "\n";
  const std::string margin(width + 4, ' ');
  out += columns(first) > width ? "\n" + margin : "  ";
  std::size_t at = margin.size();
  for (std::size_t begin = 0; begin < rest.size();) {
    const std::size_t end = std::min(rest.find(' ', begin), rest.size());
    const std::string word = rest.substr(begin, end - begin);
    if (at + 1 + columns(word) > kColumns && at > margin.size()) {
      out += "\n" + margin;
      at = margin.size();
    }
    out += (at > margin.size() ? " " : "") + word;
    at += columns(word) + (at > margin.size() ? 1 : 0);
    begin = end + 1;
  }
  return out + "\n";
}

std::string names_of(const OptionText& option) {
  if (option.positional) return option.names.front();
  const std::string value = option.value.empty() ? "" : " " + option.value;
  return joined(option.names, ", ") + value;
}

bool fits(const Example& example, std::size_t width) {
  return columns(example.line) <= width && width + columns(example.note) + 4 <= kColumns;
}

// Notes stand in one column, as far to the right as most of them fit there.
std::size_t note_column(const std::vector<Example>& examples) {
  std::size_t best = 0, most = 0;
  for (const Example& one : examples) {
    const std::size_t width = columns(one.line);
    const auto fitting = static_cast<std::size_t>(
        std::count_if(examples.begin(), examples.end(), [&](const Example& example) {
          return !example.note.empty() && fits(example, width);
        }));
    if (fitting <= most) continue;
    most = fitting;
    best = width;
  }
  return best;
}

std::string example_lines(const std::vector<Example>& examples) {
  const std::size_t width = note_column(examples);
  std::string out;
  for (const Example& example : examples) {
    if (example.note.empty())
      out += "  " + example.line + "\n";
    else if (fits(example, width))
      out += "  " + padded(example.line, width) + "  " + example.note + "\n";
    else
      out += "  " + example.line + "\n      " + example.note + "\n";
  }
  return out;
}

// Filled lines of whole words.
std::string paragraph(const std::string& text) {
  std::string out;
  std::size_t at = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
    const std::string word = text.substr(begin, end - begin);
    if (at > 0 && at + 1 + columns(word) > kColumns) {
      out += '\n';
      at = 0;
    }
    out += (at > 0 ? " " : "") + word;
    at += columns(word) + (at > 0 ? 1 : 0);
    if (end < text.size() && text[end] == '\n') {
      out += '\n';
      at = 0;
    }
    begin = end + 1;
  }
  return out.empty() ? out : out + "\n";
}

}  // namespace

std::string usage_of(const CLI::App& command, const std::string& name) {
  std::string usage = name + " [OPTION…]";
  for (const OptionText& option : options_of(command)) {
    if (!option.positional) {
      if (option.required) usage += " " + names_of(option);
      continue;
    }
    const std::string shown = option.names.front() + (option.repeats ? "…" : "");
    usage += option.required ? " " + shown : " [" + shown + "]";
  }
  return usage;
}

std::string program_help(const CLI::App& app) {
  std::string out = app.get_description() + "\nUsage: attest COMMAND [OPTION…]\n";
  for (const CLI::App* command : commands_of(app))
    out += row(command->get_name(), command->get_description(), 10);
  out += "Options, with any command:\n";
  for (const OptionText& option : options_of(app))
    if (option.names.back() != "--help" && option.names.back() != "--no-color")
      out += row(names_of(option), option.about, 14);
  return out + "`attest COMMAND --help` shows the options of a command, with examples.\n";
}

std::string command_help(const CLI::App& command, const CommandText& text) {
  std::string out = text.summary + "\n\nUsage: " + usage_of(command, "attest " + text.name) + "\n";
  std::size_t width = 0;
  const std::vector<OptionText> options = options_of(command);
  for (const OptionText& option : options)
    if (const std::size_t own = columns(names_of(option)); own <= kMostNames)
      width = std::max(width, own);
  for (const OptionText& option : options)
    if (option.names.back() != "--help") out += row(names_of(option), option.about, width);
  out += "Examples:\n" + example_lines(text.examples);
  out += paragraph(text.notes);
  if (text.terms.empty()) return out;
  out += text.terms_title + ":\n";
  for (const Term& term : text.terms) out += row(term.word, term.about, 15);
  return out;
}

}  // namespace attest::cli
