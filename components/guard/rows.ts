import type { Finding, Kind } from '../../lib/detect/types.ts';
import { kindWords } from '../../lib/i18n/kinds.ts';

/** One line of the dialog: a value that was found, once or several times. */
export interface FindingRow {
  /** `kind|text`: stable while the text is edited. */
  id: string;
  kind: Kind;
  text: string;
  times: number;
  /** A matter of a person, which may stay once nobody can tell whose it is. */
  ofAPerson: boolean;
  /** Policy does not let it be sent at all. */
  blocked: boolean;
  /** What it would become, genitive left out. */
  placeholder: string;
}

export const rowId = (finding: Pick<Finding, 'kind' | 'text'>): string => `${finding.kind}|${finding.text}`;

/** Rows by kind, in the order in which the kinds first appear; what must not be sent comes first. */
export function groupRows(rows: readonly FindingRow[]): { kind: Kind; rows: FindingRow[] }[] {
  const groups = new Map<Kind, FindingRow[]>();
  for (const row of [...rows].sort((a, b) => Number(b.blocked) - Number(a.blocked))) {
    groups.set(row.kind, [...(groups.get(row.kind) ?? []), row]);
  }
  return [...groups].map(([kind, own]) => ({ kind, rows: own }));
}

export const wordsOfKind = (kind: Kind) => kindWords[kind];
