import { lowerSameLength } from '../detect/normalise.ts';
import { rxOf } from '../detect/rx.ts';
import type { Slices } from '../detect/slices.ts';
import { type Sentence, type Stretch, tokensOf } from './text.ts';

export type PaddingKind = 'repeated' | 'restated' | 'stock';

export interface Padding extends Stretch {
  /** `repeated`: says an earlier sentence again; `restated`: gives the question back; `stock`: says nothing. */
  kind: PaddingKind;
}

const STOCK = rxOf(
  [
    // openings and compliments
    '^(?:selvfølgelig|naturligvis|absolut|bestemt|certainly|absolutely|of course|sure|sure thing|gladly|great)[!.,:]',
    "^(?:tak for (?:dit|dine|jeres) spørgsmål|(?:det er )?(?:et )?(?:rigtig )?(?:godt|fremragende|interessant) spørgsmål|(?:that is|that’s|that's|what) (?:a|an) (?:great|good|excellent|interesting) question|great question|good question|thank you for (?:your|asking))",
    "^(?:her er|nedenfor finder du|herunder finder du|below you|here is|here’s|here's|here are)(?![a-zà-öø-ÿ])[^.!?]{0,180}[:!.]$",
    // hedges that fit everything
    "(?:det er (?:også )?(?:vigtigt|værd) at (?:bemærke|huske|understrege|nævne|have in mente|tænke på)|it(?: is|’s|'s) (?:also )?(?:important|worth|worthwhile|essential|crucial) (?:to )?(?:note|noting|remember|remembering|keep in mind|mention|mentioning|consider|considering))",
    '(?:det afhænger (?:altså )?af (?:flere|mange|en række) (?:faktorer|forhold)|it depends on (?:many|several|a number of|a variety of) (?:factors|things)|there are many factors|der er mange faktorer)',
    '(?:der findes ikke (?:ét|et) (?:entydigt|rigtigt|enkelt)|there is no (?:one-size-fits-all|single right|right or wrong)|every (?:team|organisation|organization|situation|person) is different|alle (?:teams|organisationer|situationer) er forskellige)',
    "(?:i en (?:travl|moderne|foranderlig) (?:hverdag|verden)|i en tid,? hvor|in today’s|in today's|in this day and age|in an ever-changing|fast-paced world)",
    // endings
    '^(?:i sidste ende|alt i alt|sammenfattende|opsummerende|kort sagt|afslutningsvis|til sidst kan det siges|in conclusion|to sum up|to summarise|to summarize|in summary|all in all|ultimately|at the end of the day|overall)(?![a-zà-öø-ÿ])',
    '(?:(?:jeg )?håber,? (?:at )?(?:det|dette|ovenstående) (?:hjælper|kan hjælpe|var til hjælp)|(?:i )?hope (?:this|that|it) helps|held og lykke med|good luck with)',
    "(?:sig (?:endelig )?til,? hvis|lad mig (?:endelig )?vide,? hvis|du er (?:altid )?velkommen til at|tøv ikke med|let me know (?:if|whether)|feel free to|don’t hesitate|don't hesitate|please do not hesitate|happy to help|would you like me to|vil du have,? at jeg|skal jeg (?:også )?(?:lave|skrive|hjælpe))",
    '(?:jeg håber,? (?:at )?(?:denne|min) (?:mail|besked) finder|i hope this (?:message|email|mail) finds you)',
  ].join('|'),
);

export const DEAR: readonly RegExp[] = [STOCK];

const SMALL = new Set(
  'og i at er en et det den de der til på for af med som har ikke om men eller kan skal vil så hvis man du jeg vi din jeres sin ved fra også være bliver blev and the a an of to in is are for on with that this it as be by or not can should will if you your we our they their at from also has have was were'.split(
    ' ',
  ),
);

/** Sentences shorter than this many telling words are never called repeated: "Tak." may stand twice. */
const LEAST = 4;
/** Share of the telling words that must have been said in one earlier sentence. */
const SAME = 0.72;
const RESTATED = 0.7;

/** Sentences in one piece of the work. */
const PIECE = 60;

/** Repeated, restated and empty sentences, in order. In pieces: each sentence is compared with all before it. */
export function* paddingOf(text: string, sentences: readonly Sentence[], prompt: string): Slices<Padding[]> {
  const padding: Padding[] = [];
  const lower = lowerSameLength(text);
  const question = new Set(telling(prompt.slice(0, 600)));
  const seen = new Map<string, number[]>();
  const sizes: number[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (index % PIECE === PIECE - 1) yield;
    const words = [...new Set(telling(lower.slice(sentence.start, sentence.end)))];
    sizes.push(words.length);
    const kind = kindOf(sentence, index, words);
    if (kind) padding.push({ kind, start: sentence.start, end: sentence.end });
    for (const word of words) {
      const places = seen.get(word);
      if (places) places.push(index);
      else seen.set(word, [index]);
    }
  }
  return padding;

  function kindOf(sentence: Sentence, index: number, words: string[]): PaddingKind | undefined {
    if (STOCK.test(lower.slice(sentence.start, sentence.end))) return 'stock';
    if (words.length < LEAST) return undefined;
    if (index < 3 && question.size >= 3) {
      const shared = words.filter((word) => question.has(word)).length;
      if (shared / words.length >= RESTATED) return 'restated';
    }
    const shared = new Map<number, number>();
    let most = 0;
    for (const word of words) {
      for (const place of seen.get(word) ?? []) {
        const count = (shared.get(place) ?? 0) + 1;
        shared.set(place, count);
        // The earlier sentence must be of the like size: one long sentence does not make all its words said.
        const alike = count / Math.max(words.length, Math.min(sizes[place]!, words.length * 1.6));
        if (alike > most) most = alike;
      }
    }
    return most >= SAME ? 'repeated' : undefined;
  }
}

function telling(text: string): string[] {
  return tokensOf(text)
    .filter((word) => !SMALL.has(word))
    .map(stem);
}

/** Cuts common Danish and English endings, roughly: enough to see that two sentences say the same. */
function stem(word: string): string {
  if (word.length <= 4) return word;
  return word.replace(/(?:ernes|erne|enes|ene|ens|ets|ing|ede|ers|er|en|et|es|ed|ly|e|s)$/u, '').slice(0, 9);
}
