// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { rangeOf, sameText, snapshot } from '../../../lib/page/snapshot.ts';

afterEach(() => document.body.replaceChildren());

function editor(html: string): HTMLElement {
  const field = document.createElement('div');
  field.setAttribute('contenteditable', 'true');
  field.innerHTML = html;
  document.body.append(field);
  return field;
}
const textOf = (html: string) => snapshot(editor(html)).text;

describe('the text of a rich editor', () => {
  it.each([
    ['paragraphs', '<p>a</p><p>b</p>', 'a\nb'],
    ['an empty paragraph', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['an empty editor', '<p><br></p>', ''],
    ['a hard break', '<p>a<br>b</p>', 'a\nb'],
    ['two hard breaks', '<p>a<br><br>b</p>', 'a\n\nb'],
    ['the break that keeps a line open', '<p>a<br class="ProseMirror-trailingBreak"></p>', 'a'],
    ['a new line at the end', '<p>a<br><br class="ProseMirror-trailingBreak"></p>', 'a\n'],
    ['lines of plain contenteditable', 'a<div>b</div><div><br></div><div>c</div>', 'a\nb\n\nc'],
    ['marks inside a word', '<p>07<b>07</b>61-<i>42</i>85</p>', '070761-4285'],
    [
      'Lexical',
      '<p dir="ltr"><span data-lexical-text="true">a</span><br><span data-lexical-text="true">b</span></p>',
      'a\nb',
    ],
    ['lists', '<ol><li>a</li><li>b</li></ol><p>c</p>', 'a\nb\nc'],
    ['nested blocks', '<div><div>a</div></div><blockquote><p>b</p></blockquote>', 'a\nb'],
    ['a mention', '<p>til <span contenteditable="false">@Åse</span> nu</p>', 'til @Åse nu'],
    ['indented markup', '\n  <p>a</p>\n  <p>b</p>\n', 'a\nb'],
    ['code', '<pre><code>a\n b</code></pre>', 'a\n b'],
  ])('%s', (_, html, expected) => expect(textOf(html)).toBe(expected));

  it('finds the way back to the page for every offset', () => {
    const shot = snapshot(editor('<p>CPR <b>0707</b>61-4285</p><p>og <i>mere</i></p>'));
    for (const part of ['070761-4285', 'CPR', 'mere', 'og mere']) {
      const start = shot.text.indexOf(part);
      expect(String(rangeOf(shot, start, start + part.length)), part).toBe(part);
    }
  });

  it('reads textareas as they are', () => {
    const area = document.createElement('textarea');
    area.value = 'a\n\nb ';
    expect(snapshot(area).text).toBe('a\n\nb ');
  });

  it('takes no-break spaces and the last open line for the same text', () => {
    expect(sameText('a\u00a0b\n', 'a b')).toBe(true);
    expect(sameText('a b', 'a  b')).toBe(false);
    expect(sameText('a\nb', 'a b')).toBe(false);
  });
});
