// Korean: places that CLDR does not name, or not as newsrooms do, and the words beside them.
//
// Left out on purpose: 일 and 중 as names of countries, which are words of their own; 인도,
// 수단, 오만 and other names that mean a thing as often; 경기 alone, which is a match.
#include "extraction/tables/place_rows.h"

namespace attest::languages::ko {
namespace {

// clang-format off
using enum PlaceWord;

constexpr PlaceRow kRows[] = {
    {"KR", "(한국~|남한~|우리나라~|국내~|한반도 남쪽~)"}, {"KP", "북한~"}, {"KP", "北"},
    {"KP", "북~", Name, "KP"}, {"US", "美"}, {"CN", "(중국 본토~|中)"}, {"JP", "日"}, {"GB", "英"},
    {"DE", "獨"}, {"RU", "(러|러시아 연방~)"}, {"AU", "호주~"}, {"TR", "튀르키예~"}, {"ZA", "남아공~"},
    {"AE", "(아랍에미리트연합~|uae)"}, {"SA", "사우디~"}, {"UZ", "우즈벡~"}, {"NL", "화란~"},
    {"EU", "(유럽연합~|eu)"}, {"EZ", "유로존~"},
    // No countries, but somewhere else than the country named last.
    {"", "(유럽~|아시아~|아프리카~|중동~|동남아~|동남아시아~|중앙아시아~|남미~|중남미~|북미~|북유럽~|"
        "전 세계~|세계~|해외~|국외~)"},
    // Provinces and capitals.
    {"KR-11", "(서울~|서울시~)"}, {"KR-26", "(부산~|부산시~)"}, {"KR-27", "(대구~|대구시~)"},
    {"KR-28", "(인천~|인천시~)"}, {"KR-29", "(광주~|광주시~)"}, {"KR-30", "(대전~|대전시~)"},
    {"KR-31", "(울산~|울산시~)"}, {"KR-50", "(세종시~|세종~)"}, {"KR-41", "경기도~"},
    {"KR-42", "(강원도~|강원~)"}, {"KR-43", "(충북~|충청북도~)"}, {"KR-44", "(충남~|충청남도~)"},
    {"KR-45", "(전북~|전라북도~)"}, {"KR-46", "(전남~|전라남도~)"}, {"KR-47", "(경북~|경상북도~)"},
    {"KR-48", "(경남~|경상남도~)"}, {"KR-49", "(제주~|제주도~)"}, {"KP-01", "평양~"},
    {"KP-10", "(혜산~|양강도~)"}, {"KP-03", "(신의주~|평안북도~|평북~)"}, {"KP-02", "(평안남도~|평남~)"},
    {"KP-09", "(청진~|무산~|회령~|함경북도~|함북~)"}, {"KP-08", "(함흥~|함경남도~|함남~)"},
    {"KP-05", "(황해남도~|황남~)"}, {"KP-06", "(황해북도~|황북~)"}, {"KP-04", "자강도~"},
    {"KP-13", "(나선~|라선~)"}, {"KP-14", "남포~"}, {"KP-15", "개성공단~"},
    {"", "(수도권~|비수도권~|영남~|호남~|충청~)"},
    {"CN-BJ", "베이징~"}, {"JP-13", "도쿄~"}, {"RU-MOW", "모스크바~"}, {"GB-LND", "런던~"},
    {"FR-75", "파리~"}, {"DE-BE", "베를린~"}, {"UA-30", "(키이우~|키예프~)"}, {"", "(워싱턴~|뉴욕~)"},
};

constexpr ClassWord kClasses[] = {
    {"leaving", "온"}, {"leaving", "탈출*"}, {"leaving", "탈북*"}, {"leaving", "넘어*"},
    {"leaving", "건너*"},
    {"leaving", "나온"}, {"leaving", "들어온"}, {"leaving", "들여온"}, {"leaving", "수입*"},
    {"leaving", "출발*"},
    {"leaving", "떠나*"}, {"leaving", "떠난"}, {"leaving", "이탈*"}, {"leaving", "귀국*"},
    {"leaving", "송환*"},
    {"arriving", "입국*"}, {"arriving", "정착*"}, {"arriving", "도착*"}, {"arriving", "들어*"},
    {"arriving", "거주*"},
    {"arriving", "산다"}, {"arriving", "사는"}, {"arriving", "살고"}, {"arriving", "살았*"},
    {"arriving", "체류*"},
    {"arriving", "머물*"}, {"arriving", "온"}, {"arriving", "왔*"}, {"arriving", "이주*"},
    {"arriving", "있다"},
    {"arriving", "있는"}, {"arriving", "망명*"},
    {"within", "내"}, {"within", "내에"}, {"within", "내에서"}, {"within", "내의"}, {"within", "안에서"},
    {"within", "전역*"}, {"within", "현지*"},
    {"and-place", "및"},
    {"hosting", "수출*"}, {"hosting", "수입*"}, {"hosting", "생산*"}, {"hosting", "성장*"},
    {"hosting", "기록*"},
    {"traded", "수출*"}, {"traded", "수입*"}, {"measured", "인구*"}, {"measured", "경제*"},
    {"measured", "물가*"}, {"measured", "소비자물가*"}, {"measured", "실업률*"}, {"measured", "실업자*"},
    {"measured", "고용률*"}, {"measured", "취업자*"}, {"measured", "성장률*"}, {"measured", "gdp"},
    {"measured", "국내총생산*"}, {"measured", "생산*"}, {"measured", "생산량*"}, {"measured", "판매*"},
    {"measured", "판매량*"}, {"measured", "가격*"}, {"traded", "무역*"}, {"traded", "무역수지*"},
    {"traded", "교역*"}, {"measured", "부채*"}, {"measured", "적자*"}, {"measured", "흑자*"},
    {"measured", "예산*"}, {"measured", "매출*"}, {"measured", "임금*"}, {"measured", "출생아*"},
    {"measured", "출산율*"}, {"measured", "합계출산율*"}, {"measured", "사망자*"}, {"measured", "사망률*"},
    {"measured", "소비*"}, {"measured", "투자*"}, {"measured", "수요*"}, {"measured", "배출량*"},
    {"measured", "외환보유액*"}, {"measured", "수확량*"}, {"measured", "입국자*"}, {"measured", "관광객*"},
    {"measured", "아파트*"}, {"measured", "집값*"}, {"measured", "전셋값*"}, {"measured", "투표율*"},
    {"measured", "가구*"}, {"measured", "기준금리*"}, {"measured", "환율*"}, {"measured", "증시*"},
    {"measured", "시장*"},
};

constexpr std::string_view kNotPlaces[] = {"인도", "수단", "오만", "저지", "건지", "말리", "피지", "가나",
    "조지아", "그리스", "차드", "통가", "괌", "기니", "몰타", "북한"};

constexpr std::string_view kInTails[] = {"에서", "에서는", "에서도", "에서만", "에서의", "에선", "서", "서는"};
constexpr std::string_view kToTails[] = {"에", "에는", "에도", "에만", "로", "으로", "로의", "으로의"};
constexpr std::string_view kOfTails[] = {"의"};
constexpr std::string_view kSubjectTails[] = {"은", "는", "이", "가", "도"};
// clang-format on

}  // namespace

extern const PlaceRules places;
extern constinit const PlaceRules places{.rows = kRows,
                                         .classes = kClasses,
                                         .not_places = kNotPlaces,
                                         .capitals = false,
                                         .in_tails = kInTails,
                                         .to_tails = kToTails,
                                         .of_tails = kOfTails,
                                         .subject_tails = kSubjectTails,
                                         .home = "KR",
                                         .home_concept = "south-korea"};

}  // namespace attest::languages::ko
