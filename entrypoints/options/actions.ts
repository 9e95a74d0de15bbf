import type { OptionsActions } from '../../components/options/types.ts';
import { releaseSite, requestSites } from '../../lib/platform/added-sites.ts';
import { removeIgnored } from '../../lib/platform/ignored.ts';
import { send } from '../../lib/platform/messages.ts';
import { agreeToReports, endReports } from '../../lib/platform/reporting.ts';
import { changeUser, readState, replaceUser, type SettingsState } from '../../lib/platform/settings.ts';
import { deleteStored, watchStored } from '../../lib/platform/storage-contents.ts';
import { decide } from '../../lib/policy/decide.ts';
import { BROWSERS, bytesOf } from '../../lib/policy/emit/target.ts';
import { merge } from '../../lib/policy/merge.ts';
import { readPolicyFile } from '../../lib/policy/policy-file.ts';
import { changesBetween, exportText, readImport } from '../../lib/policy/transfer.ts';
import { validateValue } from '../../lib/policy/validate.ts';

// The latest state, for what must answer at once (import preview, trying the settings).
let latest: SettingsState | undefined;
async function refresh(): Promise<void> {
  latest = await readState();
}
watchStored(() => void refresh(), new AbortController().signal);
void refresh();

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

export const actions: OptionsActions = {
  change: (key, value) => changeUser({ [key]: value }),
  check: (key, value) => validateValue(key, value, 'user'),
  replace: replaceUser,
  exportFile() {
    if (!latest) return;
    const text = exportText(latest.user);
    download('leadership-guardrails-settings.json', new Blob([text], { type: 'application/json' }));
  },
  readImport(text) {
    const read = readImport(text);
    return read.ok ? { ...read, changes: changesBetween(latest?.user ?? {}, read.values) } : read;
  },
  allowSites: requestSites,
  releaseSite,
  forget: removeIgnored,
  deleteStored,
  async reread() {
    await send('settings.refresh', {});
  },
  agreeToReports: (url) => (__REPORTING__ ? agreeToReports(url) : Promise.resolve(false)),
  endReports: (url) => (__REPORTING__ ? endReports(url) : Promise.resolve()),
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  async preview(text, policy) {
    const settings = policy ? merge({}, policy).settings : (await readState()).settings;
    // The engine is large; it is loaded when somebody wants to try it.
    const { scan } = await import('../../lib/detect/scan.ts');
    const result = scan(text, { customTerms: settings.customTerms, customPatterns: settings.customPatterns });
    const { action, findings } = decide(result, settings, '');
    return {
      action,
      findings: findings.map(({ finding: { kind, text: found, start } }) => ({ kind, text: found, start })),
    };
  },
  checkPolicy: (key, value) => validateValue(key, value, 'managed'),
  readPolicy: readPolicyFile,
  async downloadPack(policy, { ids, updateUrl, install }) {
    const [{ zipSync }, { packFiles }] = await Promise.all([import('fflate'), import('../../lib/policy/emit/pack.ts')]);
    const targets = BROWSERS.map((browser) => ({
      browser,
      extensionId: ids[browser.id],
      updateUrl: updateUrl || browser.storeUrl,
      install,
    }));
    const files = packFiles(policy, targets);
    files.push({ path: 'policy.json', text: `${JSON.stringify(policy, null, 2)}\n`, encoding: 'utf8' });
    const zipped = zipSync(Object.fromEntries(files.map((file) => [file.path, bytesOf(file)])));
    download('leadership-guardrails-policy.zip', new Blob([new Uint8Array(zipped)], { type: 'application/zip' }));
    return files.length;
  },
};
