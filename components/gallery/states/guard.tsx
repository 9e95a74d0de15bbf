/** The guard: dialog, files, badge, notes, health. All people and files are invented. */
import { useState } from 'preact/hooks';
import type { Language } from '../../../lib/i18n/words.ts';
import { Badge } from '../../guard/Badge.tsx';
import { Dialog, type DialogProps } from '../../guard/Dialog.tsx';
import { FilesDialog, type FilesDialogProps, type HeldFile } from '../../guard/FilesDialog.tsx';
import { FilesProgress } from '../../guard/FilesProgress.tsx';
import { Health, type HealthState } from '../../guard/Health.tsx';
import { Notes } from '../../guard/Notes.tsx';
import { type FindingRow, rowId } from '../../guard/rows.ts';
import { useLanguage } from '../../language.tsx';

const row = (kind: FindingRow['kind'], text: string, placeholder: string, times = 1): FindingRow => ({
  id: rowId({ kind, text }),
  kind,
  text,
  placeholder,
  times,
  ofAPerson: kind === 'hr-matter' || kind === 'special-category',
  blocked: false,
});
const ROWS: Record<Language, FindingRow[]> = {
  da: [
    row('person-name', 'Kirsten Aagaard', '[NAVN 1]', 3),
    row('national-id', '070761-4285', '[PERSONNUMMER 1]'),
    row('hr-matter', 'sygemeldt', '[PERSONALESAG 1]'),
    row('special-category', 'stress', '[FØLSOMT 1]'),
  ],
  en: [
    row('person-name', 'Kirsten Aagaard', '[PERSON 1]', 3),
    row('national-id', '070761-4285', '[ID NUMBER 1]'),
    row('hr-matter', 'off sick', '[STAFF MATTER 1]'),
    row('special-category', 'severe stress', '[SENSITIVE 1]'),
  ],
};
const MANY = Array.from({ length: 40 }, (_, index) =>
  row('email', `person${index}@firma.example`, `[E-MAIL ${index + 1}]`),
);
const nothing = () => {};

function Held({ rows, ...more }: Partial<DialogProps>) {
  const language = useLanguage();
  const shown = rows ?? ROWS[language];
  const [selected, setSelected] = useState(new Set(shown.slice(0, 2).map((one) => one.id)));
  return (
    <Dialog
      rows={shown}
      selected={selected}
      siteName="ChatGPT"
      requireReason={false}
      busy={false}
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
      {...more}
    />
  );
}

const blocked = (language: Language) => ROWS[language].map((one, index) => ({ ...one, blocked: index === 1 }));
const Blocked = () => <Held rows={blocked(useLanguage())} organisation="Eksempel Kommune" />;

const FILE: HeldFile = {
  id: 0,
  name: 'lønliste-2026.xlsx',
  kind: 'xlsx',
  problems: [],
  rows: [
    {
      id: 0,
      kind: 'person-name',
      excerpt: 'Kirsten Aagaard',
      times: 2,
      place: { sheet: 'Ark1', cell: 'A2' },
      action: 'notice',
    },
    {
      id: 1,
      kind: 'national-id',
      excerpt: '070761-4285',
      times: 1,
      place: { sheet: 'Ark1', cell: 'B2' },
      action: 'confirm',
    },
  ],
  total: 14,
  action: 'confirm',
  copyable: true,
  replaced: false,
};
const PICTURE: HeldFile = {
  id: 1,
  name: 'skema.png',
  kind: 'image',
  problems: ['image'],
  rows: [],
  total: 0,
  action: 'confirm',
  copyable: false,
  replaced: false,
};
const files = (held: HeldFile[], more: Partial<FilesDialogProps> = {}) => (
  <FilesDialog files={held} siteName="ChatGPT" requireReason={false} busy={false} onChoose={nothing} {...more} />
);

function NoteState({ warn }: { warn: boolean }) {
  const rows = ROWS[useLanguage()];
  return (
    <Notes
      rows={warn ? rows : rows.slice(0, 1)}
      level={warn ? 'warn' : 'notice'}
      onReplace={nothing}
      onIgnore={nothing}
      onClose={nothing}
    />
  );
}
const health = (state: HealthState) => (
  <Health state={state} dismissed={false} onDismiss={nothing} onReload={nothing} />
);

export const GUARD = {
  dialog: () => <Held />,
  'dialog-blocked': () => <Blocked />,
  'dialog-site-blocked': () => <Held siteBlocked organisation="Eksempel Kommune" />,
  'dialog-reason': () => <Held requireReason />,
  'dialog-many': () => <Held rows={MANY} />,
  'dialog-unread': () => <Held unread={{ scanned: 200_000, total: 512_000 }} />,
  'dialog-changed': () => <Held news="changed" />,
  'dialog-left-over': () => <Held news="left-over" />,
  'dialog-refused': () => <Held news="write-refused" />,
  'dialog-not-sent': () => <Held news="not-sent" />,
  'dialog-busy': () => <Held busy />,
  files: () => files([FILE]),
  'files-several': () => files([FILE, PICTURE]),
  'files-blocked': () => files([{ ...FILE, action: 'block' }], { organisation: 'Eksempel Kommune' }),
  'files-left-over': () => files([{ ...FILE, replaced: true }], { news: 'left-over' }),
  'files-busy': () => files([FILE], { busy: true }),
  'files-progress': () => <FilesProgress name="referat.pdf" count={1} share={0.4} onCancel={nothing} />,
  badges: () => (
    <p>
      <Badge count={2} level="notice" open={false} onToggle={nothing} />{' '}
      <Badge count={1} level="notice" open onToggle={nothing} />{' '}
      <Badge count={4} level="warn" open={false} onToggle={nothing} />
    </p>
  ),
  notes: () => <NoteState warn={false} />,
  'notes-warn': () => <NoteState warn />,
  'health-unprotected': () => health('unprotected'),
  'health-reload': () => health('reload'),
};
