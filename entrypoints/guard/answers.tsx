import { render } from 'preact';
import { AnswerLine, type LineNews } from '../../components/answer/AnswerLine.tsx';
import { AnswerPanel } from '../../components/answer/AnswerPanel.tsx';
import { ANSWER_STYLES } from '../../components/answer/styles.ts';
import { LanguageContext } from '../../components/language.tsx';
import { type Assessment, assessing } from '../../lib/answer/assess.ts';
import { type Extract, extractOf } from '../../lib/answer/extract.ts';
import { limitsFrom } from '../../lib/answer/limits.ts';
import { type Overview, overviewOf } from '../../lib/answer/overview.ts';
import { warmUpAnswers } from '../../lib/answer/warm-up.ts';
import { drain, type Slices } from '../../lib/detect/slices.ts';
import {
  answerWords,
  checklist,
  type ShortenGoal,
  shortenPrompt,
  shortenTo,
  sourceQuestion,
} from '../../lib/i18n/answer.ts';
import { type Language, sayIn } from '../../lib/i18n/words.ts';
import { watchCopying } from '../../lib/page/answers-copy.ts';
import { createAnswerLines } from '../../lib/page/answers-layer.ts';
import { leadTo, markAnswer, unmarkAnswer } from '../../lib/page/answers-marks.ts';
import { rememberSent } from '../../lib/page/answers-prompt.ts';
import { type FinishedAnswer, watchAnswers } from '../../lib/page/answers-watch.ts';
import { type AnswerWork, workOff } from '../../lib/page/answers-work.ts';
import type { EarlyEvents } from '../../lib/page/early-events.ts';
import { namedBoundary } from '../../lib/page/field.ts';
import { whenIdle } from '../../lib/page/idle.ts';
import { snapshot } from '../../lib/page/snapshot.ts';
import type { Field, Surroundings } from '../../lib/page/types.ts';
import { focusField, writeAppended, writeWhole } from '../../lib/page/write.ts';
import type { Settings } from '../../lib/policy/fields.ts';

export interface AnswersOptions {
  page: Surroundings;
  events: EarlyEvents;
  /** The page is a chat and ours to help with. */
  active(): boolean;
  settings(): Settings;
  language(): Language;
  /** A place in our shadow tree. */
  slot(name: string): HTMLElement;
  /** The composer to write into. Dear to find: asked for a few times a minute. */
  composer(): Field | undefined;
  /** The answer with names put back in place of placeholders; the same text when it holds none. */
  restore?(text: string): string;
  /** Counts only: see lib/platform/counts.ts. */
  count(counts: Record<string, number>): void;
}

/** Long lists give their nodes to other messages: the same answer, back in sight, is as it was left. In memory only. */
interface Done {
  /** Claims ticked off, by index. */
  ticked: Set<number>;
  /** The reminder on copying comes once for each answer. */
  reminded: boolean;
}

interface Shown {
  answer: FinishedAnswer;
  result: Assessment;
  /** What the person did with this answer; outlives its node. */
  done: Done;
  news: LineNews | undefined;
  overview?: Overview;
  extract?: Extract;
}

/** How long a line tells its news before it goes back to its figures, in milliseconds. */
const NEWS_FOR = 6_000;
/** Readers reckoned with until the person says how many. */
const READERS = 10;
/** How long a composer that was found is taken to be still the one, in milliseconds. */
const COMPOSER_FOR = 2_000;

/**
 * The quiet line under each finished answer, and the panel it opens. Does nothing at all while the setting is off.
 * The returned function is to be called when settings or language have changed.
 */
