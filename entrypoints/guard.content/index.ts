import { defineContentScript } from 'wxt/utils/define-content-script';
import { MATCHES } from '../../lib/sites/table.ts';
import { startGuard } from './guard.tsx';

export default defineContentScript({
  matches: [...MATCHES],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  main() {
    startGuard();
  },
});
