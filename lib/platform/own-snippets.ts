/** The person's own snippets, in the person's own order. */
import type { OwnSnippet } from '../snippets/types.ts';
import { isRecord } from './record.ts';
import { type Stored, stored } from './stored.ts';

/** Entries that lost their shape are left out of the list. */
const isSnippet = (raw: unknown): raw is OwnSnippet =>
  isRecord(raw) &&
  typeof raw.id === 'string' &&
  Array.isArray(raw.fields) &&
  Array.isArray(raw.roles) &&
  (isRecord(raw.da) || isRecord(raw.en));

export const ownSnippets: Stored<OwnSnippet[]> = stored('ownSnippets', (raw) =>
  isRecord(raw) && Array.isArray(raw.snippets)
    ? raw.snippets.filter(isSnippet)
    : Array.isArray(raw)
      ? raw.filter(isSnippet)
      : [],
);