export function mountAnswers(options: AnswersOptions, signal: AbortSignal): { settingsChanged(): void } {
  const { page, settings, language } = options;
  const shown = new Map<HTMLElement, Shown>();
  const done = new Map<number, Done>();
  let running: AbortController | undefined;
  let open: HTMLElement | undefined;
  let startAt: 'top' | 'claims' = 'top';
  let recipients = READERS;
  let lines: ReturnType<typeof createAnswerLines> | undefined;
  let found: { field: Field | undefined; at: number } | undefined;
  let dressed = false;

  function composer(): Field | undefined {
    const now = performance.now();
    if (!found || now - found.at > COMPOSER_FOR || (found.field && !found.field.isConnected)) {
      found = { field: options.composer(), at: now };
    }
    return found.field;
  }

  function composerBox(): Element | undefined {
    const field = composer();
    return field && (namedBoundary(field, page) ?? field);
  }

  function slot(name: string): HTMLElement {
    const place = options.slot(name);
    const root = place.getRootNode();
    if (!dressed && root instanceof ShadowRoot) {
      dressed = true;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(ANSWER_STYLES);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    return place;
  }

  const settingsChanged = () => {
    if (signal.aborted) return;
    if (!settings().answerCheck || !options.active()) {
      running?.abort();
      running = undefined;
      return;
    }
    if (running) {
      for (const each of shown.values()) reassess(each);
      return;
    }
    running = new AbortController();
    const until = AbortSignal.any([signal, running.signal]);
    // Nothing is answered before the page is there: its start is not held up.
    if (document.readyState !== 'loading') start(until);
    else document.addEventListener('DOMContentLoaded', () => start(until), { once: true, signal: until });
  };

  function start(until: AbortSignal): void {
    const layer = createAnswerLines({ slot: () => slot('answers'), composerBox }, until);
    lines = layer;
    // What all assessments use is made ready while somebody writes: not at a page's start, and before the first answer is there.
    let warm = false;
    options.events.hear(
      'input',
      () => {
        if (warm) return;
        warm = true;
        whenIdle(warmUpAnswers(limitsFrom(settings())), until);
      },
      until,
    );
    const work: AnswerWork<FinishedAnswer> = workOff(
      (answer) => (answer.item.isConnected ? judge(answer) : undefined),
      show,
      until,
    );
    const lastSent = rememberSent(options.events, page, composer, until);
    watchAnswers(
      {
        site: () => page.site,
        composer,
        isOwn: page.isOwn,
        lastSent,
        shadowOf: page.shadowOf,
        onFinished: work.add,
        onGone(item) {
          work.drop((answer) => answer.item === item);
          drop(item);
        },
        onChange: layer.arrange,
      },
      until,
    );
    watchCopying(
      {
        events: options.events,
        isOwn: page.isOwn,
        answers: () => [...shown.values()].map((each) => each.answer),
        onCopied(item) {
          const each = shown.get(item);
          if (!each || each.done.reminded || unchecked(each) === 0) return;
          each.done.reminded = true;
          tell(each, 'unchecked-copy');
        },
      },
      until,
    );
    until.addEventListener('abort', () => {
      for (const item of [...shown.keys()]) drop(item);
      lines = undefined;
    });
  }

  function judge({ read, prompt, earlier }: FinishedAnswer): Slices<Assessment> {
    const now = settings();
    return assessing(prompt, read.text, {
      limits: limitsFrom(now),
      earlier: { prompts: earlier },
      claims: now.claimCheck,
    });
  }

  function show(answer: FinishedAnswer, result: Assessment): void {
    const mine = done.get(answer.key) ?? { ticked: new Set<number>(), reminded: false };
    done.set(answer.key, mine);
    // What one of them wrote into the composer has been sent.
    for (const other of shown.values()) {
      if (other.news !== 'written') continue;
      other.news = undefined;
      draw(other);
    }
    const each: Shown = { answer, result, done: mine, news: undefined };
    shown.set(answer.item, each);
    draw(each);
    if (!answer.fresh) return;
    options.count({
      answers: 1,
      'answers.words': each.result.words,
      ...(each.result.overlong && { 'answers.overlong': 1 }),
      ...(settings().energy && {
        'energy.mwh.low': Math.round(each.result.energy.low * 1_000),
        'energy.mwh.high': Math.round(each.result.energy.high * 1_000),
      }),
    });
  }

  function reassess(each: Shown): void {
    const before = each.result.claims.length;
    each.result = drain(judge(each.answer));
    if (each.result.claims.length !== before) each.done.ticked.clear();
    draw(each);
    if (open === each.answer.item) drawPanel();
  }

  function drop(item: HTMLElement): void {
    const each = shown.get(item);
    shown.delete(item);
    unmarkAnswer(item);
    if (each && lines) render(null, lines.show(item, each.answer.body));
    lines?.drop(item);
    if (open === item) close();
  }

  function draw(each: Shown): void {
    if (!lines) return;
    const { answer, result, news } = each;
    const restored = options.restore?.(answer.read.text);
    markAnswer(
      answer.item,
      answer.read,
      'claim',
      result.claims.filter((_, index) => !each.done.ticked.has(index)),
    );
    render(
      <LanguageContext.Provider value={language()}>
        <AnswerLine
          result={result}
          unchecked={unchecked(each)}
          open={open === answer.item}
          {...(news && { news })}
          onShorten={() => void shorten(each, 'words')}
          onVerify={() => toggle(answer.item, 'claims')}
          onMore={() => toggle(answer.item, 'top')}
          {...(restored !== undefined &&
            restored !== answer.read.text && {
              onCopyRestored: () => void copy(each, restored),
            })}
        />
      </LanguageContext.Provider>,
      lines.show(answer.item, answer.body),
    );
  }

  const unchecked = (each: Shown) => each.result.claims.length - each.done.ticked.size;

  function tell(each: Shown, news: LineNews): void {
    each.news = news;
    draw(each);
    if (open === each.answer.item) drawPanel();
    setTimeout(() => {
      if (each.news !== news) return;
      each.news = undefined;
      if (shown.get(each.answer.item) === each) draw(each);
      if (open === each.answer.item) drawPanel();
    }, NEWS_FOR);
  }

  async function write(each: Shown, text: string): Promise<void> {
    const field = options.composer();
    const draft = field ? snapshot(field).text.trim() : '';
    // A draft of the person's own stays; ours comes after it.
    const written = field && (await (draft === '' ? writeWhole(field, text, page) : writeAppended(field, text, page)));
    if (field && written?.ok) {
      focusField(field);
      tell(each, 'written');
      return;
    }
    await navigator.clipboard.writeText(text).catch(() => undefined);
    tell(each, 'not-written');
  }

  async function shorten(each: Shown, goal: ShortenGoal): Promise<void> {
    options.count({ 'answers.shortened': 1 });
    await write(each, shortenPrompt(goal, each.result.expected, each.result.words, each.result.language));
  }

  async function copy(each: Shown, text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    tell(each, 'copied');
  }

  function toggle(item: HTMLElement, start: 'top' | 'claims'): void {
    const other = open !== item;
    if (open) close();
    if (!other) return;
    open = item;
    startAt = start;
    const each = shown.get(item);
    if (each) draw(each);
    drawPanel();
  }

  function close(): void {
    const item = open;
    open = undefined;
    render(null, slot('answer-panel'));
    const each = item && shown.get(item);
    if (!each || !lines) return;
    markAnswer(each.answer.item, each.answer.read, 'padding', []);
    draw(each);
    lines
      .show(each.answer.item, each.answer.body)
      .querySelector<HTMLElement>('[data-action="more"]')
      ?.focus({ preventScroll: true });
  }

  function drawPanel(): void {
    const each = open && shown.get(open);
    if (!each) {
      close();
      return;
    }
    const {
      answer,
      result,
      done: { ticked },
    } = each;
    const { text } = answer.read;
    each.overview ??= overviewOf(text, result.blocks, result.sentences);
    each.extract ??= extractOf(
      text,
      result.blocks,
      result.sentences,
      result.padding,
      Math.min(shortenTo(result.expected, result.words), Math.round(result.words * 0.4)),
    );
    const { overview, extract } = each;
    const say = sayIn(language());
    const news =
      each.news === 'written' ? say(answerWords.written) : each.news === 'copied' ? say(answerWords.copied) : undefined;
    const place = slot('answer-panel');
    render(
      <LanguageContext.Provider value={language()}>
        <AnswerPanel
          result={result}
          overview={overview}
          extract={extract}
          text={text}
          ticked={ticked}
          recipients={recipients}
          showEnergy={settings().energy}
          start={startAt}
          {...(news && { news })}
          onTick={(index, on) => {
            if (on) ticked.add(index);
            else ticked.delete(index);
            draw(each);
            drawPanel();
          }}
          onGoTo={(stretch) => leadTo(answer.item, answer.read, stretch)}
          onAsk={(claim) => void write(each, sourceQuestion(claim.text, result.language))}
          onCopyChecklist={() => void copy(each, checklist(result.claims, ticked, say))}
          onShorten={(goal) => void shorten(each, goal)}
          onCopyExtract={() =>
            void copy(each, extract.sentences.map((sentence) => text.slice(sentence.start, sentence.end)).join('\n'))
          }
          onRecipients={(count) => {
            recipients = count;
            drawPanel();
          }}
          onShowPadding={() => {
            markAnswer(answer.item, answer.read, 'padding', result.padding);
            const first = result.padding[0];
            if (first) leadTo(answer.item, answer.read, first);
          }}
          onClose={close}
        />
      </LanguageContext.Provider>,
      place,
    );
    placePanel(place, lines?.boxOf(answer.item), lines?.themeOf(answer.item));
  }

  settingsChanged();
  return { settingsChanged };
}

/** Beside its line where there is room, above or below; inside the window in any case. */
function placePanel(slot: HTMLElement, line: DOMRect | undefined, theme: string | undefined): void {
  const panel = slot.firstElementChild;
  if (!panel) return;
  Object.assign(slot.style, {
    position: 'fixed',
    top: '0',
    left: '0',
    zIndex: '2147483646',
    ...(theme && { colorScheme: theme }),
  });
  const { width, height } = panel.getBoundingClientRect();
  const beside = (line?.right ?? 0) + 16;
  if (beside + width <= window.innerWidth - 8) {
    const top = Math.max(8, Math.min((line?.bottom ?? height) - height, window.innerHeight - height - 8));
    Object.assign(slot.style, { top: `${Math.round(top)}px`, left: `${Math.round(beside)}px` });
    return;
  }
  const left = Math.max(8, Math.min((line?.right ?? window.innerWidth) - width, window.innerWidth - width - 8));
  const above = (line?.top ?? 0) - height - 6;
  const below = (line?.bottom ?? 0) + 6;
  const top = above >= 8 ? above : below + height <= window.innerHeight - 8 ? below : 8;
  Object.assign(slot.style, { top: `${Math.round(top)}px`, left: `${Math.round(left)}px` });
}
