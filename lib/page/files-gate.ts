/**
 * The part of the gate for files: a file that comes before the guard does is taken from the page all the same, and waits. What is
 * to be done with it is the guard's to say.
 */
import { type FilesInPorts, type Hear, type Offer, watchFilesIn } from './files-in.ts';
import type { Surroundings } from './types.ts';

/** Decides about files; comes with the guard. */
export type FilesDecider = Omit<FilesInPorts, 'page' | 'hear'>;

export interface FilesGate {
  /** Hands the decisions to the guard, and the files that waited for it. Once. */
  open(decider: FilesDecider): void;
  /** Tells the page's world whether files are read now. */
  settingsChanged(): void;
}

export interface FilesGatePorts {
  page: Surroundings;
  hear: Hear;
  /** False where nothing is guarded, chat or not: known without the guard. */
  guarded(): boolean;
  /** Brings the guard; harmless when it is there or on its way. */
  load(): void;
  /** Files have waited for the guard for too long, or wait no more. */
  onLate(waiting: boolean): void;
}

/** How long a file waits in silence, in milliseconds; the next one is let pass. */
const LATE = 20_000;

export function gateFiles(ports: FilesGatePorts, signal: AbortSignal): FilesGate {
  const { page, hear } = ports;
  let decider: FilesDecider | undefined;
  let waiting: Offer[] = [];
  let late = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const watch = watchFilesIn(
    {
      page,
      hear,
      isOn: () => (decider ? decider.isOn() : ports.guarded() && !late),
      onOffer(offer) {
        if (decider) {
          decider.onOffer(offer);
          return;
        }
        waiting.push(offer);
        ports.load();
        timer ??= setTimeout(() => {
          late = true;
          ports.onLate(true);
        }, LATE);
      },
      onPictures: (files) => decider?.onPictures(files),
      holdsUnread: () => decider?.holdsUnread() ?? true,
      // Nobody can say yet what is in it: it goes into the box, where it is read before it is sent.
      holdsText: (text, field) => (decider ? decider.holdsText(text, field) : true),
      onLongText: () => decider?.onLongText(),
      pastedName: () => decider?.pastedName() ?? 'text.txt',
    },
    signal,
  );
  watch.settingsChanged();

  return {
    settingsChanged: watch.settingsChanged,
    open(next) {
      if (decider) return;
      decider = next;
      clearTimeout(timer);
      if (late) ports.onLate(false);
      const offers = waiting;
      waiting = [];
      for (const offer of offers) {
        if (next.isOn()) next.onOffer(offer);
        else offer.release(offer.files);
      }
      watch.settingsChanged();
    },
  };
}
