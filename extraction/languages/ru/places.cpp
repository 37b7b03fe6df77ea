// Russian: places that CLDR does not name, or not as newsrooms do, and the words beside them.
// Stems with the endings of all cases (`~`), as in the other tables.
#include "extraction/tables/place_rows.h"

namespace attest::languages::ru {
namespace {

// clang-format off
using enum PlaceWord;

constexpr PlaceRow kRows[] = {
    // Countries by other names.
    {"RU", "(рф|р.ф.)", Letters}, {"RU", "российск~ федераци~"}, {"US", "америк~"},
    {"KP", "(северн~ коре~|северокоре~)"}, {"KR", "южн~ коре~"}, {"KR", "рк", Letters, "KP KR"},
    {"KP", "север~", Name, "KP KR"}, {"KR", "юг~", Name, "KP KR"},
    {"CN", "(кнр|китайск~ народн~ республик~)"}, {"CN", "поднебесн~"}, {"DE", "фрг", Letters},
    {"BY", "(белорусси~|республик~ беларусь)"}, {"MD", "молдави~"}, {"KG", "кыргызстан~"},
    {"TR", "турецк~ республик~"}, {"GB-ENG", "англи~"}, {"GB-SCT", "шотланди~"},
    {"GB-WLS", "уэльс~"},
    {"NL", "голланди~"}, {"ZA", "юар", Letters}, {"AE", "(арабск~ эмират~|эмират~)"},
    {"MM", "бирм~"},
    {"CD", "(др конго|демократическ~ республик~ конго)"}, {"CZ", "чешск~ республик~"},
    {"LK", "цейлон~"}, {"TW", "тайван~"}, {"PS", "(сектор~ газа|сектор~ газы|газе|палестин~)"},
    {"EU", "(евросоюз~|европейск~ союз~)"}, {"EU", "ес", Letters}, {"EZ", "еврозон~"},
    // No countries, but somewhere else than the country named last.
    {"", "(европ~|ази~|африк~|ближн~ восток~|юго - восточн~ ази~|центральн~ ази~|средн~ ази~|"
        "латинск~ америк~|северн~ америк~|южн~ америк~|скандинави~|прибалтик~|балкан~|кавказ~|снг|"
        "евраэс|еаэс|сибир~|дальн~ восток~|поволжь~|урал~)"},
    // Capitals and the parts of the country.
    {"RU-MOW", "москв~"}, {"RU-MOS", "(московск~ област~|подмосковь~)"},
    {"RU-SPE", "(санкт - петербург~|петербург~)"},
    {"RU-LEN", "ленинградск~ област~"}, {"RU-TA", "(татарстан~|республик~ татарстан)"},
    {"RU-BA", "(башкири~|башкортостан~)"}, {"RU-CE", "чечн~"}, {"RU-DA", "дагестан~"},
    {"RU-IN", "ингушети~"}, {"RU-SE", "северн~ осети~"}, {"RU-KB", "кабардино - балкари~"},
    {"RU-SA", "якути~"}, {"RU-BU", "бурят~"}, {"RU-TY", "тыв~"}, {"RU-KK", "хакаси~"},
    {"RU-KR", "карели~"},
    {"RU-KO", "республик~ коми"}, {"RU-UD", "удмурти~"}, {"RU-MO", "мордови~"},
    {"RU-CU", "чуваши~"},
    {"RU-ME", "марий эл"}, {"RU-KL", "калмыки~"}, {"RU-AD", "адыге~"},
    {"RU-PRI", "(приморь~|приморск~ кра~)"}, {"RU-KHA", "хабаровск~ кра~"},
    {"RU-KYA", "красноярск~ кра~"},
    {"RU-KDA", "(краснодарск~ кра~|кубан~)"}, {"RU-STA", "(ставропольск~ кра~|ставрополь~)"},
    {"RU-PER", "пермск~ кра~"}, {"RU-ALT", "алтайск~ кра~"}, {"RU-ZAB", "забайкальск~ кра~"},
    {"RU-KAM", "камчатк~"},
    {"RU-ROS", "ростовск~ област~"}, {"RU-VGG", "волгоградск~ област~"},
    {"RU-SAR", "саратовск~ област~"},
    {"RU-SAM", "самарск~ област~"}, {"RU-SVE", "свердловск~ област~"},
    {"RU-CHE", "челябинск~ област~"},
    {"RU-TYU", "тюменск~ област~"}, {"RU-OMS", "омск~ област~"}, {"RU-NVS", "новосибирск~ област~"},
    {"RU-TOM", "томск~ област~"}, {"RU-KEM", "(кемеровск~ област~|кузбасс~)"},
    {"RU-IRK", "иркутск~ област~"},
    {"RU-AMU", "амурск~ област~"}, {"RU-SAK", "сахалин~"}, {"RU-NIZ", "нижегородск~ област~"},
    {"RU-VLG", "вологодск~ област~"}, {"RU-ARK", "архангельск~ област~"},
    {"RU-MUR", "мурманск~ област~"},
    {"RU-KGD", "калининградск~ област~"}, {"RU-PSK", "псковск~ област~"},
    {"RU-NGR", "новгородск~ област~"},
    {"RU-TVE", "тверск~ област~"}, {"RU-YAR", "ярославск~ област~"},
    {"RU-VLA", "владимирск~ област~"},
    {"RU-IVA", "ивановск~ област~"}, {"RU-KOS", "костромск~ област~"},
    {"RU-KIR", "кировск~ област~"},
    {"RU-KLU", "калужск~ област~"}, {"RU-TUL", "тульск~ област~"}, {"RU-RYA", "рязанск~ област~"},
    {"RU-SMO", "смоленск~ област~"}, {"RU-BRY", "брянск~ област~"}, {"RU-KRS", "курск~ област~"},
    {"RU-BEL", "белгородск~ област~"}, {"RU-VOR", "воронежск~ област~"},
    {"RU-LIP", "липецк~ област~"},
    {"RU-TAM", "тамбовск~ област~"}, {"RU-PNZ", "пензенск~ област~"},
    {"RU-ULY", "ульяновск~ област~"},
    {"RU-ORE", "оренбургск~ област~"}, {"RU-KGN", "курганск~ област~"},
    {"RU-AST", "астраханск~ област~"},
    {"RU-ORL", "орловск~ област~"}, {"RU-MAG", "магаданск~ област~"}, {"RU-CHU", "чукотк~"},
    {"RU-KHM", "(хмао|югр~)"}, {"RU-YAN", "(янао|ямал~)"},
    {"KP-10", "хесан~"}, {"KP-03", "(синыйджу|ыйджу)"}, {"KP-09", "(чхонджин~|мусан~|хверен~)"},
    {"KP-08", "хамхын~"}, {"KP-13", "(расон~|раджин~)"}, {"KP-14", "нампхо"}, {"KP-15", "кэсон~"},
    {"KR-11", "сеул~"}, {"KP-01", "пхеньян~"}, {"CN-BJ", "пекин~"}, {"JP-13", "токио"},
    {"GB-LND", "лондон~"}, {"FR-75", "париж~"}, {"DE-BE", "берлин~"}, {"UA-30", "киев~"},
    {"BY-HM", "минск~"},
    {"IN-DL", "(нью - дели|дели)"}, {"TR-06", "анкар~"}, {"", "(вашингтон~|нью - йорк~)"},
    // Adjectives.
    {"RU", "российск~", Adjective}, {"US", "американск~", Adjective}, {"CN", "китайск~", Adjective},
    {"KP", "северокорейск~", Adjective}, {"KR", "южнокорейск~", Adjective},
    {"JP", "японск~", Adjective},
    {"DE", "(германск~|немецк~)", Adjective}, {"FR", "французск~", Adjective},
    {"GB", "британск~", Adjective},
    {"IT", "итальянск~", Adjective}, {"ES", "испанск~", Adjective}, {"PL", "польск~", Adjective},
    {"UA", "украинск~", Adjective}, {"BY", "(белорусск~|беларуск~)", Adjective},
    {"KZ", "казахстанск~", Adjective},
    {"UZ", "узбекск~", Adjective}, {"KG", "киргизск~", Adjective}, {"TJ", "таджикск~", Adjective},
    {"TM", "туркменск~", Adjective}, {"AM", "армянск~", Adjective},
    {"AZ", "азербайджанск~", Adjective},
    {"GE", "грузинск~", Adjective}, {"MD", "молдавск~", Adjective}, {"LT", "литовск~", Adjective},
    {"LV", "латвийск~", Adjective}, {"EE", "эстонск~", Adjective}, {"FI", "финск~", Adjective},
    {"SE", "шведск~", Adjective}, {"NO", "норвежск~", Adjective}, {"DK", "датск~", Adjective},
    {"NL", "(нидерландск~|голландск~)", Adjective}, {"BE", "бельгийск~", Adjective},
    {"AT", "австрийск~", Adjective},
    {"CH", "швейцарск~", Adjective}, {"CZ", "чешск~", Adjective}, {"SK", "словацк~", Adjective},
    {"HU", "венгерск~", Adjective}, {"RO", "румынск~", Adjective}, {"BG", "болгарск~", Adjective},
    {"RS", "сербск~", Adjective}, {"HR", "хорватск~", Adjective}, {"GR", "греческ~", Adjective},
    {"TR", "турецк~", Adjective}, {"IL", "израильск~", Adjective}, {"PS", "палестинск~", Adjective},
    {"IR", "иранск~", Adjective}, {"IQ", "иракск~", Adjective}, {"SY", "сирийск~", Adjective},
    {"SA", "саудовск~", Adjective}, {"EG", "египетск~", Adjective}, {"IN", "индийск~", Adjective},
    {"PK", "пакистанск~", Adjective}, {"AF", "афганск~", Adjective},
    {"VN", "вьетнамск~", Adjective},
    {"TH", "тайск~", Adjective}, {"ID", "индонезийск~", Adjective}, {"MN", "монгольск~", Adjective},
    {"CA", "канадск~", Adjective}, {"MX", "мексиканск~", Adjective},
    {"BR", "бразильск~", Adjective},
    {"AR", "аргентинск~", Adjective}, {"CL", "чилийск~", Adjective},
    {"VE", "венесуэльск~", Adjective},
    {"CU", "кубинск~", Adjective}, {"AU", "австралийск~", Adjective},
    {"TW", "тайваньск~", Adjective},
    {"EU", "европейск~", Adjective}, {"RU-MOW", "московск~", Adjective},
};

constexpr ClassWord kClasses[] = {
    {"in-place", "в"}, {"in-place", "во"}, {"in-place", "на"}, {"in-place", "внутри"},
    {"in-place", "по"},
    {"to-place", "к"}, {"to-place", "с"}, {"to-place", "со"}, {"to-place", "для"},
    {"to-place", "за"},
    {"to-place", "между"}, {"to-place", "против"}, {"to-place", "под"}, {"to-place", "от"},
    {"to-place", "до"},
    {"to-place", "через"}, {"to-place", "чем"}, {"to-place", "у"}, {"to-place", "о"},
    {"to-place", "об"},
    {"leaving", "из"}, {"leaving", "покинул~"}, {"leaving", "покинули"},
    {"arriving", "прибыл~"}, {"arriving", "прибыли"}, {"arriving", "прибывш*"},
    {"arriving", "приехал~"},
    {"arriving", "приехали"}, {"arriving", "приехавш*"}, {"arriving", "въехал~"},
    {"arriving", "въехали"},
    {"arriving", "въезд~"}, {"arriving", "приезд~"}, {"arriving", "переехал~"},
    {"arriving", "переехали"},
    {"arriving", "переезд~"}, {"arriving", "бежали"}, {"arriving", "бежал~"},
    {"arriving", "попал~"},
    {"arriving", "попали"}, {"arriving", "перебрались"}, {"arriving", "добрались"},
    {"arriving", "вернулись"},
    {"arriving", "пришли"}, {"arriving", "прилетели"},
    {"and-place", "и"}, {"and-place", "или"},
    {"hosting", "экспортировал~"}, {"hosting", "экспортирует"}, {"hosting", "импортировал~"},
    {"hosting", "произвел~"}, {"hosting", "произвела"}, {"hosting", "добыл~"},
    {"hosting", "вывезл~"},
    {"hosting", "собрал~"}, {"hosting", "приняла"}, {"hosting", "принял"},
    {"hosting", "зарегистрировал~"},
    {"measured", "экспорт~"}, {"measured", "импорт~"}, {"measured", "ввп"},
    {"measured", "населени~"},
    {"measured", "инфляци~"}, {"measured", "безработиц~"}, {"measured", "экономик~"},
    {"measured", "производств~"},
    {"measured", "выпуск~"}, {"measured", "продаж~"}, {"measured", "цен~"},
    {"measured", "торговл~"},
    {"measured", "товарооборот~"}, {"measured", "рост~"}, {"measured", "долг~"},
    {"measured", "госдолг~"},
    {"measured", "дефицит~"}, {"measured", "профицит~"}, {"measured", "бюджет~"},
    {"measured", "доход~"},
    {"measured", "расход~"}, {"measured", "зарплат~"}, {"measured", "рождаемост~"},
    {"measured", "смертност~"},
    {"measured", "спрос~"}, {"measured", "потреблени~"}, {"measured", "добыч~"},
    {"measured", "резерв~"},
    {"measured", "запас~"}, {"measured", "урожа~"}, {"measured", "сбор~"}, {"measured", "поставк~"},
    {"measured", "выброс~"}, {"measured", "промышленност~"}, {"measured", "рынк~"},
    {"measured", "рынок"},
    {"measured", "инвестици~"}, {"measured", "пенси~"}, {"measured", "явк~"},
    {"measured", "дорог~"},
    {"measured", "территори~"}, {"measured", "площад~"},
};

// «того», «чад» and their kin are other words as often.
constexpr std::string_view kNotPlaces[] = {
    "того", "чад", "перу", "мали", "ниуэ", "доминика", "гана", "самоа", "монако"};

constexpr std::string_view kNameEndings[] = {
    "ая", "ое", "ые", "ый", "ий", "а", "я", "о", "ы", "й", "ь"};

// Of the prepositional case; «Китае», «России», «Южной Корее», «Филиппинах», «Крыму».
constexpr std::string_view kInTails[] = {"е", "и", "ах", "ях", "ой", "ии", "ом", "ем"};
// clang-format on

}  // namespace

extern const PlaceRules places;
extern constinit const PlaceRules places{.rows = kRows,
                                         .classes = kClasses,
                                         .not_places = kNotPlaces,
                                         .name_endings = kNameEndings,
                                         .in_tails = kInTails,
                                         .home = "RU",
                                         .home_concept = "russia"};

}  // namespace attest::languages::ru
