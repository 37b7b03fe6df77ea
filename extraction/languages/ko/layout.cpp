// 한국 신문의 바이라인과 날짜 표기: how Korean articles sign, date and frame themselves.
#include "extraction/tables/layout_rules.h"

namespace attest::languages::ko {
namespace {

constexpr std::string_view kWeekdays[] = {"월요일", "화요일", "수요일", "목요일", "금요일",
                                          "토요일", "일요일", "월",     "화",     "수",
                                          "목",     "금",     "토",     "일"};
constexpr std::string_view kDateForms[] = {"y년 m월 d일"};
constexpr std::string_view kDayForms[] = {"m월 d일", "d일"};
constexpr std::string_view kTimeWords[] = {"오전", "오후", "시", "분", "초"};
constexpr std::string_view kPublished[] = {"입력",     "기사입력", "최초입력", "등록", "송고",
                                           "송고시간", "승인",     "발행",     "작성", "게재",
                                           "기사등록", "게시",     "출고"};
constexpr std::string_view kUpdated[] = {"수정",     "최종수정", "최종 수정",
                                         "업데이트", "기사수정", "갱신"};
constexpr std::string_view kBylineStarts[] = {"글", "취재"};
constexpr std::string_view kReporters[] = {"기자",     "특파원",   "논설위원",  "선임기자",
                                           "인턴기자", "객원기자", "통신원",    "앵커",
                                           "편집위원", "전문기자", "칼럼니스트"};
// End of a word: 특별취재팀, 데이터팀.
constexpr std::string_view kDesks[] = {
    "취재팀", "데이터팀", "편집국", "편집부", "온라인뉴스팀", "디지털뉴스팀", "뉴스팀", "온라인팀",
    "정치부", "사회부",   "국제부", "문화부", "스포츠부",     "전국부",       "경제부"};
constexpr std::string_view kOutlets[] = {"신문",   "일보",   "통신",   "뉴스",   "경제",
                                         "방송",   "타임스", "저널",   "매일",   "데일리",
                                         "투데이", "헤럴드", "미디어", "뉴시스", "nk"};
constexpr std::string_view kNoticeStarts[] = {
    "관련기사", "관련 기사", "기사제보",      "무단전재", "무단 전재", "저작권자", "ⓒ",
    "©",        "▶",         "☞",             "☎",        "사진=",     "사진 =",   "자료=",
    "[사진",    "이미지=",   "많이 본 기사",  "인기기사", "본 기사는", "편집자주"};
// 공유, 구독 문의 02-123, but 공유 자전거 300대가 나왔다 is text.
constexpr std::string_view kNoticeLabels[] = {
    "제보",      "구독", "공유",        "댓글",       "좋아요",   "태그",    "독자센터",
    "독자 센터", "문의", "앱 다운로드", "네이버에서", "카카오톡", "홈페이지"};
constexpr std::string_view kNoticeWords[] = {
    "관련기사", "기사제보",  "제보",     "(끝)",     "무단전재",    "재배포",    "앱 다운로드",
    "다운로드", "구독",      "독자센터", "고객센터", "더보기",      "기사보기",  "기사 보기",
    "전체보기", "원문보기",  "바로가기", "참조",     "면에서 계속", "면에 계속", "☞",
    "▶",        "☎",         "※",        "댓글",     "문의:",       "문의 :",    "문의처",
    "오류신고", "기사 신고", "신고하기"};

}  // namespace

extern constinit const LayoutRules layout{.months = {},
                                          .weekdays = kWeekdays,
                                          .date_forms = kDateForms,
                                          .day_forms = kDayForms,
                                          .day_endings = {},
                                          .slashes_day_first = false,
                                          .time_words = kTimeWords,
                                          .published = kPublished,
                                          .updated = kUpdated,
                                          .byline_starts = kBylineStarts,
                                          .byline_stops = {},
                                          .byline_ends = {},
                                          .name_joins = {},
                                          .reporters = kReporters,
                                          .desks = kDesks,
                                          .outlets = kOutlets,
                                          .outlet_kinds = {},
                                          .notice_starts = kNoticeStarts,
                                          .notice_labels = kNoticeLabels,
                                          .notice_words = kNoticeWords};

}  // namespace attest::languages::ko
