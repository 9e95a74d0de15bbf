import { useRef, useState } from 'preact/hooks';
import { ownWords as words } from '../../../lib/i18n/own.ts';
import type { Say, Word } from '../../../lib/i18n/words.ts';
import type { Saved } from '../../../lib/platform/settings.ts';
import type { Comparison, FileFault } from '../../../lib/snippets/exchange.ts';
import { LIBRARY } from '../../../lib/snippets/library.ts';
import type { Reason } from '../../../lib/snippets/schema.ts';
import { type OwnSnippet, textOf } from '../../../lib/snippets/types.ts';
import { useLanguage, useSay } from '../../language.tsx';
import { usePorts } from '../ports.ts';

const exchange = () => import('../../../lib/snippets/exchange.ts');

const REASONS: Record<Reason, Word> = {
  missing: words.reasonMissing,
  kind: words.reasonKind,
  'unknown-value': words.reasonUnknownValue,
  'too-long': words.reasonTooLong,
  'too-short': words.reasonTooShort,
  'unknown-key': words.reasonUnknownKey,
  format: words.reasonFormat,
  'no-language': words.reasonNoLanguage,
};

function faultText(fault: FileFault, say: Say): string {
  switch (fault.why) {
    case 'empty':
      return say(words.faultEmpty);
    case 'json':
      return say(words.faultJson);
    case 'not-ours':
      return say(words.faultNotOurs);
    case 'newer':
      return say(words.faultNewer);
    case 'too-many':
      return say(words.faultTooMany);
    default: {
      const reason =
        fault.why === 'twice' ? say(words.faultTwice) : say(REASONS[fault.fault.reason], { path: fault.fault.path });
      return say(words.faultEntry, { entry: String(fault.entry), title: fault.title, reason });
    }
  }
}

interface Props {
  own: readonly OwnSnippet[];
  onTake(to: (now: OwnSnippet[]) => OwnSnippet[], said: string): Promise<Saved>;
}

/** Own snippets to a file or as text, and from a file: what would change is shown before anything does. */
export function Exchange({ own, onTake }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { saveFile, today } = usePorts();
  const picker = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<FileFault>();
  const [found, setFound] = useState<Comparison>();

  async function save(as: 'json' | 'markdown'): Promise<void> {
    const { snippetFile, snippetsMarkdown } = await exchange();
    if (as === 'json') saveFile(`snippets-${today}.json`, 'application/json', snippetFile(own));
    else saveFile(`snippets-${today}.md`, 'text/markdown', snippetsMarkdown(own, language));
  }

  async function read(file: File): Promise<void> {
    const { readSnippetFile, compareSnippets } = await exchange();
    const content = readSnippetFile(await file.text());
    setFault('fault' in content ? content.fault : undefined);
    setFound(
      'fault' in content
        ? undefined
        : compareSnippets(own, content.snippets, new Set(LIBRARY.map((snippet) => snippet.id))),
    );
  }

  async function take(comparison: Comparison): Promise<void> {
    const { takeSnippets } = await exchange();
    const count = comparison.added.length + comparison.changed.length;
    const saved = await onTake((now) => takeSnippets(now, comparison), say(words.imported, { count }));
    if (saved.ok) setFound(undefined);
  }

  const group = (word: Word, snippets: readonly OwnSnippet[]) =>
    snippets.length > 0 && (
      <>
        <h4>{say(word, { count: snippets.length })}</h4>
        <ul class="lg-dots">
          {snippets.map((snippet) => (
            <li key={snippet.id}>{textOf(snippet, language).title}</li>
          ))}
        </ul>
      </>
    );

  return (
    <section class="lg-exchange">
      <h2>{say(words.share)}</h2>
      <p class="lg-hint">{say(words.exportHint)}</p>
      <div class="lg-buttons">
        <button
          type="button"
          class="lg-button"
          data-action="export-json"
          disabled={own.length === 0}
          onClick={() => void save('json')}
        >
          {say(words.exportJson)}
        </button>
        <button
          type="button"
          class="lg-button"
          data-action="export-markdown"
          disabled={own.length === 0}
          onClick={() => void save('markdown')}
        >
          {say(words.exportMarkdown)}
        </button>
        <button type="button" class="lg-button" data-action="import" onClick={() => picker.current?.click()}>
          {say(words.importFile)}
        </button>
        <input
          ref={picker}
          hidden
          type="file"
          accept="application/json,.json"
          aria-label={say(words.importFile)}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) void read(file);
            input.value = '';
          }}
        />
      </div>
      <div role="alert">
        {fault && (
          <p class="lg-fault" data-part="import-fault">
            {faultText(fault, say)} {say(words.faultNothing)}
          </p>
        )}
      </div>
      {found && (
        <div class="lg-box" data-part="import-preview">
          <h3>{say(words.importTitle)}</h3>
          {group(words.importAdded, found.added)}
          {group(words.importChanged, found.changed)}
          {group(words.importSame, found.same)}
          {found.added.length + found.changed.length === 0 ? (
            <p>{say(words.importNothing)}</p>
          ) : (
            <div class="lg-buttons">
              <button
                type="button"
                class="lg-button lg-button-main"
                data-action="import-take"
                onClick={() => void take(found)}
              >
                {say(words.importTake)}
              </button>
              <button
                type="button"
                class="lg-button"
                data-action="import-cancel"
                onClick={() => {
                  setFound(undefined);
                  picker.current?.focus();
                }}
              >
                {say(words.cancel)}
              </button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
