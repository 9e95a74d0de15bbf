/** Reads a Danish prompt, by rules of its own: Danish has no library of this kind that fits into an extension. */
import { countWords, hasMaterial, matches, sentences, whole } from './text.ts';
import type { Part, Signals, Task } from './types.ts';

const TEXT_NOUN =
  '\\p{L}*(?:e-?mail|mail|brev|breve|besked|beskeder|tekst|tekster|opslag|nyhedsbrev|tale|taler|oplæg|artikel|notat|indkaldelse|invitation|annonce|referat|svar|pressemeddelelse|rapport|beskrivelse|webside|hjemmeside|indlæg|sms|rykker|påmindelse|velkomst|manuskript|meddelelse|udmelding|indstilling|ansøgning)(?:en|et|er|ne|erne)?';

/** In the order in which they are tried: the more telling verb wins. */
const TASKS: [Task, RegExp][] = [
  ['translate', whole('oversæt(?:te|ter)?|oversættelse')],
  [
    'rewrite',
    whole(
      'forkort(?:e|er)?|omskriv(?:e)?|omformul[eé]re?|skriv (?:\\S+ ){0,3}om|korrekturlæs(?:e)?|redig[eé]re?|tilpas(?:se)?|forbedre?|gør (?:\\S+ ){1,4}(?:kortere|klarere|enklere|mere \\p{L}+)|skær (?:\\S+ ){0,3}ned|ret (?:min|mit|den|det|teksten|mailen)',
    ),
  ],
  [
    'analyse',
    whole(
      'opsumm[eé]re?|sammenfat(?:te)?|resum[eé]|analys[eé]re?|analyse af|find (?:\\S+ ){0,3}tema(?:er|erne)?|tolk(?:e)?|sammenlign(?:e)?|gennemgå|vurd[eé]re?|læs (?:teksten|rapporten|svarene|udkastet|det|den)|uddrag(?:e)?',
    ),
  ],
  ['ideas', whole('ide|idé|ideer|idéer|brainstorm(?:e)?|inspiration|(?:\\p{L}+ )?forslag til|navne? til|foreslå')],
  [
    'plan',
    whole(
      'planlæg(?:ge)?|plan for|\\p{L}*plan til|dagsorden|drejebog|program (?:for|til)|\\p{L}*tidsplan|projektplan|ugeplan|struktur[eé]re?|tilrettelæg(?:ge)?|disposition|spørgeguide|tjekliste|forløb|workshop|forbered(?:e)? (?:et|en|mig på) (?:\\S+ )?(?:møde|workshop|webinar|oplæg|kursus|seminar)',
    ),
  ],
  [
    'write',
    whole(
      `(?:skriv(?:e)?|formul[eé]re?|udform(?:e)?|forfat(?:te)?) (?:\\S+ ){0,7}${TEXT_NOUN}|udkast til|(?:lav|lave|udarbejd|udarbejde|giv mig|svar på|besvar) (?:\\S+ ){0,4}${TEXT_NOUN}`,
    ),
  ],
  [
    'advise',
    whole(
      'hjælp(?:e)?|råd|rådgiv|spar(?:re)? med|sparring|hvordan (?:\\S+ ){0,4}(?:skal|kan|bør|vil|håndterer|får|gør|tackler|griber)|hvad (?:skal|bør|kan|gør) (?:jeg|vi)|(?:skal|bør|burde) (?:jeg|vi)|giv (?:mig )?(?:\\S+ )?feedback|sig mig imod|modargumenter|forbered(?:e)?|spil(?:le)? rollen|øve?|stil mig',
    ),
  ],
];

const REQUEST =
  /^(?:(?:så|nu|derefter|og|til sidst|venligst|kan|vil|kunne|må) (?:du |jeg |vi )?)?(?:skriv|lav|giv|hjælp|formul|udform|udarbejd|oversæt|forkort|omskriv|opsumm|sammenfat|analys|find|vurd|planlæg|foreslå|forklar|brug|svar|undgå|hold|sæt|tag|tilføj|fjern|list|nævn|vis|stil|ret|gør|lad|begynd|slut|spil|øv|kom|beskriv|sammenlign|gennemgå|læs|højst|maks|tonen|tone|formatet|længde|jeg vil (?:gerne )?(?:have|bede))/iu;

