import { optionsWords as words } from '../../lib/i18n/options.ts';
import { useSay } from '../language.tsx';
import type { ViewProps } from './types.ts';

/**
 * Site by site, as people think of it: the guard is on here, and here it always asks. The lists behind it (`sitesOff`,
 * `sitesStrict`) stand below.
 */
export function KnownSites({ model, actions }: ViewProps) {
  const say = useSay();
  const { sitesOff: off, sitesStrict: strict } = model.state.settings;
  const isLocked = (key: 'sitesOff' | 'sitesStrict') => model.state.locked.includes(key);
  const change = (key: 'sitesOff' | 'sitesStrict', list: readonly string[], id: string, on: boolean) => {
    const others = list.filter((each) => each !== id);
    void actions.change(key, on ? [...others, id] : others);
  };
  const known = model.sites.map((site) => site.id);
  const rows = [
    ...model.sites,
    ...[...new Set([...off, ...strict, ...model.state.settings.sitesAdded])]
      .filter((id) => !known.includes(id))
      .map((id) => ({ id, name: id })),
  ];
  return (
    <fieldset class="op-sites" aria-describedby="sitesOff-help">
      <legend>{say(words.siteGuarded)}</legend>
      {rows.map(({ id, name }) => (
        <div class="op-site" key={id}>
          <label>
            <input
              class="op-switch"
              type="checkbox"
              name={`sitesOff:${id}`}
              checked={!off.includes(id)}
              disabled={isLocked('sitesOff')}
              onChange={(event) => change('sitesOff', off, id, !event.currentTarget.checked)}
            />
            <span>{name}</span>
          </label>
          <label>
            <input
              type="checkbox"
              name={`sitesStrict:${id}`}
              aria-label={`${say(words.siteStrict)}: ${name}`}
              checked={strict.includes(id)}
              disabled={isLocked('sitesStrict') || off.includes(id)}
              onChange={(event) => change('sitesStrict', strict, id, event.currentTarget.checked)}
            />
            <span>{say(words.siteStrict)}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
