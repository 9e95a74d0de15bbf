/**
 * A site with selectors from policy: what IT writes stands in front of what we know, so that a redesigned page is met the
 * same day. Ours stay behind it: two generations of a page are often alive at once.
 */
import type { SitePart } from './parts.ts';
import type { Site } from './types.ts';

export interface SelectorUpdate {
  /** Id of a site, or the host of one that was added; `*.` in front covers its subdomains. */
  site: string;
  part: SitePart;
  selector: string;
}

function names({ site }: SelectorUpdate, id: string, host: string): boolean {
  if (site === id || site === host) return true;
  return site.startsWith('*.') && (host === site.slice(2) || host.endsWith(site.slice(1)));
}

/** `works` tells whether this browser takes the selector: one that it does not would fail every search. The same site when nothing applies. */
export function updated(
  site: Site,
  host: string,
  updates: readonly SelectorUpdate[],
  works: (selector: string) => boolean,
): Site {
  const parts = new Map<SitePart, string[]>();
  for (const update of updates) {
    if (!names(update, site.id, host) || !works(update.selector)) continue;
    parts.set(update.part, [...(parts.get(update.part) ?? []), update.selector]);
  }
  if (parts.size === 0) return site;
  const first = (part: SitePart, own: readonly string[] = []): readonly string[] => [
    ...(parts.get(part) ?? []),
    ...own,
  ];
  const some = (part: SitePart, own: readonly string[] | undefined): readonly string[] | undefined =>
    parts.has(part) ? first(part, own) : own;
  const box = first('edit.box', site.edit?.box);
  const { body, strip, streaming, done, user } = site.answer;
  const answer = {
    body: some('answer.body', body),
    strip: some('answer.strip', strip),
    streaming: some('answer.streaming', streaming),
    done: some('answer.done', done),
    user: some('answer.user', user),
  };
  const traps = some('traps', site.traps);
  return {
    ...site,
    composer: first('composer', site.composer),
    boundary: first('boundary', site.boundary),
    send: first('send', site.send),
    stop: first('stop', site.stop),
    ...(traps && { traps }),
    ...((site.edit || box.length > 0 || parts.has('edit.send')) && {
      edit: { box, send: first('edit.send', site.edit?.send) },
    }),
    answer: {
      item: first('answer.item', site.answer.item),
      ...Object.fromEntries(Object.entries(answer).filter(([, selectors]) => selectors !== undefined)),
    },
  };
}
