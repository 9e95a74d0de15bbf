// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type Combination, EnterHabits, enterMaySend } from '../../../lib/page/enter-key.ts';
import { aistudio } from '../../../lib/sites/aistudio.ts';
import { generic } from '../../../lib/sites/generic.ts';

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

const page = { site: generic, shadowOf: () => null, isOwn: () => false };

function asks(hint: string, combination: Combination, habits = new EnterHabits(), site = generic) {
  document.body.innerHTML = `<div id="box"><textarea></textarea><p>${hint}</p></div>`;
  const field = document.querySelector('textarea')!;
  return enterMaySend(field, combination, () => document.querySelector('#box')!, habits, { ...page, site });
}

describe('Enter in a chat nobody knows', () => {
  it('may send, with or without a modifier, but not with Shift', () => {
    for (const combination of ['plain', 'ctrl', 'meta', 'alt'] as const) expect(asks('', combination)).toBe(true);
    expect(asks('', 'shift')).toBe(false);
  });

  it.each(['Ctrl + Enter to send', 'Send (⌘↵)', 'Ctrl+Enter for at sende', 'Press Cmd+Return to submit'])(
    'makes a new line where the page says "%s"',
    (hint) => {
      expect(asks(hint, 'plain')).toBe(false);
      expect(asks(hint, 'ctrl')).toBe(true);
    },
  );

  it.each([
    'Enter to send, Shift+Enter for a new line',
    'Press Enter to send (Ctrl+Enter for a new line)',
    'Tryk Enter for at sende',
  ])('sends where the page says "%s"', (hint) => {
    expect(asks(hint, 'plain')).toBe(true);
  });

  it('sends with Shift where the page says so', () => {
    expect(asks('Shift + Enter to send, Enter to wrap', 'shift')).toBe(true);
    expect(asks('Shift + Enter for a new line', 'shift')).toBe(false);
  });
});

describe('what was seen', () => {
  it('counts: a key that made a new line does not ask, one that ever sent does', () => {
    document.body.innerHTML = '<div id="box"><textarea></textarea></div>';
    const field = document.querySelector('textarea')!;
    const habits = new EnterHabits();
    const may = (combination: Combination) => enterMaySend(field, combination, () => document.body, habits, page);
    habits.learn(field, 'plain', 'newline');
    expect(may('plain')).toBe(false);
    habits.learn(field, 'plain', 'send');
    habits.learn(field, 'plain', 'newline');
    expect(may('plain')).toBe(true);
    habits.learn(field, 'shift', 'send');
    expect(may('shift')).toBe(true);
  });
});

describe('a preference the site stores', () => {
  it('is read', () => {
    expect(asks('', 'plain', new EnterHabits(), aistudio)).toBe(true);
    localStorage.setItem('aiStudioUserPreference', '{"enterKeyBehavior":2}');
    expect(asks('', 'plain', new EnterHabits(), aistudio)).toBe(false);
    localStorage.setItem('aiStudioUserPreference', 'not json');
    expect(asks('', 'plain', new EnterHabits(), aistudio)).toBe(true);
  });
});
