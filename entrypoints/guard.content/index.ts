import { defineContentScript } from 'wxt/utils/define-content-script';
import { MATCHES } from '../../lib/sites/table.ts';
import { takeGate } from '../gate.content/handover.ts';
import { startGuard } from './guard.tsx';

/** The engine and everything that is shown. Large, so it comes when the page has been built; gate.content stands there until then. */
export default defineContentScript({
  matches: [...MATCHES],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  main() {
    const handover = takeGate();
    if (handover) startGuard(handover);
  },
});
