// What may follow a Korean noun or counter within its word: particles, the copula and
// the nouns that grow onto counters (명씩, 명당).
//
// Left out on purpose: 등, 여 and 대, which begin other words as often (반등, 세대).
#pragma once

#include <string_view>

#include "extraction/rules.h"

namespace attest::languages::ko {

// clang-format off
constexpr std::string_view kEndings[] = {
    "은", "는", "이", "가", "을", "를", "에", "의", "로", "으로", "와", "과", "도", "만", "까지", "부터", "에서",
        "에게", "께",
    "보다", "보다는", "보다도", "이나", "나", "씩", "쯤", "마다", "뿐", "밖에", "조차", "만큼", "처럼", "째", "대로", "당",
        "짜리", "어치", "어치를", "어치의", "어치가", "어치로", "어치에", "꼴", "꼴로", "꼴인",
    "에는", "에도", "에만", "에서는", "에서도", "에서만", "에서의", "에서부터", "까지의", "까지는", "까지도", "까지만", "까지로",
        "부터는", "부터의", "으로는", "로는", "으로도", "로도",
    "으로만", "로만", "으로의", "로의", "으로써", "로써", "으로서", "로서", "만에", "만의", "만이", "만을", "만은", "만으로",
        "과의", "와의", "과는", "와는", "과도", "와도",
    "씩을", "씩이다", "씩의", "씩만", "째다", "째로", "째인", "째를", "째에", "당의", "짜리를", "짜리가", "짜리의", "짜리인",
    "이다", "다", "인", "일", "이며", "며", "이고", "고", "이자", "인데", "인지", "이라", "라", "이라서", "라서", "이란",
        "란", "이라는", "라는", "이라고", "라고", "이라며", "라며",
    "이지만", "지만", "이어서", "여서", "이던", "이었다", "였다", "이었고", "였고", "이었으며", "였으며", "이었으나", "였으나",
        "이었지만", "였지만", "이었던", "였던", "이었는데", "였는데",
    "이었다고", "였다고", "이었다는", "였다는", "이었다가", "였다가", "이라면", "라면", "일까", "이냐", "이니", "니", "입니다",
        "이었습니다", "였습니다", "이에요", "예요", "이죠",
    "뿐이다", "뿐이지만", "뿐이었다", "뿐이라고", "뿐인", "뿐만", "밖에는", "이라도", "라도", "이든", "든", "이야", "야", "이거나",
        "거나", "들"};

// What an ending says of the figure that it stands at.
constexpr EndingCue kEndingCues[] = {
    {"보다", Cue::Difference}, {"보다는", Cue::Difference}, {"보다도", Cue::Difference},
    {"에서", Cue::FromLevel}, {"의", Cue::ShareOf}, {"에", Cue::ToLevel}, {"째", Cue::ToLevel}, {"까지",
        Cue::ToLevel}, {"으로", Cue::ToLevel}, {"로", Cue::ToLevel}};
// clang-format on

}  // namespace attest::languages::ko
