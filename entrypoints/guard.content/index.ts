import { defineContentScript } from 'wxt/utils/define-content-script';
import { MATCHES } from '../../lib/sites/table.ts';

export default defineContentScript({
  matches: [...MATCHES],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  main() {},
});
