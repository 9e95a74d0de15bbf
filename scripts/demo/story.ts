import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page as Tab } from '@playwright/test';
import type { Build } from '../../tests/e2e/support/builds.ts';
import { guardIn } from '../../tests/e2e/support/chat.ts';
import { launch } from '../../tests/e2e/support/chromium.ts';
import { setPolicy } from '../../tests/e2e/support/policy.ts';
import type { RecordingServer } from '../../tests/e2e/support/server.ts';
import { openSidePanel } from '../../tests/e2e/support/side-panel.ts';
import { DEMO } from '../../tests/pages/demo/words.ts';
import { PAGES } from '../../tests/pages/pages.ts';
import type { Browser } from './run.ts';

export interface Stage {
  browser: Browser;
  build: Build;
  server: RecordingServer;
  address: string;
  /** Folder for the pictures; emptied first. */
  pictures: string;
}

const [PROMPT] = DEMO.da.examples;
const NAME = 'Mette Holm';
const CPR = '120385-4001';
/** What she writes into the fields of the snippet. */
const FIELDS = ['Vi kan flytte to opgaver', 'Arbejde på halv tid i fire uger', 'En rolig og venlig tone'];
const SECONDS = 1000;

/** Plays the story of the product once, says in plain words what happened, and leaves a picture of each step. */
export async function playStory(stage: Stage) {
  const { browser, build, server, address, pictures } = stage;
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  process.env.CHROMIUM = browser.path;
  const context = await launch({ port: server.port, extension: build.path, overDevTools: true });
  context.setDefaultTimeout(15 * SECONDS);
  const tell = teller(pictures);
  // Ctrl+C in the middle: the browser ends, the step at hand fails, and everything is cleaned up behind it.
  const stop = () => void context.close();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    const tab = await context.newPage();
    await tab.goto(address);
    await warn(stage, tab, tell);
    await answer(stage, tab, tell);
    await panel(stage, context, tab, tell);
    await options(stage, context, tab, tell);
    console.log(`\nDone. The pictures are in ${pictures}`);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, stop);
    await context.close();
  }
}

function teller(folder: string) {
  let count = 0;
  return async (line: string, tab?: Tab, name?: string) => {
    console.log(`- ${line}`);
    if (!tab || !name) return;
    count += 1;
    const file = `${String(count).padStart(2, '0')}-${name}.png`;
    await tab.screenshot({ path: join(folder, file) });
    console.log(`    picture: ${file}`);
  };
}
type Tell = ReturnType<typeof teller>;

const editorIn = (tab: Tab) => tab.locator(PAGES.demo.editor);
const quoted = (texts: string[]) => texts.map((text) => `"${text.replace(/\s+/g, ' ').trim()}"`).join(', ');

/** She types about a colleague and presses Enter; nothing leaves; she replaces and sends. */
async function warn({ server }: Stage, tab: Tab, tell: Tell) {
  const { dialog, findings, action, badge } = guardIn(tab);
  await editorIn(tab).focus();
  await tab.keyboard.type(PROMPT);
  await badge.waitFor();
  await tell(`She types: "${PROMPT}"`, tab, 'typed');
  await tab.keyboard.press('Enter');
  await dialog.waitFor();
  if (server.prompts().length > 0) throw new Error('The prompt reached the server before she was asked.');
  const found = await findings.locator('.lg-value').allTextContents();
  await tell(
    `She presses Enter. The chat's server has received nothing. The dialog shows what was found: ${quoted(found)}.`,
    tab,
    'held',
  );
  await action('replace').click();
  await dialog.waitFor({ state: 'hidden' });
  await tell(`One click replaces it. The message box now says: "${await editorIn(tab).innerText()}"`, tab, 'replaced');
  await editorIn(tab).focus();
  await tab.keyboard.press('Enter');
  await new Promise((r) => setTimeout(r, 3000));
  await tab.locator(PAGES.demo.answer).waitFor();
  if (server.holding(NAME).length + server.holding(CPR).length > 0)
    throw new Error('The name or the number left the browser.');
  await tell(
    `She sends. The server received: "${server.prompts().at(-1)}". The name and the number never left the browser.`,
  );
}

