/** Word lists written by hand for the tagger, from general knowledge. Everything in lower case. */

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Given names in use in Denmark, beyond what the name packages know. */
export const FIRST = list(`
aage aase abdi abdul abdullah abel ada adam adele agathe agnes agnete ahmad ahmed aida aisha aksel alba albert alberte alex alexander alexandra alf alfred ali
alice allan alma alva amalie amanda amina amir amira anas anders andrea andreas ane anders-peter anette anita anja anker ann anna anna-marie anne anne-grethe
anne-lise anne-marie anne-mette anne-sofie anneli annelise annemarie annemette annette anni annie ansgar anton arne arvid asger asgeir aske asmus asta astrid asbjørn august
aya ayse ayşe axel balder barbara bastian beate benedikte benjamin bent bente bertel bertha bertil bertram betina bettina bilal birger birgit birgitte birgitta birte birthe bjarke
bjarne bjørk bjørn bo bodil boris brian brigitte britt britta bruno brynhild børge camilla carina carl carla carlo carol caroline carsten casper caspar cathrine cecilie celina celine
charlie charlotte chris christel christen christian christina christine christoffer claes clara claudia claus conny connie cornelia dagmar dagny dan dania daniel daniela david
dea dennis diana dina ditte dorit dorte dorthe dorthea ea ebba ebbe eddie edel edith edvard egon eigil einar ejler ejnar ejvind elena eli elias elin elina elisa elisabeth elise ella
ellen ellinor elliot elly elna elsa else else-marie elsebeth elva elvira emil emilie emily emma emmy emre enrico eric erik erika erling ernst esben eskil esra esther eva evald evy
eyvind fabian faiza fatima fatma felix fie filip filippa finn flemming frank franz fred frederik frederikke freja freya frida frode frodi fritz gabriel georg gerd gerda gert gertrud gisela gitte
grete grethe gro gry gudrun gunhild gunnar gunver gurli gustav gyda günther hakan hakon halfdan hamza hana hanna hannah hanne hannibal hans hans-henrik hans-jørgen hans-peter harald hardy
harriet harry hasan hassan hedda hedvig heidi heine helen helena helene helga helge helle hemming henning henny henriette henrik herbert herdis herman hilda hilde hildur hjalmar hjalte
holger hubert hugo hussein ian ib ibrahim ida idris ilse imran ina inga inge inge-lise inger inger-lise inger-marie ingelise ingeborg ingemann ingmar ingolf ingrid irene iris irma isa isabel isabella
isak ismail ivan ivar iver jack jacob jakob jamal james jan jan-erik jane janne janni jannie jannik janus jarl jasmin jean jeanette jeanne jens jens-ole jens-peter jens-jørgen jeppe jesper jette jim
jimmi jimmy joachim joakim joan joanna johan johanna johanne john johnny jon jonas jonatan jonathan jonna jorge josef josefine joseph josephine josva judith jul julia julie julius jutta jytte jørgen jørn
kaare kai kaj kaja kamilla kamma karen karen-marie karim karin karina karl karl-erik karla karna karoline karsten kasper kate kathe kathrine katja katrine kay keld kell ken kenneth kenny kent kerstin
kevin khadija khalid kim kira kirsa kirsten kirstine kjartan kjeld klara klaus knud konrad kris krista kristen kristian kristina kristine kristoffer kurt kåre laila lars lars-erik lars-peter lasse laura laurits
laurids lauritz lea leah leif leila lena lene lennart leo leon leonora leopold lil lili lilli lillian lilly lily lina linda line linea linnea lis lisa lisbet lisbeth lise lise-lotte liselotte lissi lissie lissy
liv liva lizette lone lone-marie lotte louis louisa louise luca lucas lucia lucy ludvig luna lykke lydia lærke mads mads-emil magda magdalene magnus mai maia maj maja maj-britt majbrit majbritt majken malene malik
malou malte malthe manfred marco marcus maren margit margrethe margit maria marianne marie marie-louise marika marina mario marius mark markus marlene martha martin mary marzia mathias mathilde mats matti maurice max maya
mehmet melanie merete meta merethe mette mette-marie mia michael michala michelle mie mikael mikala mikkel milla mille milo mimi minna mira miriam moa mogens mohamad mohamed mohammad mohammed mona monica
monika morten mouritz muhammad murat mustafa mynte naja nana nancy nanna natalie natasha nathalie neel nete nicklas niclas nicolai nicolaj nicole nicoline niels niels-erik niels-henrik niels-jørgen niels-peter nikita niklas nikolaj
nikoline nina ninna noah noel noomi nora norma nour oda odin ole ole-henrik olaf olav olav olga oline oliver olivia oluf omar orla oscar osama oskar osman otto ove palle pamela patricia patrick patrik paul paula pauline
pelle per per-erik perle pernille peter petra petrea phillip pia poul poul-erik preben rachel ragna ragnhild rakel ralf randi rasmus rebecca rebekka regin regitze reidar reimer rene rené renate ricardo richard rie rigmor
rikke rita robert robin roger roland rolf roman ronja ronni ronnie ronny rosa rosalina rose rosemarie rosita ross rudi rudolf runa rune ruth sabine sabrina sadia said saida salma sally sam samira samir samuel sander sandra
sanne sara sarah saxo sebastian selma semira sergio sidsel sif sigga signe sigrid sigrun sigurd silas silje silke simon simone sine siri sissel siv sofia sofie sofus solveig solvej sonja sophia sophie stefan steen steffen stella
sten stephan steven stig stine storm sune susan susanne susie suzanne svend svend-erik svend-aage sven sverre sylvester sylvia synne sys søren søs søsser tage tania tanja tara tatjana teis tenna teodor terese terkel tessa thea theis theo theodor
theresa therese thilde thomas thor thora thorbjørn thorkild thorleif thorsten thorvald thyge thyra tilde tim tina tine tinne tobias toke tom tommy tonny tony tora torben tore toril torsten tove trine troels tristan trond
tue tyra tyge uffe ulf ulla ulrik ulrikke ursula uwe vagn valborg valdemar vanessa vera verner vibe vibeke vicki vicky victor victoria vigga viggo viktor viktoria vilfred vilhelm villads villum villy vilma vincent viola vita vitus
vivi vivian vivi-ann walter werner wilhelm willy william xenia yasin yasmin yasmina yngve yrsa yusuf yvonne yüksel zahra zaid zainab zara zenia zoe åge åse ægir ørnulf østen øjvind øyvind özlem ümit
nguyen thi thuy lan huong hai van minh tuan pham tran radosław paweł pawel tomasz piotr krzysztof katarzyna agnieszka małgorzata magdalena zofia ewa marek andrzej wojciech łukasz mateusz siobhán sinéad niamh aoife
darragh conor ciarán oisín padraig eoin saoirse þórunn guðrún sigríður þór björn jóhanna olena oksana dmytro volodymyr andrii iryna svitlana tetiana oleksandr yulia ioana mihai andrei bogdan florin alin gheorghe
priya rajesh suresh anil sunita deepak lakshmi arjun rohan sanjay vikram aditi ananya naveed tariq usman bilal zeynep elif emine hatice merve burak cem deniz tunde chidi ngozi adaeze oluwaseun
`);

