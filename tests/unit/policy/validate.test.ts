import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, FIELDS, fieldOf, SETTING_KEYS } from '../../../lib/policy/fields.ts';
import { settingsSchema } from '../../../lib/policy/schema.ts';
import { nearestKey, validate, validateValue } from '../../../lib/policy/validate.ts';

describe('the settings table', () => {
  it('has flat alphanumeric keys and valid defaults', () => {
    for (const key of SETTING_KEYS) {
      expect(key).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect(validateValue(key, FIELDS[key].default, 'managed')).toEqual({ value: FIELDS[key].default, faults: [] });
    }
    expect(settingsSchema.parse({})).toEqual(DEFAULTS);
  });
});

describe('validation field by field', () => {
  it('drops one bad value alone and says why', () => {
    const { layer, dropped } = validate(
      { kindEmail: 'blok', kindPhone: 'block', lengthMail: 5, lengthPlan: 'x', energy: 'true', tone: 'strict' },
      'managed',
    );
    expect(layer).toEqual({ kindPhone: 'block', tone: 'strict' });
    expect(dropped).toEqual([
      { source: 'managed', key: 'kindEmail', why: 'choice' },
      { source: 'managed', key: 'lengthMail', why: 'range' },
      { source: 'managed', key: 'lengthPlan', why: 'type' },
      { source: 'managed', key: 'energy', why: 'type' },
    ]);
  });

  it('drops a bad line of a list and keeps the others', () => {
    const { layer, dropped } = validate(
      {
        customPatterns: ['SAG-\\d{4}', '(unclosed', '.*', 'SAG-\\d{4}'],
        sitesAdded: ['https://Chat.Eksempel.dk/new?x=1', '*.firma.dk', 'two words', 'localhost:3000'],
        organisationSnippets: [{ title: 'Referat', text: 'Skriv' }, { title: 'x' }, { title: 'a', text: 'b', c: 'd' }],
      },
      'managed',
    );
    expect(layer).toEqual({
      customPatterns: ['SAG-\\d{4}'],
      sitesAdded: ['chat.eksempel.dk', '*.firma.dk', 'localhost:3000'],
      organisationSnippets: [{ title: 'Referat', text: 'Skriv' }],
    });
    expect(dropped.map(({ key, line, why }) => [key, line, why])).toEqual([
      ['customPatterns', 2, 'pattern'],
      ['customPatterns', 3, 'pattern'],
      ['sitesAdded', 3, 'host'],
      ['organisationSnippets', 2, 'properties'],
      ['organisationSnippets', 3, 'properties'],
    ]);
  });

  it('names an unknown key and the one that was meant', () => {
    expect(validate({ kindEmial: 'off', quiteOther: 1 }, 'managed').dropped).toEqual([
      { source: 'managed', key: 'kindEmial', why: 'unknown-key', meant: 'kindEmail' },
      { source: 'managed', key: 'quiteOther', why: 'unknown-key' },
    ]);
    expect(nearestKey('LENGTHMAIL')).toBe('lengthMail');
  });

  it('lets nobody but policy block, or speak for the organisation', () => {
    const { layer, dropped } = validate({ kindEmail: 'block', organisationName: 'Us' }, 'user');
    expect(layer).toEqual({});
    expect(dropped.map((each) => each.why)).toEqual(['policy-only', 'policy-only']);
  });

  it('never names a value in what it dropped', () => {
    const secret = 'Projekt Havørn '.repeat(40);
    expect(JSON.stringify(validate({ customTerms: [secret], tone: secret }, 'managed').dropped)).not.toContain('Hav');
  });

  it('cuts a list that is too long and says from where', () => {
    const { layer, dropped } = validate({ customPatterns: Array.from({ length: 202 }, (_, i) => `X${i}`) }, 'user');
    expect(layer.customPatterns).toHaveLength(200);
    expect(dropped.map((each) => [each.why, each.line])).toEqual([
      ['too-many', 201],
      ['too-many', 202],
    ]);
  });

  it('never throws, keeps only what the schema allows, and is stable', () => {
    const someKey = fc.constantFrom(...SETTING_KEYS);
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(someKey, fc.string()), fc.anything()), fc.boolean(), (raw, byPolicy) => {
        const source = byPolicy ? 'managed' : 'user';
        const { layer } = validate(raw, source);
        expect(validate(layer, source)).toEqual({ layer, dropped: [] });
        for (const key of SETTING_KEYS) if (!byPolicy && fieldOf(key).managedOnly) expect(layer[key]).toBeUndefined();
      }),
    );
  });
});
