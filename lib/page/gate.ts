/**
 * The gate stands in the page before its first script and is small. The guard, with the engine that decides, is large: it
 * comes into a frame when somebody may write there, and not before the page has shown itself. A send tried in between is
 * held, and decided about when the guard is there.
 */

import { queryDeep } from './deep.ts';
import { type EarlyEvents, hearEarly } from './early-events.ts';
import { FIELDS } from './field.ts';
import { type FilesGate, gateFiles } from './files-gate.ts';
import { keepOwnEvents, type OwnEvents } from './own-events.ts';
import { hasLeft, replay } from './replay.ts';
import { type Held, installSendGuard, type SendGuard } from './send-guard.ts';
import { snapshot } from './snapshot.ts';
import { type Field, holds, type Judgement, type Surroundings } from './types.ts';
import { whenNeeded } from './when-needed.ts';

/** Decides; comes with the guard. */
export interface Decider {
  judge(text: string, field: Field): Judgement;
  /** A send was stopped. */
  onHold(held: Held): void;
  /** A held text stands in a field while something was pressed that does not seem to send it. */
  onPassed(held: Held): void;
}

export interface Gate {
  /** Aborts when a newer version of the extension has taken over. */
  signal: AbortSignal;
  page: Surroundings;
  events: EarlyEvents;
  guard: SendGuard;
  files: FilesGate;
  ownEvents: OwnEvents;
  /** From now on nodes inside this element are ours and not the page's. */
  own(element: Element): void;
  /** Hands the decisions to the guard, and whatever was held for it. Once. */
  open(decider: Decider): void;
}

export interface GatePorts {
  page: Omit<Surroundings, 'isOwn'>;
  /** False where nothing is guarded, chat or not: known without the engine. */
  guarded(): boolean;
  /** Brings the guard, which opens the gate; false when it cannot be had now. */
  load(): Promise<boolean>;
  /** A send waits longer than a person does in silence, will wait no more, or (undefined) is decided about. */
  onLate(state: Late | undefined): void;
}

/** `waiting`: the guard is on its way. `failed`: it cannot be had; the same text passes when it is sent again. */
export type Late = 'waiting' | 'failed';

/** How long a person waits in silence for a send, and how long the guard is waited for, in milliseconds. */
const SILENCE = 1_500;
const LONGEST_WAIT = 20_000;

const ALLOW: Judgement = { action: 'allow', findings: [], requireReason: false };
const HOLD: Judgement = { action: 'confirm', findings: [], requireReason: false };

export function installGate(ports: GatePorts, signal: AbortSignal): Gate {
  let host: Element | undefined;
  const page: Surroundings = {
    get site() {
      return ports.page.site;
    },
    shadowOf: ports.page.shadowOf,
    isOwn: (node) => host !== undefined && node === host,
  };
  let decider: Decider | undefined;
  let waiting: Held | undefined;
  /** The text the person was told about: it cannot be checked, and the next try is their own decision. */
  let told: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stopWaiting = () => {
    clearTimeout(timer);
    waiting = undefined;
    ports.onLate(undefined);
  };

  const ownEvents = keepOwnEvents(() => host, signal);
  const guard = installSendGuard(
    {
      page,
      judge(text, field) {
        if (decider) return decider.judge(text, field);
        return ports.guarded() && text !== told ? HOLD : ALLOW;
      },
      onHold(held) {
        if (decider) return decider.onHold(held);
        waiting = held;
        load();
        clearTimeout(timer);
        timer = setTimeout(() => {
          ports.onLate('waiting');
          timer = setTimeout(giveUp, LONGEST_WAIT);
        }, SILENCE);
      },
      onPassed: (held) => decider?.onPassed(held),
      isOn: () => true,
    },
    signal,
  );
  const events = hearEarly(signal);
  /** Says so; what happens next is the person's decision. An impatient second Enter before that is none. */
  const giveUp = () => {
    clearTimeout(timer);
    if (!waiting || decider) return;
    told = waiting.text;
    ports.onLate('failed');
  };
  let loading = false;
  const load = () => {
    if (decider || loading || !ports.guarded()) return;
    loading = true;
    void ports.load().then((came) => {
      if (came) return;
      // Tried again with the next sign of somebody who writes.
      loading = false;
      giveUp();
    });
  };
  const files = gateFiles(
    {
      page,
      hear: (type, handle) => events.hear(type, handle, signal),
      guarded: ports.guarded,
      load,
      onLate: (waits) => ports.onLate(waits ? 'failed' : undefined),
    },
    signal,
  );
  whenNeeded(
    {
      events,
      isField: () => guard.fields().length > 0,
      hasField: () => queryDeep(document, FIELDS, page.shadowOf).length > 0,
      load,
    },
    signal,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));

  /** What was held before anybody could decide: asked about now, or let go the way it was tried. */
  const decide = ({ field, way, text: tried }: Held, by: Decider) => {
    if (!field.isConnected || hasLeft(field, tried)) return;
    const { text } = snapshot(field);
    const judgement = by.judge(text, field);
    if (holds(judgement)) by.onHold({ field, text, judgement, way });
    else void replay(way, field, text, page);
  };

  return {
    signal,
    page,
    events,
    ownEvents,
    guard,
    files,
    own(element) {
      host = element;
    },
    open(next) {
      if (decider) return;
      decider = next;
      const held = waiting;
      stopWaiting();
      if (held) decide(held, next);
    },
  };
}
