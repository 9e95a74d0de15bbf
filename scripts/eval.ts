/**
 * `npm run eval -- --corpora DIR --scenarios FILE`: precision, recall and F1 per kind per corpus, false alarms per 100
 * harmless prompts, level accuracy of the scenarios, and the list of what went wrong (`--list` for all of it,
 * `--only NAME` for corpora whose name contains NAME). `--answers FILE` scores the assessment of answers. The corpora are not part of this repository.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { scan } from '../lib/detect/scan.ts';
import type { Finding, Kind } from '../lib/detect/types.ts';
import { evaluateAnswers } from './eval-answers.ts';

interface Gold {
  start: number;
  end: number;
  text: string;
  label: string;
  public?: boolean;
}
interface Row {
  id: string;
  text: string;
  lang?: string;
  spans: Gold[];
  kind?: Kind;
  expected?: number;
  neg_for?: string;
  secret?: boolean;
  level?: string;
  kinds?: string[];
  not_spans?: { text: string; occurrence: number }[];
}

const KIND_OF_LABEL: Readonly<Record<string, Kind>> = {
  PERSON: 'person-name',
  EMAIL: 'email',
  PHONE: 'phone',
  CREDIT_CARD: 'payment-card',
  IBAN: 'bank-account',
  IP: 'ip-address',
  ADDRESS: 'postal-address',
  NATIONAL_ID: 'national-id',
  SECRET: 'secret',
  DRIVING_LICENCE: 'document-id',
};
const IDENTIFIERS: readonly Kind[] = [
  'person-name',
  'national-id',
  'email',
  'phone',
  'postal-address',
  'date-of-birth',
  'bank-account',
  'payment-card',
  'document-id',
  'vehicle-plate',
  'ip-address',
  'online-handle',
  'secret',
];

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
}
const corpora = argument('corpora');
const scenarios = argument('scenarios');
const only = argument('only') ?? '';
const list = process.argv.includes('--list');
const say = (line: string) => process.stdout.write(`${line}\n`);
const wrong: string[] = [];

function rows(file: string): Row[] {
  const raw = readFileSync(file);
  const text = file.endsWith('.gz') ? gunzipSync(raw).toString('utf8') : raw.toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

class Tally {
  hit = 0;
  miss = 0;
  alarm = 0;
  line(name: string): string {
    const recall = this.hit + this.miss === 0 ? Number.NaN : this.hit / (this.hit + this.miss);
    const precision = this.right + this.alarm === 0 ? Number.NaN : this.right / (this.right + this.alarm);
    const f1 = (2 * precision * recall) / (precision + recall);
    const show = (value: number) => (Number.isNaN(value) ? '   -  ' : value.toFixed(3).padStart(6));
    return `${name.padEnd(44)} P ${show(precision)}  R ${show(recall)}  F1 ${show(f1)}   hit ${this.hit} miss ${this.miss} alarm ${this.alarm}`;
  }
  /** Findings that overlap a gold span. */
  right = 0;
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;
const clip = (text: string) => JSON.stringify(text.length > 110 ? `${text.slice(0, 110)}…` : text);
function around(text: string, start: number, end: number): string {
  return clip(`${text.slice(Math.max(0, start - 30), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 20)}`);
}

/** By overlap, same kind. `wanted` are the kinds the corpus marks. */
function score(
  name: string,
  row: Row,
  gold: readonly (Gold & { kind: Kind })[],
  found: readonly Finding[],
  tallies: Map<Kind, Tally>,
  kinds: readonly Kind[],
) {
  for (const kind of kinds) {
    const tally = tallies.get(kind) ?? new Tally();
    tallies.set(kind, tally);
    const mine = found.filter((finding) => finding.kind === kind);
    const theirs = gold.filter((span) => span.kind === kind);
    for (const span of theirs) {
      if (mine.some((finding) => overlaps(finding, span))) tally.hit++;
      else {
        tally.miss++;
        wrong.push(`${name} ${row.id} MISS ${kind} ${around(row.text, span.start, span.end)}`);
      }
    }
    for (const finding of mine) {
      if (gold.some((span) => span.kind === kind && overlaps(finding, span))) tally.right++;
      else {
        tally.alarm++;
        wrong.push(
          `${name} ${row.id} ALARM ${kind} (${finding.rule} ${finding.score.toFixed(2)}) ${around(row.text, finding.start, finding.end)}`,
        );
      }
    }
  }
}

function marked(name: string, all: readonly Row[]) {
  const kinds = [...new Set(all.flatMap((row) => row.spans.map((span) => KIND_OF_LABEL[span.label])))].filter(
    (kind) => kind !== undefined,
  );
  const tallies = new Map<Kind, Tally>();
  for (const row of all) {
    const judged = row.neg_for
      ? kinds.filter(
          (kind) =>
            KIND_OF_LABEL[row.neg_for as string] === kind ||
            row.spans.some((span) => KIND_OF_LABEL[span.label] === kind),
        )
      : kinds;
    const gold = row.spans.flatMap((span) => {
      const kind = KIND_OF_LABEL[span.label];
      return kind ? [{ ...span, kind }] : [];
    });
    // A role mailbox is found and marked public: that counts as found here.
    score(name, row, gold, scan(row.text).findings, tallies, judged);
  }
  for (const [kind, tally] of tallies) say(tally.line(`${name} ${kind}`));
}

