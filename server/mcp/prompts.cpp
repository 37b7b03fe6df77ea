#include "server/mcp/prompts.h"

#include <array>
#include <string>
#include <string_view>

namespace attest::server {

namespace {

// A prompt with one argument, whose value takes the place of "{}".
struct Prompt {
  std::string_view name;
  std::string_view title;
  std::string_view description;
  std::string_view argument;
  std::string_view argument_description;
  std::string_view text;
};

constexpr std::array kPrompts = {
    Prompt{"check_draft", "Check a draft",
           "Check every figure of a draft against the indexed sources", "draft",
           "the text to check, in English, Russian or Korean",
           "Check every figure of the draft below with check_statement. For each figure give the "
           "verdict, the reason, and the passages that decided it with outlet, date and address. "
           "Say which figures could not be checked and why. Quote only what the tool returned.\n\n"
           "Draft:\n{}"},
    Prompt{"trace_figure", "Trace a figure", "Find who said a figure first, and who disagrees",
           "figure", "the figure with what it counts, such as “1,516 arrivals in 2013”",
           "Find where this figure is said, with search_claims, and who contradicts it, with "
           "find_conflicts: {}\n\nList the mentions by date with their quotes and addresses, tell "
           "how many independent origins they have, and which source they go back to. Quote only "
           "what the tools returned."},
};

const Prompt* find(std::string_view name) {
  for (const Prompt& prompt : kPrompts)
    if (prompt.name == name) return &prompt;
  return nullptr;
}

}  // namespace

Json list_prompts() {
  Json prompts = Json::array();
  for (const Prompt& prompt : kPrompts)
    prompts.push_back({{"name", prompt.name},
                       {"title", prompt.title},
                       {"description", prompt.description},
                       {"arguments", Json::array({{{"name", prompt.argument},
                                                   {"description", prompt.argument_description},
                                                   {"required", true}}})}});
  return {{"prompts", prompts}};
}

Json get_prompt(const Json& params) {
  const std::string name = text_member(params, "name");
  const Prompt* const prompt = find(name);
  if (prompt == nullptr) throw RpcError{kInvalidParams, "Unknown prompt: " + name};
  const std::string value = text_member(member(params, "arguments"), prompt->argument);
  if (value.empty())
    throw RpcError{kInvalidParams,
                   name + ": the argument \"" + std::string(prompt->argument) + "\" is missing"};
  std::string text(prompt->text);
  text.replace(text.find("{}"), 2, value);
  return {{"description", prompt->description},
          {"messages",
           Json::array({{{"role", "user"}, {"content", {{"type", "text"}, {"text", text}}}}})}};
}

}  // namespace attest::server
