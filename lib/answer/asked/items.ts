import { rxOf } from '../../detect/rx.ts';
import { numberValue } from '../numerals.ts';
import { unitAfter } from './measures.ts';
import { modeOf } from './mode.ts';
import type { Quantity } from './quantity.ts';
import { isDescribed, isGivenNear } from './role.ts';

/** Things a prompt asks for by number: ideas, questions, examples. */
const COUNTED =
  "titel|idéer|ideer|ideas?|forslag|råd|tips?|spørgsmål|questions?|options?|muligheder|eksempler|eksempel|examples?|citater|citat|quotes?|quotations?|grunde|reasons?|titler|titles?|headlines?|overskrifter|overskrift|emnelinjer|emnelinje|subject lines?|steps?|trin|skridt|ways?|måder|argumenter|argument|arguments?|fordele|ulemper|benefits?|advantages|disadvantages|pros|cons|risici|risks?|principper|principles?|mål|goals?|topics?|emner|værdier|values|ting|things|facts?|fakta|tal|figures?|statistics|stats|aktiviteter|activities|øvelser|exercises?|icebreakers?|bøger|books?|kilder|sources?|names?|navne|slogans?|punchlines?|jokes?|vittigheder|learnings?|læringer|pointer|takeaways?|alternativer|alternatives|løsninger|solutions?|opgaver|tasks?|metoder|methods?|input|indvendinger|objections?|mottoer|motto|bud|fejl|mistakes|pitfalls|faldgruber|budskaber|hovedbudskaber|messages|points|anbefalinger|recommendations|lessons|handlinger|actions|initiativer|initiatives|indsatser|tiltag|interventions|barrierer|barriers|udfordringer|challenges|opportunities|temaer|themes|trends|faktorer|factors|signs|tegn på|kriterier|criteria|kpis?|kpi['’]er|nøgletal|vinkler|angles|scenarier|scenarios|hypoteser|hypotheses|skills|kompetencer|strengths|styrker|weaknesses|svagheder|formuleringer|wordings|phrasings|variationer|replies|svarmuligheder|priorities|prioriteter|prioriteringer|dilemmaer|dilemmas|myter|myths|årsager|causes|konsekvenser|consequences|effekter|effects|hensyn|considerations|vaner|habits|krav|requirements|sætninger jeg kan bruge|agenda items|dagsordenspunkter|spørgsmål|opfølgningsspørgsmål|follow-ups|vittighed|ordsprog|sayings|stikord til|hashtags|emojis|interviewspørgsmål|forbedringer|improvements|indsigter|insights|opmærksomhedspunkter|hovedårsager|bekymringer|concerns|scener|scenes|cases|invitationstekster|målsætninger|objectives|milestones|milepæle|kompetencemål|læringsmål|personas?|user stories";
const NOUN = rxOf(
  `\\s+(?:(?!(?:og|and|to|til|of|af|minut[a-zà-öø-ÿ]*|uger?|weeks?|dage|days|måneder|months|år|years|personer|people)\\s)[a-zà-öø-ÿ-]+,?\\s+){0,3}?(?<noun>${COUNTED})(?![a-zà-öø-ÿ])`,
  'y',
);
/** "The three biggest risks" is a choice to be made, where "the three risks" are there already. */
const RANK =
  '(?:vigtigste|største|bedste|bærende|centrale|væsentligste|stærkeste|svageste|hyppigste|typiske|farligste|mest\\s[a-zà-öø-ÿ]+|most\\s[a-z]+|biggest|main|key|best|worst|strongest|weakest|greatest|central|primary|leading|common|top)';
const RANKED = rxOf(`(?<![a-zà-öø-ÿ])${RANK}(?![a-zà-öø-ÿ])`);
const TOP_BEFORE = /(?<![a-zà-öø-ÿ])top[\s-]$/;
const TOP_AFTER =
  /\s(?:[a-zà-öø-ÿ]+\s)?(?:vigtigste|mest\s[a-zà-öø-ÿ]+|most\s(?:important|common|useful|critical|urgent|relevant))\s[a-zà-öø-ÿ]{3,}/y;
/** The verb wants something thought up or picked out: whatever it counts is what is asked for. */
const ASKS_FOR =
  /(?<![a-zà-öø-ÿ])(?:giv|foreslå|nævn|find(?: på)?|kom med|opstil|brainstorm|list|udpeg|vælg|stil|give|suggest|name|come up with|think of|propose|tell|pick|show|recommend|offer|identify|hvilke|what are|which|hvad er)\s(?:(?:mig|os|me|us|up)\s)?(?:(?:the|de|about|omkring|ca\.|cirka|gerne|a list of|en liste med|mindst|at least|max|højst|op til|up to)\s)?$/;
