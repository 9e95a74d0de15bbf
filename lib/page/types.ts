import type { Finding } from '../detect/types.ts';
import type { Site } from '../sites/types.ts';

/** What the page layer needs to know of a decision; `Decision` of lib/policy has this shape. */
export interface Judgement {
  /** `confirm` and `block` hold the send. */
  action: 'allow' | 'notice' | 'confirm' | 'block';
  findings: readonly { finding: Finding; action: 'notice' | 'confirm' | 'block' }[];
  requireReason: boolean;
}

export const holds = (judgement: Judgement): boolean => judgement.action === 'confirm' || judgement.action === 'block';

/** An element's shadow root, open or (through the extension's own API) closed. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** What every part of the page layer is told about the page it works in. */
export interface Surroundings {
  site: Site;
  shadowOf: ShadowOf;
  /** Our own host element: nothing inside it is the page's. */
  isOwn(node: EventTarget): boolean;
}

/** A field a person writes a prompt in: a textarea, a text input, or the root of a rich editor. */
export type Field = HTMLElement;
