/**
 * Stands in for an OpenTelemetry collector and the store behind it: of each series it keeps the last point, as a store of
 * cumulative sums does. Bodies are read with the protocol's own definition (opentelemetry-proto, as @opentelemetry ships it).
 */
import { createRequire } from 'node:module';

interface Verified {
  verify(message: unknown): string | null;
  fromObject(message: object): unknown;
  toObject(message: unknown, options: object): unknown;
}
const require = createRequire(import.meta.url);
const generated = require.resolve('@opentelemetry/otlp-transformer').replace(/index\.js$/, 'generated/root.js');
const { opentelemetry } = require(generated);
const REQUEST: Verified = opentelemetry.proto.collector.metrics.v1.ExportMetricsServiceRequest;

interface Value {
  stringValue: string;
}
interface Attributes {
  attributes: { key: string; value: Value }[];
}
interface Point extends Attributes {
  startTimeUnixNano: string;
  timeUnixNano: string;
  asInt: string;
}
export interface Metric {
  name: string;
  unit: string;
  sum: { aggregationTemporality: string; isMonotonic: boolean; dataPoints: Point[] };
}
export interface Request {
  resourceMetrics: { resource: Attributes; scopeMetrics: { scope: { name: string }; metrics: Metric[] }[] }[];
}

// Empty lists are left out when a message is read.
const sorted = ({ attributes }: Partial<Attributes>): string =>
  (attributes ?? [])
    .map(({ key, value }) => `${key}=${value.stringValue}`)
    .sort()
    .join(',');

/** Throws when the body is not what the protocol says, field by field, unknown ones included. */
export function readRequest(body: string): Request {
  const written: unknown = JSON.parse(body);
  const message = REQUEST.fromObject(written as object);
  const fault = REQUEST.verify(message);
  if (fault) throw new Error(fault);
  const read = REQUEST.toObject(message, { longs: String, enums: String }) as Request;
  // A field that the definition does not know would be lost here.
  const plain = JSON.stringify(read).replaceAll('"AGGREGATION_TEMPORALITY_CUMULATIVE"', '2');
  if (JSON.stringify(normal(JSON.parse(plain))) !== JSON.stringify(normal(written)))
    throw new Error(`Not as the protocol reads it: ${plain}`);
  return read;
}

/** Keys in order, empty lists left out, as they say nothing. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => !(Array.isArray(each) && each.length === 0));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, normal(each)]));
}

export interface Store {
  /** Takes a request into account. Throws where a series breaks the rules of cumulative sums. */
  take(body: string): void;
  /** `<metric> <site>` -> sum over all series of their last value. */
  totals(): Record<string, number>;
  series(): number;
}

export function createStore(): Store {
  const last = new Map<string, { metric: string; point: Point }>();
  const starts = new Map<string, string>();
  return {
    take(body) {
      for (const { resource, scopeMetrics } of readRequest(body).resourceMetrics) {
        for (const metric of scopeMetrics.flatMap((scope) => scope.metrics)) {
          if (metric.sum.aggregationTemporality !== 'AGGREGATION_TEMPORALITY_CUMULATIVE' || !metric.sum.isMonotonic)
            throw new Error(`${metric.name} is no cumulative sum`);
          for (const point of metric.sum.dataPoints) {
            const series = `${sorted(resource)}|${metric.name}|${sorted(point)}`;
            const start = starts.get(series) ?? point.startTimeUnixNano;
            starts.set(series, start);
            if (start !== point.startTimeUnixNano) throw new Error(`${series} starts twice`);
            const known = last.get(series)?.point;
            if (known && BigInt(known.timeUnixNano) > BigInt(point.timeUnixNano)) continue;
            if (known && BigInt(known.asInt) > BigInt(point.asInt)) throw new Error(`${series} falls`);
            if (known?.timeUnixNano === point.timeUnixNano && known.asInt !== point.asInt)
              throw new Error(`${series} says two things of one moment`);
            last.set(series, { metric: metric.name, point });
          }
        }
      }
    },
    totals() {
      const totals: Record<string, number> = {};
      for (const { metric, point } of last.values()) {
        const name = `${metric} ${sorted(point)}`;
        totals[name] = (totals[name] ?? 0) + Number(point.asInt);
      }
      return totals;
    },
    series: () => last.size,
  };
}
