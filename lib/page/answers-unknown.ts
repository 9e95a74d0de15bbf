/**
 * Where the answers stand on a page that no site file names.
 *
 * What was sent now appears on the page (its echo), and the answer is what appears or grows behind it. The page's own changes
 * tell both: no walk over the whole page, but a look at what was added. What stands in the person's own message (times, names,
 * actions), what is there to be pressed (suggestions), and what stood there before is no answer.
 */
import { readAnswer } from './answers-text.ts';
import { containsDeep, parentOf, shadowRootsUnder } from './deep.ts';
import type { ShadowOf } from './types.ts';

/** What the person sent: its text as last seen in the composer, when (performance.now()), and how many sends there have been. */
export interface Sent {
  text: string;
  at: number;
  count: number;
  /** A text may have been sent that still stands in the composer. */
  pending: boolean;
  /** Its field went with it, as where a message is edited in its own place and sent again. */
  inPlace: boolean;
}

export interface UnknownPage {
  shadowOf: ShadowOf;
  isOwn(node: EventTarget): boolean;
  /** Asks for a shadow root's changes to be heard as well. */
  observe(root: Node): void;
  /** Asks for another look after this many milliseconds, also when nothing changes. */
  again(delay: number): void;
}

export interface UnknownChat {
  /** The page's changes, before any look. */
  hear(records: readonly MutationRecord[]): void;
  /** The answers found by where they stand, in no order. */
  answers(sent: Sent, composer: HTMLElement | undefined): HTMLElement[];
  /** The item is, holds or is part of a message of the person's. */
  isEcho(item: HTMLElement): boolean;
  /** What was sent stands before the item; undefined when nothing that was sent is seen on the page. */
  follows(item: HTMLElement): boolean | undefined;
  /** The last thing sent before the item has an answer already. */
  isAnswered(item: HTMLElement): boolean;
  promptOf(item: HTMLElement): string | undefined;
}

interface News {
  at: number;
  /** Which call of the observer told of it last: what came with the echo and never changed since is seldom an answer. */
  beat: number;
  added: boolean;
}

interface Turn {
  sent: string;
  /** The first line's beginning, by which the echo is known. */
  start: string;
  since: number;
  echoes: HTMLElement[];
  echoBeat: number;
  answer?: HTMLElement;
  searches: number;
  /** Sent from a place of its own among the messages, and what it takes the place of is not forgotten yet. */
  replaces: boolean;
}

/** Changes kept to look at; more than an answer makes between two looks. */
const MOST_NEWS = 3_000;
const MOST_TURNS = 30;
/** Siblings looked at on each level behind what was sent. */
const MOST_SIBLINGS = 60;
const MOST_ECHOES = 8;
/** Searches of the whole page for one thing sent, where its changes did not show it. */
const MOST_SEARCHES = 3;
/** What was sent is looked for on the whole page when its changes have not shown it after this time, in milliseconds. */
const SEARCH_AFTER = 300;
const MOST_ROOTS = 200;
/** So much of a text is compared. */
const START = 60;
/** Names, times and signs in a message are shorter than this. */
const SHORT = 60;

const NEVER =
  'script, style, template, noscript, link, head, title, nav, textarea, input, select, svg, [contenteditable="true"], [contenteditable="plaintext-only"]';
const NO_ANSWER =
  'form, nav, header, footer, button, a, time, textarea, input, select, svg, img, script, style, template, [role="button"], [role="toolbar"], [role="dialog"], [role="tooltip"], [role="menu"], [role="listbox"], [role="option"], [role="separator"], [aria-hidden="true"]';
const CHIPS = /(?:^|[-_\s])(?:suggest\w*|chips?|prompts?|quick-?repl\w*|follow-?ups?|starters?)(?:$|[-_\s])/i;
const PARTS =
  /(?:^|[-_\s])(?:time|timestamp|date|avatar|status|meta|actions?|toolbar|feedback|typing|receipts?|sender|author|username|reactions?|loading|loader)(?:$|[-_\s])/i;
/** What stands beside the figures of a time: "i dag kl. 14.05", "today at 2:05 pm", "3. marts". */
const TIME_WORDS = new Set('i dag går today yesterday kl at den am pm'.split(' '));
const STATUS =
  /^[\s✓✔]*(?:(?:just )?now|lige nu|nu|sen[dt]|sent|delivered|leveret|read|læst|set|seen|edited|redigeret|you|dig|mig|me|user|bruger|assistant|assistent|ai|bot|(?:\d+ )?(?:\p{L}+ )?(?:ago|siden))[\s✓✔.·]*$/iu;
