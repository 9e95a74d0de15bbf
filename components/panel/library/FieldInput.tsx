import { useId } from 'preact/hooks';
import { panelWords as words } from '../../../lib/i18n/panel.ts';
import type { Language } from '../../../lib/i18n/words.ts';
import { RECIPIENTS, WORDS_MAX, WORDS_MIN } from '../../../lib/snippets/fields.ts';
import { optionsOf } from '../../../lib/snippets/fill.ts';
import { type Field, inLanguage } from '../../../lib/snippets/types.ts';
import { useSay } from '../../language.tsx';

interface Props {
  field: Field;
  /** Language of the snippet, which need not be the panel's. */
  language: Language;
  value: string;
  onInput(value: string): void;
}

/** Lines a long field shows: grows with what is written. */
const rowsFor = (value: string): number =>
  Math.min(10, Math.max(3, value.split('\n').length + Math.floor(value.length / 60)));

/** One field of a snippet, in the shape its type asks for. */
export function FieldInput({ field, language, value, onInput }: Props) {
  const say = useSay();
  const id = useId();
  const hint =
    inLanguage(field.hint, language) ||
    (field.type === 'words' ? say(words.wordsRange, { min: WORDS_MIN, max: WORDS_MAX }) : '');
  const shared = {
    id,
    name: field.id,
    class: 'lg-field',
    value,
    ...(hint ? { 'aria-describedby': `${id}h` } : {}),
  };

  function control() {
    switch (field.type) {
      case 'longtext':
        return <textarea {...shared} rows={rowsFor(value)} onInput={(event) => onInput(event.currentTarget.value)} />;
      case 'choice':
      case 'tone':
        return (
          <select {...shared} onChange={(event) => onInput(event.currentTarget.value)}>
            {optionsOf(field).map((option) => {
              const text = inLanguage(option, language);
              return (
                <option key={text} value={text}>
                  {text}
                </option>
              );
            })}
          </select>
        );
      case 'words':
        return (
          <input
            {...shared}
            type="number"
            inputMode="numeric"
            min={WORDS_MIN}
            max={WORDS_MAX}
            step={10}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        );
      case 'language':
      case 'recipients': {
        const offers = field.type === 'language' ? optionsOf(field) : RECIPIENTS;
        return (
          <>
            <input {...shared} type="text" list={`${id}l`} onInput={(event) => onInput(event.currentTarget.value)} />
            <datalist id={`${id}l`}>
              {offers.map((offer) => (
                <option key={inLanguage(offer, language)} value={inLanguage(offer, language)} />
              ))}
            </datalist>
          </>
        );
      }
      default:
        // One line that grows as it is written, so that nothing typed is out of sight in a narrow panel.
        return (
          <textarea
            {...shared}
            class="lg-field lg-line"
            rows={1}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault();
            }}
            onInput={(event) => onInput(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
          />
        );
    }
  }

  return (
    <div class={`lg-form-field lg-form-${field.type}`}>
      <label for={id}>
        {inLanguage(field.label, language)}
        {field.optional && <span class="lg-optional"> ({say(words.optional)})</span>}
      </label>
      {control()}
      {hint && (
        <p class="lg-hint" id={`${id}h`}>
          {hint}
        </p>
      )}
    </div>
  );
}
