/** The pilot log: what the person tried with AI and how it went, in their own words, on this device only. */
import { isRecord } from './record.ts';
import { type Stored, stored } from './stored.ts';

export const AGAIN = ['yes', 'changed', 'no'] as const;
export type Again = (typeof AGAIN)[number];

export interface LogEntry {
  id: string;
  /** `2026-11-24` */
  day: string;
  /** What was tried. */
  tried: string;
  /** The task it was tried on. */
  task: string;
  /** How it went. */
  result: string;
  /** Minutes saved by the person's own judgement; negative when it cost time. */
  saved: number;
  again: Again;
}

/** A record that lost its shape is left out, nothing else with it. */
function understandEntry(raw: unknown): LogEntry[] {
  if (!isRecord(raw) || typeof raw.id !== 'string' || typeof raw.day !== 'string') return [];
  const words = (value: unknown): string => (typeof value === 'string' ? value : '');
  return [
    {
      id: raw.id,
      day: raw.day,
      tried: words(raw.tried),
      task: words(raw.task),
      result: words(raw.result),
      saved: typeof raw.saved === 'number' && Number.isFinite(raw.saved) ? raw.saved : 0,
      again: AGAIN.find((each) => each === raw.again) ?? 'yes',
    },
  ];
}

export const pilotLog: Stored<LogEntry[]> = stored('pilotLog', (raw) =>
  Array.isArray(raw) ? raw.flatMap(understandEntry) : [],
);
