/** Which parts a prompt needs, by what it asks for. A question that has a short answer needs none. */
import { PARTS, type Part, type Signals, type Task } from './types.ts';

const NEEDS: Record<Task, readonly Part[]> = {
  write: ['goal', 'context', 'audience', 'format', 'length', 'tone'],
  rewrite: ['material', 'audience', 'length'],
  translate: ['material', 'audience'],
  analyse: ['material', 'goal', 'format', 'length'],
  plan: ['goal', 'context', 'audience', 'length'],
  ideas: ['goal', 'context', 'length', 'examples'],
  advise: ['goal', 'context', 'length'],
  question: [],
  unclear: ['goal'],
};

/** Words of telling that count as context, and as knowledge of what only the writer can know. */
const CONTEXT = 8;
const EXPLAINED = 20;

export function requiredParts(signals: Signals): Part[] {
  const needs = new Set<Part>(NEEDS[signals.task]);
  if (signals.task === 'question' && signals.open) {
    needs.add('context');
    needs.add('length');
  }
  if (signals.mentionsMaterial) needs.add('material');
  if (signals.ownStyle) needs.add('examples');
  if (signals.points.length > 0 && signals.told < EXPLAINED && !signals.has.has('material')) {
    needs.add('unknown');
    // One line about it is the context.
    needs.delete('context');
  }
  return PARTS.filter((part) => needs.has(part));
}

export function hasPart(signals: Signals, part: Part): boolean {
  if (part === 'unknown') return false;
  if (part === 'context') return signals.told >= CONTEXT || signals.has.has('material');
  return signals.has.has(part);
}
