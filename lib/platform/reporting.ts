/**
 * Daily counts to the organisation's own collector. In the package that is built for it only (see docs/privacy.md): the others
 * do not contain this file. Three things must meet: policy names the collector, the package's content security policy lets it be
 * reached, and the person has granted the host.
 */
import { browser } from 'wxt/browser';
import { metricsUrl } from '../reporting/otlp.ts';
import { add, EMPTY, type Labels, type Queue, readQueue } from '../reporting/queue.ts';
import { type Answer, sendDue } from '../reporting/send.ts';
import { siteByAddress } from '../sites/table.ts';
import { readEffective } from './settings-store.ts';

/** Key in `storage.local`. */
const REPORT_KEY = 'report';
const ALARM = 'report';
const ALARM_MINUTES = 30;
/** The worker is ended after 30 s without an answer; by then we have given up ourselves. */
const TIMEOUT_MS = 20_000;

export interface Reporting {
  /** Where counts go, or would go. */
  url: string;
  /** The one place this package can reach, from its content security policy. */
  reach: string;
  /** `elsewhere`: policy names a place this package cannot reach. `asked`: the person has not agreed. */
  state: 'elsewhere' | 'asked' | 'on';
}

/** `https://otel.example.com` for `connect-src https://otel.example.com`. */
function reachOf(policy: string): string {
  return /connect-src ([^;]+)/.exec(policy)?.[1]?.trim() ?? '';
}

/** A source of a content security policy without path; `:*` is any port. */
function reaches(reach: string, url: URL): boolean {
  return reach === url.origin || (reach.endsWith(':*') && url.origin.startsWith(reach.slice(0, -1)));
}

/** Permissions know no ports. */
const originOf = (url: string): string => `${new URL(url).protocol}//${new URL(url).hostname}/*`;

/** Undefined when policy names no collector. */
export async function readReporting(): Promise<Reporting | undefined> {
  const { settings } = await readEffective();
  if (settings.reportEndpoint === '') return undefined;
  const url = metricsUrl(settings.reportEndpoint);
  const policies = browser.runtime.getManifest().content_security_policy as { extension_pages?: string } | undefined;
  const reach = reachOf(policies?.extension_pages ?? '');
  if (!reaches(reach, new URL(url))) return { url, reach, state: 'elsewhere' };
  const granted = await browser.permissions.contains({ origins: [originOf(url)] }).catch(() => false);
  return { url, reach, state: granted ? 'on' : 'asked' };
}

export async function readReports(): Promise<Queue> {
  return readQueue((await browser.storage.local.get(REPORT_KEY))[REPORT_KEY]);
}

async function change(step: (queue: Queue) => Queue): Promise<void> {
  await navigator.locks.request('report', async () => {
    const before = await readReports();
    const after = step(before);
    if (after !== before) await browser.storage.local.set({ [REPORT_KEY]: after });
  });
}

/** What a sent report says of the package and its group. */
export async function reportLabels(): Promise<Labels> {
  const { settings } = await readEffective();
  return { version: browser.runtime.getManifest().version, group: settings.reportGroup };
}

/** The id of a known site, `other` for any other page, nothing for the extension's own pages. Never an address. */
function siteOf(url: string | undefined): string {
  if (url === undefined || url.startsWith(browser.runtime.getURL('/'))) return '';
  const site = URL.canParse(url) ? siteByAddress(new URL(url)) : undefined;
  return typeof site === 'object' ? site.id : 'other';
}

/** Adds to today's report, if there is one to be. `from`: the address of the page that counted. */
export async function countForReport(counts: Record<string, number>, from: string | undefined): Promise<void> {
  if ((await readReporting())?.state !== 'on') return;
  const chance = { random: Math.random, uuid: () => crypto.randomUUID() };
  await change((queue) => add(queue, Date.now(), siteOf(from), counts, chance));
}

async function post(url: string, body: string): Promise<Answer> {
  // biome-ignore lint/style/noRestrictedGlobals: the one request there is, in the one package that has it.
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
}

/** One at a time: a second caller leaves it to the first. */
export async function sendReports(): Promise<void> {
  await navigator.locks.request('report.send', { ifAvailable: true }, async (lock) => {
    const reporting = lock && (await readReporting());
    if (reporting?.state !== 'on') return;
    const labels = await reportLabels();
    await sendDue({
      change,
      post: (body) => post(reporting.url, body),
      now: Date.now,
      random: Math.random,
      labels: () => labels,
    });
  });
}

/** Must be called straight from a click. False when the person says no. */
export function agreeToReports(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originOf(url)] }).catch(() => false);
}

/** What waits is not sent any more. */
export async function endReports(url: string): Promise<void> {
  await browser.permissions.remove({ origins: [originOf(url)] }).catch(() => false);
  await change(() => EMPTY);
}

/** At each start of the worker and every half hour while the browser runs; the queue itself knows when something is due. */
export function keepReporting(signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = ({ name }: { name: string }): void => {
    if (name === ALARM) void sendReports();
  };
  const withdrawn = async (): Promise<void> => {
    // Also in the browser's own pages: whoever says no there means it.
    if ((await readReporting())?.state === 'asked') await change(() => EMPTY);
  };
  browser.alarms.onAlarm.addListener(listener);
  browser.permissions.onRemoved.addListener(withdrawn);
  signal.addEventListener(
    'abort',
    () => {
      browser.alarms.onAlarm.removeListener(listener);
      browser.permissions.onRemoved.removeListener(withdrawn);
    },
    { once: true },
  );
  void browser.alarms.create(ALARM, { periodInMinutes: ALARM_MINUTES });
  void sendReports();
}
