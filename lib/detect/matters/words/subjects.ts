/** Words of the context in which somebody is spoken of; see subjects.ts. Folded, separated by spaces. */

/** What a person does, right after the name. */
export const DOES = new Set(
  `er var bliver blev har havde faar fik vil ville kan kunne skal skulle maa maatte gaar gik kommer kom siger sagde mener tror foeler synes oensker beder bad spurgte spoerger fortalte fortaeller naegter naegtede arbejder leverer moeder moedte naar skriver skrev tager tog laver lavede drikker ringer ringede soeger mangler glemmer glemte ved vidste kalder kaldte truer stopper klager klagede overvejer insisterer virker praesterer sover graed graeder raabte raaber tjener leder leverede hader elsker lider mistede holder svarer bruger ligger staar sidder fortjener udebliver udeblev sygemeldte brokker snakker
is was isnt wasnt has had hasnt hadnt wants wanted says said told tells thinks thought feels felt keeps kept came comes went goes gets got asked asks refuses refused mentioned raised threw called calls took takes needs hates likes works worked left leaves joined started starts didnt doesnt wont cant couldnt wouldnt cannot never always still just s earns missed misses turned turns shouted shouts cries cried lied lies drinks makes made gives gave seems seemed broke lost stole hit sent sends wrote writes deserves applied complained complains argued argues blames blamed ignores ignored hid smells smelled quit resigned will would might may must should used rang rings`.split(
    /\s+/,
  ),
);

/** Right before a name: "med Dorte", "tell Colin". */
export const BEFORE = new Set(
  `til med om fra mod at og for af vores min hun han der hvis fordi siden efter som hvordan mens naar eller hej kaere som paa
to with about for from over mr mrs ms of that and tell told tells against between if because since after by on dear hi hey give gave ask asked think say warn fire sack promote hire let get make turn help keep meet see my colleague mate but or is isnt`.split(
    /\s+/,
  ),
);

