/** CSS selectors from policy, read without a page: the background and the command line have none. */
import { parse, type Selector } from 'css-what';

/** Told apart from the page's other elements by something: an id, a class, an attribute, a custom element's name. */
function tells(token: Selector): boolean {
  if (token.type === 'attribute') return true;
  if (token.type === 'tag') return token.name.includes('-');
  if (token.type !== 'pseudo' || !Array.isArray(token.data)) return false;
  // `:not(#x)` alone is nearly everything.
  return token.name !== 'not' && token.data.every((inner) => inner.some(tells));
}

/**
 * True for a selector that can be read and that names something: a bare `button` or `*` would take the whole page for a part of
 * the chat, or (as a trap) for none. Each alternative of a list must do so.
 */
export function isUsableSelector(selector: string): boolean {
  // The parser lets two marks in a row pass, which no browser does.
  if (/[.#]{2}/.test(selector.replace(/"[^"]*"|'[^']*'/g, ''))) return false;
  try {
    const alternatives = parse(selector);
    return alternatives.length > 0 && alternatives.every((tokens) => tokens.some(tells));
  } catch {
    return false;
  }
}
