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
    // "40 poles snapped": no people of Poland.
    count("(poles ^ (fell|snapped|broke|were (down|replaced|broken|damaged|snapped)|and (wires|"
        "lines|cables|pylons)|down|carrying|along))"),
    person("(employment|unemployment|joblessness|membership|enrolment|enrollment|ridership|"
        "viewership|readership|headcount) ^ (rose|fell|grew|increased|decreased|declined|dropped|"
        "climbed|edged|jumped|shrank|swelled|surged|slid|is|was|has|had|will|in <p>|for <p>|stood|"
        "reached|totalled|totaled|topped|hit|passed|exceeded|of|(in|at) [the] <name> [<name> "
        "[<name>]] [district|university|college|school~] (stood|was|is|rose|fell|grew|reached))"),
    person("(enrolment|enrollment|headcount) ^ (in|at|across|for|among)"),
    person("(people|lives ^ (since|in|and|or|but|.|,|;|:|!|?|-|–|—|on|across|over|so|as|after|"
        "during|when|while|for|last|this|a|each|every|lost|have|has|had|were|was|could|would|"
        "taking|bringing|<p>|<end>)|person~|"
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
    person("([rough] sleeper~|camper~|concertgoer~|squatter~|beggar~)"),
    count("(square block~|city block~|blocks ^ of)"),
    person("(crowd~ ^ of|workforce|electorate|audience~|membership ^ of|death "
        "toll|toll ^ (to|at|past|above|beyond|rose|rises|had|has|stood|was|is|passed|passes|"
        "could|may|reached|reaches|"
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
    befell("(aboard|on board|in custody|in hospital|in intensive care|on [the] waiting list~|"
        "behind bars|under arrest|in quarantine|in isolation|on furlough|on sick leave)"),
    befell("(have|had|has) [<p>|now|since|so far|already|also|reportedly|all] (died|drowned|"
        "perished|"
        "survived|fled|gone missing|escaped|emigrated|lost (their|his|her) (lives|life|homes|jobs|"
        "livelihoods))"),
    befell("(die|died|drowned|perished|survived|fled|marched|gathered|protested|rallied|attended|"
        "volunteered|turned out|queued|emigrated|took to the streets|went missing|lost (their|his|"
        "her) [own] (homes|home|lives|life|jobs|job|livelihoods|sight)|lost their|left their|are "
        "out of work|live in|lived in)"),
    person("(worker~|employee~|staff|staffer~|job [-] seeker~|work [-] seeker~|"
        "jobless|unemployed|self - employed|"
        "miner~|machinist~|mechanic~|welder~|electrician~|docker~|labourer~|laborer~|farmer~|"
        "fisherman|fishermen|driver~|pilot~|sailor~|seafarer~|"
        "crew|crew member~|contractor~|engineer~|scientist~|researcher~|journalist~|reporter~|"
        "lawyer~|manager~|executive~|trainee~|apprentice~|freelancer~|volunteer~|"
        "breadwinner~)"),
    person("(terrorist~|extremist~|islamist~|bandit~|assailant~|attacker~|hijacker~|robber~|thief|"
        "thieves|paratrooper~|cadet~|crewmen|seamen|stowaway~|elders|headteacher~|therapist~|"
        "pharmacist~|psychologist~|caregiver~|chef~|peasant~|rancher~|vendor~|hawker~|shopkeeper~|"
        "clerk~|cashier~|adviser~|advisor~|accountant~|auditor~|contestant~|"
        "celebrity|celebrities|billionaire~|millionaire~)"),
    person("(bodyguards|arrestees|registrants|sentries|vaccinators|vagrants|vintners|warders|"
        "watchmen|graziers|recruiters|cypriots|argentines|samoans|tongans|fijians)"),
    person("(civilian~|insurgent~|guerrilla~|jihadist~|commando~|marines|bystander~|personnel|"
        "service [-] members|servicemembers|airmen|diver~|bureaucrat~|councillor~|attorney~|"
        "prosecutor~|academic~|dentist~|paramedic~|surgeon~|vets|clergy|priest~|monk~|"
        "nun~|dancer~|musician~|writer~|programmer~|entrepreneur~|grower~|herder~|logger~|trucker~|"
        "courier~|waiter~|cleaner~|nannies|trader~|broker~|banker~)"),
    person("(student~|pupil~|schoolchildren|teacher~|graduate~|undergraduate~|doctor~|"
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
    person("(official~|lawmaker~|legislator~|deputy|deputies|senator~|congressmen|mp|mps|"
        "minister~|mayor~|governor~|secretary|secretaries|voter~|candidate~|delegate~|diplomat~|"
        "civil servant~|supporter~|opponent~)"),
    person("(spectator~|fan~|visitor~|tourist~|traveller~|devotee~|worshipper~|churchgoer~|"
        "midfielder~|winger~|goalkeeper~|"
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
        "outlet~|restaurant~|hotel~|pub~|factory|factories|plant~|mill~|startup~|employer~|"
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
        "ship~|vessel~|boat~|tanker~|carrier~|aircraft|plane~|aeroplane~|jet~|helicopter~|"
        "sortie~|trip~|journey~|ride~|container~|wagon~|carriage~|station~|airport~|port~|road~|"
        "line~ ^ (of|were)|charger~|parcel~|delivery|deliveries|shipment~)"),
    count("(incident~|accident~|crash|crashes|collision~|fire~|blaze~|explosion~|earthquake~|"
        "aftershock~|tremor~|storm~|hurricane~|typhoon~|tornado|tornadoes|flood~|landslide~|"
        "avalanche~|crime~|murder~|homicide~|robbery|robberies|burglary|burglaries|theft~|"
        "assault~|attack~|shooting~|stabbing~|offence~|offense~|arrest~|violation~|raid~|"
        "conviction~|sentence~ ^ (were|of)|emergency call~)"),
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
        "checkpoint~|gate~|floor~|storey~|stories|flight~|calls|line~)"),
    // Whole classes of words for people and for things, after the rows by fields.
    person("(republicans|democrats|socialists|nationalists|communists|conservatives|liberals|"
        "tories) ^ (voted|who|and|joined|backed|opposed|defected|abstained|were killed)"),
    count("(ewes|rams|heifers|bullocks|bulls|sows|piglets|hogs|boar|chicks|broilers|"
        "roosters|turkeys|quails|partridges|pheasants|trout|crabs|lobsters|oysters|mussels|"
        "hounds|greyhounds|racehorses|stallions|mares|geldings|fillies|colts|yearlings|hives|"
        "gannets|terns|gulls|herons|ravens|elk|caribou|yaks|llamas|alpacas|manatees|"
        "stingrays|squid|jellyfish|corals|antelope|gazelles|wildebeest|hyenas|jackals|"
        "coyotes|lynxes|cougars|pumas|jaguars|rhinoceroses|hippopotamuses|pangolins|hamsters|"
        "ferrets|minks|gerbils|ostriches|emus|vipers|pythons|cobras|geckos|iguanas|newts|"
        "salamanders|sturgeon|herring|mackerel|tuna|sardines|anchovies|eels)"),
    count("(specimen~|gaussians|regimen~|amphibians|meridians|medians|pelicans|screen "
        "[-] savers|placeholders|candleholders)"),
    person("(*smen|*women|*speople|*goer~|*ologist~|*ographer~|*nists|*tists|*alists|*elists|"
        "*orists|*urists|*arists|*icists|*gists|*vists|*clists|*omists|*icians|*ians|*tarians|"
        "*icans|*crats|*keepers|*holders|*workers|*dweller~|*buyer~|*landers|*yorkers|*children|"
        "*payer~)"),
    person("(bobby|bobbies|cop|cops|lad|lads|lass|lasses|lassies|mum|mums|mom|moms|dad|dads|gran|"
        "grans|granny|grannies|grandma|grandmas|grandpa|grandpas|kid|kids|tots|bairns|tweens|"
        "youths|oaps|oap|bloke|blokes|chaps|guy|guys|gents|gentlemen|ladies|gals|pals|fellas|"
        "folk|folks|squaddie|squaddies|brickies|sparkies|tradies|tradespeople|boffins|bosses|"
        "bigwigs|toffs|yobs|thug|thugs|hoodlums|crooks|gangster~|mobster~|goons|henchmen|louts|"
        "scrounger~|newbies|rookie|rookies|boomers|millennials|zoomers|adolescents|nonagenarian~|"
        "septuagenarian~|sexagenarian~|supercentenarian~|preteens|schoolkids|grandkids|"
        "stepdaughter~|stepson~|stepfather~|stepmother~|stepparents|foundlings|quintuplets|"
        "fiancee~|girlfriend~|boyfriend~|brides|bridegroom~|bridesmaid~|honeymooner~|heirs|"
        "heiresses|descendants|ancestors|forefathers|dependants|dependents|adoptees|adopter~|"
        "goddaughter~|godson~|housewives|housewife|humans|human beings|loved ones|acquaintances|"
        "strangers|namesakes|mothers - to - be|mums - to - be|vegans|redheads)"),
    person("(teens) ^ (were|was|who|from|aged|and|arrested|charged|died)"),
    person("(postdocs|headmaster~|headmistress|headmistresses|educator~|instructor~|mentors|"
        "deans|rectors|chancellors|invigilator~|examiner~|practitioner~|interns|orderlies|"
        "chiropractor~|osteopaths|counsellor~|counselor~|responders|emts|helpers|attendants|"
        "stewardess|stewardesses|captains|conductors|railwaymen|signallers|signalmen|baggage "
        "handlers|messengers|riders|cabbie|chauffeurs|bikers|horsemen|pickers|shepherds|"
        "farmhands|stockmen|winegrower~|lumberjacks|forester~|woodcutter~|hunters|trawlermen|"
        "fisherfolk|fisherwomen|watermen|scaffolder~|plasterer~|glazier~|stonemasons|masons|"
        "blacksmiths|goldsmiths|jeweller~|jeweler~|tailors|dressmaker~|seamstress|seamstresses|"
        "weavers|cobblers|administrators|typists|bookkeeper~|tellers|underwriters|treasurers|"
        "chairmen|chairperson~|presidents|premiers|princes|princesses|monarchs|emperors|nobles|"
        "aristocrats|dignitary|dignitaries|leaders|chieftains|chiefs of staff|warlords|"
        "assemblymen|representatives|consuls|ombudsmen|appointees|nominees|incumbents|spies|"
        "informants|informers|whistle [-] blower~|whistleblower~|constable~|superintendents|"
        "pcsos|sheriffs|troopers|wardens|jailer~|paralegals|coroners|jurists|justices|"
        "arbitrators|mediators|trustees)"),
    person("(correspondent~|presenters|newsreader~|announcers|blogger~|vlogger~|influencer~|"
        "youtuber~|tiktoker~|podcaster~|gamer~|authors|poets|playwright~|screenwriter~|"
        "scriptwriter~|songwriter~|essayist~|critics|reviewers|copywriter~|proofreader~|actress|"
        "actresses|ballerina~|rapper~|guitarist~|bassist~|cellist~|soloist~|djs|supermodels|"
        "stuntmen|animators|entertainers|clowns|jugglers|puppeteers|buskers|impersonator~|"
        "astronomer~|astronaut~|cosmonaut~|taikonaut~|explorers|inventors|software developer~|"
        "web developer~|game developer~|coders|testers|merchants|peddler~|auctioneer~|financiers|"
        "speculators|moneylender~|cooks|barmaids|hostesses|servants|chambermaid~|walkers|"
        "stylists|masseurs|prostitute~|pimps|strippers|pundits|commentators|observers|"
        "forecasters|advocates|campaigner~|thinkers|intellectuals|lobbyist~|speechwriter~|"
        "tycoons|oligarch~|magnates|moguls|multimillionaire~|trillionaire~|founders|co - "
        "founders|cofounders|ceos|cfos|supervisors|foremen|overseers|colleagues|co - workers|"
        "coworkers|teammate~|workmates|classmate~|schoolmates|roommate~|cellmates|successors|"
        "predecessors|signings|professionals|amateurs|philanthropist~)"),
    person("(defenders|quarterback~|linebacker~|pitchers|hitters|batters|seamers|substitutes|"
        "champions|winners|losers|runners - up|quarterfinalist~|semifinalist~|contenders|"
        "challengers|debutants|racers|triathlete~|decathlete~|marathoner~|jogger~|skaters|"
        "snowboarder~|kayaker~|archers|fencers|weightlifter~|mountaineer~|rambler~|backpacker~|"
        "trekker~|bodybuilder~|prizewinner~|laureate~|honorees|awardees|grantees|graders|"
        "freshers|schoolers|boarders|learners|enrollees|invalids|quadriplegic~|paraplegic~|"
        "epileptics|haemophiliac~|hemophiliac~|addicts|alcoholics|insomniacs|anorexics|corpses|"
        "lifers|reoffender~|wrongdoer~|lawbreaker~|trespasser~|intruder~|kidnapper~|abductor~|"
        "rapist~|paedophile~|pedophile~|molester~|abusers|killers|murderer~|assassins|hitmen|"
        "shoplifter~|mugger~|carjacker~|embezzler~|conmen|con artists|swindler~|forgers|"
        "counterfeiter~|blackmailer~|extortionist~|racketeer~|bootlegger~|fare dodgers|draft "
        "dodgers|stalkers|accomplice~|ringleader~|masterminds|conspirator~|plotters|suicide "
        "bomber~|knifemen|vigilante~|partisans|jihadi|jihadis|mutineer~|secessionist~|fanatics|"
        "nazis|neo - nazis|fascists|skinheads|supremacist~|parolee~|probationer~|internees|"
        "abductee~|runaways|drug dealer~)"),
    person("(backers|sympathiser~|sympathizer~|adherents|disciples|loyalist~|canvasser~|"
        "organiser~|organizer~|picketer~|marchers|dissident~|reformers|detractors|abstainer~|"
        "absentees|constituents|electors|pollsters|purchaser~|bidders|debtors|occupants|"
        "occupiers|filers|earners|licensee~|givers|contributors|patrons|callers|switchers|"
        "frequent flyers|daytripper~|vacationer~|tripper~|sightseer~|onlooker~|passers - by|"
        "passersby|passer - by|eyewitness|eyewitnesses|invitees|reveler~|caravanner~|boaters|"
        "bathers|exiles|emigres|expatriate~|gypsies|repatriates|overstayer~|aliens|outsiders|"
        "incomers|colonist~|homesteader~|landowner~|cavalrymen|artillerymen|gunners|grenadiers|"
        "corporals|lieutenants|colonels|brigadiers|admirals|ncos|midshipmen|legionnaire~|"
        "militiamen|airwomen|sappers|aircrew|ex - servicemen|combatants|noncombatants|invaders|"
        "inductees|enlistees|gendarmes|coastguards|mounties|carabinieri|believers|worshipers|"
        "nonbelievers|atheists|agnostics|clerics|preachers|novices|friars|abbots|popes|"
        "patriarchs|mullahs|ayatollahs|clergymen|choirboys|communicants|martyrs|workmen|milkmen|"
        "firemen|countrymen|laymen)"),
    person("(cardinals|privates|evangelicals) ^ (voted|who|and|joined|backed|opposed|defected|"
        "abstained|were killed)"),
    person("(brits|scots|danes|swedes|finns|czechs|slovaks|slovenes|croats|serbs|kurds|arabs|"
        "greeks|tajiks|turkmens|saudis|emiratis|kuwaitis|qataris|omanis|yemenis|nepalis|azeris|"
        "bengalis|sikhs|buddhists|sunnis|shiites|shias|mormons|lutherans|anglicans|protestants|"
        "quakers|yazidis|alawites|tutsis|hutus|houthis|tibetans|latinos|latinas|hispanics|"
        "aborigines|gazans|moroccans|texans|romans|kenyans|libyans|ugandans|rwandans|ghanaians|"
        "malaysians|singaporeans|chileans|hondurans|guatemalans|salvadorans|nicaraguans|"
        "peruvians|ecuadorians|uruguayans|paraguayans|dominicans|hawaiians|londoner~|berliner~|"
        "dubliner~|liverpudlians|muscovite~|parisians|icelanders|afrikaners|zimbabweans|angolans|"
        "montenegrins|kosovars|catalans|basques|corsicans)"),
    person("((lebanese|congolese|portuguese|taiwanese|nepalese|senegalese|maltese|french|british|"
        "irish|dutch|swiss|spanish|maori|inuit|druze|roma|kyrgyz|hmong)) ^ (were (killed|injured|"
        "hurt|arrested|among|on)|who|live in|live here|died|civilians)"),
    count("(appointments|admissions|hospitalizations|hospitalisations|consultations|referrals|"
        "prescriptions|x - rays|screenings|diagnoses|transfusions|ambulances|hospices|pharmacies|"
        "injections|inoculations|vaccinations|boosters|swabs|ventilators|masks|syringes|pills|"
        "bungalows|mansions|penthouses|condos|condominiums|townhouses|cottages|caravans|bedrooms|"
        "bathrooms|properties|evictions|foreclosures|repossessions|parking spaces|parking lots|"
        "garages|offices|warehouses|stadiums|arenas|venues|cinemas|galleries|libraries|churches|"
        "mosques|synagogues|temples|monasteries|cathedrals|chapels|shrines|cemeteries|castles|"
        "palaces|monuments|statues|memorials|landmarks|playgrounds|swimming pools|gyms|"
        "lighthouses|skyscrapers|tunnels|dams|reservoirs|lakes|rivers|glaciers|beaches|volcanoes|"
        "caves|ministries|embassies|consulates|agencies|committees|courts|territories|"
        "prefectures|boroughs|parishes|precincts|localities|settlements|communities|"
        "neighbourhoods|neighborhoods|suburbs|continents|institutes|institutions|organisations|"
        "organizations|charities|ngos|nonprofits|associations|gangs|networks|newspapers|"
        "magazines|supermarkets|malls|kiosks|cafes|breweries|distilleries|wineries|bakeries|"
        "refineries|smelters|shipyards|sawmills|depots|laboratories|labs)"),
    count("(cabs|taxis|minibuses|fire engines|fire crews|locomotives|freighters|ferries|yachts|"
        "canoes|kayaks|dinghies|rafts|barges|trawlers|lifeboats|scooters|e - scooters|mopeds|"
        "trailers|tractors|bulldozers|excavators|cranes|vans|minivans|suvs|sedans|hatchbacks|"
        "limousines|airliners|airlines|routes|takeoffs|cancellations|diversions|passports|visas|"
        "voyages|excursions|bookings|reservations|overnight stays|layoffs|redundancies|"
        "dismissals|resignations|stoppages|walkouts|internships|apprenticeships|placements|"
        "detentions|indictments|subpoenas|warrants|summonses|citations|injunctions|hearings|"
        "verdicts|acquittals|executions|prosecutions|investigations|inquiries|inspections|"
        "cheques|audits|seizures|ambushes|abductions|kidnappings|hijackings|carjackings|rapes|"
        "beatings|killings|muggings|scams|felonies|misdemeanors|misdemeanours|infractions|"
        "cyberattacks|emergencies|callouts|rescues|evacuations|drownings|blackouts|wildfires|"
        "bushfires|eruptions|quakes|cyclones|blizzards|droughts|heatwaves|mudslides|sinkholes|"
        "derailments|breakdowns|blasts|clashes|skirmishes|battles|wars|coups|rallies|"
        "demonstrations|riots|landmines|grenades|howitzers|bullets|cartridges|casings|torpedoes|"
        "frigates|destroyers|corvettes|bombers|launchers|radars|brigades|battalions|regiments|"
        "squadrons)"),
    count("(counts) ^ of"),
    count("(decrees|directives|regulations|sanctions|agreements|accords|coalitions|acquisitions|"
        "mergers|takeovers|ipos|bankruptcies|insolvencies|closures|franchises|apps|subscriptions|"
        "memberships|invoices|purchases|refunds|(jobless|unemployment|insurance|benefit|"
        "compensation) claims|registrations|certificates|diplomas|enrolments|enrollments|"
        "responses|replies|letters|comments|page views|clicks|paintings|sculptures|drawings|"
        "portraits|artworks|exhibits|exhibitions|festivals|performances|premieres|awards|prizes|"
        "trophies|nominations|novels|poems|touchdowns|interceptions|fouls|fixtures|tournaments|"
        "lambs|calves|oxen|bison|buffalo|buffaloes|camels|donkeys|mules|ponies|foals|reindeer|"
        "moose|antelopes|boars|rabbits|hares|foxes|badgers|hedgehogs|squirrels|rats|mice|otters|"
        "beavers|sea lions|walruses|dolphins|porpoises|sharks|turtles|tortoises|crocodiles|"
        "alligators|snakes|lizards|frogs|toads|reptiles|mammals|insects|bees|beehives|"
        "butterflies|moths|beetles|mosquitoes|locusts|spiders|ducks|geese|swans|pigeons|seagulls|"
        "eagles|owls|vultures|parrots|penguins|flamingos|storks|crows|songbirds|puffins|poultry|"
        "puppies|kittens|cats|lions|tigers|leopards|cheetahs|monkeys|gorillas|chimpanzees|chimps|"
        "orangutans|giraffes|zebras|hippos|kangaroos|koalas|pandas|carcasses|saplings|seedlings|"
        "shrubs|crates|packages|packets|coins|banknotes|cameras|televisions|laptops|consoles|"
        "fridges|refrigerators|appliances|boilers|heat pumps|generators|transformers|substations|"
        "pylons|antennas|streetlights|traffic lights|toilets|posters|leaflets|banners|billboards|"
        "adverts|advertisements|fossils|skulls|tombs|coffins|meteorites|asteroids|comets|"
        "galaxies|exoplanets|spacecraft|genes|mutations|embryos|organs|kidneys|documents|"
        "recordings|photographs|questions|proposals|recommendations|demands|issues|errors|"
        "mistakes|flaws|vulnerabilities|defects|recalls|warnings|alerts|interviews|speeches|"
        "debates|lessons|lectures|conferences)"),
};
// clang-format on

}  // namespace attest::languages::en
