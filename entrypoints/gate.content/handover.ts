/** Our scripts of one frame share a world that no page sees into: the gate waits there for the guard. */
import type { Gate } from '../../lib/page/gate.ts';
import type { Place } from './place.ts';

export interface Handover {
  gate: Gate;
  place: Place;
}

const NAME = 'leadershipGuardrailsGate';
const world = globalThis as typeof globalThis & { [NAME]?: Handover };

export function handGate(handover: Handover): void {
  world[NAME] = handover;
}

/** The gate, once; undefined when another script has taken it, or there is none. */
export function takeGate(): Handover | undefined {
  const handover = world[NAME];
  delete world[NAME];
  return handover;
}
