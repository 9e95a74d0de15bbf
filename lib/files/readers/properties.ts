import type { Collector } from '../types.ts';
import { localName, readXml } from '../xml.ts';

/** Properties that people fill in or Office fills in for them (ECMA-376 part 2, core properties). */
const TOLD = new Set([
  'title',
  'subject',
  'description',
  'keywords',
  'category',
  'creator',
  'lastModifiedBy',
  'manager',
  'company',
]);

/** Values of docProps/core.xml, app.xml and custom.xml, a line each. */
export function readProperties(bytes: Uint8Array, out: Collector): void {
  let inside = false;
  readXml(bytes, {
    open(tag) {
      const name = localName(tag);
      inside = TOLD.has(name.charAt(0).toLowerCase() + name.slice(1)) || name === 'lpwstr';
    },
    text(text) {
      if (inside && text.trim() !== '') {
        out.line();
        out.add(text.trim());
        out.line();
      }
    },
    close() {
      inside = false;
    },
  });
}
