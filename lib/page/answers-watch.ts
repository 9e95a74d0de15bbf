/**
 * Knows when an answer is finished, on a page that changes under our eyes: while it is written, when it is edited or asked
 * again, when a long list gives its nodes to other messages. One observer; a look at most every 400 ms while text flows; only
 * answers that are not yet finished are read, and of those only length and tail until they stand still.
 */
import type { Site } from '../sites/types.ts';
import { type AnswerText, readAnswer } from './answers-text.ts';
import { isWaiting, type Sent, watchUnknown } from './answers-unknown.ts';
import { containsDeep } from './deep.ts';
import type { ShadowOf } from './types.ts';

export interface FinishedAnswer {
  /** The element that stands for the answer; stays the same while the answer does. */
  item: HTMLElement;
  /** The element that holds its text: the place to show something under. */
  body: HTMLElement;
  read: AnswerText;
  /** The prompt it answers, as shown on the page or as last typed. */
  prompt: string;
  /** The person's messages before that one, oldest first, at most three. */
  earlier: readonly string[];
  /** The same for the same answer to the same prompt, also when its node is made anew. */
  key: number;
  /** Written while we watched, and not seen before: to be counted once. */
  fresh: boolean;
}

export interface AnswerWatch {
  site(): Site;
  /** The composer in use, to know its shadow tree and that it is no answer. */
  composer(): HTMLElement | undefined;
  /** Our own host: its changes are not the page's. */
  isOwn(node: EventTarget): boolean;
  /** The last thing the person sent, where the page's own messages cannot be told apart. */
  lastSent(): Sent;
  shadowOf: ShadowOf;
  onFinished(answer: FinishedAnswer): void;
  /** The answer has changed, is being written again, or has left the page. */
  onGone(item: HTMLElement): void;
  /** Something moved: places may have to be found anew. */
  onChange(): void;
}

/** Looks follow a change after this time, and are no closer together than that while changes keep coming. */
const SOON = 120;
const APART = 400;
/** While something is unfinished, a look also comes without a change: a sign may vanish by an attribute alone. */
const POLL = 250;
/** Looks that wait for text to have stood still come no closer together than this. */
const LEAST_WAIT = 30;
/** An answer whose sign of writing has gone must stand still this long. */
const SETTLED_AFTER_SIGN = 300;
/** And this long where the page gives no sign; longer where its text was seen to come in slower beats. */
const SETTLED_WITHOUT_SIGN = 550;
const LONGEST_SETTLE = 4_000;
/** A stop button may be left standing; text that has not changed for so long is finished. */
const LINGERING = 45_000;

/** For hosts no site file names: how chats usually mark an answer, and a sign that it is being written. */
const GENERIC_ITEMS: readonly string[] = [
  '[data-message-author-role="assistant"]',
  '[data-role="assistant"], [data-author="assistant"], [data-sender="assistant"], [data-from="assistant"], [data-message-role="assistant"]',
  '[data-testid*="assistant-message" i], [data-testid*="bot-message" i], [data-testid*="ai-message" i]',
  '[class~="assistant"], [class~="bot"], [class*="assistant-message" i], [class*="bot-message" i], [class*="ai-message" i], [class*="message-assistant" i]',
  '.markdown, .prose, .markdown-body, .ds-markdown, [class*="markdown" i]',
];
/** The last resort, from the first thing sent on: what stands in a log before that is a greeting or a hint, and no answer. */
const IN_LOG = '[role="log"] > *, [role="log"] > * > *';
const GENERIC_USER =
  '[data-message-author-role="user"], [data-role="user"], [data-author="user"], [data-sender="user"], [data-from="user"], [data-message-role="user"], [data-testid*="user-message" i], [class~="user"], [class*="user-message" i], [class*="message-user" i], [class*="human-message" i]';
const GENERIC_STREAMING =
  '[aria-busy="true"], [data-streaming="true"], [data-is-streaming="true"], [data-state="streaming"], .streaming, .result-streaming, .typing, [class*="typing-indicator" i], [class*="blinking-cursor" i]';
