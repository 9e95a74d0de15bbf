import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FileRow } from '../../lib/files/protocol.ts';
import type { FileKind, Problem } from '../../lib/files/types.ts';
import { placeText, problemWords, fileWords as words } from '../../lib/i18n/files.ts';
import { guardWords } from '../../lib/i18n/guard.ts';
import { useSay } from '../language.tsx';
import { PauseIcon } from './icons.tsx';
import { Reason } from './Reason.tsx';
import { wordsOfKind } from './rows.ts';

export interface HeldFile {
  /** Number within the offer. */
  id: number;
  name: string;
  kind: FileKind;
  problems: readonly Problem[];
  rows: readonly FileRow[];
  /** Different values found, the ones without a row too. */
  total: number;
  action: 'allow' | 'notice' | 'confirm' | 'block';
  copyable: boolean;
  replaced: boolean;
}

export interface FilesDialogProps {
  files: readonly HeldFile[];
  siteName?: string;
  organisation?: string;
  requireReason: boolean;
  busy: boolean;
  news?: 'left-over' | 'no-copy';
  /** `without`: indexes of files the person has unticked. */
  onChoose(choice: 'copy' | 'leave-out' | 'as-is' | 'none', without: ReadonlySet<number>): void;
}

/** Rows of a file before "show all". */
const FIRST = 8;

const holds = (file: HeldFile) => file.action === 'confirm' || file.action === 'block';

/** The dialog for files: what is in them and where, and what is to happen. The files stay with the person until then. */
export function FilesDialog(props: FilesDialogProps) {
  const { files, busy } = props;
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const [without, setWithout] = useState<ReadonlySet<number>>(new Set());
  const [asksReason, setAsksReason] = useState(false);

  const choose = props.onChoose;
  // Before the dialog is open: an Escape in its first moment would else close it behind our back.
  useLayoutEffect(() => {
    const element = dialog.current!;
    const cancel = (event: Event) => {
      event.preventDefault();
      if (!busy) choose('none', new Set());
    };
    element.addEventListener('cancel', cancel);
    return () => element.removeEventListener('cancel', cancel);
  }, [choose, busy]);

  useLayoutEffect(() => {
    const element = dialog.current!;
    // To open it lays the page out, which takes as long as to draw it: in a task of its own. The files are held meanwhile.
    const timer = setTimeout(() => {
      element.showModal();
      heading.current?.focus();
    });
    return () => {
      clearTimeout(timer);
      element.close();
    };
  }, []);

  const held = files.filter((file, index) => holds(file) && !without.has(index));
  const blocked = held.some((file) => file.action === 'block');
  const count = files.filter(holds).length;
  const copyable = held.some((file) => file.copyable);
  const several = files.length > 1;

  return (
    <dialog
      ref={dialog}
      class="lg lg-dialog"
      data-part="dialog"
      data-about="files"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
      aria-busy={busy}
    >
      <div class="lg-dialog-head">
        <PauseIcon />
        <h2 id={`${id}t`} ref={heading} tabIndex={-1}>
          {say(blocked ? words.titleBlocked : words.title, { count })}
        </h2>
        <p id={`${id}d`}>
          {props.siteName ? say(words.nothingGivenTo, { site: props.siteName }) : say(words.nothingGiven)}
          {blocked &&
            ` ${say(words.blockedBy, { organisation: props.organisation || say(guardWords.yourOrganisation) })}`}
        </p>
      </div>
      <div class="lg-dialog-list">
        <div role="status">
          {props.news && <p class="lg-line">{say(props.news === 'left-over' ? words.leftOver : words.noCopy)}</p>}
        </div>
        {files.map((file, index) => (
          <FileSection
            key={file.id}
            file={file}
            busy={busy}
            {...(several && {
              included: !without.has(index),
              onInclude: (on: boolean) => {
                const next = new Set(without);
                if (on) next.delete(index);
                else next.add(index);
                setWithout(next);
              },
            })}
          />
        ))}
      </div>
      <div class="lg-dialog-foot">
        {asksReason && !blocked ? (
          <Reason onSend={() => choose('as-is', without)} onBack={() => setAsksReason(false)} />
        ) : (
          <>
            {copyable && (
              <button
                type="button"
                class="lg-button lg-button-main"
                data-action="replace-and-send"
                disabled={busy}
                onClick={() => choose('copy', without)}
              >
                {say(busy ? guardWords.working : words.sendCopy)}
              </button>
            )}
            <button
              type="button"
              class={copyable ? 'lg-button' : 'lg-button lg-button-main'}
              data-action="leave-out"
              disabled={busy}
              onClick={() => choose('leave-out', without)}
            >
              {say(words.leaveOut, { count })}
            </button>
            {!blocked && (
              <button
                type="button"
                class="lg-link"
                data-action="send-anyway"
                disabled={busy}
                onClick={() =>
                  props.requireReason && held.length > 0 ? setAsksReason(true) : choose('as-is', without)
                }
              >
                {say(words.asIs, { count: Math.max(1, held.length) })}
              </button>
            )}
          </>
        )}
      </div>
    </dialog>
  );
}

interface SectionProps {
  file: HeldFile;
  busy: boolean;
  included?: boolean;
  onInclude?(on: boolean): void;
}

function FileSection({ file, busy, included, onInclude }: SectionProps) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const rows = all ? file.rows : file.rows.slice(0, FIRST);
  const unseen = file.total - rows.length;
  return (
    <section class="lg-kind lg-file" data-file={file.name} data-action-wanted={file.action}>
      <h3>
        {onInclude ? (
          <label>
            <input
              type="checkbox"
              checked={included ?? true}
              disabled={busy}
              aria-label={say(words.include, { name: file.name })}
              onChange={(event) => onInclude(event.currentTarget.checked)}
            />
            <span class="lg-file-name">{file.name}</span>
          </label>
        ) : (
          <span class="lg-file-name">{file.name}</span>
        )}
        <span class="lg-becomes">
          {file.total > 0 ? say(words.found, { count: file.total }) : !holds(file) && say(words.goesToo)}
        </span>
      </h3>
      {file.replaced && <p class="lg-kind-why">{say(words.copied)}</p>}
      {file.problems.map((problem) => (
        <p class="lg-kind-why" key={problem} data-problem={problem}>
          {say(problemWords[problem])}
        </p>
      ))}
      {holds(file) && !file.replaced && !file.copyable && file.rows.length > 0 && (
        <p class="lg-kind-why">{say(words.notCopyable)}</p>
      )}
      <ul class="lg-rows">
        {rows.map((row) => (
          <li class="lg-row" key={row.id} data-finding data-kind={row.kind}>
            <span class="lg-value">{row.excerpt}</span>
            <span class="lg-becomes">
              {say(wordsOfKind(row.kind).label)}
              {row.times > 1 && `, ${say(guardWords.foundTimes, { count: row.times })}`}
            </span>
            <span class="lg-place" data-place>
              {placeText(row.place, file.kind, say)}
            </span>
            {row.action === 'block' && <span class="lg-must-go">{say(guardWords.mustGo)}</span>}
          </li>
        ))}
      </ul>
      {unseen > 0 &&
        (all || file.rows.length <= FIRST ? (
          <p class="lg-kind-why">{say(words.more, { count: unseen })}</p>
        ) : (
          <button type="button" class="lg-button" onClick={() => setAll(true)}>
            {say(guardWords.showAll, { total: file.total })}
          </button>
        ))}
    </section>
  );
}
