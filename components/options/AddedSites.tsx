import { optionsWords as words } from '../../lib/i18n/options.ts';
import { useSay } from '../language.tsx';
import type { ViewProps } from './types.ts';

/** Whether the browser lets us read the added sites; only the person's own click can give that. */
export function AddedSites({ model, actions }: ViewProps) {
  const say = useSay();
  if (model.added.length === 0) return null;
  const waiting = model.added.filter((site) => !site.granted).map((site) => site.host);
  return (
    <div class="op-added">
      <ul class="op-plain">
        {model.added.map(({ host, granted }) => (
          <li key={host} data-host={host} data-granted={granted}>
            <strong>{host}</strong> <span>{say(granted ? words.addedGranted : words.addedWaiting)}</span>{' '}
            {granted && (
              <button type="button" class="lg-link" onClick={() => void actions.releaseSite(host)}>
                {say(words.releaseSite)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {waiting.length > 0 && (
        <>
          <p class="op-help">{say(words.allowSitesWhy)}</p>
          <button
            type="button"
            class="lg-button"
            data-action="allow-sites"
            onClick={() => void actions.allowSites(waiting)}
          >
            {say(words.allowSites, { count: waiting.length })}
          </button>
        </>
      )}
    </div>
  );
}
