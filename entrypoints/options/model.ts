import type { OptionsModel, ReportingModel } from '../../components/options/types.ts';
import { resolveLanguage } from '../../lib/i18n/words.ts';
import { about, isOlder } from '../../lib/platform/about.ts';
import { addedSites, watchGrants } from '../../lib/platform/added-sites.ts';
import { readIgnored } from '../../lib/platform/ignored.ts';
import { readReporting, readReports, reportLabels } from '../../lib/platform/reporting.ts';
import { readState } from '../../lib/platform/settings.ts';
import { readStored, watchStored } from '../../lib/platform/storage-contents.ts';
import { supportReport } from '../../lib/policy/support-report.ts';
import { otlpBody } from '../../lib/reporting/otlp.ts';
import { SITES } from '../../lib/sites/table.ts';

/** Sites with an address of their own; the self-hosted ones are known by their host instead. */
const NAMED = SITES.filter((site) => site.matches.length > 0).map(({ id, name }) => ({ id, name }));

async function readReportingModel(): Promise<ReportingModel | undefined> {
  const reporting = await readReporting();
  if (!reporting) return undefined;
  const [queue, labels] = await Promise.all([readReports(), reportLabels()]);
  const bodies = Object.fromEntries(
    queue.days.map((report) => [report.day, JSON.stringify(JSON.parse(otlpBody(report, labels)), null, 2)]),
  );
  return { ...reporting, queue, bodies, today: new Date().toISOString().slice(0, 10) };
}

export async function readModel(): Promise<OptionsModel> {
  const [state, ignored, stored] = await Promise.all([readState(), readIgnored(), readStored()]);
  const { version, extensionId, hosts, permissions, browserLanguage } = about();
  const language = resolveLanguage(state.settings.language, browserLanguage);
  const wanted = state.settings.minimumVersion;
  const reporting = __REPORTING__ ? await readReportingModel() : undefined;
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
    ...(reporting && { reporting }),
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
