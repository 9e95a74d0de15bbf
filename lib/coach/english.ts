/**
 * Reads an English prompt with compromise, which knows word forms ("drafting" is draft), imperatives and written numbers
 * ("two hundred words"). Loaded when the first English prompt is read.
 */
import nlp from 'compromise/two';
import { countWords, hasMaterial, matches, whole } from './text.ts';
import type { Part, Signals, Task } from './types.ts';

/** Words between two that belong together. */
const gap = (most: number): string => `(?:\\S+ ){0,${most}}`;

/** Patterns are read against words and base forms in lower case, numbers written as 0: "Drafting emails" is "draft email". */
const TEXT_NOUN =
  '(?:e-?mail|mail|letter|message|text|post|newsletter|speech|talk|article|memo|note|invitation|advert|ad|minute|reply|answer|report|description|page|statement|reminder|script|announcement|application|update|blog|paragraph|summary|proposal|paper)s?';

/** In the order in which they are tried: the more telling verb wins. */
const TASKS: [Task, RegExp][] = [
  ['translate', whole('translat(?:e|ion|ing)')],
  [
    'rewrite',
    whole(
      `shorten|rewrite|rephrase|proofread|adapt|polish|edit (?:this|my|the)|improve (?:this|my|the) ${gap(1)}(?:text|email|mail|draft|letter|message|wording)|make ${gap(4)}(?:short(?:er)?|clear(?:er)?|simple(?:r)?|more \\w+)|cut ${gap(4)}down`,
    ),
  ],
  [
    'analyse',
    whole(
      `summari[sz]e|analy[sz]e|compare|review|interpret|assess|evaluate|extract|find ${gap(2)}(?:theme|themes|pattern|patterns)|read (?:this|the|my)`,
    ),
  ],
  ['ideas', whole('ideas?|brainstorm|inspiration|suggestions? for|names? for|suggest')],
  [
    'plan',
    whole(
      `^plan (?:a|an|the|my|our)|(?:to|me|us|please|and) plan (?:a|an|the|my|our)|plan (?:for|to)|(?:project|week|weekly|action|work) plan|agenda|running order|programme|(?:structure|organi[sz]e) (?:a|an|the|my|our)|outline|checklist|workshop|prepare ${gap(2)}(?:meeting|workshop|webinar|seminar|course)`,
    ),
  ],
  [
    'write',
    whole(
      `(?:write|draft|compose) ${gap(7)}${TEXT_NOUN}|(?:make|create|give) ${gap(4)}${TEXT_NOUN}|(?:reply|respond|answer) to`,
    ),
  ],
  [
    'advise',
    whole(
      `help (?:me|us)|advi[sc]e|how (?:do|should|can|could|would|might) (?:i|we)|how to|what (?:should|can|could|do|would) (?:i|we)|(?:should|shall) (?:i|we)|feedback|argue against|counter-?arguments?|prepare|role play|play the|rehearse|practi[sc]e|ask me|challenge (?:me|my)`,
    ),
  ],
];

const PEOPLE =
  '(?:employee|colleague|team|leader|manager|management|board|customer|client|citizen|parent|pupil|student|partner|supplier|boss|department|group|applicant|volunteer|staff|audience|listener|reader|participant|journalist|patient|relative|resident|member|committee|council|newcomer|user|recipient|visitor|everybody|everyone|them|him|her|person|people|neighbour|press|teacher|nurse|driver|deputy|guest|family|public|company|executive|director|child|children)s?';

const UNIT =
  '(?:word|line|sentence|point|minute|hour|page|character|paragraph|question|suggestion|idea|reason|argument|objection|example|slide|step|theme|topic|bullet|item|day|week|version|way|time)s?';

const FORMAT = whole(
  `table|bullets?|list|agenda|paragraphs?|heading|headings|headline|running order|plan|steps?|cue|cues|columns?|slides?|questions?|checklist|outline|0 (?:\\w+ )?(?:suggestion|idea|reason|objection|argument|line|sentence|title|name|way|point)s?|one at a time|programme|points?`,
);

const SIGNS: [Part, RegExp][] = [
  [
    'goal',
    whole(
      `so (?:that|they|people|we|everybody|everyone|i|nobody|the)|in order to|(?:the|my|our) (?:goal|aim|purpose|point|objective) (?:is|of)|purpose|(?:i|we) (?:want|hope|would like|wish|need|aim) (?:to )?(?:that|achieve|reach|get|know|find|understand|decide|become|avoid|end|learn|choose|have|be)|i hope|(?:should|must) (?:know|do|remember|answer|sign|decide|understand|lead|end|reply|be able|be different)|use ${gap(2)}(?:for|to)|when we (?:leave|are)|they (?:need|have) to|get ${gap(4)}to|(?:i|we|they) (?:have|need) to (?:decide|choose)|so that`,
    ),
  ],
  [
    'audience',
    whole(
      `(?:to|for|by|with|among|from) ${gap(3)}${PEOPLE}|audience|readers?|recipients?|participants?|listeners?|0 ${gap(1)}${PEOPLE}|as if you were`,
    ),
  ],
  [
    'length',
    whole(
      `0 ${gap(1)}${UNIT}|(?:at most|no more than|under|about|around|maximum|max|up to|not more than) 0|short|brief|briefly|concise|shorter|half a page|a couple of`,
    ),
  ],
  [
    'tone',
    whole(
      'friendly|warm|formal|informal|factual|calm|firm|humorous|professional|personal|polite|neutral|honest|respectful|serious|straightforward|conversational|empathetic|light|kind|plain|tone|style|voice|(?:without|no) jargon|everyday (?:words?|language)',
    ),
  ],
  [
    'examples',
    whole(
      'for example|for instance|e\\.?g|examples?|such as|like this one|(?:have|we) (?:already )?tried|tried already|did not work|last time|avoid',
    ),
  ],
];

