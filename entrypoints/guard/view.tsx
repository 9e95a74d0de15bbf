import { type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import { Badge } from '../../components/guard/Badge.tsx';
import { Dialog } from '../../components/guard/Dialog.tsx';
import { Health, type HealthState } from '../../components/guard/Health.tsx';
import { Notes } from '../../components/guard/Notes.tsx';
import { type FindingRow, rowId } from '../../components/guard/rows.ts';
import { LanguageContext } from '../../components/language.tsx';
import type { Finding } from '../../lib/detect/types.ts';
import { guardWords } from '../../lib/i18n/guard.ts';
import { type Language, sayIn } from '../../lib/i18n/words.ts';
import type { HoldView } from '../../lib/page/hold-story.ts';
import type { Reading } from '../../lib/page/typing-watch.ts';
import type { PlaceholderBook } from '../../lib/placeholders/book.ts';
import { isAboutAPerson, replacedByDefault } from '../../lib/placeholders/selection.ts';
import type { Host } from './host.ts';
import type { JudgedText } from './judge.ts';

export interface HoldActions {
  edit(): void;
  replace(findings: Finding[], thenSend: boolean): void;
  sendAnyway(reason?: string): void;
  ignore(findings: Finding[]): void;
}

export interface NoteActions {
  replace(): void;
  ignore(findings: Finding[]): void;
}

interface ViewOptions {
  host: Host;
  book: PlaceholderBook;
  language(): Language;
  siteName(): string | undefined;
  organisation(): string;
}

/** Rows of equal values; the findings behind each row are kept apart for the actions. */
function rowsOf(judged: JudgedText, book: PlaceholderBook, language: Language) {
  const rows = new Map<string, FindingRow>();
  const findings = new Map<string, Finding[]>();
  const placeholders = book.placeholdersFor(
    judged.findings.map((each) => each.finding),
    language,
  );
  for (const [index, { finding, action }] of judged.findings.entries()) {
    const id = rowId(finding);
    const row = rows.get(id);
    const blocked = action === 'block' || (row?.blocked ?? false);
    const placeholder = row?.placeholder ?? placeholders[index]?.placeholder ?? '';
    const { kind, text } = finding;
    const times = (row?.times ?? 0) + 1;
    rows.set(id, { id, kind, text, times, ofAPerson: isAboutAPerson(kind), blocked, placeholder });
    findings.set(id, [...(findings.get(id) ?? []), finding]);
  }
  return { rows: [...rows.values()], findings };
}

/** After so many milliseconds a screen reader knows a new live region. */
const REGION_SETTLES = 100;

export function createView({ host, book, language, siteName, organisation }: ViewOptions) {
  const draw = (slot: string, node: ComponentChildren) =>
    render(<LanguageContext.Provider value={language()}>{node}</LanguageContext.Provider>, host.slot(slot));

  function HeldDialog({ view, actions, busy }: { view: HoldView; actions: HoldActions; busy: boolean }) {
    const judged = view.judgement as JudgedText;
    const { rows, findings } = rowsOf(judged, book, language());
    const chosen = new Set(replacedByDefault(judged.findings.map((each) => each.finding)).map(rowId));
    for (const row of rows) if (row.blocked) chosen.add(row.id);
    const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
    const selected = new Set(rows.filter((row) => changed.get(row.id) ?? chosen.has(row.id)).map((row) => row.id));
    const selectedFindings = () => [...selected].flatMap((id) => findings.get(id) ?? []);
    const name = siteName();
    return (
      <Dialog
        rows={rows}
        selected={selected}
        organisation={organisation()}
        requireReason={judged.requireReason}
        siteBlocked={judged.siteBlocked ?? false}
        busy={busy}
        {...(name ? { siteName: name } : {})}
        {...(judged.unread ? { unread: judged.unread } : {})}
        {...(view.news ? { news: view.news } : {})}
        onSelect={(id, on) => setChanged(new Map([...changed, [id, on]]))}
        onEdit={actions.edit}
        onReplace={() => actions.replace(selectedFindings(), false)}
        onReplaceAndSend={() => actions.replace(selectedFindings(), true)}
        onSendAnyway={actions.sendAnyway}
        onIgnore={(row) => actions.ignore(findings.get(row.id) ?? [])}
      />
    );
  }

  let notesOpen = false;
  /** The badge as it stands there, in words. */
  let drawnBadge = '';
  /** Opens or closes the notes of the last reading. */
  let toggle: (open: boolean) => void = () => undefined;

  return {
    dialog(view: HoldView | undefined, actions: HoldActions) {
      if (!view) {
        render(null, host.slot('dialog'));
        return;
      }
      draw('dialog', <HeldDialog view={view} actions={actions} busy={view.busy ?? false} />);
    },

    /** The badge and, when opened, the notes; nothing at all while there is nothing to say. */
    badge(reading: Reading | undefined, actions: NoteActions) {
      const judged = reading?.judgement as JudgedText | undefined;
      if (!judged || judged.findings.length === 0) {
        notesOpen = false;
        if (drawnBadge !== '') {
          render(null, host.slot('badge'));
          render(null, host.slot('notes'));
        }
        drawnBadge = '';
        return;
      }
      const count = new Set(judged.findings.map((each) => rowId(each.finding))).size;
      const level = judged.action === 'confirm' || judged.action === 'block' ? 'warn' : 'notice';
      const notes = () => {
        const { rows, findings } = rowsOf(judged, book, language());
        return (
          <Notes
            rows={rows}
            level={level}
            onReplace={actions.replace}
            onIgnore={(row) => actions.ignore(findings.get(row.id) ?? [])}
            onClose={() => {
              redraw(false);
              host.slot('badge').querySelector('button')?.focus({ preventScroll: true });
            }}
          />
        );
      };
      const redraw = (open: boolean) => {
        notesOpen = open;
        drawnBadge = [count, level, language(), open].join();
        draw('badge', <Badge count={count} level={level} open={open} onToggle={() => toggle(!notesOpen)} />);
        draw('notes', open && notes());
      };
      // Written on and nothing new to show: the common case, on every pause.
      toggle = redraw;
      if (notesOpen || drawnBadge !== [count, level, language(), false].join()) redraw(notesOpen);
    },

    health(state: HealthState, dismissed: boolean, onDismiss: () => void) {
      draw(
        'health',
        <Health state={state} dismissed={dismissed} onDismiss={onDismiss} onReload={() => location.reload()} />,
      );
    },

    /** Said once, to be read and heard; goes by itself. */
    say(what: 'replaced' | 'not-sent' | 'write-refused' | 'wire-stopped' | 'unreadable-held') {
      const words = {
        replaced: guardWords.replacedAnnounce,
        'not-sent': guardWords.notSent,
        'write-refused': guardWords.writeRefused,
        'wire-stopped': guardWords.wireStopped,
        'unreadable-held': guardWords.unreadableHeld,
      };
      const slot = host.slot('said');
      const text = sayIn(language())(words[what]);
      const quiet = what === 'replaced';
      const show = () => render(<p class={quiet ? 'lg lg-said lg-hidden' : 'lg lg-health lg-said'}>{text}</p>, slot);
      // Heard is only what comes into a place that was known as one that speaks.
      if (slot.role === 'status') show();
      else setTimeout(show, REGION_SETTLES);
      slot.role = 'status';
      setTimeout(() => render(null, slot), quiet ? 4_000 : 12_000);
    },
  };
}
