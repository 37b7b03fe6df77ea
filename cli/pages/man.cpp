#include <algorithm>
#include <cctype>

#include "cli/pages/pages.h"

namespace attest::cli {

namespace {

// A line of text as mdoc wants it: no macro, no escape.
std::string escaped(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\')
      out += "\\e";
    else if (text.compare(i, 2, "--") == 0)
      out += "\\-";
    else
      out += text[i];
  }
  return out.starts_with('.') || out.starts_with('\'') ? "\\&" + out : out;
}

// As long as mandoc reads it, which spells letters out that are not ASCII.
std::size_t length(const std::string& word) {
  std::size_t count = 0;
  for (const char c : word)
    if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
      count += static_cast<unsigned char>(c) < 0x80 ? 1 : 8;
  return count;
}

// Lines of at most eighty columns; each sentence begins one.
std::string sentences(const std::string& text) {
  constexpr std::size_t kColumns = 78;
  std::string out, line;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::string word = text.substr(begin, end - begin);
    if (!line.empty() && length(line) + 1 + length(word) > kColumns) {
      out += escaped(line) + "\n";
      line.clear();
    }
    line += (line.empty() ? "" : " ") + word;
    if (word.ends_with('.') || end == text.size()) {
      out += escaped(line) + "\n";
      line.clear();
    }
    begin = end + 1;
  }
  return out;
}

std::string head(const std::string& name, const std::string& about, const std::string& date) {
  std::string title = name;
  std::transform(title.begin(), title.end(), title.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return ".\\\" Made from the declarations of the program's options; see cli/pages/.\n.Dd " + date +
         "\n.Dt " + title + " 1\n.Os\n.Sh NAME\n.Nm " + name + "\n.Nd " + about + "\n";
}

// ".It Fl o , Fl -output Ar FILE" without ".It "
std::string macro_of(const OptionText& option) {
  if (option.positional) return "Ar " + option.names.front();
  std::string out;
  for (const std::string& name : option.names)
    out += (out.empty() ? "Fl " : " , Fl ") + name.substr(1);
  return option.value.empty() ? out : out + " Ar " + option.value;
}

std::string option_list(const std::vector<OptionText>& options) {
  std::string out = ".Bl -tag -width Ds\n";
  for (const OptionText& option : options) {
    out += ".It " + macro_of(option) + "\n" + sentences(option.about);
    if (option.words.empty()) continue;
    out += ".Pp\nOne of\n";
    for (std::size_t i = 0; i < option.words.size(); ++i)
      out += ".Cm " + option.words[i] + (i + 1 < option.words.size() ? " ,\n" : " .\n");
  }
  return out + ".El\n";
}

std::string example_list(const std::vector<Example>& examples) {
  std::string out;
  for (const Example& example : examples) {
    if (!out.empty()) out += ".Pp\n";
    if (!example.note.empty()) out += sentences(example.note + ":");
    out += ".Bd -literal -offset indent -compact\n" + escaped(example.line) + "\n.Ed\n";
  }
  return ".Sh EXAMPLES\n" + out;
}

constexpr auto kExitStatus = R"(.Sh EXIT STATUS
.Bl -tag -width Ds -compact
.It 0
Done.
.It 1
Nothing was found, or a checked figure is not supported.
.It 2
The command line or the input is wrong.
What could be done was done, and each fault was named.
.El
)";

constexpr auto kSettings = R"(.Sh ENVIRONMENT
.Bl -tag -width Ds
.It Ev ATTEST_DB
The index, where
.Fl -db
is not given.
.It Ev NO_COLOR
When set and not empty: no colour.
.It Ev XDG_CONFIG_HOME , XDG_DATA_HOME , XDG_STATE_HOME
Where settings, the index and what was seen last are kept.
Paths that are not absolute are ignored.
.El
.Sh FILES
.Bl -tag -width Ds
.It Pa ~/.config/attest/config
Options that need not be typed each time: lines of
.Dq option = value ,
for all commands that have the option, and below
.Dq [command]
for that one.
What is typed comes first, then the environment, then this file.
.It Pa ~/.local/share/attest/index
The index, where no other is named.
.It Pa ~/.local/share/attest/searches/
Saved searches, a file each.
.It Pa ~/.local/state/attest/seen/
Up to which revision of an index each of them has shown its results.
.El
)";

}  // namespace

std::string program_page(const Program& program, const std::string& date) {
  const std::string about = program.app.get_description();
  std::string out = head("attest", about.substr(about.find(": ") + 2), date);
  out += ".Sh SYNOPSIS\n.Nm\n.Ar command\n.Op Ar option ...\n.Sh DESCRIPTION\n.Nm\n"
         "reads articles in English, Russian and Korean, finds the numeric claims in\n"
         "them, and answers with the sentence, the source and the exact place.\n"
         "Results go to standard output, messages to standard error.\n.Pp\nThe commands are:\n"
         ".Bl -tag -width Ds\n";
  for (const CLI::App* command : commands_of(program.app))
    out += ".It Cm " + command->get_name() + "\n" + sentences(command->get_description() + ".") +
           "See\n.Xr attest-" + command->get_name() + " 1 .\n";
  out += ".El\n.Pp\nOptions of every command:\n" + option_list(options_of(program.app));
  out += kSettings;
  out += kExitStatus;
  std::vector<Example> examples;
  for (const CLI::App* command : commands_of(program.app))
    examples.push_back(program.texts.at(command->get_name()).examples.front());
  out += example_list(examples) + ".Sh SEE ALSO\n";
  std::vector<std::string> names;
  for (const CLI::App* command : commands_of(program.app)) names.push_back(command->get_name());
  std::sort(names.begin(), names.end());
  for (const std::string& name : names)
    out += ".Xr attest-" + name + (name == names.back() ? " 1\n" : " 1 ,\n");
  return out;
}

std::string command_page(const Program& program, const CLI::App& command,
                         const std::string& date) {
  const CommandText& text = program.texts.at(command.get_name());
  const std::vector<OptionText> options = options_of(command);
  std::string out = head("attest-" + text.name, text.summary, date);
  out += ".Sh SYNOPSIS\n.Nm attest Cm " + text.name + "\n.Op Ar option ...\n";
  for (const OptionText& option : options) {
    if (!option.positional && !option.required) continue;
    const std::string shown = macro_of(option) + (option.repeats ? " ..." : "");
    out += option.required ? "." + shown + "\n" : ".Op " + shown + "\n";
  }
  out += ".Sh DESCRIPTION\n" + sentences(text.summary + ".");
  if (!text.notes.empty()) out += sentences(text.notes);
  out += ".Pp\nThe options are:\n" + option_list(options) +
         ".Pp\nThose of every command are in\n.Xr attest 1 .\n";
  if (!text.terms.empty()) {
    out += ".Sh " + text.terms_title + "\n.Bl -tag -width Ds\n";
    for (const Term& term : text.terms) out += ".It Cm " + term.word + "\n" + sentences(term.about);
    out += ".El\n";
  }
  return out + kExitStatus + example_list(text.examples) + ".Sh SEE ALSO\n.Xr attest 1\n";
}

}  // namespace attest::cli
