import { reportingWords as words } from '../../lib/i18n/reporting.ts';
import type { DayReport } from '../../lib/reporting/queue.ts';
import { useLanguage, useSay } from '../language.tsx';
import { Scroll } from './Scroll.tsx';
import type { ReportingModel, ViewProps } from './types.ts';

const hostOf = (url: string): string => new URL(url).host;

/** Daily counts for the organisation's collector: the person's yes, and every byte before and after it is sent. */
export function ReportingView({ reporting, actions }: { reporting: ReportingModel } & Pick<ViewProps, 'actions'>) {
  const say = useSay();
  const language = useLanguage();
  const { url, reach, state, queue, bodies } = reporting;
  const moment = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });

  function stateOf(report: DayReport): string {
    const { accepted, revision, refused, notBefore } = report;
    if (accepted?.revision === revision) {
      const when = moment.format(new Date(accepted.at));
      return accepted.rejected ? say(words.sentPartly, { when, why: accepted.rejected }) : say(words.sent, { when });
    }
    if (reporting.today === report.day) return say(words.counting);
    const when = moment.format(new Date(Math.max(notBefore, queue.notBefore)));
    return refused === undefined ? say(words.waits, { when }) : say(words.refused, { status: String(refused), when });
  }

  return (
    <section class="op-group" aria-labelledby="reporting-title" data-part="reporting" data-state={state}>
      <h2 id="reporting-title">{say(words.title)}</h2>
      {state === 'elsewhere' ? (
        <p class="op-error">{say(words.elsewhere, { host: hostOf(url), reach })}</p>
      ) : (
        <>
          <p class="op-lead">{say(words.lead, { host: hostOf(url) })}</p>
          <p>{say(state === 'on' ? words.on : words.asked)}</p>
          <button
            type="button"
            class={state === 'on' ? 'lg-button' : 'lg-button lg-button-main'}
            data-action={state === 'on' ? 'reporting-end' : 'reporting-agree'}
            onClick={() => void (state === 'on' ? actions.endReports(url) : actions.agreeToReports(url))}
          >
            {say(state === 'on' ? words.end : words.agree)}
          </button>
        </>
      )}
      {queue.lost > 0 && <p>{say(words.lost, { count: queue.lost })}</p>}
      {state === 'on' && queue.days.length === 0 && <p>{say(words.nothing)}</p>}
      {queue.days.length > 0 && (
        <Scroll label={say(words.title)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say(words.day)}</th>
                <th scope="col">{say(words.state)}</th>
                <th scope="col">{say(words.content)}</th>
              </tr>
            </thead>
            <tbody>
              {queue.days.toReversed().map((report) => (
                <tr key={report.day} data-day={report.day}>
                  <th scope="row">{report.day}</th>
                  <td>{stateOf(report)}</td>
                  <td>
                    <details>
                      <summary>{say(words.show)}</summary>
                      <pre class="op-report" data-part="report-body">
                        {bodies[report.day]}
                      </pre>
                    </details>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}
