const NEGATED_LONG =
  /(?:ikke|not|no|uden|without|don['’]t|nothing|intet|aldrig|ingen)\s+(?:(?:for|too|så|so|need|behov|be|være|a|an|en|et|any|nogen|lange?|write|skriv|make|gør|give me|want|noget)\s+){0,3}(?:langt?|lange|long|detaljeret|detailed|udførlig[a-zà-öø-ÿ]*|forklaring[a-zà-öø-ÿ]*|explanations?|lengthy|essay|roman|novel|grundig[a-zà-öø-ÿ]*|comprehensive|fyldstof|fluff|indpakning|snak|waffle|preamble|indledning)/g;
const LONG =
  /(?<![a-zà-öø-ÿ])(?:udførligt?|udførlige|detaljeret|detaljerede|detaljer|komplet|komplette|fuldstændigt?|fuldstændige|fyldestgørende|grundigt?|grundige|dybdegående|uddybende|omfattende|langt svar|lang (?:tekst|rapport|artikel|tale|version|redegørelse|udgave)|(?:må|kan|skal|bør) (?:gerne )?(?:godt )?(?:være|blive|fylde) (?:lang|langt|lange|meget)|gerne lang|gerne langt|gerne (?:meget )?udførlig[a-zà-öø-ÿ]*|for meget end for lidt|så langt? som|så meget som muligt|alt hvad|det hele med|fuldt udskrevet|fuld længde|minut for minut|ord for ord|skridt for skridt|trin for trin|alle detaljer|med alt|længere (?:svar|tekst)|hellere (?:lang|langt|for langt?)|in (?:full )?detail|detailed|comprehensive|complete|thorough|thoroughly|exhaustive|in-depth|in depth|extensive|fully written|full-length|long is fine|long is ok|as long as|length is (?:no|not)|no (?:length|word) limit|(?:can|may|should) be (?:very |quite )?long|long(?:er)? (?:answer|text|report|version|article|speech|document|read|guide)|(?:a|an|our|my|your|the|its) (?:full|whole|complete|entire) (?:[a-z]+ ){0,2}?(?:policy|report|plan|handbook|guide|manual|draft|text|script|speech|version|document|strategy|proposal|analysis|chapter|paper|programme|program|application)|full (?:text|version|draft|script) (?:of|for)|(?:(?:en|vores|min|et) (?:fuld|hel|helt|samlet)|(?:hele|fulde|samlede)) (?:[a-zà-öø-ÿ]+ ){0,2}?[a-zà-öø-ÿ]*(?:politik|rapport|plan|håndbog|vejledning|manual|tekst|tale|version|dokument|strategi|ansøgning|analyse|kapitel|program|drejebog)(?:en)?|a long|rather too much than|everything (?:i|we|you)|step[- ]by[- ]step|minute by minute|word for word|all the details|with everything|don['’]t (?:hold back|cut|shorten|summari[sz]e|skip)|at length|elaborate)(?![a-zà-öø-ÿ])/;
const SHORT =
  /(?<![a-zà-öø-ÿ])(?:kort|korte|kortfattet|kortfattede|korteste|kort og|ganske kort|helt kort|meget kort|i korte træk|kort sagt|i en nøddeskal|stikordsform|hurtigt svar|hurtig (?:mail|besked|hilsen|opsummering|version|oversigt)|knap|præcis og kort|uden omsvøb|fat dig i korthed|i korthed|ikke så langt?|lille|lidt tekst|koncist?|short|shortly|brief|briefly|concise|concisely|quick|quickly|succinct|succinctly|in a nutshell|tl;?dr|to the point|crisp|terse|small|simple note|tiny|snappy|minimal|keep it (?:short|brief|simple|tight)|not (?:too )?long|nothing long|no essay|no fluff|(?:et par|nogle få|få|a few|a couple of) (?:[a-zà-öø-ÿ]+ )?(?:ord|words))(?![a-zà-öø-ÿ])/;
/** "kort" and "short" that say nothing of the answer's length. */
const OTHER_SHORT =
  /(?<![a-zà-öø-ÿ])(?:kort tid|kort varsel|på kort sigt|kort sigt|kort frist|korte (?:frister|pauser|møder|dage)|short notice|short[- ]term|in short supply|short of|short on|quick win[a-zà-öø-ÿ]*|short-?staffed|a short (?:break|meeting|week)|short (?:meetings?|breaks?|deadlines?)|kort møde|et kort (?:møde|kursus)|dankort|visitkort|spil(?:le)?kort|kort over|kortene|kreditkort|betalingskort|small (?:teams?|groups?|company|business|talk)|lille (?:virksomhed|team|gruppe|hold|firma|butik))(?![a-zà-öø-ÿ])/g;

export const DEAR: readonly RegExp[] = [NEGATED_LONG, LONG, SHORT, OTHER_SHORT];

export interface Wish {
  /** Wants it short: "kort", "brief", "not too long". */
  short: boolean;
  /** Wants it long: "detailed", "hellere for meget end for lidt", "long is fine". */
  long: boolean;
}

/** Whether the order wants a short or a long text, apart from any number. */
export function wishOf(order: string): Wish {
  const lower = order.toLowerCase();
  const negated = NEGATED_LONG.test(lower);
  NEGATED_LONG.lastIndex = 0;
  const rest = lower.replace(NEGATED_LONG, ' ').replace(OTHER_SHORT, ' ');
  const short = negated || SHORT.test(rest);
  return {
    short,
    long: LONG.test(rest) && !(short && !/(?:for meget end for lidt|long is fine|as long as)/i.test(rest)),
  };
}
