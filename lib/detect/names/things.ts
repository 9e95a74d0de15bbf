import { rx, rxOf } from '../rx.ts';
import { LEX } from './features.ts';
import type { Person } from './public.ts';
import { knownAs } from './tagger.ts';

/**
 * What bears a person's name and is no person: ships, streets, hotels, firms, brands, awards, pets, storms. Told by what
 * stands right before the name (its kind), right after it (the end of a firm's or a street's name), or by the name itself
 * where a brand is known by it. Every expression sees a slice of at most `REACH` code units.
 */

/** UTF-16 code units read before and after a name. */
const REACH = 72;

/** Kinds of things that are given names; a name right behind one is the thing's. Danish in the definite and the indefinite. */
const THING = String.raw`(?:skibe?t?|færge[nr]?|damper(?:en)?|dampskib(?:et)?|skonnert(?:en)?|båd(?:en)?|kutter(?:en)?|skoleskib(?:et)?|fregat(?:ten)?|ubåd(?:en)?|tog(?:et)?|lokomotiv(?:et)?|fly(?:et)?|hotel(?:let)?|scandic|comwell|radisson|premier inn|café(?:en)?|cafe(?:en)?|restaurant(?:en)?|kro(?:en)?|pub(?:ben)?|værtshus(?:et)?|teater|teatret|biograf(?:en)?|villa(?:en)?|slot(?:tet)?|gods(?:et)?|kollegi(?:um|et)|plejehjem(?:met)?|børnehave[n]?|vuggestue[n]?|efterskole[n]?|højskole[n]?|plads(?:en)?|park(?:en)?|bygning(?:en)?|lokale(?:t)?|lokaler(?:ne)?|mødelokale(?:t)?|mødelokaler(?:ne)?|grupperum(?:mene)?|konferencerum(?:met|mene)?|sal(?:en)?|auditorie?(?:t|um)?|stue[n]?|afsnit(?:tet)?|butik(?:ken)?|webshop(?:pen)?|forretning(?:en)?|firma(?:et)?|virksomhed(?:en)?|selskab(?:et)?|kæde[n]?|bageri(?:et)?|tømrerfirma(?:et)?|bureau(?:et)?|brand(?:et)?|mærke(?:t)?|varemærke(?:t)?|serie|kollektion|produkt(?:et)?|model(?:len)?|sofa|stol|lænestol|lampe|bord|seng(?:en)?|cykel|cyklen|maling(?:en)?|øl(?:let)?|vin(?:en)?|kaffe(?:n)?|kage[n]?|ost(?:en)?|tæppe(?:t)?|duft(?:en)?|parfume[n]?|\p{L}*(?:bukse[nr]?|bukserne|skjorte[nr]?|støvle[nr]?|støvlerne|sandal(?:en|er|erne)?|hue[nr]?|handske(?:n|r|rne)?|tørklæde(?:t|r)?|frakke[nr]?|skammel(?:en)?|skamlen|bænk(?:en)?|reol(?:en)?|skab(?:et)?|madras(?:sen)?|dyne[nr]?|pude[nr]?|plaid(?:en)?|håndklæde(?:t|r)?|kande[nr]?|bogreol(?:en)?|maskinen?|brættet|kniven|stolen|bordet|lampen|sofaen|hylden|koppen|gryden|panden|vasen|tasken|jakken|skoen|trøjen|kjolen|tæppet|puden|cyklen|bilen|grillen|sæben|cremen|brødet|kagen|serien|kollektionen)|robot(?:ten)?|robotstøvsuger(?:en)?|chatbot(?:ten)?|assistent(?:en)? \(ai\)|app(?:en)?|system(?:et)?|program(?:met)?|projekt(?:et)?|server(?:en)?|orkan(?:en)?|storm(?:en)?|hund(?:en)?|hundehvalp(?:en)?|kat(?:ten)?|hest(?:en)?|pony(?:en)?|ko(?:en)?|tyr(?:en)?|gris(?:en)?|køer(?:ne)?|hunde(?:ne)?|katte(?:ne)?|heste(?:ne)?|grise(?:ne)?|høns(?:ene)?|geder(?:ne)?|ged(?:en)?|traktor(?:en|er)?|gravemaskiner|busser(?:ne)?|biler(?:ne)?|bil(?:en)?|lastbil(?:en|er|erne)?|varebil(?:en|er|erne)?|truck(?:en|s|ene)?|vogn(?:en|e|ene)?|både(?:ne)?|skibe(?:ne)?|borde(?:ne)?|lokaler(?:ne)?|møderum|papegøje[n]?|maskot(?:ten)?|bamse[n]?|skulptur(?:en)?|statue[n]?|fond(?:en)?|legat(?:et)?|pris(?:en)?|forlag(?:et)?|band(?:et)?|kor(?:et)?|sang(?:en)?|musical(?:en)?|film(?:en)?|roman(?:en)?|bog(?:en)?|børnebog(?:en)?|digt(?:et)?|artikel|artiklen|serien|podcast(?:en)?|spil(?:let)?|brætspil(?:let)?|car|cars|van|vans|truck|trucks|minibus|forklift|forklifts|ship|vessel|ferry|steamer|yacht|boat|schooner|trawler|lifeboat|barge|tug|dinghy|canoe|kayak|narrowboat|lorry|bulldozer|crane|kran(?:en)?|slæbebåd(?:en)?|train|engine|locomotive|plane|hotel|inn|pub|bar|café|restaurant|bistro|theatre|theater|cinema|villa|castle|estate|lodge|hall|building|block|tower|wing|ward|classroom|boardroom|meeting room|meeting rooms|conference rooms|room|outfit|firm|company|business|agency|shop|store|bakery|brewery|chain|brand|label|range|line|collection|product|model|sofa|chair|armchair|stool|footstool|bench|shelf|bookcase|wardrobe|mattress|cushion|blanket|jacket|coat|trousers|jeans|shirt|dress|skirt|boot|boots|shoe|sandal|hat|scarf|jumper|cardigan|glove|gloves|bag|rucksack|vase|mug|bowl|teapot|lamp|table|bed|bike|paint|primer|perfume|beer|wine|gin|cheese|rug|fabric|wallpaper|machine|robot|robot vacuum|chatbot|bot|app|system|tool|platform|project|server|hurricane|storm|dog|puppy|cat|kitten|horse|pony|cow|bull|pig|cows|cats|dogs|horses|goats|hens|hen|tractor|tractors|boats|ships|rooms|digger|parrot|goat|mascot|teddy|sculpture|statue|charity|foundation|trust|award|prize|band|choir|song|musical|film|movie|novel|book|poem|podcast|game)`;

