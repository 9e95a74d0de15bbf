import { createIncrementalScan } from '../../lib/detect/incremental.ts';
import type { IgnoredList } from '../../lib/platform/ignored.ts';
import { ignoredTest } from '../../lib/platform/ignored.ts';
import { type Decision, decide } from '../../lib/policy/decide.ts';
import type { Settings } from '../../lib/policy/fields.ts';

export type JudgedText = Decision & { unread?: { scanned: number; total: number } };

export interface Judge {
  (text: string): JudgedText;
  /** From now on this text is the person's own decision: it is not asked about again in this page. */
  release(text: string): void;
  use(settings: Settings, ignored: IgnoredList): void;
}

export interface Place {
  site: string;
  host: string;
  /** False on pages of a known host that are no chat. */
  chat: boolean;
}

/** How many decided texts are kept in mind, as hashes. */
const RELEASED = 50;

/** Two 32-bit FNV-1a style sums and the length: enough to know a text again, and no text. */
function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995) ^ (b >>> 15);
  }
  return `${text.length}:${a >>> 0}:${b >>> 0}`;
}

/** Text in, decision out, at once: detection, settings and what the person has already decided, together. */
export function createJudge(place: () => Place, settings: Settings, ignored: IgnoredList): Judge {
  const scan = createIncrementalScan();
  const released = new Set<string>();
  let isIgnored = ignoredTest(ignored);
  let last: { text: string; site: string; judged: JudgedText } | undefined;

  const judge = (text: string): JudgedText => {
    const { site, host, chat } = place();
    if (!chat) return { action: 'allow', findings: [], requireReason: false };
    if (last?.text === text && last.site === site) return last.judged;
    const result = scan(text, { customTerms: settings.customTerms, customPatterns: settings.customPatterns });
    const decision = decide(result, settings, site, { host, isIgnored });
    // What was not read cannot be let through unasked.
    const silent = decision.action === 'allow' || decision.action === 'notice';
    if (result.unread && silent) decision.action = 'confirm';
    const mayPass = decision.action === 'confirm' && released.size > 0 && released.has(fingerprint(text));
    const judged: JudgedText = { ...decision, ...(mayPass ? { action: 'notice' as const } : {}) };
    if (result.unread) judged.unread = result.unread;
    last = { text, site, judged };
    return judged;
  };

  return Object.assign(judge, {
    release(text: string) {
      released.add(fingerprint(text));
      if (released.size > RELEASED)
        for (const oldest of [...released].slice(0, released.size - RELEASED)) released.delete(oldest);
      last = undefined;
    },
    use(next: Settings, list: IgnoredList) {
      settings = next;
      isIgnored = ignoredTest(list);
      last = undefined;
    },
  });
}
