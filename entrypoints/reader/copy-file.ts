import { copyWith, isCopyable } from '../../lib/files/copy/copy.ts';
import { createReplacer, type Pair } from '../../lib/files/copy/replacer.ts';
import type { FromReader, JudgingBy } from '../../lib/files/protocol.ts';
import { type BookState, createPlaceholderBook } from '../../lib/placeholders/book.ts';
import { replacedByDefault } from '../../lib/placeholders/selection.ts';
import { bytesOf, judgeBytes, type OnProgress, reportOf } from './judge-file.ts';

type Copied = Omit<Extract<FromReader, { type: 'copied' }>, 'type' | 'id'>;

/** A copy of the file in which what was found is replaced. It is read anew: a copy that still holds a value is none. */
export async function copyFile(file: File, by: JudgingBy, state: BookState, onProgress: OnProgress): Promise<Copied> {
  try {
    const bytes = await bytesOf(file);
    if (!(bytes instanceof Uint8Array)) return {};
    const judged = await judgeBytes(file.name, bytes, by, (share) => onProgress(share / 2));
    const { kind, problems } = judged.text;
    if (!isCopyable(kind, problems)) return {};
    const all = judged.decision.findings;
    const chosen = new Set(replacedByDefault(all.map(({ finding }) => finding)));
    for (const { finding, action } of all) if (action === 'block') chosen.add(finding);
    const book = createPlaceholderBook(state, true);
    const replacements = book.placeholdersFor([...chosen], by.language);
    const names = new Set<Pair>();
    const pairs = replacements.map(({ finding, placeholder }) => {
      const pair = { value: finding.text, to: placeholder };
      if (finding.kind === 'person-name') names.add(pair);
      return pair;
    });
    const replacer = createReplacer(pairs, (pair) => names.has(pair));
    const copy = copyWith(bytes, kind, replacer);
    const again = await judgeBytes(file.name, copy, by, (share) => onProgress(0.5 + share / 2));
    if (!isCopyable(again.text.kind, again.text.problems) || replacer.spans(again.text.text).length > 0) return {};
    const { name, type, lastModified } = file;
    return {
      file: new File([copy as Uint8Array<ArrayBuffer>], name, { type, lastModified }),
      report: reportOf(again),
      book: book.state(),
    };
  } catch {
    return {};
  }
}
