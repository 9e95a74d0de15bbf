import type { Page as Tab } from '@playwright/test';
import { CALLS } from '../pages/calls.ts';
import { guardIn } from './support/chat.ts';
import { expect, test } from './support/test.ts';

/** Chats that mark nothing, built the ways people build them: the line stands under the answer, and nowhere else. */
const ADDRESS = 'https://textarea.chat.test/';
const FIRST = 'Giv mig tre ideer til en dagsorden';
const SECOND = 'Gør den kortere';

const ANSWER = 'Begynd med en runde, tag derefter de to sager, og slut til tiden med hvem der gør hvad.';
const AGAIN = 'Runde, to sager, slut.';

/** The page's own parts: `say(text)` puts both messages up; `stream(node, text)` writes a text piece by piece. */
const PARTS = `const make=(tag,text='',more={})=>Object.assign(document.createElement(tag),{textContent:text,...more});
  const later=(go)=>setTimeout(go,60);
  const stream=(node,text,done=()=>{})=>{const words=text.split(' ');const step=(n)=>{node.textContent=words.slice(0,n).join(' ');
    if(n<words.length)later(()=>step(n+3));else done()};step(3)};
  const answers=[${JSON.stringify(ANSWER)},${JSON.stringify(AGAIN)}];
  const post=(text)=>fetch('${CALLS.generic.path}',{method:'POST',body:text,keepalive:true});`;
const PLAIN = `const go=()=>{const text=t.value.trim();if(!text)return;t.value='';post(text);say(text)};
  t.addEventListener('keydown',e=>{if(e.key==='Enter'&&!e.shiftKey){e.preventDefault();go()}});`;
const FIELD = '<textarea id="t" rows="2" cols="60"></textarea><button>Send</button>';

const CHATS = {
  'times, names and actions stand in the own message': `<div id="list"></div><div>${FIELD}</div><script>${PARTS}
    const say=(text)=>{const me=make('div'),bubble=make('div');bubble.append(make('span',text),make('span','10:42'),make('div','Læst'));
      const tools=make('div');tools.append(make('button','Kopiér'),make('button','Ret'));me.append(make('b','Mig'),bubble,tools);
      const bot=make('div');bot.append(make('b','Hjælper'));const words=make('div');bot.append(words);list.append(me);
      later(()=>{list.append(bot);stream(words,answers.shift())})};${PLAIN}</script>`,
  'suggestions and a greeting stand around the answer': `<h1>Goddag</h1><div id="list"><div class="bot-message">Hej. Jeg kan hjælpe med alt det, der fylder i din hverdag.</div></div>
    <div id="tips"><div style="cursor:pointer">Skriv en opfølgning til holdet i dag</div></div><div>${FIELD}</div><script>${PARTS}
    const say=(text)=>{const bot=make('div');list.append(make('div',text),bot);later(()=>stream(bot,answers.shift(),()=>{
      const more=make('div');for(const each of ['Fortæl mere om det første punkt på listen, tak','Skriv det som en mail til alle i afdelingen'])
        more.append(make('div',each,{style:'cursor:pointer'}));tips.replaceChildren(...more.children)}))};${PLAIN}</script>`,
  'a sign of typing comes first and goes again': `<main id="list"></main><div>${FIELD}</div><script>${PARTS}
    const say=(text)=>{const wait=make('p','Tænker...');list.append(make('p',text),wait);
      setTimeout(()=>{const bot=make('p');wait.replaceWith(bot);stream(bot,answers.shift())},900)};${PLAIN}</script>`,
  'the field has a shadow tree of its own': `<div id="list"></div><x-field></x-field><script>${PARTS}
    const say=(text)=>{const bot=make('div');list.append(make('div',text),bot);later(()=>stream(bot,answers.shift()))};
    const root=document.querySelector('x-field').attachShadow({mode:'open'});root.innerHTML='<textarea rows="2" cols="60"></textarea>';
    const t=root.querySelector('textarea');${PLAIN}</script>`,
  'each message has a shadow tree of its own': `<div id="list"></div><div>${FIELD}</div><script>${PARTS}
    customElements.define('x-message',class extends HTMLElement{constructor(){super();this.words=document.createElement('div');
      this.attachShadow({mode:'open'}).append(this.words)}});
    const say=(text)=>{const me=make('x-message'),bot=make('x-message');me.words.textContent=text;list.append(me);
      later(()=>{list.append(bot);stream(bot.words,answers.shift())})};${PLAIN}</script>`,
  'the whole list is drawn anew with every piece': `<div id="list"></div><div>${FIELD}</div><script>${PARTS}
    const all=[];const draw=()=>{list.replaceChildren(...all.map(({who,text})=>{const one=make('div');one.append(make('i',who),make('p',text));return one}))};
    const say=(text)=>{const mine={who:'Mig',text},bot={who:'Hjælper',set textContent(x){this.text=x;draw()},text:''};all.push(mine,bot);draw();
      later(()=>stream(bot,answers.shift()))};${PLAIN}</script>`,
};

