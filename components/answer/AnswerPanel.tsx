import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Assessment } from '../../lib/answer/assess.ts';
import type { Claim } from '../../lib/answer/claims/types.ts';
import type { Extract } from '../../lib/answer/extract.ts';
import type { Overview, OverviewLine } from '../../lib/answer/overview.ts';
import { recipientCost } from '../../lib/answer/recipients.ts';
import type { Stretch } from '../../lib/answer/text.ts';
import { bandWords, claimWords, type ShortenGoal, shortenTo, answerWords as words } from '../../lib/i18n/answer.ts';
import { formatNumber } from '../../lib/i18n/words.ts';
import { useLanguage, useSay } from '../language.tsx';

export interface AnswerPanelProps {
  result: Assessment;
  overview: Overview;
  extract: Extract;
  /** The answer's text, to show the extract's sentences. */
  text: string;
  /** Indexes of the claims ticked off; kept in memory only. */
  ticked: ReadonlySet<number>;
  recipients: number;
  showEnergy: boolean;
  /** Where the focus goes when it opens. */
  start: 'top' | 'claims';
  /** Says how the last copying or writing went. */
  news?: string;
  onTick(index: number, on: boolean): void;
  onGoTo(stretch: Stretch): void;
  onAsk(claim: Claim): void;
  onCopyChecklist(): void;
  onShorten(goal: ShortenGoal): void;
  onCopyExtract(): void;
  onRecipients(count: number): void;
  onShowPadding(): void;
  onClose(): void;
}

/** The light of an LED bulb in watts, for something to compare with. */
const BULB = 5;

