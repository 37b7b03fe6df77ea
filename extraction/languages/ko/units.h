// Units: money, shares, time, measures.  배럴당 and its kin stand before the number and
// complete the unit behind it.
#pragma once

#include "extraction/tables/rules.h"

namespace attest::languages::ko {

// clang-format off
constexpr UnitRow kUnits[] = {
    {"percent", "(%|퍼센트~|프로~)", "percent"},
    {"percentage-point", "(% 포인트~|퍼센트포인트~|퍼센트 포인트~|% p|% p~|%p)", "percentage-point"},
    {"basis-point", "(bp|베이시스포인트~)", "permyriad"},
    {"usd", "(달러~|불~|弗|미국 달러~|미 달러~)", "USD"}, {"usd-sign", "$", "USD", UnitPlace::Before, true},
    {"kpw", "(북한 원~|북한원~)", "KPW"}, {"krw", "원~", "KRW", UnitPlace::After, true},
    {"krw-worth", "(어치|어치~)", "KRW"},
    {"north-won",
        "(북한 돈~|북한돈~|북한 원화~|북한 화폐~|조선 돈~)", "KPW", UnitPlace::Before}, {"south-won",
        "(한국 돈~|우리 돈~|우리 돈으로|한화~)", "KRW", UnitPlace::Before}, {"krw-sign", "₩", "KRW",
        UnitPlace::Before},
    {"eur", "유로~", "EUR"}, {"eur-sign", "€", "EUR", UnitPlace::Before}, {"jpy", "엔~", "JPY"},
        {"cent", "센트~", "cent"}, {"penny", "펜스~", "penny"},
        {"jpy-sign", "¥", "JPY", UnitPlace::Before},
    {"cny", "위안~", "CNY"}, {"rub", "루블~", "RUB"}, {"gbp", "파운드~", "GBP", UnitPlace::After, true},
    // 몸무게가 150파운드다, 500파운드 폭탄
    {"pound-of-weight", "(파운드~ ^ (\\( [약] <n> (kg|㎏|킬로그램~|t|톤~)|폭탄*|감량*|덤벨*|아령*|볼~)|"
        "파운드급~)", "pound"},
    {"pound", "파운드~", "pound"},
    {"gbp-sign", "£",
        "GBP", UnitPlace::Before},
    {"inr", "루피~", "INR", UnitPlace::After, true}, {"peso", "페소~", "MXN",
    UnitPlace::After, true}, {"crown", "(크로나~|크로네~|코루나~)", "SEK", UnitPlace::After, true},
    {"vnd", "동화~", "VND"}, {"chf", "(스위스 프랑~|스위스프랑~)", "CHF"}, {"hkd", "(홍콩 달러~|홍콩달러~)",
        "HKD"}, {"cad", "(캐나다 달러~|캐나다달러~)", "CAD"},
    {"aud", "(호주 달러~|호주달러~)", "AUD"}, {"twd", "(대만 달러~|대만달러~)", "TWD"},
    {"thb", "(바트~|밧~)", "THB"}, {"try", "리라~", "TRY"},
    {"rial", "(리얄~|리알~)", "SAR", UnitPlace::After, true},
    {"dirham", "디르함~", "AED", UnitPlace::After, true},
    {"dinar", "디나르~", "KWD", UnitPlace::After, true}, {"myr", "링깃~", "MYR"},
    {"idr", "(루피아~|인도네시아 루피~)", "IDR"}, {"shilling", "실링~", "KES", UnitPlace::After, true},
    {"ngn", "나이라~", "NGN"}, {"zar", "(남아공 랜드~|남아프리카공화국 랜드~)", "ZAR"},
    {"brl", "(헤알~|브라질 레알~)", "BRL"}, {"pln", "(즈워티~|즐로티~)", "PLN"}, {"huf", "포린트~", "HUF"},
    {"uah", "(흐리우냐~|흐리브냐~|그리브나~)", "UAH"}, {"kzt", "텡게~", "KZT"}, {"gel", "조지아 라리~", "GEL"},
    {"uzs", "(우즈베키스탄 숨~|우즈베크 숨~)", "UZS"}, {"mnt", "(투그릭~|투그리크~)", "MNT"},
    {"mmk", "(짯~|미얀마 차트~)", "MMK"}, {"khr", "리엘~", "KHR"}, {"vnd-word", "(베트남 동~|베트남동~)", "VND"},
    {"ils", "(셰켈~|세켈~)", "ILS"}, {"sgd", "(싱가포르 달러~|싱가포르달러~)", "SGD"},
    {"nzd", "(뉴질랜드 달러~|뉴질랜드달러~)", "NZD"}, {"inr-own", "(인도 루피~|인도루피~)", "INR"},
    {"egp", "이집트 파운드~", "EGP"}, {"ves", "볼리바르~", "VES"}, {"bdt", "타카~", "BDT"},
    {"franc", "프랑~", "CHF", UnitPlace::After, true},
    {"age-decade", "대~ ^ (*씨~|마약*|사범~|소비자~|고객~|환자~|확진자~|근로자~|실업자~|투표율~|남성*|여성*|남자*|여자*|남녀*|초반~|"
        "중반~|후반~|청년*|부부*|청소년*|노인*|직장인*|회사원*|용의자*|"
        "피의자*|취업자*|유권자*|응답자*|지지율*|투표율*|고용률*|실업률*|인구*|여직원*|"
        "주민*|이웃*|어르신*|노부부*|할머니*|할아버지*|노모*|노파*|"
        "작업자*|선장*|선원*|농민*|등산객*|관광객*|교사*|공무원*|간부*|직원*|종업원*|업주*|점주*|"
        "손님*|행인*|보행자*|투숙객*|세입자*|아버지*|어머니*|남편*|아내*|형제*|자매*|승객*|수험생*|취준생*|구직자*|미혼*|기혼*|"
        "자녀*|아들*|딸*|가장*|주부*|운전자*|학생*|에서*|<n> "
        "(%|명~)|（ <n> %)", "year-person", UnitPlace::After, false, 1, true},
    {"age-decade-range", "대~ ^ <n> 대까지*", "year-person", UnitPlace::After, false, 1, true},
    {"age-decade-up", "대~ ^ (이상~|이하~|미만~)", "year-person", UnitPlace::After, false, 1, true},
    // 전기버스를 90대로 늘렸다, 택시는 50대가 멈췄다
    {"vehicles", "(대~ ^ (늘리*|늘렸*|늘려*|늘릴*|줄이*|줄였*|증차*|감차*|투입*|도입*|보급*|구입*|구매*|동원*|배치*|설치*|운행*|판매*|"
        "생산*|파손*|부서*|전소*|침수*|불타*|샀*|사들*|멈췄*|멈추*|교체*|확보*|갖추*|갖췄*|팔렸*|팔았*|팔려*|수출*|출고*|등록*|견인*|폐차*|"
        "들여오*|들여왔*|띄웠*|띄우*|세워*|세웠*|주차*|전달*|납품*|기증*|임대*|시승*|발주*|주문*|수주*|실어*|"
        "실었*|리콜*|정비*)|대~ ^ <w> [<w>] (전달*|납품*|기증*|임대*|투입*|배치*|보급*|실어*)|"
        "대 (규모~|분량~|물량~)|"
        "대의 ^ (함재기*|전투기*|항공기*|비행기*|헬기*|차량*|승용차*|자동차*|버스*|트럭*|택시*|전차*|장갑차*|탱크*|드론*|무인기*|로봇*|카메라*|"
        "컴퓨터*|서버*|기계*|장비*|자전거*|오토바이*|스마트폰*))", "count"},
    {"age-decade-bare", "대~", "year-person", UnitPlace::After, true, 1, true},
    {"age-gap", "(세~|살~) ^ (차이~|차|차로|터울~|연상~|연하~|위인|위의|위다|아래인|아래의|아래다|많은|많다|적은|어린)",
        "year"}, {"age", "(세~|살~|살배기~)", "year-person"},
        {"year", "(년~|년간~|개년~|해~|년치~|년분~)", "year"}, {"month", "(개월~|"
        "개월간~|달~|달간~)", "month"},
        // 징역 1년 6월, where it is no month of the year
        {"month-in-prison", "월~", "month"},
    // 소나무 45주를 심었다, 자사주 300주를 샀다
    {"shares-or-trees", "(주~ ^ (심었*|심은|심어*|심을*|심는*|심기*|식재*|베어*|벌채*|말라죽*|매수*|순매수*|매도*|"
        "순매도*|사들*|팔았*|팔고|판|판다*|소각*|취득*|처분했*|처분한*|처분하*|매입*|매각*|증여*|상속*)|"
        "(주를|주가) ^ (발행*|상장*|보유*|배정*|갖고|고사*|말라*))", "count"},
    {"quarter", "(분기~|개 분기~)", "quarter"}, {"week", "(주~|주간~|주일~|주일간~)", "week"},
    {"day", "(일~|일간~)", "day"}, {"night", "박~", "night"}, {"hour", "시간~", "hour"},
    {"minute", "(분~|분간~)", "minute"}, {"second", "(초~|초간~)", "second"},
    {"millisecond", "(ms|밀리초~)", "millisecond"}, {"microsecond", "(μs|마이크로초~)", "microsecond"},
    {"nanosecond", "(ns|나노초~)", "nanosecond"},
    // 5킬로를 뺐다, 5킬로 떨어진 곳
    {"kilo-of-weight", "킬로~ ^ (감량*|빼*|뺐*|빠졌*|빠진*|쪘*|찌*|찐|나가*|나간*|짜리*|포대*|상자*|들이*)",
        "kilogram"},
    {"kilo", "킬로~", "kilometer", UnitPlace::After, true}, {"kilo-may-weigh", "킬로~", "kilogram"},
    {"kilometre", "(km|킬로미터~|㎞)", "kilometer"}, {"metre", "(m|미터~)", "meter"}, {"centimetre",
        "(cm|센티미터~|센티~)", "centimeter"},
    {"millimetre", "(mm|밀리미터~|밀리~|㎜)", "millimeter"}, {"micrometre", "(㎛|μm|µm|마이크로미터~)",
        "micrometer"}, {"nanometre", "(나노미터~|나노~)", "nanometer"},
    {"nanometre-letters", "nm", "nanometer", UnitPlace::After, true},
    {"newton-metre", "(n · m|뉴턴미터~)", "newton-meter"}, {"newton-metre-letters", "nm",
        "newton-meter"},
    {"kilogram-metre", "(kg · m|㎏ · m|kgf · m|㎏f · m|kg . m|㎏ . m|kgf . m|㎏f . m|kgm|kgfm)",
        "kilogram-force-meter"},
    {"nautical-mile", "해리~", "nautical-mile"}, {"mile", "마일~", "mile"}, {"foot", "피트~", "foot"},
        {"inch", "인치~", "inch"}, {"light-year", "광년~", "light-year"},
    {"astronomical-unit", "(au|천문단위~)", "astronomical-unit"}, {"parsec", "파섹~", "parsec"},
    {"hectare", "(ha|헥타르~|㏊)", "hectare"}, {"pyeong", "(평~|평형~)", "pyeong"}, {"are", "아르~",
        "are"},
    {"square-metre", "(m2|제곱미터~|평방미터~|㎡|m ²)", "square-meter"},
    {"square-kilometre", "(km2|㎢|제곱킬로미터~|평방킬로미터~|km ²)", "square-kilometer"},
    {"square-centimetre", "(㎠|제곱센티미터~|cm ²)", "square-centimeter"},
    {"cubic-metre", "(m3|㎥|세제곱미터~|입방미터~|m ³)", "cubic-meter"},
    {"cubic-centimetre", "(cc|㏄|㎤|세제곱센티미터~|cm ³|씨씨~)", "cubic-centimeter"},
    {"cubic-kilometre", "(㎦|세제곱킬로미터~|km ³)", "cubic-kilometer"},
        {"acre", "에이커~", "acre"},
    {"square-mile", "제곱마일~", "square-mile"}, {"square-foot", "제곱피트~", "square-foot"},
    {"cubic-foot", "(세제곱피트~|입방피트~)", "cubic-foot"},
    {"tonne", "(t|톤~|톤급~)", "tonne"},
    {"tonne-of-gas", "(tco2eq|tco2e|tco2|이산화탄소환산톤~|이산화탄소 환산톤~|이산화탄소 환산 톤~|환산톤~|co2톤~)", "tonne"},
    {"kiloton", "(kt|킬로톤~|킬로톤급~)", "kiloton"}, {"megaton", "(메가톤~|메가톤급~)", "megatonne"},
        {"kilogram", "(kg|킬로그램~|㎏)", "kilogram"}, {"gram", "(g|그램~)",
        "gram"}, {"milligram", "(mg|밀리그램~|㎎)", "milligram"}, {"microgram", "(㎍|마이크로그램~|μg)",
        "microgram"},
    {"microgram-per-cubic-metre", "(㎍ / ㎥|μg / ㎥|㎍ / m3|μg / m3)", "microgram-per-cubic-meter"},
    // 126mg/dL, 15.2㎞/ℓ, 100Bq/kg
    {"a-litre", "/ (l|ℓ|리터)", "liter", UnitPlace::Around},
    {"a-decilitre", "/ (dl|㎗|데시리터)", "deciliter", UnitPlace::Around},
    {"a-millilitre", "/ (ml|㎖|밀리리터)", "milliliter", UnitPlace::Around},
    {"a-microlitre", "/ (㎕|μl|µl|마이크로리터)", "microliter", UnitPlace::Around},
    {"nanogram", "(ng|나노그램~)", "nanogram"}, {"microlitre", "(㎕|마이크로리터~)", "microliter"},
    {"a-kilogram", "/ (kg|㎏|킬로그램)", "kilogram", UnitPlace::Around},
    {"a-tonne", "/ (t|톤)", "tonne", UnitPlace::Around},
    {"a-cubic-metre", "/ (㎥|m3|m ³|세제곱미터)", "cubic-meter", UnitPlace::Around},
    {"a-cubic-centimetre", "/ (㎤|cm3|cm ³|cc|㏄)", "cubic-centimeter", UnitPlace::Around},
    {"a-square-metre", "/ (㎡|m2|m ²)", "square-meter", UnitPlace::Around},
    {"a-kilowatt-hour", "/ (kwh|㎾h)", "kilowatt-hour", UnitPlace::Around},
    {"a-kilometre", "/ (km|㎞)", "kilometer", UnitPlace::Around},
    {"an-hour", "/ (h|시간)", "hour", UnitPlace::Around},
    {"decilitre", "(dl|㎗|데시리터~)", "deciliter"},
    {"litre", "(리터~|l|ℓ)", "liter"}, {"millilitre", "(ml|㎖|밀리리터~)", "milliliter"}, {"kilolitre",
        "(kl|㎘|킬로리터~)", "kiloliter"},
    {"british-thermal-unit", "(btu|비티유~)", "british-thermal-unit"}, {"barrel",
        "배럴~", "barrel"}, {"bushel", "부셸~", "bushel"}, {"ounce", "온스~", "ounce"},
    {"gallon", "갤런~", "gallon"}, {"carat", "(캐럿~|캐럿짜리*)", "carat"},
    {"yard", "야드~", "yard"}, {"geun", "근~", "geun"},
    {"tablespoon", "(큰술~|큰숟갈~|큰숟가락~|테이블스푼~)", "tablespoon"},
    {"teaspoon", "(작은술~|작은숟갈~|작은숟가락~|티스푼~|찻숟갈~)", "teaspoon"},
    // 180도 바뀌었다, 90도로 꺾인다, 40도짜리 술: no warmth.
    {"degrees-of-angle", "((도|°) ^ ([완전히] (바뀌*|바뀐*|바꾸*|바꿔*|바꿨*|달라*|다른*|다르*|뒤집*|변했*|변한*|변신*|돌변*)|"
        "틀어*|틀었*|돌려*|돌리*|돌린*|돌렸*|돌아*|돌았*|돌면*|돈다|구부리*|구부린*|구부려*|구부렸*|젖히*|젖혀*|젖혔*|벌리*|벌려*|선회*|"
        "카메라*|영상*|촬영*|파노라마*|vr*|뷰~)|도짜리~|(도~|°) ^ (회전*|꺾*|기울*|굽*|비틀*|숙이*|숙여*|숙였*|각도*|방향*|"
        "경사*|비탈*|소주*|위스키*|증류주*|증류식*|전통주*|막걸리*|술~))", "degree", UnitPlace::After, true},
    {"celsius", "(° c|℃)", "celsius"}, {"degrees", "(도~|°)", "celsius", UnitPlace::After, true},
    {"degrees-may-be-angle", "(도~|°)", "degree"},
    {"degrees-may-be-fahrenheit", "(도~|°)", "fahrenheit"}, {"fahrenheit", "(° f|℉)", "fahrenheit"},
    {"kelvin", "켈빈~", "kelvin"},
    {"angle-decides", "(각도~|*각도~|경사~|경사도~|*경사~|기울기~|북위~|남위~|동경~|서경~|위도~|경도~|시야각~|화각~|"
        "방위각~|입사각~|도수~|*도수~|소주|알코올|술은)", "degree", UnitPlace::Deciding},
    // 기온이 5도 바뀌었다, 온도를 5도 돌려놨다
    {"warmth-decides", "(기온~|*기온~|수온~|온도~|*온도~|체온~|날씨~)", "celsius", UnitPlace::Deciding},
    {"fahrenheit-decides", "화씨", "fahrenheit", UnitPlace::Deciding},
    {"pound-decides", "(몸무게~|체중~|무게~|*무게~|중량~|추력~)", "pound", UnitPlace::Deciding},
    {"kilogram-decides", "(몸무게~|체중~|무게~|*무게~|중량~|쌀~|고기~|*고기~|한우~|삼겹살~|사과~|감자~|고구마~|배추~|김치~|"
        "마늘~|고추~|콩~|짐~|수하물~|아령~|바벨~|덤벨~|용상~|인상~|역기~)", "kilogram", UnitPlace::Deciding},
    {"torque-decides", "(토크~|*토크~)", "newton-meter", UnitPlace::Deciding},
    {"pascal", "(㎩|파스칼~)", "pascal"}, {"kilopascal", "(kpa|㎪|킬로파스칼~)", "kilopascal"},
    {"megapascal", "(mpa|㎫|메가파스칼~)", "megapascal"},
    {"pound-a-square-inch", "psi", "pound-force-per-square-inch"},
    {"millimetre-of-mercury", "(mmhg|mm hg|㎜hg|㎜ hg|밀리미터에이치지)", "millimeter-ofhg"},
    {"revolution-a-minute", "(rpm|알피엠~)", "revolution-per-minute"}, {"hectopascal",
        "(hpa|㍱|헥토파스칼~)", "hectopascal"},
    {"watt", "(w|와트~)", "watt"}, {"kilowatt", "(kw|㎾|킬로와트~|킬로와트급~)", "kilowatt"}, {"megawatt",
        "(mw|㎿|메가와트~|메가와트급~)", "megawatt"}, {"gigawatt", "(gw|기가와트~|기가와트급~)", "gigawatt"},
        {"terawatt-hour", "(twh|"
        "테라와트시~)", "terawatt-hour"},
    {"kilowatt-hour", "(kwh|㎾h|킬로와트시~|킬로와트시간~)", "kilowatt-hour"}, {"megawatt-hour", "(mwh|㎿h|"
        "메가와트시~)", "megawatt-hour"}, {"gigawatt-hour", "(gwh|기가와트시~)", "gigawatt-hour"},
    {"kilocalorie", "(kcal|㎉|킬로칼로리~|칼로리~)", "kilocalorie"}, {"hertz", "(hz|헤르츠~)", "hertz"},
        {"kilohertz", "(khz|㎑|킬로헤르츠~)", "kilohertz"},
        {"megahertz", "(mhz|㎒|메가헤르츠~)", "megahertz"},
        {"gigahertz", "(ghz|㎓|기가헤르츠~)", "gigahertz"}, {"decibel", "(db|㏈|데시벨~)", "decibel"},
    {"kilojoule", "(kj|킬로줄~)", "kilojoule"}, {"megajoule", "(mj|메가줄~)", "megajoule"},
    {"volt", "(v|볼트~)", "volt"}, {"kilovolt", "(kv|㎸|킬로볼트~)", "kilovolt"},
    {"millivolt", "(mv|㎷|밀리볼트~)", "millivolt"}, {"milliampere", "(㎃|밀리암페어~)", "milliampere"},
    {"lumen", "루멘~", "lumen"}, {"lux", "럭스~", "lux"}, {"candela", "칸델라~", "candela"},
    {"nit", "니트~", "candela-per-square-meter"}, {"ampere", "암페어~", "ampere"}, {"milliampere-hour",
        "(mah|밀리암페어시~)", "milliampere-hour"},
    {"horsepower", "(마력~|마력급~|hp)", "horsepower"}, {"millibar", "밀리바~", "millibar"},
    {"atmosphere", "기압~", "atmosphere"}, {"knot", "노트~", "knot"},
    {"microsievert", "(마이크로시버트~|μsv)", "microsievert"},
    {"millisievert", "(밀리시버트~|msv)", "millisievert"}, {"becquerel", "(베크렐~|bq)", "becquerel"},
    {"pixel", "(화소~|화소급~|픽셀~)", "pixel"}, {"bit", "비트~", "bit"}, {"byte", "바이트~", "byte"},
    {"kilobyte", "(kb|㎅|킬로바이트~)", "kilobyte"}, {"petabyte", "(pb|페타바이트~)", "petabyte"},
    {"gigabyte", "(gb|㎇|기가바이트~)", "gigabyte"}, {"terabyte", "(tb|테라바이트~|테라~)", "terabyte"},
        {"megabyte", "(mb|㎆|메가바이트~|메가~)", "megabyte"},
    // 512기가 모델, but not 원전 3기가 멈췄다
    {"gigabyte-for-short", "(기가 ^ (메모리*|램~|모델*|용량*|요금제*|데이터*|제품*|ssd*|usb*|버전*|저장*|짜리*|급*|하드*)|"
        "기가를|기가다|기가의|기가로|기가짜리*|기가급*|기가까지*|기가씩)", "gigabyte"},
    {"gigabit-for-short", "기가 ^ (인터넷*|와이파이*)", "gigabit-per-second"},
    {"megabit-for-short", "메가 ^ (인터넷*|와이파이*)", "megabit-per-second"}, {"gigabit-per-second",
        "(gbps|기가비피에스~)",
        "gigabit-per-second"}, {"megabit-per-second", "(mbps|메가비피에스~)", "megabit-per-second"},
    {"megabit", "메가비트~", "megabit"}, {"gigabit", "기가비트~", "gigabit"},
    {"kilometre-per-hour", "(km / h|㎞ / h|킬로미터퍼아워)", "kilometer-per-hour"}, {"metre-per-second",
        "(m / s|㎧)", "meter-per-second"},
    {"permille", "(‰|퍼밀~)", "permille"}, {"ppm", "(ppm|㏙|피피엠~)", "part-per-million"},
        {"ppb", "ppb", "part-per-billion"},
    {"days-since-birth", "생후 ^ <n> 일~", "day-person", UnitPlace::Before},
    {"weeks-since-birth", "생후 ^ <n> 주~", "week-person", UnitPlace::Before},
    {"age-since-birth", "생후", "month-person", UnitPlace::Before},
    {"rank", "(위~|위권~)", "rank"},
    {"knots-an-hour", "시속 ^ <n> 노트~", "knot", UnitPlace::Before},
    {"times-a-week", "(주|주당) ^ <n> [(~|∼|-|–) <n>] (회~|번~|차례~|시간~|분~)", "-per-week",
        UnitPlace::Before},
    {"mach", "마하", "mach", UnitPlace::Before},
    {"per-hour", "(시속|시간당|시급)", "-per-hour", UnitPlace::Before}, {"per-minute", "(분속|분당)",
        "-per-minute", UnitPlace::Before}, {"per-second", "(초속|초당)", "-per-second",
        UnitPlace::Before},
    {"per-barrel", "배럴당", "-per-barrel", UnitPlace::Before}, {"per-hectare", "(ha당|헥타르당|ha 당|㏊당|㏊ "
        "당)", "-per-hectare", UnitPlace::Before},
    {"per-tonne", "(톤당|t당|t 당)", "-per-tonne", UnitPlace::Before}, {"per-kilogram", "(kg당|kg 당|"
        "㎏당)", "-per-kilogram", UnitPlace::Before},
    {"per-litre", "(리터당|ℓ당|ℓ 당|l당|l 당)", "-per-liter", UnitPlace::Before}, {"per-bushel", "부셸당",
        "-per-bushel", UnitPlace::Before}, {"per-ounce", "온스당", "-per-ounce", UnitPlace::Before},
    {"per-kilowatt-hour", "(킬로와트시 \\( (kwh|㎾h) \\) 당|(kwh|㎾h) \\( 킬로와트시 \\) 당|kwh당|"
        "kwh 당|킬로와트시당|㎾h당)", "-per-kilowatt-hour", UnitPlace::Before},
        {"per-square-metre", "(㎡당|㎡ 당|제곱미터당)", "-per-square-meter", UnitPlace::Before},
    {"per-gram", "g당", "-per-gram", UnitPlace::Before},
    {"per-gigajoule", "(gj당|기가줄당)", "-per-gigajoule", UnitPlace::Before},
    {"per-million-btu", "(mmbtu당|mmbtu 당)", "-per-million-british-thermal-unit", UnitPlace::Before},
    {"per-megajoule", "(메가줄당|mj당|mj 당)", "-per-megajoule", UnitPlace::Before},
    {"per-cubic-metre", "(㎥당|㎥ 당|세제곱미터당)", "-per-cubic-meter", UnitPlace::Before},
    // 하루 급식비를 8천원으로, 월 임대료는 50만원: of what is paid so often.
    {"daily-pay", "하루 ^ (*식비~|식대~|생활비~|간병비~|숙박비~|숙박료~|교통비~|*이용료~|*사용료~|*임대료~|*주차료~|*수당~|*임금~)",
        "day", UnitPlace::Leading},
    {"monthly-pay", "월 ^ (*임대료~|*이용료~|*사용료~|*보험료~|*구독료~|*관리비~|생활비~|양육비~|*교육비~|*급여~|*임금~|*소득~|"
        "*수당~|*연금~|*납입액~|*납부액~|*수령액~|상환액~)", "month", UnitPlace::Leading},
    {"per-pyeong", "평당", "-per-pyeong", UnitPlace::Before}, {"per-year", "(연|연간|연평균|年|매년|해마다)",
        "-per-year", UnitPlace::Before}, {"per-month", "(월|월평균|월 평균|월급|月|매월|매달)", "-per-month",
        UnitPlace::Before},
    {"times-a-day", "하루에 ^ <n> [(~|∼|-|–) <n>] (번~|회~|차례~|끼~|잔~|시간~|분~)", "-per-day",
        UnitPlace::Before},
    {"per-day", "(하루|하루 평균|일평균|日|日평균|매일)", "-per-day", UnitPlace::Before}, {"per-week", "(주 평균|매주)",
        "-per-week", UnitPlace::Before},
    {"per-thousand", "<n> (명당~|명 당~)", "permille", UnitPlace::Clause},
    // 하루 평균 이용객은 3천명, 월평균 임금은 300만원
    {"hourly-most", "시간당 [(최고|최대|최다)] (강수량~|강우량~|적설량~|*강수량~|*강우량~)", "hour", UnitPlace::Leading},
    {"daily-mean", "(하루 평균|일평균|일일 평균|1 일 평균)", "day", UnitPlace::Leading},
    // 하루 승객이 지난달 평균 82만 명
    {"daily-mean-of", "하루 ^ (<w>|<w> <w>|<w> <p>|<p> <w>) 평균 [약] <n>", "day", UnitPlace::Leading},
    {"monthly-mean", "(월평균|월 평균)", "month", UnitPlace::Leading},
    {"daily-number", "1 일 (운행 횟수~|운행횟수~|이용객~|이용객수~|생산량~|처리량~|사용량~|공급량~|발생량~|통행량~|방문객~)",
        "day", UnitPlace::Leading},
};
// clang-format on

}  // namespace attest::languages::ko
