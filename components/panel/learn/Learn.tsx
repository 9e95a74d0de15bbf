import { useEffect, useRef, useState } from 'preact/hooks';
import { LESSONS, type Lesson, PRACTICE, learnWords as words } from '../../../lib/i18n/learn.ts';
import { panelWords } from '../../../lib/i18n/panel.ts';
import { useSay } from '../../language.tsx';
import { InsertBar } from '../InsertBar.tsx';
import { BackIcon } from '../icons.tsx';
import { usePorts } from '../ports.ts';
import { useStored } from '../stored.ts';
import { Assessment } from './Assessment.tsx';

const PRACTICE_LESSON: Lesson = { id: 'practice', title: words.practiceTitle, ...PRACTICE };
const ALL: readonly Lesson[] = [...LESSONS, PRACTICE_LESSON];

/** Lessons, a practice case and the self-assessment. What is done is kept on this device only. */
export function Learn({ onOpenSnippet }: { onOpenSnippet(id: string): void }) {
  const say = useSay();
  const { memory } = usePorts();
  const remembered = useStored(memory);
  const [open, setOpen] = useState<string>();
  const [news, setNews] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const cameFrom = useRef<string | undefined>(undefined);
  const done = remembered?.lessons ?? {};
  const count = ALL.filter((lesson) => lesson.id in done).length;

  useEffect(() => {
    if (open !== undefined || cameFrom.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-lesson="${cameFrom.current}"]`)?.focus();
  }, [open]);

  const lesson = ALL.find((each) => each.id === open);
  if (open === 'assessment' || lesson) {
    const back = (): void => {
      cameFrom.current = open;
      setNews('');
      setOpen(undefined);
    };
    return (
      <div class="lg-page">
        <button type="button" class="lg-button lg-button-quiet" data-action="lessons" onClick={back}>
          <BackIcon />
          {say(words.back)}
        </button>
        {lesson ? (
          <LessonView lesson={lesson} isDone={lesson.id in done} />
        ) : (
          <Assessment onOpenSnippet={onOpenSnippet} />
        )}
      </div>
    );
  }

  return (
    <div class="lg-page" data-part="learn">
      <h2>{say(words.title)}</h2>
      <p class="lg-hint">{say(words.lead)}</p>
      <p>{say(words.progress, { done: count, count: ALL.length })}</p>
      <ul class="lg-rows" ref={list}>
        {[...ALL, { id: 'assessment', title: words.assessTitle }].map(({ id, title }) => {
          const isDone = id === 'assessment' ? remembered?.assessment !== undefined : id in done;
          return (
            <li key={id}>
              <button type="button" class="lg-item" data-lesson={id} onClick={() => setOpen(id)}>
                <span class="lg-item-title">{say(title)}</span>
                {isDone && <span class="lg-item-facts lg-good">{say(words.done)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      {(count > 0 || remembered?.assessment) && (
        <button
          type="button"
          class="lg-link"
          data-action="forget-lessons"
          onClick={() => {
            void memory.change(({ assessment: _, ...now }) => ({ ...now, lessons: {} }));
            setNews(say(words.forgotten));
          }}
        >
          {say(words.forget)}
        </button>
      )}
      <p role="status" class="lg-status">
        {news}
      </p>
    </div>
  );
}

function LessonView({ lesson, isDone }: { lesson: Lesson; isDone: boolean }) {
  const say = useSay();
  const { memory, today } = usePorts();
  const heading = useRef<HTMLHeadingElement>(null);
  const prompt = say(lesson.prompt);

  useEffect(() => heading.current?.focus(), []);

  return (
    <article class="lg-page">
      <h2 ref={heading} tabIndex={-1}>
        {say(lesson.title)}
      </h2>
      {lesson.text.map((paragraph) => (
        <p key={say(paragraph)}>{say(paragraph)}</p>
      ))}
      <section class="lg-preview">
        <h3>{say(words.tryIt)}</h3>
        <pre data-part="preview">{prompt}</pre>
      </section>
      <InsertBar text={prompt} />
      <section>
        <h3>{say(words.lookFor)}</h3>
        <p>{say(lesson.notice)}</p>
      </section>
      <p class="lg-hint">{say(panelWords.exampleInvented)}</p>
      <button
        type="button"
        class="lg-button"
        data-action="lesson-done"
        aria-pressed={isDone}
        onClick={() =>
          void memory.change((now) => {
            const { [lesson.id]: was, ...others } = now.lessons;
            return { ...now, lessons: was === undefined ? { ...others, [lesson.id]: today } : others };
          })
        }
      >
        {say(isDone ? words.done : words.markDone)}
      </button>
    </article>
  );
}
