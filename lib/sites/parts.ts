/** The parts of a site that are named by CSS selectors, as policy writes them. */
export const SITE_PARTS = [
  'composer',
  'traps',
  'boundary',
  'send',
  'stop',
  'edit.box',
  'edit.send',
  'answer.item',
  'answer.body',
  'answer.strip',
  'answer.streaming',
  'answer.done',
  'answer.user',
] as const;
export type SitePart = (typeof SITE_PARTS)[number];
