import type { Plugin } from 'vite';

/**
 * In the package that reports, the manifest's policy lets the collector be reached, and it is one for all of the extension. Only the
 * background has to: so each page forbids itself the network in its own head. In every other package nobody has it.
 */
export function pagesWithoutNetwork(): Plugin {
  return {
    name: 'pages-without-network',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'none'" },
        injectTo: 'head-prepend',
      },
    ],
  };
}
