import { useState } from 'preact/hooks';
import { optionsWords as words } from '../../lib/i18n/options.ts';
import { groupWords, settingWords } from '../../lib/i18n/settings.ts';
import { DEFAULTS, fieldOf, GROUPS, type Layer, SETTING_KEYS, type SettingKey } from '../../lib/policy/fields.ts';
import type { Dropped } from '../../lib/policy/validate.ts';
import { useSay } from '../language.tsx';
import { droppedText } from './Backup.tsx';
import { Control } from './Control.tsx';
import { Preview } from './Preview.tsx';
import { Scroll } from './Scroll.tsx';
import type { Announce, PackChoice, ViewProps } from './types.ts';

const BROWSER_NAMES = { chrome: 'Google Chrome', edge: 'Microsoft Edge' };
const ID = /^[a-p]{32}$/;

/** Fill in a policy, try it, download everything IT needs to roll it out. The draft lives in this page only. */
export function ItView({ model, actions, announce }: ViewProps & { announce: Announce }) {
  const say = useSay();
  const [draft, setDraft] = useState<Layer>({});
  const [adding, setAdding] = useState<SettingKey>('kindNationalId');
  const [pasted, setPasted] = useState('');
  const [fault, setFault] = useState('');
  const [dropped, setDropped] = useState<readonly Dropped[]>([]);
  const [choice, setChoice] = useState<PackChoice>({
    ids: { chrome: model.extensionId, edge: model.extensionId },
    updateUrl: '',
    install: true,
  });
  const chosen = SETTING_KEYS.filter((key) => draft[key] !== undefined);
  const ready = (chosen.length > 0 || choice.install) && ID.test(choice.ids.chrome) && ID.test(choice.ids.edge);

  function put(key: SettingKey, value: unknown): void {
    const { [key]: _, ...rest } = draft;
    setDraft(value === undefined ? rest : { ...rest, [key]: value });
  }

  function readPasted(): void {
    const read = actions.readPolicy(pasted);
    if (!read.ok) {
      setFault(say(words.itLoadFault, { line: String(read.line), column: String(read.column) }));
      return;
    }
    setFault('');
    setDropped(read.dropped);
    setDraft(read.layer);
  }

  return (
    <>
      <section class="op-group" aria-labelledby="it-title">
        <h2 id="it-title">{say(words.itTitle)}</h2>
        <p class="op-lead">{say(words.itLead)}</p>
        <details>
          <summary>{say(words.itLoad)}</summary>
          <label class="op-help" for="it-paste">
            {say(words.itLoadHelp)}
          </label>
          <textarea
            class="lg-field"
            id="it-paste"
            rows={6}
            spellcheck={false}
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
          <button type="button" class="lg-button" data-action="it-read" onClick={readPasted}>
            {say(words.itLoadButton)}
          </button>
          <div role="alert" class="op-fault">
            {fault}
          </div>
          {dropped.length > 0 && (
            <>
              <p>{say(words.importDropped)}</p>
              <ul data-part="it-dropped">
                {dropped.map((each) => (
                  <li key={`${each.key}${each.line ?? ''}`}>{droppedText(each, say)}</li>
                ))}
              </ul>
            </>
          )}
        </details>
        <div class="op-add">
          <label for="it-add">{say(words.itAdd)}</label>
          <select
            class="lg-field"
            id="it-add"
            value={adding}
            onChange={(event) => setAdding(event.currentTarget.value as SettingKey)}
          >
            {GROUPS.map((group) => (
              <optgroup key={group} label={say(groupWords[group].title)}>
                {SETTING_KEYS.filter((key) => fieldOf(key).group === group).map((key) => (
                  <option key={key} value={key} disabled={draft[key] !== undefined} selected={key === adding}>
                    {say(settingWords[key].label)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <button
            type="button"
            class="lg-button"
            data-action="it-add"
            onClick={() => draft[adding] === undefined && put(adding, DEFAULTS[adding])}
          >
            {say(words.itAddButton)}
          </button>
        </div>
        {chosen.length === 0 && <p>{say(words.itNothing)}</p>}
        {chosen.map((key) => {
          const { label, help, example } = settingWords[key];
          const type = fieldOf(key).type;
          const helpId = `policy-${key}-help`;
          return (
            <div class={type === 'lines' || type === 'records' ? 'op-setting op-wide' : 'op-setting'} key={key}>
              <div class="op-words">
                <label class="op-label" for={`policy-${key}`}>
                  {say(label)}
                </label>{' '}
                <code>{key}</code>
                <div id={helpId}>
                  <p class="op-help">{say(help)}</p>
                  {example && (
                    <p class="op-example">
                      <span>{say(words.example)}</span> <q>{say(example)}</q>
                    </p>
                  )}
                </div>
              </div>
              <div class="op-control">
                <Control
                  setting={key}
                  prefix="policy-"
                  everyChoice
                  value={draft[key]}
                  disabled={false}
                  describedBy={helpId}
                  onValue={(value) => {
                    const checked = actions.checkPolicy(key, value);
                    if (checked.value !== undefined) put(key, checked.value);
                    return checked.faults;
                  }}
                />
                <button
                  type="button"
                  class="lg-link"
                  aria-label={say(words.itRemove, { label: say(label) })}
                  onClick={() => put(key, undefined)}
                >
                  {say(words.itRemoveShort)}
                </button>
              </div>
            </div>
          );
        })}
      </section>

      <Preview title={say(words.itPreview)} lead={say(words.itPreviewLead)} preview={actions.preview} policy={draft} />

      <section class="op-group" aria-labelledby="it-pack-title">
        <h2 id="it-pack-title">{say(words.itTargets)}</h2>
        {(['chrome', 'edge'] as const).map((browser) => (
          <div class="op-field" key={browser}>
            <label for={`it-id-${browser}`}>{say(words.itId, { browser: BROWSER_NAMES[browser] })}</label>
            <input
              class="lg-field"
              id={`it-id-${browser}`}
              type="text"
              spellcheck={false}
              aria-describedby="it-id-help"
              aria-invalid={!ID.test(choice.ids[browser])}
              value={choice.ids[browser]}
              onInput={(event) =>
                setChoice({ ...choice, ids: { ...choice.ids, [browser]: event.currentTarget.value.trim() } })
              }
            />
          </div>
        ))}
        <p class="op-help" id="it-id-help">
          {say(words.itIdHelp)}
        </p>
        <div class="op-field">
          <label for="it-update">{say(words.itUpdateUrl)}</label>
          <input
            class="lg-field"
            id="it-update"
            type="url"
            aria-describedby="it-update-help"
            value={choice.updateUrl}
            onInput={(event) => setChoice({ ...choice, updateUrl: event.currentTarget.value.trim() })}
          />
          <p class="op-help" id="it-update-help">
            {say(words.itUpdateUrlHelp)}
          </p>
        </div>
        <label class="op-stricter">
          <input
            type="checkbox"
            checked={choice.install}
            onChange={(event) => setChoice({ ...choice, install: event.currentTarget.checked })}
          />
          {say(words.itInstall)}
        </label>
        <h3>{say(words.itJson)}</h3>
        <Scroll label={say(words.itJson)}>
          <pre class="op-report" data-part="it-json">
            {JSON.stringify(draft, null, 2)}
          </pre>
        </Scroll>
        <div class="op-buttons">
          <button
            type="button"
            class="lg-button lg-button-main"
            data-action="it-download"
            disabled={!ready}
            onClick={async () => {
              const count = await actions.downloadPack(draft, choice);
              announce(words.itDownloaded, { count });
            }}
          >
            {say(words.itDownload)}
          </button>
          <button
            type="button"
            class="lg-button"
            onClick={async () => {
              if (await actions.copy(JSON.stringify(draft, null, 2))) announce(words.copied);
            }}
          >
            {say(words.copy)}
          </button>
        </div>
      </section>
    </>
  );
}
