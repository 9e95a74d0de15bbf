import type { Collector } from '../types.ts';
import { readXml } from '../xml.ts';

/** Mail addresses and telephone numbers that links of an Office part lead to; they need not stand in its text. */
export function readLinks(bytes: Uint8Array, out: Collector): void {
  readXml(bytes, {
    open(tag) {
      const { Target, TargetMode } = tag.attributes;
      const link = TargetMode === 'External' ? /^(?:mailto|tel):([^?]+)/i.exec(Target ?? '')?.[1] : undefined;
      if (!link) return;
      out.line();
      out.add(link);
      out.line();
    },
  });
}
