import { useId } from 'preact/hooks';
import { panelWords as words } from '../../../lib/i18n/panel.ts';
import { AREA_NAMES } from '../../../lib/snippets/tags.ts';
import { type AnySnippet, inLanguage, textOf } from '../../../lib/snippets/types.ts';
import { useLanguage, useSay } from '../../language.tsx';
import { StarIcon } from '../icons.tsx';

interface Props {
  title: string;
  /** The title is for screen readers only. */
  quiet?: boolean;
  /** All are of one area, which the title names. */
  oneArea?: boolean;
  snippets: readonly AnySnippet[];
  favourites: ReadonlySet<string>;
  onOpen(id: string): void;
}

/** Snippets under one heading; nothing at all when there are none. */
export function SnippetGroup({ title, quiet = false, oneArea = false, snippets, favourites, onOpen }: Props) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  if (snippets.length === 0) return null;
  return (
    <section aria-labelledby={id} class="lg-group">
      <h2 id={id} class={quiet ? 'lg-hidden' : ''}>
        {title}
      </h2>
      <ul>
        {snippets.map((snippet) => {
          const text = textOf(snippet, language);
          return (
            <li key={snippet.id}>
              <button type="button" class="lg-item" data-snippet={snippet.id} onClick={() => onOpen(snippet.id)}>
                <span class="lg-item-title">
                  {text.title}
                  {favourites.has(snippet.id) && (
                    <>
                      <StarIcon filled />
                      <span class="lg-hidden">{say(words.favourite)}</span>
                    </>
                  )}
                </span>
                {text.when && <span class="lg-item-when">{text.when}</span>}
                <span class="lg-item-facts">
                  {!oneArea && `${inLanguage(AREA_NAMES[snippet.area], language)} · `}
                  {say(words.minutes, { count: snippet.minutes })}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
