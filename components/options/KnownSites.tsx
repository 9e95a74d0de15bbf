import { optionsWords as words } from '../../lib/i18n/options.ts';
import { useSay } from '../language.tsx';
import type { ViewProps } from './types.ts';

/** A switch per site: the setting `sitesOff` as people think of it, "the guard is on here". The list itself stands below. */
export function KnownSites({ model, actions }: ViewProps) {
  const say = useSay();
  const off = model.state.settings.sitesOff;
  const locked = model.state.locked.includes('sitesOff');
  const known = model.sites.map((site) => site.id);
  const rows = [
    ...model.sites,
    ...[...new Set([...off, ...model.state.settings.sitesAdded])]
      .filter((id) => !known.includes(id))
      .map((id) => ({ id, name: id })),
  ];
  return (
    <fieldset class="op-sites" disabled={locked} aria-describedby="sitesOff-help">
      <legend>{say(words.siteGuarded)}</legend>
      {rows.map(({ id, name }) => (
        <label class="op-site" key={id}>
          <input
            class="op-switch"
            type="checkbox"
            name={`sitesOff:${id}`}
            checked={!off.includes(id)}
            onChange={(event) => {
              const others = off.filter((each) => each !== id);
              void actions.change('sitesOff', event.currentTarget.checked ? others : [...others, id]);
            }}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
