import { type Keywords, keywords, matchesNear } from '../keywords.ts';
import { rx } from '../rx.ts';
import type { Detector, Passage, Span } from '../types.ts';

/**
 * What helps somebody break in: codes of doors and alarms, where keys lie, what does not watch, what stands open.
 */

/** What keeps people out, by its name: a door, a lock, a gate, a window, a fence. */
const BARRIER =
  '(?:[\\p{L}]{0,16}(?:dør(?:en|ene)?|port(?:en|ene)?|låge(?:n|r|rne)?|lås(?:en|ene)?|vindu(?:et|er|erne)|hegn(?:et)?|luge(?:n)?|skod(?:det|derne)|bom(?:men)?|nødudgang(?:en)?|rist(?:en)?)|(?:the |our |a )?(?:[\\p{L}]{2,14} ){0,2}?(?:doors?|gates?|windows?|locks?|fence|shutters?|hatch|skylight|fire exit|padlock))';
/** Where it is. */
const WHERE =
  "(?:\\s(?:ind\\s|ud\\s|ned\\s|bag\\s)?(?:til|ved|i|på|mod|fra|by|at|in|on|to|of|behind|near|next to)\\s[\\p{L}\\p{N}'’ -]{2,40}?)?";

/** Every first word with every second one behind it. */
const each = (first: readonly string[], second: readonly string[]): string[] =>
  first.flatMap((one) => second.map((other) => `${one} ${other}`));

/** What is done to a lock or an alarm. */
const OPENS = keywords(
  ...[
    'slås ',
    'kobles ',
    'aktiveres ',
    'åbnes ',
    'åbner ',
    'låses op',
    'låser op',
    'is set',
    'unset',
    'armed',
    'opens ',
  ],
  ...['turned off', 'switched off', 'is opened', 'unlocks', 'switches off', 'turns off'],
);
const CODE = keywords('kode', 'code', 'pin', 'combination', 'kombination');

/** Longest way from such a word to either end of a match, in code units. */
const REACH = 240;

/**
 * [rule, pattern, score, what each match holds]; the whole match is marked. Bounded everywhere: no run of words is longer
 * than said.
 */
