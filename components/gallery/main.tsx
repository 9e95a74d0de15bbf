/**
 * Every in-page component in every state: `?language=da&state=dialog`. Looked at by people, and by the screenshot tests.
 * All people in it are invented.
 */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { resolveLanguage } from '../../lib/i18n/words.ts';
import { Badge } from '../guard/Badge.tsx';
import { Dialog, type DialogNews } from '../guard/Dialog.tsx';
import { Health, type HealthState } from '../guard/Health.tsx';
import { Notes } from '../guard/Notes.tsx';
import { type FindingRow, rowId } from '../guard/rows.ts';
import { GUARD_STYLES } from '../guard/styles.ts';
import { LanguageContext } from '../language.tsx';

const query = new URLSearchParams(location.search);
const language = resolveLanguage((query.get('language') ?? 'auto') as 'auto' | 'da' | 'en', navigator.language);

const row = (
  kind: FindingRow['kind'],
  text: string,
  placeholder: string,
  more: Partial<FindingRow> = {},
): FindingRow => ({
  id: rowId({ kind, text }),
  kind,
  text,
  placeholder,
  times: 1,
  blocked: false,
  ...more,
});
const ROWS: FindingRow[] =
  language === 'da'
    ? [
        row('person-name', 'Kirsten Aagaard', '[NAVN 1]', { times: 3 }),
        row('national-id', '070761-4285', '[PERSONNUMMER 1]'),
        row('hr-matter', 'sygemeldt', '[PERSONALESAG 1]'),
        row('special-category', 'stress', '[FØLSOMT 1]'),
      ]
    : [
        row('person-name', 'Kirsten Aagaard', '[PERSON 1]', { times: 3 }),
        row('national-id', '070761-4285', '[ID NUMBER 1]'),
        row('hr-matter', 'off sick', '[STAFF MATTER 1]'),
        row('special-category', 'severe stress', '[SENSITIVE 1]'),
      ];
const nothing = () => {};

function DialogState({
  rows = ROWS,
  requireReason = false,
  news,
}: {
  rows?: FindingRow[];
  requireReason?: boolean;
  news?: DialogNews;
}) {
  const [selected, setSelected] = useState(new Set(rows.slice(0, 2).map((one) => one.id)));
  return (
    <Dialog
      rows={rows}
      selected={selected}
      siteName="ChatGPT"
      requireReason={requireReason}
      busy={false}
      {...(news ? { news } : {})}
      onSelect={(id, on) => {
        const next = new Set(selected);
        if (on) next.add(id);
        else next.delete(id);
        setSelected(next);
      }}
      onEdit={nothing}
      onReplace={nothing}
      onReplaceAndSend={nothing}
      onSendAnyway={nothing}
      onIgnore={nothing}
    />
  );
}

const many = Array.from({ length: 40 }, (_, index) =>
  row('email', `person${index}@firma.example`, `[E-MAIL ${index + 1}]`),
);
const health = (state: HealthState) => (
  <Health state={state} dismissed={false} onDismiss={nothing} onReload={nothing} />
);
const STATES = {
  dialog: () => <DialogState />,
  'dialog-blocked': () => <DialogState rows={ROWS.map((one, index) => ({ ...one, blocked: index === 1 }))} />,
  'dialog-reason': () => <DialogState requireReason />,
  'dialog-many': () => <DialogState rows={many} />,
  'dialog-changed': () => <DialogState news="changed" />,
  'dialog-refused': () => <DialogState news="write-refused" />,
  badges: () => (
    <p>
      <Badge count={2} level="notice" open={false} onToggle={nothing} />{' '}
      <Badge count={4} level="warn" open={false} onToggle={nothing} />
    </p>
  ),
  notes: () => (
    <Notes rows={ROWS.slice(0, 1)} level="notice" onReplace={nothing} onIgnore={nothing} onClose={nothing} />
  ),
  'health-unprotected': () => health('unprotected'),
  'health-reload': () => health('reload'),
};

const style = document.createElement('style');
style.textContent = `${GUARD_STYLES}\nbody { background: var(--lg-page); }`;
document.head.append(style);
document.documentElement.lang = language;

const state = query.get('state') as keyof typeof STATES | null;
render(
  <LanguageContext.Provider value={language}>
    {state && STATES[state]
      ? STATES[state]()
      : Object.keys(STATES).map((name) => (
          <p key={name}>
            <a href={`?state=${name}&language=${language}`}>{name}</a>
          </p>
        ))}
  </LanguageContext.Provider>,
  document.getElementById('root')!,
);
