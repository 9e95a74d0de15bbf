import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { registerAddedSites, watchGrants } from '../lib/platform/added-sites.ts';
import { showBadge } from '../lib/platform/badge.ts';
import { addCounts } from '../lib/platform/counts.ts';
import { dayOf } from '../lib/platform/day.ts';
import { openAfterInstall } from '../lib/platform/first-run.ts';
import { addIgnored, ensureSalt } from '../lib/platform/ignored.ts';
import { MANAGED_KEY, recallManaged, refreshManaged, settleManaged, watchManaged } from '../lib/platform/managed.ts';
import { listen } from '../lib/platform/messages.ts';
import { openOptions, openPanel, openPanelOnClick } from '../lib/platform/open.ts';
import { countForReport, keepReporting } from '../lib/platform/reporting.ts';
import { applySettings, changeUser, migrateStored, readState, watchLayers } from '../lib/platform/settings.ts';
import { readEffective, watchEffective } from '../lib/platform/settings-store.ts';

export default defineBackground(() => {
  // The worker lives until the browser ends it: nothing here is taken down before that.
  const { signal } = new AbortController();

  async function apply(): Promise<void> {
    await applySettings();
    await registerAddedSites((await readEffective()).settings.sitesAdded);
  }

  async function start(): Promise<void> {
    await recallManaged();
    await migrateStored();
    await apply();
    await ensureSalt();
    await settleManaged(signal);
  }

  listen(
    {
      'panel.open': (_, sender) => openPanel(sender.tab),
      'options.open': ({ section }) => openOptions(section),
      'health.report': async (report, sender) => {
        if (sender.tab !== undefined) await showBadge(sender.tab, report, (await readEffective()).settings);
        return { ok: true };
      },
      'settings.site': async ({ site, guarded }) => {
        const { user, locked } = await readState();
        if (locked.includes('sitesOff')) return { ok: false };
        const others = (user.sitesOff ?? []).filter((each) => each !== site);
        return { ok: (await changeUser({ sitesOff: guarded ? others : [...others, site] })).ok };
      },
      'settings.refresh': async () => {
        await refreshManaged(false);
        await apply();
        return { ok: true };
      },
      'ignored.add': async ({ hash, kind, site }) => {
        await addIgnored({ hash, kind, site, day: dayOf(new Date()) });
        return { ok: true };
      },
      'counts.add': async ({ counts }, sender) => {
        if ((await readEffective()).settings.insights) await addCounts(counts);
        if (__REPORTING__) await countForReport(counts, sender.url);
        return { ok: true };
      },
    },
    signal,
  );

  watchManaged(() => void refreshManaged(true), signal);
  watchLayers((key) => {
    // Somebody wrote over the cached policy: what the browser says counts.
    if (key === MANAGED_KEY) void refreshManaged(false).then(apply);
    else void apply();
  }, signal);
  watchEffective(({ settings }) => void registerAddedSites(settings.sitesAdded), signal);
  watchGrants(() => void apply(), signal);

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanel(tab?.id);
  });
  // Heard so that the browser wakes the worker at these moments; every start of the worker does the work.
  openAfterInstall(() => dayOf(new Date()));
  browser.runtime.onStartup.addListener(() => undefined);
  openPanelOnClick();
  if (__REPORTING__) keepReporting(signal);
  void start();
});
