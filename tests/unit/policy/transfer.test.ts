import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, exportText, readImport } from '../../../lib/policy/transfer.ts';

describe('export and import', () => {
  it('comes back as it went', () => {
    const values = { tone: 'strict', customTerms: ['Æ', 'Ø'], kindEmail: 'off' };
    expect(readImport(exportText(values))).toEqual({ ok: true, values, dropped: [] });
    expect(readImport(`\uFEFF${exportText(values)}`)).toMatchObject({ ok: true });
  });

  it('names line and column of broken JSON', () => {
    expect(readImport('{\n  "app": "leadership-guardrails",\n  "values": {,}\n}')).toEqual({
      ok: false,
      fault: { why: 'json', line: 3, column: 14 },
    });
    expect(readImport('{\n "app":')).toMatchObject({ ok: false, fault: { why: 'json', line: 2 } });
    expect(readImport('<html>')).toEqual({ ok: false, fault: { why: 'json', line: 1, column: 1 } });
  });

  it('names the field that shows that a file is not ours, or cannot be read', () => {
    for (const text of ['[]', '7', 'null', '{"theme":"dark"}', '{"app":"other","version":1,"values":{}}']) {
      expect(readImport(text)).toEqual({ ok: false, fault: { why: 'not-ours', field: 'app' } });
    }
    const ours = (more: object) => JSON.stringify({ app: 'leadership-guardrails', ...more });
    expect(readImport(ours({ version: 99, values: {} }))).toMatchObject({ fault: { why: 'newer', field: 'version' } });
    expect(readImport(ours({ version: 1 }))).toMatchObject({ fault: { why: 'values', field: 'values' } });
    expect(readImport(ours({ version: 'x', values: {} }))).toMatchObject({ fault: { field: 'version' } });
    expect(readImport('  ')).toEqual({ ok: false, fault: { why: 'empty' } });
  });

  it('leaves out bad values by name and can never block or speak for the organisation', () => {
    const result = readImport(exportText({ tone: 'loud', kindEmail: 'block', organisationName: 'Us', coach: false }));
    expect(result).toMatchObject({ ok: true, values: { coach: false } });
    expect(result.ok && result.dropped.map((each) => each.key)).toEqual(['tone', 'kindEmail', 'organisationName']);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readImport(text)));
  });

  it('lists what would change', () => {
    expect(changesBetween({ tone: 'strict', coach: false }, { tone: 'strict', energy: false })).toEqual([
      { key: 'energy', before: undefined, after: false },
      { key: 'coach', before: false, after: undefined },
    ]);
  });
});