/** A text that says no more than that an answer is on its way. */
const WAITING =
  /^(?:[\s.…·•●○◦▍▌█|_-]*|(?:.{0,24}\s)?(?:is typing|typing|thinking|loading|generating|working|searching|writing|one moment|tænker|skriver|indlæser|henter|søger|arbejder|venter|vent|et øjeblik)(?: (?:svar|a response|response|an answer|the answer|venligst|please|on it))?[\s.…]*)$/i;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = (element: Node): string => plain(element.textContent ?? '');

/** Nothing but a time or a date: figures, words that go with them, and at most the name of a day or month behind a figure. */
function isTime(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let figures = 0;
  let names = 0;
  for (const [at, word] of words.entries()) {
    if (/^\d{1,4}(?:am|pm)?$/.test(word)) figures++;
    else if (!TIME_WORDS.has(word)) {
      names++;
      if (!/^\p{L}{3,9}$/u.test(word) || !/^\d/.test(words[at - 1] ?? '')) return false;
    }
  }
  return figures > 0 && figures <= 8 && names <= 1;
}

/** The text is nothing but a sign that an answer is being written. */
export const isWaiting = (text: string): boolean => text.length <= SHORT && WAITING.test(text.trim());

export function watchUnknown(page: UnknownPage): UnknownChat {
  const news = new Map<Node, News>();
  const turns: Turn[] = [];
  let beat = 0;
  let scanned = 0;
  let count = 0;
  let thought = -1;

  function note(node: Node, at: number, added: boolean): void {
    const known = news.get(node);
    news.delete(node);
    news.set(node, { at, beat, added: added || (known?.added ?? false) });
    if (news.size <= MOST_NEWS) return;
    for (const oldest of news.keys()) {
      news.delete(oldest);
      break;
    }
  }

  function hear(records: readonly MutationRecord[]): void {
    beat++;
    const at = performance.now();
    let left = MOST_NEWS;
    for (const { type, target, addedNodes } of records) {
      if (page.isOwn(target)) continue;
      if (type === 'characterData') note(target, at, false);
      for (const node of addedNodes) {
        if (left-- <= 0) return;
        if (node instanceof Element || node instanceof Text) note(node, at, true);
      }
    }
  }

  function answers(sent: Sent, composer: HTMLElement | undefined): HTMLElement[] {
    if (sent.count === 0) {
      scanned = beat;
      return [];
    }
    if (sent.count !== count) {
      count = sent.count;
      turns.push({
        sent: sent.text,
        start: plain(sent.text.trim().split('\n')[0]!).slice(0, START),
        since: sent.at,
        echoes: [],
        echoBeat: 0,
        searches: 0,
        replaces: sent.inPlace,
      });
      if (turns.length > MOST_TURNS) turns.shift();
      scanned = 0;
    }
    for (const turn of turns) turn.echoes = turn.echoes.filter((echo) => echo.isConnected);
    const last = turns.at(-1)!;
    const lost = new Set(turns.filter((turn) => turn.echoes.length === 0 && turn.searches < MOST_SEARCHES));
    for (const [node, { at, beat: told }] of news) {
      if (!node.isConnected) news.delete(node);
      else if (told > scanned)
        for (const turn of turns) {
          // A list that is drawn anew puts up the older ones again as well.
          if (at >= turn.since && (turn === last || lost.has(turn))) scan(node, told, turn, composer);
        }
    }
    scanned = beat;
    const missing = last.echoes.length === 0 && !last.answer?.isConnected;
    if (missing && last.searches < MOST_SEARCHES) {
      if (performance.now() - last.since > SEARCH_AFTER) search(last, composer);
      if (last.echoes.length === 0) page.again(SEARCH_AFTER);
    }
    if (last.replaces && last.echoes.length > 0) forgetReplaced(last);
    if (thought !== beat || missing) {
      for (const [index, turn] of turns.entries()) {
        const found = turn === last || !turn.answer?.isConnected ? find(turn, turns[index + 1], composer) : undefined;
        if (found) turn.answer = found;
      }
      thought = beat;
    }
    return turns.flatMap(({ answer }) => (answer?.isConnected ? [answer] : []));
  }

  /** A message sent anew from its own place begins the conversation again there: it stands for the old one and all behind it. */
  function forgetReplaced(turn: Turn): void {
    turn.replaces = false;
    const [echo] = turn.echoes;
    if (!echo) return;
    const isReplaced = ({ echoes, answer, start }: Turn) => {
      const places = [...echoes, ...(answer?.isConnected ? [answer] : [])];
      // What has left the page may come back in a long list, but not where the new one stands.
      if (places.length === 0) return textOf(echo).includes(start);
      return places.some((place) => containsDeep(place, echo) || containsDeep(echo, place) || isBehind(echo, place));
    };
    for (const old of turns.filter((each) => each !== turn && isReplaced(each))) turns.splice(turns.indexOf(old), 1);
  }

  /** Looks for what was sent in a part of the page that has changed. */
  function scan(node: Node, told: number, turn: Turn, composer: HTMLElement | undefined): void {
    if (turn.start.length < 2 || turn.echoes.length >= MOST_ECHOES) return;
    const element = node instanceof Element ? node : node.parentElement;
    if (!element || element.closest(NEVER) || (composer && containsDeep(composer, element))) return;
    const before = turn.echoes.length;
    if (textOf(element).includes(turn.start)) echoesIn(element, turn, composer);
    if (before === 0 && turn.echoes.length > 0) turn.echoBeat = told;
  }

  function echoesIn(element: Element, turn: Turn, composer: HTMLElement | undefined): void {
    if (turn.echoes.length >= MOST_ECHOES || page.isOwn(element)) return;
    let deeper = false;
    for (const child of element.children) {
      if (child === composer || child.matches(NEVER) || !textOf(child).includes(turn.start)) continue;
      deeper = true;
      echoesIn(child, turn, composer);
    }
    if (deeper || !(element instanceof HTMLElement) || (composer && containsDeep(element, composer))) return;
    // An answer may quote what was asked.
    if (textOf(element).length > plain(turn.sent).length * 1.5 + SHORT) return;
    if (turn.answer && containsDeep(turn.answer, element)) return;
    if (!turn.echoes.includes(element)) turn.echoes.push(element);
  }

  /** What was sent has appeared where no change was heard: in a shadow tree not known so far, or among too many others. */
  function search(turn: Turn, composer: HTMLElement | undefined): void {
    turn.searches++;
    const roots: Node[] = [document];
    for (let at = 0; at < roots.length && roots.length < MOST_ROOTS; at++) {
      for (const root of shadowRootsUnder(roots[at]!, page.shadowOf)) {
        if (page.isOwn(root.host)) continue;
        roots.push(root);
        page.observe(root);
      }
    }
    for (const root of roots) {
      const tops = root instanceof Document ? [root.body] : [...(root as ShadowRoot).children];
      for (const top of tops) {
        if (top && !top.matches(NEVER) && textOf(top).includes(turn.start)) echoesIn(top, turn, composer);
      }
    }
  }

  function find(turn: Turn, next: Turn | undefined, composer: HTMLElement | undefined): HTMLElement | undefined {
    for (const echo of turn.echoes) {
      const found = behind(echo, turn, next, composer);
      if (found) return found;
    }
    return undefined;
  }

  /** Climbs from what was sent, and looks on each level at what stands behind it. */
  function behind(
    echo: HTMLElement,
    turn: Turn,
    next: Turn | undefined,
    composer: HTMLElement | undefined,
  ): HTMLElement | undefined {
    let best: { item: HTMLElement; length: number } | undefined;
    let kept: { item: HTMLElement; length: number } | undefined;
    const later = (element: Element) => next?.echoes.some((each) => containsDeep(element, each)) ?? false;
    for (let element: Element | null = echo; element && element !== document.body; element = parentOf(element)) {
      if ((composer && containsDeep(element, composer)) || later(element)) break;
      const level: { item: HTMLElement; length: number }[] = [];
      for (const sibling of siblingsBehind(element)) {
        if (later(sibling)) break;
        const item = candidate(sibling, turn, composer);
        if (item) level.push({ item, length: textOf(item).length });
      }
      const most = Math.max(0, ...level.map(({ length }) => length));
      const first = level.find(({ length }) => length >= most * 0.4);
      kept ??= level.find(({ item }) => item === turn.answer);
      // Signs in the own message that nobody knew for such are short; what stands further out counts when it is much more.
      if (first && (!best || (best.length < SHORT && first.length > best.length * 2))) best = first;
    }
    return kept && best && best.length < kept.length * 2 ? kept.item : best?.item;
  }

  function* siblingsBehind(element: Element): Generator<Element> {
    const parent = element.parentElement;
    const reversed = parent !== null && /reverse/.test(getComputedStyle(parent).flexDirection);
    const step = reversed ? 'previousElementSibling' : 'nextElementSibling';
    let left = MOST_SIBLINGS;
    for (let next = element[step]; next && left-- > 0; next = next[step]) yield next;
  }

  function candidate(element: Element, turn: Turn, composer: HTMLElement | undefined): HTMLElement | undefined {
    if (!(element instanceof HTMLElement) || page.isOwn(element) || element.matches(NO_ANSWER)) return undefined;
    if (composer && (containsDeep(element, composer) || containsDeep(composer, element))) return undefined;
    if (element.querySelector('textarea, [contenteditable="true"]')) return undefined;
    const named = `${element.className} ${element.dataset.testid ?? ''}`;
    if (CHIPS.test(named)) return undefined;
    const told = toldOf(element, turn.since);
    if (!told) return undefined;
    const item = inward(element);
    if (!item?.checkVisibility()) return undefined;
    if (turns.some((other) => other !== turn && other.answer && containsDeep(item, other.answer))) return undefined;
    if (turn.echoes.some((echo) => containsDeep(item, echo))) return undefined;
    const whole = textOf(item);
    const text = whole.length > 2_000 ? whole : plain(readAnswer(item).text);
    if (text === '' || isWaiting(text)) return undefined;
    if (text.length <= SHORT && (PARTS.test(named) || isTime(text) || STATUS.test(text))) return undefined;
    // Came together with what was sent, and never changed: a short one is a sign in that message.
    if (told <= turn.echoBeat && text.split(' ').length < 3) return undefined;
    return isToPress(item) ? undefined : item;
  }

  /** The last change in the element, or around it, since the text was sent; 0 when there was none: it stood there before. */
  function toldOf(element: HTMLElement, since: number): number {
    let told = 0;
    for (const [node, each] of news) {
      if (each.at < since || each.beat <= told) continue;
      if (containsDeep(element, node) || (each.added && containsDeep(node, element))) told = each.beat;
    }
    return told;
  }

  /** The element itself, or where its text is in its shadow trees. */
  function inward(element: HTMLElement, depth = 0): HTMLElement | undefined {
    if (textOf(element) !== '') return element;
    if (depth > 4) return undefined;
    let most: HTMLElement | undefined;
    for (const host of [element, ...[...element.querySelectorAll('*')].slice(0, MOST_ROOTS)]) {
      const root = page.shadowOf(host);
      if (!root) continue;
      page.observe(root);
      for (const child of root.children) {
        if (!(child instanceof HTMLElement) || child.matches(NEVER)) continue;
        const inner = inward(child, depth + 1);
        if (inner && (!most || textOf(inner).length > textOf(most).length)) most = inner;
      }
    }
    return most;
  }

  const isBefore = (echo: HTMLElement, item: HTMLElement): boolean =>
    (outermost(echo, item).compareDocumentPosition(outermost(item, echo)) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

  return {
    hear,
    answers,
    isEcho: (item) =>
      turns.some(
        ({ echoes, sent }) =>
          textOf(item) === plain(sent) ||
          echoes.some((echo) => containsDeep(echo, item) || (containsDeep(item, echo) && isMostly(item, echo))),
      ),
    follows(item) {
      const echoes = turns.flatMap((turn) => turn.echoes);
      return echoes.length === 0 ? undefined : echoes.some((echo) => isBefore(echo, item));
    },
    isAnswered(item) {
      const turn = turns.findLast(({ echoes }) => echoes.some((echo) => isBefore(echo, item)));
      return turn?.answer?.isConnected === true;
    },
    promptOf: (item) => turns.find(({ answer }) => answer === item)?.sent,
  };
}

/** The place comes after the echo as one reads: some lists stand in the page upside down. */
function isBehind(echo: Element, place: Element): boolean {
  let around = parentOf(echo);
  while (around && !containsDeep(around, place)) around = parentOf(around);
  const reversed = around !== null && /reverse/.test(getComputedStyle(around).flexDirection);
  const following =
    outermost(echo, place).compareDocumentPosition(outermost(place, echo)) & Node.DOCUMENT_POSITION_FOLLOWING;
  return (following !== 0) !== reversed;
}

/** The echo makes up the item: nothing else of any length stands in it. */
const isMostly = (item: HTMLElement, echo: HTMLElement): boolean => textOf(item).length < textOf(echo).length + SHORT;

/** The node, or the host of its shadow tree that stands in the same tree as the other. */
function outermost(node: Node, other: Node): Node {
  const root = other.getRootNode();
  let element: Node = node;
  for (let own = element.getRootNode(); own !== root && own instanceof ShadowRoot; own = element.getRootNode())
    element = own.host;
  return element;
}

/** Everything with text in it is there to be pressed: suggestions, links, actions. */
function isToPress(item: HTMLElement): boolean {
  const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let node = walker.nextNode(); node && seen < 12; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || (node.nodeValue ?? '').trim() === '' || parent.closest('style, script')) continue;
    seen++;
    const pressed = parent.closest('a, button, [role="button"], [role="option"], [role="link"], [role="menuitem"]');
    if (pressed && item.contains(pressed)) continue;
    if (getComputedStyle(parent).cursor !== 'pointer') return false;
  }
  return seen > 0;
}
