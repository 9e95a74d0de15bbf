import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/**
 * No text that people see or hear stands outside the dictionaries (`lib/i18n`, the snippets, the coach's data): looked for
 * in the syntax tree, so that a text in an attribute, a condition or a property is found as well as one between tags.
 */
const ROOT = resolve(import.meta.dirname, '../..');
/** The gallery is for us; its names are the states'. */
const LEFT_OUT = /^(?:components\/gallery|lib\/(?:i18n|snippets|coach|detect|answer|policy\/emit)\/)/;

const FILES = ['components', 'entrypoints', 'lib']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((file) => !LEFT_OUT.test(file));

/** Attributes and properties whose value is read or read out. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'ariaLabel',
  'ariaDescription',
  'title',
  'alt',
  'label',
  'placeholder',
  'textContent',
  'innerText',
  'innerHTML',
]);
/** Calls that show what they are given. */
const SHOWS = new Set(['alert', 'confirm', 'prompt', 'setTitle', 'createTextNode', 'insertAdjacentText']);

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const hasWords = (text: unknown): boolean => typeof text === 'string' && /\p{L}{2}/u.test(text);

/** Texts that an expression may come to: through conditions, `&&`, `??`, joining and templates. Calls are not followed. */
function* texts(node: unknown): Generator<Node> {
  if (!isNode(node)) return;
  switch (node.type) {
    case 'Literal':
      if (hasWords(node.value)) yield node;
      return;
    case 'TemplateLiteral':
      if ((node.quasis as { value: { cooked: string } }[]).some(({ value }) => hasWords(value.cooked))) yield node;
      return;
    case 'ConditionalExpression':
      yield* texts(node.consequent);
      yield* texts(node.alternate);
      return;
    case 'LogicalExpression':
    case 'BinaryExpression':
      if (node.type === 'BinaryExpression' && node.operator !== '+') return;
      yield* texts(node.left);
      yield* texts(node.right);
      return;
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      yield* texts(node.expression);
  }
}

const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return String(node.name ?? (node.type === 'Literal' ? node.value : ''));
};

/** Every text that is shown, wherever it stands in the tree. */
function* shown(node: unknown): Generator<Node> {
  if (Array.isArray(node)) {
    for (const each of node) yield* shown(each);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if (isNode(node)) {
    if (node.type === 'JSXText' && hasWords(node.value)) yield node;
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of node.children as Node[]) if (child.type === 'JSXExpressionContainer') yield* texts(child);
    if (node.type === 'JSXAttribute' && SPOKEN.has(nameOf(node.name))) yield* texts(node.value);
    if (node.type === 'AssignmentExpression' && SPOKEN.has(nameOf(node.left))) yield* texts(node.right);
    if (node.type === 'CallExpression') {
      const called = nameOf(node.callee);
      const given = node.arguments as Node[];
      if (SHOWS.has(called)) {
        for (const argument of given) {
          yield* texts(argument);
          if (argument.type !== 'ObjectExpression') continue;
          for (const property of argument.properties as Node[])
            if (SPOKEN.has(nameOf(property.key))) yield* texts(property.value);
        }
      }
      if (called === 'setAttribute' && SPOKEN.has(nameOf(given[0]))) yield* texts(given[1]);
    }
  }
  for (const [key, inner] of Object.entries(node)) if (key !== 'parent') yield* shown(inner);
}

function strayTexts(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return [...shown(program)].map(({ start }) => {
    const line = source.slice(0, start).split('\n').length;
    return `${file}:${line}: ${
      source
        .slice(start, start + 60)
        .trim()
        .split('\n')[0]
    }`;
  });
}

describe('no text outside the dictionaries', () => {
  it('sees one wherever it may stand', () => {
    const found = (source: string) => strayTexts('x.tsx', source).length;
    expect(found('const a = <p>Hej med dig</p>')).toBe(1);
    expect(found("const a = <p>{yes ? 'Gemt' : say(words.no)}</p>")).toBe(1);
    expect(found('const a = <p aria-label="Luk" class="lg button" />')).toBe(1);
    expect(found('const a = <p title={`$' + '{name} er gemt`} />')).toBe(1);
    expect(found("element.textContent = 'Hej'; element.id = 'hej'")).toBe(1);
    expect(found("element.setAttribute('aria-label', 'Hej'); element.setAttribute('role', 'status')")).toBe(1);
    expect(found("browser.action.setTitle({ tabId: 1, title: 'Hej' })")).toBe(1);
    expect(found('const a = <p class="a" title={say(words.b)}>{say(words.a)} · {count}: 1.</p>')).toBe(0);
  });

  it('in any of our files', () => {
    expect(FILES.length).toBeGreaterThan(150);
    expect(FILES.flatMap((file) => strayTexts(file, readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it('in the pages themselves: their scripts write what is in them', () => {
    const pages = readdirSync(join(ROOT, 'entrypoints'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name.endsWith('.html'))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      const body = readFileSync(page, 'utf8')
        .replace(/[\s\S]*<body/, '<body')
        .replace(/<script[\s\S]*?<\/script>/g, '');
      expect(body.replace(/<[^>]*>/g, '').trim(), page).toBe('');
    }
  });
});