const GENERIC_STOP =
  'button[aria-label*="stop" i], button[data-testid*="stop" i], button[title*="stop" i], [role="button"][aria-label*="stop" i], button[aria-label*="afbryd" i], button[aria-label*="cancel generat" i]';
const STOP_WORDS = /^(?:stop|stop (?:generating|streaming|response|svar)|afbryd|stands)$/i;

/** An inner part with so much of an answer's text is the answer. */
const NEARLY_ALL = 0.8;
/** What a known site writes around an answer, its model's name or a time, is no longer than this; UTF-16 code units. */
const LABEL = 60;

interface Entry {
  item: HTMLElement;
  state: 'writing' | 'finished';
  /** Length and tail of its text: enough to see a change. */
  mark: string;
  length: number;
  /** When it last changed, and the longest pause between two changes so far; performance.now() milliseconds. */
  changed: number;
  pause: number;
  /** A sign of writing was seen. */
  signed: boolean;
  /** Was there before anything was sent, or came in one piece. */
  grew: boolean;
  hash?: number;
  /** What it was taken to answer when it was finished. */
  prompt?: string;
  /** Its text was put there again after that, the same or another. */
  rewritten: boolean;
}

export function watchAnswers(watch: AnswerWatch, signal: AbortSignal): { look(): void } {
  const entries = new Map<HTMLElement, Entry>();
  /** Answers told of, by prompt and text: a node made anew for the same answer is not a new answer. */
  const told = new Set<number>();
  /** What stood on an unknown page before anything was sent, by element and by text: greetings and hints. */
  const greetings = new WeakSet<HTMLElement>();
  const greeted = new Set<string>();
  const roots = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let peeking: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let lastLook = Number.NEGATIVE_INFINITY;

  /** The page's last change, and its first since the last look: looks are too seldom to tell how text comes in. */
  let changedAt = performance.now();
  let firstSinceLook: number | undefined;
  let newest: Entry | undefined;

  const observer = new MutationObserver((records) => {
    // What a person writes changes the page with every key, and is no answer.
    const written = document.activeElement;
    const editor = written instanceof HTMLElement && written.isContentEditable ? written : undefined;
    if (records.every(({ target }) => watch.isOwn(target) || editor?.contains(target))) return;
    if (watch.site().answer.item.length === 0) unknown.hear(records);
    if (newest?.state === 'finished' && !newest.rewritten) newest.rewritten = isRewritten(newest, records);
    changedAt = performance.now();
    firstSinceLook ??= changedAt;
    soon(Math.max(SOON, lastLook + APART - performance.now()));
  });
  const unknown = watchUnknown({ shadowOf: watch.shadowOf, isOwn: watch.isOwn, observe, again: soon });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(peeking);
    for (const entry of entries.values()) watch.onGone(entry.item);
    entries.clear();
  });

  function observe(root: Node): void {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  function soon(delay: number): void {
    const at = performance.now() + delay;
    if (timer !== undefined && due <= at) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      timer = undefined;
      look();
    }, delay);
  }

  /** A composer that is cleared late changes no node: what was sent is asked for until it is known. */
  function peek(count: number): void {
    peeking ??= setTimeout(() => {
      peeking = undefined;
      if (signal.aborted) return;
      const sent = watch.lastSent();
      if (sent.count !== count) soon(0);
      else if (sent.pending) peek(count);
    }, APART);
  }

  function look(): void {
    if (signal.aborted) return;
    const now = performance.now();
    lastLook = now;
    const composer = watch.composer();
    const site = watch.site();
    // A field's own shadow tree holds no answers, a widget's may: the innermost that has some is searched, else the document.
    const scopes: ParentNode[] = [];
    for (let root = composer?.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      scopes.push(root);
      observe(root);
    }
    observe(document.documentElement);
    const known = site.answer.item.length > 0;
    if (!known || scopes.length === 0) scopes.push(document);
    const items = known ? knownItems(site, scopes[0]!, composer) : unknownItems(scopes, composer);
    const present = new Set(items);
    for (const [item] of entries) if (!present.has(item)) forget(item);

    const last = items.at(-1);
    const stop = (known ? scopes.slice(0, 1) : scopes).some((scope) => isStopShown(site, scope));
    let unfinished = false;
    let next = POLL;
    for (const item of items) {
      const entry = entries.get(item) ?? enter(item, now);
      const writing = isMarkedWriting(site, item) || (item === last && stop && now - entry.changed < LINGERING);
      follow(entry, writing, now);
      if (entry.state === 'finished') continue;
      const left = settle(site, entry) - (now - entry.changed);
      if (!writing && entry.length > 0 && left <= 0) finish(entry, site);
      // An empty placeholder is waited for by the observer, not by looking.
      else if (entry.length > 0 || writing) {
        unfinished = true;
        if (!writing) next = Math.min(next, Math.max(LEAST_WAIT, left));
      }
    }
    firstSinceLook = undefined;
    newest = last && entries.get(last);
    watch.onChange();
    if (unfinished) soon(Math.min(POLL, next));
  }

  function enter(item: HTMLElement, now: number): Entry {
    const { mark, length } = markOf(item);
    const entry: Entry = {
      item,
      state: 'writing',
      mark,
      length,
      changed: now,
      pause: 0,
      signed: false,
      grew: false,
      rewritten: false,
    };
    entries.set(item, entry);
    return entry;
  }

  function forget(item: HTMLElement): void {
    const entry = entries.get(item);
    entries.delete(item);
    if (entry?.state === 'finished') watch.onGone(item);
  }

  /** Takes note of a changed text and of signs; an answer that changes after it was finished is being written again. */
  function follow(entry: Entry, writing: boolean, now: number): void {
    if (writing) entry.signed = true;
    const { mark, length } = markOf(entry.item);
    if (mark !== entry.mark) {
      const from = Math.max(entry.changed, firstSinceLook ?? now);
      if (entry.length > 0 && entry.state === 'writing') entry.pause = Math.max(entry.pause, from - entry.changed);
      if (length > entry.length) entry.grew = true;
      entry.mark = mark;
      entry.length = length;
      entry.changed = Math.max(entry.changed, Math.min(now, changedAt));
      if (entry.state === 'finished') reopen(entry);
    } else if (entry.state === 'finished' && (writing || answersAnew(entry))) reopen(entry);
  }

  /** A page with one place for all answers may put the very same words there for another prompt. */
  function answersAnew(entry: Entry): boolean {
    if (!entry.rewritten || watch.lastSent().pending) return false;
    entry.rewritten = false;
    return promptsOf(entry).prompt !== entry.prompt;
  }

  function promptsOf({ item }: Entry): { prompt: string; earlier: readonly string[] } {
    const root = item.getRootNode();
    const before = promptsBefore(watch.site(), root instanceof ShadowRoot ? root : document, item);
    return { prompt: before.at(-1) ?? unknown.promptOf(item) ?? watch.lastSent().text, earlier: before.slice(-4, -1) };
  }

  function reopen(entry: Entry): void {
    entry.state = 'writing';
    entry.pause = 0;
    watch.onGone(entry.item);
  }

  function settle(site: Site, entry: Entry): number {
    if (entry.signed || (site.answer.done && marks(entry.item, site.answer.done))) return SETTLED_AFTER_SIGN;
    return Math.min(LONGEST_SETTLE, Math.max(SETTLED_WITHOUT_SIGN, entry.pause * 2));
  }

  function finish(entry: Entry, site: Site): void {
    const body =
      site.answer.item.length > 0 ? bodyOf(site, entry.item) : narrowed(entry.item, Number.POSITIVE_INFINITY);
    const read = readAnswer(body, site.answer.strip);
    if (read.text.trim() === '') return;
    entry.state = 'finished';
    const { prompt, earlier } = promptsOf(entry);
    entry.prompt = prompt;
    entry.rewritten = false;
    const hash = hashOf(`${prompt}\n${read.text}`);
    const fresh = !told.has(hash) && (entry.signed || entry.grew);
    told.add(hash);
    entry.hash = hash;
    watch.onFinished({ item: entry.item, body, read, prompt, earlier, key: hash, fresh });
  }

  /** One element per answer: the first selector of the list that matches anything shown. */
  function knownItems(site: Site, scope: ParentNode, composer: HTMLElement | undefined): HTMLElement[] {
    for (const selector of site.answer.item) {
      const found = shownBy(selector, scope, composer);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** What stands behind what was sent, and what is marked as an answer and has a person's message before it. */
  function unknownItems(scopes: readonly ParentNode[], composer: HTMLElement | undefined): HTMLElement[] {
    const sent = watch.lastSent();
    if (sent.pending) peek(sent.count);
    const learned = unknown.answers(sent, composer).filter((item) => (item.textContent ?? '').trim() !== '');
    const marked: HTMLElement[] = [];
    for (const scope of scopes) {
      marked.push(...markedIn(scope, composer, sent.count > 0 && learned.length === 0));
      if (marked.length > 0) break;
    }
    const others = marked.filter(
      (item) =>
        !unknown.isAnswered(item) && !learned.some((each) => containsDeep(each, item) || containsDeep(item, each)),
    );
    return [...learned, ...others].sort(inOrder);
  }

  function markedIn(scope: ParentNode, composer: HTMLElement | undefined, log: boolean): HTMLElement[] {
    for (const selector of log ? [...GENERIC_ITEMS, IN_LOG] : GENERIC_ITEMS) {
      const found = shownBy(selector, scope, composer).filter((item) => !item.matches(GENERIC_USER));
      const marked = selector !== IN_LOG;
      const answers = found.filter((item) => isAnswer(item, scope, marked));
      if (answers.length > 0) return answers;
    }
    return [];
  }

  function isAnswer(item: HTMLElement, scope: ParentNode, marked: boolean): boolean {
    if (unknown.isEcho(item) || isWaiting(item.textContent ?? '')) return false;
    if (marked && hasUserBefore(scope, item)) return true;
    if (watch.lastSent().count === 0) {
      if (marked) {
        greetings.add(item);
        greeted.add((item.textContent ?? '').trim().slice(0, 200));
      }
      return false;
    }
    // Where what was sent is not to be seen, what came after it was sent is taken for its answer.
    const isGreeting = greetings.has(item) || greeted.has((item.textContent ?? '').trim().slice(0, 200));
    return unknown.follows(item) ?? (marked && !isGreeting);
  }

  function shownBy(selector: string, scope: ParentNode, composer: HTMLElement | undefined): HTMLElement[] {
    const found = [...scope.querySelectorAll<HTMLElement>(selector)].filter(
      (item) =>
        !watch.isOwn(item) &&
        !(composer && (item.contains(composer) || composer.contains(item))) &&
        !item.closest('[contenteditable="true"], [role="dialog"], nav, form') &&
        item.checkVisibility(),
    );
    // An item inside another one is part of it.
    return found.filter((item) => !found.some((other) => other !== item && other.contains(item)));
  }

  observe(document.documentElement);
  soon(SOON);
  return { look: () => soon(0) };
}

/** A message of the person's own, marked as such, stands before the item; an account's name in the page's frame is none. */
function hasUserBefore(scope: ParentNode, item: HTMLElement): boolean {
  for (const user of scope.querySelectorAll<HTMLElement>(GENERIC_USER)) {
    if (inOrder(user, item) > 0) return false;
    if (user.contains(item) || (user.textContent ?? '').trim() === '') continue;
    if (!user.closest('nav, header, aside, button, a, [role="banner"], [role="navigation"]')) return true;
  }
  return false;
}

/**
 * Goes in to where nearly all of the text stands: names, times and actions around it are no part of it.
 * @param most UTF-16 code units that may be left outside on each step
 */
function narrowed(item: HTMLElement, most: number): HTMLElement {
  let body = item;
  for (;;) {
    const length = (body.textContent ?? '').length;
    const inner: Element | undefined = [...body.children].find(
      (child) => (child.textContent ?? '').length >= Math.max(1, length * NEARLY_ALL, length - most),
    );
    if (!(inner instanceof HTMLElement) || !/^(?:DIV|SECTION|ARTICLE)$|-/.test(inner.tagName)) return body;
    body = inner;
  }
}

function markOf(item: HTMLElement): { mark: string; length: number } {
  const text = item.textContent ?? '';
  const trimmed = text.trim();
  return { mark: `${text.length}:${trimmed.slice(-48)}:${trimmed.slice(0, 24)}`, length: trimmed.length };
}

/** Nearly all of its text was put there anew. */
function isRewritten({ item, length }: Entry, records: readonly MutationRecord[]): boolean {
  let put = 0;
  for (const { target, type, addedNodes } of records) {
    if (!item.contains(target)) continue;
    if (type === 'characterData') put += target.nodeValue?.trim().length ?? 0;
    for (const node of addedNodes) put += node.textContent?.trim().length ?? 0;
    if (put >= length * NEARLY_ALL) return true;
  }
  return false;
}

function marks(item: HTMLElement, selectors: readonly string[]): boolean {
  const selector = selectors.join(', ');
  return item.matches(selector) || item.querySelector(selector) !== null || item.closest(selector) !== null;
}

function isMarkedWriting(site: Site, item: HTMLElement): boolean {
  if (site.answer.streaming) return marks(item, site.answer.streaming);
  return (
    site.answer.item.length === 0 && (item.matches(GENERIC_STREAMING) || item.querySelector(GENERIC_STREAMING) !== null)
  );
}

function isStopShown(site: Site, scope: ParentNode): boolean {
  const selector = site.stop.length > 0 ? site.stop.join(', ') : GENERIC_STOP;
  for (const button of scope.querySelectorAll<HTMLElement>(selector)) if (button.checkVisibility()) return true;
  if (site.stop.length > 0) return false;
  for (const button of scope.querySelectorAll<HTMLElement>('button')) {
    if (STOP_WORDS.test((button.textContent ?? '').trim()) && button.checkVisibility()) return true;
  }
  return false;
}

/** The last matching body: where thinking comes first, the answer is what comes last. With none named, the item but for its labels. */
function bodyOf(site: Site, item: HTMLElement): HTMLElement {
  for (const selector of site.answer.body ?? []) {
    if (item.matches(selector)) return item;
    const found = [...item.querySelectorAll<HTMLElement>(selector)].filter(
      (body) => (body.textContent ?? '').trim() !== '',
    );
    const outer = found.filter((body) => !found.some((other) => other !== body && other.contains(body)));
    const strip = site.answer.strip?.join(', ');
    const kept = strip
      ? outer.filter((body) => body.closest(strip) === null || !item.contains(body.closest(strip)))
      : outer;
    const last = kept.at(-1);
    if (last) return last;
  }
  return site.answer.body ? item : narrowed(item, LABEL);
}

/** The person's messages that stand before the answer, oldest first. */
function promptsBefore(site: Site, scope: ParentNode, item: HTMLElement): string[] {
  const selectors = site.answer.item.length > 0 ? (site.answer.user ?? []) : [GENERIC_USER];
  for (const selector of selectors) {
    const found = [...scope.querySelectorAll<HTMLElement>(selector)].filter(
      (user) => user.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING && !user.contains(item),
    );
    const outer = found.filter((user) => !found.some((other) => other !== user && other.contains(user)));
    if (outer.length > 0) return outer.slice(-4).map((user) => readAnswer(user).text.trim());
  }
  return [];
}

const inOrder = (a: Node, b: Node): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
