interface Span {
  start: number;
  end: number;
}

/**
 * Where the masks of a redacted text stand in the text itself. What stands between two masks is looked up in the text
 * behind the last one; a mask whose surroundings were changed as well is left out.
 */
export function spansOfMasked(text: string, masked: string, mask: RegExp): Span[] {
  const spans: Span[] = [];
  let at = 0;
  let last = 0;
  let open = -1;
  const close = (kept: string): void => {
    const next = kept === '' ? at : text.indexOf(kept, at);
    if (next < 0) return;
    if (open >= 0 && next > open) spans.push({ start: open, end: next });
    at = next + kept.length;
    open = -1;
  };
  for (const match of masked.matchAll(mask)) {
    const kept = masked.slice(last, match.index);
    if (kept !== '') close(kept);
    if (open < 0) open = at;
    last = match.index + match[0].length;
  }
  const rest = masked.slice(last);
  if (rest !== '') close(rest);
  else if (open >= 0 && open < text.length) spans.push({ start: open, end: text.length });
  return spans;
}