const PEOPLE =
  '\\p{L}*(?:medarbejder|kolleg|team|leder|ledelse|direktion|direktør|bestyrelse|kunde|borger|forældre|elev|partner|leverandør|chef|afdeling|gruppe|ansøger|frivillig|ansat|personale|publikum|tilhører|lytter|læser|deltager|journalist|patient|pårørende|beboer|medlem|politiker|udvalg|råd|ny(?:e|ansat)|bruger|studerende|modtager|besøgende|hold|nabo|vagt|montør|lærer|sygeplejerske|håndværker|souschef|pressen|gæst|familie|forening|virksomhed|kommune|praktikant|hinanden|alle|dem|ham|hende)\\p{L}*';

const NUMBER =
  '(?:\\d+(?:[.,-]\\d+)?|en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|femten|tyve|tredive|halvtreds|hundrede|et par|en halv|halvanden|få)';
const UNIT =
  '\\p{L}*(?:ord|linjer?|sætning(?:er)?|punkt(?:er)?|minut(?:ter)?|min\\.?|timer?|sider?|tegn|afsnit|spørgsmål|forslag|ide(?:er)?|idé(?:er)?|grund(?:e)?|argumenter|indvendinger|eksempler|dage|uger|slides|emner|temaer|råd|trin|kvarter)';

const SIGNS: [Part, RegExp][] = [
  [
    'goal',
    whole(
      'så \\p{L}+ (?:kan|skal|ikke|let|hurtigt|ved|gør)|så (?:at |de |den |det |folk |man |vi |jeg |alle |ingen |kunden |medarbejderen |modtageren )\\p{L}+|for at|formål(?:et)?|mål(?:et)? (?:er|med)|hensigten|jeg (?:vil|ønsker|håber)(?: gerne)? (?:opnå|have|nå|vide|finde|at|kunne|forstå|blive|undgå)|vi (?:vil|ønsker|skal)(?: gerne)? (?:opnå|nå|ende|beslutte|blive|have|finde|kunne|vælge)|skal (?:føre til|ende med|vide|gøre|huske|svare|tilmelde|beslutte|kunne|tage stilling|forstå|bruges? til)|når vi (?:går|er færdige)|resultatet skal|bruges? til|skal bruge \\p{L}+ til|tage stilling til|bagefter skal|skal være anderledes|få (?:\\p{L}+ ){1,3}til at|flere til at',
    ),
  ],
  [
    'audience',
    whole(
      `(?:til|for|af|med|blandt|over for|overfor)\\s+(?:\\S+\\s+){0,3}?${PEOPLE}|målgruppe(?:n)?|modtager(?:en|ne)?|deltager(?:en|e|ne)|læser(?:en|ne)|lytter(?:en|ne)|${PEOPLE} (?:kan|skal|vil|bør|får) (?:\\S+ )?(?:læse|vide|høre|forstå|se|gøre|beslutte)|som om du var|\\d+ (?:personer|mennesker|deltagere|medarbejdere|ledere|kolleger)`,
    ),
  ],
  [
    'format',
    whole(
      `\\p{L}*tabel|punkter|punktform|punktopstilling|liste|\\p{L}*dagsorden|afsnit|overskrift(?:er)?|drejebog|\\p{L}*plan|skema|trin|stikord|en side|kolonner?|resum[eé]|slides|spørgsmål|tjekliste|disposition|manuskript|${NUMBER} (?:forslag|ideer|idéer|råd|grunde|linjer|sætninger|indvendinger|argumenter|titler|navne|måder)|ét ad gangen|nummereret|program`,
    ),
  ],
  [
    'length',
    whole(
      `${NUMBER}(?: til ${NUMBER})? ${UNIT}|(?:højst|maks\\.?|maksimalt|under|cirka|ca\\.|omkring|ikke over) ${NUMBER}|kort|korte|kortfattet|ganske kort|kortere|halv side|${NUMBER} \\p{L}+ (?:spørgsmål|forslag|punkter|ideer|linjer|indvendinger|argumenter)`,
    ),
  ],
  [
    'tone',
    whole(
      'venlig\\p{L}*|varm(?:t|e)?|formel(?:t|le)?|uformel\\p{L}*|saglig\\p{L}*|rolig(?:t|e)?|bestemt|humoristisk\\p{L}*|professionel\\p{L}*|personlig(?:t|e)?|ligefrem\\p{L}*|høflig\\p{L}*|neutral\\p{L}*|jordnær\\p{L}*|empatisk\\p{L}*|tone(?:n)?|stil(?:en)?|uden fagord|i øjenhøjde|hverdags\\p{L}*|klart sprog|enkelt sprog|let(?:te)? (?:at læse|tone)|ærlig(?:t)?|respektfuld\\p{L}*|alvorlig\\p{L}*|muntert?',
    ),
  ],
  [
    'examples',
    whole(
      'fx|f\\.eks\\.?|for eksempel|eksempel(?:vis)?|eksempler|som denne|sådan plejer vi|sidste gang skrev|vi har (?:allerede )?(?:prøvet|forsøgt|haft)|har vi (?:allerede )?prøvet|ikke virkede|virkede ikke|undgå',
    ),
  ],
];

