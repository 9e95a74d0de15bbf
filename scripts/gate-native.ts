import type { Plugin } from 'vite';

const POLYFILL = '@wxt-dev/webextension-polyfill/browser';
const NATIVE = '@wxt-dev/browser';

/**
 * The gate asks the browser for its own id and address, and for nothing that the polyfill changes. It runs before the first
 * script of every page, in every frame, where the polyfill was a sixth of its bytes and a third of its time: there it is left
 * out. The guard, which talks to the background, has it.
 */
export function gateNative(): Plugin {
  let isGate = false;
  return {
    name: 'gate-native',
    enforce: 'pre',
    configResolved({ build }) {
      isGate = JSON.stringify(build.lib || '').includes('gate.content');
    },
    resolveId(source, importer) {
      return isGate && source === POLYFILL ? this.resolve(NATIVE, importer) : null;
    },
  };
}
