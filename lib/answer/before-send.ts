/**
 * Notes beside the composer before a prompt is sent, never in the way: prepare with AI, but speak yourself; and note your
 * own view before you ask. Pure: prompt in, note or nothing out. Words in lib/i18n/before-send.ts.
 */
export type FirstNote =
  /** A difficult talk with a person: it can be prepared here and must be held by a human. */
  | { kind: 'human-first'; about: 'dismissal' | 'illness' | 'conflict' | 'feedback' | 'grief' | 'talk' }
  /** A task where one's own judgement comes first. */
  | { kind: 'think-first'; about: ThinkTask };

export type ThinkTask = 'decision' | 'assessment' | 'strategy' | 'prioritising';

export interface NoteOptions {
  humanFirst: boolean;
  thinkFirst: boolean;
}

type HumanAbout = Extract<FirstNote, { kind: 'human-first' }>['about'];

/** A talk, a message or a decision that reaches one person. Without it the words below are a topic, not a meeting with somebody. */
const MEETING =
  /(?<![\p{L}])(?:\p{L}*samtalen?|samtaler|tale med|snakke med|sige til|fortælle|besked til|mail til|brev til|indkaldelse|indkald|møde med|besøg|ringe til|skrive til|skal jeg sige|hvad siger jeg|håndtere|conversation|talk (?:to|with)|speak (?:to|with)|tell (?:him|her|them|my|the|an?)|meeting with|letter to|e?-?mail to|message to|call with|what (?:do|should) i say|how do i say|handle)(?![\p{L}])/iu;
const PERSON =
  /(?<![\p{L}])(?:medarbejder(?:en|s|ens)?|kollega(?:en)?|ansat(?:te)?|han|ham|hun|hende|vedkommende|en leder i mit|employee|colleague|staff member|team member|report|direct report|he|him|she|her|they|them|somebody|someone|\p{Lu}\p{Ll}+)(?![\p{L}])/u;

const TALKS: readonly [HumanAbout, RegExp][] = [
  [
    'dismissal',
    /(?<![\p{L}])(?:fyr(?:e|er|et|ing|ingssamtale|ingen)?|afsked(?:ige|iges|igelse|iget|igelsen)?|opsig(?:e|es|else|elsen)|afskedigelsessamtale|bortvis\p{L}*|dismiss(?:al|ed|ing)?|fir(?:e|ed|ing)|lay(?:ing)? off|laid off|layoff|redundan(?:t|cy)|terminat(?:e|ed|ion)|let (?:him|her|them|go))(?![\p{L}])/iu,
  ],
  [
    'grief',
    /(?<![\p{L}])(?:død(?:sfald|s|e)?|mistet|sorg|begravelse|kræft|terminal|bereave\p{L}*|died|death|passed away|grief|grieving|cancer|funeral|miscarriage|abort(?:eret)?)(?![\p{L}])/iu,
  ],
  [
    'illness',
    /(?<![\p{L}])(?:sygefravær\p{L}*|sygemeld\p{L}*|sygesamtale\p{L}*|omsorgssamtale\p{L}*|stress(?:et|ramt)?|udbrændt|depression|angst|misbrug|alkohol\p{L}*|sick leave|off sick|sickness absence|burn(?:ed|t)?[- ]?out|stressed|depress\p{L}*|anxiety|addiction|alcohol)(?![\p{L}])/iu,
  ],
  [
    'conflict',
    /(?<![\p{L}])(?:konflikt\p{L}*|chikane\p{L}*|mob[bn]\p{L}*|krænk\p{L}*|samarbejdsproblem\p{L}*|klage(?:r|n)? over|skænd\p{L}*|conflict|harass\p{L}*|bully\p{L}*|complain\p{L}*|grievance|quarrel)(?![\p{L}])/iu,
  ],
  [
    'feedback',
    /(?<![\p{L}])(?:advarsel|påtale|tjenstlig|irettesæt\p{L}*|kritik|dårlig(?:e)? (?:præstation|indsats)|præsterer ikke|svær feedback|svære? (?:samtale|besked)\p{L}*|vanskelige? samtale\p{L}*|warning|reprimand|underperform\p{L}*|poor performance|disciplin\p{L}*|difficult (?:conversation|talk|feedback|message)|hard (?:conversation|talk)|bad news)(?![\p{L}])/iu,
  ],
];

const TASKS: readonly [ThinkTask, RegExp][] = [
  [
    'assessment',
    /(?<![\p{L}])(?:vurd[eé]r\p{L}* (?:ansøger|ansøgning|kandidat|medarbejder|præstation|opgave)\p{L}*|ranger\p{L}*|(?:hvem|hvilken (?:kandidat|ansøger|medarbejder)) (?:skal|bør|er)|(?:assess|evaluate|rank|rate|score) (?:\p{L}+ ){0,3}?(?:candidate|applicant|employee|performance|proposal)s?|who should (?:i|we) (?:hire|promote|choose|pick))(?![\p{L}])/iu,
  ],
  [
    'decision',
    /(?<![\p{L}])(?:(?:skal|bør) (?:jeg|vi) (?:\p{L}+ ){0,8}?eller|hjælp mig (?:med )?at (?:beslutte|vælge|afgøre)|hvad (?:skal|bør|ville) (?:jeg|vi|du) (?:vælge|gøre|beslutte)|træffe? (?:en |den )?beslutning|should (?:i|we) (?:\p{L}+ ){0,8}?or|help me (?:to )?(?:decide|choose)|what (?:should|would) (?:i|we|you) (?:do|choose|decide)|make (?:a|the|this) decision)(?![\p{L}])/iu,
  ],
  [
    'strategy',
    /(?<![\p{L}])(?:(?:lav|skriv|udarbejd|giv|foreslå|læg) (?:\p{L}+ ){0,5}?(?:strategi\p{L}*|vision\p{L}*|mission|forandringsplan\p{L}*|organisationsplan\p{L}*)|(?:draft|write|make|create|give|propose|develop) (?:\p{L}+ ){0,5}?(?:strategy|vision|mission|reorgani[sz]ation|change plan))(?![\p{L}])/iu,
  ],
  [
    'prioritising',
    /(?<![\p{L}])(?:prioritér|prioriter|prioritere|hvad er vigtigst for (?:os|mig|teamet)|prioriti[sz]e|what (?:is|matters) most (?:for|to) (?:us|me|my team|the team))(?![\p{L}])/iu,
  ],
];

/** One note at most; the human one goes first. `kinds` of the person's own choice of tasks come as `tasks`. */
export function noteFor(prompt: string, options: NoteOptions, tasks?: ReadonlySet<ThinkTask>): FirstNote | undefined {
  const text = prompt.slice(0, 4_000);
  if (options.humanFirst && MEETING.test(text) && PERSON.test(text)) {
    const talk = TALKS.find(([, words]) => words.test(text));
    if (talk) return { kind: 'human-first', about: talk[0] };
  }
  if (options.thinkFirst) {
    const task = TASKS.find(([kind, words]) => (tasks === undefined || tasks.has(kind)) && words.test(text));
    if (task) return { kind: 'think-first', about: task[0] };
  }
  return undefined;
}
