#include "cli/pages/pages.h"
#include "search/text_of.h"

namespace attest::cli {

namespace {

std::string quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out + "'";
}

std::string value_of(const OptionText& option) {
  switch (option.kind) {
    case ValueKind::Words: return " -x -a " + quoted(joined(option.words, " "));
    case ValueKind::File: return " -r -F";
    case ValueKind::Folder: return " -x -a '(__fish_complete_directories)'";
    case ValueKind::SavedSearch:
      return " -x -a '(attest save --list 2>/dev/null | string split -f1 \\t)'";
    case ValueKind::Other: return " -x";
    case ValueKind::None: break;
  }
  return {};
}

// `where`: "-n CONDITION", or nothing.
std::string line_of(const OptionText& option, const std::string& where) {
  if (option.positional) {
    if (option.kind == ValueKind::File) return "complete -c attest" + where + " -F\n";
    if (option.kind == ValueKind::SavedSearch)
      return "complete -c attest" + where + value_of(option) + "\n";
    return "";
  }
  std::string out = "complete -c attest" + where;
  for (const std::string& name : option.names)
    out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  return out + value_of(option) + " -d " + quoted(option.about) + "\n";
}

}  // namespace

std::string fish_completion(const Program& program) {
  std::string out = "# fish completion of attest, made from the declarations of its options.\n"
                    "complete -c attest -f\n";
  for (const OptionText& option : options_of(program.app)) out += line_of(option, "");
  for (const CLI::App* command : commands_of(program.app)) {
    const std::string& name = command->get_name();
    out += "complete -c attest -n __fish_use_subcommand -a " + name + " -d " +
           quoted(command->get_description()) + "\n";
    for (const OptionText& option : options_of(*command))
      if (option.names.back() != "--help")
        out += line_of(option, " -n '__fish_seen_subcommand_from " + name + "'");
  }
  return out;
}

}  // namespace attest::cli
