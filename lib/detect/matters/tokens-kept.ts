/**
 * The tokens of a text that is being written: sentences that stand as they stood are not cut again. The result is that of
 * `tokenise` (tests/unit/detect/incremental.test.ts).
 */
import { detached } from '../detached.ts';
import type { Passage } from '../types.ts';
import {
  BEGINNING,
  type Begun,
  cut,
  enlarged,
  filled,
  NUMBERS,
  type Room,
  roomFor,
  type Tokens,
  WRAPPED,
} from './tokens.ts';

/** The last text and its tokens, in a room of their own. */
export interface KeptTokens {
  text: string;
  lower: string;
  tokens: Tokens;
  room: Room;
}

/** What is as it was: so many tokens at the beginning, and so many at the end. Whole sentences. */
export interface Unchanged {
  first: number;
  last: number;
}

/** The end of a sentence is told from up to so many code units behind it. */
const LOOKS_AHEAD = 3;

/** `kept` is used up: its arrays are those of the result. */
export function tokeniseKept(
  { text, lower }: Passage,
  kept: KeptTokens | undefined,
): { kept: KeptTokens; unchanged: Unchanged } {
  const old = kept?.tokens;
  const delta = text.length - (kept?.text.length ?? 0);
  const same = kept ? sameBeginning(kept, text, lower) : 0;
  const suffix = kept ? sameEnd(kept, text, lower, Math.min(kept.text.length, text.length) - same) : 0;
  const began = old?.begun ?? [];

  /** The sentence at which the cutting begins again. */
  let resumed = began.length - 1;
  while (resumed > 0 && began[resumed]!.at + LOOKS_AHEAD > same) resumed -= 1;
  const from = resumed > 0 ? began[resumed]! : BEGINNING;
  const first = resumed > 0 ? (old!.sentenceFrom[resumed] ?? old!.count) : 0;

  /** The old sentence at which the new ones meet the old ones again. */
  let met: number | undefined;
  let place = from;
  let candidate = Math.max(0, resumed);
  const middle = cut({ text, lower }, from, (here) => {
    const was = here.at - delta;
    if (here.at < text.length - suffix) return false;
    while (candidate < began.length && began[candidate]!.at < was) candidate += 1;
    const there = began[candidate];
    if (!there || there.at !== was || !goOnAlike(here, there)) return false;
    met = candidate;
    place = here;
    return true;
  });
  const tailFrom = met === undefined ? (old?.count ?? 0) : (old!.sentenceFrom[met] ?? old!.count);
  const tail = (old?.count ?? 0) - tailFrom;

  const count = first + middle.count + tail;
  let room = kept?.room ?? roomFor(1_024);
  while (room.start.length < count) room = enlarged(room);
  const sentences = Math.max(0, resumed);
  const moved = first + middle.count;
  for (const name of NUMBERS) {
    room[name].copyWithin(moved, tailFrom, tailFrom + tail);
    room[name].set(middle[name], first);
  }
  for (let index = first; index < moved; index++) room.sentence[index]! += sentences;

  const word = old?.word ?? [];
  const words = word.slice(tailFrom);
  word.length = first;
  // A word of an earlier text must not keep that text.
  for (const one of middle.word) word.push(detached(one));
  for (const one of words) word.push(one);
  const shifted = (values: readonly number[], by: number) => values.map((value) => value + by);
  const sentenceFrom = [...(old?.sentenceFrom.slice(0, sentences) ?? []), ...shifted(middle.sentenceFrom, first)];
  const sentenceTo = [...(old?.sentenceTo.slice(0, sentences) ?? []), ...shifted(middle.sentenceTo, first)];
  const sentenceEnd = [...(old?.sentenceEnd.slice(0, sentences) ?? []), ...middle.sentenceEnd];
  const begun = [...began.slice(0, sentences), ...middle.begun];
  if (met !== undefined) {
    const there = began[met]!;
    const by = {
      start: delta,
      end: delta,
      sentence: sentenceFrom.length - met,
      line: place.line - there.line,
      paragraph: place.paragraph - there.paragraph,
    };
    for (const name of NUMBERS)
      if (by[name] !== 0) for (let index = moved; index < count; index++) room[name][index]! += by[name];
    sentenceFrom.push(...shifted(old!.sentenceFrom.slice(met), moved - tailFrom));
    sentenceTo.push(...shifted(old!.sentenceTo.slice(met), moved - tailFrom));
    sentenceEnd.push(...old!.sentenceEnd.slice(met));
    for (const one of began.slice(met)) {
      begun.push({
        ...one,
        at: one.at + delta,
        line: one.line + by.line,
        paragraph: one.paragraph + by.paragraph,
        lineStart: one.lineStart === there.lineStart ? place.lineStart : one.lineStart + delta,
      });
    }
  }
  const tokens: Tokens = {
    count,
    word,
    ...filled(room, count),
    sentenceFrom,
    sentenceTo,
    sentenceEnd,
    begun,
  };
  return { kept: { text, lower, tokens, room }, unchanged: { first, last: tail } };
}

/** Whatever follows is cut in the same way from both places. */
function goOnAlike(here: Begun, there: Begun): boolean {
  const behind = here.at - here.lineStart;
  const wasBehind = there.at - there.lineStart;
  return (
    here.previous === there.previous &&
    here.lineHasWords === there.lineHasWords &&
    (behind === wasBehind || (behind > WRAPPED && wasBehind > WRAPPED))
  );
}

function sameBeginning(kept: KeptTokens, text: string, lower: string): number {
  const most = Math.min(kept.text.length, text.length);
  let at = 0;
  while (
    at < most &&
    kept.text.charCodeAt(at) === text.charCodeAt(at) &&
    kept.lower.charCodeAt(at) === lower.charCodeAt(at)
  )
    at += 1;
  return at;
}

function sameEnd(kept: KeptTokens, text: string, lower: string, most: number): number {
  const { length } = text;
  const was = kept.text.length;
  let back = 1;
  while (
    back <= most &&
    kept.text.charCodeAt(was - back) === text.charCodeAt(length - back) &&
    kept.lower.charCodeAt(was - back) === lower.charCodeAt(length - back)
  )
    back += 1;
  return back - 1;
}
