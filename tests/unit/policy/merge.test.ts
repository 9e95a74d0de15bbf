import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, FIELDS, KIND_ACTIONS, type KindAction, type Layer } from '../../../lib/policy/fields.ts';
import { KIND_KEYS } from '../../../lib/policy/kind-key.ts';
import { merge } from '../../../lib/policy/merge.ts';

describe('two layers', () => {
  it('gives the defaults when nobody chose anything', () => {
    expect(merge({}, {})).toMatchObject({ settings: DEFAULTS, locked: [], overruled: [] });
  });

  it('lets the organisation win and names what has no effect', () => {
    const merged = merge({ kindEmail: 'off', tone: 'explore' }, { kindEmail: 'confirm', tone: 'strict' });
    expect(merged.settings).toMatchObject({ kindEmail: 'confirm', tone: 'strict' });
    expect(merged.locked).toEqual(expect.arrayContaining(['kindEmail', 'tone']));
    expect(merged.overruled).toEqual(['tone', 'kindEmail']);
  });

  it('never lets a person loosen a locked kind, always lets them tighten it', () => {
    const action = fc.constantFrom(...KIND_ACTIONS);
    fc.assert(
      fc.property(fc.constantFrom(...KIND_KEYS), action, action, (key, own, set) => {
        const rank = (value: KindAction) => KIND_ACTIONS.indexOf(value);
        const { settings, locked } = merge({ [key]: own }, { [key]: set });
        expect(rank(settings[key])).toBe(Math.max(rank(own), rank(set)));
        expect(locked).toContain(key);
      }),
    );
  });

  it('lets a person ask for a reason although the organisation does not, not the other way round', () => {
    expect(merge({ requireReason: true }, { requireReason: false }).settings.requireReason).toBe(true);
    expect(merge({ requireReason: false }, { requireReason: true }).settings.requireReason).toBe(true);
    expect(merge({ energy: true }, { energy: false }).settings.energy).toBe(false);
  });

  it("adds a person's own terms to the organisation's", () => {
    const merged = merge({ customTerms: ['A', 'B'] }, { customTerms: ['B', 'C'] });
    expect(merged.settings.customTerms).toEqual(['B', 'C', 'A']);
    expect(merged.origin.customTerms).toBe('both');
  });

  it('keeps a person from taking a site out while the organisation protects anything', () => {
    const merged = merge({ sitesOff: ['chatgpt'] }, { kindSalary: 'confirm' });
    expect(merged.settings.sitesOff).toEqual([]);
    expect(merged.locked).toContain('sitesOff');
    expect(merged.overruled).toEqual(['sitesOff']);
    expect(merge({ sitesOff: ['chatgpt'] }, { kindSalary: 'off' }).settings.sitesOff).toEqual(['chatgpt']);
    expect(merge({}, { kindSalary: 'confirm', sitesOff: ['gemini'] }).settings.sitesOff).toEqual(['gemini']);
  });

  it("treats the organisation's suggestions as a starting point", () => {
    const managed: Layer = { tone: 'strict', kindEmail: 'confirm', userMayChange: ['tone', 'kindEmail'] };
    expect(merge({}, managed)).toMatchObject({ settings: { tone: 'strict' }, locked: ['userMayChange'] });
    expect(merge({ tone: 'explore', kindEmail: 'off' }, managed).settings).toMatchObject({
      tone: 'explore',
      kindEmail: 'off',
    });
  });

  it('says of every key where its value is from', () => {
    const { origin } = merge({ coach: false }, { energy: false });
    expect(Object.keys(origin).sort()).toEqual(Object.keys(FIELDS).sort());
    expect(origin).toMatchObject({ coach: 'user', energy: 'managed', tone: 'default' });
  });
});
