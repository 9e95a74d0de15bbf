/** Snippets that are made here or come from the organisation, from nothing but a text with holes. */
import type { Language } from '../i18n/words.ts';
import { fieldsUsed } from './fill.ts';
import type { Area, Field, OwnSnippet } from './types.ts';

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
