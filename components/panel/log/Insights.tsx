import chartStyles from 'charts.css/dist/charts.min.css?raw';
import { useEffect, useState } from 'preact/hooks';
import { logWords as words } from '../../../lib/i18n/log.ts';
import { formatNumber, type Word } from '../../../lib/i18n/words.ts';
import type { Counts, DayCounts } from '../../../lib/platform/counts.ts';
import { useLanguage, useSay } from '../../language.tsx';
import { usePorts } from '../ports.ts';
import { type Week, weeksOf } from './weeks.ts';

const WEEKS = 8;

/** As text: the build's style minifier refuses one of the library's `@property` rules, which browsers take. */
function useChartStyles(): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(chartStyles);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, []);
}

const sum =
  (...names: string[]) =>
  (counts: DayCounts): number =>
    names.reduce((total, name) => total + (counts[name] ?? 0), 0);

/** Both ends of an estimate, told in the table; the bar is its middle. */
type Ends = (counts: DayCounts) => [number, number];

/** What is shown, and the names it is counted under (see lib/platform/counts.ts). */
const MEASURES: { id: string; name: Word; value(counts: DayCounts): number; ends?: Ends; digits?: number }[] = [
  { id: 'held', name: words.held, value: sum('held') },
  { id: 'replaced', name: words.replaced, value: sum('replaced', 'edited') },
  { id: 'sent-anyway', name: words.sentAnyway, value: sum('sent-anyway') },
  { id: 'snippets', name: words.snippetsUsed, value: sum('snippetsUsed') },
  { id: 'overlong', name: words.overlong, value: sum('answers.overlong') },
  { id: 'words', name: words.words, value: sum('answers.words') },
  {
    id: 'energy',
    name: words.energy,
    // Counted in mWh, as the two ends of the estimate.
    value: (counts) => sum('energy.mwh.low', 'energy.mwh.high')(counts) / 2_000,
    ends: (counts) => [sum('energy.mwh.low')(counts) / 1_000, sum('energy.mwh.high')(counts) / 1_000],
    digits: 1,
  },
];

/** Weekly bars, each a real table underneath; nothing but counts, and a way to delete them. */
export function Insights() {
  const say = useSay();
  const { counts: port, settings, today } = usePorts();
  const [counts, setCounts] = useState<Counts>();
  const [asks, setAsks] = useState(false);
  const [news, setNews] = useState('');
  useChartStyles();

  useEffect(() => {
    const ended = new AbortController();
    port.watch(setCounts, ended.signal);
    void port.read().then((read) => {
      if (!ended.signal.aborted) setCounts(read);
    });
    return () => ended.abort();
  }, [port]);

  const weeks = weeksOf(counts ?? {}, today, WEEKS);
  const shown = MEASURES.filter(({ value }) => weeks.some((week) => value(week.counts) > 0));
  const any = Object.keys(counts ?? {}).length > 0;

  return (
    <section class="lg-page lg-insights" data-part="insights">
      <h2>{say(words.insights)}</h2>
      <p class="lg-hint">{say(words.insightsLead)}</p>
      {!settings.insights && <p>{say(words.insightsOff)}</p>}
      {settings.insights && shown.length === 0 && <p>{say(words.insightsNone)}</p>}
      {shown.map((measure) => (
        <Chart key={measure.id} weeks={weeks} {...measure} />
      ))}
      {any &&
        (asks ? (
          <fieldset class="lg-question">
            <legend>{say(words.deleteAsk)}</legend>
            <button
              type="button"
              class="lg-button"
              data-action="counts-delete-yes"
              onClick={() => {
                void port.clear().then(() => {
                  setCounts({});
                  setAsks(false);
                  setNews(say(words.deleted));
                });
              }}
            >
              {say(words.deleteYes)}
            </button>
            <button
              type="button"
              class="lg-button lg-button-quiet"
              data-action="counts-delete-no"
              onClick={() => setAsks(false)}
            >
              {say(words.cancel)}
            </button>
          </fieldset>
        ) : (
          <button type="button" class="lg-button" data-action="counts-delete" onClick={() => setAsks(true)}>
            {say(words.deleteAll)}
          </button>
        ))}
      <p role="status" class="lg-status">
        {news}
      </p>
    </section>
  );
}

interface ChartProps {
  id: string;
  name: Word;
  weeks: readonly Week[];
  value(counts: DayCounts): number;
  ends?: Ends;
  digits?: number;
}

function Chart({ id, name, weeks, value, ends, digits = 0 }: ChartProps) {
  const say = useSay();
  const language = useLanguage();
  const values = weeks.map((week) => value(week.counts));
  const most = Math.max(...values, 1);
  return (
    <div class="lg-chart" data-measure={id}>
      <h3>{say(name)}</h3>
      <table class="charts-css column show-labels show-primary-axis data-spacing-2">
        <caption class="lg-hidden">{say(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.week)}</th>
            <th scope="col">{say(words.number)}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, at) => (
            <tr key={week.monday}>
              <th scope="row">
                <span class="lg-hidden">{say(words.weekOf, { week: String(week.number) })}</span>
                <span aria-hidden="true">{week.number}</span>
              </th>
              <td style={{ '--size': String((values[at] ?? 0) / most) }}>
                <span class="data">{formatNumber(values[at] ?? 0, language, digits)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details class="lg-aside">
        <summary>
          {say(words.asTable)}
          <span class="lg-hidden">: {say(name)}</span>
        </summary>
        <table class="lg-figures">
          <thead>
            <tr>
              <th scope="col">{say(words.week)}</th>
              <th scope="col">{say(words.number)}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week, at) => (
              <tr key={week.monday}>
                <th scope="row">{week.number}</th>
                <td>
                  {(ends?.(week.counts) ?? [values[at] ?? 0])
                    .map((figure) => formatNumber(figure, language, digits))
                    .join('–')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
