/**
 * Changes on their way to the storage, shown at once. Without this a second change made before the first is written
 * would start from the old values, and take the first one back.
 */
import type { Saved, SettingsState } from '../../lib/platform/settings.ts';
import type { SettingKey } from '../../lib/policy/fields.ts';
import { merge } from '../../lib/policy/merge.ts';
import { validate } from '../../lib/policy/validate.ts';

export class Pending {
  #values = new Map<SettingKey, { value: unknown }>();

  /** Holds the value over what is read until `write` has ended, whichever way; a later change of the key outlives it. */
  async over(key: SettingKey, value: unknown, write: () => Promise<Saved>): Promise<Saved> {
    const mine = { value };
    this.#values.set(key, mine);
    try {
      return await write();
    } finally {
      if (this.#values.get(key) === mine) this.#values.delete(key);
    }
  }

  /** The state as it will be when everything has been written. */
  laidOver(state: SettingsState): SettingsState {
    if (this.#values.size === 0) return state;
    const values = { ...state.userValues };
    for (const [key, { value }] of this.#values) {
      if (value === undefined) delete values[key];
      else values[key] = value;
    }
    const user = validate(values, 'user').layer;
    return { ...state, ...merge(user, state.managed), user, userValues: values };
  }
}
