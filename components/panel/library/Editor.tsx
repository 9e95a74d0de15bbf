import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ownWords as words } from '../../../lib/i18n/own.ts';
import type { Word } from '../../../lib/i18n/words.ts';
import { EXAMPLE_HOLE, fieldsFor } from '../../../lib/snippets/own.ts';
import { AREA_NAMES } from '../../../lib/snippets/tags.ts';
import {
  AREAS,
  type Area,
  type Field,
  type FieldType,
  inLanguage,
  languageOf,
  type OwnSnippet,
  textOf,
} from '../../../lib/snippets/types.ts';
import { useLanguage, useSay } from '../../language.tsx';
import { type Checked, usePorts } from '../ports.ts';
import { Findings } from './Findings.tsx';

const TYPES: Record<FieldType, Word> = {
  text: words.typeText,
  longtext: words.typeLongtext,
  words: words.typeWords,
  recipients: words.typeRecipients,
  tone: words.typeTone,
  language: words.typeLanguage,
  choice: words.typeChoice,
};
/** A list to choose from comes with a snippet; it cannot be written here. */
const OFFERED: FieldType[] = ['text', 'longtext', 'words', 'recipients', 'tone', 'language'];

interface Props {
  draft: OwnSnippet;
  isNew: boolean;
  news: string;
  onSave(snippet: OwnSnippet): void;
  onCancel(): void;
}

/** Writing a snippet of one's own: a title, a prompt with holes, and what each hole is called. */
export function Editor({ draft, isNew, news, onSave, onCancel }: Props) {
  const say = useSay();
  const language = languageOf(draft, useLanguage());
  const ports = usePorts();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const start = textOf(draft, language);
  const [title, setTitle] = useState(start.title);
  const [when, setWhen] = useState(start.when ?? '');
  const [template, setTemplate] = useState(start.template);
  const [area, setArea] = useState<Area>(draft.area);
  // Fields of holes that were taken out are kept until the end: a hole that comes back has its name again.
  const [known, setKnown] = useState<readonly Field[]>(draft.fields);
  const [checked, setChecked] = useState<Checked>();
  const [tried, setTried] = useState(false);
  const fields = fieldsFor(template, known, language);

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    let current = true;
    void ports.check(`${title}\n${when}\n${template}`).then((answer) => {
      if (current) setChecked(answer);
    });
    return () => {
      current = false;
    };
  }, [title, when, template, ports]);

  function setField(changed: Field): void {
    setKnown([...known.filter((field) => field.id !== changed.id), changed]);
  }

  function save(event: Event): void {
    event.preventDefault();
    setTried(true);
    if (title.trim() === '' || template.trim() === '') return;
    const { when: _, ...rest } = start;
    const text = { ...rest, title: title.trim(), template: template.trim(), ...(when.trim() && { when: when.trim() }) };
    const { da, en, ...facts } = draft;
    const other = language === 'da' ? en && { en } : da && { da };
    onSave({ ...facts, ...other, area, fields, [language]: text });
  }

  const titleFault = tried && title.trim() === '';
  const templateFault = tried && template.trim() === '';

  return (
    <form class="lg-snippet lg-editor" lang={language} noValidate onSubmit={save}>
      <h2 ref={heading} tabIndex={-1}>
        {say(isNew ? words.newTitle : words.editTitle)}
      </h2>
      <p role="status" class="lg-status">
        {news}
      </p>
      <div class="lg-form">
        <div class="lg-form-field">
          <label for={`${id}title`}>{say(words.title)}</label>
          <input
            id={`${id}title`}
            class="lg-field"
            name="title"
            maxLength={120}
            value={title}
            aria-invalid={titleFault}
            aria-describedby={titleFault ? `${id}titleFault` : undefined}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
          {titleFault && (
            <p class="lg-fault" id={`${id}titleFault`}>
              {say(words.titleMissing)}
            </p>
          )}
        </div>
        <div class="lg-form-field">
          <label for={`${id}template`}>{say(words.template)}</label>
          <textarea
            id={`${id}template`}
            class="lg-field"
            name="template"
            rows={8}
            maxLength={20_000}
            value={template}
            aria-invalid={templateFault}
            aria-describedby={`${id}hint`}
            onInput={(event) => setTemplate(event.currentTarget.value)}
          />
          <p class={templateFault ? 'lg-fault' : 'lg-hint'} id={`${id}hint`}>
            {templateFault ? say(words.templateMissing) : say(words.templateHint, { example: EXAMPLE_HOLE[language] })}
          </p>
        </div>
      </div>
      <Findings checked={checked} />
      {fields.length > 0 && (
        <fieldset class="lg-editor-fields">
          <legend>{say(words.fields)}</legend>
          {fields.map((field) => (
            <div class="lg-editor-field" key={field.id}>
              <input
                class="lg-field"
                aria-label={say(words.fieldLabel, { field: field.id })}
                maxLength={120}
                value={inLanguage(field.label, language)}
                onChange={(event) => {
                  const label = event.currentTarget.value.trim();
                  if (label !== '') setField({ ...field, label: { ...field.label, [language]: label } });
                }}
              />
              <select
                class="lg-field"
                aria-label={say(words.fieldType, { field: field.id })}
                value={field.type}
                onChange={(event) => setField({ ...field, type: event.currentTarget.value as FieldType })}
              >
                {(field.type === 'choice' ? [...OFFERED, 'choice' as const] : OFFERED).map((type) => (
                  <option key={type} value={type}>
                    {say(TYPES[type])}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </fieldset>
      )}
      <div class="lg-form">
        <div class="lg-form-field">
          <label for={`${id}when`}>{say(words.when)}</label>
          <textarea
            id={`${id}when`}
            class="lg-field lg-line"
            name="when"
            rows={1}
            maxLength={500}
            value={when}
            onInput={(event) => setWhen(event.currentTarget.value)}
          />
        </div>
        <div class="lg-form-field">
          <label for={`${id}area`}>{say(words.area)}</label>
          <select
            id={`${id}area`}
            class="lg-field"
            name="area"
            value={area}
            onChange={(event) => setArea(event.currentTarget.value as Area)}
          >
            {AREAS.map((each) => (
              <option key={each} value={each}>
                {say(AREA_NAMES[each])}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div class="lg-buttons">
        <button type="submit" class="lg-button lg-button-main" data-action="save">
          {say(words.save)}
        </button>
        <button type="button" class="lg-button" data-action="cancel" onClick={onCancel}>
          {say(words.cancel)}
        </button>
      </div>
    </form>
  );
}