/** Things only the writer knows; read as written. */
const POINTS = whole(
  "(?:our|my|the new|this)(?: (?:new|big|latest|coming|internal|small|difficult|old|digital))?(?: \\w+)? (?:strategy|values|policy|project|system|process|guidelines|budget|case|survey|agreement|problem|challenge|situation|decision|reorganisation|restructuring|change|plan|organisation|product|campaign|model|structure)|as agreed|as we discussed|(?:yesterday|monday|tuesday|wednesday|thursday|friday)[’']s meeting",
);

const MATERIAL = whole(
  '(?:text|email|mail|draft|report|answers|comments|notes|minutes|letter|following) (?:\\w+ )?(?:below|attached|here|above)|(?:this|my) (?:text|email|mail|draft|report|letter|message)|my notes|the following (?:text|email|notes|answers|comments)|the attached',
);

const OWN_STYLE = whole('same style|my (?:style|voice)|our (?:tone|style|voice)|the way we|sound like (?:me|us)');

const HUMAN_FIRST = whole(
  '(?:difficult|hard|serious|unpleasant|tough) (?:\\w+ )?(?:talk|conversation|meeting)|dismiss|dismissal|redundancy|fire (?:an?|the|him|her|someone|somebody|my)|(?:written|formal|verbal) warning|conflict|sick(?:ness)? (?:leave|absence)|bullying|grief|appraisal|performance review|pay talk|crying|angry with me|upset',
);

const OPEN = whole('how|why|what (?:should|can|could|speaks|is the best)|(?:should|shall) (?:i|we)');

const REQUEST_START =
  /^(?:(?:please|now|then|also|and|finally|at the end|can|could|would|will)\s+(?:you\s+|i\s+)?)?(?:write|draft|make|give|help|use|keep|put|take|add|remove|list|name|show|ask|answer|avoid|begin|start|end|finish|translate|shorten|rewrite|summari[sz]e|analy[sz]e|find|plan|suggest|explain|compare|review|read|play|rehearse|describe|do not|don['’]t|at most|no more|tone|the tone|format|length|i want|i would like|i'd like)\b/iu;

/** What is asked of compromise; its types do not name `root`. */
const WANTED = { normal: true, terms: { normal: true, tags: true, root: true } };

interface Term {
  normal: string;
  root?: string;
  tags?: string[];
}

const isNumber = (term: Term): boolean => term.tags?.includes('Value') === true;
const lineOf = (terms: Term[], word: (term: Term) => string): string =>
  terms
    .map((term) => (isNumber(term) ? '0' : word(term)))
    .join(' ')
    .replace(/\b0(?: (?:and )?0)+\b/g, '0');

export function readEnglish(text: string): Signals {
  const doc = nlp(text.replace(/^\s*(?:[-*•·]|\d+[.)])\s*/gmu, '')).compute('root');
  const read = doc.json(WANTED) as {
    text: string;
    terms: Term[];
  }[];
  // As written too: a base form is a guess, and "ideas" can be taken for a verb.
  const roots = [
    ...read.map(({ terms }) => lineOf(terms, (term) => term.normal)),
    ...read.map(({ terms }) => lineOf(terms, (term) => term.root ?? term.normal)),
  ].join('\n');
  const trimmed = text.trim();
  const asks = trimmed.endsWith('?') || /^(?:who|what|when|where|which|why|how|is|are|does|do|can)\b/i.test(trimmed);
  // A lone "write" in a long prompt asks for points or lines, not for a text to send.
  const writes = whole('write|draft').test(roots) ? (countWords(text) < 25 ? 'write' : 'advise') : undefined;
  const task: Task = TASKS.find(([, pattern]) => pattern.test(roots))?.[0] ?? writes ?? (asks ? 'question' : 'unclear');
  const told = read
    .filter(
      (sentence) =>
        !REQUEST_START.test(sentence.text.trim()) &&
        !sentence.text.trim().endsWith('?') &&
        !sentence.terms[0]?.tags?.includes('Imperative'),
    )
    .reduce((sum, sentence) => sum + countWords(sentence.text), 0);
  const has = new Set<Part>(SIGNS.filter(([, pattern]) => pattern.test(roots)).map(([part]) => part));
  if (FORMAT.test(roots) || (task !== 'analyse' && whole(TEXT_NOUN).test(roots))) has.add('format');
  if (/\b(?:to|for) \p{Lu}\p{Ll}+/u.test(text) && doc.has('(to|for) #Person')) has.add('audience');
  if (hasMaterial(text)) has.add('material');
  return {
    task,
    has,
    told,
    points: matches(text, POINTS),
    mentionsMaterial: MATERIAL.test(text),
    ownStyle: OWN_STYLE.test(text),
    open: OPEN.test(roots),
    humanFirst: HUMAN_FIRST.test(roots),
  };
}
