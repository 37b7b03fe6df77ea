// What the analyser must know of Korean words and sentences.
//
// The dictionary (hunspell-ko) knows inflected verbs and the particles of the
// nouns it holds.  Names and new words it does not hold; for those the particles
// are taken off by the table below.  Left out on purpose: 도 and 만 after one
// syllable, 의 of 회의, and whatever else the rule cannot tell from a noun's end
// is guarded by the length that must stay (two syllables).
#include "text/text_rules.h"

namespace attest::languages::ko {
namespace {

// clang-format off
constexpr Particle kParticles[] = {
    // Case.
    {"이", After::Consonant},   {"가", After::Vowel},
    {"은", After::Consonant},   {"는", After::Vowel},
    {"을", After::Consonant},   {"를", After::Vowel},
    {"과", After::Consonant},   {"와", After::Vowel},
    {"으로", After::Consonant}, {"로", After::Any},   // ㄹ takes 로 as vowels do
    {"으로서", After::Consonant}, {"로서", After::Any},
    {"으로써", After::Consonant}, {"로써", After::Any},
    {"의"}, {"에"}, {"에서"}, {"에게"}, {"에게서"}, {"께"}, {"께서"}, {"한테"}, {"한테서"},
    // What stands behind a case, or alone.
    {"도"}, {"만"}, {"까지"}, {"부터"}, {"조차"}, {"마저"}, {"처럼"}, {"보다"}, {"마다"}, {"밖에"},
    {"뿐"}, {"이나", After::Consonant}, {"나", After::Vowel},
    {"이라도", After::Consonant}, {"라도", After::Vowel},
    {"이란", After::Consonant}, {"란", After::Vowel},
    {"이라는", After::Consonant}, {"라는", After::Vowel},
    {"이라고", After::Consonant}, {"라고", After::Vowel},
    {"이며", After::Consonant}, {"며", After::Vowel},
    {"이고", After::Consonant}, {"고", After::Vowel},
    {"에는"}, {"에도"}, {"에만"}, {"에서는"}, {"에서도"}, {"에서만"}, {"에서의"}, {"에게는"}, {"에게도"},
    {"까지는"}, {"까지의"}, {"까지도"}, {"부터는"}, {"부터의"}, {"만이"}, {"만은"}, {"만을"}, {"만의"},
    {"과의", After::Consonant}, {"와의", After::Vowel},
    {"과는", After::Consonant}, {"와는", After::Vowel},
    {"과도", After::Consonant}, {"와도", After::Vowel},
    {"으로는", After::Consonant}, {"로는", After::Any},
    {"으로도", After::Consonant}, {"로도", After::Any},
    {"으로의", After::Consonant}, {"로의", After::Any},
    {"으로부터", After::Consonant}, {"로부터", After::Any},
    // To be.
    {"이다", After::Consonant}, {"다", After::Vowel},
    {"입니다"}, {"이었다", After::Consonant}, {"였다", After::Vowel}, {"인"}, {"이라", After::Consonant},
    // To do, of verbs that the dictionary does not hold (탈북했다).
    {"했다"}, {"했던"}, {"했고"}, {"했으며"}, {"했습니다"}, {"한다"}, {"하는"}, {"하고"}, {"하며"}, {"하여"},
    {"해서"}, {"합니다"}, {"하다"}, {"하기"}, {"한"}, {"할"}, {"됐다"}, {"되는"}, {"된다"}, {"된"}, {"되다"},
    // Many.
    {"들"}, {"들이"}, {"들은"}, {"들을"}, {"들의"}, {"들에"}, {"들에게"}, {"들도"}, {"들과"}, {"들만"},
    {"들로"}, {"들이다"}, {"들까지"}, {"들에게는"}, {"들로부터"},
};

// Verbs made of nouns: 감소하다, 감소되다 and 감소 are one word to whoever searches.
constexpr std::string_view kVerbSuffixes[] = {"하다", "되다", "시키다"};

// Syllables that make a new noun of a noun: what stands before is a word to be found.
constexpr std::string_view kNounSuffixes[] = {
    "자", "인", "민", "족", "원", "장", "관", "부", "국", "청", "처", "실", "과", "팀", "당", "군", "구", "시",
    "도", "읍", "면", "동", "리", "률", "율", "액", "량", "비", "료", "금", "세", "가", "값", "수", "치",
    "성", "화", "적", "형", "식", "력", "권", "법", "론", "학", "계", "층", "대", "급", "용", "품", "제",
    "물", "소", "사", "점", "집", "회", "측", "발", "행", "산", "어", "판", "님", "씨", "상", "하", "내", "외",
    "별", "간", "중", "초", "말", "전", "후", "쪽", "꾼", "들",
};

constexpr std::string_view kStopWords[] = {
    // What questions are made of.
    "무엇", "무엇이", "무엇을", "무엇인가", "무엇인가요", "뭐", "뭐가", "누구", "누가", "누구를", "누구의",
    "언제", "언제부터", "언제까지", "어디", "어디서", "어디에", "어디에서", "왜", "어떻게", "어떤", "어느",
    "무슨", "얼마", "얼마나", "얼마인가", "얼마인가요", "얼마였나", "몇", "몇몇", "인가", "인가요", "입니까",
    "있나", "있나요", "있습니까", "했나", "했나요", "됐나", "되나", "되나요", "하나요", "알려줘", "알려주세요",
    // Bound nouns, pronouns, conjunctions.
    "것", "것은", "것이", "것을", "것이다", "것으로", "수", "수가", "수는", "등", "등의", "등을", "등이", "등은",
    "및", "또", "또는", "또한", "그리고", "그러나", "하지만", "그런데", "그래서", "따라서", "즉", "때문에", "때문",
    "그", "이", "저", "그는", "그의", "그가", "그녀", "그녀는", "그들", "그들은", "이들", "이는", "이를", "이것",
    "이런", "그런", "우리", "나", "나는", "내가", "내", "제", "제가", "더", "가장", "매우", "약", "모두", "다",
    // Auxiliaries and postpositions that stand alone.
    "있다", "있는", "있었다", "있습니다", "없다", "없는", "이다", "하다", "하는", "한", "할", "해", "했다", "된",
    "되는", "된다", "대한", "대해", "대해서", "관한", "관해", "위한", "위해", "따른", "따르면", "통해", "의해",
};

constexpr std::string_view kAbbreviations[] = {
    "mr.", "mrs.", "ms.", "dr.", "prof.", "jr.", "sr.", "st.", "vs.", "etc.", "inc.", "ltd.",
    "corp.", "co.",
    "u.s.", "u.k.", "u.n.", "e.g.", "i.e.", "ph.d.", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.",
    "aug.", "sep.", "sept.", "oct.", "nov.", "dec.",
};

constexpr std::string_view kNumberAbbreviations[] = {"no.", "nos.", "vol.", "p.", "pp.", "fig.",
    "tel."};
// clang-format on

}  // namespace

extern constinit const TextRules text{.code = "ko",
                                      .script = Script::Hangul,
                                      .snowball = {},
                                      .hunspell = "ko",
                                      .irregular = {},
                                      .stem_endings = {},
                                      .particles = kParticles,
                                      .verb_suffixes = kVerbSuffixes,
                                      .noun_suffixes = kNounSuffixes,
                                      .stop_words = kStopWords,
                                      .abbreviations = kAbbreviations,
                                      .number_abbreviations = kNumberAbbreviations,
                                      .parts = true};

}  // namespace attest::languages::ko
