import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { guardWords as words } from '../../lib/i18n/guard.ts';
import { useSay } from '../language.tsx';
import { PauseIcon } from './icons.tsx';
import { Reason, type SendReason } from './Reason.tsx';
import { type FindingRow, groupRows, wordsOfKind } from './rows.ts';

/** What went wrong or changed since the dialog opened. */
export type DialogNews = 'changed' | 'left-over' | 'write-refused' | 'not-sent';

export interface DialogProps {
  rows: readonly FindingRow[];
  /** Ids of the rows that "replace" takes out; the rest stands. */
  selected: ReadonlySet<string>;
  siteName?: string;
  organisation?: string;
  requireReason: boolean;
  /** The organisation does not allow this AI tool at all. */
  siteBlocked?: boolean;
  /** Set when the text was too long to be read whole. */
  unread?: { scanned: number; total: number };
  news?: DialogNews;
  busy: boolean;
  onSelect(id: string, on: boolean): void;
  onEdit(): void;
  onReplace(): void;
  onReplaceAndSend(): void;
  onSendAnyway(reason?: SendReason): void;
  onIgnore(row: FindingRow): void;
}

/** Rows shown before "show all". */
const FIRST = 12;

/**
 * The one modal of the product: a text that would tell something about somebody is held here.
 * The heading takes the focus, not a button: a second Enter from an impatient hand then does nothing.
 */
export function Dialog(props: DialogProps) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const [all, setAll] = useState(false);
  const [asksReason, setAsksReason] = useState(false);

  // Before the dialog is open: an Escape in its first moment would else close it behind our back.
  useLayoutEffect(() => {
    const element = dialog.current!;
    const cancel = (event: Event) => {
      event.preventDefault();
      props.onEdit();
    };
    element.addEventListener('cancel', cancel);
    return () => element.removeEventListener('cancel', cancel);
  }, [props.onEdit]);

  useLayoutEffect(() => {
    const element = dialog.current!;
    // While the text is being changed the dialog stays in sight but is not modal: nothing can be written behind a modal one.
    if (props.busy) element.show();
    else {
      element.showModal();
      heading.current?.focus();
    }
    return () => element.close();
  }, [props.busy]);

  const blocked = (props.siteBlocked ?? false) || props.rows.some((row) => row.blocked);
  const namesSomebody = props.rows.some((row) => props.selected.has(row.id));
  const shown = all ? props.rows : props.rows.slice(0, FIRST);
  const newsWord = {
    changed: words.changed,
    'left-over': words.leftOver,
    'write-refused': words.writeRefused,
    'not-sent': words.notSent,
  };

  return (
    <dialog
      ref={dialog}
      class="lg lg-dialog"
      data-part="dialog"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
      aria-busy={props.busy}
    >
      <div class="lg-dialog-head">
        <PauseIcon />
        <h2 id={`${id}t`} ref={heading} tabIndex={-1}>
          {say(blocked ? words.dialogTitleBlocked : words.dialogTitle)}
        </h2>
        <p id={`${id}d`}>
          {props.siteName ? say(words.dialogNothingSentTo, { site: props.siteName }) : say(words.dialogNothingSent)}
          {blocked &&
            ` ${say(props.siteBlocked ? words.dialogSiteBlockedBy : words.dialogBlockedBy, {
              organisation: props.organisation || say(words.yourOrganisation),
            })}`}
        </p>
      </div>
      <div class="lg-dialog-list">
        <div role="status">
          {props.news && <p class="lg-line">{say(newsWord[props.news])}</p>}
          {props.unread && <p class="lg-line">{say(words.unread, { ...props.unread })}</p>}
        </div>
        {groupRows(shown).map((group) => {
          const kind = wordsOfKind(group.kind);
          return (
            <section class="lg-kind" key={group.kind}>
              <h3>{say(kind.label)}</h3>
              <p class="lg-kind-why">{say(kind.why)}</p>
              <ul class="lg-rows">
                {group.rows.map((row) => (
                  <li class="lg-row" key={row.id} data-finding data-kind={row.kind}>
                    <label>
                      <input
                        type="checkbox"
                        checked={props.selected.has(row.id)}
                        disabled={props.busy}
                        aria-label={say(words.replaceThis, { text: row.text })}
                        onChange={(event) => props.onSelect(row.id, event.currentTarget.checked)}
                      />
                      <span class="lg-value">{row.text}</span>
                    </label>
                    {row.times > 1 && <span class="lg-becomes">{say(words.foundTimes, { count: row.times })}</span>}
                    <span class="lg-becomes">
                      {props.selected.has(row.id)
                        ? say(words.becomes, { placeholder: row.placeholder })
                        : say(namesSomebody && row.ofAPerson ? words.stays : words.staysAsIs)}
                    </span>
                    {row.blocked ? (
                      <span class="lg-must-go">{say(words.mustGo)}</span>
                    ) : (
                      <button
                        type="button"
                        class="lg-link"
                        data-action="ignore"
                        disabled={props.busy}
                        aria-label={say(words.notPersonalLong, { text: row.text })}
                        onClick={() => props.onIgnore(row)}
                      >
                        {say(words.notPersonal)}
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
        {!all && props.rows.length > FIRST && (
          <button type="button" class="lg-button" onClick={() => setAll(true)}>
            {say(words.showAll, { total: props.rows.length })}
          </button>
        )}
      </div>
      <div class="lg-dialog-foot">
        {asksReason && !blocked ? (
          <Reason onSend={props.onSendAnyway} onBack={() => setAsksReason(false)} />
        ) : (
          <>
            <button
              type="button"
              class="lg-button lg-button-main"
              data-action="replace-and-send"
              disabled={props.busy || props.selected.size === 0}
              onClick={props.onReplaceAndSend}
            >
              {say(props.busy ? words.working : words.replaceAndSend)}
            </button>
            <button
              type="button"
              class="lg-button"
              data-action="replace"
              disabled={props.busy || props.selected.size === 0}
              onClick={props.onReplace}
            >
              {say(words.replace)}
            </button>
            <button type="button" class="lg-button" data-action="edit" disabled={props.busy} onClick={props.onEdit}>
              {say(words.edit)}
            </button>
            {!blocked && (
              <button
                type="button"
                class="lg-link"
                data-action="send-anyway"
                disabled={props.busy}
                onClick={() => (props.requireReason ? setAsksReason(true) : props.onSendAnyway())}
              >
                {say(words.sendAnyway)}
              </button>
            )}
          </>
        )}
      </div>
    </dialog>
  );
}
