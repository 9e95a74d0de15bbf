import { rowId } from '../../components/guard/rows.ts';
import type { Judge } from '../../components/welcome/TryIt.tsx';
import type { Language } from '../../lib/i18n/words.ts';
import { isAboutAPerson, replacedByDefault } from '../../lib/placeholders/selection.ts';
import { decide } from '../../lib/policy/decide.ts';
import type { Settings } from '../../lib/policy/fields.ts';

/** No site of its own: settings for single sites do not touch the practice chat. */
const HERE = '';

/** The engine and the decision of a real chat, over a made-up text. Nothing is remembered and nothing counted. */
export function judgeWith(settings: Settings, language: Language): Judge {
  return async (text) => {
    const [{ scan }, { createPlaceholderBook }] = await Promise.all([
      import('../../lib/detect/scan.ts'),
      import('../../lib/placeholders/book.ts'),
    ]);
    const result = scan(text, { customTerms: settings.customTerms, customPatterns: settings.customPatterns });
    const { action, findings, requireReason } = decide(result, settings, HERE);
    const found = findings.map(({ finding }) => finding);
    const book = createPlaceholderBook();
    const placeholders = book.placeholdersFor(found, language);
    const rows = new Map(
      findings.map(({ finding, action: wanted }, index) => {
        const id = rowId(finding);
        const times = found.filter((other) => rowId(other) === id).length;
        const placeholder = placeholders[index]?.placeholder ?? '';
        const { kind, text } = finding;
        const row = {
          id,
          kind,
          text,
          times,
          ofAPerson: isAboutAPerson(kind),
          blocked: wanted === 'block',
          placeholder,
        };
        return [id, row];
      }),
    );
    return {
      holds: action === 'confirm' || action === 'block',
      requireReason,
      rows: [...rows.values()],
      chosen: [
        ...replacedByDefault(found).map(rowId),
        ...[...rows.values()].filter((row) => row.blocked).map((row) => row.id),
      ],
      replaced: (ids) =>
        book.replace(
          text,
          found.filter((finding) => ids.has(rowId(finding))),
          language,
        ).text,
    };
  };
}