/** Family names in use in Denmark and among those who live there, beyond the packages. */
export const LAST = list(`
aagaard abildgaard abrahamsen adamsen agerholm ahlmann ahmadi albrechtsen ali almind alstrup andersen andreasen andreassen ankersen antonsen arnesen askov axelsen bach bagge bak bang bay bech beck bendtsen bentsen berg
berthelsen bertelsen bille birch birk bisgaard bjerg bjerre bjerregaard bjerrum bjørn bloch boesen bojsen bonde bonnesen borch borg boysen brandt brask bro brodersen broe brogaard bruhn bruun brun bruus brødsgaard buch buchwald
buhl bundgaard busk byskov bækgaard bæk bødker bøgh bøgelund bønnelycke børgesen carlsen carstensen caspersen christensen christiansen christoffersen clausen clemmensen conradsen dahl dahlgaard dahlgård dalgaard dall dalsgaard dam damgaard
damsgaard danielsen davidsen degn dinesen dissing dreyer due duus dybdahl dyhr ebbesen egebjerg egeskov eg eilersen ejlersen elkjær emborg engberg enevoldsen eriksen esbensen eskildsen eskesen fabricius fabrin falk
fisker fischer fjeldsted flindt foged fogh folmer foldager fonseca frandsen frank frandsen frederiksen freund friis frost fuglsang gade gaarde gammelgaard geertsen gertsen gejl gjerløv glad gormsen gram gravesen gregersen greve grøn grønbæk grønborg
grøndahl grønlund gundersen gustafsson gylling haagensen haahr hald halkjær hammer hansen hansson harder hartmann haugaard hauge hedegaard hedegård heide hein heinesen helt helweg hemmingsen hendriksen henningsen henriksen herskind hermansen hessel hjort
hjorth hjortshøj hoff hoffmann holck holgersen holm holmberg holmgaard holst holt horn hougaard hovgaard husum hvid hvidberg høeg høgh høj højer højgaard højlund hørlyck hüttel ibsen ibsgaard ingemann isaksen iversen jacobsen jakobsen jansen jansson
jantzen jensen jeppesen jepsen jespersen jessen johannesen johannessen johannsen johansen johnsen jokumsen jonassen josefsen juel juhl juhler justesen jæger jørgensen kaas kamp kappel karlsen karlsson kaspersen kirk kirkeby kirkegaard kjeldsen kjeldgaard
kjer kjær kjærgaard kjærsgaard kjærulff klausen klinge klit knudsen koch kofod kofoed kold kragh kristensen kristiansen kristoffersen krog krogh krogsgaard kronborg kruse kvist kvorning käehne kühl lange langballe larsen lassen lau laugesen laursen lauridsen
lauritsen lauritzen leth lind lindberg linde lindegaard lindgaard lindgren lindholm lindhardt lorentzen lorenzen ludvigsen lund lundberg lundby lundgaard lundgren lundholm lundsgaard lunding lykke lykkegaard lyng lynge løkke lønborg madsen magnussen maegaard
malmberg markussen marcussen marker martens martensen martinsen mathiasen mathiesen matthiesen matzen meier meldgaard mehmedi michaelsen michelsen mikkelsen milling mogensen monberg moos mortensen mosegaard mouritsen mouritzen munch munk munkholm mørch mørk
møller mølgaard nedergaard neergaard nielsen nikolajsen nilsson nissen nordahl nordentoft nygaard nygård nymark nyborg nørby nørgaard nørgård nørregaard nørskov nørtoft obel odgaard ohlsen olesen olsen olsson oldenburg ottesen ottosen otte overby overgaard
paaske paludan park paulsen pedersen petersen petersson pihl ploug porse poulsen povlsen præstegaard qvist raahauge raben rahbek raun ramussen rasmussen ravn refsgaard reinholdt rene rask reventlow riis rohde rosendal rosenkilde rosenberg
rosenkrantz roed rud runge rytter ryberg rømer rønn rønne rønnow røjkjær salling samuelsen sand sandholm schack schmidt schneider schou schrøder schultz schulz schwartz sehested severinsen sigurdsson simonsen sivertsen sjøgren skaarup skafte skov skovbo
skovgaard skovsgaard skriver skytte skytte skou sloth smed smith sommer sonne sparre spang stage stampe staal stark steen steensen steffensen stender stensgaard stokholm storgaard storm stougaard strand straarup strøm strømgaard
stubbe svane svarre svendsen svendsgaard svenningsen svensson søgaard søborg søe søholm sølvsten sønderby sønderskov søndergaard søndergård sørensen tang teglgaard terkelsen terp therkelsen theilgaard therkildsen thisted thomsen thomassen thorsen thorup
thostrup thrane thuesen thygesen thøgersen toft toftegaard tofte toftgaard tønder tønnesen torp tranberg trier trolle troelsen tved tvede uhrenholt uldall ussing vad vangsgaard vase vendelbo vest vestager vestergaard vestergård vester vind vilhelmsen villadsen villumsen vinther
vinter vittrup voss wagner warming weber wegener weis werner westergaard wind winkel winther witt wolff worm wulff yde zacho zachariassen zimmermann øgaard ørsted ørum østergaard østergård aaen warsame yusuf hussain hussein khan butt malik chaudhary
yilmaz yıldız demir kaya şahin öztürk aydın kowalczyk kowalski nowak wiśniewski wójcik lewandowski zając murphy o'brien o'connor o'sullivan kavanagh byrne ryan walsh kelly doyle einarsdóttir jónsson sigurðardóttir guðmundsson nguyen tran pham le huynh
okonkwo adeyemi bakare mbeki okafor mensah osei ramanathan patel singh sharma gupta kumar iyer reddy fournier dubois lefebvre moreau rossi ricciardi bianchi esposito garcía fernández lópez martínez silveira santos ferreira brandl müller schmidt
schneider fekete nagy kovács szabó dvorský novák svoboda hoekstra schaafsma visser bakker karaca popescu ionescu petrov ivanov shevchenko kovalenko bondarenko hassan abdi mohamud ibrahim omar al-sayed haddad nasser aziz rahimi karimi hosseini
`);

