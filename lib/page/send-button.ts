/** Which button sends. Structural evidence first (the site's own selectors, submit buttons, labels), then place. */
import { closestDeep, containsDeep, isShown, parentOf, queryDeep, upwards } from './deep.ts';
import { namedBoundary } from './field.ts';
import { type Meaning, meaningOfLabel, meaningOfName } from './send-words.ts';
import type { Field, ShadowOf, Surroundings } from './types.ts';

const BUTTONS =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], a[role="button"], [role="menuitem"]';

/** Things that open, switch or choose; none of them sends by itself. */
const SWITCHES =
  '[aria-haspopup]:not([aria-haspopup="false"]), [aria-pressed], [role="switch"], [role="checkbox"], [role="radio"], [role="tab"], [role="combobox"], [role="option"], [role="slider"], select, option, label, summary';

/** A small thing that can be clicked, in CSS pixels: larger ones are wrappers one clicks to focus the composer. */
const SMALL = { width: 220, height: 72 };

function looksPressable(element: Element): boolean {
  if (element.matches(BUTTONS) || element.matches(SWITCHES)) return true;
  if (element.hasAttribute('onclick')) return true;
  if (element.localName.includes('-') && /button|btn|send|submit/.test(element.localName)) return true;
  return false;
}

const marked = (element: Element): boolean =>
  /(^|[^a-z])(btn|button|send|submit|sendbutton)([^a-z]|$)/i.test(
    `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}`.replace(
      /([a-z])([A-Z])/g,
      '$1 $2',
    ),
  );

const isSmall = (element: Element): boolean => {
  const box = element.getBoundingClientRect();
  return box.width <= SMALL.width && box.height <= SMALL.height;
};

/**
 * The pressable thing at or around `origin`: a real button, or, in pages that make their buttons of plain elements, the
 * outermost small element around it that carries a pointer cursor, a tab stop or a telling name. Forces layout only in the second case.
 */
export function buttonAt(origin: Element, page: Surroundings): HTMLElement | null {
  let depth = 0;
  for (const element of upwards(origin)) {
    if (page.isOwn(element)) return null;
    if (element instanceof HTMLElement && (looksPressable(element) || matchesAny(element, page.site.send)))
      return element;
    if (++depth > 8) break;
  }
  let best: HTMLElement | null = null;
  depth = 0;
  for (const element of upwards(origin)) {
    if (element === document.body || ++depth > 6 || !isSmall(element)) break;
    if (!(element instanceof HTMLElement)) continue;
    if (element.isContentEditable || element.matches('textarea, input')) return null;
    const pressable = element.tabIndex >= 0 || marked(element) || getComputedStyle(element).cursor === 'pointer';
    if (pressable) best = element;
  }
  if (best) return best;
  // An icon with a click handler and nothing else to show for it.
  if (origin instanceof SVGElement || origin.matches('img, i, canvas')) {
    const parent = origin instanceof SVGElement ? (origin.closest('svg')?.parentElement ?? null) : origin.parentElement;
    return origin instanceof HTMLElement ? origin : parent && isSmall(parent) ? parent : null;
  }
  return null;
}

const matchesAny = (element: Element, selectors: readonly string[]): boolean =>
  selectors.some((selector) => element.matches(selector));

/** The words a person sees or hears for a button, strongest first. */
function labelsOf(button: HTMLElement): string[] {
  const labelled = (button.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id ? ((button.getRootNode() as Document | ShadowRoot).getElementById?.(id)?.textContent ?? '') : ''))
    .join(' ');
  return [
    button.getAttribute('aria-label') ?? '',
    labelled,
    ownText(button),
    button instanceof HTMLInputElement ? button.value || button.alt : '',
    button.title,
    button.querySelector('img[alt]')?.getAttribute('alt') ?? '',
    button.querySelector('svg title')?.textContent ?? '',
    button.querySelector('svg[aria-label], i[aria-label], span[aria-label]')?.getAttribute('aria-label') ?? '',
    button.getAttribute('data-tooltip') ??
      button.getAttribute('data-tooltip-content') ??
      button.getAttribute('mattooltip') ??
      '',
  ].filter((label) => label.trim() !== '');
}