function cases(name: string, all: readonly Row[]) {
  const by = new Map<string, [number, number]>();
  for (const row of all) {
    const found = scan(row.text).findings.filter((finding) => finding.kind === row.kind);
    const entry = by.get(row.kind as string) ?? [0, 0];
    by.set(row.kind as string, entry);
    entry[1]++;
    if (found.length === row.expected) entry[0]++;
    else
      wrong.push(
        `${name} ${row.id} ${row.kind} expected ${row.expected}, found ${found.map((finding) => `${finding.rule}:${finding.text}`).join(' ')} in ${clip(row.text)}`,
      );
  }
  let right = 0;
  for (const [kind, [good, total]] of by) {
    right += good;
    say(`${`${name} ${kind}`.padEnd(44)} ${good} of ${total}`);
  }
  say(`${name.padEnd(44)} right ${((100 * right) / all.length).toFixed(1)} % of ${all.length}`);
}

function secrets(name: string, all: readonly Row[]) {
  const tally = new Tally();
  for (const row of all) {
    const found = scan(row.text).findings.filter((finding) => finding.kind === 'secret');
    if (row.secret && found.length > 0) {
      tally.hit++;
      tally.right++;
    } else if (row.secret) {
      tally.miss++;
      wrong.push(`${name} ${row.id} MISS ${clip(row.text)}`);
    } else if (found.length > 0) {
      tally.alarm++;
      wrong.push(
        `${name} ${row.id} ALARM ${found.map((finding) => `${finding.rule}:${clip(finding.text)}`).join(' ')} in ${clip(row.text)}`,
      );
    }
  }
  say(tally.line(`${name} (per row)`));
}

function harmless(name: string, all: readonly Row[]) {
  let held = 0;
  let shown = 0;
  for (const row of all) {
    const result = scan(row.text);
    const counted = result.findings.filter((finding) => !finding.public);
    if (result.level === 'warn') held++;
    if (counted.length > 0) {
      shown++;
      wrong.push(
        `${name} ${row.id} ${result.level.toUpperCase()} ${counted.map((finding) => `${finding.kind}/${finding.rule}:${clip(finding.text)}`).join(' ')}`,
      );
    }
  }
  const per = (count: number) => ((100 * count) / all.length).toFixed(2);
  say(`${name.padEnd(44)} held ${per(held)} %, any finding ${per(shown)} % of ${all.length}`);
}

function nth(text: string, part: string, occurrence: number): number {
  let at = -1;
  for (let count = 0; count < occurrence; count++) at = text.indexOf(part, at + 1);
  return at;
}

function leaders(name: string, all: readonly Row[]) {
  const tallies = new Map<Kind, Tally>();
  let level = 0;
  let due = 0;
  let silent = 0;
  let calm = 0;
  let left = 0;
  const matters = new Map<string, Tally>();
  for (const row of all) {
    const result = scan(row.text);
    if (result.level === row.level) level++;
    else
      wrong.push(
        `${name} ${row.id} LEVEL wanted ${row.level}, got ${result.level}: ${result.findings
          .filter((finding) => !finding.public)
          .map((finding) => `${finding.kind}:${clip(finding.text)}`)
          .join(' ')}`,
      );
    if (row.level === 'warn') {
      due++;
      if (result.level === 'none') silent++;
    }
    if (row.level === 'none') {
      calm++;
      if (result.level === 'none') left++;
    }
    const gold = (row.spans as unknown as { text: string; occurrence: number; kind: Kind; public?: boolean }[]).map(
      (span) => {
        const start = nth(row.text, span.text, span.occurrence);
        return { start, end: start + span.text.length, text: span.text, label: span.kind, kind: span.kind };
      },
    );
    score(
      name,
      row,
      gold,
      result.findings.filter((finding) => !finding.public || gold.some((span) => overlaps(span, finding))),
      tallies,
      [...IDENTIFIERS, 'confidentiality-marking', 'security-detail'],
    );
    for (const kind of new Set([...(row.kinds ?? []), ...result.kinds])) {
      const tally = matters.get(kind) ?? new Tally();
      matters.set(kind, tally);
      const wanted = row.kinds?.includes(kind);
      const got = result.kinds.includes(kind as Kind);
      if (wanted && got) {
        tally.hit++;
        tally.right++;
      } else if (wanted) tally.miss++;
      else tally.alarm++;
    }
  }
  for (const [kind, tally] of tallies) say(tally.line(`${name} span ${kind}`));
  for (const [kind, tally] of matters) say(tally.line(`${name} prompt has ${kind}`));
  say(
    `${name}: level right ${((100 * level) / all.length).toFixed(1)} %, "none" where "warn" was due ${silent} of ${due}, harmless left alone ${left} of ${calm}`,
  );
}

const answers = argument('answers');
if (!corpora && !scenarios && !answers) {
  process.stderr.write('eval: give --corpora DIR, --scenarios FILE, --answers FILE or several\n');
  process.exit(2);
}
if (corpora) {
  const files = readdirSync(corpora)
    .filter((file) => /\.jsonl(\.gz)?$/.test(file) && !/-train\./.test(file))
    .sort();
  for (const file of files) {
    const name = file.replace(/\.jsonl(\.gz)?$/, '');
    if (!name.includes(only)) continue;
    const all = rows(join(corpora, file));
    if (name.startsWith('harmless')) harmless(name, all);
    else if (all.some((row) => row.expected !== undefined)) cases(name, all);
    else if (all.some((row) => row.secret !== undefined)) secrets(name, all);
    else marked(name, all);
  }
}
if (answers) evaluateAnswers(answers, say, list);
if (scenarios && 'scenarios'.includes(only)) leaders('scenarios', rows(scenarios));
if (list) {
  say('');
  for (const entry of wrong) say(entry);
} else if (wrong.length > 0) say(`\n${wrong.length} wrong; --list shows them`);
