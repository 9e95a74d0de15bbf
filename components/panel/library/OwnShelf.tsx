import { useState } from 'preact/hooks';
import { ownWords as words } from '../../../lib/i18n/own.ts';
import { panelWords } from '../../../lib/i18n/panel.ts';
import type { Saved } from '../../../lib/platform/settings.ts';
import { type OwnSnippet, textOf } from '../../../lib/snippets/types.ts';
import { useLanguage, useSay } from '../../language.tsx';
import { MoveIcon } from '../icons.tsx';
import { Exchange } from './Exchange.tsx';

/** Rows drawn at once; the rest is one click away. */
const PAGE = 50;

interface Props {
  /** The snippet that was open or has been saved: its row is drawn. */
  focusOn: string | undefined;
  own: readonly OwnSnippet[];
  news: string;
  canUndo: boolean;
  onUndo(): void;
  onOpen(id: string): void;
  onNew(): void;
  onFromPrompt(): void;
  onMove(snippet: OwnSnippet, by: -1 | 1): void;
  onTake(to: (now: OwnSnippet[]) => OwnSnippet[], said: string): Promise<Saved>;
}

/** The person's own snippets in the person's own order, and the ways to make, share and fetch more. */
export function OwnShelf({ focusOn, own, news, canUndo, onUndo, onOpen, onNew, onFromPrompt, onMove, onTake }: Props) {
  const say = useSay();
  const language = useLanguage();
  const [shown, setShown] = useState(() => Math.max(PAGE, own.findIndex((each) => each.id === focusOn) + 1));
  return (
    <div class="lg-own lg-page">
      <div class="lg-buttons">
        <button type="button" class="lg-button" data-action="own-new" onClick={onNew}>
          {say(words.create)}
        </button>
        <button type="button" class="lg-button" data-action="own-from-prompt" onClick={onFromPrompt}>
          {say(words.fromPrompt)}
        </button>
      </div>
      <div class="lg-news">
        <p role="status" class="lg-status" data-part="own-news">
          {news}
        </p>
        {canUndo && (
          <button type="button" class="lg-button" data-action="undo" onClick={onUndo}>
            {say(words.undo)}
          </button>
        )}
      </div>
      {own.length === 0 ? (
        <p class="lg-hint">{say(words.none)}</p>
      ) : (
        <ul class="lg-rows">
          {own.slice(0, shown).map((snippet, at) => {
            const { title, when } = textOf(snippet, language);
            return (
              <li key={snippet.id}>
                <button type="button" class="lg-item" data-snippet={snippet.id} onClick={() => onOpen(snippet.id)}>
                  <span class="lg-item-title">{title}</span>
                  {when && <span class="lg-item-when">{when}</span>}
                </button>
                {own.length > 1 && (
                  <span class="lg-move">
                    <button
                      type="button"
                      class="lg-button lg-button-quiet"
                      data-action="up"
                      aria-label={say(words.moveUp, { title })}
                      aria-disabled={at === 0}
                      onClick={() => at > 0 && onMove(snippet, -1)}
                    >
                      <MoveIcon down={false} />
                    </button>
                    <button
                      type="button"
                      class="lg-button lg-button-quiet"
                      data-action="down"
                      aria-label={say(words.moveDown, { title })}
                      aria-disabled={at === own.length - 1}
                      onClick={() => at < own.length - 1 && onMove(snippet, 1)}
                    >
                      <MoveIcon down />
                    </button>
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {own.length > shown && (
        <button type="button" class="lg-button" onClick={() => setShown(shown + PAGE)}>
          {say(panelWords.more)}
        </button>
      )}
      <Exchange own={own} onTake={onTake} />
    </div>
  );
}