/** Counts of time, people and money are never a number of points. */
const THING =
  /\s+(?:(?!(?:og|and|to|til|of|af|or|eller)\s)[a-zà-öø-ÿ-]+,?\s+){0,2}?(?!(?:minut|time|dag|uge|måned|år|person|medarbejder|ansat|kollega|people|employee|colleague|candidate|day|week|month|year|hour|minute|kr|kroner|euro|dollar|pound|procent|percent|per|of|and|or|to|for|in|on|gange|times|more|mere|flere|less)[a-zà-öø-ÿ]*(?![a-zà-öø-ÿ]))(?<noun>[a-zà-öø-ÿ-]{3,}(?:s|r|e|er|ter|ord|svar|bud|navn|tal))(?![a-zà-öø-ÿ])/y;
const VERSIONS =
  /\s+(?:[a-zà-öø-ÿ]+\s+){0,2}?(?:versioner|udgaver|varianter|udkast|versions?|variants?|drafts?|forskellige forslag til|options for|takes|alternatives to)/y;
const OWNED =
  /(?<![a-zà-öø-ÿ])(?:jeg|vi|i|we|du|you|de|they|man|han|hun|he|she|har|have|has|er|are|got|fik|havde|had)\s+$/;
const WISH =
  /(?:what|which|hvad|hvilke)\s(?:are|er)\s+$|(?:vil (?:gerne )?|skal |would (?:like|love) to |want to |want you to |could i |may i |can i |kan jeg |må jeg )(?:få |have |get |bruge |see |se )*$/;
/** One thing is asked for only by these: "kun ét råd". */
const ONE = /(?:kun|only|just|blot|bare|stil|ask|giv|give|find|nævn|name|foreslå|suggest)\s(?:mig |me |us |os )?$/;
const SMALL =
  /(?:titl|titel|headline|overskrift|emnelinje|subject line|navne|names?|slogan|motto|punchline|hashtag|emoji|navn$)/;

export const DEAR: readonly RegExp[] = [NOUN, RANKED, TOP_AFTER, ASKS_FOR, THING, VERSIONS, WISH];

export interface Items {
  at: number;
  amount: number;
  bound: 'max' | 'about' | 'min';
  stated: boolean;
  text: string;
  /** Titles, names and the like: a handful of words each. */
  small: boolean;
}

/** The numbers of things the order asks for. */
export function itemsIn(order: string, lower: string, quantities: readonly Quantity[]): Items[] {
  const found: Items[] = [];
  for (const quantity of quantities) {
    const noun = nounAfter(lower, quantity);
    if (!noun) continue;
    const mode = modeOf(lower, quantity.start, noun.end);
    const before = lower.slice(Math.max(0, mode.start - 160), mode.start);
    const direct = lower.slice(Math.max(0, quantity.start - 40), quantity.start);
    const words = lower.slice(quantity.start, noun.end);
    const ranked = RANKED.test(words) || noun.top;
    if (OWNED.test(direct) && !WISH.test(direct) && !ranked) continue;
    if (/^(?:a|an|en|et|én|ét|one)$/.test(quantity.written) && mode.bound !== 'max' && !ONE.test(direct)) continue;
    if (isGivenNear(direct) && !ranked) continue;
    const match = lower.slice(mode.start, noun.end);
    const after = lower.slice(noun.end, noun.end + 60);
    if (
      isDescribed({
        before,
        lead: lower.slice(mode.start, quantity.start),
        match,
        after,
        measure: 'items',
        stated: mode.stated,
      })
    )
      continue;
    found.push({
      at: mode.start,
      amount: quantity.amount,
      bound: mode.bound,
      stated: mode.stated,
      text: order.slice(mode.start, noun.end).trim(),
      small: SMALL.test(noun.word),
    });
  }
  return found;
}

function nounAfter(
  lower: string,
  { start, end, amount }: Quantity,
): { word: string; end: number; top: boolean } | undefined {
  const direct = lower.slice(Math.max(0, start - 40), start);
  const sticky = (pattern: RegExp) => {
    pattern.lastIndex = end;
    return pattern.exec(lower);
  };
  const known = sticky(NOUN);
  if (known) return { word: known.groups!.noun!, end: end + known[0].length, top: false };
  if (amount < 2) return undefined;
  const top = sticky(TOP_AFTER);
  if (top) return { word: '', end: end + top[0].length, top: true };
  if (unitAfter(lower, end)) return undefined;
  const thing = sticky(THING);
  if (!thing) return undefined;
  if (TOP_BEFORE.test(direct)) return { word: thing.groups!.noun!, end: end + thing[0].length, top: true };
  if (ASKS_FOR.test(direct) || WISH.test(direct))
    return { word: thing.groups!.noun!, end: end + thing[0].length, top: false };
  return undefined;
}

/** Several whole versions are asked for: "three versions of the mail". */
export function versionsIn(lower: string, quantities: readonly Quantity[]): number {
  for (const { end, written } of quantities) {
    VERSIONS.lastIndex = end;
    const amount = numberValue(written);
    if (VERSIONS.test(lower) && amount >= 1) return Math.min(10, Math.round(amount));
  }
  return 1;
}