async function send(tab: Tab, text: string) {
  await tab.locator('#t').focus();
  await tab.keyboard.insertText(text);
  await tab.keyboard.press('Enter');
}

async function open(tab: Tab, body: string) {
  await tab.route(`${ADDRESS}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><meta charset="utf-8"><title>Chat</title><body>${body}`,
    }),
  );
  await tab.goto(ADDRESS);
}

for (const [what, body] of Object.entries(CHATS)) {
  test(`where ${what}, each answer has its line`, async ({ tab: given }) => {
    const tab = await given('unknown');
    await open(tab, body);
    const { answerChecks } = guardIn(tab);
    const send = async (text: string) => {
      await tab.locator('textarea').focus();
      await tab.keyboard.insertText(text);
      await tab.keyboard.press('Enter');
    };
    await send(FIRST);
    await expect(answerChecks).toHaveCount(1, { timeout: 15_000 });
    await send(SECOND);
    await expect(answerChecks).toHaveCount(2, { timeout: 15_000 });
    const counted = await answerChecks.evaluateAll((lines) =>
      lines
        .map((line) => ({ top: line.getBoundingClientRect().top, words: Number(line.getAttribute('data-words')) }))
        .sort((one, other) => one.top - other.top)
        .map(({ words }) => words),
    );
    // A name that stands in a short answer's own box may be counted with it.
    const wanted = [ANSWER, AGAIN].map((answer) => answer.split(' ').length);
    expect(counted.map((count, at) => Math.max(0, count - (wanted[at] ?? 0) - 1))).toEqual([0, 0]);
    expect(counted.map((count, at) => Math.min(0, count - (wanted[at] ?? 0)))).toEqual([0, 0]);
  });
}

/** The ways people build "try again": `again(bot, list)` gives back the node that the new answer is in. */
const AGAIN_WAYS = {
  'writes over the old answer in its own node': `(bot)=>{bot.textContent='';later(()=>stream(bot,answers.shift()));return bot}`,
  "puts a new node in the old one's place": `(bot)=>{const next=make('div');bot.replaceWith(next);later(()=>stream(next,answers.shift()));return next}`,
  'takes the old answer away, shows a sign of writing, and adds the new one': `(bot)=>{const next=make('div'),wait=make('p','Skriver...');
    bot.replaceWith(wait);setTimeout(()=>{wait.replaceWith(next);stream(next,answers.shift())},700);return next}`,
};