const RULES: readonly [string, RegExp, number, Keywords][] = [
  [
    'door-code',
    rx(
      'g',
    )`(?<![\p{L}])(?:kort|brik|nøglebrik|card|fob|badge|key)\s?(?:\+|og|and|med|with|plus)\s?(?:pin)?(?:kode|code|pin)\s{0,2}[:=]?\s{0,2}\d{3,8}(?![\p{L}\p{N}.,]\d)`,
    0.8,
    keywords('kode', 'code', 'pin'),
  ],
  [
    'key-place',
    rx(
      'g',
    )`(?<![\p{L}])(?:(?:ekstra|reserve|hus|dør)?-?nøglen?|(?:the |spare |house |door )?keys?)\s(?:under|bag|behind|beneath)\s(?:the |den |det )?(?:\p{L}+\s)?(?:\p{L}*(?:måtte|potte|krukke|sten|trappe|skur|postkasse)\p{L}{0,3}|flower ?pots?|plant ?pots?|door ?mat|mat|stones?|rocks?|bricks?|bins?|gnome|steps?)(?![\p{L}])`,
    0.75,
    keywords(
      'nøgle under',
      'nøgle bag',
      'nøglen under',
      'nøglen bag',
      'key under',
      'key behind',
      'key beneath',
      'keys under',
      'keys behind',
      'keys beneath',
      'key bag',
      'keys bag',
      'nøgle behind',
      'nøglen behind',
      'nøgle beneath',
      'nøglen beneath',
    ),
  ],
  [
    'door-code',
    rx(
      'g',
    )`(?<![\p{L}])(?:(?:[\p{L}]{0,16}(?:alarmen?|døren?|porten?|lågen?|låsen?|bommen?|boksen?|skabet|pengeskabet|rummet|kælderen|depotet|lageret|garagen|arkivet)|the (?:[\p{L}]{2,14} ){0,2}(?:alarm|lock|gate|safe|barrier|door|shutter|cabinet|lock ?box|store|storeroom|garage|cellar|shed))(?:\s(?:til|på|i|ved|for|to|of|on|in|at)\s[\p{L}' ’-]{2,30}?)?)\s(?:kan\s)?(?:slås|kobles|tilkobles|frakobles|aktiveres|deaktiveres|åbnes|låses op|åbner|låser op|is (?:set|unset|armed|disarmed|turned off|switched off|opened)|opens|unlocks|(?:switches|turns) off)\s(?:fra\s|til\s|af\s|på\s|op\s)?(?:med|ved|with|by|using|on)\s(?:(?:at taste|tasten|koden|typing|code|the code|pin|entering)\s)?["'“#*]?[a-z]?\d[\d #*-]{1,7}[\d#*]["'”#*]?(?![\d.,]\d|[\p{L}])`,
    0.85,
    OPENS,
  ],
  [
    'door-code',
    rx(
      'g',
    )`(?<![\p{L}])(?:(?:dør|port|alarm|adgangs|nøgleboks|boks|hoveddør|bagdør|garage|hegn|serverrum|sikkerheds|værksteds|kælder|bom|lås|frakoblings|tilkoblings|pengeskabs|tyveri-?alarm)-?koden?|(?:door|gate|alarm|entry|access|key ?safe|key ?box|lock ?box|keypad|garage|building|server room|safe)\s?(?:code|pin|combination))(?:\s(?:til|for|to|på|on|at|in|i)\s[\p{L}\p{N} '’-]{2,40}?)?\s{0,2}(?:[:=]|(?:er|is|was|blev|has been|har været)?(?:\s(?:nu|now|igen|again|lige|just|blevet|been))?(?:\s?(?:ændret|skiftet|sat|lavet om|changed|reset|set)\s(?:til|to))?|lyder|hedder|->|→)?\s{0,2}["'“#*]?[a-z]?\d(?:[\d #*-]{1,8})\d["'”#*]?(?![\d.,]\d|[\p{L}])`,
    0.85,
    CODE,
  ],
  [
    'door-code',
    rx(
      'g',
    )`(?<![\p{L}])(?:koden?|pinkoden?|code|pin|combination|kombinationen?)\s(?:til|for|to|på|on)\s(?:the\s|den\s|vores\s|our\s)?(?:[\p{L}-]{0,20}(?:alarm|dør|port|boks|skab|lås|kælder|garage|rum|lager|depot|arkiv|hegn|bom)\p{L}{0,6}|(?:front |back |main |side |rear )?(?:door|gate|alarm|safe|lock ?box|key ?safe|building|server room|cabinet|storage|warehouse|garage|office))(?:\s[\p{L}]+){0,3}?\s{0,2}(?:[:=]|(?:er|is|was|blev|has been|har været)(?:\s(?:nu|now|igen|again|lige|just|blevet|been))?(?:\s(?:ændret|skiftet|sat|lavet om|changed|reset|set)\s(?:til|to))?|->|→|,)\s{0,2}["'“#*]?[\p{L}]{0,2}\d[\p{L}\d#*-]{2,9}`,
    0.85,
    CODE,
  ],
  [
    'door-code',
    rx(
      'g',
    )`(?<![\p{L}])(?:\p{L}{0,14}(?:dør|låge|port|skab|skur|depot|fryser|kælder|rum|boks|garage)(?:en|et|met|ret|eren)?|(?:the |our )?(?:front |back |side |cellar |store ?room |shed |freezer |garage |bin )?(?:door|gate|shed|safe|store ?room|garage|freezer|locker|cabinet))(?:\s(?:til|for|to|i|på|in|of)\s[\p{L}]{2,20}(?:\s[\p{L}]{2,20})?)?\s(?:åbner|åbnes|låses op|opens|unlocks|is opened)\s(?:med|på|ved|with|by|on|using)\s(?:koden\s|kode\s|code\s|the code\s)?["'“#*]?\d[\d #*-]{2,9}`,
    0.85,
    OPENS,
  ],
  [
    // "alarm off 8820, on 8821", "alarm fra: 4410"
    'door-code',
    rx(
      'g',
    )`(?<![\p{L}])alarm(?:en)?\s(?:off|on|til|fra|slås fra|slås til|disarm|arm|set|unset)\s?(?:[:=]|is|er|med|with|by)?\s?\d{4,6}#?(?![\d.,]\d|\s?(?:kr|gange|times|people|meter|m\b))`,
    0.8,
    keywords(
      'alarm off',
      'alarm on',
      'alarm til',
      'alarm fra',
      'alarmen fra',
      'alarmen til',
      'alarm arm',
      'alarm disarm',
      'alarm set',
      'alarm unset',
      'alarm slås',
    ),
  ],
  [
    // "tast 4471 på panelet", "punch in 5512 at the gate"
    'door-code',
    rx(
      'g',
    )`(?<![\p{L}])(?:tast|indtast|taste|indtaste|slå|key in|keying in|enter|punch in|punch|type in|type)\s(?:koden\s|kode\s|the code\s|code\s)?["'“#*]?\d[\d #*-]{2,8}(?:["'”#*])?(?:\s(?:og|and|efterfulgt af|followed by|then|så)\s[\p{L}# ]{1,14}?)?\s(?:på|ved|i|at|on|into|by|in)\s(?:the\s|den\s|det\s)?(?:[\p{L}]{2,14}\s)?(?:panelet|tastaturet|porten|døren|lågen|boksen|alarmen|\p{L}{2,14}(?:panelet|døren|porten|boksen)|keypad|panel|gate|door|alarm|lock ?box|safe|barrier)(?![\p{L}])`,
    0.85,
    keywords('tast ', 'indtast ', 'taste ', 'slå ', 'key in ', 'keying in ', 'enter ', 'punch ', 'type '),
  ],
  [
    'key-place',
    rx(
      'g',
    )`(?<![\p{L}])(?:(?:(?:ekstra|reserve|hoved|hus|system|dør|master|bil)-?nøgle(?:n|r|rne)?|nøgle(?:n|r|rne|kortet)(?:\s(?:til|for)\s[\p{L} -]{2,30}?)?)\s(?:ligger|hænger|gemmes|findes|er gemt|er lagt|opbevares|sidder)\s(?:altid\s|stadig\s)?(?:(?:under|bag|over|bagved|ovenpå)\s[^.,;\n]{3,50}|(?:i|på|ved|inde|oppe)\s[^.,;\n]{0,30}(?:skuffe|skab|boks|kasse|kruk|potte|skur|garage|kælder|spand|lomme|taske|jakke|hylde|krog|søm|sten|måtte|brønd|tagrende|bænk|hæk|dør|vindu|rum|trappe|fryser|køleskab|rede)[^.,;\n]{0,30})|(?:spare|master|front door|back door|backup|emergency|house|office|safe|till|cabinet|medicine|cellar|shed|garage|van|store|stockroom|padlock|gate)\s(?:\p{L}+\s){0,2}?keys?\s(?:(?:to|for)\s(?:the\s|our\s)?(?:[\p{L}'’-]{2,16}\s){1,3}?)?(?:is|are|hangs?|lives?|sits?|is kept|are kept|is hidden)\s(?:\p{L}+\s){0,2}?(?:under|behind|in|on|above|at|inside|beneath|by|next to|with)\s[^.,;\n]{3,50})`,
    0.8,
    keywords(
      'nøgle ',
      'nøglen ',
      'nøgler ',
      'nøglerne ',
      'nøglekortet ',
      'key is ',
      'key hang',
      'key live',
      'key sit',
      'keys is ',
      'keys are ',
      'keys hang',
      'keys live',
      'keys sit',
      'key are ',
      'key to ',
      'keys to ',
      'key for ',
      'keys for ',
    ),
  ],
  [
    'blind-spot',
    rx(
      'g',
    )`(?<![\p{L}])(?:(?:overvågnings|dørkamera|video)?kamera(?:et|er|erne)?(?:\s(?:nr\.?\s)?\d{1,3})?|overvågningen|alarmen|tyverialarmen|sensoren|bevægelsessensoren|adgangskontrollen|låsen|cameras?(?:\s\d{1,3})?|cctv|(?:the\s)?(?:burglar |intruder |fire door )?alarm|motion sensor|access control)\s(?:(?:ved|i|på|bag|over|til|at|in|on|by|near|behind|over|covering|for|outside)\s[\p{L}\p{N} '’-]{2,40}?\s)?(?:har (?:været|ikke)|er|virker|dækker|kører|optager|has been|have been|is|are|was|does|doesn['’]t|do not|don['’]t|has not|hasn['’]t)\s(?:\p{L}+\s){0,2}?(?:ikke|død(?:t)?|ude af drift|i stykker|slukket|slået fra|defekt|nede|frakoblet|blind(?:t)?|dead|broken|down|offline|off|out of order|disabled|switched off|faulty|not working|cover(?:ing)?|record(?:ing)?|work(?:ing)?)(?![\p{L}])[^.,;\n]{0,40}`,
    0.75,
    keywords(
      'kamera',
      'camera',
      'cctv',
      'overvågningen',
      'alarm',
      'sensor',
      'adgangskontrol',
      'access control',
      'låsen ',
    ),
  ],
  [
    // "zone 4 is switched off", "sektion 2 er slået fra": of an alarm
    'blind-spot',
    rx(
      'g',
    )`(?<![\p{L}])(?:(?:alarm ?)?zonen?|sektion(?:en)?|sector)(?:\s(?:nr\.?\s)?\d{1,2})\s(?:is|has been|er|bliver|har været)\s(?:\p{L}+\s){0,1}?(?:switched off|turned off|disabled|bypassed|slået fra|koblet fra|frakoblet|afbrudt|slukket)(?![\p{L}])[^.,;\n]{0,40}`,
    0.75,
    keywords(
      'switched off',
      'turned off',
      'disabled',
      'bypassed',
      'slået fra',
      'koblet fra',
      'frakoblet',
      'afbrudt',
      'slukket',
    ),
  ],
  [
    'weak-barrier',
    rx(
      'g',
    )`(?<![\p{L}])${BARRIER}${WHERE}(?:,? (?:der|som|that|which))?\s(?:(?:kan (?:let |stadig |bare |godt )?(?:løftes af|skubbes op|trækkes op|åbnes (?:udefra|uden|med (?:en|et) (?:kort|skruetrækker|spark|finger|kreditkort))|lirkes|dirkes|presses|sparkes)|(?:går|falder|smækker|lukker|låser|sidder) (?:ikke|aldrig|sjældent|næsten aldrig)(?! (?:før|mere end))(?: helt| rigtigt| ordentligt| automatisk)?(?: i(?: lås)?| af sig selv)?|(?:står|er) (?:altid |tit |ofte |stadig |som regel )?(?:ulåst|uaflåst|på klem|pivåben|åben om natten)|har (?:ingen|en defekt) lås|har en (?:ødelagt|knækket) (?:lås|rude))|(?:doesn['’]?t|does not|don['’]?t|do not|won['’]?t|never|rarely) (?:\p{L}+ ){0,1}?(?:latch|lock|close|shut|catch)(?: properly| fully)?|can (?:easily |just |still )?be (?:lifted off|pushed open|forced|opened (?:from (?:the )?outside|with(?:out)? a)|jimmied|slipped|prised)|(?:is|are) (?:always |often |usually |still |left |never )(?:unlocked|propped open|wedged open|ajar|locked)|has no lock|has a (?:broken|faulty|dodgy) (?:lock|latch|catch))(?![\p{L}])[^.,;\n]{0,40}`,
    0.75,
    keywords(
      ...[
        'løftes af',
        'skubbes op',
        'trækkes op',
        'åbnes ude',
        'åbnes uden',
        'åbnes med',
        'lirkes',
        'dirkes',
        'presses',
        'sparkes',
        'ulåst',
        'uaflåst',
        'på klem',
        'pivåben',
        'åben om natten',
        'ingen lås',
        'defekt lås',
        'ødelagt ',
        'knækket ',
      ],
      ...each(
        ['går', 'falder', 'smækker', 'lukker', 'låser', 'sidder'],
        ['ikke', 'aldrig', 'sjældent', 'næsten aldrig'],
      ),
      ...[
        'lifted off',
        'pushed open',
        'forced',
        'opened from',
        'opened with',
        'jimmied',
        'slipped',
        'prised',
        'unlocked',
        'propped open',
        'wedged open',
        'ajar',
        'locked',
        'no lock',
        'latch',
        ' lock',
        'broken catch',
        'faulty catch',
        'dodgy catch',
        ' close',
        ' shut',
        ' catch',
      ],
    ),
  ],
  [
    'blind-spot',
    rx(
      'g',
    )`(?<![\p{L}])(?:(?:the )?(?:motion |movement |door |window |heat )?(?:sensors?|detectors?|cameras?|cctv)|(?:bevægelses|dør|vindues|varme)?(?:sensor(?:en|er|erne)?|føler(?:en|e|ne)?|detektor(?:en|er|erne)?)|kamera(?:et|er|erne)?)(?:\s(?:in|at|by|on|over|i|ved|på|bag)\s[\p{L}\p{N}'’ -]{2,30}?)?\s(?:(?:also |simply |completely )?(?:ignores?|misses|miss|overlooks?|can['’]?t see|cannot see|only covers?|only sees?|stops? recording)|(?:ignorerer|overser|ser ikke|ser kun|fanger ikke|reagerer ikke|dækker kun|optager kun|stopper))\s[^.,;\n]{3,50}`,
    0.75,
    keywords(
      'ignore',
      'miss',
      'overlook',
      ' see ',
      'only cover',
      'only see',
      'stop recording',
      'stops recording',
      'ignorerer',
      'overser',
      'ser ikke',
      'ser kun',
      'fanger ikke',
      'reagerer ikke',
      'dækker kun',
      'optager kun',
      'stopper',
    ),
  ],
  [
    'unwatched',
    rx(
      'g',
    )`(?<![\p{L}])(?:(?:nobody|no ?one) (?:monitors?|watch(?:es)?|looks at|checks|guards|mans|is on) (?:the )?(?:feeds?|cameras?|cctv|screens?|monitors?|alarms?|desk|gate|door|entrance|site|building|back)|ingen (?:overvåger|kigger på|holder øje med|ser på|tjekker|bevogter|bemander) (?:skærmen?e?|skærmene|kameraerne|kameraet|overvågningen|alarmen|porten|døren|indgangen|bygningen|pladsen|lageret))\s?[^.,;\n]{0,50}`,
    0.75,
    keywords(
      ...each(['nobody', 'noone', 'no one'], ['monitor', 'watch', 'looks at', 'checks', 'guards', 'mans', 'is on']),
      ...each(['ingen'], ['overvåger', 'kigger på', 'holder øje', 'ser på', 'tjekker', 'bevogter', 'bemander']),
    ),
  ],
  [
    'patrol',
    rx(
      'g',
    )`(?<![\p{L}])(?:(?:natte)?vagt(?:en|erne|runden|holdet|manden)|vægteren|(?:night |security )?(?:guards?|patrol|watchman))\s(?:\p{L}+\s){0,2}?(?:springer|går ikke|kommer ikke|kommer først|tjekker ikke|er der ikke|sover|skips?|does not|doesn['’]t|don['’]t|never|only comes?|leaves?)\s(?!work(?:s|ing)?(?![\p{L}]))[^.,;\n]{3,50}`,
    0.7,
    keywords(
      'vagt ',
      'vagten ',
      'vagterne ',
      'vagtrunden ',
      'vagtholdet ',
      'vagtmanden ',
      'vægteren ',
      'guard ',
      'guards ',
      'patrol ',
      'watchman ',
    ),
  ],
  [
    'open-system',
    rx(
      'g',
    )`(?<![\p{L}])(?:reachable|accessible|exposed|open|available)\s(?:from|to)\s(?:the\s)?(?:outside|internet|public|anyone|world)(?:\s(?:without|with no)\s[^.,;\n]{2,30})?`,
    0.7,
    keywords(...each(['from', 'to', 'from the', 'to the'], ['outside', 'internet', 'public', 'anyone', 'world'])),
  ],
  [
    'open-system',
    rx(
      'g',
    )`(?<![\p{L}])(?:kan nås|tilgængelig(?:t|e)?|åben(?:t)?|åbne|står åben(?:t)?|eksponeret)\s(?:ude ?fra|fra internettet|mod internettet|fra nettet|på internettet|for alle)(?:\suden\s[^.,;\n]{2,30})?`,
    0.7,
    keywords('udefra', 'ude fra', 'fra internettet', 'mod internettet', 'fra nettet', 'på internettet', 'for alle'),
  ],
  [
    'weak-system',
    rx(
      'g',
    )`(?<![\p{L}])(?:(?:vores|our|the|serveren?|systemet|admin(?:istrator)?(?:en|kontoen)?|domæneadmin|domain admin|firewallen|firewall|vpn(?:en)?|backup(?:pen)?|databasen|database|staging|production|prod|\p{L}{2,20}-?(?:serveren|server|systemet))\s)(?:\p{L}+\s){0,3}?(?:(?:har|kører|er|has|have|is|are|runs?)\s)(?:\p{L}+\s){0,2}?(?:ingen (?:mfa|to-?faktor|kryptering|adgangskode)|uden (?:mfa|to-?faktor|kryptering|adgangskode|vpn)|ikke (?:patchet|opdateret|krypteret)|upatchet|no (?:mfa|password|encryption|2fa)|without (?:mfa|a password|encryption|2fa)|unpatched|not (?:patched|encrypted)|unencrypted|end[- ]of[- ]life|default (?:password|credentials)|standard(?:password|adgangskode))(?![\p{L}])[^.,;\n]{0,40}`,
    0.7,
    keywords(
      'mfa',
      'to-faktor',
      'tofaktor',
      'kryptering',
      'krypteret',
      'adgangskode',
      'uden vpn',
      'patchet',
      'opdateret',
      'no password',
      'a password',
      'encrypt',
      '2fa',
      'patched',
      'end of life',
      'end-of-life',
      'default password',
      'default credentials',
      'standardpassword',
    ),
  ],
];

