/** What all the rest is made of: controls, colours, type, the three voices side by side. */
import { welcomeWords as words } from '../../../lib/i18n/welcome.ts';
import { useSay } from '../../language.tsx';
import { ANSWER } from './answer.tsx';
import { GUARD } from './guard.tsx';

const COLOURS = [
  ['page', 'text'],
  ['surface', 'text'],
  ['surface-2', 'text'],
  ['surface', 'muted'],
  ['accent', 'on-accent'],
  ['accent-surface', 'accent'],
  ['stop-surface', 'stop'],
  ['note-surface', 'note'],
  ['surface', 'info'],
  ['surface', 'ok'],
  ['surface', 'danger'],
] as const;
const SIZES = ['small', 'note', 'text', 'lead', 'title'] as const;

function Controls() {
  const say = useSay();
  const name = say(words.trySend);
  return (
    <div class="ga-rows">
      <p>
        <button type="button" class="lg-button lg-button-main">
          {name}
        </button>{' '}
        <button type="button" class="lg-button">
          {name}
        </button>{' '}
        <button type="button" class="lg-button lg-button-quiet">
          {name}
        </button>{' '}
        <button type="button" class="lg-link">
          {name}
        </button>
      </p>
      <p>
        <button type="button" class="lg-button lg-button-main" disabled>
          {name}
        </button>{' '}
        <button type="button" class="lg-button" disabled>
          {name}
        </button>
      </p>
      <p>
        <input class="lg-field" aria-label={say(words.tryText)} placeholder={say(words.tryText)} />
      </p>
      <p>
        <textarea class="lg-field" aria-label={say(words.tryText)}>
          {say(words.tryExample)}
        </textarea>
      </p>
    </div>
  );
}

export const LOOK = {
  controls: () => <Controls />,
  colours: () => (
    <div class="ga-rows">
      {COLOURS.map(([under, over]) => (
        <p key={`${under}${over}`} style={{ background: `var(--lg-${under})`, color: `var(--lg-${over})`, padding: 8 }}>
          {over} / {under}
        </p>
      ))}
    </div>
  ),
  type: () => (
    <div class="ga-rows">
      {SIZES.map((size) => (
        <p key={size} style={{ fontSize: `var(--lg-size-${size})` }}>
          {size}: Ægteparret fik 1.240 kr.
        </p>
      ))}
    </div>
  ),
  voices: () => (
    <div class="ga-rows">
      {GUARD['notes-warn']()}
      {GUARD.notes()}
      {ANSWER['answer-long']()}
    </div>
  ),
  icon: () => (
    <p class="ga-icons">
      {[16, 32, 48, 128].map((size) => (
        <img key={size} src={`/icon/${size}.png`} width={size} height={size} alt={`${size} px`} />
      ))}
    </p>
  ),
};
