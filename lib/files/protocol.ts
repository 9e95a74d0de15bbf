/** What the guard and the reader page say to each other over their own port. File text never crosses it. */
import type { Kind } from '../detect/types.ts';
import type { BookState } from '../placeholders/book.ts';
import type { IgnoredList } from '../platform/finding-hash.ts';
import type { Settings } from '../policy/fields.ts';
import type { FileKind, Place, Problem } from './types.ts';

/** By what a file is judged. */
export interface JudgingBy {
  settings: Settings;
  ignored: IgnoredList;
  site: string;
  host: string;
  language: 'da' | 'en';
}

/** Equal values of one file, as they may be shown: masked, with the first place. */
export interface FileRow {
  /** Number within the file. */
  id: number;
  kind: Kind;
  excerpt: string;
  times: number;
  place: Place;
  action: 'notice' | 'confirm' | 'block';
}

export interface FileReport {
  kind: FileKind;
  problems: Problem[];
  /** The decision about what was read, as for a typed text; what was not read is decided by the guard. */
  action: 'allow' | 'notice' | 'confirm' | 'block';
  requireReason: boolean;
  siteBlocked: boolean;
  /** The strongest first; at most `ROWS`. */
  rows: FileRow[];
  /** All different values found, those beyond `ROWS` too. */
  total: number;
  /** A copy with the findings replaced can be made. */
  copyable: boolean;
}

export type ToReader =
  | { type: 'read'; id: number; file: File; by: JudgingBy }
  | { type: 'copy'; id: number; file: File; by: JudgingBy; book: BookState };

export type FromReader =
  | { type: 'ready' }
  /** Told by the guard's own end: the reader page is gone. */
  | { type: 'gone' }
  /** `share` of the file, 0..1. */
  | { type: 'progress'; id: number; share: number }
  | { type: 'read'; id: number; report: FileReport }
  /** `report` is of the copy, read anew. Without a file no copy could be made. */
  | { type: 'copied'; id: number; file?: File; report?: FileReport; book?: BookState };

/** Rows of one file that are shown. */
export const ROWS = 60;