/** Words that begin sentences and are no names. */
export const NO_NAME = new Set(
  `summarise summarize brug hovedpersonen anmeld sammenfat describe compare quote discuss outline mondays tuesdays wednesdays thursdays fridays saturdays sundays mandage tirsdage onsdage torsdage fredage loerdage soendage antag forestil taenk suppose assume given imagine say sometimes maybe perhaps often usually currently recently yesterday today tomorrow finally then later meanwhile honestly frankly deltagerne deltager begrundelsen begrundelse roller rollen spil spiller maaske nogle ofte ellers derefter senere desuden derfor alligevel heldigvis desvaerre aarsagen konklusionen stillingen kontoret gruppen afdelingen ledelsen skolen butikken kassen a an the this that these those it its he she they we you i my our your his her their there here what who whom whose which when where why how if as at by for from in into of on off or out over per than then to under until up upon with without after before about above across against along among around because been being below between both but can could did do does done down during each either else even ever every few further had has have having however just least less let like made make many may me might mine more most much must near neither never next no nobody none nor not nothing now once one only other others please same shall should since so some somebody someone something still such sure take thank thanks them themselves through thus together too toward try very via was well were whatever will would yes yet yours
act add advise analyse analyze answer ask assess brainstorm build calculate change check choose clean come compare compose condense convert correct create describe design dear develop discuss draft edit explain expand extract fill find fix format generate get give guess go help hello hey hi identify imagine improve introduce invent keep lay list look mark merge name need offer order organise organize outline paraphrase pick plan polish prepare pretend produce proofread propose provide put rank rate read reply rephrase review rewrite run say score search see send set shorten show simplify sort split start structure suggest summarise summarize tell think translate turn type update use word work write
employee employees staff manager managers worker workers colleague colleagues boss chief director team everyone everybody anyone people person persons man woman men women boy girl mother father mum mom dad son daughter parent parents child children friend friends customer customers client clients patient patients candidate candidates applicant applicants supplier suppliers company business board council government police court union hr ceo cfo it monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter english danish german french spanish american british european today tomorrow yesterday last first second third half two three four five six seven eight nine ten another any all also although always already background based best better big good great new old our own part results role section short situation text topic title total note notes number numbers subject attached regards sincerely kind cheers best minutes meeting agenda policy law article report revenue stress absence sickness harassment bullying conflict salary pay bonus contract agreement dismissal redundancy warning illness health cancer anxiety depression pregnancy ramadan religion
en et den det de der dette disse denne dem jeg du han hun vi i man os jer min mit mine din dit dine vores jeres deres hans hendes sin sit sine hvad hvem hvis hvilken hvilke hvilket hvor hvordan hvorfor hvornaar naar da saa som om at og eller men for fra til ved paa i af med uden efter foer under over mellem mod hos ind ud op ned her nu ikke ingen intet aldrig altid alle alt andre anden andet mange meget flere fleste faa noget nogle nogen kun ogsaa bare selv samme ja nej tak venlig venligst kaere hej goddag hilsen mvh vh er var har havde bliver blev kan kunne skal skulle vil ville maa maatte boer burde faar fik goer gjorde gaar kommer
lav skriv giv goer gør find fortael forklar forkort formuler foreslaa oversaet opsummer omskriv ret rediger renskriv resumer sammenfat sammenlign sorter svar saet tag tilfoej test tjek tolk udarbejd udfyld udvid uddyb vis vurder vaelg hjaelp kig laes lad list led ledelse marker naevn opfind oplist optimer planlaeg praesenter raad rangordn regn send stil strukturer strukturér beskriv beregn brug bed byg design digt diskuter fordel forbered fjern fordele gennemgaa generer indkald indsaet inviter konverter korriger
medarbejder medarbejderen medarbejdere medarbejderne leder lederen ledere lederne chef chefen kollega kollegaen kollegaer kolleger kollegerne ansat ansatte team teamet direktoer direktoeren direktionen bestyrelsen bestyrelse borger borgeren borgere borgerne kunde kunden kunder kunderne patient patienten patienter elev eleven elever leverandoer leverandoeren virksomhed virksomheden firma firmaet kommunen kommune regionen staten politiet retten fagforeningen mand kvinde mor far soen datter barn boern boernene foraeldre foraeldrene forælder mennesker folk person personen personer ansoeger ansoegeren kandidaten vikar vikaren praktikant praktikanten elever tillidsrepraesentanten naboen ven veninde mandag tirsdag onsdag torsdag fredag loerdag soendag januar februar marts april maj juni juli august september oktober november december jul paaske sommer danmark dansk engelsk tysk norge sverige danske hele halv foerste anden tredje sidste naeste forrige ny nye gammel godt god gode bedste store stor lille situation situationen baggrund baggrunden tekst teksten tone tonen moede moedet emne punkt del note noter opgave opgaven sagen sag loen stress fravaer sygefravaer sygdom barsel opsigelse advarsel konflikt mobning kraeft angst depression kontrakt aftale rapport resultat omsaetning eksempel`.split(
    /\s+/,
  ),
);

/** A surname follows. */
export const TITLES = new Set('mr mrs ms miss mx dr prof hr fru frk herr frau'.split(' '));

/** Capitals that are no initials of a person. */
export const ABBREVIATED = new Set(
  'hr tr mus it ceo cfo cto coo apv amr amo sms pdf ppt kpi gdpr cv nda eu uk us usa dk tv hk foa bupl dsr dpo pip ai ki sap erp crm cvr cpr b2b roi smv nhs hmrc bbc dr tdc dsb fn nato os vi'.split(
    ' ',
  ),
);

/** Somebody's part, right before the name: "eleven Emil", "our apprentice Kit". */
export const HOLDERS = new Set(
  `eleven borgeren patienten beboeren medarbejderen ansoegeren kandidaten vikaren praktikanten laerlingen chauffoeren kollegaen naboen lejeren kunden kollega medarbejder elev borger patient beboer vikar praktikant laerling chauffoer paedagogen laereren sygeplejersken assistenten lejer studerende
pupil student patient resident tenant employee worker colleague apprentice trainee intern temp driver client candidate applicant neighbour volunteer`.split(
    /\s+/,
  ),
);

/** Behind these stand places and things as often as people: "on Vinted", "for Unite". */
export const TOWARDS = new Set('paa for fra from on of by af til to at'.split(' '));

/** Right behind the name of somebody spoken to: "Say it nicer: Kit, your work ...". */
export const YOURS = new Set('your you du dit din dine'.split(' '));