/** Advice, fiction and teaching: "how should a company set an alarm code". */
const GENERAL =
  /(?:hvordan|hvad (?:er|gør)|skal man|bør man|en virksomhed|how (?:do|should|to|can)|what (?:is|if)|should (?:i|we|you) |a company|novel|story|roman|historie|eksempel|example|skabelon|template|generate|generer|policy|politik for)[^.\n]{0,60}$/;

export const securityDetail: Detector = {
  id: 'security-detail',
  kinds: ['security-detail', 'secret'],
  find(passage: Passage) {
    const spans: Span[] = [];
    for (const [rule, pattern, score, held] of RULES) {
      for (const match of matchesNear(passage.lower, held.places(passage), REACH, pattern)) {
        const before = passage.lower.slice(Math.max(0, match.index - 70), match.index);
        if (GENERAL.test(before)) continue;
        // "staging is reachable from outside": what is open stands before it, in the same clause.
        const clause = rule === 'open-system' ? (/[^.,;:\n]*$/.exec(before)?.[0] ?? '') : '';
        const lead = (/^\s*/.exec(clause)?.[0].length ?? 0) - clause.length;
        spans.push({
          // The code that opens a door is a secret like a password; where a key lies is a detail of how a place is kept.
          kind: rule === 'door-code' ? 'secret' : 'security-detail',
          start: match.index + lead,
          end: match.index + match[0].trimEnd().length,
          score,
          rule,
        });
      }
    }
    return spans;
  },
};
