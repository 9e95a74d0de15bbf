import type { Kind, Span } from '../types.ts';
import { compile, type Hit, MONEY, PERCENT, WE } from './pattern.ts';
import { type Reading, spanOf } from './reading.ts';
import { businessDa, businessEn, type CueVocabulary } from './words/business.ts';
import { legalDa, legalEn } from './words/legal.ts';

type Cue = keyof CueVocabulary;
interface Tag {
  kind: Kind;
  cue: Cue;
}

/** What a cue is worth; a sentence is reported from `ENOUGH` on. */
const WORTH: Record<Cue, number> = { sure: 0.8, secret: 0.55, plan: 0.45, figure: 0.3 };
const ENOUGH = 0.8;

let matcher: ReturnType<typeof compile<Tag>> | undefined;
const words = () => {
  matcher ??= compile<Tag>(
    (
      [
        ['business-confidential', businessDa],
        ['business-confidential', businessEn],
        ['contract-or-legal', legalDa],
        ['contract-or-legal', legalEn],
      ] as const
    ).flatMap(([kind, vocabulary]) =>
      (Object.keys(WORTH) as Cue[]).map((cue) => ({ tag: { kind, cue }, phrases: vocabulary[cue] })),
    ),
  );
  return matcher;
};

export function businessMatters(reading: Reading): Span[] {
  const { tokens, flags } = reading;
  const groups = new Map<string, Hit<Tag>[]>();
  const secretIn = new Set<Kind>();
  for (const hit of words().find(tokens, flags)) {
    const key = `${hit.tag.kind}:${tokens.sentence[hit.from]}`;
    const list = groups.get(key);
    if (list) list.push(hit);
    else groups.set(key, [hit]);
    if (hit.tag.cue === 'secret') secretIn.add(hit.tag.kind);
  }
  const found: Span[] = [];
  for (const hits of groups.values()) {
    const first = hits[0] as Hit<Tag>;
    const { kind } = first.tag;
    const sentence = tokens.sentence[first.from] as number;
    const cues = new Set(hits.map((hit) => hit.tag.cue));
    let score = 0;
    for (const cue of cues) score += WORTH[cue];
    const plans = new Set(hits.filter((hit) => hit.tag.cue === 'plan').map((hit) => hit.from)).size;
    if (plans > 1) score += Math.min(plans - 1, 2) * 0.2;
    let ours = false;
    let amount = false;
    for (let i = tokens.sentenceFrom[sentence] as number; i < (tokens.sentenceTo[sentence] as number); i++) {
      const flag = flags[i] as number;
      if (flag & WE) ours = true;
      if (flag & (MONEY | PERCENT)) amount = true;
    }
    if (ours) score += 0.2;
    if (amount) score += 0.15;
    if (!cues.has('secret') && (secretIn.has(kind) || reading.marked))
      score += kind === 'business-confidential' || secretIn.has(kind) ? 0.35 : 0.2;
    if (reading.published) score -= 0.5;
    if (reading.general && !ours) score -= 0.3;
    if (score < ENOUGH) continue;
    const best = hits.reduce((a, b) => (WORTH[b.tag.cue] > WORTH[a.tag.cue] ? b : a));
    found.push(spanOf(reading, kind, best.from, best.to, Math.min(score, 1), `${kind}-${best.tag.cue}`));
  }
  return found;
}
