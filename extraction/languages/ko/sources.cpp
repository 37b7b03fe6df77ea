// Korean: how newsrooms say whose figure it is.
#include "extraction/source_rules.h"

namespace attest::languages::ko {

extern const SourceRules sources;

namespace {

using enum SourcePlace;
using enum HeadKind;
constexpr InformantRole kOrigin = InformantRole::Origin;
constexpr InformantRole kPerson = InformantRole::Person;
constexpr InformantRole kOutlet = InformantRole::Outlet;
constexpr InformantRole kAgency = InformantRole::Agency;

// The source is the subject, or stands before 에 따르면; the verb ends the sentence.
// 내놓은, 발표한 before a noun only name where one figure comes from, except where that
// noun is the survey that the text goes on to report.
// clang-format off
constexpr AttributionRow kAttributions[] = {
    {"according-to", "(개표 결과|(분석한|조사한|집계한|점검한|실시한|벌인|발표한|공개한|추산한|추정한|전망한|예상한|*한|물은|*물어본|*해본) "
        "결과|분석 결과|점검 결과|따르면|의하면|집계로|집계로는|"
        "집계에 따르면|집계 결과|조사 결과|조사에서|조사에서는|통계로|자료로|추산으로|추계로|말로|"
        "말로는|"
        "설명으로|주장으로)", Before},
    {"consensus", "(집계한|제시한|내놓은|추정한|조사한|취합한) [<w>] (전망치~|예상치~|컨센서스~|기대치~|추정치~)", Before,
        Voice::Says, Reach::Local},
    {"said", "(밝혔*|밝힌 바*|밝히며*|말했*|발표했*|발표하며*|발표에*|지적했*|요구했*|설명했*|강조했*|주장했*|일축했*|반박했*|추산했*|추산한*|"
        "집계했*|"
        "집계한*|추정했*|추정한*|본다*|봤다*|(*다고|*라고|*자고|*냐고|고) "
        "(했다|했으며|했고|했지만|했습니다)|*기로 (했다|했으며|했고|했습니다)|덧붙였*|공시했*|공개했*|내놓았*|내놨*|확인했*|보고했*|반겼*|토로했*|경고했*|"
        "예보했*|당부했*|우려했*|답했*|털어놨*|신고했*|브리핑*|적발했*|파악했*|파악한*|확정했*|고시했*|소개했*|알렸*|줄이기로 했*)", Before},
    {"expects", "(상향 조정했*|하향 조정했*|제시했*|내다보고 있*|내다보*|전망했*|전망한다*|전망하며*|예상했*|예상한다*|내다봤*|내다본다*|예측했*|"
        "예측해*|예측하며*|기대한다*|기대했*|관측했*|분석했*|점쳤*|"
        "봤다*|보고 있*|잡았*)", Before, Voice::Says, Reach::Block},
    {"published", "(내놓은|공개한|발표한|펴낸|실시한|벌인|조사한|분석한|집계한) ('|‘|“|「|『|조사~|자료~|보고서~|통계~|결과~|설문~|설문조사~|"
        "실태조사~|보도자료~|현황~|잠정치를|동향~)", Before},
    {"by-noun", "(예상하는|전망하는|추정하는|추산하는|제시하는|집계하는|내놓은|내다본|발표한|전망한|예상한|추산한|추정한|집계한|예측한|밝힌|말한|제시한)",
        Before, Voice::Says,
        Reach::Local},
    {"words-of", "(말을|말로|말이|발언을|주장을|설명을|발표를|보고서를|자료를) (보도*|전했*|전하*|인용*)", Before, Voice::Cites,
        Reach::Local},
    {"looking-at", "(보면|살펴보면|분석하면|분석한 결과|종합하면)", Before, Voice::Says, Reach::Onwards,
        Speakers::Documents},
    {"explains", "(*다는|*라는|*란) (설명이다|분석이다|주장이다|관측이다|지적이다|평가다|전망이다|입장이다|"
        "설명이 나온다|분석이 나온다|관측이 나온다|전망이 나온다|지적이 나온다)", Before},
    {"citing", "(인용해|인용하며|인용한|인용하여)", Before, Voice::Cites},
    {"report-that", "(대해|대해서는|대해선|대한|관련해)", Before, Voice::Says, Reach::Local,
        Speakers::Documents},
    {"reported", "(전했*|전한다*|보도했*|보도하*|보도한*|타전했*)", Before, Voice::Relays},
};

constexpr SourceHead kSourceHeads[] = {
    // Ministries: 부 alone ends too many words.
    {"통일부~"}, {"농림부~"}, {"해양부~"}, {"재경부~"}, {"건교부~"}, {"정통부~"}, {"문광부~"}, {"행자부~"},
        {"산자부~"}, {"교과부~"}, {"미래부~"}, {"내무부~"}, {"재무부~"}, {"*보건부~"}, {"*농업부~"},
        {"*통상부~"}, {"*자원부~"}, {"*재정부~"}, {"*경제부~"}, {"*복지부~"}, {"*노동부~"}, {"*교육부~"},
        {"*국방부~"}, {"*외교부~"}, {"*법무부~"}, {"*환경부~"},
    {"*교통부~"}, {"국토부~"}, {"기재부~"}, {"산업부~"}, {"복지부~"}, {"고용부~"}, {"농식품부~"}, {"*식품부~"}, {"*수산부~"},
        {"해수부~"}, {"*안전부~"}, {"행안부~"}, {"*통신부~"}, {"과기부~"},
    {"*기술부~"}, {"*가족부~"}, {"여가부~"}, {"*관광부~"}, {"문체부~"}, {"*벤처부~"}, {"중기부~"}, {"*보훈부~"},
        {"*상무부~"}, {"*국무부~"}, {"*농무부~"}, {"*사령부~"}, {"*본부~"}, {"*대책본부~"}, {"중대본~"}, {"국회~"},
    {"통계청~"}, {"*데이터처~"}, {"*재산처~"}, {"*기상청~"}, {"관세청~"}, {"*국세청~"}, {"*경찰청~"}, {"*검찰청~"},
        {"소방청~"}, {"*방재청~"}, {"질병관리청~"}, {"질병청~"},
        {"산림청~"}, {"조달청~"}, {"병무청~"}, {"특허청~"}, {"*교육청~"}, {"*노동청~"}, {"*환경청~"}, {"*안전청~"},
        {"해경청~"}, {"*진흥청~"}, {"*농진청~"}, {"방위사업청~"},
    {"*시청~"}, {"*도청~"}, {"*구청~"}, {"*군청~"}, {"*사무소~"}, {"서울시~"}, {"부산시~"}, {"대구시~"}, {"인천시~"},
        {"광주시~"}, {"대전시~"}, {"울산시~"}, {"세종시~"}, {"경기도~"}, {"강원도~"}, {"*교육위~"},
    {"*식약처~"}, {"*안전처~"}, {"법제처~"}, {"보훈처~"}, {"인사혁신처~"}, {"*예산처~"}, {"*선관위~"}, {"*보건소~"}, {"금융위~"},
        {"공정위~"}, {"방통위~"}, {"*대책위~"}, {"*위원회~", kOrigin, Generic}, {"인권위~"}, {"권익위~"}, {"영진위~"},
        {"방심위~"}, {"원안위~"}, {"중노위~"}, {"노동위~"}, {"최임위~"}, {"개보위~"}, {"개인정보위~"}, {"노사정위~"},
        {"경사노위~"}, {"저고위~"}, {"저출산위~"}, {"국교위~"}, {"예결위~"}, {"국토위~"}, {"법사위~"}, {"과방위~"},
        {"*심의위~"}, {"*심사위~"}, {"*조정위~"}, {"*추진위~"}, {"*조직위~"}, {"*조사위~"}, {"*윤리위~"}, {"*비대위~"},
    {"*연구원~"}, {"*법원~"}, {"*지법~"}, {"*고법~"}, {"재판부~", kOrigin, Generic},
        {"*병원~"}, {"*감독원~"}, {"금감원~"}, {"국정원~"}, {"감사원~"}, {"*개발원~"}, {"*평가원~"},
        {"*진흥원~"}, {"*정보원~"}, {"*부동산원~"}, {"*소비자원~"}, {"*관리원~"}, {"*경제연구원~"}, {"kdi~"}, {"한은~"},
        {"*은행~"},
    {"*재단~", kOrigin, Generic}, {"*센터~", kOrigin, Generic}, {"*연구소~", kOrigin, Generic}, {"*공사~",
        kOrigin, Generic}, {"*공단~", kOrigin, Generic}, {"*협회~", kOrigin, Generic}, {"*연합회~",
        kOrigin, Generic},
    {"*연맹~", kOrigin, Generic}, {"*조합~", kOrigin, Generic}, {"*노조~", kOrigin, Generic}, {"*학회~",
        kOrigin, Generic}, {"*중앙회~"}, {"*단체들~"}, {"*단체~", kOrigin, Generic}, {"*대학교~"},
        {"*거래소~"}, {"*기구~", kOrigin, Generic}, {"*정부~"}, {"당국~", kOrigin, Generic}, {"*당국~"},
        {"*경찰~"}, {"*경찰서~"}, {"*소방서~"}, {"*소방본부~"}, {"*검찰~"}, {"*해경~"}, {"*세관~"}, {"*공항~"},
    {"*증권~"}, {"*전자~"}, {"*자동차~"}, {"*그룹~"}, {"*건설~"}, {"*화학~"}, {"*제약~"}, {"*생명~"}, {"*보험~"},
        {"*카드~"}, {"*항공~"}, {"*중공업~"}, {"*에너지~"},
        {"*유업~"}, {"*쇼핑~"}, {"*제당~"}, {"*마트~"}, {"*글로비스~"}, {"*모비스~"}, {"*제철~"}, {"*물산~"},
        {"*해운~"}, {"*바이오~"}, {"*로직스~"}, {"*셀트리온~"}, {"네이버~"}, {"카카오~"}, {"쿠팡~"}, {"*웍스~"},
        {"*테크~"}, {"*소프트~"}, {"*생활건강~"}, {"*제과~"}, {"*타이어~"}, {"*조선해양~"}, {"*한화오션~"},
        {"*솔루션~"}, {"*이노베이션~"}, {"*디스플레이~"}, {"*홀딩스~"}, {"*금융지주~"}, {"*캐피탈~"}, {"*시스템즈~"},
        {"*인더스트리~"}, {"*백화점~"}, {"*면세점~"},
        {"(녹십자~|셀트리온~|하이닉스~|모비스~|글로비스~|한화오션~)"}, {"*녹십자~"}, {"*오일뱅크~"}, {"*이엔씨~"}, {"*엔터테인먼트~"},
        {"*텔레콤~"}, {"*하이닉스~"}, {"증권사들~"}, {"*인포맥스~"}, {"*에프앤가이드~"}, {"*감정원~"},
        {"전문기관~"}, {"*업체~", kOrigin, Generic},
        {"*업계~"}, {"(연구~|*연구~|논문~|*논문~) ^ 따르면", kOrigin, Document},
        {"(감시~|*감시~|공시~|*공시~|지도~|*지도~|제도~|*제도~|속도~|*속도~|온도~|"
        "*온도~|의도~|*의도~|태도~|*태도~|각도~|*각도~|예시~|*예시~|지시~|*지시~|요구~|*요구~|"
        "도구~|*도구~) ^ 따르면", kOrigin, Data},
        {"(*군~|*시~|*구~|*도~) ^ 따르면"}, {"수원시~"}, {"고양시~"}, {"용인시~"}, {"성남시~"},
        {"청주시~"}, {"전주시~"}, {"천안시~"}, {"창원시~"}, {"포항시~"}, {"제주도~"}, {"전남도~"}, {"전북도~"}, {"경남도~"},
        {"경북도~"}, {"충남도~"}, {"충북도~"}, {"증권가~"}, {"금융권~"}, {"은행권~"}, {"증권업계~"}, {"노동계~"}, {"경영계~"},
        {"*부동산~"},
        {"회사~", kOrigin,
        Generic}, {"*전력~"}, {"한전~"}, {"코레일~"}, {"*연구진~",
        kOrigin, Generic}, {"*연구팀~", kOrigin, Generic}, {"*갤럽~"},
        {"알바천국~"}, {"알바몬~"}, {"잡코리아~"}, {"인크루트~"}, {"사람인~"},
        {"벼룩시장~"}, {"리얼미터~"}, {"엠브레인~"}, {"*데이터랩~"}, {"컨슈머인사이트~"}, {"*리서치~"}, {"*구단~"}, {"kbo~"},
    {"*통신~", kAgency}, {"*신문~", kOutlet}, {"*일보~", kOutlet}, {"*방송~", kOutlet}, {"*tv~",
        kOutlet}, {"tv~", kOutlet}, {"*뉴스~", kOutlet}, {"데일리 nk", kOutlet}, {"nk 뉴스~", kOutlet},
        {"*타임스~", kOutlet}, {"*저널~", kOutlet},
        {"*포스트~", kOutlet}, {"로이터~", kAgency}, {"블룸버그~", kAgency}, {"nhk", kOutlet},
        {"cnn", kOutlet},
        {"bbc", kOutlet}, {"afp", kAgency}, {"외신~", kOutlet}, {"외신들~", kOutlet},
        {"매체~", kOutlet, Generic}, {"*매체~", kOutlet, Generic}, {"일부 보도~", kOutlet, Document},
        {"*보도~", kOutlet,
        Document}, {"일부 언론~", kOutlet}, {"*소문~", kOrigin, Document},
    {"*관계자~", kPerson}, {"*당국자~", kPerson}, {"*연구위원~", kPerson}, {"*교수~", kPerson}, {"*전문가~",
        kPerson}, {"*전문가들~", kPerson}, {"*대변인~", kPerson}, {"*연구자~", kPerson}, {"*장관~", kPerson},
        {"*차관~", kPerson}, {"*청장~", kPerson},
    {"*과장~", kPerson}, {"*국장~", kPerson}, {"*실장~", kPerson}, {"*본부장~", kPerson}, {"*센터장~",
        kPerson}, {"*총재~", kPerson}, {"*대표~", kPerson}, {"*회장~", kPerson}, {"*의원~", kPerson},
        {"*시장은", kPerson}, {"*지사는", kPerson}, {"*감독~", kPerson}, {"*선수~", kPerson},
    {"*심의관~", kPerson}, {"*정책관~", kPerson}, {"*담당관~", kPerson}, {"*팀장~", kPerson},
        {"*연구소장~", kPerson},
        {"*원장~", kPerson}, {"*위원장~", kPerson}, {"*의장~", kPerson}, {"*총장~", kPerson},
        {"*이사장~", kPerson},
        {"*서장~", kPerson}, {"*단장~", kPerson}, {"*수석~", kPerson}, {"*부총리~", kPerson},
        {"*총리~", kPerson}, {"*방위상~", kPerson}, {"*외무상~", kPerson}, {"*외상~", kPerson}, {"*방위성~"},
        {"*외무성~"},
        {"*대통령~", kPerson}, {"사장~", kPerson}, {"*부사장~", kPerson}, {"*변호인~", kPerson},
        {"유족은", kPerson}, {"유족들은", kPerson}, {"*교사~", kPerson},
        {"*매니저~", kPerson}, {"*예보관~", kPerson}, {"*군수~", kPerson}, {"*구청장~", kPerson},
        {"*교육감~", kPerson}, {"*소방관~", kPerson},
        {"*경찰관~", kPerson}, {"담당은", kPerson}, {"*비서관~", kPerson},
    {"*애널리스트~", kPerson}, {"*이코노미스트~", kPerson}, {"(양강도|자강도|황해도|강원도|함경북도|함경남도|평안북도|평안남도|황해북도|"
        "황해남도) (소식통~|주민~)", kPerson},
        {"*소식통~", kPerson}, {"*상담사~", kPerson},
        {"*변호사~", kPerson}, {"*기상캐스터~", kPerson}, {"(주민~|주민들~|지역주민~|아파트주민~|북한주민~|마을주민~|현지주민~|거주민~)",
        kPerson}, {"*농민~", kPerson}, {"*농가~",
        kPerson}, {"*상인~", kPerson}, {"*중개인~", kPerson}, {"*활동가~", kPerson}, {"*담당자~", kPerson},
        {"*직원~", kPerson},
    {"씨~", kPerson}, {"*모씨~", kPerson},
    {"*출구조사~", kOrigin, Document}, {"*여론조사~", kOrigin, Document}, {"*설문조사~", kOrigin, Document},
        {"*실태조사~", kOrigin, Document}, {"*조사~", kOrigin, Document}, {"*보고서~", kOrigin, Document},
        {"*통계~", kOrigin, Data}, {"*자료~", kOrigin, Data},
};

constexpr std::string_view kSubjectTails[] = {"은", "는", "이", "가", "에서는", "들은", "도", "측은"};
constexpr std::string_view kInformedTails[] = {"에"};
constexpr std::string_view kNotInformants[] = {
    "법", "안", "결과", "분석", "규정", "기준", "계획", "전망", "조례", "발표", "집계", "추계", "추산", "공시", "공고",
    "결산", "잠정치", "속보", "백서", "연보", "연감", "회의록", "의사록", "실적", "추정치", "전망치", "예산", "로드맵",
    "대책", "방안", "성명", "담화", "논평", "공지", "안내", "증언", "설문", "내용", "관행",
    "판결", "판결문", "공소장", "진술", "설명", "주장", "소식", "이들", "예보", "일정", "방침", "약속",
    "합의", "협약", "원칙", "이론", "연구", "논문", "정관", "시행령", "지침", "규칙", "계약", "관례", "명단", "문건",
    "기록", "일지", "현황", "동향", "목록", "지수", "지표", "수치", "요건", "조건", "조항", "헌법", "공문", "말씀"};
constexpr std::string_view kGenitiveTails[] = {"의"};
constexpr std::string_view kJointTails[] = {"와", "과"};
constexpr std::string_view kJointMarks[] = {"·", "ㆍ"};
constexpr std::string_view kTopicTails[] = {"은", "는"};
constexpr std::string_view kLeftStops[] = {
    "은", "는", "이", "가", "을", "를", "에", "의", "로", "와", "과", "도", "만", "서", "다", "고", "며", "면",
        "게", "나", "지", "한", "된", "던", "할", "될", "인", "들", "해", "돼", "어", "아", "자", "부터", "까지",
        "보다", "대비", "기준", "동안", "만에", "따라", "통해", "위해", "대해", "달", "해", "날", "월", "일", "명"};
constexpr std::string_view kNotInNames[] = {"산하", "소속", "등", "및", "그러나", "다만", "앞서", "한편", "이날",
        "또", "또한",
        "이에", "수", "것", "중", "뒤", "후", "전", "올해", "지난해", "작년", "이번", "지난달", "이달", "최근", "현재",
        "모두", "약", "대", "총", "내년", "여만", "원", "총선", "선거"};
// clang-format on

}  // namespace

extern constinit const SourceRules sources{
    .attributions = kAttributions,
    .heads = kSourceHeads,
    .words_before = 2,
    .left_stops = kLeftStops,
    .not_in_names = kNotInNames,
    .subject_tails = kSubjectTails,
    .topic_tails = kTopicTails,
    .informed_tails = kInformedTails,
    .not_informants = kNotInformants,
    .joint_tails = kJointTails,
    .joint_marks = kJointMarks,
    .genitive_tails = kGenitiveTails};

}  // namespace attest::languages::ko
