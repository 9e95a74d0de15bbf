/** Snippets that are made here or come from the organisation, from nothing but a text with holes. */
import type { Language } from '../i18n/words.ts';
import { fieldsUsed } from './fill.ts';
import { type AnySnippet, type Area, type Both, type Field, languageOf, type OwnSnippet, textOf } from './types.ts';

/** Longer holes get more room to write in. */
const LONG = /notat|noter|tekst|text|notes|baggrund|background|fakta|facts|detaljer|details/i;

/** `medarbejderens-rolle` -> `Medarbejderens rolle`. */
export function labelFrom(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The fields a template needs: those it had, in the template's order, and plain text fields for new holes. */
export function fieldsFor(template: string, known: readonly Field[], language: Language): Field[] {
  const byId = new Map(known.map((field) => [field.id, field]));
  return fieldsUsed(template).map((id) => {
    const optional = template.includes(`{{#${id}}}`);
    const field = byId.get(id) ?? {
      id,
      type: LONG.test(id) ? ('longtext' as const) : ('text' as const),
      label: { [language]: labelFrom(id) },
    };
    if (optional === (field.optional === true)) return field;
    const { optional: _, ...required } = field;
    return optional ? { ...required, optional: true as const } : required;
  });
}

/** A snippet from a title and a template, as policy and the editor give them. */
export function fromText(id: string, title: string, template: string, language: Language, area: Area): OwnSnippet {
  return {
    id,
    area,
    roles: [],
    level: 'organisational',
    gain: 'efficiency',
    minutes: 5,
    fields: fieldsFor(template, [], language),
    [language]: { title, template },
  };
}

/** How a hole looks, for whoever writes a first template. */
export const EXAMPLE_HOLE: Both = { da: '{{modtager}}', en: '{{reader}}' };

/** A snippet to write anew. */
export function blankSnippet(id: string, language: Language): OwnSnippet {
  return { ...fromText(id, '', '', language, 'write'), level: 'personal' };
}

/** An own version of any snippet, in the language it is shown in. */
export function ownVersion(snippet: AnySnippet, id: string, title: string, wanted: Language): OwnSnippet {
  const language = languageOf(snippet, wanted);
  const { area, roles, level, gain, minutes, fields, humanFirst } = snippet;
  return {
    id,
    area,
    roles: [...roles],
    level,
    gain,
    minutes,
    fields: fields.map((field) => ({ ...field })),
    ...(humanFirst ? { humanFirst } : {}),
    [language]: { ...textOf(snippet, language), title },
  };
}

/** The list with one item moved; as it was when there is no room. */
export function moved<T>(list: readonly T[], at: number, by: number): T[] {
  const to = at + by;
  const item = list[at];
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, index) => index !== at);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
