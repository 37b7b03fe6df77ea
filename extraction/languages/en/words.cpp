// What the analyser must know of English words and sentences.
//
// Regular inflection is Snowball's.  The irregular words are those of common use;
// words that live in dictionaries only ("clave", "oxen" of old) are left out, for
// each row costs precision: "ground" is far oftener earth than a form of "grind".
#include "text/text_rules.h"

namespace attest::languages::en {
namespace {

// clang-format off
constexpr IrregularWord kIrregular[] = {
    // Verbs.
    {"arise", "arose arisen"},          {"awake", "awoke awoken"},
    {"bear", "bore borne born"},        {"beat", "beaten"},
    {"become", "became"},               {"begin", "began begun"},
    {"bend", "bent"},                   {"bind", "bound"},
    {"bound", "bound"},                 {"bite", "bit bitten"},
    {"bit", "bit"},                     {"bleed", "bled"},
    {"blow", "blew blown"},             {"break", "broke broken"},
    {"breed", "bred"},                  {"bring", "brought"},
    {"build", "built"},                 {"burn", "burnt"},
    {"buy", "bought"},                  {"catch", "caught"},
    {"choose", "chose chosen"},         {"cling", "clung"},
    {"come", "came"},                   {"creep", "crept"},
    {"deal", "dealt"},                  {"dig", "dug"},
    {"do", "did done does"},            {"draw", "drew drawn"},
    {"dream", "dreamt"},                {"drink", "drank drunk"},
    {"drive", "drove driven"},          {"dwell", "dwelt"},
    {"eat", "ate eaten"},               {"fall", "fell fallen"},
    {"feed", "fed"},                    {"feel", "felt"},
    {"fight", "fought"},                {"find", "found"},
    {"flee", "fled"},                   {"fling", "flung"},
    {"fly", "flew flown"},              {"found", "found"},                 {"forbid", "forbade forbidden"},
    {"forecast", "forecast"},           {"foresee", "foresaw foreseen"},
    {"forget", "forgot forgotten"},     {"forgive", "forgave forgiven"},
    {"freeze", "froze frozen"},         {"get", "got gotten"},
    {"give", "gave given"},             {"go", "went gone goes"},
    {"grow", "grew grown"},             {"hang", "hung"},
    {"have", "had has"},                {"hear", "heard"},
    {"hide", "hid hidden"},             {"hold", "held"},
    {"keep", "kept"},                   {"kneel", "knelt"},
    {"know", "knew known"},             {"lay", "laid lay"},
    {"lead", "led"},                    {"leap", "leapt"},
    {"learn", "learnt"},                {"leave", "left"},
    {"left", "left"},                   {"lend", "lent"},
    {"lie", "lay lain lying"},          {"light", "lit"},
    {"lose", "lost"},                   {"make", "made"},
    {"mean", "meant"},                  {"meet", "met"},
    {"mistake", "mistook mistaken"},    {"outdo", "outdid outdone"},
    {"outgrow", "outgrew outgrown"},    {"overcome", "overcame"},
    {"oversee", "oversaw overseen"},    {"overtake", "overtook overtaken"},
    {"overthrow", "overthrew overthrown"}, {"pay", "paid"},
    {"prove", "proven"},                {"rebuild", "rebuilt"},
    {"repay", "repaid"},                {"retake", "retook retaken"},
    {"rewrite", "rewrote rewritten"},   {"ride", "rode ridden"},
    {"ring", "rang rung"},              {"rise", "rose risen"},
    {"rose", "rose roses"},             {"run", "ran"},
    {"say", "said"},                    {"see", "saw seen"},
    {"seek", "sought"},                 {"sell", "sold"},
    {"send", "sent"},                   {"sew", "sewn"},
    {"shake", "shook shaken"},          {"shine", "shone"},
    {"shoot", "shot"},                  {"shot", "shot"},
    {"show", "shown"},                  {"shrink", "shrank shrunk shrunken"},
    {"sing", "sang sung"},              {"sink", "sank sunk sunken"},
    {"sit", "sat"},                     {"slay", "slew slain"},
    {"sleep", "slept"},                 {"slide", "slid"},
    {"sow", "sown"},                    {"speak", "spoke spoken"},
    {"speed", "sped"},                  {"spend", "spent"},
    {"spill", "spilt"},                 {"spin", "spun"},
    {"split", "split"},                 {"spring", "sprang sprung"},
    {"stand", "stood"},                 {"steal", "stole stolen"},
    {"stick", "stuck"},                 {"sting", "stung"},
    {"stride", "strode"},               {"strike", "struck stricken"},
    {"strive", "strove striven"},       {"swear", "swore sworn"},
    {"sweep", "swept"},                 {"swell", "swollen"},
    {"swim", "swam swum"},              {"swing", "swung"},
    {"take", "took taken"},             {"teach", "taught"},
    {"tear", "tore torn"},              {"tell", "told"},
    {"think", "thought"},               {"thought", "thought"},
    {"throw", "threw thrown"},          {"undergo", "underwent undergone"},
    {"understand", "understood"},       {"undertake", "undertook undertaken"},
    {"undo", "undid undone"},           {"uphold", "upheld"},
    {"wake", "woke woken"},             {"wear", "wore worn"},
    {"weave", "wove woven"},            {"weep", "wept"},
    {"win", "won"},                     {"wind", "wound"},
    {"wound", "wound"},                 {"withdraw", "withdrew withdrawn"},
    {"withhold", "withheld"},           {"withstand", "withstood"},
    {"write", "wrote written"},         {"die", "dying"},
    {"tie", "tying"},
    // Nouns.
    {"man", "men"},                     {"woman", "women"},
    {"child", "children"},              {"person", "people persons"},
    {"people", "people peoples"},       {"foot", "feet"},
    {"tooth", "teeth"},                 {"goose", "geese"},
    {"mouse", "mice"},                  {"ox", "oxen"},
    {"life", "lives"},                  {"live", "lives"},
    {"wife", "wives"},                  {"knife", "knives"},
    {"half", "halves"},                 {"leaf", "leaves"},
    {"leave", "leaves"},                {"loaf", "loaves"},
    {"shelf", "shelves"},               {"thief", "thieves"},
    {"wolf", "wolves"},                 {"calf", "calves"},
    {"self", "selves"},                 {"crisis", "crises"},
    {"basis", "bases"},                 {"base", "bases"},
    {"analysis", "analyses"},           {"analyse", "analyses"},
    {"thesis", "theses"},               {"hypothesis", "hypotheses"},
    {"diagnosis", "diagnoses"},         {"diagnose", "diagnoses"},
    {"axis", "axes"},                   {"axe", "axes"},
    {"criterion", "criteria"},          {"phenomenon", "phenomena"},
    {"datum", "data"},                  {"data", "data"},
    {"medium", "media"},                {"media", "media"},
    {"bacterium", "bacteria"},          {"curriculum", "curricula"},
    {"memorandum", "memoranda"},        {"referendum", "referenda"},
    {"stratum", "strata"},              {"index", "indices"},
    {"appendix", "appendices"},         {"matrix", "matrices"},
    {"vertex", "vertices"},             {"alumnus", "alumni"},
    {"stimulus", "stimuli"},            {"nucleus", "nuclei"},
    {"formula", "formulae"},            {"policeman", "policemen"},
    {"policewoman", "policewomen"},     {"spokesman", "spokesmen"},
    {"spokeswoman", "spokeswomen"},     {"businessman", "businessmen"},
    {"businesswoman", "businesswomen"}, {"fisherman", "fishermen"},
    {"fireman", "firemen"},             {"serviceman", "servicemen"},
    {"servicewoman", "servicewomen"},   {"congressman", "congressmen"},
    {"chairman", "chairmen"},           {"gunman", "gunmen"},
    {"workman", "workmen"},             {"salesman", "salesmen"},
    {"grandchild", "grandchildren"},    {"schoolchild", "schoolchildren"},
    {"stepchild", "stepchildren"},      {"midwife", "midwives"},
    {"housewife", "housewives"},
    // Comparatives.
    {"good", "better best"},            {"well", "better best"},
    {"bad", "worse worst"},             {"far", "farther farthest further furthest"},
    {"little", "less least"},           {"many", "more most"},
    {"much", "more most"},
};

constexpr std::string_view kStopWords[] = {
    // Articles, conjunctions, prepositions.
    "a", "an", "the", "and", "or", "but", "nor", "so", "yet", "if", "then", "than", "as",
    "because", "while", "although", "though", "since", "until", "unless", "whether",
    "of", "in", "on", "at", "to", "for", "from", "by", "with", "about", "into", "onto", "over",
    "under", "after", "before", "between", "among", "during", "through", "against", "per", "via",
    "within", "without", "upon", "toward", "towards", "above", "below", "up", "down", "out", "off",
    // Pronouns and determiners.
    "i", "you", "he", "she", "it", "we", "they", "me", "him", "her", "us", "them", "my", "your",
    "his", "its", "our", "their", "this", "that", "these", "those", "there", "here", "some", "any",
    "each", "every", "all", "both", "such", "other", "another", "same", "no", "not", "only", "also",
    "however", "meanwhile", "moreover", "according",
    // Auxiliaries.
    "am", "is", "are", "was", "were", "be", "been", "being", "do", "does", "did", "doing", "done",
    "have", "has", "had", "having", "will", "would", "shall", "should", "can", "could", "may",
    "might", "must",
    // What questions are made of.  Rare in articles, so that ranking would weigh them high.
    "what", "who", "whom", "whose", "which", "when", "where", "why", "how", "many", "much", "tell",
    "please", "ever",
};

constexpr std::string_view kAbbreviations[] = {
    // Titles.
    "mr.", "mrs.", "ms.", "dr.", "prof.", "sr.", "jr.", "st.", "gen.", "lt.", "col.", "maj.",
    "capt.", "cmdr.", "sgt.", "cpl.", "adm.", "gov.", "sen.", "rep.", "reps.", "sens.", "pres.",
    "rev.", "hon.", "amb.", "supt.", "messrs.", "mt.", "ft.",
    // Months and days.
    "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.",
    "mon.", "tue.", "tues.", "wed.", "thu.", "thur.", "thurs.", "fri.",
    // Latin, firms, units, places.
    "vs.", "etc.", "cf.", "viz.", "al.", "ca.", "approx.", "est.", "incl.", "excl.", "dept.",
    "inc.", "ltd.", "corp.", "co.", "bros.", "assn.", "univ.", "intl.", "govt.", "min.", "max.",
    "ave.", "blvd.", "rd.", "mln.", "bln.", "tn.", "bn.", "lb.", "lbs.", "oz.", "sq.", "cu.",
    "hr.", "hrs.", "mins.", "secs.", "yrs.", "avg.", "pct.", "ph.d.",
    "u.s.", "u.k.", "u.n.", "e.u.", "a.m.", "p.m.", "e.g.", "i.e.", "d.c.",
    "ala.", "ariz.", "ark.", "calif.", "colo.", "conn.", "del.", "fla.", "ga.", "ill.", "kan.",
    "ky.", "md.", "mich.", "minn.", "mo.", "neb.", "nev.", "okla.", "pa.", "tenn.", "tex.", "va.",
    "vt.", "wis.", "wyo.",
};

constexpr std::string_view kNumberAbbreviations[] = {
    "no.", "nos.", "nr.", "p.", "pp.", "vol.", "vols.", "fig.", "figs.", "ch.", "sec.", "sect.",
    "art.", "arts.", "para.", "paras.", "pt.", "ed.", "eq.", "ref.", "refs.", "tab.", "sat.",
    "sun.", "res.", "c.", "usd.", "rs.", "v.", "ver.",
};
// clang-format on

}  // namespace

extern constinit const TextRules text{.code = "en",
                                      .script = Script::Latin,
                                      .snowball = "english",
                                      .hunspell = {},
                                      .irregular = kIrregular,
                                      .stem_endings = {},
                                      .particles = {},
                                      .noun_suffixes = {},
                                      .stop_words = kStopWords,
                                      .abbreviations = kAbbreviations,
                                      .number_abbreviations = kNumberAbbreviations,
                                      .parts = false};

}  // namespace attest::languages::en
