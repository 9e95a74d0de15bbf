import { optionsWords as words } from '../../lib/i18n/options.ts';
import { reportingWords } from '../../lib/i18n/reporting.ts';
import { settingWords } from '../../lib/i18n/settings.ts';
import { SETTING_KEYS } from '../../lib/policy/fields.ts';
import type { Origin } from '../../lib/policy/merge.ts';
import { useLanguage, useSay } from '../language.tsx';
import { droppedText } from './Backup.tsx';
import { ReportingView } from './ReportingView.tsx';
import { Scroll } from './Scroll.tsx';
import type { Announce, ViewProps } from './types.ts';
import { valueText } from './value-words.ts';

const FROM: Record<Origin, typeof words.fromDefault> = {
  default: words.fromDefault,
  user: words.fromUser,
  managed: words.fromManaged,
  both: words.fromBoth,
};

/** What is in force, from where, since when, what was left out and why. */
export function PolicyView({ model, actions, announce }: ViewProps & { announce: Announce }) {
  const say = useSay();
  const language = useLanguage();
  const { state, wantedVersion } = model;
  const when = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const inForce = SETTING_KEYS.filter((key) => state.origin[key] !== 'default');

  return (
    <>
      <section class="op-group" aria-labelledby="policy-title">
        <h2 id="policy-title">{say(words.policyTitle)}</h2>
        {state.policy ? (
          <>
            <p data-part="policy-state">{say(words.policyInForce, { count: state.locked.length })}</p>
            {state.settings.organisationName && <p>{say(words.policyBy, { name: state.settings.organisationName })}</p>}
            <p>{say(words.policySince, { when: when.format(new Date(state.policy.since)) })}</p>
          </>
        ) : (
          <p data-part="policy-state">{say(words.policyNone)}</p>
        )}
        {wantedVersion && (
          <p class="op-error">{say(words.versionOld, { wanted: wantedVersion, version: model.version })}</p>
        )}
        {!model.reporting && state.settings.reportEndpoint !== '' && (
          <p data-part="reporting-without">{say(reportingWords.without)}</p>
        )}
        {inForce.length > 0 && (
          <Scroll label={say(words.policyTitle)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say(words.policySetting)}</th>
                  <th scope="col">{say(words.policyKey)}</th>
                  <th scope="col">{say(words.policyValue)}</th>
                  <th scope="col">{say(words.policyFrom)}</th>
                </tr>
              </thead>
              <tbody>
                {inForce.map((key) => (
                  <tr key={key} data-key={key} data-origin={state.origin[key]}>
                    <th scope="row">{say(settingWords[key].label)}</th>
                    <td>
                      <code>{key}</code>
                    </td>
                    <td>{valueText(key, state.settings[key], language)}</td>
                    <td>{say(FROM[state.origin[key]])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
        <button
          type="button"
          class="lg-button"
          data-action="reread"
          onClick={async () => {
            await actions.reread();
            announce(words.rereadDone);
          }}
        >
          {say(words.reread)}
        </button>
      </section>

      {__REPORTING__ && model.reporting && <ReportingView reporting={model.reporting} actions={actions} />}

      <section class="op-group" aria-labelledby="dropped-title">
        <h2 id="dropped-title">{say(words.droppedTitle)}</h2>
        {state.dropped.length === 0 ? (
          <p>{say(words.droppedNone)}</p>
        ) : (
          <ul data-part="dropped">
            {state.dropped.map((each) => (
              <li key={`${each.source}${each.key}${each.line ?? ''}`} data-key={each.key} data-why={each.why}>
                {droppedText(each, say)}{' '}
                <span class="op-help">
                  ({say(each.source === 'managed' ? words.droppedFromPolicy : words.droppedFromUser)})
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>

      {state.overruled.length > 0 && (
        <section class="op-group" aria-labelledby="overruled-title">
          <h2 id="overruled-title">{say(words.overruledTitle)}</h2>
          <p class="op-lead">{say(words.overruledLead)}</p>
          <ul>
            {state.overruled.map((key) => (
              <li key={key}>{say(settingWords[key].label)}</li>
            ))}
          </ul>
        </section>
      )}

      <section class="op-group" aria-labelledby="report-title">
        <h2 id="report-title">{say(words.report)}</h2>
        <p class="op-lead">{say(words.reportLead)}</p>
        <Scroll label={say(words.report)}>
          <pre class="op-report" data-part="support-report">
            {model.report}
          </pre>
        </Scroll>
        <button
          type="button"
          class="lg-button"
          data-action="copy-report"
          onClick={async () => {
            if (await actions.copy(model.report)) announce(words.copied);
          }}
        >
          {say(words.copy)}
        </button>
      </section>
    </>
  );
}