/** Things only the writer knows. */
const POINTS = whole(
  '(?:vores|vort|min|mit|mine|jeres|den nye|det nye|de nye|den her|det her|denne|dette)(?: (?:nye?|store|seneste|kommende|interne|lille|svære|gamle|digitale))? \\p{L}*(?:strategi|værdier|politik|projekt|system|proces|retningslinjer|budget|sag|undersøgelse|måling|aftale|problem|udfordring|situation|beslutning|omstrukturering|forandring|ændring|plan|organisation|produkt|kampagne|model|struktur)(?:en|et|er|ne|erne)?|som aftalt|som vi talte om|mødet i (?:går|mandags|tirsdags|onsdags|torsdags|fredags)|den kendte sag',
);

const MATERIAL = whole(
  '(?:teksten?|mailen?|udkastet?|rapporten?|svarene?|kommentarerne?|noterne?|referatet?|brevet?|oplægget?|følgende|dette|denne|min tekst|min mail|mit udkast|mine noter)\\s*(?:\\p{L}+\\s+)?(?:nedenfor|herunder|under|nedenunder|vedhæftet|vedhæftede|her)|denne (?:tekst|mail|rapport|besked)|dette (?:brev|udkast|referat|notat)|min (?:tekst|mail)|mit udkast|mine noter|vedhæftede|følgende (?:tekst|mail|noter|svar)',
);

const OWN_STYLE = whole(
  'samme stil|min stil|mit sprog|vores (?:egen )?(?:tone|stil)|som vi plejer|lyde som (?:mig|os)|min stemme',
);

const HUMAN_FIRST = whole(
  '(?:svær|vanskelig|alvorlig|ubehagelig)e? (?:\\p{L}+ )?samtale|\\p{L}*(?:afskedigelse|fyring|opsigelse|advarsel|konflikt|sygefravær|mistrivsel|mobning|sorg|udviklingssamtale|trivselssamtale|omsorgssamtale|lønsamtale)\\p{L}*|fyre|afskedige|MUS|sygesamtale|græder|ked af det|vred på mig',
);

const OPEN = whole(
  'hvordan|hvorfor|hvad (?:skal|bør|kan|er den bedste|taler)|skal (?:jeg|vi)|bør (?:jeg|vi)|er det (?:en god|klogt)',
);

export function readDanish(text: string): Signals {
  const all = sentences(text);
  // A lone "skriv" in a long prompt asks for points or lines, not for a text to send.
  const writes = whole('skriv|skrive|udkast').test(text) ? (countWords(text) < 25 ? 'write' : 'advise') : undefined;
  const found = TASKS.find(([, pattern]) => pattern.test(text))?.[0] ?? writes;
  const asks = /\?\s*$/u.test(text.trim()) || whole('^(?:hv\\p{L}+|er|kan|må|findes)').test(text.trim());
  const task: Task = found ?? (asks ? 'question' : 'unclear');
  const told = all
    .filter((sentence) => !REQUEST.test(sentence) && !sentence.endsWith('?'))
    .reduce((sum, sentence) => sum + countWords(sentence), 0);
  const has = new Set<Part>(SIGNS.filter(([, pattern]) => pattern.test(text)).map(([part]) => part));
  if (task !== 'analyse' && whole(TEXT_NOUN).test(text)) has.add('format');
  if (/(?<!\p{L})[Tt]il \p{Lu}\p{Ll}+/u.test(text)) has.add('audience');
  if (hasMaterial(text)) has.add('material');
  return {
    task,
    has,
    told,
    points: matches(text, POINTS),
    mentionsMaterial: MATERIAL.test(text),
    ownStyle: OWN_STYLE.test(text),
    open: OPEN.test(text),
    humanFirst: HUMAN_FIRST.test(text),
  };
}
