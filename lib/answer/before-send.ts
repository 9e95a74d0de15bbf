/**
 * Notes beside the composer before a prompt is sent, never in the way: prepare with AI, but speak yourself; and note your
 * own view before you ask. Pure: prompt in, note or nothing out. Words in lib/i18n/before-send.ts.
 */
import { rx } from '../detect/rx.ts';

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
  /(?<![a-zà-öø-ÿ])(?:[a-zà-öø-ÿ]*samtalen?|samtaler|tale med|snakke med|sige til|fortælle|besked til|mail til|brev til|indkaldelse|indkald|møde med|besøg|ringe til|skrive til|skal jeg sige|hvad siger jeg|håndtere|conversation|talk (?:to|with)|speak (?:to|with)|tell (?:him|her|them|my|the|an?)|meeting with|letter to|e?-?mail to|message to|call with|what (?:do|should) i say|how do i say|handle)(?![a-zà-öø-ÿ])/i;
const PERSON = rx()`(?<![\p{L}])(?:medarbejder(?:en|s|ens)?|kollega(?:en)?|ansat(?:te)?|han|ham|hun|hende|vedkommende|en leder i mit|employee|colleague|staff member|team member|report|direct report|he|him|she|her|they|them|somebody|someone|\p{Lu}\p{Ll}+)(?![\p{L}])`;

const TALKS: readonly [HumanAbout, RegExp][] = [
  [
    'dismissal',
    // "Fire" alone is the Danish number four.
    /(?<![a-zà-öø-ÿ])(?:fyr(?:e|er|et|ing|ingssamtale|ingen)|fyr (?:ham|hende|vedkommende)|afsked(?:ige|iges|igelse|iget|igelsen)?|opsig(?:e|es|else|elsen)|afskedigelsessamtale|bortvis[a-zà-öø-ÿ]*|dismiss(?:al|ed|ing)?|fired|firing|fire (?:him|her|them|somebody|someone|an?|my|our|the)|lay(?:ing)? off|laid off|layoff|redundan(?:t|cy)|terminat(?:e|ed|ion)|let (?:him|her|them|go))(?![a-zà-öø-ÿ])/i,
  ],
  [
    'grief',
    /(?<![a-zà-öø-ÿ])(?:død(?:sfald|s|e)?|mistet|sorg|begravelse|kræft|terminal(?:t syg|ly ill| illness)|bereave[a-zà-öø-ÿ]*|died|death|passed away|grief|grieving|cancer|funeral|miscarriage|abort(?:eret)?)(?![a-zà-öø-ÿ])/i,
  ],
  [
    'illness',
    /(?<![a-zà-öø-ÿ])(?:sygefravær[a-zà-öø-ÿ]*|sygemeld[a-zà-öø-ÿ]*|sygesamtale[a-zà-öø-ÿ]*|omsorgssamtale[a-zà-öø-ÿ]*|stress(?:et|ramt)?|udbrændt|depression|angst|misbrug|alkohol[a-zà-öø-ÿ]*|sick leave|off sick|sickness absence|burn(?:ed|t)?[- ]?out|stressed|depress[a-zà-öø-ÿ]*|anxiety|addiction|alcohol)(?![a-zà-öø-ÿ])/i,
  ],
  [
    'conflict',
    /(?<![a-zà-öø-ÿ])(?:konflikt[a-zà-öø-ÿ]*|chikane[a-zà-öø-ÿ]*|mob[bn][a-zà-öø-ÿ]*|krænk[a-zà-öø-ÿ]*|samarbejdsproblem[a-zà-öø-ÿ]*|klage(?:r|n)? over|skænd[a-zà-öø-ÿ]*|conflict|harass[a-zà-öø-ÿ]*|bully[a-zà-öø-ÿ]*|complain[a-zà-öø-ÿ]*|grievance|quarrel)(?![a-zà-öø-ÿ])/i,
  ],
  [
    'feedback',
    /(?<![a-zà-öø-ÿ])(?:advarsel|påtale|tjenstlig|irettesæt[a-zà-öø-ÿ]*|kritik|dårlig(?:e)? (?:præstation|indsats)|præsterer ikke|svær feedback|svære? (?:samtale|besked)[a-zà-öø-ÿ]*|vanskelige? samtale[a-zà-öø-ÿ]*|warning|reprimand|underperform[a-zà-öø-ÿ]*|poor performance|disciplin[a-zà-öø-ÿ]*|difficult (?:conversation|talk|feedback|message)|hard (?:conversation|talk)|bad news)(?![a-zà-öø-ÿ])/i,
  ],
];

const TASKS: readonly [ThinkTask, RegExp][] = [
  [
    'assessment',
    /(?<![a-zà-öø-ÿ])(?:vurd[eé]r[a-zà-öø-ÿ]* (?:ansøger|ansøgning|kandidat|medarbejder|præstation|opgave)[a-zà-öø-ÿ]*|ranger[a-zà-öø-ÿ]*|(?:hvem|hvilken (?:kandidat|ansøger|medarbejder)) (?:skal|bør|er)|(?:assess|evaluate|rank|rate|score) (?:[a-zà-öø-ÿ]+ ){0,3}?(?:candidate|applicant|employee|performance|proposal)s?|who should (?:i|we) (?:hire|promote|choose|pick))(?![a-zà-öø-ÿ])/i,
  ],
  [
    'decision',
    /(?<![a-zà-öø-ÿ])(?:(?:skal|bør) (?:jeg|vi) (?:[a-zà-öø-ÿ]+ ){0,8}?eller|hjælp mig (?:med )?at (?:beslutte|vælge|afgøre)|hvad (?:skal|bør|ville) (?:jeg|vi|du) (?:vælge|gøre|beslutte)|træffe? (?:en |den )?beslutning|should (?:i|we) (?:[a-zà-öø-ÿ]+ ){0,8}?or|help me (?:to )?(?:decide|choose)|what (?:should|would) (?:i|we|you) (?:do|choose|decide)|make (?:a|the|this) decision)(?![a-zà-öø-ÿ])/i,
  ],
  [
    'strategy',
    /(?<![a-zà-öø-ÿ])(?:(?:lav|skriv|udarbejd|giv|foreslå|læg) (?:[a-zà-öø-ÿ]+ ){0,5}?(?:strategi[a-zà-öø-ÿ]*|vision[a-zà-öø-ÿ]*|mission|forandringsplan[a-zà-öø-ÿ]*|organisationsplan[a-zà-öø-ÿ]*)|(?:draft|write|make|create|give|propose|develop) (?:[a-zà-öø-ÿ]+ ){0,5}?(?:strategy|vision|mission|reorgani[sz]ation|change plan))(?![a-zà-öø-ÿ])/i,
  ],
  [
    'prioritising',
    /(?<![a-zà-öø-ÿ])(?:prioritér|prioriter|prioritere|hvad er vigtigst for (?:os|mig|teamet)|prioriti[sz]e|what (?:is|matters) most (?:for|to) (?:us|me|my team|the team))(?![a-zà-öø-ÿ])/i,
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
