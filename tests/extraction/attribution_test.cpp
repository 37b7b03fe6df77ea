// Who says so: one row a text, the chain of every figure as "figure<name<name".
#include <catch2/catch.hpp>

#include "testkit/attribution_rows.h"

namespace attest {
namespace {

TEST_CASE("English sources are named before and after the verb", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"Exports rose 3 percent, the Ministry of Trade said.", "3 percent<Ministry of Trade"},
      {"According to the Bank of Norway, 40 firms closed.", "40<Bank of Norway"},
      {"The airline said it carried 4.1 million passengers.", "4.1 million<airline"},
      {"\"We lost 300 cows,\" said a farmer near Galway.", "300<farmer"},
      {"Some 60 homes burned down, local police said on Friday.", "Some 60<local police"},
      {"Retail sales fell 2.1%, data from the Office for National Statistics showed.",
       "2.1%<Office for National Statistics"},
      {"Eurostat put unemployment at 6.4 percent.", "6.4 percent<Eurostat"},
      {"Turnout was 61 percent, figures released by the electoral commission show.",
       "61 percent<electoral commission"},
      {"A survey by the Nordic Trade Union found that 45 percent work at night.",
       "45 percent<Nordic Trade Union"},
      {"The tremor was of magnitude 5.9, the U.S. Geological Survey said.",
       "5.9<U.S. Geological Survey"},
      {"Initial jobless claims rose by 43,000, the Labor Department said.",
       "43,000<Labor Department"},
      {"Some 400 barns burned, according to a survey, and 300 residents fled, Reuters said, citing "
       "the city government.",
       "Some 400<survey; 300<Reuters<city government"},
      // Somebody is expected to do something: who expects is the source.
      {"Economists expect Norvik to build 480,000 cars.", "480,000<Economists"},
      // An adverb leaves the name before it a name, and a noun does not.
      {"Norvik formally reported a loss of $3 million.", "$3 million<Norvik"},
      {"Norvik narrowly reported 30 cases.", "30<Norvik"},
      {"Clothing stores reported a 3% drop in sales.", "3%"},
      {"Kestrel Air, Norland's largest airline, said it carried 3 million people.",
       "3 million<Kestrel Air"},
      {"Twelve people died, health authorities said, according to the AP.",
       "Twelve<AP<health authorities"},
      {"Twelve people died, according to the health authorities.", "Twelve<health authorities"},
      {"According to official data, farmers sowed 91% of it.", "91%<official data"},
      {"Norvik, a maker of boats and oars, reported a loss of $3 million.", "$3 million<Norvik"},
      {"In Norvik, a town of fishermen, reported cases reached 30.", "30"},
      // The head of a name is its last; "new" and "us" are words too.
      {"The US Census Bureau said 40 people came.", "40<US Census Bureau"},
      {"The Trade Department's Census Bureau said 40 people came.", "40<Census Bureau"},
      {"The Oslo Police Department said 40 people came.", "40<Oslo Police Department"},
      {"Some 40 people came, according to the New Norland Times.", "Some 40<New Norland Times"},
      {"He told us police counted 40 people.", "40<police"},
      // A noun of another noun does not speak: "lists" is no verb there.
      {"Figures on hospital waiting lists cover 74 people.", "74"},
      {"Hospital waiting lists grew to 74 people.", "74"},
      {"The hospital on Monday put the number at 74 people.", "74<hospital"},
      // A name that tells of a noun does not speak.
      {"Most of the confirmed Norland County cases - 44 - are children.", "44"},
      {"The carmaker reported Norland sales of 40 tonnes.", "40 tonnes<carmaker"},
      {"The poll was conducted by Norland Survey Research Associates among 756 registered voters.",
       "756<Norland Survey Research Associates"},
      {"The pier is unsafe, a navy spokesman, Captain Jo-Ar Norvik, said in a statement. Some 45 "
       "ships left.",
       "Some 45<navy spokesman"},
      {"President Ada R. Norvik said on Tuesday it needed 15 days.", "15 days<President Ada R. Norvik"},
      {"The mayor declared a state of emergency. Some 40 homes fell.", "Some 40"},
      {"Norland Gov. Ada Norvik closed the port, saying damage reached $28 million.",
       "$28 million<Ada Norvik"},
      {"Traffic fell by 5%, according to a count released Thursday by the Norland Port Authority.",
       "5%<Norland Port Authority"},
      // Who speaks together, and one name of two fields.
      {"Some 40 people died, according to the mayor and the Red Cross.", "Some 40<mayor<Red Cross"},
      {"The Navy and the Army said 40 people died.", "40<Navy<Army"},
      {"The National Cocoa and Coffee Board said it sold 40 tonnes.",
       "40 tonnes<National Cocoa and Coffee Board"},
      {"The bus carried 30 people, Trooper Ada Norvik said.\n\nIn March 15 people died.",
       "30<Trooper Ada Norvik; 15"},
      // A person speaks for a paragraph, an institution's report goes on.
      {"The port lost $3 million in 2013, the trade ministry said. \"We lost 40 ships,\" said Ada Norvik of "
       "Kestrel Lines.\n\nNew cranes cost $9 million.",
       "$3 million<trade ministry; 40<Ada Norvik of Kestrel Lines; $9 million<trade ministry"},
      {"Gov. Ada Norvik said 40 homes fell.\n\nThe storm sent 30 people to hospitals. It cut off 9 "
       "villages, Norvik said.\n\nThree bridges have been declared unsafe, she said.",
       "40<Ada Norvik; 30<Ada Norvik; 9<Ada Norvik; Three<Ada Norvik"},
      {"Ada Norvik, an economist, said: \"Demand fell. Orders are 9% lower.\n\n\"Stocks fell to 40 "
       "ships.\" The bank cut 30 jobs.",
       "9%<Ada Norvik; 40<Ada Norvik; 30<Ada Norvik"},
      {"The Teachers' Union said 40 schools closed.", "40<Teachers' Union"},
      {"A survey by the Nordic Bankers' Association put it at 3%.",
       "3%<Nordic Bankers' Association"},
      {"Some 82 barns burned, said Doug Kestrel, the town's top building official. Officials said "
       "two people died.",
       "Some 82<Doug Kestrel; two<Officials"},
      {"Kestrel Air carried 9 million people, the ministry said.", "9 million<ministry"},
      // Who asked what is expected goes on with nothing else.
      {"Norvik said it lost $3 million. Analysts had forecast a loss of $2 million, according to a "
       "Kestrel poll. Costs were $9 million.",
       "$3 million<Norvik; $2 million<Kestrel; $9 million<Norvik"},
      // Who is named in apposition goes on speaking; initials in capitals are no pronoun.
      {"Ada Norvik, the officer in charge of shelters, said the fire service needed two hours.",
       "two hours<Ada Norvik"},
      {"Crews pulled out 12 people, said the fire service.", "12<fire service"},
      {"WHO said that 40 cases were reported to the organisation.", "40<WHO"},
      // What was announced did not speak, nor did a part of another word.
      {"The counts of 40 seats under first-past-the-post have been announced.", "40"},
      {"The deaths of 12 hikers were confirmed by the mountain police.", "12<mountain police"},
      {"The network equipment maker earned a higher-than-expected $40 million.", "$40 million"},
      {"In a separate report, USDA said that stocks stood at 30 million bushels.",
       "30 million bushels<USDA"},
      {"At least 25 died, according to the ministry of civil affairs.",
       "At least 25<ministry of civil affairs"},
      // Whose report it is; but who only owns something has not said anything.
      {"The Labour Department's closely watched report, released on Friday, showed 40 closures.",
       "40<Labour Department"},
      {"The government's deficit widened to 5 percent, an OECD survey showed.", "5 percent<OECD"},
      {"Norvik said 12 ships sank.\nAuthorities said 40 people were saved.",
       "12<Norvik; 40<Authorities"},
      {"The agency forecasts 4,600 GW of new plants.", "4,600 GW<agency"},
      // A ministry of several fields; figures that nobody was told; who has only a name.
      {"Births fell by 700, a Health, Labour and Welfare Ministry survey showed.",
       "700<Health, Labour and Welfare Ministry"},
      {"Olaf Norvik told a briefing on overall trade figures that trade grew by 10.5 percent.",
       "10.5 percent<Olaf Norvik"},
      {"Ada Norvik told Reuters 28 people drowned.\nFour more are missing, she said.",
       "28<Reuters<Ada Norvik; Four<Reuters<Ada Norvik"},
      {"Governor Ann Quay denounced the pact, saying it had cost 40 jobs.", "40<Governor Ann Quay"},
      {"Economists expected the report to show 40 closures.", "40<Economists"},
      {"There are 314 cases, according to the latest data for 2019 from the Centers for Disease "
       "Control.",
       "314<Centers for Disease Control"},
      // Who only appears there has not said it, and what is alleged of somebody they do not say.
      {"Stars began to appear on Norland TV and in papers.\nSome 40 films were shot.", "Some 40"},
      {"The campaign calls it the ministry's alleged neglect.\nSome 40 homes burned.", "Some 40"},
      {"The police alleged 30 thefts.", "30<police"},
      {"Norway recorded 40 avalanches.", "40"},
      {"The lighthouse service recorded 40 storms.", "40<lighthouse service"},
      {"A Gallup poll showed 52 percent in favour.", "52 percent<Gallup"},
      {"Officials at the port said 12 ships were waiting.", "12<Officials at the port"},
      {"Lufthansa reported 9 billion euros in revenue.", "9 billion euros<Lufthansa"},
      {"The World Health Organization (WHO) counted 210 cases.\nWHO said 12 people had died.",
       "210<World Health Organization; 12<World Health Organization"},
      {"Analysts polled by Reuters had expected 4.2 percent.",
       "4.2 percent<Analysts polled by Reuters"},
      {"Ministry of Health: 230 new measles cases in a week", "230<Ministry of Health"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English chains run from the outlet to the origin", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"According to Reuters:\nSome 40 firms closed, the central bank said.",
       "Some 40<Reuters<central bank"},
      {"Kyodo News, citing police, said 15 people were missing.", "15<Kyodo News<police"},
      {"Some 800 flats stand empty, the housing ministry said, Radio Prague reported.",
       "Some 800<Radio Prague<housing ministry"},
      {"Here is a story from the Oslo Times:\nThe fleet landed 900 tonnes of cod.",
       "900 tonnes<Oslo Times"},
      {"Some 300 crofts changed hands, a study in the Highland Gazette found.",
       "Some 300<Highland Gazette"},
      {"According to the Oslo Daily News, 40 boats sank.\nThe ODN counted 12 dead.",
       "40<Oslo Daily News; 12<Oslo Daily News"},
      {"The school took 210 pupils, its yearly Admissions Report showed.",
       "210<Admissions Report"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English sources speak on, as far as the text bears it", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"The Ministry of Health counted 12 deaths.\nThe ministry said 30 people were hurt.",
       "12<Ministry of Health; 30<Ministry of Health"},
      {"Births fell 4 percent, Statistics Finland said. Deaths rose 2 percent.",
       "4 percent<Statistics Finland; 2 percent<Statistics Finland"},
      {"Prices rose 5 percent, the bureau of statistics said. Rents rose 7 percent, it added.",
       "5 percent<bureau of statistics; 7 percent<bureau of statistics"},
      // A person speaks for a paragraph, no longer.
      {"Steel output fell 9 percent, the steel association said.\nA broker said 20 mills would "
       "close, 3 of them for good.\nImports fell 11 percent.",
       "9 percent<steel association; 20<broker; 3<broker; 11 percent<steel association"},
      // Whose forecast it was does not make the outcome theirs.
      {"The customs service reported exports of $9bn, less than the $10bn that economists had "
       "expected. Imports were $8bn.",
       "$9bn<customs service; $10bn<economists; $8bn<customs service"},
      {"Barclays sees growth of 2 percent, Nordea Bank 1.5 percent.",
       "2 percent<Barclays; 1.5 percent<Nordea Bank"},
      // The first word of a sentence has a capital and is no name for that.
      {"Rain fell on 20 days, the Met Office said. Clothing stores reported growth of 5 percent.",
       "20 days<Met Office; 5 percent<Met Office"},
      {"Tesla also said it sold 400 cars.", "400<Tesla"},
      {"Sales rose 3 percent, the statistics office said, beating economists' forecasts of 2 "
       "percent.",
       "3 percent<statistics office; 2 percent<statistics office"},
      // Who she is stands behind her name, and what a firm is behind its own.
      {"The office reported 12 cases. \"We need 300 beds,\" said Ann Berg, the province's chief "
       "medical officer.\nSome 40 nurses came.",
       "12<office; 300<Ann Berg; Some 40"},
      {"Ryanair, Europe's largest low-cost airline, said it lost 15 percent.", "15 percent<Ryanair"},
      // The closing sentence may say whose figures the paragraph gave.
      {"Rain fell on 20 days. Such were the figures released by the Met Office.",
       "20 days<Met Office"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("English figures in the paper's own voice have no source", "[en][attribution]") {
  const testkit::SourceRow cases[] = {
      {"About 40 firms closed.", "About 40"},
      {"The ministry moved 300 clerks to a new building.", "300"},
      {"The president met 12 farmers on Monday.", "12"},
      {"The bank cut 500 jobs.", "500"},
      {"Police arrested 14 people after the match.", "14"},
      {"The storm put 2,000 homes out of power.", "2,000"},
      {"It costs 8 euros.", "8 euros"},
      {"Some 52 percent expected Labour to win.", "Some 52 percent"},
      {"I would guess that 300 people came.", "300"},
      {"Growth slowed to 1.1 percent in Denmark.", "1.1 percent"},
      {"Ann Berg, 44, won 3 medals for Sweden.", "44; 3"},
      {"The government put off 2 projects.", "2"},
      {"The company told staff to leave. Some 300 people work there.", "Some 300"},
      {"The union called off a strike by 900 drivers.", "900"},
  };
  testkit::check_sources(cases, "en");
}

TEST_CASE("Korean sources are the subject of the verb that ends the sentence",
          "[ko][attribution]") {
  const testkit::SourceRow cases[] = {
      {"통계청은 출생아가 300명 늘었다고 밝혔다.", "300명<통계청"},
      {"환경부에 따르면 철새 40마리가 왔다.", "40마리<환경부"},
      {"지난달 실업자가 80만명으로 집계됐다고 고용노동부가 12일 밝혔다.", "80만명<고용노동부"},
      {"한국은행은 올해 성장률을 2.1%로 전망했다.", "2.1%<한국은행"},
      {"경찰은 12명을 검거했다고 설명했다.", "12명<경찰"},
      {"소방당국에 따르면 이 불로 3명이 다쳤다.", "3명<소방당국"},
      {"질병관리청 집계로 환자가 420명 늘었다.", "420명<질병관리청"},
      {"기상청 관계자는 \"밤까지 비가 50㎜ 더 온다\"고 말했다.", "50㎜<기상청 관계자"},
      {"한 증권사 연구원은 \"주가가 10% 더 내릴 것\"이라고 내다봤다.", "10%<증권사 연구원"},
      {"기상청은 5㎜의 비가 내리겠다고 예보했다.", "5㎜<기상청"},
      {"중앙선관위에 따르면 유권자는 4천명이다.", "4천명<중앙선관위"},
      {"최모(51) 씨는 \"빚이 3억원이 넘는다\"고 했다.", "51; 3억원<최모(51) 씨"},
      {"삼성전자는 3분기 영업이익이 9조원이라고 공시했다.", "9조원<삼성전자"},
      {"국토교통부가 공개한 자료에 따르면 미분양은 6만 가구다.", "6만 가구<국토교통부"},
      {"여론조사 전문가는 투표율을 60%로 예상했다.", "60%<여론조사 전문가"},
      {"중앙재난안전대책본부는 이재민이 1천200명이라고 밝혔다.", "1천200명<중앙재난안전대책본부"},
      {"민주노총 조합원 3천명이 모였다고 주최 측은 추산했다.", "3천명<주최 측"},
  };
  testkit::check_sources(cases, "ko");
}

TEST_CASE("Korean chains run from the outlet to the origin", "[ko][attribution]") {
  const testkit::SourceRow cases[] = {
      {"교도통신은 일본 경찰을 인용해 5명이 숨졌다고 보도했다.", "5명<교도통신<일본 경찰"},
      {"보건복지부 관계자는 환자가 30명이라고 말했다고 한빛일보가 전했다.",
       "30명<한빛일보<보건복지부 관계자"},
      {"신화통신은 공장 40곳이 문을 닫았다고 전했다.", "40곳<신화통신"},
  };
  testkit::check_sources(cases, "ko");
}

TEST_CASE("Korean sources speak on, as far as the text bears it", "[ko][attribution]") {
  const testkit::SourceRow cases[] = {
      {"통계청은 취업자가 20만명 늘었다고 밝혔다. 실업률은 3.1%였다.", "20만명<통계청; 3.1%<통계청"},
      {"관세청은 수출이 5% 늘었다고 발표했다.\n반도체는 30% 급증했다.", "5%<관세청; 30%<관세청"},
      {"산림청은 산불로 100㏊가 탔다고 밝혔다.\n주민 김모 씨는 \"소 10마리를 잃었다\"고 "
       "말했다.\n피해 농가는 40곳이다.",
       "100㏊<산림청; 10마리<김모 씨; 40곳<산림청"},
      {"교육부가 내놓은 잠정치와 비교하면 학생은 2천명 많다. 교사는 300명 줄었다.",
       "2천명<교육부; 300명"},
      {"가뭄으로 저수율이 30%까지 떨어졌다. 농어촌공사가 3일 내놓은 조사 결과다.",
       "30%<농어촌공사"},
  };
  testkit::check_sources(cases, "ko");
}

TEST_CASE("Korean figures in the paper's own voice have no source", "[ko][attribution]") {
  const testkit::SourceRow cases[] = {
      {"철새 40마리가 왔다.", "40마리"},
      {"통일부 직원 20명이 참석했다.", "20명"},
      {"국회에서 열린 행사에 300명이 모였다.", "300명"},
      {"병원 3곳이 문을 닫았다.", "3곳"},
      {"이날 환율은 8원 내렸다.", "8원"},
      {"교수 12명이 사표를 냈다.", "12명"},
      {"경찰 200명이 현장에 배치됐다.", "200명"},
      {"시장에는 손님 50명이 있었다.", "50명"},
      {"요금은 1천400원이다.", "1천400원"},
      {"공장에서 5명이 다쳤다.", "5명"},
      {"은행 예금 금리가 2%로 내렸다.", "2%"},
  };
  testkit::check_sources(cases, "ko");
}

}  // namespace
}  // namespace attest