/** The answer is long; one click asks for a shorter one. */
async function answer({ server }: Stage, tab: Tab, tell: Tell) {
  const { answerChecks, action } = guardIn(tab);
  const check = answerChecks.first();
  await check.waitFor({ timeout: 40 * SECONDS });
  await check.scrollIntoViewIfNeeded();
  const words = await check.getAttribute('data-words');
  const long = (await check.getAttribute('data-overlong')) === 'true';
  await tell(
    `The answer comes. A quiet line says that it has ${words} words${long ? ', too long for what was asked' : ''}.`,
    tab,
    'answer',
  );
  await action('shorten').first().click();
  await expectText(editorIn(tab), /\S/);
  await tell(
    `One click on "shorten" writes the next message for her: "${await editorIn(tab).innerText()}"`,
    tab,
    'shorten',
  );
  const before = server.prompts().length;
  await editorIn(tab).focus();
  await tab.keyboard.press('Enter');
  await answerChecks.nth(1).waitFor({ timeout: 40 * SECONDS });
  if (server.prompts().length !== before + 1) throw new Error('The follow-up was not sent.');
  await tell(`The shorter answer has ${await answerChecks.nth(1).getAttribute('data-words')} words.`, tab, 'shorter');
}

/** A snippet from the side panel, three fields filled in, lands in the message box. */
async function panel({ build }: Stage, context: BrowserContext, tab: Tab, tell: Tell) {
  const side = await openSidePanel(context, tab, build.id);
  await side.setViewportSize({ width: 420, height: 900 });
  await side.locator('input[type="search"]').fill('samtale');
  const snippet = side.locator('[data-snippet]').first();
  await snippet.waitFor();
  await tell('She opens the side panel and searches for "samtale".', side, 'panel');
  await (await opener(snippet)).click();
  const fields = side.locator('.lg-form :is(textarea, input, select)');
  await fields.first().waitFor();
  for (const [at, value] of FIELDS.entries()) await fillIn(fields.nth(at), value);
  const title = await side.locator('h2').first().innerText();
  await tell(`She fills in the ${FIELDS.length} fields of "${title}".`, side, 'fields');
  await side.locator('[data-action="insert"]').click();
  await expectText(editorIn(tab), new RegExp(FIELDS.join('|')));
  await tell('One click puts the finished prompt into the chat, line breaks kept.', tab, 'inserted');
  await side.close();
}

/** A choice gets its second option, any other field the text. */
async function fillIn(field: Locator, text: string) {
  const isChoice = await field.evaluate((element) => element.matches('select'));
  if (isChoice) await field.selectOption({ index: 1 });
  else await field.fill(text);
}

/** The clickable part of a list entry: itself, or the button in it. */
async function opener(entry: Locator) {
  const button = entry.locator('button').first();
  return (await entry.evaluate((element) => element.matches('button, a'))) ? entry : button;
}

/** She switches a warning off; a setting that her organisation decided is locked and says so. */
async function options({ build, browser }: Stage, context: BrowserContext, tab: Tab, tell: Tell) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${build.id}/options.html`);
  const email = page.locator('[name="kindEmail"]');
  await email.selectOption('off');
  await email.scrollIntoViewIfNeeded();
  await tell('In the options she switches the notice about e-mail addresses off.', page, 'options');
  await tab.bringToFront();
  await editorIn(tab).focus();
  await tab.keyboard.press('ControlOrMeta+A');
  await tab.keyboard.type('Svar på mailen fra signe.aabo@example.com');
  await guardIn(tab).badge.waitFor({ state: 'hidden' });
  await tell('An e-mail address in the chat is no longer marked.', tab, 'off');

  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return tell('A locked setting needs a policy of the machine, which only an administrator can set: not shown here.');
  }
  const policy = await setPolicy(
    build.id,
    { kindNationalId: 'block', organisationName: 'Eksempel Kommune' },
    browser.brand,
  );
  try {
    await page.bringToFront();
    const locked = page.locator('[name="kindNationalId"]');
    // The browser looks at its policy files again after some seconds.
    await page.locator('[name="kindNationalId"]:disabled').waitFor({ timeout: 60 * SECONDS });
    await locked.scrollIntoViewIfNeeded();
    const why = await page.locator('[data-setting="kindNationalId"] .op-locked').first().innerText();
    await tell(
      `Her organisation sets a policy. CPR numbers are now "${await locked.inputValue()}", the control is locked and says: "${why.replace(/\s+/g, ' ')}"`,
      page,
      'locked',
    );
  } finally {
    await policy.remove();
  }
}

async function expectText(place: Locator, wanted: RegExp) {
  await place.filter({ hasText: wanted }).waitFor();
}
