#include "cli/description.h"

#include <algorithm>
#include <optional>

#include "search/edit_distance.h"
#include "search/text_of.h"
#include "text/code_points.h"

namespace attest::cli {

namespace {

// What a validator of one_of() is known by; the words stand in its description.
constexpr auto kWords = "words";

std::vector<std::string> words_of_option(CLI::Option& option) {
  std::vector<std::string> words;
  try {
    std::string all = option.get_validator(kWords)->get_description();
    for (std::size_t at = 0; at < all.size();) {
      const std::size_t end = std::min(all.find('|', at), all.size());
      words.push_back(all.substr(at, end - at));
      at = end + 1;
    }
  } catch (const CLI::OptionNotFound&) {
    // Any value will do.
  }
  return words;
}

ValueKind kind_of(const OptionText& text) {
  if (!text.words.empty()) return ValueKind::Words;
  if (text.value == "DIR") return ValueKind::Folder;
  if (text.value == "FILE" || text.value.starts_with("PATH")) return ValueKind::File;
  if (text.value == "NAME") return ValueKind::SavedSearch;
  return ValueKind::Other;
}

OptionText described(CLI::Option& option) {
  OptionText text;
  text.about = option.get_description();
  text.positional = option.get_positional();
  text.required = option.get_required();
  text.repeats = option.get_items_expected_max() > 1;
  if (text.positional) {
    text.names = {option.get_name(true)};
    text.value = text.names.front();
  } else {
    for (const std::string& name : option.get_snames()) text.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames()) text.names.push_back("--" + name);
    if (option.get_items_expected_max() > 0) {
      const std::string type = option.get_type_name();  // with those of validators after ":"
      text.value = type.substr(0, type.find(':'));
    }
  }
  text.words = words_of_option(option);
  if (!text.value.empty()) text.kind = kind_of(text);
  return text;
}

}  // namespace

std::vector<OptionText> options_of(const CLI::App& app) {
  std::vector<OptionText> texts;
  std::optional<OptionText> help;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_group().empty()) continue;
    // CLI11 hands out an option's validators from one that may be changed only.
    OptionText text = described(const_cast<CLI::Option&>(*option));
    if (option == app.get_help_ptr())
      help = std::move(text);
    else
      texts.push_back(std::move(text));
  }
  std::stable_partition(texts.begin(), texts.end(),
                        [](const OptionText& text) { return text.positional; });
  if (help) texts.push_back(*std::move(help));
  return texts;
}

std::vector<const CLI::App*> commands_of(const CLI::App& app) {
  std::vector<const CLI::App*> commands;
  for (const CLI::App* command : app.get_subcommands({}))
    if (!command->get_group().empty()) commands.push_back(command);
  return commands;
}

void one_of(CLI::Option& option, const std::vector<std::string>& words) {
  option.check(CLI::Validator(
      [words](const std::string& typed) -> std::string {
        if (std::find(words.begin(), words.end(), typed) != words.end()) return {};
        const std::string meant = did_you_mean(typed, words);
        return "no '" + typed + "' here" +
               (meant.empty() ? "; there are " + joined(words, ", ") : meant);
      },
      joined(words, "|"), kWords));
}

std::string nearest(const std::string& typed, const std::vector<std::string>& names) {
  std::string best_name;
  if (first_invalid_utf8(typed)) return best_name;
  std::size_t best = 4;
  for (const std::string& name : names) {
    const std::size_t distance = edit_distance(typed, name);
    // Of a short word more than a third may not be wrong.
    if (distance < best && distance * 3 <= name.size() + 1) {
      best = distance;
      best_name = name;
    }
  }
  return best_name;
}

std::string did_you_mean(const std::string& typed, const std::vector<std::string>& names) {
  const std::string meant = nearest(typed, names);
  return meant.empty() ? "" : "; did you mean '" + meant + "'?";
}

}  // namespace attest::cli
