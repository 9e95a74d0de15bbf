import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { QUESTIONS, USE_LEVELS, learnWords as words } from '../../../lib/i18n/learn.ts';
import { useSay } from '../../language.tsx';
import { useDay } from '../day.ts';
import { usePorts } from '../ports.ts';
import { useStored } from '../stored.ts';

const SCALE = [words.scale0, words.scale1, words.scale2, words.scale3];

/** The level whose share of the possible points is reached. */
export function levelFor(answers: readonly number[]) {
  const share = answers.reduce((sum, answer) => sum + answer, 0) / (QUESTIONS.length * (SCALE.length - 1));
  return [...USE_LEVELS].reverse().find((level) => share >= level.from) ?? USE_LEVELS[0]!;
}

/** Eight questions, a level of the report, and one next step. */
export function Assessment({ onOpenSnippet }: { onOpenSnippet(id: string): void }) {
  const say = useSay();
  const longDay = useDay();
  const id = useId();
  const { memory, today } = usePorts();
  const kept = useStored(memory)?.assessment;
  const [answers, setAnswers] = useState<(number | undefined)[]>(QUESTIONS.map(() => undefined));
  const [asking, setAsking] = useState(false);
  const [news, setNews] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const shows = kept !== undefined && !asking;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading is new when the result comes or goes
  useEffect(() => heading.current?.focus(), [shows]);

  function show(event: Event): void {
    event.preventDefault();
    const given = answers.filter((answer) => answer !== undefined);
    if (given.length < QUESTIONS.length) {
      setNews(say(words.assessMissing, { count: QUESTIONS.length - given.length }));
      return;
    }
    setNews('');
    setAsking(false);
    void memory.change((now) => ({ ...now, assessment: { answers: given, day: today } }));
  }

  if (shows) {
    const level = levelFor(kept.answers);
    return (
      <div class="lg-page" data-part="assessment-result">
        <h2 ref={heading} tabIndex={-1}>
          {say(words.assessResult, { level: say(level.name) })}
        </h2>
        <p>{say(level.says)}</p>
        <h3>{say(words.nextStep)}</h3>
        <p>{say(level.next)}</p>
        <div class="lg-buttons">
          <button
            type="button"
            class="lg-button lg-button-main"
            data-action="next-step"
            onClick={() => onOpenSnippet(level.snippet)}
          >
            {say(words.openSnippet)}
          </button>
          <button type="button" class="lg-button" data-action="assess-again" onClick={() => setAsking(true)}>
            {say(words.assessAgain)}
          </button>
        </div>
        <p class="lg-hint">{say(words.assessDay, { day: longDay(kept.day) })}</p>
      </div>
    );
  }

  return (
    <form class="lg-page" data-part="assessment" onSubmit={show}>
      <h2 ref={heading} tabIndex={-1}>
        {say(words.assessTitle)}
      </h2>
      <p class="lg-hint">{say(words.assessLead)}</p>
      {QUESTIONS.map((question, at) => (
        <fieldset class="lg-scale" key={say(question)}>
          <legend>{say(question)}</legend>
          {SCALE.map((word, value) => (
            <label key={say(word)}>
              <input
                type="radio"
                name={`${id}-${at}`}
                checked={answers[at] === value}
                onChange={() => setAnswers(answers.map((answer, index) => (index === at ? value : answer)))}
              />
              {say(word)}
            </label>
          ))}
        </fieldset>
      ))}
      <button type="submit" class="lg-button lg-button-main" data-action="assess">
        {say(words.assessShow)}
      </button>
      <p role="status" class="lg-status">
        {news}
      </p>
    </form>
  );
}
