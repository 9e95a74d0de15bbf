/** Which element a person writes a prompt in. */
import type { EditorKind } from '../sites/types.ts';
import { closestDeep, isShown, parentOf, queryDeep, upwards } from './deep.ts';
import type { Field, Surroundings } from './types.ts';

export const FIELDS =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], input:not([type]), input[type="text"]';

/** Names of fields that are not prompts: titles, searches, sign-in, addresses. In the languages of our users and the common ones. */
const NOT_A_PROMPT =
  /(^|[^a-zæøå])(titles?|titel|rename|omdøb|search|søg(ning)?|filter|find|user ?name|brugernavn|e-?mail|password|adgangskode|url|postal|zip|otp|coupon|rabatkode|suche|recherche|buscar|zoek|sök|søk)([^a-zæøå]|$)/i;

/** "Ask or search": a field that invites a prompt is one, whatever else it does. */
const INVITES =
  /(^|[^a-zæøå])(ask|spørg|prompt|chat|type a|write|skriv|frag|demande|pregunta|vraag|fråga)([^a-zæøå]|$)/i;

const isTextInput = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === 'text';

/** The field an element belongs to: itself, or the outermost editable around it. */
export function fieldAt(element: Element): Field | null {
  if (element instanceof HTMLTextAreaElement || isTextInput(element)) return element;
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  let host = element;
  for (;;) {
    const parent: Node | null = host.parentNode;
    if (!(parent instanceof HTMLElement) || !parent.isContentEditable) return host;
    host = parent;
  }
}

function nameOf(field: Element): string {
  return ['aria-label', 'placeholder', 'name', 'id', 'data-placeholder', 'autocomplete']
    .map((attribute) => field.getAttribute(attribute) ?? '')
    .join(' | ');
}

const matchesAny = (element: Element, selectors: readonly string[]): boolean =>
  selectors.some((selector) => element.matches(selector));

/** The site file itself names this field as a composer or edit box. */
export function isNamed(field: Field, { site }: Surroundings): boolean {
  return matchesAny(field, site.composer) || matchesAny(field, site.edit?.box ?? []);
}

/**
 * Whether what is written here may go out to the assistant. Said of too many fields rather than too few: a field that
 * holds nothing confidential is never in anybody's way.
 */
export function isWayOut(field: Field, page: Surroundings): boolean {
  if (page.isOwn(field)) return false;
  if (isNamed(field, page)) return true;
  if (matchesAny(field, page.site.traps ?? [])) return false;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    if (field.disabled || field.readOnly) return false;
  }
  if (field.getAttribute('role') === 'searchbox' || closestDeep(field, '[role="search"], search')) return false;
  // A rich editor is hardly ever a title box; a one-line input often is.
  if (isTextInput(field)) return !NOT_A_PROMPT.test(nameOf(field)) || INVITES.test(nameOf(field));
  if (field instanceof HTMLTextAreaElement)
    return !/(^|[^a-z])(title|rename|omdøb)([^a-z]|$)/i.test(field.name || field.id);
  return true;
}

/** Fields under `root` that are shown and may go out, in tree order; nested editables count once. */
export function fieldsIn(root: ParentNode, page: Surroundings): Field[] {
  const found = queryDeep(root, FIELDS, page.shadowOf);
  return found.filter(
    (field) =>
      fieldAt(field) === field &&
      field.getAttribute('aria-hidden') !== 'true' &&
      isWayOut(field, page) &&
      isShown(field),
  );
}

/** The site's own composer if it is shown, else undefined. Later generations of a page stand first in the list. */
export function namedComposer(page: Surroundings): Field | undefined {
  for (const selector of page.site.composer) {
    for (const element of queryAll(selector, page)) {
      if (isShown(element) && element.getAttribute('aria-hidden') !== 'true') return element;
    }
  }
  return undefined;
}

function queryAll(selector: string, page: Surroundings): HTMLElement[] {
  const plain = [...document.querySelectorAll<HTMLElement>(selector)];
  return plain.length > 0 ? plain : queryDeep(document, selector, page.shadowOf);
}

/** Told by the marks each editor leaves on its root. */
export function editorKind(field: Field): EditorKind {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) return 'textarea';
  if (field.matches('.ProseMirror, .tiptap')) return 'prosemirror';
  if (field.matches('.ql-editor')) return 'quill';
  if (field.matches('[data-lexical-editor="true"]')) return 'lexical';
  return 'contenteditable';
}

/** In a dialog of the page that is not the composer's own: settings, custom instructions. */
export function inSideDialog(field: Field, page: Surroundings): boolean {
  if (isNamed(field, page) || page.site.composer.length === 0) return false;
  for (const element of upwards(field)) {
    if (element.matches('[role="dialog"], dialog, [aria-modal="true"]')) return true;
  }
  return false;
}

/** The nearest ancestor named as boundary by the site, or a form. */
export function namedBoundary(field: Field, page: Surroundings): Element | null {
  for (const selector of page.site.boundary) {
    const found = closestDeep(field, selector);
    if (found) return found;
  }
  return parentOf(field) ? closestDeep(field, 'form') : null;
}