/** "skibet Anne", "hotel Hans Egede", "the ferry Lady Jane". */
const IS_THING = rx()`^${THING}$`;
/**
 * The last words before a name, of which the last or both may be a thing. They are cut out first: in an expression with all
 * that a thing may be, V8 writes that list out many times over (`once` in rx.ts), and tries it at each word.
 */
const WORDS = String.raw`(?:[\p{L}()]{2,30} )?[\p{L}()]{2,30}`;
const KIND_BEFORE = rx()`(?<![\p{L}()])(${WORDS})\s?["“”»«'‘]?$`;
/** Ships by their letters, as they are written: in capitals. */
const SHIP_BEFORE = rx()`(?<![\p{L}])(?:M\/[SFVTY]|S\/[SYV]|T\/S|MS|MV|MF|HMS|SS|RMS|USS|HDMS|KDM)\s["“”»'‘]?$`;
/** "en ny serie, der hedder Victor Loft", "a small outfit called Daisy Fletcher Textiles", "the primer is Old Henry". */
const CALLED = rx()`(?<![\p{L}])${THING}(?![\p{L}])[^.;:!?\n]{0,40}?(?:(?:som |der |which |that )?(?:hedder|heder|is called|is named)|kaldes|kaldet|døbt|navnet|ved navn|called|named|nicknamed|known as|christened)\s(?:the\s)?(?:[^\s,]{2,15}(?:, | og | and | & )){0,3}["“”»«'‘]?$`;
const CALLED_AT_LAST =
  /(?:hedder|heder|is called|is named|kaldes|kaldet|døbt|navn|called|named|nicknamed|known as|christened|are called)\s/;
