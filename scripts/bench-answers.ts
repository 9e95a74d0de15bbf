/**
 * `npm run bench:answers [-- page … | assess]`: on every saved page, how long after an answer's last word its line stands under it
 * (bar: 1 s), whether a line ever stood there while words still came, and whether an answer ever got two; then what it costs
 * to assess 5,000 words in Chromium (bar: 40 ms). Prints figures and asserts nothing. By the clock: a busy machine counts.
 */
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { type AnswersSeen, watchAnswers } from '../tests/e2e/support/answer-watch.ts';
import { ANSWERS } from '../tests/e2e/support/answers.ts';
import { BUILD, buildWithMatches, UNKNOWN_HOSTS } from '../tests/e2e/support/builds.ts';
import { openChat } from '../tests/e2e/support/chat.ts';
import { launch } from '../tests/e2e/support/chromium.ts';
import prepare from '../tests/e2e/support/prepare.ts';
import { startServer } from '../tests/e2e/support/server.ts';
import { PAGES, type Page, type PageId } from '../tests/pages/pages.ts';

const PROMPT = 'Skriv en kort mail til teamet om, at vi holder fælles morgenmad på fredag kl. 8.30.';
/** Words at once and milliseconds between: steady, and in slow beats as a busy service sends them. */
const PACES: readonly [number, number][] = [
  [12, 40],
  [60, 350],
];

type Alone = typeof import('./bench/answers-alone.ts');

const only = process.argv.slice(2).filter((argument) => argument in PAGES) as PageId[];
const assessOnly = process.argv.includes('assess');
await prepare();
const server = await startServer();
const unknown = await buildWithMatches(UNKNOWN_HOSTS);
const known = await launch({ port: server.port, extension: BUILD });
const others = await launch({ port: server.port, extension: unknown.path });
const all: number[] = [];
try {
  for (const page of Object.values(PAGES) as Page[]) {
    if (assessOnly || (only.length > 0 && !only.includes(page.id as PageId))) continue;
    if (page.kind === 'closed' || page.answer === '') {
      console.log(`${page.id.padEnd(22)} not measured: shows no answer`);
      continue;
    }
    if (page.kind === 'input') {
      const after = await measureDocument(page);
      console.log(
        `${page.id.padEnd(22)} ${after === undefined ? 'NO LINE: its answer is a document with nothing to write in' : `${Math.round(after)} ms`}`,
      );
      continue;
    }
    const figures: string[] = [];
    for (const [words, every] of PACES) {
      const seen = await measure(page, words, every).catch((error: Error) => error);
      if (seen instanceof Error) figures.push(seen.message.split('\n')[0]!);
      else {
        all.push(seen.after);
        figures.push(
          `${Math.round(seen.after)} ms${seen.early > 0 ? `, EARLY ${seen.early}` : ''}${seen.most !== 1 ? `, ${seen.most} LINES` : ''}`,
        );
      }
    }
    console.log(`${page.id.padEnd(22)} ${figures.join('   |   ')}`);
  }
  all.sort((a, b) => a - b);
  if (all.length > 0)
    console.log(
      `${all.length} answers: median ${Math.round(all[all.length >> 1] ?? 0)} ms, slowest ${Math.round(all.at(-1) ?? 0)} ms (bar 1,000 ms)`,
    );
  if (only.length === 0) await assessing();
} finally {
  await known.close();
  await others.close();
  await server.close();
}

async function measure(page: Page, words: number, every: number): Promise<AnswersSeen> {
  server.answerWith(ANSWERS.da.long);
  server.pace(words, every);
  const host = new URL(page.url).hostname;
  const chat = await openChat(host.endsWith('.chat.test') ? others : known, page.id as PageId);
  try {
    // A greeting may have a line of its own already: only those that come from now on count.
    const watch = await watchAnswers(chat, page.id as PageId);
    await chat.put(PROMPT);
    // Enter is a line break in some.
    if (page.send !== '') await chat.clickSend();
    else await chat.press('Enter');
    await chat.guard.answerChecks.first().waitFor({ timeout: 20_000 });
    // Long enough for a second one to show itself.
    await chat.tab.waitForTimeout(1_500);
    const seen = await watch.seen();
    if (seen.changes === 0) throw new Error('no answer seen');
    return seen;
  } finally {
    await chat.tab.close();
  }
}

