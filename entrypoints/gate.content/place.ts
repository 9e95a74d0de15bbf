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

/** A signature is looked for again after this long, in milliseconds: asked on every key it would be felt. */
const LOOK_AGAIN = 2_000;

/** Where we are. Pages change their address without loading, and a signature shows only once the page has drawn itself. */
export function createPlace(): () => PlaceNow {
  let href = '';
  let now: PlaceNow | undefined;
  let looked = 0;
  return () => {
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
}