/** "bilerne? De hedder Bodil, Bent": called so in the sentence after the things. */
const THEY_ARE_CALLED = rx()`(?<![\p{L}])${THING}(?![\p{L}])[^.;:!?\n]{0,30}[.!?] (?:de|den|det|they|it)(?:['’]re| are| is)?\s(?:hedder|kaldes|er døbt|called|named|is called|are called)\s(?:[^\s,.]{2,15}(?: [^\s,.]{2,15})?(?:, | og | and | & )){0,4}$`;
const THING_IS = rx()`(?:our|my|the|vores|min|mit)\s(?:office\s|new\s)?(?<list>${WORDS}),\s(?:(?:mr|mrs|ms|hr|fru|sir|lady|captain)\.?\s)?$|(?:the|our|vores|den|det)\s(?:new\s|nye\s|small\s|little\s|lille\s)?(?<is>${WORDS})\s(?:is|er)\s(?:the\s)?["“”»«'‘]?$`;
/** The title of a book, a film, a song: in quotation marks. */
const TITLED =
  /(?:titlen?|titles?|overskriften?|headline|romanen|bogen|børnebogen|filmen|sangen|digtet|novellen|book|film|song|play|novel|poem)\s?:?\s?["“”»«'‘]$/;
/** Words with a capital between the kind of thing and the name: "the primer is Old Henry". */
const CAPITALS_BEFORE = rx()`(?:(?<!\S)\p{Lu}[\p{L}'’.]{1,14} ){1,2}$`;
/** A person is spoken of between the thing and the name: "the dog of a man called Colin". */
const SOMEBODY =
  /(?:mand|kvinde|medarbejder|kolleg|leder|chef|elev|kunde|ejer|bruger|passager|gæst|pasient|patient|beboer|borger|person|\bman|woman|employee|colleague|manager|boss|owner|driver|user|guest|customer|client|guy|lady|\bby\b|\baf\b)/;

/** The forms of firms; they end a firm's name. */
const FIRM_AFTER = rx()`^(?:['’]s)?,? (?:A\/S|ApS|I\/S|K\/S|P\/S|IVS|A\.?m\.?b\.?a|Ltd|Limited|LLP|LLC|P[Ll][Cc]|Inc|GmbH|AG|AB|AS|ASA|Oy|BV|NV|SA|S\.A\.|KG|\([Uu][Kk]\)|(?:&|og|and) (?:Co|Søn(?:ner)?|Datter|Døtre|Sons?|Daughters?|Partner(?:s|e)?|Kompagni|Brødre|Brothers|Family|Associates)(?![\p{L}]))`;

const FIRM_INSIDE = /\s(?:A\/S|ApS|I\/S|Ltd|LLP|LLC|PLC|GmbH)\.?$/;
const CAPITAL_NEXT = rx()`^(?:['’]s)? \p{Lu}`;
const CAPITAL_LAST = rx()`\s\p{Lu}\S*$`;

/**
 * What ends the name of a firm, an institution, a street or a thing, with a capital: "Peter Larsen Kaffe", "Daisy Fletcher
 * Textiles", "Jakob Gade". Titles and surnames are not among them.
 */
const ENDS = String.raw`(?:\p{L}*(?:stræde|torvet|plads|allé|huset|skolen|klinikken|klinik|centret|centeret|center|fabrik(?:ken)?|bageri(?:et)?|bryghus|bryggeri|maskiner|møbler|møbelhus|teknik|entreprise|transport|rederi(?:et)?|forsikring|smykker|apotek|advokater|advokatfirma|revision|arkitekter|rådgivning|gruppen|fonden|prisen|legatet|museet|museum|samlingen|hospitalet|hospital|kollegiet|stiftelsen|bøfhus|kaffe)|Group|Holding|Invest|Byg|VVS|Tømrer(?:firma)?|Murer(?:firma)?|Maler(?:firma)?|Auto|Biler|Design|Living|Interiør|Sofa(?:en)?|Lampen?|Stolen?|Textiles?|Cakes|Bakery|Bakes|Foods|Farms?|Furniture|Motors|Shipping|Logistics|Consulting|Consultants|Consultancy|Partners|Associates|Architects|Solicitors|Accountants|Interiors|Fashion|Clothing|Jewell?ery|Optik|Opticians|Pharmacy|Insurance|Brewery|Brewing|Brothers|Bros|Trust|Foundation|Institute|Institut|Academy|University|Universitet|College|School|Library|Award|Prize|Trophy|Avenue|Square|Crescent|Terrace|Gardens?|Monument|Memorial|Centre|Center|Hospital|Stadium|Arena|Theatre|Airport|Station|Lounge|Collection|Edition|Energi|Energy|Recruitment|Engineering|Construction|Builders|Plumbing|Electrical|Joinery|Catering|Events|Media|Studios?|Records|Games|Software|Systems|Solutions|Digital|Industries|International|Ceramics|Pottery|Flowers|Florists?|Candles|Soaps?|Chocolates?|Coffee|Cheese|Toys|Tools|Tiles|Kitchens|Bathrooms|Carpets|Prints|Printing|Gallery|Salon|Beauty|Fitness|Deli|Butchers|Meats|Ices|Wines|Spirits|Wing|Suite|Paving|Roofing|Flooring|Heating|Plumbers|Electricals|Tyres|Garage|Nurser(?:y|ies)|Preserves|Pickles|Pies|Bakeware|Cookware|Homeware|Linens?|Balms?|Packaging|Haulage|Removals|Scaffolding|Welding|Timber|Blinds|Curtains|Upholstery|Stationers|Stationery|Bookshop|Booksellers|Grocers?|Greengrocers?|Fishmongers?|Dairy|Creamery|Cheeses|Orchards?|Vineyards?|Distillery|Cleaners|Laundry|Caterers|Lettings|Hotels?|Coaches|Cabs|Cycles|Boatyard|Tutors|Vets|Kennels|Stables|Surveyors|Photography|Productions|Publishing|Konditori|Delikatesser|Tagdækning|Kloak|Anlæg|Anlægsgartner|Gartneri|Planteskole|Beslag|Værktøj|Smedje|Smedie|Savværk|Trælast|Byggemarked|Gardiner|Boghandel|Emballage|Grafisk|Reklame|Renseri|Køreskole|Vognmand|Fragt|Flytning|Mejeri|Slagteri|Vinhandel|Catering|Ejendomsmæglere?|Mæglerne|Keramik|Blomster|Chokolade|Garn|Glas|Galleri|Trykkeri|Køkkener|Camping|Feriecenter|Taxi|Busser|Rejser|Ejendomme|Boliger)`;
/** The same, and words that are surnames too ("Diane Lane"): they count where they are no part of the name. */
const ENDS_OUTSIDE = String.raw`(?:${ENDS}|\p{L}*gade|Vej|Boulevard|Alle|Plads|Torv|Bro|Have|Park|Hus|Kro|Vin|El|Bank|Cup|Street|Road|Lane|Bridge|Drive|Close|House|Lodge|Hall|Room|Court|Pro|Chair|Series|Data|Cars|Ward)`;
const END_AFTER = rx('i')`^(?:['’]s)? ${ENDS_OUTSIDE}(?![\p{L}])`;
const END_INSIDE = rx(
  'i',
)`\s(?:${ENDS}|Boulevard|Road)$|\s[\p{L}.]+s (?:\p{L}*gade|Gade|Vej|Plads|Torv|Bro|Have|Park|Hus|Kro)$`;
/** A Danish genitive and a work known by its own name: "Arne Jacobsens Ægget". */
const WORK_INSIDE = rx()`[\p{L}]s (?:Ægget|Svanen|Myren|Syveren|Stolen|Lampen|Vasen|Koglen)$`;

/** "Hansen-sagen", "Stein Bagger-sagens", "Bechdel-testen": named after somebody, and known. */
const NAMED_AFTER = rx()`^-(?:sagen|sagens|skandalen|dommen|dommens|effekten|modellen|metoden|testen|prisen|loven|syndromet|kommissionen|typen|typens|stilen|bogen|trofæet|case|effect|model|method|test|prize|award|principle|curve)(?![\p{L}])`;

/** "Murphy's law", "Occams ragekniv". */
const LAW_AFTER =
  /^['’]?s? (?:law|laws|lov|razor|ragekniv|paradox|paradoks|theorem|læresætning|gambit|wager|syndrome|syndrom)(?![a-zæøå])/;
/** Cakes, fruit and places that bear a given name: "Victoria sponge". What somebody brings is no such thing. */
/** "King's Cross", "Queen's Head". */
const PLACE_AFTER = /^['’]s (?:Cross|Court|College|Head|Arms|Column|Wharf|Corner|Green|Park|Hospital)(?![a-z])/;
/** "Conway Hall" where Conway is nobody's given name. */
const PLACE_INSIDE = /^\S+ (?:Hall|Park|Court|Cross|Bridge|Church|Green|Gate|Farm|Mill|Bay|Quay|Wharf)$/;
const FOOD_AFTER = /^ (?:sponge|plum|cross|falls)(?![a-z])/;
const NAMED_INSIDE = rx()`\S \S{1,24}-(?!familie)\p{Ll}{3,20}$|\s\S+-(?:sagen|sagens|skandalen|dommen|typen|stilen|effekten|modellen|metoden|testen|prisen|loven|fonden)$`;

/** "the Noel Coward bar". */
const ROOM_AFTER = rx()`^ (?:effect|principle|scale|curve|method|model|theorem|index|matrix|paradox|effekten|princippet|skalaen|kurven|metoden|modellen|bar|room|suite|hall|building|theatre|stand|award|prize|lecture|trophy|cup|statue|pub|ward|wing|trail|garden|lounge|gallery|bridge|museum|salen|lokalet|prisen|stuen|fløjen|museet)(?!\p{L})`;

/** A value in a query or a program: surname = 'Smith'. */
const IN_CODE = /[\w\])](?: ?={1,3}| ?<>| like| in \(?) ?["'`(]{1,2}$/i;

/** "Møller & Wulff", "Rose & Crown": two capitals and a sign between, no given names ("Anne & Peter" are two people). */
const SIGN_INSIDE = rx()`^\p{Lu}\S*(?: \p{Lu}\S*){0,2} & \p{Lu}\S*(?: \p{Lu}\S*)?$`;
const SIGN_AFTER = rx()`^ & \p{Lu}\p{Ll}`;
const SIGN_BEFORE = rx()`(?<![\p{L}&])\p{Lu}[\p{L}'’.-]{1,20} & $`;

/**
 * A list of firms or goods: who has a stall, sponsors, supplies, is stocked. There a capital word that is no family name
 * ends the name of a firm: "Jack Frost Heating", "Kaj Kage Konditori", "Dr. Bronagh's Balm".
 */
const TRADE =
  /\bbrands?\b|stockists?|sponsor(?:s|er|ere|erer|erne)?\b|exhibitors?|exhibit(?:ing|s)?\b|\bstalls?\b|(?:in|for) (?:the|our) shop|suppliers?\b|\bmakers\b|competitors?\b|udstillere?\b|udstiller\b|stadeholdere|leverandører|konkurrenter|mærker(?:ne)?\b|forhandler\b|på messen|boder\b|bod på|logoer\b|\blogos\b|tenders?\b|tilbudsgivere|traders\b|market stalls|firmaer(?:ne)?\b|virksomheder(?:ne)?\b|firms\b|companies\b|businesses\b/;
const NEXT_CAPITAL = rx()`^(?:['’]s)? (\p{Lu}[\p{L}'’-]{1,20})(?: (\p{Lu}[\p{L}'’-]{1,20}))?`;

/** In a list of what a shop sells. */
const SELLS = rx()`(?:suppliers|stockists|sponsors|brands|makers|publishers|competitors|leverandører(?:ne)?|sponsorer(?:ne)?|mærker(?:ne)?|forhandlere(?:ne)?|konkurrenter(?:ne)?|kæder(?:ne)?)\s(?:are|er|is|include|like|such as|som|:|hedder)\s?[^.!?\n]{0,60}$|(?:vi|we)\s(?:now\s|also\s|har\s|nu\s|også\s)?(?:stock|sell|carry|forhandler|fører)\s[^.!?\n]{0,60}$|(?:lampe|stol|vase|taske|ur|sko|jakke|tøj|smykker|porcelæn|lamp|chair|bag|watch|shoes|jacket|clothes)r?\s(?:fra|by|from|af)\s$`;

/** Names of firms and brands that are built of a person's name, in lower case. Written from general knowledge. */
const BRANDS: ReadonlySet<string> = new Set(
  `anthon berg, mr muscle, granny smith, james grieve, mr sheen, mr porky, dr oetker, dr. oetker, mrs elswood, captain birdseye, earl grey, lady grey, tom collins, peach melba, caesar salad, louis poulsen, georg jensen, emma mærsk, ben & jerry, ben & jerry's, carl hansen, fritz hansen, kay bojesen, hans følsgaard, hans just, anton berg, harald nyborg, louis nielsen, johannes fog, niels brock, poul due jensen, marc lauge, malene birger, by malene birger, mads nørgaard, ole lynggaard, julie sandlau, ole mathiesen, arne jacobsen, verner panton, peter larsen kaffe, lars larsen group, hans wegner, stine goya, baum und pferdgarten, bruun & hjejle, knud hansen, carl ras, kjeld toft, jesper buch invest, ole almeborg, brødrene a & o johansen, jem & fix, ib andresen, otto mønsted, anna klindt, jens villadsens, søren frich, peter justesen, carl f, emmerys, claus porto, hugo boss, calvin klein, tommy hilfiger, ralph lauren, marc jacobs, michael kors, kate spade, laura ashley, dorothy perkins, william hill, fred perry, jimmy choo, vivienne westwood, alexander mcqueen, paul smith, ted baker, stella mccartney, john lewis, harvey nichols, charles schwab, edward jones, morgan stanley, arthur d. little, ernst & young, ernst, baker mckenzie, harley davidson, jack daniel, jack daniels, jack daniel's, johnnie walker, jim beam, captain morgan, mary kay, estée lauder, estee lauder, elizabeth arden, bobbi brown, max factor, jo malone, christian dior, yves saint laurent, coco chanel, louis vuitton, giorgio armani, jean paul gaultier, john deere, massey ferguson, henry schein, eli lilly, johnson & johnson, mary berry foods, uncle ben's, uncle ben, aunt bessie, mr kipling, betty crocker, ben sherman, russell & bromley, kurt geiger, charles tyrwhitt, thomas pink, ede & ravenscroft, philip morris, wells fargo, jp morgan, j.p. morgan, merrill lynch, goldman sachs, raymond james, franklin templeton, russell investments, robert half, michael page, robert walters, hudson bay, hannah andersson, lars larsen, thomas cook, martha stewart living, wendy's, papa john's, papa john, dairy queen, tim hortons, jimmy john's, john lobb, john smedley, robert dyas, charles clinkard, alfred dunhill, austin reed, thomas sabo, daniel wellington, henry kravis, bernard matthews, dale farm, warburtons, mercedes benz, alfa romeo, aston martin, rolls royce, john players, smith & wesson, procter & gamble, ben nevis`
    .split(',')
    .map((name) => name.trim()),
);

/** What is to be bought. */
const SHOPPING =
  /(?:indkøbsliste|indkøbsseddel|handleliste|shopping list|grocery list)(?: for [^.,:!?\n]{2,20}| til [^.,:!?\n]{2,20})?:[^.!?\n]{0,66}$/;
/** "The Percy (bacon roll)" on a menu: what is eaten stands behind the name. Who brings or lacks it is somebody. */
const DISH_AFTER =
  /^ \([a-zæøå ,-]{0,24}(?:roll|porridge|breakfast|soup|salad|sandwich|toast|pie|burger|wrap|stew|curry|pancakes?|waffles?|omelette|grød|bolle|suppe|salat|morgenmad|toast|pandekager?|vaffel|gryde|steg|frikadeller?|smørrebrød|omelet)\)/;
const MENU_BEFORE = /menu(?:en|kort|kortet)?(?![a-zæøå])[^.!?\n]{0,160}$/;
const BROUGHT = /allerg|bring|eat|spis|cook|lav|tåler|tager|takes|makes|order|bestil/;
/** Code units from the word menu to the last dish. */
const MENU_REACH = 200;

/** Things in the plural before a row of names: "tre sengemodeller, Laura, Magnus Deluxe og Signe", "our ferries: Anne and Kirsten". */
const THINGS = String.raw`\p{L}*(?:æbler(?:ne)?|roser(?:ne)?|kartofler(?:ne)?|pærer(?:ne)?|tulipaner(?:ne)?|sorter(?:ne)?|stauder(?:ne)?|apples|roses|potatoes|pears|tulips|peonies|dahlias|biler(?:ne)?|vogne(?:ne)?|trucks|jakker(?:ne)?|bukser(?:ne)?|skjorter(?:ne)?|sko(?:ene)?|møderum(?:mene)?|grupperum(?:mene)?|cars|vans|jackets|coats|shirts|boots|meeting rooms|modeller(?:ne)?|senge(?:ne)?|sofaer(?:ne)?|stole(?:ne)?|lamper(?:ne)?|borde(?:ne)?|varianter(?:ne)?|serier(?:ne)?|kollektioner(?:ne)?|produkter(?:ne)?|varer(?:ne)?|farver(?:ne)?|skibe(?:ne)?|færger(?:ne)?|både(?:ne)?|kuttere(?:ne)?|tog(?:ene)?|busser(?:ne)?|lokaler(?:ne)?|mødelokaler(?:ne)?|sale(?:ne)?|stuer(?:ne)?|huse(?:ne)?|cykler(?:ne)?|kager(?:ne)?|øl(?:lene)?|vine(?:ne)?|oste(?:ne)?|dufte(?:ne)?|tæpper(?:ne)?|køer(?:ne)?|heste(?:ne)?|hunde(?:ne)?|katte(?:ne)?|grise(?:ne)?|robotter(?:ne)?|servere(?:ne)?|orkaner(?:ne)?|storme(?:ne)?|mærker(?:ne)?|brands?|models|ranges|beds|sofas|chairs|lamps|tables|products|colours|colors|ships|ferries|boats|trains|buses|rooms|meeting rooms|halls|houses|cakes|beers|wines|cheeses|scents|rugs|cows|horses|dogs|cats|pigs|robots|servers|storms|hurricanes|trawlers|tractors|cabins|varieties|cultivars)`;
const IN_A_ROW = rx()`(?<![\p{L}])${THINGS}(?:,|:| –| -)?\s(?:(?:kaldet|called|named|der hedder|som hedder|namely|nemlig)\s)?["“”»«'‘]?(?:(?:[\p{L}'’]{2,16} ){0,2}[\p{L}'’]{2,16}["“”»«'’]?(?:, (?:og |and )?| og | and | & )["“”»«'‘]?){0,6}$`;
/** "ved Kaj 4": a quay; "Mai og august": a month. */
const QUAY_BEFORE = /(?:^|\s)(?:ved|på|til|fra|at|from|langs|mod)\s$/;
const MONTHS =
  '(?:januar|februar|marts|april|maj|mai|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october)';
const MONTH = rxOf(`^${MONTHS}$`);
const MONTH_AFTER = rxOf(`^(?: og |, | eller | til | and | or | to |[-–])${MONTHS}(?![a-zæøå])`);
const MONTH_BEFORE = rxOf(`(?<![a-zæøå])${MONTHS}(?: og |, | eller | til | and | or | to |[-–])$`);
/** A way, a railway, a bridge in the definite, at the head of a name: "Banestien Sydfyn". */
const WAY = rx()`^\p{Lu}\p{Ll}{2,16}(?:stien|ruten|banen|broen|havnen|skoven|søen|foreningen|klubben|festivalen|messen|kirken|hallen|lauget|selskabet|udvalget|rådet|forvaltningen|afdelingen)(?:\s|$)`;

/** The name was given to a thing in so many words: "Our rota app is called Alfred"; every Alfred of the text is the app. */
export function isCalledSo(text: string, { start }: Person): boolean {
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  const called = CALLED.exec(before);
  return (called !== null && !SOMEBODY.test(called[0].slice(0, -8))) || THEY_ARE_CALLED.test(before);
}

/** Is it a thing that bears the name? `given` says whether a word is somebody's given name. */
export function isThing(text: string, { start, end }: Person, given: (word: string) => boolean): boolean {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (
    FIRM_AFTER.test(after) ||
    FIRM_INSIDE.test(name) ||
    NAMED_AFTER.test(after) ||
    (!/\s/.test(name) && (LAW_AFTER.test(after) || FOOD_AFTER.test(after) || PLACE_AFTER.test(after))) ||
    (PLACE_INSIDE.test(name) && !given(name.slice(0, name.indexOf(' ')).toLowerCase())) ||
    NAMED_INSIDE.test(name) ||
    SHIP_BEFORE.test(before)
  )
    return true;
  if (
    /^\p{Lu}/u.test(name) &&
    ((CAPITAL_NEXT.test(after) && END_AFTER.test(after)) ||
      (CAPITAL_LAST.test(name) && END_INSIDE.test(name)) ||
      WORK_INSIDE.test(name))
  )
    return true;
  if (/^(?:St|Sct|Sankt|Saint|Skt)\.? \p{Lu}/u.test(name) || /(?:^|\s)(?:St|Sct|Skt)\.? $/.test(before)) return true;
  if (ROOM_AFTER.test(after) && /(?:\bthe|\bour|['’]s|\bvores|\bden|\bdet|\bi|\bin) $/.test(before)) return true;
  if (IN_CODE.test(before) || /(?:^|\s)(?:Brødrene|Brdr\.?|Søstrene) (?:\S{1,12} & \S{1,3} )?$/.test(before))
    return true;
  const bare = name.toLowerCase().replace(/\s+/g, ' ');
  if (BRANDS.has(bare) || BRANDS.has(bare.replace(/['’]?s$/, ''))) return true;
  const words = name.split(/[\s]+/);
  if (SIGN_INSIDE.test(name) && !words.some((word) => given(word.toLowerCase()))) return true;
  if ((SIGN_AFTER.test(after) || SIGN_BEFORE.test(before)) && !words.some((word) => given(word.toLowerCase())))
    return true;
  const plain = before.toLowerCase();
  if (/^kaj$/.test(bare) && /^ \d/.test(after) && QUAY_BEFORE.test(plain)) return true;
  if (MONTH.test(bare) && (MONTH_AFTER.test(after.toLowerCase()) || MONTH_BEFORE.test(plain))) return true;
  if (WAY.test(name)) return true;
  if (TRADE.test(sentenceBefore(plain)) || TRADE.test(sentenceAfter(after.toLowerCase()))) {
    const next = NEXT_CAPITAL.exec(after);
    const whole = next ? [...words, ...next.slice(1).filter(Boolean)] : words;
    const last = (whole.at(-1) as string).toLowerCase();
    const owned = /^['’]s /.test(after);
    if (whole.length > 1 && !isFamilyName(last) && (whole.length > 2 || owned || isListedWord(last))) return true;
  }
  if (SHOPPING.test(plain)) return true;
  if (DISH_AFTER.test(after.toLowerCase())) {
    const menu = MENU_BEFORE.exec(text.slice(Math.max(0, start - MENU_REACH), start).toLowerCase());
    if (menu && !BROUGHT.test(menu[0])) return true;
  }
  if (IN_A_ROW.test(plain) && !SOMEBODY.test(plain.slice(-40))) return true;
  const shorter = before.replace(CAPITALS_BEFORE, '').toLowerCase();
  return (
    isKindOfThing(plain) || (shorter !== plain && isKindOfThing(shorter)) || (SELLS.test(plain) && words.length > 1)
  );
}

/** The part of `before` since the last end of a sentence; the part of `after` up to the next. */
function sentenceBefore(before: string): string {
  let from = before.length;
  while (from > 0 && !'.!?\n'.includes(before.charAt(from - 1))) from -= 1;
  return before.slice(from);
}
const sentenceAfter = (after: string): string => /^[^.!?\n]*/.exec(after)?.[0] ?? '';

const isFamilyName = (word: string): boolean =>
  (knownAs(word) & (LEX.first | LEX.last | LEX.name | LEX.proper)) !== 0 ||
  /(?:sen|sson|son|ska|ski|ović|gaard|gård)$/.test(word);

/** A word of the lists, or one with the ending of a plural or the like. */
function isListedWord(word: string): boolean {
  for (const stem of [
    word,
    word.replace(/s$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace(/e?r(?:ne)?$/, ''),
    word.replace(/e[nt]?$/, ''),
  ])
    if ((knownAs(stem) & (LEX.word | LEX.common)) !== 0) return true;
  return false;
}

function isKindOfThing(before: string): boolean {
  if (TITLED.test(before) || endsInThing(KIND_BEFORE.exec(before)?.[1])) return true;
  const { list, is } = THING_IS.exec(before)?.groups ?? {};
  if ((list ?? is) !== undefined && IS_THING.test((list ?? is) as string)) return true;
  if (!CALLED_AT_LAST.test(before)) return false;
  if (THEY_ARE_CALLED.test(before)) return true;
  const called = CALLED.exec(before);
  return called !== null && !SOMEBODY.test(called[0].slice(0, -8));
}

/** The last word, or the last two. */
const endsInThing = (words: string | undefined): boolean =>
  words !== undefined && (IS_THING.test(words) || IS_THING.test(words.slice(words.indexOf(' ') + 1)));