for (const [what, again] of Object.entries(AGAIN_WAYS)) {
  test(`an answer asked for again keeps one line where the page ${what}`, async ({ tab: given }) => {
    const tab = await given('unknown');
    await open(
      tab,
      `<div id="list"></div><button id="again">Prøv igen</button><div>${FIELD}</div><script>${PARTS}
      let bot;const say=(text)=>{bot=make('div');list.append(make('div',text),bot);later(()=>stream(bot,answers.shift()))};
      const again=${again};document.querySelector('#again').onclick=()=>{bot=again(bot)};${PLAIN}</script>`,
    );
    const { answerChecks } = guardIn(tab);
    await send(tab, FIRST);
    await expect(answerChecks).toHaveAttribute('data-words', String(ANSWER.split(' ').length), { timeout: 15_000 });
    await tab.locator('#again').click();
    await expect(answerChecks).toHaveAttribute('data-words', String(AGAIN.split(' ').length), { timeout: 15_000 });
    await expect(answerChecks).toHaveCount(1);
  });
}

/** The ways people build editing: `change(text, me, bot)` puts the new text up and has it answered. */
const EDIT_WAYS = {
  'takes away all that came after the message': `(text,me)=>{while(me.nextSibling)me.nextSibling.remove();words.textContent=text;const bot=make('div');list.append(bot);later(()=>stream(bot,answers.shift()))}`,
  'draws both messages anew': `(text,me)=>{while(me.nextSibling)me.nextSibling.remove();me.remove();say(text)}`,
  'writes the new answer into the place of the old one': `(text,me,bot)=>{words.textContent=text;bot.textContent='';later(()=>stream(bot,answers.shift()))}`,
};

/** A chat whose messages can be edited: the box stands in the place of the message until it is sent or given up. */
const editable = (change: string) => `<div id="list"></div><div>${FIELD}</div><script>${PARTS}
  let words;const say=(text)=>{const me=make('div'),bot=make('div');words=make('p',text);const pen=make('button','Ret');me.append(words,pen);
    list.append(me,bot);later(()=>stream(bot,answers.shift()));
    pen.onclick=()=>{const box=make('textarea');box.id='box';box.value=words.textContent;const save=make('button','Gem og send'),no=make('button','Fortryd');
      me.replaceChildren(box,save,no);box.focus();const back=()=>me.replaceChildren(words,pen);no.onclick=back;
      save.onclick=()=>{const text=box.value;back();post(text);(${change})(text,me,bot)};
      box.onkeydown=(e)=>{if(e.key==='Enter'){e.preventDefault();save.click()}}}};${PLAIN}</script>`;

for (const [what, change] of Object.entries(EDIT_WAYS)) {
  for (const key of ['a button', 'Enter']) {
    test(`a message edited and sent again by ${key} has one line, for its new answer, where the page ${what}`, async ({
      tab: given,
    }) => {
      const tab = await given('unknown');
      await open(tab, editable(change));
      const { answerChecks } = guardIn(tab);
      await send(tab, FIRST);
      await expect(answerChecks).toHaveAttribute('data-words', String(ANSWER.split(' ').length), { timeout: 15_000 });
      await tab.getByText('Ret', { exact: true }).click();
      await tab.locator('#box').fill(`${FIRST} ved månedens udgang`);
      if (key === 'Enter') await tab.keyboard.press('Enter');
      else await tab.getByText('Gem og send').click();
      await expect(answerChecks).toHaveAttribute('data-words', String(AGAIN.split(' ').length), { timeout: 15_000 });
      await expect(answerChecks).toHaveCount(1);
    });
  }
}

test('a message whose editing is given up keeps its answer and its line, and the next one gets its own', async ({
  tab: given,
}) => {
  const tab = await given('unknown');
  await open(tab, editable(EDIT_WAYS['draws both messages anew']));
  const { answerChecks } = guardIn(tab);
  await send(tab, FIRST);
  await expect(answerChecks).toHaveCount(1, { timeout: 15_000 });
  await tab.getByText('Ret', { exact: true }).click();
  await tab.locator('#box').fill('Noget helt andet, som ikke bliver sendt');
  await tab.getByText('Fortryd').click();
  await expect(answerChecks).toHaveAttribute('data-words', String(ANSWER.split(' ').length));
  await send(tab, SECOND);
  await expect(answerChecks).toHaveCount(2, { timeout: 15_000 });
});
