import type { FileKind, Problem } from '../types.ts';
import { copyOffice } from './office.ts';
import type { Replacer } from './replacer.ts';
import { copyText } from './text.ts';

const TEXTS: ReadonlySet<FileKind> = new Set(['text', 'csv', 'json', 'html']);
const OFFICE: ReadonlySet<FileKind> = new Set(['docx', 'xlsx', 'pptx']);

/** Whether a copy can be made: only of what was read whole. */
export const isCopyable = (kind: FileKind, problems: readonly Problem[]): boolean =>
  (TEXTS.has(kind) || OFFICE.has(kind)) && problems.every((problem) => problem === 'other-than-named');

/** The file with every known value replaced. Throws when it cannot be taken apart. */
export const copyWith = (bytes: Uint8Array, kind: FileKind, replacer: Replacer): Uint8Array =>
  OFFICE.has(kind) ? copyOffice(bytes, replacer) : copyText(bytes, kind, replacer);