/** What the line opens: claims to check, shorter versions, overview, the readers' time, energy. Not modal. */
export function AnswerPanel(props: AnswerPanelProps) {
  const { result, overview, extract, text, ticked, recipients, showEnergy, start, news } = props;
  const say = useSay();
  const language = useLanguage();
  const head = useRef<HTMLHeadingElement>(null);
  const first = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens; later changes must not move the focus.
  useEffect(() => (start === 'claims' ? (first.current ?? head.current) : head.current)?.focus(), []);
  const cost = recipientCost(result.words, recipients);
  const hours = cost.hours;
  const points = overview.points.length > 1;

  return (
    <section
      class="lg lg-answer-panel"
      data-part="answer-panel"
      role="dialog"
      aria-label={say(words.panel)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose();
      }}
    >
      <div class="lg-answer-head">
        <h2 ref={head} tabIndex={-1}>
          {say(words.words, { count: result.words })}
          <span class="lg-answer-time">
            {say(words.lix, { value: result.lix.value, band: say(bandWords[result.lix.band]) })}
          </span>
        </h2>
        <button type="button" class="lg-link" data-action="close" onClick={props.onClose}>
          {say(words.close)}
        </button>
      </div>
      {/* Seen here, heard from the line: not twice. */}
      <p class="lg-answer-news">{news}</p>

      {result.claims.length > 0 && (
        <Part title={say(words.claimsTitle)} name="claims">
          <p>{say(words.claimsHelp)}</p>
          <ul class="lg-claims">
            {result.claims.map((claim, index) => (
              <li key={claim.start} data-claim data-type={claim.type}>
                <label>
                  <input
                    type="checkbox"
                    ref={index === 0 ? first : null}
                    checked={ticked.has(index)}
                    onChange={(event) => props.onTick(index, event.currentTarget.checked)}
                  />
                  <span class="lg-claim-text">{claim.text}</span>
                  <span class="lg-claim-type">{say(claimWords[claim.type])}</span>
                </label>
                <button
                  type="button"
                  class="lg-link"
                  data-action="go-to"
                  aria-label={say(words.goTo, { text: claim.text })}
                  title={say(words.goTo, { text: claim.text })}
                  onClick={() => props.onGoTo(claim)}
                >
                  <Eye />
                </button>
                <button
                  type="button"
                  class="lg-link"
                  data-action="ask"
                  title={say(words.askTitle, { text: claim.text })}
                  aria-label={`${say(words.ask)}: ${claim.text}`}
                  onClick={() => props.onAsk(claim)}
                >
                  {say(words.ask)}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="lg-link" data-action="copy-checklist" onClick={props.onCopyChecklist}>
            {say(words.copyChecklist)}
          </button>
        </Part>
      )}

      <Part title={say(words.shorterTitle)} name="shorter">
        <div class="lg-answer-buttons">
          {(['words', 'points', 'decisions'] as const).map((goal) => (
            <button
              key={goal}
              type="button"
              class="lg-button"
              data-action={`shorten-to-${goal}`}
              onClick={() => props.onShorten(goal)}
            >
              {say(
                goal === 'words'
                  ? words.shortenToWords
                  : goal === 'points'
                    ? words.shortenToPoints
                    : words.shortenToDecisions,
                { count: shortenTo(result.expected, result.words) },
              )}
            </button>
          ))}
        </div>
        {extract.share < 0.8 && extract.sentences.length > 0 && (
          <details>
            <summary>{say(words.extractTitle, { share: Math.round(extract.share * 100) })}</summary>
            <p>{say(words.extractHelp)}</p>
            <ul class="lg-extract">
              {extract.sentences.map((sentence) => (
                <li key={sentence.start}>
                  <button type="button" class="lg-link" onClick={() => props.onGoTo(sentence)}>
                    {text.slice(sentence.start, sentence.end).replace(/[*_`]+/g, '')}
                  </button>
                </li>
              ))}
            </ul>
            <button type="button" class="lg-link" data-action="copy-extract" onClick={props.onCopyExtract}>
              {say(words.copy)}
            </button>
          </details>
        )}
      </Part>

      {(points || overview.decisions.length > 0 || overview.questions.length > 0 || result.padding.length > 0) && (
        <Part title={say(words.overviewTitle)} name="overview">
          {points && <Lines lines={overview.points} onGoTo={props.onGoTo} />}
          {overview.decisions.length > 0 && <h4>{say(words.decisions)}</h4>}
          <Lines lines={overview.decisions} onGoTo={props.onGoTo} />
          {overview.questions.length > 0 && <h4>{say(words.questions)}</h4>}
          <Lines lines={overview.questions} onGoTo={props.onGoTo} />
          {result.padding.length > 0 && (
            <p>
              {say(words.padding, { count: result.padding.length })}{' '}
              <button type="button" class="lg-link" data-action="show-padding" onClick={props.onShowPadding}>
                {say(words.showPadding)}
              </button>
            </p>
          )}
        </Part>
      )}

      <Part title={say(words.readersTitle)} name="readers">
        <label class="lg-recipients">
          {say(words.recipients)}
          <input
            class="lg-field"
            type="number"
            name="recipients"
            min={1}
            max={1_000_000}
            value={recipients}
            onInput={(event) => {
              const count = event.currentTarget.valueAsNumber;
              if (Number.isFinite(count) && count >= 1) props.onRecipients(Math.floor(count));
            }}
          />
        </label>
        <p data-part="recipient-cost">
          {hours >= 1
            ? say(words.cost, { recipients, minutes: cost.minutesEach, hours })
            : say(words.costShort, { recipients, minutes: cost.minutesEach, total: Math.round(hours * 60) })}
        </p>
        <p class="lg-fine">{say(words.costSource)}</p>
      </Part>

      {showEnergy && (
        <Part title={say(words.energyTitle)} name="energy">
          <p data-part="energy">
            {say(words.energy, {
              low: figure(result.energy.low),
              high: figure(result.energy.high),
              waterLow: figure(result.energy.water.low),
              waterHigh: figure(result.energy.water.high),
            })}
          </p>
          <p>
            {say(words.energyScale, {
              from: Math.max(1, Math.round((result.energy.low / BULB) * 3_600)),
              to: Math.max(1, Math.round((result.energy.high / BULB) * 3_600)),
            })}
          </p>
          <p class="lg-fine">{say(words.energyHow)}</p>
        </Part>
      )}
    </section>
  );

  /** Small figures keep two digits that count. */
  function figure(value: number): string {
    return formatNumber(value, language, value < 1 ? 2 : value < 10 ? 1 : 0);
  }
}

function Part({ title, name, children }: { title: string; name: string; children: ComponentChildren }) {
  return (
    <div class="lg-answer-part" data-section={name}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

function Lines({ lines, onGoTo }: { lines: readonly OverviewLine[]; onGoTo(stretch: Stretch): void }) {
  if (lines.length === 0) return null;
  const top = Math.min(...lines.map((line) => line.level));
  return (
    <ul class="lg-outline">
      {lines.map((line) => (
        <li key={line.start} data-level={line.level - top}>
          <button type="button" class="lg-link" data-action="go-to" onClick={() => onGoTo(line)}>
            {line.text}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Eye() {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      aria-hidden="true"
    >
      <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z" />
      <circle cx="8" cy="8" r="2" />
    </svg>
  );
}
