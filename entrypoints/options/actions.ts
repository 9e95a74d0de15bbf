import type { OptionsActions } from '../../components/options/types.ts';
import { scan } from '../../lib/detect/scan.ts';
import { releaseSite, requestSites } from '../../lib/platform/added-sites.ts';
import { removeIgnored } from '../../lib/platform/ignored.ts';
import { send } from '../../lib/platform/messages.ts';
import { changeUser, readState, replaceUser, type SettingsState } from '../../lib/platform/settings.ts';
import { deleteStored, watchStored } from '../../lib/platform/storage-contents.ts';
import { decide } from '../../lib/policy/decide.ts';
import { changesBetween, exportText, readImport } from '../../lib/policy/transfer.ts';
import { validateValue } from '../../lib/policy/validate.ts';

// The latest state, for what must answer at once (import preview, trying the settings).
let latest: SettingsState | undefined;
async function refresh(): Promise<void> {
  latest = await readState();
}
watchStored(() => void refresh(), new AbortController().signal);
void refresh();

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
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
    if (latest) download('leadership-guardrails-settings.json', exportText(latest.user));
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
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  preview(text) {
    if (!latest) return { action: 'allow', findings: [] };
    const { settings } = latest;
    const result = scan(text, { customTerms: settings.customTerms, customPatterns: settings.customPatterns });
    const { action, findings } = decide(result, settings, '');
    return {
      action,
      findings: findings.map(({ finding: { kind, text: found, start } }) => ({ kind, text: found, start })),
    };
  },
};
