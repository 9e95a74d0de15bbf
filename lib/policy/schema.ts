/** The zod schema of the settings table. For the background, the options page and the command line; never for content scripts. */
import { z } from 'zod';
import { DEFAULTS, type Field, fieldOf, SETTING_KEYS, type SettingKey, type Settings } from './fields.ts';

export { DEFAULTS, KIND_ACTIONS, type KindAction, type SettingKey, type Settings } from './fields.ts';
export { kindKey } from './kind-key.ts';

function schemaOf(field: Field): z.ZodType {
  switch (field.type) {
    case 'toggle':
      return z.boolean();
    case 'choice':
      return z.enum(field.values);
    case 'count':
      return z.number().int().min(field.min).max(field.max);
    case 'lines':
      return z.array(z.string().min(1).max(field.maxLength)).max(field.maxLines);
    case 'records':
      return z
        .array(
          z.strictObject(
            Object.fromEntries(
              Object.entries(field.properties).map(([name, max]) => [name, z.string().min(1).max(max)]),
            ),
          ),
        )
        .max(field.maxLines);
    case 'text':
      return z.string().max(field.maxLength);
  }
}

export const valueSchemas = Object.fromEntries(SETTING_KEYS.map((key) => [key, schemaOf(fieldOf(key))])) as {
  [K in SettingKey]: z.ZodType<Settings[K]>;
};

/** A whole set of settings; a missing one gets its default. */
export const settingsSchema = z.object(
  Object.fromEntries(SETTING_KEYS.map((key) => [key, schemaOf(fieldOf(key)).default(DEFAULTS[key])])),
);
