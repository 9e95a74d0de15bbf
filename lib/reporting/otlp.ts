/**
 * One day's counts as OTLP/HTTP JSON (opentelemetry-proto, `ExportMetricsServiceRequest`; 64-bit numbers are decimal strings
 * there). The same day gives the same bytes. Only the names in this table ever leave; another count stays on the device.
 */
import { type DayReport, dayEnd, dayStart, type Labels } from './queue.ts';

/** Name as it is counted -> metric. Units are UCUM, with annotations in braces. */
export const METRICS: Readonly<Record<string, { metric: string; unit: string; says: string }>> = {
  held: { metric: 'prompts.held', unit: '{prompt}', says: 'Prompts held back before they were sent.' },
  edited: { metric: 'prompts.edited', unit: '{prompt}', says: 'Held prompts the person went back to edit.' },
  replaced: {
    metric: 'prompts.replaced',
    unit: '{prompt}',
    says: 'Held prompts with details replaced by placeholders.',
  },
  'sent-anyway': {
    metric: 'prompts.sent_anyway',
    unit: '{prompt}',
    says: 'Held prompts the person sent as they were.',
  },
  ignored: { metric: 'findings.ignored', unit: '{finding}', says: 'Details the person marked as not sensitive.' },
  snippetsUsed: { metric: 'snippets.used', unit: '{snippet}', says: 'Snippets put to use.' },
  answers: { metric: 'answers', unit: '{answer}', says: 'Answers looked at.' },
  'answers.words': { metric: 'answers.words', unit: '{word}', says: 'Words in these answers.' },
  'answers.overlong': {
    metric: 'answers.overlong',
    unit: '{answer}',
    says: 'Answers longer than the purpose asked for.',
  },
  'answers.shortened': {
    metric: 'answers.shortened',
    unit: '{answer}',
    says: 'Answers the person asked to have shortened.',
  },
  'energy.mwh.low': { metric: 'energy.low', unit: 'mW.h', says: 'Estimated energy use, low end.' },
  'energy.mwh.high': { metric: 'energy.high', unit: 'mW.h', says: 'Estimated energy use, high end.' },
};

const NAME = 'leadership_guardrails';
/** `AGGREGATION_TEMPORALITY_CUMULATIVE` in metrics.proto. */
const CUMULATIVE = 2;

interface Attribute {
  key: string;
  value: { stringValue: string };
}
const attribute = (key: string, stringValue: string): Attribute => ({ key, value: { stringValue } });
const nanos = (ms: number): string => `${ms}000000`;

/** The request's body. `labels` are for a day that has not been offered yet. */
export function otlpBody(report: DayReport, labels: Labels = { version: '', group: '' }): string {
  const { version, group } = report.sentAs ?? labels;
  const times = {
    startTimeUnixNano: nanos(dayStart(report)),
    // A later revision is a later point of the same series.
    timeUnixNano: nanos(dayEnd(report) + report.revision),
  };
  const metrics = Object.entries(METRICS).flatMap(([name, { metric, unit, says }]) => {
    const dataPoints = Object.keys(report.counts)
      .filter((key) => key.slice(key.indexOf('/') + 1) === name)
      .sort()
      .map((key) => {
        const site = key.slice(0, key.indexOf('/'));
        return {
          attributes: site === '' ? [] : [attribute('site', site)],
          ...times,
          asInt: String(report.counts[key]),
        };
      });
    if (dataPoints.length === 0) return [];
    const sum = { aggregationTemporality: CUMULATIVE, isMonotonic: true, dataPoints };
    return [{ name: `${NAME}.${metric}`, description: says, unit, sum }];
  });
  const attributes = [
    attribute('service.name', 'leadership-guardrails'),
    attribute('service.version', version),
    attribute('service.instance.id', report.series),
    ...(group === '' ? [] : [attribute(`${NAME}.group`, group)]),
  ];
  return JSON.stringify({
    resourceMetrics: [{ resource: { attributes }, scopeMetrics: [{ scope: { name: NAME }, metrics }] }],
  });
}

/** What a collector that took the request says it could not use: `partialSuccess` (opentelemetry.io/docs/specs/otlp). */
export function rejectedIn(answer: string): string | undefined {
  try {
    const { partialSuccess } = JSON.parse(answer) as {
      partialSuccess?: { rejectedDataPoints?: string | number; errorMessage?: string };
    };
    const count = Number(partialSuccess?.rejectedDataPoints ?? 0);
    return count > 0 ? `${count}: ${partialSuccess?.errorMessage ?? ''}`.slice(0, 200) : undefined;
  } catch {
    return undefined;
  }
}

/** The collector's address for metrics: policy may name its root, as in `OTEL_EXPORTER_OTLP_ENDPOINT`. */
export function metricsUrl(endpoint: string): string {
  const url = new URL(endpoint);
  if (!url.pathname.endsWith('/v1/metrics')) url.pathname = `${url.pathname.replace(/\/$/, '')}/v1/metrics`;
  return url.href;
}
