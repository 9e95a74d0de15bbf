import type { OptionsModel } from '../../components/options/types.ts';
import { resolveLanguage } from '../../lib/i18n/words.ts';
import { about, isOlder } from '../../lib/platform/about.ts';
import { addedSites, watchGrants } from '../../lib/platform/added-sites.ts';
import { readIgnored } from '../../lib/platform/ignored.ts';
import { readState } from '../../lib/platform/settings.ts';
import { readStored, watchStored } from '../../lib/platform/storage-contents.ts';
import { supportReport } from '../../lib/policy/support-report.ts';
import { SITES } from '../../lib/sites/table.ts';

/** Sites with an address of their own; the self-hosted ones are known by their host instead. */
const NAMED = SITES.filter((site) => site.matches.length > 0).map(({ id, name }) => ({ id, name }));

export async function readModel(): Promise<OptionsModel> {
  const [state, ignored, stored] = await Promise.all([readState(), readIgnored(), readStored()]);
  const { version, extensionId, hosts, permissions, browserLanguage } = about();
  const language = resolveLanguage(state.settings.language, browserLanguage);
  const wanted = state.settings.minimumVersion;
  return {
    language,
    state,
    sites: NAMED,
    added: await addedSites(state.settings.sitesAdded),
    ignored: ignored.entries,
    stored,
    version,
    extensionId,
    ...(wanted && isOlder(version, wanted) && { wantedVersion: wanted }),
    hosts,
    permissions,
    report: supportReport({
      ...state,
      version,
      browser: navigator.userAgent,
      language,
      policySince: state.policy?.since,
      stored,
    }),
  };
}

export function watchModel(callback: () => void, signal: AbortSignal): void {
  watchStored(callback, signal);
  watchGrants(callback, signal);
}
