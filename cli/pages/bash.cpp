#include "cli/pages/pages.h"
#include "search/text_of.h"

namespace attest::cli {

namespace {

// Needs nothing of the bash-completion package, which loads it when there is one.
constexpr auto kFunctions = R"bash(# bash completion of attest.
# Made from the declarations of its options.

# Answers that begin with $1: words, or names of files (-f) or folders (-d).
_attest_answer() {
  local cur=$1
  shift
  if [[ $1 == -[fd] ]]; then compopt -o filenames; fi
  mapfile -t COMPREPLY < <(compgen "$@" -- "$cur")
}

# The saved searches that begin with $1.
_attest_saved() {
  local name
  while IFS=$'\t' read -r name _; do
    if [[ $name == "$1"* ]]; then COMPREPLY+=("$(printf %q "$name")"); fi
  done < <("${COMP_WORDS[0]}" save --list 2>/dev/null)
}

_attest() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command='' i
  if [[ $cur == = ]]; then
    cur=''
  elif [[ $prev == = ]]; then
    prev=${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
)bash";

constexpr auto kAfterCommand = R"(      -* | =) ;;
      *) command=${COMP_WORDS[i]}; break ;;
    esac
  done
  case "$command $prev" in
)";

std::vector<std::string> names_of(const std::vector<OptionText>& options) {
  std::vector<std::string> names;
  for (const OptionText& option : options)
    if (!option.positional) names.push_back(option.names.back());
  return names;
}

// The call that answers with the values of an option; empty where they may be anything.
std::string answer_of(const OptionText& option) {
  switch (option.kind) {
    case ValueKind::Words:
      return "_attest_answer \"$cur\" -W '" + joined(option.words, " ") + "'";
    case ValueKind::File: return "_attest_answer \"$cur\" -f";
    case ValueKind::Folder: return "_attest_answer \"$cur\" -d";
    case ValueKind::SavedSearch: return "_attest_saved \"$cur\"";
    case ValueKind::None:
    case ValueKind::Other: break;
  }
  return {};
}

// One row an option that has a value: `command` may be "*".
std::string value_rows(const std::string& command, const std::vector<OptionText>& options) {
  std::string rows;
  for (const OptionText& option : options) {
    if (option.positional || option.value.empty()) continue;
    std::string patterns;
    for (const std::string& name : option.names)
      patterns += (patterns.empty() ? "" : " | ") + command + "\" " + name + "\"";
    const std::string answer = answer_of(option);
    rows += "    " + patterns + ") " +
            (answer.empty() ? "" : answer + "; ") + "return ;;\n";
  }
  return rows;
}

std::string positional_answer(const std::vector<OptionText>& options) {
  for (const OptionText& option : options)
    if (option.positional) return answer_of(option);
  return {};
}

}  // namespace

std::string bash_completion(const Program& program) {
  const std::vector<OptionText> everywhere = options_of(program.app);
  std::string out = kFunctions;
  std::vector<std::string> with_value, commands;
  for (const OptionText& option : everywhere)
    if (!option.value.empty()) with_value.push_back(option.names.back());
  out += "      " + joined(with_value, " | ") + ") ((i++)) ;;\n" + kAfterCommand;
  out += value_rows("*", everywhere);
  std::string rows;
  for (const CLI::App* command : commands_of(program.app)) {
    const std::string& name = command->get_name();
    const std::vector<OptionText> options = options_of(*command);
    commands.push_back(name);
    out += value_rows(name, options);
    const std::string answer = positional_answer(options);
    rows += "    " + name + ")\n      if [[ $cur == -* ]]; then\n";
    rows += "        _attest_answer \"$cur\" -W '" + joined(names_of(options), " ") + " " +
            joined(names_of(everywhere), " ") + "'\n" +
            (answer.empty() ? "" : "      else\n        " + answer + "\n") +
            "      fi ;;\n";
  }
  return out + "  esac\n  case $command in\n    '') _attest_answer \"$cur\" -W '" +
         joined(commands, " ") + " " + joined(names_of(everywhere), " ") + "' ;;\n" + rows +
         "  esac\n}\n\ncomplete -F _attest attest\n";
}

}  // namespace attest::cli