/** Jobs, family and other words for people: what stands beside a name. */
export const ROLE = list(`
direktør administrerende leder chef afdelingsleder afdelingschef teamleder mellemleder souschef formand næstformand kasserer sekretær konsulent specialist medarbejder kollega kolleger kollegaen medarbejderen praktikant elev lærling vikar
studentermedhjælper lærer pædagog sygeplejerske læge overlæge tandlæge sosu-assistent jordemoder psykolog advokat revisor bogholder ingeniør arkitekt tømrer elektriker montør chauffør sælger indkøber koordinator projektleder programleder udvikler
tester designer analytiker kontorassistent receptionist rektor skoleleder viceskoleleder dommer politimand betjent minister statsminister finansminister borgmester præsident kansler konge dronning prins prinsesse biskop præst forfatter digter
filosof professor lektor forsker journalist redaktør skuespiller sanger instruktør træner spiller angriber målmand tillidsmand tillidsrepræsentant tr amr kunde patient klient borger beboer ansøger kandidat ansøgeren kandidaten bror søster søn datter
mor far mand kone kæreste kærestes ven veninde nabo onkel tante farmor mormor bedstefar fætter kusine hr fru frk herr herre chefen lederen direktøren formanden afdelingslederen teamlederen konsulenten pædagogen læreren sygeplejersken lægen
manager boss director head lead leader supervisor colleague coworker teammate employee intern trainee assistant associate analyst engineer developer designer architect consultant nurse doctor dr teacher professor lawyer accountant driver salesperson
clerk receptionist chairman chairwoman chair ceo cfo cto coo hr president senator governor mayor minister chancellor king queen prince princess bishop pastor author writer poet philosopher scientist actor actress singer coach player striker goalkeeper
client customer patient applicant candidate tenant resident brother sister son daughter mother father mom mum dad husband wife girlfriend boyfriend friend neighbour neighbor uncle aunt cousin mr mrs ms miss mx sir madam lord lady captain sergeant officer
`);

