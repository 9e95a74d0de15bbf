import { generic, siteByAddress, siteBySignature } from '../../lib/sites/table.ts';
import type { Site } from '../../lib/sites/types.ts';
import { type SelectorUpdate, updated } from '../../lib/sites/updated.ts';

/** A frame without an address of its own (about:blank, srcdoc, blob) is part of the page that made it. */
function addressOf(): URL {
  if (/^https?:$/.test(location.protocol)) return new URL(location.href);
  return new URL(location.ancestorOrigins[0] ?? 'https://unknown.invalid');
}

export interface PlaceNow {
  site: Site;
  host: string;
  chat: boolean;
}

export interface Place {
  (): PlaceNow;
  /** From now on with these selectors from policy. */
  use(updates: readonly SelectorUpdate[]): void;
}

/** A newer browser may read what this one does not: such a selector is left out, since it would fail every search. */
function works(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** A signature is looked for again after this long, in milliseconds: asked on every key it would be felt. */
const LOOK_AGAIN = 2_000;

/** Where we are. Pages change their address without loading, and a signature shows only once the page has drawn itself. */
export function createPlace(): Place {
  let href = '';
  let now: PlaceNow | undefined;
  let looked = 0;
  let updates: readonly SelectorUpdate[] = [];
  let corrected: { from: PlaceNow; with: readonly SelectorUpdate[]; now: PlaceNow } | undefined;
  const find = (): PlaceNow => {
    const known = now && href === location.href;
    if (now && known && (now.site !== generic || performance.now() - looked < LOOK_AGAIN)) return now;
    looked = performance.now();
    const address = addressOf();
    const named = known ? undefined : siteByAddress(address);
    href = location.href;
    const inactive = named === 'inactive' || (known === true && now?.chat === false);
    const found = named === 'inactive' ? undefined : named;
    const signed =
      found || inactive ? undefined : siteBySignature((selector) => document.querySelector(selector) !== null);
    now = { site: found ?? signed ?? generic, host: address.host, chat: !inactive };
    return now;
  };
  const place = (): PlaceNow => {
    const from = find();
    if (updates.length === 0) return from;
    if (corrected?.from !== from || corrected.with !== updates) {
      corrected = { from, with: updates, now: { ...from, site: updated(from.site, from.host, updates, works) } };
    }
    return corrected.now;
  };
  return Object.assign(place, {
    use(next: readonly SelectorUpdate[]) {
      updates = next;
    },
  });
}
