#include "cli/pages/pages.h"
#include "search/text_of.h"

namespace attest::cli {

namespace {

// Within single quotes, and within the brackets of a specification of _arguments.
std::string quoted(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'') out += "'\\'";
    if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string action_of(const OptionText& option) {
  switch (option.kind) {
    case ValueKind::Words: return "(" + joined(option.words, " ") + ")";
    case ValueKind::File: return "_files";
    case ValueKind::Folder: return "_files -/";
    case ValueKind::SavedSearch: return "_attest_saved";
    case ValueKind::None:
    case ValueKind::Other: break;
  }
  return "()";  // a message in its place would keep the options from being completed
}

// '(-o --output)'{-o,--output}'[what it does]:FILE:_files'
std::string specification(const OptionText& option) {
  const std::string value =
      option.value.empty() ? "" : ":" + quoted(option.value) + ":" + action_of(option);
  if (option.positional)
    return "'" + std::string(option.repeats ? "*" : "1") + ":" + quoted(option.value) + ":" +
           action_of(option) + "'";
  const std::string about = "[" + quoted(option.about) + "]" + value + "'";
  if (option.repeats) return "'*" + option.names.back() + about;
  if (option.names.size() == 1) return "'" + option.names.front() + about;
  return "'(" + joined(option.names, " ") + ")'{" + joined(option.names, ",") + "}'" + about;
}

std::string specifications(const std::vector<OptionText>& options, const std::string& indent) {
  std::string out;
  for (const OptionText& option : options) out += indent + specification(option) + "\n";
  return out;
}

}  // namespace

std::string zsh_completion(const Program& program) {
  std::string commands, rows;
  for (const CLI::App* command : commands_of(program.app)) {
    const std::string& name = command->get_name();
    commands += "        '" + name + ":" + quoted(command->get_description()) + "'\n";
    std::string own = specifications(options_of(*command), "            ");
    rows += "        " + name + ")\n          own=(\n" + own + "          ) ;;\n";
  }
  return "#compdef attest\n# Made from the declarations of the options of attest.\n\n"
         "_attest_saved() {\n  local -a names\n"
         "  names=(${${(f)\"$(_call_program saved attest save --list 2>/dev/null)\"}%%$'\\t'*})\n"
         "  compadd -a names\n}\n\n"
         "_attest() {\n  local curcontext=$curcontext state line\n  typeset -A opt_args\n"
         "  local -a everywhere own commands\n  everywhere=(\n" +
         specifications(options_of(program.app), "    ") +
         "  )\n  _arguments -C $everywhere '(-): :->command' '(-)*:: :->argument'\n"
         "  case $state in\n    command)\n      commands=(\n" +
         commands +
         "      )\n      _describe command commands ;;\n    argument)\n      case $words[1] in\n" +
         rows +
         "      esac\n      _arguments $everywhere $own ;;\n  esac\n}\n\n_attest \"$@\"\n";
}

}  // namespace attest::cli