/** Words and names of organisations. */
export const ORG = list(`
a/s aps i/s k/s ivs amba fonden fond forening foreningen forbund forbundet selskab kommune kommunen region regionen ministeriet styrelsen universitet universitetet skole skolen gymnasium hospital sygehus banken bank forsikring koncernen holding
gruppen group partners ltd limited inc corp corporation llc plc gmbh ag ab oy as company co hotel restaurant café cafe klub klubben fc if bk partiet parti fagforening avis avisen radio tv museum museet teater teatret biblioteket
novo nordisk maersk mærsk carlsberg vestas ørsted lego grundfos danfoss coloplast tdc dsb dr tv2 danske nordea jyske sydbank arla netto føtex bilka matas jysk rockwool velux ecco pandora lundbeck genmab demant gn falck iss dfds sas
microsoft google apple amazon facebook meta openai anthropic twitter linkedin netflix tesla nvidia intel ibm oracle sap salesforce adobe spotify volvo ericsson ikea h&m nokia siemens bosch bmw volkswagen mercedes audi toyota sony samsung
politiken berlingske børsen ekstrabladet reuters ritzau bbc cnn nasa nato eu fn who unicef hk 3f djøf dansk lo fh di kl skat atp pfa topdanmark tryg alm brand chatgpt copilot gemini claude excel word outlook teams powerpoint sharepoint
university college institute school hospital church council committee department ministry agency association foundation society trust union party board bank airlines insurance capital ventures labs systems technologies solutions services
`);

/** Days, months, feasts: never a person, capitalised in English. */
export const TIME = list(`
mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december jul påske pinse nytår jan feb mar apr jun jul aug sep sept okt nov dec
monday tuesday wednesday thursday friday saturday sunday january february march april may june july october christmas easter ramadan thanksgiving halloween mon tue tues wed thu thur thurs fri sat sun q1 q2 q3 q4
`);

/** Places the city list does not know: countries, regions, parts of the world. */
export const PLACE = list(`
danmark sverige norge finland island grønland færøerne tyskland frankrig england skotland irland wales storbritannien spanien portugal italien grækenland tyrkiet polen rusland ukraine holland belgien østrig schweiz ungarn tjekkiet rumænien bulgarien
serbien kroatien bosnien kosovo albanien usa canada mexico brasilien argentina chile kina japan indien pakistan afghanistan iran irak syrien libanon israel palæstina gaza egypten marokko algeriet somalia etiopien kenya nigeria sydafrika australien
europa asien afrika amerika nordamerika sydamerika skandinavien norden jylland sjælland fyn bornholm lolland falster nordjylland midtjylland sønderjylland vestjylland østjylland nordsjælland hovedstaden københavn aarhus århus odense aalborg ålborg
denmark sweden norway iceland greenland germany france scotland ireland britain spain italy greece turkey poland russia netherlands belgium austria switzerland hungary romania serbia croatia china india iraq syria lebanon egypt morocco australia
europe asia africa america california texas florida york london paris berlin washington boston chicago oslo stockholm helsinki brussels bruxelles geneva uk us eu england kingdom states united emirates zealand korea vietnam thailand indonesia philippines
malaysia singapore colombia peru venezuela cuba jamaica ghana uganda tanzania zimbabwe sudan libya tunisia jordan kuwait qatar cyprus malta estonia estland latvia letland lithuania litauen slovakia slovenia montenegro macedonia moldova belarus
nørrebro vesterbro østerbro amager frederiksberg valby vanløse brønshøj vejlby viby risskov trøjborg
`);
