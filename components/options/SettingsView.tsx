import { useState } from 'preact/hooks';
import { optionsWords as words } from '../../lib/i18n/options.ts';
import { actionWords, groupWords, settingWords } from '../../lib/i18n/settings.ts';
import type { Text } from '../../lib/i18n/words.ts';
import { fieldOf, GROUPS, type Group, SETTING_KEYS, type SettingKey } from '../../lib/policy/fields.ts';
import { useSay } from '../language.tsx';
import { AddedSites } from './AddedSites.tsx';
import { Backup } from './Backup.tsx';
import { KnownSites } from './KnownSites.tsx';
import { Preview } from './Preview.tsx';
import { Remembered } from './Remembered.tsx';
import { SettingRow } from './SettingRow.tsx';
import type { Announce, ViewProps } from './types.ts';

const plain = (text: Text): string => (typeof text === 'string' ? text : text.other);

/** What a search looks in: both languages, since people remember a word from either, and the policy key. */
function haystack(key: SettingKey): string {
  const { label, help, example } = settingWords[key];
  const group = groupWords[fieldOf(key).group];
  return [label, help, example, group.title]
    .flatMap((word) => (word ? [plain(word.da), plain(word.en)] : []))
    .concat(key)
    .join(' ')
    .toLowerCase();
}
const HAYSTACKS = new Map(SETTING_KEYS.map((key) => [key, haystack(key)]));

function found(query: string): SettingKey[] {
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
  return SETTING_KEYS.filter((key) => terms.every((term) => HAYSTACKS.get(key)!.includes(term)));
}

function ActionLegend() {
  const say = useSay();
  return (
    <dl class="op-legend">
      {(['off', 'notice', 'confirm'] as const).map((action) => (
        <div key={action}>
          <dt>{say(actionWords[action].label)}</dt>
          <dd>{say(actionWords[action].help)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Row({ setting, model, actions }: ViewProps & { setting: SettingKey }) {
  const say = useSay();
  if (setting === 'sitesOff') {
    return (
      <SettingRow
        setting={setting}
        model={model}
        actions={actions}
        above={
          <>
            <KnownSites model={model} actions={actions} />
            <p class="op-caption">{say(words.sitesOffList)}</p>
          </>
        }
      />
    );
  }
  return (
    <>
      <SettingRow setting={setting} model={model} actions={actions} />
      {setting === 'sitesAdded' && <AddedSites model={model} actions={actions} />}
    </>
  );
}

export function SettingsView({ model, actions, announce }: ViewProps & { announce: Announce }) {
  const say = useSay();
  const [query, setQuery] = useState('');
  const searching = query.trim() !== '';
  const hits = found(query);
  const managedOrganisation = hits.some(
    (key) => fieldOf(key).group === 'organisation' && model.state.managed[key] !== undefined,
  );

  function rows(group: Group) {
    return hits
      .filter((key) => fieldOf(key).group === group)
      .map((key) => <Row key={key} setting={key} model={model} actions={actions} />);
  }

  return (
    <>
      <div class="op-search">
        <label for="op-search">{say(words.search)}</label>
        <input
          class="lg-field"
          id="op-search"
          type="search"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p role="status" class="op-help">
          {searching && (hits.length === 0 ? say(words.searchNone) : say(words.searchHits, { count: hits.length }))}
        </p>
      </div>
      {GROUPS.filter((group) => hits.some((key) => fieldOf(key).group === group)).map((group) => (
        <section class="op-group" key={group} id={`group-${group}`} aria-labelledby={`group-${group}-title`}>
          <h2 id={`group-${group}-title`} tabIndex={-1}>
            {say(groupWords[group].title)}
          </h2>
          <p class="op-lead">{say(groupWords[group].lead)}</p>
          {group === 'people' && !searching && <ActionLegend />}
          {group === 'organisation' && !searching && !managedOrganisation ? (
            <details>
              <summary>{say(words.onlyOrganisation)}</summary>
              {rows(group)}
            </details>
          ) : (
            rows(group)
          )}
        </section>
      ))}
      {!searching && (
        <>
          <Preview
            title={say(words.preview)}
            lead={say(words.previewLead)}
            preview={actions.preview}
            settings={model.state.settings}
          />
          <Remembered model={model} actions={actions} />
          <Backup model={model} actions={actions} announce={announce} />
        </>
      )}
    </>
  );
}
