/**
 * Two layers, never mixed: what the person chose and what the organisation set. The organisation wins; the person may
 * protect more than it asks for, never less.
 */
import { DEFAULTS, type Field, fieldOf, type Layer, SETTING_KEYS, type SettingKey, type Settings } from './fields.ts';
import { KIND_KEYS } from './kind-key.ts';

/** `both`: the organisation's value, made stricter by the person. */
export type Origin = 'default' | 'user' | 'managed' | 'both';

export interface Merged {
  settings: Settings;
  /** Keys the organisation decides, in the order of the table. */
  locked: SettingKey[];
  origin: Record<SettingKey, Origin>;
  /** The person's own choices that have no effect because the organisation decides. */
  overruled: SettingKey[];
}

/** The person's value where the organisation's is locked: the stricter of the two, or the union of the lines. */
function tighten(field: Field, managed: unknown, own: unknown): unknown {
  if (field.type === 'toggle') return own === field.stricter ? own : managed;
  if (field.type === 'choice' && field.ranked) {
    return field.values.indexOf(own as string) > field.values.indexOf(managed as string) ? own : managed;
  }
  if (field.type === 'lines' && field.union) {
    const lines = managed as readonly string[];
    const more = (own as readonly string[]).filter((line) => !lines.includes(line));
    return more.length > 0 ? [...lines, ...more].slice(0, field.maxLines) : managed;
  }
  return managed;
}

/** The kinds the organisation protects: a person cannot take a whole site out while there is one. */
function protects(managed: Layer, loose: ReadonlySet<string>): boolean {
  return KIND_KEYS.some((key) => managed[key] !== undefined && managed[key] !== 'off' && !loose.has(key));
}

/** Both layers must have been validated. */
export function merge(user: Layer, managed: Layer): Merged {
  const loose = new Set<string>(managed.userMayChange ?? []);
  const settings: Record<string, unknown> = { ...DEFAULTS };
  const origin: Record<string, Origin> = {};
  const locked: SettingKey[] = [];
  const overruled: SettingKey[] = [];
  for (const key of SETTING_KEYS) {
    const own = user[key];
    const set = managed[key];
    origin[key] = own !== undefined ? 'user' : set !== undefined ? 'managed' : 'default';
    if (set === undefined || loose.has(key)) {
      settings[key] = own ?? set ?? DEFAULTS[key];
      continue;
    }
    locked.push(key);
    settings[key] = own === undefined ? set : tighten(fieldOf(key), set, own);
    origin[key] = settings[key] === set ? 'managed' : 'both';
    if (own !== undefined && origin[key] === 'managed' && JSON.stringify(own) !== JSON.stringify(set)) {
      overruled.push(key);
    }
  }
  if (!locked.includes('sitesOff') && !loose.has('sitesOff') && protects(managed, loose)) {
    settings.sitesOff = DEFAULTS.sitesOff;
    origin.sitesOff = 'managed';
    locked.push('sitesOff');
    if (user.sitesOff && user.sitesOff.length > 0) overruled.push('sitesOff');
  }
  return { settings: settings as Settings, locked, origin: origin as Record<SettingKey, Origin>, overruled };
}
