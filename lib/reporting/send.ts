/** Sends what is due, one day at a time. May end at any point and be started again: see queue.ts for why nothing doubles. */
import { otlpBody, rejectedIn } from './otlp.ts';
import { accept, type DayReport, due, type Labels, offer, type Queue, refuse } from './queue.ts';

export interface Answer {
  status: number;
  /** The header as it came: seconds or a date. */
  retryAfter: string | null;
  text: string;
}

export interface SendPorts {
  /** Reads, changes and stores the queue in one go; nobody else changes it meanwhile. */
  change(step: (queue: Queue) => Queue): Promise<void>;
  /** Rejects when no answer comes. */
  post(body: string): Promise<Answer>;
  now(): number;
  random(): number;
  labels(): Labels;
}

/** Statuses after which a collector wants the same again later (OTLP/HTTP, "Retryable response codes"), and its own faults. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
const LONGEST_WAIT_MS = 24 * 3_600_000;

/** `Retry-After` in milliseconds from now, at most a day. */
export function waitOf(header: string | null, now: number): number {
  if (header === null) return 0;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), LONGEST_WAIT_MS) : 0;
}

/** Ends when nothing is due or the collector does not take it. */
export async function sendDue({ change, post, now, random, labels }: SendPorts): Promise<void> {
  for (;;) {
    let offered: DayReport | undefined;
    await change((queue) => {
      const at = now();
      const next = due(queue, at);
      if (!next) return queue;
      offered = { ...next, sentAs: next.sentAs ?? labels() };
      return offer(queue, offered, at, random);
    });
    const sent = offered;
    if (!sent) return;
    let answer: Answer;
    try {
      answer = await post(otlpBody(sent));
    } catch {
      // Perhaps it arrived and only the answer was lost. The pause is stored already.
      return;
    }
    if (answer.status >= 200 && answer.status < 300) {
      await change((queue) => accept(queue, sent, now(), rejectedIn(answer.text)));
      continue;
    }
    const { status } = answer;
    const lasting = !PASSING.has(status);
    await change((queue) =>
      refuse(queue, sent, now(), { status, lasting, waitMs: waitOf(answer.retryAfter, now()) }, random),
    );
    if (!lasting) return;
  }
}
