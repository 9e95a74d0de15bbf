import type { Site } from './types.ts';

/** For every host that no file here names: nothing is known, the generic rules of lib/page decide all. */
export const generic: Site = {
  id: 'generic',
  name: 'Other chat',
  matches: [],
  composer: [],
  boundary: [],
  send: [],
  stop: [],
  editor: 'contenteditable',
  answer: { item: [] },
  source: 'no site in particular',
};
