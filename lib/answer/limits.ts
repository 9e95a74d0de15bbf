import { LENGTH_KINDS, type LengthLimits } from './form.ts';

/** The length settings by the names they have among all settings: `mail` is `lengthMail`. */
type LengthSettings = { [Key in keyof LengthLimits as `length${Capitalize<Key>}`]: number };

/** The limits of each kind of text, out of the settings. */
export function limitsFrom(settings: LengthSettings): LengthLimits {
  return Object.fromEntries(
    LENGTH_KINDS.map((kind) => {
      const key = `length${kind[0]!.toUpperCase()}${kind.slice(1)}` as keyof LengthSettings;
      return [kind, settings[key]];
    }),
  ) as LengthLimits;
}
