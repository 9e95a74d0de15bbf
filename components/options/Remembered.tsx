import type { Kind } from '../../lib/detect/types.ts';
import { kindWords } from '../../lib/i18n/kinds.ts';
import { optionsWords as words } from '../../lib/i18n/options.ts';
import { useLanguage, useSay } from '../language.tsx';
import type { ViewProps } from './types.ts';

/** What the person called "not personal data"; the newest first. */
export function Remembered({ model, actions }: ViewProps) {
  const say = useSay();
  const language = useLanguage();
  const day = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
  const entries = [...model.ignored].reverse();
  return (
    <section class="op-group" id="group-remembered" aria-labelledby="group-remembered-title">
      <h2 id="group-remembered-title" tabIndex={-1}>
        {say(words.remembered)}
      </h2>
      <p class="op-lead">{say(words.rememberedLead)}</p>
      {entries.length === 0 ? (
        <p>{say(words.rememberedNone)}</p>
      ) : (
        <>
          <ul class="op-plain op-remembered">
            {entries.map((entry) => {
              const kind = kindWords[entry.kind as Kind];
              const date = new Date(`${entry.day}T00:00:00Z`);
              const text = say(words.rememberedRow, {
                kind: kind ? say(kind.label) : entry.kind,
                day: Number.isNaN(date.getTime()) ? entry.day : day.format(date),
                site: entry.site,
              });
              return (
                <li key={entry.hash}>
                  <span>{text}</span>
                  <button
                    type="button"
                    class="lg-button"
                    aria-label={`${say(words.remove)}: ${text}`}
                    onClick={() => void actions.forget([entry.hash])}
                  >
                    {say(words.remove)}
                  </button>
                </li>
              );
            })}
          </ul>
          <button type="button" class="lg-button" onClick={() => void actions.forget(entries.map(({ hash }) => hash))}>
            {say(words.removeAll)}
          </button>
        </>
      )}
    </section>
  );
}
