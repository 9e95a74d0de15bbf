import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { installGate } from '../../lib/page/gate.ts';
import { shadowRootOf } from '../../lib/platform/shadow-root.ts';
import { MATCHES } from '../../lib/sites/table.ts';
import { handGate } from './handover.ts';
import { becomeTheGuard } from './instance.ts';
import { loadGuard } from './load-guard.ts';
import { createPlace } from './place.ts';
import { sayLate } from './say-late.ts';

/** In place before the page's first script, in every frame: so it is kept small. The rest is the guard. */
export default defineContentScript({
  matches: [...MATCHES],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  // A page has no business to hear that we are here.
  noScriptStartedPostMessage: true,
  main() {
    const signal = becomeTheGuard(() => Boolean(browser.runtime?.id));
    if (!signal) return;
    const place = createPlace();
    const gate = installGate(
      {
        page: {
          get site() {
            return place().site;
          },
          shadowOf: shadowRootOf,
        },
        guarded: () => place().chat,
        load: loadGuard,
        onLate: sayLate,
      },
      signal,
    );
    handGate({ gate, place });
  },
});
