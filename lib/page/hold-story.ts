/**
 * The story of one held prompt, from the stopped send to its end: edited, replaced, sent, or left. One at a time.
 * Only a text that the person has seen in the dialog is ever let go.
 */
import type { Finding } from '../detect/types.ts';
import { hasLeft, replay } from './replay.ts';
import { type Caret, caretOf, focusField } from './selection.ts';
import type { Held } from './send-guard.ts';
import { snapshot } from './snapshot.ts';
import { holds, type Judgement, type Surroundings } from './types.ts';
import { type Edit, writeEdits } from './write.ts';

/** What went otherwise than hoped, told in the dialog. */
export type News = 'changed' | 'left-over' | 'write-refused' | 'not-sent';

export interface HoldView {
  /** The text the person is asked about. */
  text: string;
  judgement: Judgement;
  news?: News;
  /** The text is being changed: shown, but not modal, since nothing can be written behind a modal dialog. */
  busy?: true;
}

export interface StoryPorts {
  page: Surroundings;
  judge: (text: string, field: HTMLElement) => Judgement;
  /** Shows the dialog, or takes it away. */
  show(view: HoldView | undefined): void;
  /** What stands in the place of the chosen findings. */
  edits(text: string, findings: readonly Finding[]): Edit[];
  /** Called right before a prompt is let go as the person has read it. */
  beforeSend(): void;
  /** These findings of the text no longer stand in the field. */
  replaced(text: string, findings: readonly Finding[]): void;
  /** From now on this very text is the person's own decision. */
  release(text: string): void;
  /** Said in passing, without a dialog. */
  say(what: 'replaced' | 'not-sent'): void;
  /** For the private counts; never any text. */
  count(what: 'held' | 'edited' | 'replaced' | 'sent-anyway' | 'ignored'): void;
}

export interface HoldStory {
  begin(held: Held): void;
  edit(): void;
  replace(findings: readonly Finding[], thenSend: boolean): Promise<void>;
  sendAnyway(): Promise<void>;
  /** A finding was marked as harmless: asks anew, and lets the prompt go when nothing is left to ask. */
  reconsider(): Promise<void>;
  /** The held text, while one is held. */
  current(): Held | undefined;
}

/** How often the field is compared with what the dialog shows, in milliseconds. */
const LOOK_EVERY = 300;

export function createHoldStory(ports: StoryPorts): HoldStory {
  const { page } = ports;
  let held: Held | undefined;
  let busy = false;
  let looking: ReturnType<typeof setInterval> | undefined;
  /** Where the person was writing when the prompt was held. */
  let before: Caret | undefined;

  const show = (news?: News) => {
    if (!held) return;
    ports.show({ text: held.text, judgement: held.judgement, ...(news ? { news } : {}) });
    clearInterval(looking);
    looking = setInterval(() => {
      if (!busy) isAsSeen();
    }, LOOK_EVERY);
  };
  const hide = () => {
    clearInterval(looking);
    ports.show(undefined);
  };
  const end = () => {
    const field = held?.field;
    const caret = field && (caretOf(field) ?? before);
    held = undefined;
    hide();
    if (field?.isConnected) focusField(field, caret);
  };

  /** True when the field still reads as the dialog shows it. Otherwise the dialog shows the new text, or goes. */
  const isAsSeen = (): boolean => {
    if (!held) return false;
    const text = held.field.isConnected ? snapshot(held.field).text : '';
    if (text === held.text) return true;
    const judgement = ports.judge(text, held.field);
    if (text.trim() === '' || !holds(judgement)) {
      end();
      return false;
    }
    held = { ...held, text, judgement };
    show('changed');
    return false;
  };

  /** Ends the story and sends. Not waited for: what the site does next may be held again, and is then a story of its own. */
  const letGo = ({ way, field, text }: Held, asRead = true) => {
    held = undefined;
    hide();
    if (asRead) ports.beforeSend();
    void send(way, field, text);
  };
  const send = async (way: Held['way'], field: Held['field'], text: string) => {
    focusField(field);
    const left = await replay(way, field, text, page);
    // Another field of the same form may have been held on the way: that story has begun, and this one is silent.
    if (!left && !held && !hasLeft(field, text)) ports.say('not-sent');
  };

  const exclusively = async (work: () => Promise<void>) => {
    if (busy) return;
    busy = true;
    try {
      await work();
    } finally {
      busy = false;
    }
  };

  return {
    current: () => held,

    begin(next) {
      if (busy && held) return;
      if (held && held.field === next.field && held.text === next.text) return;
      const again = held !== undefined;
      before = caretOf(next.field);
      held = next;
      if (!again) ports.count('held');
      show(again ? 'changed' : undefined);
    },

    edit() {
      if (busy || !held) return;
      ports.count('edited');
      end();
    },

    replace: (findings, thenSend) =>
      exclusively(async () => {
        if (!held || !isAsSeen()) return;
        const { field, text } = held;
        ports.show({ text, judgement: held.judgement, busy: true });
        const written = await writeEdits(field, ports.edits(text, findings), page);
        const now = field.isConnected ? snapshot(field).text : '';
        const judgement = ports.judge(now, field);
        held = { ...held, text: now, judgement };
        if (!written.ok) return show('write-refused');
        ports.count('replaced');
        ports.replaced(text, findings);
        if (!thenSend) {
          end();
          ports.say('replaced');
          return;
        }
        if (holds(judgement)) return show('left-over');
        letGo(held, false);
      }),

    sendAnyway: () =>
      exclusively(async () => {
        if (!held || held.judgement.action === 'block' || !isAsSeen()) return;
        const letting = held;
        ports.release(letting.text);
        ports.count('sent-anyway');
        letGo(letting);
      }),

    reconsider: () =>
      exclusively(async () => {
        if (!held || !isAsSeen()) return;
        const judgement = ports.judge(held.text, held.field);
        ports.count('ignored');
        if (holds(judgement)) {
          held = { ...held, judgement };
          return show();
        }
        letGo(held);
      }),
  };
}
