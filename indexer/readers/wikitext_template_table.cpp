#include "indexer/readers/wikitext_template_table.h"

#include <algorithm>
#include <iterator>

namespace attest {
namespace {

// By first letter and case as MediaWiki has them: the name in lower case.
// clang-format off
constexpr Template kTemplates[] = {
    // Words that are only kept together, set smaller, or said to be of a language.
    {"nowrap", Shows::First}, {"nobr", Shows::First}, {"nobreak", Shows::First},
    {"nobold", Shows::First}, {"noitalic", Shows::First}, {"small", Shows::First},
    {"smaller", Shows::First}, {"big", Shows::First}, {"large", Shows::First},
    {"center", Shows::First}, {"strong", Shows::First}, {"em", Shows::First},
    {"abbr", Shows::First}, {"tooltip", Shows::First}, {"hover title", Shows::Last},
    {"comment", Shows::First}, {"подсказка", Shows::First}, {"s", Shows::First},
    {"sic", Shows::First}, {"not a typo", Shows::First}, {"proper name", Shows::First},
    {"visible anchor", Shows::First}, {"vanchor", Shows::First}, {"dfn", Shows::First},
    {"lang", Shows::Second}, {"langx", Shows::Second}, {"llang", Shows::Second},
    {"color", Shows::Second}, {"font color", Shows::Second}, {"цвет", Shows::Second},
    {"transl", Shows::Last}, {"transliteration", Shows::Last},
    {"sup", Shows::First}, {"sub", Shows::First}, {"upright", Shows::First},
    {"ill", Shows::First}, {"interlanguage link", Shows::First}, {"iw", Shows::First},
    {"iw2", Shows::First}, {"не переведено", Shows::First}, {"нп", Shows::First},
    {"нп3", Shows::First}, {"нп4", Shows::First}, {"нп5", Shows::First},
    {"임시링크", Shows::First}, {"임시 링크", Shows::First}, {"번역되지 않은 링크", Shows::First},
    {"줄바꿈방지", Shows::First}, {"작게", Shows::First}, {"글자크기", Shows::Second},
    {"columns-list", Shows::First}, {"plainlist", Shows::First}, {"한자", Shows::First},
    {"flag", Shows::First}, {"flagcountry", Shows::First},
    {"flagu", Shows::First}, {"флаг", Shows::First}, {"флагификация", Shows::First},
    {"국기", Shows::First}, {"국기나라", Shows::First}, {"'s", Shows::Words, "'s"},
    // Words of others, which stand in the page.
    {"quote", Shows::Quote}, {"blockquote", Shows::Quote}, {"cquote", Shows::Quote},
    {"quotation", Shows::Quote}, {"quote box", Shows::Quote}, {"цитата", Shows::Quote},
    {"начало цитаты", Shows::Quote}, {"인용문", Shows::Quote}, {"인용문2", Shows::Quote},
    // Figures.
    {"formatnum", Shows::First}, {"number format", Shows::First}, {"val", Shows::Number},
    {"num", Shows::Number}, {"число", Shows::Number}, {"nts", Shows::First},
    {"sort", Shows::Second},
    {"number table sorting", Shows::First}, {"gaps", Shows::First},
    {"formatprice", Shows::First}, {"convert", Shows::Measures}, {"cvt", Shows::Measures},
    {"변환", Shows::Measures}, {"단위 변환", Shows::Measures}, {"frac", Shows::Fraction},
    {"fraction", Shows::Fraction}, {"sfrac", Shows::Fraction}, {"дробь", Shows::Fraction},
    {"us$", Shows::Before, "US$"}, {"usd", Shows::Before, "US$"},
    {"us dollar", Shows::Before, "US$"},
    {"€", Shows::Before, "€"}, {"eur", Shows::Before, "€"}, {"euro", Shows::Before, "€"},
    {"£", Shows::Before, "£"}, {"gbp", Shows::Before, "£"}, {"¥", Shows::Before, "¥"},
    {"jpy", Shows::Before, "¥"}, {"₩", Shows::Before, "₩"}, {"krw", Shows::Before, "₩"},
    {"won", Shows::Before, "₩"}, {"₽", Shows::After, " ₽"}, {"rub", Shows::Before, "₽"},
    {"percent", Shows::After, "%"}, {"pct", Shows::After, "%"}, {"%", Shows::After, "%"},
    // Times.
    {"as of", Shows::AsOf}, {"start date", Shows::Day}, {"end date", Shows::Day},
    {"date", Shows::Day}, {"dts", Shows::Day}, {"dtsh", Shows::Words},
    {"circa", Shows::Before, "c. "}, {"c.", Shows::Before, "c. "}, {"ca.", Shows::Before, "c. "},
    // Signs.
    {"!", Shows::Words, "|"}, {"=", Shows::Words, "="}, {"nbsp", Shows::Words, "\u00A0"},
    {"spaces", Shows::Words, " "}, {"space", Shows::Words, " "}, {"ndash", Shows::Words, "–"},
    {"en dash", Shows::Words, "–"}, {"mdash", Shows::Words, "—"}, {"em dash", Shows::Words, "—"},
    {"spaced ndash", Shows::Words, " – "}, {"snd", Shows::Words, " – "},
    {"spaced en dash", Shows::Words, " – "}, {"--", Shows::Words, " — "},
    {"·", Shows::Words, " · "}, {"•", Shows::Words, " • "}, {"dot", Shows::Words, " · "},
    {"minus", Shows::Words, "−"}, {"snds", Shows::Words, " – "}, {"'", Shows::Words, "'"},
};
// clang-format on

}  // namespace

const Template* find_template(std::string_view name) {
  const auto* found = std::find_if(std::begin(kTemplates), std::end(kTemplates),
                                   [&](const Template& one) { return one.name == name; });
  return found == std::end(kTemplates) ? nullptr : found;
}

}  // namespace attest
