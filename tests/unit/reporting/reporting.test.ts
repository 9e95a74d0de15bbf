import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METRICS, metricsUrl, otlpBody, rejectedIn } from '../../../lib/reporting/otlp.ts';
import {
  accept,
  add,
  due,
  EMPTY,
  isPending,
  KEEP_DAYS,
  pause,
  type Queue,
  readQueue,
} from '../../../lib/reporting/queue.ts';
import { type Answer, sendDue, waitOf } from '../../../lib/reporting/send.ts';
import { createStore, readRequest } from './collector.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-23T07:00:00Z');
const labels = { version: '1.0.0', group: 'Skoleledere' };

let made = 0;
const chance = { random: () => 0.5, uuid: () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}` };

/** The worker was ended here. While a request is under way that is the same as no answer: nothing is written after either. */
class Ended extends Error {}

/** What happens to one request, or around it. */
const FATES = [
  'taken',
  'no network',
  'taken, answer lost',
  'taken, ended before the answer',
  'taken, answer not written down',
  'ended before it was sent',
  'status 500',
  'status 503 with Retry-After',
  'status 429',
  'status 400',
  'status 404',
  'taken in part',
  'taken, counted on meanwhile',
] as const;
type Fate = (typeof FATES)[number];

function world() {
  const store = createStore();
  const truth: Record<string, number> = {};
  let stored = '';
  let now = START;
  let requests = 0;
  const faults: string[] = [];
  const read = (): Queue => readQueue(stored === '' ? undefined : JSON.parse(stored));
  const write = (queue: Queue) => {
    stored = JSON.stringify(queue);
  };

  function count(site: string, name: string, many: number) {
    write(add(read(), now, site, { [name]: many }, chance));
    const key = `leadership_guardrails.${METRICS[name]!.metric} ${site === '' ? '' : `site=${site}`}`;
    truth[key] = (truth[key] ?? 0) + many;
  }

  /** One start of the worker. */
  async function wake(fate: Fate, random: () => number): Promise<void> {
    let steps = 0;
    let counted = 0;
    const post = async (body: string): Promise<Answer> => {
      requests++;
      const answer = (status: number, more: Partial<Answer> = {}) => ({
        status,
        retryAfter: null,
        text: '{}',
        ...more,
      });
      switch (fate) {
        case 'no network':
          throw new TypeError('Failed to fetch');
        case 'ended before it was sent':
          throw new Ended();
        case 'status 500':
          return answer(500);
        case 'status 503 with Retry-After':
          return answer(503, { retryAfter: '120' });
        case 'status 429':
          return answer(429);
        case 'status 400':
          return answer(400);
        case 'status 404':
          return answer(404);
      }
      try {
        store.take(body);
      } catch (error) {
        // Thrown from here it would look like a missing answer.
        faults.push(String(error));
      }
      if (fate === 'taken, answer lost') throw new DOMException('timed out', 'TimeoutError');
      if (fate === 'taken, ended before the answer') throw new Ended();
      if (fate === 'taken, counted on meanwhile' && ++counted === 1) {
        count('claude', 'held', 1);
        // Into the very day that is being sent: the clock was set back.
        now -= DAY;
        count('chatgpt', 'held', 1);
        now += DAY;
      }
      return answer(200, { text: fate === 'taken in part' ? '{"partialSuccess":{"rejectedDataPoints":"0"}}' : '{}' });
    };
    try {
      await sendDue({
        async change(step) {
          steps++;
          if (fate === 'taken, answer not written down' && steps === 2) throw new Ended();
          write(step(read()));
        },
        post,
        now: () => now,
        random,
        labels: () => labels,
      });
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
    }
  }
  return {
    store,
    truth,
    faults,
    count,
    read,
    requests: () => requests,
    pass: (ms: number) => {
      now += ms;
    },
    now: () => now,
    wake,
  };
}

const step = fc.oneof(
  fc.record({
    do: fc.constant('count' as const),
    site: fc.constantFrom('', 'chatgpt', 'claude', 'other'),
    name: fc.constantFrom(...Object.keys(METRICS)),
    many: fc.integer({ min: 1, max: 900 }),
  }),
  fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1_000, max: 3 * HOUR }) }),
  // A clock that was set back, by a little or over midnight.
  fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: -30 * MINUTE, max: -1_000 }) }),
  fc.record({
    do: fc.constant('wake' as const),
    fate: fc.constantFrom(...FATES),
    chance: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);

describe('daily counts on their way to a collector', () => {
  it('are neither lost nor doubled, whatever becomes of each request and of the worker', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 160 }), async (steps) => {
        const { store, truth, faults, count, pass, wake, read, now } = world();
        for (const each of steps) {
          if (each.do === 'count') count(each.site, each.name, each.many);
          else if (each.do === 'pass') pass(each.ms);
          else await wake(each.fate, () => each.chance);
        }
        // The collector is well again. Half-hourly starts; two days are enough for every pause there is.
        for (let half = 0; half < 4 * 48; half++) {
          pass(30 * MINUTE);
          await wake(half < 100 && half % 7 === 0 ? 'taken, counted on meanwhile' : 'taken', () => 0.5);
        }
        expect(faults).toEqual([]);
        expect(store.totals()).toEqual(truth);
        expect(read().days.filter(isPending)).toEqual([]);
        expect(read().lost).toBe(0);
        expect(due(read(), now())).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  it('last through a day on which the collector is down, slow, or answers with errors, and come out right', async () => {
    const { store, truth, faults, count, pass, wake, requests } = world();
    for (let day = 0; day < 3; day++) {
      for (let hour = 0; hour < 24; hour++) {
        count('chatgpt', 'held', 2);
        count('claude', 'sent-anyway', 1);
        pass(HOUR);
        const trouble = FATES.filter((fate) => fate !== 'taken');
        // A wake every ten minutes, and never a good answer.
        for (let at = 0; at < 6; at++) await wake(trouble[(hour * 6 + at + day) % trouble.length]!, () => 0.3);
      }
    }
    // Pauses hold: far fewer requests than wakes.
    expect(requests()).toBeLessThan(60);
    for (let half = 0; half < 96; half++) {
      pass(30 * MINUTE);
      await wake('taken', () => 0.9);
    }
    expect(faults).toEqual([]);
    expect(store.totals()).toEqual(truth);
    expect(truth['leadership_guardrails.prompts.held site=chatgpt']).toBe(144);
  });

  it('wait for the day to end, and for a moment of their own within two hours', async () => {
    const queue = add(EMPTY, START, 'claude', { held: 1 }, { ...chance, random: () => 0.25 });
    const end = Date.parse('2026-11-24T00:00:00Z');
    expect(due(queue, end + 30 * MINUTE - 1)).toBeUndefined();
    expect(due(queue, end + 30 * MINUTE)?.day).toBe('2026-11-23');
  });

  it('are let go after 35 days, oldest first, and that is told', () => {
    let queue = EMPTY;
    for (let day = 0; day < KEEP_DAYS + 3; day++) queue = add(queue, START + day * DAY, '', { held: 1 }, chance);
    expect(queue.days).toHaveLength(KEEP_DAYS);
    expect(queue.days[0]?.day).toBe('2026-11-26');
    expect(queue.lost).toBe(3);
    const sent = queue.days.map((day) => accept(queue, day, START)).at(-1)!;
    expect(sent.lost).toBe(3);
  });

  it('take nothing that is no count, and are read back as far as they can be', () => {
    const queue = add(EMPTY, START, '', { held: -1, edited: 0.5, replaced: Number.NaN, ignored: 2 }, chance);
    expect(queue.days[0]?.counts).toEqual({ '/ignored': 2 });
    expect(readQueue(JSON.parse(JSON.stringify(queue)))).toEqual(queue);
    for (const damaged of [undefined, null, 7, 'x', [], { days: 7 }, { days: [null, { day: 'x' }] }])
      expect(readQueue(damaged)).toEqual(EMPTY);
  });

  it('keep a pause that grows to six hours and differs from seat to seat', () => {
    for (const random of [() => 0, () => 0.999]) {
      expect(pause(0, random)).toBeGreaterThanOrEqual(30_000);
      expect(pause(0, random)).toBeLessThanOrEqual(60_000);
      expect(pause(30, random)).toBeGreaterThanOrEqual(3 * HOUR);
      expect(pause(30, random)).toBeLessThanOrEqual(6 * HOUR);
    }
    expect(pause(4, () => 0)).not.toBe(pause(4, () => 0.9));
  });

  it('heed what the collector says of the time', () => {
    expect(waitOf('120', START)).toBe(120_000);
    expect(waitOf(new Date(START + 90_000).toUTCString(), START)).toBe(90_000);
    expect(waitOf('99999999', START)).toBe(DAY);
    for (const odd of [null, '', 'soon', '-5']) expect(waitOf(odd, START)).toBe(0);
  });
});

describe('what is sent', () => {
  const queue = add(
    add(EMPTY, START, 'chatgpt', { held: 3, 'energy.mwh.low': 12, secretName: 4 }, chance),
    START,
    '',
    { snippetsUsed: 1 },
    chance,
  );
  const [report] = queue.days;

  it('is what the protocol calls a request for metrics, and the same bytes each time', () => {
    const body = otlpBody(report!, labels);
    expect(otlpBody(JSON.parse(JSON.stringify(report)), labels)).toBe(body);
    const { resourceMetrics } = readRequest(body);
    const [{ resource, scopeMetrics } = { resource: { attributes: [] }, scopeMetrics: [] }] = resourceMetrics;
    expect(Object.fromEntries(resource.attributes.map(({ key, value }) => [key, value.stringValue]))).toEqual({
      'service.name': 'leadership-guardrails',
      'service.version': '1.0.0',
      'service.instance.id': report!.series,
      'leadership_guardrails.group': 'Skoleledere',
    });
    const metrics = scopeMetrics[0]!.metrics;
    expect(metrics.map(({ name }) => name)).toEqual([
      'leadership_guardrails.prompts.held',
      'leadership_guardrails.snippets.used',
      'leadership_guardrails.energy.low',
    ]);
    expect(metrics[0]!.sum.dataPoints[0]).toEqual({
      attributes: [{ key: 'site', value: { stringValue: 'chatgpt' } }],
      startTimeUnixNano: `${Date.parse('2026-11-23T00:00:00Z')}000000`,
      timeUnixNano: `${Date.parse('2026-11-24T00:00:00Z')}000000`,
      asInt: '3',
    });
  });

  it('holds no name that is not in the table, and no group unless there is one', () => {
    const body = otlpBody(report!, { version: '1', group: '' });
    expect(body).not.toContain('secretName');
    expect(body).not.toContain('group');
  });

  it('names a day once, and no two days alike', () => {
    const two = add(queue, START + DAY, 'chatgpt', { held: 1 }, chance);
    expect(new Set(two.days.map(({ series }) => series)).size).toBe(2);
  });

  it('goes to the address policy names', () => {
    expect(metricsUrl('https://otel.firma.dk')).toBe('https://otel.firma.dk/v1/metrics');
    expect(metricsUrl('https://otel.firma.dk:4318/in/')).toBe('https://otel.firma.dk:4318/in/v1/metrics');
    expect(metricsUrl('https://otel.firma.dk/v1/metrics')).toBe('https://otel.firma.dk/v1/metrics');
  });

  it('is told when a collector took it in part', () => {
    expect(rejectedIn('{"partialSuccess":{"rejectedDataPoints":"2","errorMessage":"old"}}')).toBe('2: old');
    for (const fine of ['', '{}', '{"partialSuccess":{}}', '<html>']) expect(rejectedIn(fine)).toBeUndefined();
  });
});
