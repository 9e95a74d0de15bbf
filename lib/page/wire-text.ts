/**
 * Knowing a held text again on the wire, whatever the page wrapped it in: JSON, JSON in JSON, form encoding, protobuf.
 * Only letters and digits are compared, so that quoting, escaping and line breaks make no difference.
 */

/** Letters and digits in lower case; `\u00e6` and `%C3%A6` are read as what they stand for, tags left out. */
export function squash(body: string): string {
  let text = body;
  if (/%[0-9a-f]{2}/i.test(text)) text = percentDecoded(text);
  if (text.includes('\\')) {
    text = text
      .replace(/(?<!\\)\\+u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/(?<!\\)\\+[nrtbf]/g, ' ');
  }
  if (text.includes('<')) text = text.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ');
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A stray `%` must not keep the rest from being read. */
function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** Letters and digits around a finding that go into its trace, on each side. */
const AROUND = 24;
/** A shorter trace would be met in other texts. */
const SHORTEST = 8;

/** What to look for: each span with a little of the text around it, squashed. */
export function tracesOf(text: string, spans: readonly { start: number; end: number }[]): string[] {
  const traces = new Set<string>();
  for (const { start, end } of spans) {
    const before = squash(text.slice(Math.max(0, start - 200), start)).slice(-AROUND);
    const after = squash(text.slice(end, end + 200)).slice(0, AROUND);
    // Editors may send more or less than they show on either side: each side counts by itself.
    const core = squash(text.slice(start, end));
    for (const trace of [before + core, core + after]) if (trace.length >= SHORTEST) traces.add(trace);
  }
  return [...traces];
}

/** Longer bodies are files and are not read. */
const LONGEST = 4_000_000;

export function holdsTrace(body: string, traces: readonly string[]): boolean {
  if (traces.length === 0 || body.length > LONGEST) return false;
  const squashed = squash(body);
  return traces.some((trace) => squashed.includes(trace));
}