/** The answer is a document of its own: from its being read to the end to the line in it. */
async function measureDocument(page: Page): Promise<number | undefined> {
  server.answerWith(ANSWERS.da.long);
  const chat = await openChat(others, page.id as PageId);
  try {
    await chat.put(PROMPT);
    await chat.clickSend();
    await chat.answers.first().waitFor({ timeout: 20_000 });
    const line = chat.guard.answerChecks.first();
    const stands = await line.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (!stands) return undefined;
    return await chat.tab.evaluate(() => {
      const [read] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return performance.now() - (read?.domContentLoadedEventEnd ?? 0);
    });
  } finally {
    await chat.tab.close();
  }
}

/** The very code that ships, in a page of its own. */
async function assessing() {
  const root = resolve(import.meta.dirname, '..');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(root, 'scripts/bench/answers-alone.ts'), formats: ['iife'], name: 'answers' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const code = output && 'output' in output ? output.output[0].code : '';
  const answer = Array.from({ length: 12 }, () => ANSWERS.da.long)
    .join('\n\n')
    .split(' ')
    .slice(0, 5_000)
    .join(' ');
  const beyond = `${answer} →`;
  for (const [what, text, ready] of [
    ['in a page that made nothing ready', answer, false],
    ['in a page that made ready', answer, true],
    ['the same, with a sign that is not Latin', beyond, true],
  ] as const) {
    const tab = await others.newPage();
    await tab.evaluate('globalThis.__name ??= (named) => named');
    const { pieces, times, longest } = await tab.evaluate(inPage, [code, text, ready] as const);
    await tab.close();
    const [first = 0] = times;
    const rest = times.slice(1).sort((a, b) => a - b);
    if (ready && text === answer) {
      const sum = pieces.reduce((all, each) => all + each, 0);
      const over = pieces.filter((each) => each > 4).length;
      console.log(
        `made ready in ${pieces.length} pieces: ${sum.toFixed(0)} ms, longest ${Math.max(...pieces).toFixed(1)} ms, ${over} over 4 ms`,
      );
    }
    console.log(
      `5,000 words assessed ${what}: first ${first.toFixed(1)} ms, its longest piece ${(longest[0] ?? 0).toFixed(1)} ms, median of 14 more ${rest[7]?.toFixed(1)} ms, fastest ${rest[0]?.toFixed(1)} ms (bar 40 ms)`,
    );
  }
}

/** Runs in the page: the pieces of making ready, then assessments one after the other, in milliseconds. */
function inPage([source, text, ready]: readonly [string, string, boolean]) {
  const { assessing: assess, warmUpAnswers } = new Function(`${source}; return answers`)() as Alone;
  const limits = {
    message: 80,
    mail: 150,
    notice: 150,
    newsletter: 350,
    speech: 600,
    minutes: 500,
    plan: 700,
    report: 2_500,
    other: 400,
  };
  const timed = (steps: Iterator<unknown>) => {
    const pieces: number[] = [];
    for (let done = false; !done; ) {
      const started = performance.now();
      done = steps.next().done ?? false;
      pieces.push(performance.now() - started);
    }
    return pieces;
  };
  const pieces = ready ? timed(warmUpAnswers(limits)) : [];
  const runs = Array.from({ length: 15 }, () => timed(assess('Skriv en kort mail til teamet', text, { limits })));
  return {
    pieces,
    times: runs.map((run) => run.reduce((all, each) => all + each, 0)),
    longest: runs.map((run) => Math.max(...run)),
  };
}
