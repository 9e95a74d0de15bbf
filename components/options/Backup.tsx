import { useRef, useState } from 'preact/hooks';
import { reasonWords, optionsWords as words } from '../../lib/i18n/options.ts';
import { settingWords } from '../../lib/i18n/settings.ts';
import type { Say } from '../../lib/i18n/words.ts';
import { DEFAULTS, type SettingKey } from '../../lib/policy/fields.ts';
import type { ImportFault } from '../../lib/policy/transfer.ts';
import type { Dropped } from '../../lib/policy/validate.ts';
import { useLanguage, useSay } from '../language.tsx';
import { Scroll } from './Scroll.tsx';
import type { Announce, ImportPreview, ViewProps } from './types.ts';
import { valueText } from './value-words.ts';

const FAULT_WORDS = {
  empty: words.faultEmpty,
  json: words.faultJson,
  'not-ours': words.faultNotOurs,
  newer: words.faultNewer,
  values: words.faultValues,
};

function faultText(fault: ImportFault, say: Say): string {
  const place = { line: String(fault.line ?? ''), column: String(fault.column ?? ''), field: fault.field ?? '' };
  return `${say(words.importFault)} ${say(FAULT_WORDS[fault.why], place)}`;
}

export function droppedText({ key, why, line, meant }: Dropped, say: Say): string {
  const row =
    line === undefined
      ? say(words.droppedRow, { key: key || '?', why: say(reasonWords[why]) })
      : say(words.droppedLine, { key, line: String(line), why: say(reasonWords[why]) });
  return meant ? `${row}. ${say(words.droppedMeant, { meant })}` : `${row}.`;
}

/** Own choices to a file, from a file, and back to the defaults, each with a way back. */
export function Backup({ model, actions, announce }: ViewProps & { announce: Announce }) {
  const say = useSay();
  const language = useLanguage();
  const picker = useRef<HTMLInputElement>(null);
  const [preview, setPreview] = useState<ImportPreview | undefined>();
  const [undo, setUndo] = useState<{ values: Record<string, unknown>; said: string } | undefined>();

  async function replace(values: Record<string, unknown>, said: string): Promise<void> {
    const before = model.state.userValues;
    const saved = await actions.replace(values);
    if (!saved.ok) return announce(saved.why === 'full' ? words.notSavedFull : words.notSaved);
    setPreview(undefined);
    setUndo({ values: before, said });
  }

  const lockedKeys = new Set<SettingKey>(model.state.locked);

  return (
    <section class="op-group" id="group-backup" aria-labelledby="group-backup-title">
      <h2 id="group-backup-title" tabIndex={-1}>
        {say(words.backup)}
      </h2>
      <p class="op-lead">{say(words.backupLead)}</p>
      <div class="op-buttons">
        <button type="button" class="lg-button" data-action="export" onClick={actions.exportFile}>
          {say(words.exportButton)}
        </button>
        <button type="button" class="lg-button" data-action="import" onClick={() => picker.current?.click()}>
          {say(words.importButton)}
        </button>
        <input
          ref={picker}
          hidden
          type="file"
          accept="application/json,.json"
          aria-label={say(words.importFile)}
          onChange={async (event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) setPreview(actions.readImport(await file.text()));
            input.value = '';
          }}
        />
        <button
          type="button"
          class="lg-button"
          data-action="reset"
          onClick={() => void replace({}, say(words.resetDone))}
        >
          {say(words.reset)}
        </button>
      </div>
      <div role="status">
        {undo && (
          <p class="op-done">
            {undo.said}{' '}
            <button
              type="button"
              class="lg-button"
              data-action="undo"
              onClick={async () => {
                await actions.replace(undo.values);
                setUndo(undefined);
                announce(words.undone);
              }}
            >
              {say(words.undo)}
            </button>
          </p>
        )}
      </div>
      <div role="alert">
        {preview && !preview.ok && (
          <p class="op-error" data-part="import-fault">
            {faultText(preview.fault, say)}
          </p>
        )}
      </div>
      {preview?.ok && (
        <div class="op-import" data-part="import-preview">
          <h3>
            {preview.changes.length === 0
              ? say(words.importSame)
              : say(words.importChanges, { count: preview.changes.length })}
          </h3>
          {preview.changes.length > 0 && (
            <Scroll label={say(words.backup)}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say(words.importSetting)}</th>
                    <th scope="col">{say(words.importBefore)}</th>
                    <th scope="col">{say(words.importAfter)}</th>
                  </tr>
                </thead>
                <tbody>
                  {preview.changes.map(({ key, before, after }) => (
                    <tr key={key} data-key={key}>
                      <th scope="row">{say(settingWords[key].label)}</th>
                      <td>{valueText(key, before ?? DEFAULTS[key], language)}</td>
                      <td>
                        {valueText(key, after ?? DEFAULTS[key], language)}
                        {lockedKeys.has(key) && ` (${say(words.importLocked)})`}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          )}
          {preview.dropped.length > 0 && (
            <>
              <p>{say(words.importDropped)}</p>
              <ul>
                {preview.dropped.map((each) => (
                  <li key={`${each.key}${each.line ?? ''}`}>{droppedText(each, say)}</li>
                ))}
              </ul>
            </>
          )}
          <div class="op-buttons">
            {preview.changes.length > 0 && (
              <button
                type="button"
                class="lg-button lg-button-main"
                data-action="import-apply"
                onClick={() => void replace(preview.values, say(words.importDone))}
              >
                {say(words.importApply)}
              </button>
            )}
            <button type="button" class="lg-button" onClick={() => setPreview(undefined)}>
              {say(words.cancel)}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
