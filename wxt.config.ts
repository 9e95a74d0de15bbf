import { defineConfig } from 'wxt';

/** Public half of a throw-away key: gives unpacked builds a stable id (cffplfimfpdhfhmkmbihipipbainfbom). Store packages are built without it. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxRxJKyRIW9mcweOWGTI79ok/tGtri9Uoz1KGBaRXr5FtUkKac5QKQbZXubn/PWFFTHi0fD/2kf9sCB9yIlZpuwPQnYtFBY8HMku6fvuSBlRprleLfltIn60BZ0qxxbIcSy96/TKr+E9/cVccsYcO3jWFrGZgFQg3V7B+9JfkD2szS8SNfUklzV8oCQlhI64mz+KPvTtWzLHch5IYM+0Du2StjHKr/G8VNbQuN3ENmIoJvDBVFAx+bHCdNQpAWNXI3chUj2XGJBRSKNObeknGIE+4+rRgQha0tRddcBNwqemVt0UCeDEWEGtWt4BXTj+asGPcT5NaiAikjNE3egzGGQIDAQAB';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    key: KEY,
    permissions: ['storage', 'sidePanel', 'scripting'],
    optional_host_permissions: ['https://*/*', 'http://localhost/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpenPanel__' },
    },
  },
});
