/**
 * Lots of prompts and answers, as plain tables: a line `# name` begins a lot, `left | prompt` is a row. Each lot was labelled
 * before it was run once; what it showed then stands beside its name. Lengths: `measure sign amount [xEach]`, where `<=` is at
 * most, `>=` at least, `~` about and `=` any of them; `-` states none.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure } from '../../../../lib/answer/asked.ts';
import type { MarkedAnswer } from '../claims-da.ts';
import type { LengthCase } from '../lengths.ts';

export interface Lot<Row> {
  name: string;
  rows: Row[];
}

export interface AskedPrompt {
  prompt: string;
  /** Left out when the prompt states none. */
  asked?: { measure: Measure; amount?: number; bound?: 'max' | 'about' | 'min'; each?: number };
}

const BOUNDS = { '<=': 'max', '~': 'about', '>=': 'min' } as const;

function lotsIn<Row>(file: string, read: (body: string) => Row[]): Lot<Row>[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const at = part.indexOf('\n');
      return { name: part.slice(0, at), rows: read(part.slice(at + 1)) };
    });
}

const rowsOf = (body: string) =>
  body
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const at = line.indexOf(' | ');
      return { left: line.slice(0, at), prompt: line.slice(at + 3) };
    });

export const ASKED_LOTS: Lot<AskedPrompt>[] = lotsIn('asked.txt', (body) =>
  rowsOf(body).map(({ left, prompt }) => {
    if (left === '-') return { prompt };
    const [measure, sign = '=', amount, each] = left.split(' ') as [Measure, string?, string?, string?];
    const bound = BOUNDS[sign as keyof typeof BOUNDS];
    return {
      prompt,
      asked: {
        measure,
        ...(amount !== undefined && { amount: Number(amount) }),
        ...(bound && { bound }),
        ...(each && { each: Number(each.slice(1)) }),
      },
    };
  }),
);

/** `ok 95 sections:4 | prompt`; `-` for prose. */
export const LENGTH_LOTS: Lot<LengthCase>[] = lotsIn('lengths.txt', (body) =>
  rowsOf(body).map(({ left, prompt }) => {
    const [judged, words, shape] = left.split(' ') as [string, string, string];
    return {
      prompt,
      words: Number(words),
      overlong: judged === 'long',
      ...(shape !== '-' && { shape: shape as NonNullable<LengthCase['shape']> }),
    };
  }),
);

/** `> prompt`, and under it the answer with its marks. */
export const CLAIM_LOTS: Lot<MarkedAnswer>[] = lotsIn('claims.txt', (body) =>
  body
    .split(/^> /m)
    .slice(1)
    .map((part) => {
      const at = part.indexOf('\n');
      return { prompt: part.slice(0, at), answer: part.slice(at + 1).trim() };
    }),
);