/** Visible text; also the ligature names of icon fonts (`send`, `arrow_upward`), which read as words. */
const ownText = (button: HTMLElement): string => {
  const text = button.textContent?.trim() ?? '';
  return text.length <= 60 ? text : '';
};

/** Names its makers gave it and its icon. */
function namesOf(button: HTMLElement): string[] {
  const own = [
    'data-testid',
    'data-test',
    'data-test-id',
    'data-cy',
    'data-action',
    'data-tooltip-id',
    'id',
    'name',
    'part',
    'slot',
    'icon',
  ].map((attribute) => button.getAttribute(attribute) ?? '');
  const names = [...own, button.localName.includes('-') ? button.localName : '', classNames(button)];
  for (const icon of button.querySelectorAll('svg, use, i, span, img, mat-icon, path, [icon], [name]')) {
    names.push(
      classNames(icon),
      icon.getAttribute('data-icon') ?? '',
      icon.getAttribute('icon') ?? '',
      icon.getAttribute('name') ?? '',
      icon.getAttribute('fonticon') ?? '',
      icon.getAttribute('data-testid') ?? '',
      fileName(icon.getAttribute('href') ?? icon.getAttribute('xlink:href') ?? icon.getAttribute('src') ?? ''),
    );
  }
  return names.filter((name) => name !== '');
}

