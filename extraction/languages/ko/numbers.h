// Korean number words.  Sino-Korean digits multiply the power behind them (삼천 = 3 × 10³);
// 만, 억 and 조 close a group of four places and multiply all of it.  Native 하나, 둘 …
// count only before a counter.
#pragma once

#include "extraction/rules.h"

namespace attest::languages::ko {

using enum NumberRole;
constexpr Alone kPart = Alone::Never;
constexpr Alone kCountedOnly = Alone::Counted;

// clang-format off
constexpr NumberWord kNumberWords[] = {
    {"일", 1, Addend, kPart}, {"이", 2, Addend, kPart}, {"삼", 3, Addend, kPart}, {"사", 4, Addend,
        kPart},
    {"오", 5, Addend, kPart}, {"육", 6, Addend, kPart}, {"칠", 7, Addend, kPart}, {"팔", 8, Addend,
        kPart}, {"구", 9, Addend, kPart},
    {"십", 10, Power, kCountedOnly}, {"백", 100, Power, kCountedOnly}, {"천", 1'000, Power,
        kCountedOnly},
    {"만", 10'000, GroupPower, kCountedOnly}, {"억", 100'000'000, GroupPower, kPart}, {"조",
        1'000'000'000'000, GroupPower, kPart},
    {"하나", 1, Addend, kPart}, {"한", 1, Addend, kCountedOnly}, {"두", 2, Addend, kCountedOnly},
        {"둘", 2, Addend, kPart},
    {"세", 3, Addend, kCountedOnly}, {"셋", 3, Addend, kPart}, {"서", 3, Addend, kPart},
    {"네", 4, Addend, kCountedOnly}, {"넷", 4, Addend, kPart}, {"넉", 4, Addend, kCountedOnly},
        {"다섯", 5, Addend, kCountedOnly},
    {"여섯", 6, Addend, kCountedOnly}, {"일곱", 7, Addend, kCountedOnly}, {"여덟", 8, Addend,
        kCountedOnly}, {"아홉", 9, Addend, kCountedOnly},
    {"열", 10, Addend, kCountedOnly}, {"스물", 20, Addend, kCountedOnly}, {"스무", 20, Addend,
        kCountedOnly}, {"서른", 30, Addend, kCountedOnly},
    {"마흔", 40, Addend, kCountedOnly}, {"쉰", 50, Addend, kCountedOnly}, {"예순", 60, Addend,
        kCountedOnly}, {"일흔", 70, Addend, kCountedOnly},
    {"여든", 80, Addend, kCountedOnly}, {"아흔", 90, Addend, kCountedOnly},
    // A pair of native numerals is a range.
    {"한두", 1, Addend, kCountedOnly, 0, 2},
    {"두세", 2, Addend, kCountedOnly, 0, 3},
    {"서너", 3, Addend, kCountedOnly, 0, 4},
    {"너댓", 4, Addend, kCountedOnly, 0, 5},
    {"네댓", 4, Addend, kCountedOnly, 0, 5},
    {"네다섯", 4, Addend, kCountedOnly, 0, 5},
    {"너덧", 4, Addend, kCountedOnly, 0, 5},
    {"대여섯", 5, Addend, kCountedOnly, 0, 6},
    {"예닐곱", 6, Addend, kCountedOnly, 0, 7},
    {"일고여덟", 7, Addend, kCountedOnly, 0, 8},
    {"여덟아홉", 8, Addend, kCountedOnly, 0, 9},
    {"두서너", 2, Addend, kCountedOnly, 0, 4},
    {"수십", 10, Vague, kCountedOnly}, {"수백", 100, Vague, kCountedOnly}, {"수천", 1'000, Vague,
        kCountedOnly}, {"수만", 10'000, Vague, kCountedOnly},
    {"몇십", 10, Vague, kCountedOnly}, {"몇백", 100, Vague, kCountedOnly}, {"몇천", 1'000, Vague,
        kCountedOnly}, {"몇만", 10'000, Vague, kCountedOnly},
    {"수억", 100'000'000, Vague, kCountedOnly}, {"수조", 1'000'000'000'000, Vague, kCountedOnly},
    {"여", 0, Hedge, kPart},  // 4백여만: about four million
    {"영하", -1, Sign}, {"영상", 1, Sign}, {"마이너스", -1, Sign}, {"플러스", 1, Sign},
};

constexpr ClassWord kClassWords[] = {{"weekday", "월요일~", 1}, {"weekday", "화요일~", 2}, {"weekday",
        "수요일~", 3},
    {"weekday", "목요일~", 4}, {"weekday", "금요일~", 5}, {"weekday", "토요일~", 6}, {"weekday", "일요일~",
        7},
    {"same-figure", "비율*"}, {"same-figure", "비중*"}, {"same-figure", "수치*"},
    {"same-lead", "이"}, {"same-lead", "그"}, {"same-lead", "해당"}, {"same-lead", "이런"},
    {"respectively", "각각"}, {"respectively", "모두"}, {"respectively", "나란히"}, {"joining", "와"},
        {"joining", "과"}, {"resolving", "*기로"}, {"resolving", "했*"},
        {"resolving", "하고"}, {"resolving", "결정*"},
    {"resolving", "합의*"}, {"resolving", "약속*"}, {"comparing", "많다*"},
        {"comparing", "많은*"}, {"comparing", "많았*"},
    {"comparing", "적다*"}, {"comparing", "적은*"}, {"comparing", "적었*"}, {"object", "*을"},
        {"object", "*를"},
    {"informing", "따르면"}, {"informing", "의하면"}, {"informing", "결과"},
    {"deed-told", "*했다고"}, {"deed-told", "*됐다고"}, {"deed-told", "*었다고"},
    {"deed-told", "*았다고"}, {"deed-told", "*였다고"}, {"deed-told", "*렸다고"},
    {"deed-told", "*졌다고"}, {"deed-told", "*났다고"}, {"deed-told", "*겼다고"},
    {"deed-told", "*갔다고"}, {"deed-told", "*왔다고"}, {"deed-told", "*섰다고"},
    {"deed-told", "*쳤다고"}, {"deed-told", "*켰다고"}, {"deed-told", "*혔다고"},
    {"deed-told", "*췄다고"}, {"deed-told", "*웠다고"}, {"deed-told", "*냈다고"},
    {"deed-told", "*뒀다고"}, {"deed-told", "*줬다고"}, {"deed-told", "*봤다고"},
    {"deed-told", "*썼다고"}, {"deed-told", "*꼈다고"}, {"deed-told", "*폈다고"},
    {"deed-told", "*랐다고"}, {"deed-told", "*녔다고"}, {"deed-told", "*맸다고"},
    {"deed-told", "*샀다고"}, {"deed-told", "*잤다고"}, {"deed-told", "*탔다고"},
    {"deed-told", "*텼다고"}, {"deed-told", "*뗐다고"}, {"deed-told", "*뺐다고"},
    {"deed-told", "*셨다고"}, {"deed-told", "*몄다고"},
    {"streak-whole", "년째"},
    {"streak-whole", "개월째"}, {"streak-whole", "달째"}, {"streak-whole", "분기째"},
    {"streak", "연속"}, {"streak", "연속으로"}, {"streak", "내리"},
    // A clause that ends so tells of what was: 늘었지만, 줄었고.
    {"past-end", "*했지만"}, {"past-end", "*았지만"}, {"past-end", "*었지만"}, {"past-end", "*됐지만"},
    {"past-end", "*였지만"}, {"past-end", "*랐지만"}, {"past-end", "*졌지만"}, {"past-end", "*렸지만"},
    {"past-end", "*했고"}, {"past-end", "*았고"}, {"past-end", "*었고"}, {"past-end", "*됐고"},
    {"past-end", "*였고"}, {"past-end", "*랐고"}, {"past-end", "*졌고"}, {"past-end", "*렸고"},
    {"past-end", "*했으나"}, {"past-end", "*았으나"}, {"past-end", "*었으나"}, {"past-end", "*됐으나"},
    {"past-end", "*였으나"}, {"past-end", "*랐으나"}, {"past-end", "*졌으나"}, {"past-end", "*렸으나"},
    {"past-end", "*했으며"}, {"past-end", "*았으며"}, {"past-end", "*었으며"}, {"past-end", "*됐으며"},
    {"past-end", "수치지만"}, {"past-end", "수준이지만"},
    {"past-final", "*했다"}, {"past-final", "*았다"}, {"past-final", "*었다"}, {"past-final", "*됐다"},
    {"past-final", "*였다"}, {"past-final", "*랐다"}, {"past-final", "*졌다"}, {"past-final", "*렸다"},
    {"past-final", "*났다"}, {"past-final", "*쳤다"}, {"past-final", "*겼다"}, {"past-final", "*왔다"},
    {"past-final", "*갔다"}, {"past-final", "*았습니다"}, {"past-final", "*었습니다"},
    {"past-final", "*했습니다"}, {"past-final", "*됐습니다"}, {"past-final", "*졌습니다"},
    {"past-final", "*랐습니다"}, {"past-final", "*였습니다"}, {"past-final", "*렸습니다"},
    {"past-final", "*났습니다"}, {"past-final", "*쳤습니다"},
    {"this-figure", "이는"},
    {"reported-end", "나타났*"}, {"reported-end", "나타나*"}, {"reported-end", "집계됐*"},
    {"reported-end", "조사됐*"}, {"reported-end", "파악됐*"}, {"reported-end", "확인됐*"},
    {"reported-end", "분석됐*"}, {"reported-end", "추산됐*"}, {"reported-end", "추정됐*"},
    {"reported-end", "드러났*"}, {"reported-end", "알려졌*"}, {"reported-end", "전망됐*"},
    {"reported-end", "집계됐습*"}, {"reported-end", "이는"},
    {"reported-end", "이들"}, {"reported-end", "이들은"}, {"reported-end", "이들의"},
    {"saying-verb", "밝혔*"}, {"saying-verb", "말했*"}, {"saying-verb", "전했*"},
    {"saying-verb", "했다"}, {"saying-verb", "했습니다"}, {"saying-verb", "설명했*"},
    {"saying-verb", "덧붙였*"}, {"saying-verb", "강조했*"}, {"saying-verb", "발표했*"},
    {"saying-verb", "공시했*"}, {"saying-verb", "공개했*"}, {"saying-verb", "결정했*"},
    {"saying-verb", "확정했*"}, {"saying-verb", "예고했*"}, {"saying-verb", "약속했*"},
    {"saying-verb", "합의했*"}, {"saying-verb", "요청했*"}, {"saying-verb", "당부했*"},
    // Right before 20대 they leave it an age; a noun there is what is counted: 소방차 20대.
    {"band-lead", "*은"}, {"band-lead", "*는"}, {"band-lead", "*을"}, {"band-lead", "*를"},
    {"band-lead", "*에"},
    {"band-lead", "대부터"}, {"band-lead", "*에서"}, {"band-lead", "*로"}, {"band-lead", "*와"},
    {"band-lead", "*과"}, {"band-lead", "*도"}, {"band-lead", "*던"}, {"band-lead", "*한"},
    {"band-lead", "*인"}, {"band-lead", "*된"}, {"band-lead", "중"}, {"band-lead", "특히"},
        {"band-lead", "또"},
    {"band-lead", "이어"}, {"band-lead", "반면"}, {"band-lead", "주로"}, {"band-lead", "*면"},
    {"band-lead", "및"},
    // What the weather will do: 오르겠습니다.
    {"to-come", "*겠습니다"}, {"to-come", "*겠다"}, {"to-come", "*겠고"}, {"to-come", "*겠으며"},
    {"to-come", "*겠지만"}, {"to-come", "*겠는데"},
    // Ends a clause that tells of the noun behind it: 900억원이던 적자, 그쳤던 이익.
    {"told-of", "*던"},
    // Ends a clause within a sentence: 들어, 숨졌고, 늘었지만.
    {"verb-end", "*했고"}, {"verb-end", "*됐고"}, {"verb-end", "*였고"}, {"verb-end", "*았고"},
    {"verb-end", "*었고"}, {"verb-end", "*졌고"}, {"verb-end", "*렸고"}, {"verb-end", "*났고"},
    {"verb-end", "*갔고"}, {"verb-end", "*겼고"}, {"verb-end", "*으며"}, {"verb-end", "*면서"},
    {"verb-end", "*지만"}, {"verb-end", "*는데"}, {"verb-end", "*으나"}, {"verb-end", "들어"},
    {"verb-end", "*아서"}, {"verb-end", "*어서"}, {"verb-end", "*해서"}, {"verb-end", "*나며"},
    {"verb-end", "*하며"}, {"verb-end", "*되며"}, {"verb-end", "*하고"}, {"verb-end", "*되고"},
    {"verb-end", "숨져"}, {"verb-end", "*올라"}, {"verb-end", "*줄어"}, {"verb-end", "*늘어"},
    {"verb-end", "*감소해"}, {"verb-end", "*증가해"}, {"verb-end", "*기록해"}, {"verb-end", "*하락해"},
    {"verb-end", "*상승해"}, {"verb-end", "팔려"}, {"verb-end", "*밀려"}, {"verb-end", "*떨어져"}};

// Words that only begin as a number and counter do: 세종 is a city, 한편 "meanwhile".
constexpr std::string_view kWholeWords[] = {
    "세종*", "세단*", "한편*", "한번*", "세대*", "열차*", "열대*", "한때*", "한점*", "한동안", "한동*",
        "한채*", "한명숙",
        "두산*", "두동*",
        "한미*", "한일*", "한중*",
    "세계*", "네이버*", "만약*", "만일*", "천안*", "백두산*", "백두대간*", "백두혈통*", "백제*", "백신*", "백화점*", "백서~",
        "백호*", "천호*", "천국*",
        "천동*", "만점*", "만장일치*",
    "조건*", "조사*", "조치*", "조명*", "조인*", "조세*", "구인*", "구호*", "구조*", "구장*", "구간*", "구동*", "이번*",
        "이장*", "이분*", "사건*", "사장*", "사람*",
    "사회*", "사분*", "사점*", "사원*", "사표*", "사병*", "사채*", "사도*", "오염*", "오류*", "오도*", "이동*", "이건*",
        "이회*", "이명*", "이원*", "이점*", "이천시*",
    "일건*", "일명*", "일회용*", "일대*", "일번*", "일동*", "일부*", "이대*", "이석*", "구석*", "삼성*", "삼척*", "오대*",
        "오명*", "오산*", "석탄*", "석유*", "서울*", "서점*", "서동*",
    "서대문*", "서번*", "서편*", "서병*", "여권*", "여대*", "여건*", "여명*", "네팀*", "십대*", "만원", "만두*", "억대*",
        "천연*", "천만에*", "백골*", "백인*", "사실상*", "한석*",
    "한권*", "한명회*", "두번째*", "세번째*", "네번째*", "한국*", "천막*", "천일염*", "백일장*", "백일해*", "만년*", "천년*",
        "백년대계*", "만성*", "사이*", "구이*", "오이*", "일이*", "삼일절*", "사일로*"};
// clang-format on

}  // namespace attest::languages::ko
