import { defineConfig } from 'wxt';
import { managedSchema } from './lib/policy/emit/managed-schema.ts';
import { fewChunks } from './scripts/few-chunks.ts';
import { gateNative } from './scripts/gate-native.ts';
import { lazyPatterns } from './scripts/lazy-patterns.ts';
import { oneByte } from './scripts/one-byte.ts';
import { pagesWithoutNetwork } from './scripts/pages-without-network.ts';

/**
 * Public half of a throw-away key: gives unpacked builds a stable id (cffplfimfpdhfhmkmbihipipbainfbom). Packages for the
 * stores are built without it (mode `store`, see scripts/zip.ts): each store has an id of its own.
 */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxRxJKyRIW9mcweOWGTI79ok/tGtri9Uoz1KGBaRXr5FtUkKac5QKQbZXubn/PWFFTHi0fD/2kf9sCB9yIlZpuwPQnYtFBY8HMku6fvuSBlRprleLfltIn60BZ0qxxbIcSy96/TKr+E9/cVccsYcO3jWFrGZgFQg3V7B+9JfkD2szS8SNfUklzV8oCQlhI64mz+KPvTtWzLHch5IYM+0Du2StjHKr/G8VNbQuN3ENmIoJvDBVFAx+bHCdNQpAWNXI3chUj2XGJBRSKNObeknGIE+4+rRgQha0tRddcBNwqemVt0UCeDEWEGtWt4BXTj+asGPcT5NaiAikjNE3egzGGQIDAQAB';

/**
 * The one package that reports (docs/privacy.md): built in mode `reporting` for one collector, named here by its origin, which
 * is then all that it can reach. Every other package has `connect-src 'none'` and no code that could send.
 */
function collectorOf(mode: string): string | undefined {
  if (mode !== 'reporting') return undefined;
  const { GUARDRAILS_COLLECTOR: origin = '' } = process.env;
  if (!/^(https:\/\/[a-z0-9.-]+(:\d+)?|http:\/\/localhost:(\d+|\*))$/.test(origin))
    throw new Error(`GUARDRAILS_COLLECTOR must be an origin such as https://otel.example.com, not "${origin}".`);
  return origin;
}

const SCHEMA_FILE = 'managed_schema.json';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: ({ mode }) => ({
    plugins: [
      lazyPatterns(),
      fewChunks(),
      gateNative(),
      oneByte(),
      ...(collectorOf(mode) ? [pagesWithoutNetwork()] : []),
    ],
    // The reader's worker: PDF comes only with the first one.
    worker: { format: 'es', plugins: () => [lazyPatterns()] },
    // Every browser that runs this reads `modulepreload` itself.
    build: { modulePreload: { polyfill: false } },
    define: { __REPORTING__: JSON.stringify(collectorOf(mode) !== undefined) },
  }),
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: SCHEMA_FILE, contents: JSON.stringify(managedSchema(), null, 2) });
    },
  },
  manifest: ({ mode }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // CSS light-dark() came with 123.
    minimum_chrome_version: '123',
    ...(mode !== 'store' && mode !== 'reporting' && { key: KEY }),
    action: { default_title: '__MSG_extensionName__' },
    permissions: ['storage', 'sidePanel', 'scripting', ...(collectorOf(mode) ? ['alarms'] : [])],
    // Asked for one host at a time, when a person or the organisation adds a site.
    optional_host_permissions: ['https://*/*', 'http://localhost/*'],
    storage: { managed_schema: SCHEMA_FILE },
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src ${collectorOf(mode) ?? "'none'"}; form-action 'none'; base-uri 'none'; frame-ancestors https: http:`,
    },
    // A chat that isolates itself lets only pages in that do the same.
    cross_origin_embedder_policy: { value: 'require-corp' },
    // The page that reads attached files, and the guard, both brought in by the gate (lib/page/gate.ts). Nobody can guess
    // their address: it changes with every start of the browser. On every page, because the gate stands in frames of all
    // kinds (about:blank, srcdoc, sites that were added).
    web_accessible_resources: [
      { resources: ['reader.html', 'guard.js'], matches: ['<all_urls>'], use_dynamic_url: true },
    ],
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpenPanel__' },
    },
  }),
});
