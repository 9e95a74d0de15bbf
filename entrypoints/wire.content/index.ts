import { defineContentScript } from 'wxt/utils/define-content-script';
import { installFilesWire } from '../../lib/page/files-wire.ts';
import { installWireGuard } from '../../lib/page/wire-guard.ts';
import { MATCHES } from '../../lib/sites/table.ts';

/** The second layer, in the page's own world. It waits to be told what is held; until then it does nothing. */
export default defineContentScript({
  matches: [...MATCHES],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  // A page has no business to hear that we are here.
  noScriptStartedPostMessage: true,
  world: 'MAIN',
  main() {
    installWireGuard(window);
    installFilesWire(window);
  },
});
