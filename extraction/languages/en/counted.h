// English: nouns that say what is counted.
//
// One row a field of news.  Verbs of being hurt or born count people too ("12 killed").
// Left out on purpose: words that are oftener verbs ("returns", "reports", "strikes" …).
#pragma once

#include "extraction/tables/rules.h"

namespace attest::languages::en {

// clang-format off
constexpr CountedRow person(std::string_view nouns) { return {nouns, "person"}; }
constexpr CountedRow befell(std::string_view verbs) { return {verbs, "person", false, true}; }
constexpr CountedRow count(std::string_view nouns) { return {nouns, "count"}; }

inline constexpr CountedRow kCounted[] = {
    person("(people|lives ^ (since|in|and|.|,|on|across|over|so|<p>|<end>)|person~|"
        "men|man|women|woman|male~|female~|child|children|boy~|girl~|adult~|"
        "baby|babies|infant~|toddler~|teenager~|minors|pensioner~|seniors|retiree~)"),
    person("(citizen~|nationals|resident~|inhabitant~|villager~|islander~|locals|population|"
        "migrant~|immigrant~|emigrant~|foreigner~|refugee~|asylum [-] seeker~|defector~|escapee~|"
        "arrival~|newcomer~|entrant~|settler~|deportee~|returnee~|evacuee~|expat~)"),
    person("(koreans|americans|russians|ukrainians|asians|africans|europeans|chinese|japanese|"
        "burmese|somalis|syrians|afghans|germans|indians|palestinians|israelis|mexicans|britons|"
        "italians|spaniards|poles|turks|iranians|iraqis|canadians|australians|brazilians|"
        "venezuelans|cubans|haitians|nigerians|ethiopians|sudanese|pakistanis|bangladeshis|"
        "indonesians|filipinos|vietnamese|thais|kazakhs|uzbeks|belarusians|georgians|armenians|"
        "muslims|christians|catholics|jews|hindus|rohingya|uyghurs)"),
    // A person's noun that tells of another: "11 police divisions", "40 student loans".
    count("(police (division~|station~|car~|vehicle~|force~|van~|dog~|post~|checkpoint~|district~|"
        "area~|region~|department~|unit~|precinct~|report~|helicopter~)|student (loan~|visa~|"
        "union~|hall~|residence~|room~|flat~)|patient (record~|visit~|bed~|day~)|(worker|migrant|"
        "refugee|prison|visitor|resident) (camp~|centre~|center~|hostel~|visa~|boat~|permit~)|"
        "(elephant|tiger|whale|deer|bird|panda|wolf|bear|seal|salmon|lion|rhino|penguin|badger|fox|"
        "koala|bee) population)"),
    person("([rough] sleeper~|camper~|hiker~|swimmer~|climber~|skier~|cyclist~|commuter~|shopper~|"
        "churchgoer~|concertgoer~|squatter~|beggar~)"),
    count("(square block~|city block~|blocks ^ of)"),
    person("(crowd~ ^ of|workforce|electorate|audience~|membership ^ of|headcount|death "
        "toll|toll ^ (rose|rises|had|has|stood|was|is|passed|passes|could|may|reached|reaches|"
        "stands|climbed|climbs|hits|hit|tops|topped|now|in <w> [<w>] (rose|rises|stood|climbed|"
        "reached)|from <w> <w> [<w>] (rose|rises|stood|climbed|reached)))"),
    befell("(without (power|electricity|water|heating|shelter|a home|work|jobs)|(were|was|are|have "
        "been|had been|has been|being|be) [<p>|still|already|also|reported|confirmed|feared|"
        "believed|presumed|since] [fully|partly|partially|seriously|critically|badly|slightly|"
        "severely] (vaccinated|injured|wounded|hurt|dead|missing|killed|trapped|displaced|"
        "infected|ill))"),
    befell("(were|was|are|have been|had been|has been|being|be|also|more|others|still) (killed|"
        "injured|wounded|hurt|missing|dead|infected|hospitalised|hospitalized|displaced|stranded|"
        "evacuated|rescued|arrested|detained|charged|jailed|convicted|drowned|trapped|born|"
        "airlifted|winched|"
        "lifted (off|from|out|to)|plucked from|freed|quarantined|discharged|sentenced|"
        "abducted|kidnapped|executed|sacked|hired|laid off|unaccounted|vaccinated|treated|"
        "deported|(ordered|forced|told|asked|urged|advised) to (evacuate|leave|flee|shelter))"),
    befell("(die|died|drowned|perished|survived|fled|marched|gathered|protested|rallied|attended|"
        "volunteered|turned out|queued|emigrated|took to the streets|went missing|lost (their|his|"
        "her) [own] (homes|home|lives|life|jobs|job|livelihoods|sight)|lost their|left their|are "
        "out of work|live in|lived in)"),
    person("(worker~|employee~|staff|staffer~|job [-] seeker~|jobless|unemployed|self - employed|"
        "miner~|machinist~|mechanic~|welder~|electrician~|docker~|labourer~|laborer~|farmer~|"
        "fisherman|fishermen|driver~|pilot~|sailor~|seafarer~|"
        "crew|crew member~|contractor~|engineer~|scientist~|researcher~|journalist~|reporter~|"
        "lawyer~|manager~|director~|executive~|trainee~|apprentice~|freelancer~|volunteer~|"
        "breadwinner~)"),
    person("(terrorist~|extremist~|islamist~|bandit~|assailant~|attacker~|hijacker~|robber~|thief|"
        "thieves|paratrooper~|cadet~|crewmen|seamen|stowaway~|elders|headteacher~|therapist~|"
        "pharmacist~|psychologist~|caregiver~|chef~|peasant~|rancher~|vendor~|hawker~|shopkeeper~|"
        "clerk~|cashier~|adviser~|advisor~|consultant~|accountant~|auditor~|contestant~|"
        "celebrity|celebrities|billionaire~|millionaire~)"),
    person("(civilian~|insurgent~|guerrilla~|jihadist~|commando~|marines|bystander~|personnel|"
        "service [-] members|servicemembers|airmen|diver~|bureaucrat~|councillor~|attorney~|"
        "prosecutor~|academic~|professor~|dentist~|paramedic~|surgeon~|vets|clergy|priest~|monk~|"
        "nun~|dancer~|musician~|writer~|programmer~|entrepreneur~|grower~|herder~|logger~|trucker~|"
        "courier~|waiter~|cleaner~|nannies|trader~|broker~|banker~)"),
    person("(student~|pupil~|schoolchildren|teacher~|lecturer~|graduate~|undergraduate~|doctor~|"
        "physician~|nurse~|midwives|medic~|patient~|carer~|donor~|smoker~)"),
    person("(victim~|bodies|survivor~|casualty|casualties|fatality|fatalities|death~|birth~|"
        "newborn~)"),
    befell("(dead|killed|injured|wounded|hurt|missing|died|drowned|infected|hospitalised|"
        "hospitalized|vaccinated|displaced|homeless|stranded|evacuated|rescued|arrested|"
        "detained|tested (positive|negative)|tests positive)"),
    person("(soldier~|troop~|servicemen|servicewomen|conscript~|reservist~|recruit~|veteran~|"
        "fighter~|militant~|gunman|gunmen|rebel~|officer~|police|policemen|policewomen|"
        "firefighter~|rescuer~|guard~|agent~|peacekeeper~|sergeant~|commander~|general~ ^ (and|"
        "were|was))"),
    person("(prisoner~|inmate~|detainee~|suspect~|defendant~|convict~|offender~|protester~|"
        "protestor~|demonstrator~|activist~|hostage~|captive~|smuggler~|trafficker~|criminal~|"
        "juror~|judge~|witness|witnesses)"),
    person("(official~|member~|lawmaker~|legislator~|deputy|deputies|senator~|congressmen|mp|mps|"
        "minister~|mayor~|governor~|secretary|secretaries|voter~|candidate~|delegate~|diplomat~|"
        "civil servant~|supporter~|opponent~)"),
    person("(spectator~|fan~|visitor~|tourist~|traveller~|devotee~|worshipper~|churchgoer~|"
        "midfielder~|striker~|winger~|goalkeeper~|"
        "batsman|batsmen|bowler~|skipper~|motorcyclist~|"
        "traveler~|holidaymaker~|passenger~|"
        "commuter~|pedestrian~|cyclist~|motorist~|guest~|attendee~|audience|viewer~|listener~|"
        "reader~|player~|athlete~|runner~|swimmer~|competitor~|pilgrim~|hiker~|climber~|"
        "skier~)"),
    person("(respondent~|participant~|interviewee~|subscriber~|customer~|client~|consumer~|"
        "shopper~|user~|member~|shareholder~|investor~|creditor~|borrower~|taxpayer~|tenant~|"
        "homeowner~|landlord~|recipient~|beneficiary|beneficiaries|claimant~|applicant~|owner~|"
        "buyer~|individual~|singer~|artist~|actor~|economist~|analyst~|expert~|expats|parent~|"
        "mother~|father~|grandparent~|grandmother~|grandfather~|grandson~|granddaughter~|"
        "grandchildren|uncle~|aunt~|cousin~|nephew~|niece~|widow~|neighbour~|neighbor~|partner~|"
        "spouse~|twin~|couple ^ were|relative~|sibling~|friend~|wives|husband~|brother~|sister~|"
        "daughter~|son~|orphan~|attendance|intake|(net|inward|outward) migration|immigration|"
        "emigration|headcount)"),

    person("(inspector~|investigator~|detective~|backbencher~|frontbencher~|peer~ ^ "
        "(voted|have|had|backed|who)|whip~ ^ (resigned)|"
        "lecturer~|porter~|steward~|plumber~|joiner~|carpenter~|bricklayer~|builder~|roofer~|"
        "decorator~|gardener~|landscaper~|janitor~|caretaker~|concierge~|bellhop~|butler~|maid~|"
        "nanny|childminder~|au pairs|babysitter~|tutor~|coach ^ (and)|coaches ^ (and|were)|"
        "referee~|umpire~|linesmen|marshal~ ^ (were|on)|lifeguard~|ranger~|gamekeeper~|"
        "conservationist~|botanist~|biologist~|chemist~|physicist~|geologist~|archaeologist~|"
        "historian~|statistician~|actuary|actuaries|librarian~|curator~|archivist~|translator~|"
        "interpreter~|editor~|columnist~|broadcaster~ ^ (and|were)|photographer~|cameramen|"
        "filmmaker~|director~|producer~ ^ (and|who)|composer~|violinist~|pianist~|drummer~|"
        "choristers|comedian~|performer~|acrobat~|magician~|sculptor~|painter~|illustrator~|"
        "designer~|architect~|surveyor~|planner~|technician~|operative~|fitter~|"
        "lorry driver~|cabbies|stevedore~|longshoremen|deckhand~|steelworker~|"
        "shipbuilder~ ^ (who|were)|trade unionist~|unionist~|striker~|picket~ ^ (were|outside)|"
        "solicitor~|barrister~|magistrate~|notary|notaries|bailiff~|probation officer~|"
        "social worker~|key worker~|care worker~|health worker~|midwife|radiographer~|"
        "anaesthetist~|psychiatrist~|gp~|consultant~|registrar~|locum~|physiotherapist~|"
        "optician~|optometrist~|vet ^ (and|who)|undertaker~|mourner~|parishioner~|congregant~|"
        "bishop~|imam~|rabbi~|pastor~|deacon~|vicar~|missionary|missionaries|"
        "councilman|councilmen|councilor~|alderman|aldermen|freeholder~|commissioner~|"
        "envoy~|ambassador~|negotiator~|aide~|staffers|intern~ ^ (and|were|at|from|who)|"
        "leaver~|starter~ ^ (were)|dropout~|truant~|alumni|alumnus|alumna|scholar~|professor~|"
        "academics|postgraduate~|freshmen|sophomore~|schoolgirl~|schoolboy~|youngster~|"
        "preschooler~|under - fives|octogenarian~|centenarian~|widower~|bachelor~ ^ (and)|"
        "newlyweds|divorcee~|lodger~|squatters|renter~|leaseholder~|flatmate~|housemate~|"
        "depositor~|policyholder~|pensioners|annuitant~|breadwinners|jobseeker~|"
        "benefit claimant~|signatory|signatories|petitioner~|complainant~|plaintiff~|litigant~|"
        "perpetrator~|culprit~|fugitive~|escapees|absconder~|burglar~|arsonist~|vandal~|"
        "looter~|rioter~|hooligan~|pickpocket~|fraudster~|hacker~|scammer~|poacher~|pirate~|"
        "mercenary|mercenaries|separatist~|sniper~|infantrymen|submariner~|airman|"
        "crewman|draftee~|deserter~|pow ^ (were)|pows|paratroopers|"
        "stargazer~|birdwatcher~|angler~|golfer~|surfer~|sunbather~|picnicker~|reveller~|"
        "festivalgoer~|festival [-] goer~|partygoer~|clubber~|theatregoer~|moviegoer~|diner~|"
        "drinker~|smokers|vaper~|gambler~|punter~|season [-] ticket holder~|jockey~|"
        "cricketer~|footballer~|gymnast~|rower~|sprinter~|wrestler~|boxer~|paralympian~|"
        "olympian~|medallist~|medalist~|finalist~|semi - finalist~|amputee~|diabetic~|"
        "asthmatic~|organ donor~|blood donor~|dementia sufferer~|sufferer~|in - patient~|"
        "inpatient~|outpatient~|homemaker~|househusband~|godparent~|stepchildren|triplets|"
        "quadruplets|in - laws|kinsmen|tribesmen|tribespeople|nomad~|pastoralist~|"
        "smallholder~|sharecropper~|crofter~|beekeeper~|winemaker~|baker~ ^ (and|were|who)|"
        "butcher~ ^ (and|were|who)|fishmonger~|greengrocer~|hairdresser~|barber~ ^ (and|were)|"
        "beautician~|bartender~|barista~|waitress|waitresses|usher~|bouncer~|doormen|"
        "receptionist~|telephonist~|call handler~|dispatcher~|postmaster~|"
        "sub - postmaster~|subpostmaster~|postmen|postman|bin men|binmen|refuse collector~|"
        "street cleaner~|window cleaner~|chimney sweep~)"),
    count("(household~|family|families|house~|home~|apartment~|flat~|dwelling~|building~|bridge~|"
        "room~|bed~|tent~|shelter~|village~|town~|city|cities|county|counties|district~|province~|"
        "region~|state~|country|countries|nation~|municipality|municipalities|island~|border "
        "crossing~|camp~)"),
    count("(case~|infection~|test~|dose~|vaccine~|jab~|outbreak~|hospital~|clinic~|surgery|"
        "surgeries|operation~|transplant~|abortion~|marriage~|divorce~|suicide~ ^ (were|in|last|"
        "this))"),
    count("(company|companies|firm~|business|businesses|bank~|branch|branches|shop~|store~|"
        "outlet~|restaurant~|hotel~|pub~|factory|factories|plant~|mine~|mill~|startup~|employer~|"
        "job~|payroll~|position~|vacancy|vacancies|post ^ (office~)|contract~|deal~|order~|share~ "
        "^ (were|"
        "of common|outstanding|in)|stock~ ^ (rose|fell|were)|bond~|loan~|mortgage~|account~|"
        "transaction~|payment~|product~|item~|brand~|patent~|licence~|license~|permit~|"
        "application~|complaint~|lawsuit~|charge~ ^ (of|in|were))"),
    count("(farm~|field~|harvest~|crop~|tree~|cow~|herd~|flock~|cattle|pig~|sheep|goat~|chicken~|"
        "hen~|bird~|"
        "animal~|horse~|head [of] (cattle|livestock)|egg~|fish|salmon|whale~|wolf|wolves|bear~|"
        "elephant~|rhino~|species|dog~|cat~ ^ (and|were|in))"),
    count("(vehicle~|car~|truck~|lorry|lorries|bus|buses|train~|tram~|bicycle~|bike~|motorcycle~|"
        "ship~|vessel~|boat~|tanker~|carrier~|aircraft|plane~|aeroplane~|jet~|helicopter~|flight~|"
        "sortie~|trip~|journey~|ride~|container~|wagon~|carriage~|station~|airport~|port~|road~|"
        "line~ ^ (of|were)|charger~|parcel~|delivery|deliveries|shipment~)"),
    count("(incident~|accident~|crash|crashes|collision~|fire~|blaze~|explosion~|earthquake~|"
        "aftershock~|tremor~|storm~|hurricane~|typhoon~|tornado|tornadoes|flood~|landslide~|"
        "avalanche~|crime~|murder~|homicide~|robbery|robberies|burglary|burglaries|theft~|"
        "assault~|attack~|shooting~|stabbing~|offence~|offense~|arrest~|violation~|raid~|"
        "conviction~|sentence~ ^ (were|of)|call~|emergency call~)"),
    count("(missile~|rocket~|drone~|shell~|bomb~|mine~|warhead~|tank~|warship~|submarine~|weapon~|"
        "gun~|rifle~|pistol~|round~ of ammunition|satellite~|launch|launches|airstrike~|strike~ ^ "
        "(on|in|against))"),
    count("(vote~|ballot~|seat~|constituency|constituencies|polling station~|party|parties|bill~|"
        "law~|amendment~|signature~|petition~|referendum~|motion~|resolution~|lawsuits|treaty|"
        "treaties)"),
    count("(game~|match|matches|goal~|point~|run~ ^ (in|and|from|off)|wicket~|medal~|gold medal~|"
        "gold~ ^ (and|at|in)|try|tries|title~|win~ ^ (in|from|this|and)|victory|victories|defeat~ "
        "^ (in|this)|draw~ ^ (in|and)|race~|lap~|team~|club~|cap~ ^ (for)|appearance~|assist~|"
        "home run~|strikeout~|save~ ^ (in|and)|yellow card~|red card~|ticket~|session~|event~|"
        "sport~)"),
    count("(school~|kindergarten~|nursery|nurseries|university|universities|college~|class|"
        "classes|course~|exam~|degree~ ^ (in|were|awarded)|place~|scholarship~|book~|page~|copy|"
        "copies|film~|movie~|song~|album~|episode~|show~ ^ (in|a)|play~ ^ (in)|concert~|museum~|"
        "theatre~|theater~|stream~ ^ (on|in)|download~|view~ ^ (on|in)|follower~|like~ ^ (on)|"
        "post~ ^ (on)|message~|email~|call~|tweet~|photo~|video~|website~)"),
    count("(turbine~|reactor~|solar panel~|panel~|well~ ^ (in|were|have)|rig~|pipeline~|power "
        "plant~|power station~|meter~ ^ (installed)|battery|batteries|outage~|market~|unit~|"
        "device~|phone~|smartphone~|computer~|server~|chip~|robot~|sensor~|tool~|machine~|piece~|"
        "object~|artefact~|artifact~|sample~|study|studies|survey~|experiment~|trial~|grave~|body|"
        "bodies|remains|skeleton~|site~|area~|location~|project~|programme~|program~|reform~|"
        "measure~|rule~|step~|category|categories|type~|kind~|factor~|option~|language~|meal~|"
        "bottle~|pack~ ^ (of)|box|boxes|bag~|sack~|time~ ^ (more|zone)|charter~|visit~|meeting~|"
        "talk~ ^ (with)|summit~|round~|stage~|islands|star~|planet~|percentile~|barrier~|"
        "checkpoint~|gate~|floor~|storey~|stories|step~|flight~|calls|line~)"),
};
// clang-format on

}  // namespace attest::languages::en
