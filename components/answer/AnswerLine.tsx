import type { Assessment } from '../../lib/answer/assess.ts';
import { reasonText, shortenTo, answerWords as words } from '../../lib/i18n/answer.ts';
import { useSay } from '../language.tsx';

/** What is told once, in place of the figures, until the next thing happens. */
export type LineNews = 'written' | 'not-written' | 'copied' | 'unchecked-copy';

export interface AnswerLineProps {
  result: Assessment;
  /** Claims not ticked off. */
  unchecked: number;
  /** Its panel is open. */
  open: boolean;
  news?: LineNews;
  onShorten(): void;
  onVerify(): void;
  onMore(): void;
  /** Set when the answer holds placeholders that can be put back. */
  onCopyRestored?(): void;
}

/** Answers below this need no button to shorten them, unless they were asked to be shorter still. */
const SHORT = 60;

/** The quiet line under a finished answer: how long, too long or not, what to check. */
export function AnswerLine({
  result,
  unchecked,
  open,
  news,
  onShorten,
  onVerify,
  onMore,
  onCopyRestored,
}: AnswerLineProps) {
  const say = useSay();
  const [reason] = result.reasons;
  const claims = result.claims.length;
  return (
    <section
      class="lg lg-answer"
      data-part="answer-check"
      data-words={result.words}
      data-overlong={String(result.overlong)}
      data-claims={claims}
      aria-label={say(words.line)}
    >
      <span class="lg-answer-text">
        {/* There before it says something, or it is not heard; the figures are no news. */}
        <span role="status">{news && newsText(news)}</span>
        {!news && (reason ? reasonText(reason, say) : say(words.words, { count: result.words }))}
        {!news && !reason && <span class="lg-answer-time">{minutesText()}</span>}
      </span>
      {(result.overlong || result.words > SHORT) && (
        <button
          type="button"
          class="lg-link"
          data-action="shorten"
          title={say(words.shortenTitle, { count: shortenTo(result.expected, result.words) })}
          onClick={onShorten}
        >
          {say(words.shorten)}
        </button>
      )}
      {claims > 0 && (
        <button type="button" class="lg-link" data-action="verify" aria-expanded={open} onClick={onVerify}>
          {unchecked > 0 ? say(words.verify, { count: unchecked }) : say(words.verified)}
        </button>
      )}
      {onCopyRestored && (
        <button type="button" class="lg-link" data-action="copy-restored" onClick={onCopyRestored}>
          {say(words.copyRestored)}
        </button>
      )}
      <button
        type="button"
        class="lg-link"
        data-action="more"
        aria-expanded={open}
        title={say(words.moreTitle)}
        onClick={onMore}
      >
        {say(words.more)}
      </button>
    </section>
  );

  function minutesText(): string {
    const minutes = Math.round(result.minutes);
    return minutes < 1 ? say(words.underAMinute) : say(words.minutes, { count: minutes });
  }

  function newsText(what: LineNews): string {
    switch (what) {
      case 'written':
        return say(words.written);
      case 'not-written':
        return say(words.notWritten);
      case 'copied':
        return say(words.copied);
      case 'unchecked-copy':
        return say(words.uncheckedCopy, { count: unchecked });
    }
  }
}
