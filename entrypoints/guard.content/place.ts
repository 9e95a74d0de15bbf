import { generic, siteByAddress, siteBySignature } from '../../lib/sites/table.ts';
import type { Site } from '../../lib/sites/types.ts';

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

/** Where we are. Pages change their address without loading, and a signature shows only once the page has drawn itself. */
export function createPlace(): () => PlaceNow {
  let href = '';
  let now: PlaceNow | undefined;
  return () => {
    if (now && href === location.href && now.site !== generic) return now;
    const address = addressOf();
    const named = now && href === location.href ? undefined : siteByAddress(address);
    href = location.href;
    const inactive = named === 'inactive' || (named === undefined && now?.chat === false);
    const found = named === 'inactive' ? undefined : named;
    const signed =
      found || inactive ? undefined : siteBySignature((selector) => document.querySelector(selector) !== null);
    now = { site: found ?? signed ?? generic, host: address.host, chat: !inactive };
    return now;
  };
}
