/**
 * The person's own settings are stored with a version. A released version is never edited: a change of meaning is a new
 * version and one migration. tests/unit/policy/examples holds a frozen file of every version.
 */
export const USER_VERSION = 1;

/** Raw values: also those that this version cannot read are kept, so that a newer version finds them again. */
export interface StoredUser {
  version: number;
  values: Record<string, unknown>;
}

type Migration = (values: Record<string, unknown>) => Record<string, unknown>;

/** From version `n` to `n + 1`. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

export interface Migrated {
  stored: StoredUser;
  /** `damaged`: it was not settings, nothing could be read. `newer`: written by a newer version, read as far as possible. */
  trouble?: 'damaged' | 'newer';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Never throws. `undefined` is a first start. A migration that fails leaves the values of the last good step. */
export function migrate(raw: unknown, migrations = MIGRATIONS, target = USER_VERSION): Migrated {
  if (raw === undefined) return { stored: { version: target, values: {} } };
  if (!isRecord(raw) || !isRecord(raw.values)) return { stored: { version: target, values: {} }, trouble: 'damaged' };
  if (typeof raw.version !== 'number' || !Number.isInteger(raw.version) || raw.version < 1) {
    return { stored: { version: target, values: raw.values }, trouble: 'damaged' };
  }
  if (raw.version > target) return { stored: { version: raw.version, values: raw.values }, trouble: 'newer' };
  let values = raw.values;
  for (let version = raw.version; version < target; version++) {
    try {
      values = migrations[version]?.(values) ?? values;
    } catch {
      return { stored: { version, values }, trouble: 'damaged' };
    }
  }
  return { stored: { version: target, values } };
}
