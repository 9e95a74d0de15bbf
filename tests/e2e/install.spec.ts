import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import crx3 from 'crx3';
import { linuxFile } from '../../lib/policy/emit/chrome-json.ts';
import { BROWSERS, type Target } from '../../lib/policy/emit/target.ts';
import type { Layer } from '../../lib/policy/fields.ts';
import { copyBuild } from './support/builds.ts';
import { openChat } from './support/chat.ts';
import { findChromium } from './support/chromium.ts';
import { reloadPolicy, writePolicyFile } from './support/policy.ts';
import { startServer } from './support/server.ts';

const MANAGED = '/etc/chromium/policies/managed';
// The browser looks for the package in its own time, on threads that give way to all others: on a busy machine it takes long.
const SLOW = { timeout: 150_000 };

interface Stored {
  managed?: object;
  effective?: { settings: Record<string, unknown> };
}
const stored = (page: Page): Promise<Stored> => page.evaluate('chrome.storage.local.get()');
const inForce = async (page: Page) => (await stored(page)).effective?.settings ?? {};

const checkForUpdate = (page: Page) =>
  page.evaluate<{ status: string; version?: string }>('chrome.runtime.requestUpdateCheck()');

/** Signed packages of the shipped build, offered as an organisation would on its intranet. */
async function openIntranet() {
  const folder = await mkdtemp(join(tmpdir(), 'guardrails-intranet-'));
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keyPath = join(folder, 'key.pem');
  await writeFile(keyPath, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const digest = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  const id = digest.slice(0, 32).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  let offered = '';
  /** Paths at which browsers looked for a version. */
  const asked = new Set<string>();
  const server = createServer(async (request, response) => {
    response.setHeader('cache-control', 'no-store');
    const path = request.url?.split('?')[0] ?? '';
    if (path.endsWith('.xml')) {
      asked.add(path);
      const codebase = `http://localhost:${port}/${offered}.crx`;
      response.setHeader('content-type', 'text/xml');
      response.end(
        `<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'><app appid='${id}'><updatecheck codebase='${codebase}' version='${offered}'/></app></gupdate>`,
      );
      return;
    }
    response.setHeader('content-type', 'application/x-chrome-extension');
    response.end(await readFile(join(folder, `${offered}.crx`)));
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  return {
    id,
    updateUrl: `http://localhost:${port}/updates.xml`,
    asked,
    async offer(version: string) {
      const { path } = await copyBuild({ to: join(folder, version) });
      const file = join(path, 'manifest.json');
      const { key: _, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
      // The package names an address of its own, as `npm run crx` writes it; policy may overrule it.
      const own = { update_url: `http://localhost:${port}/own.xml` };
      await writeFile(file, JSON.stringify({ ...manifest, ...own, version }));
      const files = (await readdir(path)).map((name) => join(path, name));
      await crx3(files, { keyPath, crxPath: join(folder, `${version}.crx`) });
      offered = version;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

// One after another: of two policy files that say which extensions are installed, the browser takes the last one alone, and
// removes what the other had brought.
test.describe.configure({ mode: 'default' });

test('an organisation installs it by policy from a signed package, changes the policy and removes it', async () => {
  test.setTimeout(480_000);
  const intranet = await openIntranet();
  const target: Target = {
    browser: BROWSERS[0]!,
    extensionId: intranet.id,
    updateUrl: intranet.updateUrl,
    install: true,
  };
  const file = join(MANAGED, `leadership-guardrails-${intranet.id}.json`);
  let context: BrowserContext | undefined;
  let overruled = true;
  // Extension pages of a forced installation cannot be driven by a test unless policy allows the developer tools.
  const setPolicy = async (policy: Layer) => {
    const values = JSON.parse(linuxFile(policy, target).text);
    if (!overruled) delete values.ExtensionSettings[intranet.id].override_update_url;
    await writePolicyFile(file, { ...values, DeveloperToolsAvailability: 1 });
    if (context) await reloadPolicy(context);
  };
  const profile = await mkdtemp(join(tmpdir(), 'guardrails-install-'));
  await mkdir(MANAGED, { recursive: true });
  try {
    await intranet.offer('0.9.1');
    await setPolicy({ kindNationalId: 'block' });
    context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      chromiumSandbox: false,
      ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
      args: ['--no-first-run'],
    });
    const page = await context.newPage();
    const options = `chrome-extension://${intranet.id}/options.html`;
    await expect(async () => void (await page.goto(options))).toPass(SLOW);
    await expect.poll(() => inForce(page), SLOW).toMatchObject({ kindNationalId: 'block' });
    await expect(page.locator('[name="kindNationalId"]')).toBeDisabled();
    await page.locator('[name="tone"]').selectOption('strict');
    await expect.poll(() => inForce(page)).toMatchObject({ tone: 'strict' });

    await setPolicy({ kindNationalId: 'block', kindEmail: 'confirm' });
    await expect.poll(() => inForce(page), SLOW).toMatchObject({ kindEmail: 'confirm' });
    await setPolicy({});
    await expect.poll(() => inForce(page), SLOW).toMatchObject({ kindNationalId: 'confirm', kindEmail: 'notice' });
    expect(await stored(page)).not.toHaveProperty('managed');

    // Where policy does not overrule it, the browser looks for versions at the package's own address.
    overruled = false;
    await setPolicy({ kindEmail: 'confirm' });
    await expect.poll(() => inForce(page), SLOW).toMatchObject({ kindEmail: 'confirm' });
    expect(await checkForUpdate(page)).toMatchObject({ status: 'no_update' });
    expect(intranet.asked).toContain('/own.xml');
  } finally {
    await context?.close();
    await rm(file, { force: true });
    await intranet.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('an update under an open page keeps settings, policy and the guard', async () => {
  test.setTimeout(480_000);
  const intranet = await openIntranet();
  const server = await startServer();
  const target: Target = {
    browser: BROWSERS[0]!,
    extensionId: intranet.id,
    updateUrl: intranet.updateUrl,
    install: true,
  };
  const file = join(MANAGED, `leadership-guardrails-${intranet.id}.json`);
  const profile = await mkdtemp(join(tmpdir(), 'guardrails-update-'));
  await mkdir(MANAGED, { recursive: true });
  let context: BrowserContext | undefined;
  try {
    await intranet.offer('0.9.1');
    const policy = linuxFile({ kindNationalId: 'confirm', customTerms: ['Havørn'], minimumVersion: '0.9.2' }, target);
    await writePolicyFile(file, { ...JSON.parse(policy.text), DeveloperToolsAvailability: 1 });
    context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      chromiumSandbox: false,
      ignoreHTTPSErrors: true,
      locale: 'da-DK',
      ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
      args: [
        '--no-first-run',
        '--ignore-certificate-errors',
        `--host-resolver-rules=MAP * 127.0.0.1:${server.port}, EXCLUDE localhost`,
      ],
    });
    const address = `chrome-extension://${intranet.id}/options.html`;
    const page = await context.newPage();
    await expect(async () => void (await page.goto(address))).toPass(SLOW);
    await expect.poll(() => inForce(page), SLOW).toMatchObject({ customTerms: ['Havørn'] });
    await page.locator('[name="tone"]').selectOption('strict');
    await expect.poll(() => inForce(page)).toMatchObject({ tone: 'strict' });

    const chat = await openChat(context, 'claude');
    const prompt = 'Skriv til Peter Jensen, CPR 070761-4285, at han er afskediget';
    await chat.put(prompt);
    await chat.press('Enter');
    await expect(chat.guard.dialog).toBeVisible();
    // Older than the organisation asks for, and said where the work is done.
    await expect(chat.guard.health).toHaveAttribute('data-why', 'outdated');
    await chat.guard.action('edit').click();

    await intranet.offer('0.9.2');
    const ready = page.evaluate<string>(
      'new Promise((done) => chrome.runtime.onUpdateAvailable.addListener(({ version }) => done(version)))',
    );
    expect(await checkForUpdate(page)).toMatchObject({ status: 'update_available' });
    expect(await ready).toBe('0.9.2');
    expect([...intranet.asked]).toEqual(['/updates.xml']);
    // The browser puts it in place when the extension rests; a browser that is being watched never lets it rest.
    await page.evaluate('chrome.runtime.reload()').catch(() => undefined);
    const version = async () => {
      const look = await context!.newPage();
      try {
        await look.goto(address);
        return await look.evaluate<string>('chrome.runtime.getManifest().version');
      } catch {
        return '';
      } finally {
        await look.close();
      }
    };
    await expect.poll(version, SLOW).toBe('0.9.2');

    // The page is still the old one: what it guards it goes on guarding, and it asks to be loaded anew.
    await chat.press('Enter');
    await expect(chat.guard.dialog).toBeVisible();
    await chat.guard.action('edit').click();
    await expect(chat.guard.health).toHaveAttribute('data-why', 'reload');
    expect(server.prompts()).toEqual([]);

    await chat.tab.reload();
    await chat.put('Skriv om Havørn');
    await chat.press('Enter');
    await expect(chat.guard.dialog).toBeVisible();
    await expect(chat.guard.health).toHaveAttribute('data-why', 'protected');
    expect(server.prompts()).toEqual([]);
    const after = await context.newPage();
    await after.goto(address);
    expect(await inForce(after)).toMatchObject({ tone: 'strict', customTerms: ['Havørn'], minimumVersion: '0.9.2' });
    await expect(after.locator('[name="kindNationalId"]')).toBeDisabled();
  } finally {
    await context?.close();
    await rm(file, { force: true });
    await intranet.close();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