/** Utility classes (`justify-end`, `hover:bg-x`) say nothing of a button's purpose; those with a telling word do. */
const classNames = (element: Element): string =>
  (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter(
      (name) =>
        /send|submit|plane|arrow|attach|paperclip|upload|plus|mic|voice|stop|file|globe|camera|smile|emoji|gear|cog|menu|trash|copy/i.test(
          name,
        ) && !name.includes(':'),
    )
    .join(' ');

const fileName = (address: string): string =>
  address.startsWith('data:') ? '' : (/([^/#]+)$/.exec(address)?.[1] ?? '');

/** What a button is, by itself, without its place. */
export function meaningOf(button: HTMLElement, page: Surroundings): Meaning {
  const { site } = page;
  if (matchesAny(button, site.stop)) return 'other';
  if (matchesAny(button, site.send) || matchesAny(button, site.edit?.send ?? [])) return 'send';
  if (button instanceof HTMLInputElement && button.type === 'file') return 'other';
  const byLabel = firstMeaning(labelsOf(button).map(meaningOfLabel));
  if (byLabel !== 'unknown') return byLabel;
  if (button.matches(SWITCHES)) return 'other';
  if (button instanceof HTMLAnchorElement && button.href && !button.matches('[role="button"]')) return 'other';
  if (button.querySelector('input[type="file"]')) return 'other';
  return firstMeaning(namesOf(button).map(meaningOfName));
}

const firstMeaning = (meanings: Meaning[]): Meaning => meanings.find((meaning) => meaning !== 'unknown') ?? 'unknown';

/** A submit button of the form that the field belongs to: pressing it submits, whatever it is called. */
function submits(button: HTMLElement, field: Field): boolean {
  const typed = button instanceof HTMLButtonElement || button instanceof HTMLInputElement;
  if (!typed || (button.type !== 'submit' && button.type !== 'image') || !button.form) return false;
  return containsDeep(button.form, field) || ('form' in field && field.form === button.form);
}

/** Shown buttons under `root` other than the field's own. */
export function buttonsIn(root: Element, shadowOf: ShadowOf): HTMLElement[] {
  return queryDeep(root, BUTTONS, shadowOf).filter((button) => isShown(button));
}

/**
 * The field and its buttons: the site's named boundary, else the smallest ancestor that holds a button which may be
 * send. Buttons elsewhere on the page are far.
 */
export function boundaryOf(field: Field, page: Surroundings): Element {
  const named = namedBoundary(field, page);
  if (named && buttonsIn(named, page.shadowOf).length > 0) return named;
  let depth = 0;
  for (let element = parentOf(field); element && depth < 12; element = parentOf(element), depth++) {
    const candidates = buttonsIn(element, page.shadowOf).filter((button) => meaningOf(button, page) !== 'other');
    if (candidates.length > 0) return element;
    if (element === document.body) break;
  }
  return named ?? parentOf(field) ?? field;
}

/** How far, in CSS pixels, a button may lie from the field and still be taken for one of its own. */
const NEAR = { x: 160, y: 140 };

function isNear(button: Element, field: Field): boolean {
  const a = button.getBoundingClientRect();
  const b = field.getBoundingClientRect();
  return (
    a.left <= b.right + NEAR.x && a.right >= b.left - NEAR.x && a.top <= b.bottom + NEAR.y && a.bottom >= b.top - NEAR.y
  );
}

/**
 * Whether pressing `button` may send what stands in `field`. Asked only when the field holds something that would be
 * held, so a mistake costs either a question too many or a leak: where nothing speaks against it, the answer is yes.
 */
export function maySend(button: HTMLElement, field: Field, page: Surroundings): boolean {
  if (containsDeep(field, button)) return false;
  const meaning = meaningOf(button, page);
  if (meaning === 'other') return false;
  if (submits(button, field)) return true;
  if (meaning === 'send') return true;
  // Unnamed: only next to the field, and only where no other button is known to be send.
  const boundary = boundaryOf(field, page);
  if (!containsDeep(boundary, button) && !isNear(button, field)) return false;
  const others = buttonsIn(boundary, page.shadowOf).filter((other) => other !== button && !containsDeep(other, button));
  if (others.some((other) => meaningOf(other, page) === 'send' || submits(other, field))) return false;
  if (!isNear(button, field)) return false;
  const unnamed = others.filter((other) => meaningOf(other, page) === 'unknown' && isNear(other, field));
  if (unnamed.length === 0) return true;
  // Several unnamed ones: those that stand before the middle of the field open things (attach, model); send stands at its end.
  const box = field.getBoundingClientRect();
  const own = button.getBoundingClientRect();
  const rightToLeft = getComputedStyle(field).direction === 'rtl';
  const middle = box.left + box.width / 2;
  const centre = own.left + own.width / 2;
  return rightToLeft ? centre < middle : centre > middle;
}

/** The button to press when a held prompt is let go: named by the site, else the likeliest in the boundary. */
export function findSend(field: Field, page: Surroundings): HTMLElement | undefined {
  const boundary = boundaryOf(field, page);
  for (const scope of [boundary, document]) {
    for (const selector of page.site.send) {
      const named = queryDeep(scope, selector, page.shadowOf).find((button) => isShown(button) && !isDisabled(button));
      if (named) return named;
    }
  }
  const near = buttonsIn(boundary, page.shadowOf).filter(
    (button) => !isDisabled(button) && maySend(button, field, page),
  );
  const sure = near.filter((button) => meaningOf(button, page) === 'send');
  return (sure.length > 0 ? sure : near).at(-1);
}

/** The three ways sites switch a button off. */
export function isDisabled(button: Element): boolean {
  if ('disabled' in button && button.disabled === true) return true;
  if (button.getAttribute('aria-disabled') === 'true') return true;
  return /(^|[\s_-])(is-)?disabled([\s_-]|$)/.test((button.getAttribute('class') ?? '').replace(/\S*:\S*/g, ''));
}

/** Pressed to do something of its own: links, switches and the like do not count as "anywhere on the page". */
export function isInteractive(element: Element): boolean {
  return (
    closestDeep(element, `${BUTTONS}, a[href], ${SWITCHES}, textarea, input, [tabindex]:not([tabindex="-1"])`) !== null
  );
}
