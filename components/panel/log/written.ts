/** The pilot log as text for a colleague and as rows for a spreadsheet. */
import { logWords as words } from '../../../lib/i18n/log.ts';
import type { Say, Word } from '../../../lib/i18n/words.ts';
import type { Again, LogEntry } from '../../../lib/platform/pilot-log.ts';

export const AGAIN_WORDS: Record<Again, Word> = {
  yes: words.againYes,
  changed: words.againChanged,
  no: words.againNo,
};

const columns = (say: Say): string[] =>
  [words.columnDay, words.columnTried, words.columnTask, words.columnResult, words.columnSaved, words.columnAgain].map(
    (word) => say(word),
  );

const cells = (entry: LogEntry, say: Say): string[] => [
  entry.day,
  entry.tried,
  entry.task,
  entry.result,
  String(entry.saved),
  say(AGAIN_WORDS[entry.again]),
];

/** A table; `|` and line breaks inside a cell are kept readable. */
export function logMarkdown(entries: readonly LogEntry[], say: Say): string {
  const row = (texts: string[]): string =>
    `| ${texts
      .map((text) =>
        text
          .replace(/\\/g, '\\\\')
          .replace(/\|/g, '\\|')
          .replace(/\s*\n\s*/g, '<br>'),
      )
      .join(' | ')} |`;
  return `# ${say(words.title)}\n\n${row(columns(say))}\n${row(columns(say).map(() => '---'))}\n${entries
    .map((entry) => row(cells(entry, say)))
    .join('\n')}\n`;
}

/**
 * RFC 4180, with a byte order mark so that spreadsheets read æ, ø and å. A cell that would be taken for a formula gets
 * an apostrophe in front (OWASP, CSV injection); plain numbers do not.
 */
export function logCsv(entries: readonly LogEntry[], say: Say): string {
  const cell = (text: string): string => {
    const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+$/.test(text) ? `'${text}` : text;
    return /[",;\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  const rows = [columns(say), ...entries.map((entry) => cells(entry, say))];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
