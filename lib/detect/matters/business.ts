import type { Kind, Span } from '../types.ts';
import type { BusinessTag } from './lexicon.ts';
import { type Hit, MONEY, PERCENT, WE } from './pattern.ts';
import { ANYBODY_IN, HAS_NAME, type Reading, spanOf } from './reading.ts';

const WORTH: Record<BusinessTag['cue'], number> = { sure: 0.8, secret: 0.55, plan: 0.45, figure: 0.3 };
const ENOUGH = 0.8;
/** The same for a whole text of at most `SHORT` words. */
const ENOUGH_TOGETHER = 0.95;
const SHORT = 220;
/** What a general question takes away where nothing is ours and no amount is named. */
const GENERAL = 0.6;

/** How many of the phrases stand apart: "our contract with" is two phrases and one plan. */
function apart(hits: Hit<BusinessTag>[]): number {
  let count = 0;
  let to = 0;
  for (const hit of hits.sort((a, b) => a.to - b.to)) {
    if (hit.from < to) continue;
    count += 1;
    to = hit.to;
  }
  return count;
}

const ofAnybody = ({ sentences }: Reading, sentence: number): boolean =>
  ((sentences[sentence] as number) & (ANYBODY_IN | HAS_NAME)) === ANYBODY_IN;

export function businessMatters(reading: Reading): Span[] {
  const { tokens, flags } = reading;
  const groups = new Map<string, Hit<BusinessTag>[]>();
  const secretIn = new Set<Kind>();
  /** Every sentence of a contract speaks of anybody. */
  let anybodys = true;
  for (const hit of reading.hits.business) {
    if (hit.tag.kind === 'contract-or-legal') anybodys &&= ofAnybody(reading, tokens.sentence[hit.from] as number);
    const key = `${hit.tag.kind}:${tokens.sentence[hit.from]}`;
    const list = groups.get(key);
    if (list) list.push(hit);
    else groups.set(key, [hit]);
    if (hit.tag.cue === 'secret') secretIn.add(hit.tag.kind);
  }
  const found: Span[] = [];
  const whole = new Map<
    Kind,
    { cues: Set<BusinessTag['cue']>; ours: boolean; amount: boolean; best: Hit<BusinessTag>; plans: number }
  >();
  for (const hits of groups.values()) {
    const first = hits[0] as Hit<BusinessTag>;
    const { kind } = first.tag;
    const sentence = tokens.sentence[first.from] as number;
    const cues = new Set(hits.map((hit) => hit.tag.cue));
    let score = 0;
    for (const cue of cues) score += WORTH[cue];
    const planned = hits.filter((hit) => hit.tag.cue === 'plan');
    const plans = kind === 'contract-or-legal' ? apart(planned) : new Set(planned.map((hit) => hit.from)).size;
    if (plans > 1) score += Math.min(plans - 1, 2) * 0.2;
    let ours = false;
    let amount = false;
    for (let i = tokens.sentenceFrom[sentence] as number; i < (tokens.sentenceTo[sentence] as number); i++) {
      const flag = flags[i] as number;
      if (flag & WE) ours = true;
      if (flag & (MONEY | PERCENT)) amount = true;
    }
    const best = hits.reduce((a, b) => (WORTH[b.tag.cue] > WORTH[a.tag.cue] ? b : a));
    const sum = whole.get(kind);
    if (!sum) whole.set(kind, { cues, ours, amount, best, plans });
    else {
      for (const cue of cues) sum.cues.add(cue);
      sum.ours ||= ours;
      sum.amount ||= amount;
      sum.plans += plans;
      if (WORTH[best.tag.cue] > WORTH[sum.best.tag.cue]) sum.best = best;
    }
    if (ours) score += 0.2;
    if (amount) score += 0.15;
    if (!cues.has('secret') && (secretIn.has(kind) || reading.marked))
      score += kind === 'business-confidential' || secretIn.has(kind) ? 0.35 : 0.2;
    if (reading.published) score -= 0.5;
    if (reading.general && !ours) score -= amount ? 0.3 : GENERAL;
    // A clause about "den ansatte", a letter with blanks: nobody's contract.
    if (kind === 'contract-or-legal' && !amount && (reading.template || (!ours && ofAnybody(reading, sentence))))
      score -= GENERAL;
    if (score < ENOUGH) continue;
    found.push(spanOf(reading, kind, best.from, best.to, Math.min(score, 1), `${kind}-${best.tag.cue}`));
  }
  // Said over several sentences: the sum counts, but must weigh more.
  if (tokens.count <= SHORT && !reading.published) {
    for (const [kind, { cues, ours, amount, best, plans }] of whole) {
      if (found.some((span) => span.kind === kind)) continue;
      let score = (ours ? 0.2 : 0) + (amount ? 0.15 : 0) + Math.min(Math.max(plans - 1, 0), 2) * 0.2;
      for (const cue of cues) score += WORTH[cue];
      if (reading.general && !ours) score -= amount ? 0.3 : GENERAL;
      if (kind === 'contract-or-legal' && !amount && (reading.template || (!ours && anybodys))) continue;
      if (score >= ENOUGH_TOGETHER && (ours || cues.has('secret') || cues.has('sure')))
        found.push(spanOf(reading, kind, best.from, best.to, 0.7, `${kind}-together`));
    }
  }
  return found;
}
