import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ownWords } from '../../../lib/i18n/own.ts';
import { panelWords as words } from '../../../lib/i18n/panel.ts';
import type { PanelMemory } from '../../../lib/platform/panel-memory.ts';
import { exampleValues, fill, startValue } from '../../../lib/snippets/fill.ts';
import { type AnySnippet, inLanguage, languageOf, textOf } from '../../../lib/snippets/types.ts';
import { useLanguage, useSay } from '../../language.tsx';
import { InsertBar } from '../InsertBar.tsx';
import { BackIcon, StarIcon } from '../icons.tsx';
import { type Checked, usePorts } from '../ports.ts';
import { FieldInput } from './FieldInput.tsx';
import { Findings } from './Findings.tsx';

interface Props {
  snippet: AnySnippet;
  memory: PanelMemory | undefined;
  /** What the person may do to a snippet of their own. */
  own?: { onEdit(): void; onDelete(): void } | undefined;
  /** Makes an own version or a copy. */
  onCopy(): void;
  onBack(): void;
}

/** How many used snippets are remembered. */
const RECENT = 8;

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** One snippet: what it is good for, its fields, the prompt they make, and the way into the chat. */
export function SnippetView({ snippet, memory, own, onCopy, onBack }: Props) {
  const say = useSay();
  const interfaceLanguage = useLanguage();
  const language = languageOf(snippet, interfaceLanguage);
  const text = textOf(snippet, language);
  const ports = usePorts();
  const heading = useRef<HTMLHeadingElement>(null);
  const blank = useMemo(
    () => Object.fromEntries(snippet.fields.map((field) => [field.id, startValue(field, language)])),
    [snippet, language],
  );
  const [values, setValues] = useState<Record<string, string>>(() => ({
    ...blank,
    ...(memory?.remember ? memory.values[snippet.id] : {}),
  }));
  const [put, setPut] = useState<Record<string, string>>();
  const [checked, setChecked] = useState<Checked>();
  const [replaced, setReplaced] = useState(false);

  const filled = fill(snippet, values, language);
  const favourite = memory?.favourites.includes(snippet.id) ?? false;

  useEffect(() => heading.current?.focus(), []);

  // Only what the person wrote is looked at; a template says nothing about anybody.
  const written = filled.text;
  useEffect(() => {
    let current = true;
    void ports.check(written).then((answer) => {
      if (current) setChecked(answer);
    });
    return () => {
      current = false;
    };
  }, [written, ports]);

  function setField(id: string, value: string): void {
    setValues((before) => ({ ...before, [id]: value }));
    setReplaced(false);
  }

  async function replace(): Promise<void> {
    setValues(await ports.replace(values));
    setReplaced(true);
  }

  function toggleFavourite(): void {
    void ports.memory.change((now) => ({
      ...now,
      favourites: now.favourites.includes(snippet.id)
        ? now.favourites.filter((id) => id !== snippet.id)
        : [...now.favourites, snippet.id],
    }));
  }

  /** Values that may be kept: those in which nothing was found. */
  async function keepable(): Promise<Record<string, string>> {
    const kept: Record<string, string> = {};
    for (const [id, value] of Object.entries(values)) {
      if (value !== blank[id] && (await ports.check(value)).findings.length === 0) kept[id] = value;
    }
    return kept;
  }

  async function used(): Promise<void> {
    ports.count('snippetsUsed');
    // A finding may need words from two fields to show: then no field of this use is kept.
    const clean = (await ports.check(filled.text)).findings.length === 0;
    const kept = memory?.remember && clean ? await keepable() : undefined;
    await ports.memory.change((now) => ({
      ...now,
      recent: [snippet.id, ...now.recent.filter((id) => id !== snippet.id)].slice(0, RECENT),
      values: kept && now.remember ? { ...now.values, [snippet.id]: kept } : now.values,
    }));
  }

  function setRemember(remember: boolean): void {
    void ports.memory.change((now) => ({ ...now, remember, values: remember ? now.values : {} }));
  }

  return (
    <article class="lg-snippet" data-snippet={snippet.id} lang={language}>
      <header class="lg-snippet-head">
        <button type="button" class="lg-button lg-button-quiet" data-action="back" onClick={onBack}>
          <BackIcon />
          {say(words.back)}
        </button>
        <button
          type="button"
          class="lg-button lg-button-quiet"
          data-action="favourite"
          aria-pressed={favourite}
          onClick={toggleFavourite}
        >
          <StarIcon filled={favourite} />
          {say(words.favourite)}
        </button>
      </header>
      <h2 ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      {text.when && (
        <dl class="lg-when">
          <dt>{say(words.goodFor)}</dt>
          <dd>{text.when}</dd>
          {text.whenNot && (
            <>
              <dt>{say(words.withoutAi)}</dt>
              <dd>{text.whenNot}</dd>
            </>
          )}
        </dl>
      )}
      {snippet.humanFirst && ports.settings.humanFirst && <p class="lg-human">{say(words.humanFirst)}</p>}

      <div class="lg-form">
        {snippet.fields.map((field) => (
          <FieldInput
            key={field.id}
            field={field}
            language={language}
            value={values[field.id] ?? ''}
            onInput={(value) => setField(field.id, value)}
          />
        ))}
      </div>
      <Findings checked={checked} onReplace={() => void replace()} />
      <p role="status" class="lg-status">
        {replaced && checked?.findings.length === 0 ? say(words.foundReplaced) : ''}
      </p>

      <section class="lg-preview">
        <h3>{say(words.preview)}</h3>
        <pre data-part="preview">{filled.text}</pre>
        <p class="lg-hint">
          {say(words.previewWords, { count: countWords(filled.text) })}
          {filled.missing.length > 0 && ` · ${say(words.missing, { count: filled.missing.length })}`}
        </p>
      </section>

      <InsertBar text={filled.text} blocked={checked?.action === 'block'} onUsed={() => void used()} />

      {text.check && text.check.length > 0 && (
        <section class="lg-check">
          <h3>{say(words.checkTitle)}</h3>
          <ul>
            {text.check.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {text.example && (
        <details class="lg-example">
          <summary>{say(words.example)}</summary>
          <p class="lg-hint">{say(words.exampleInvented)}</p>
          <dl>
            {snippet.fields.map((field) => (
              <div key={field.id}>
                <dt>{inLanguage(field.label, language)}</dt>
                <dd>{exampleValues(snippet, language)[field.id]}</dd>
              </div>
            ))}
          </dl>
          {put === undefined ? (
            <button
              type="button"
              class="lg-button"
              data-action="example"
              onClick={() => {
                setPut(values);
                setValues(exampleValues(snippet, language));
              }}
            >
              {say(words.exampleUse)}
            </button>
          ) : (
            <button
              type="button"
              class="lg-button"
              data-action="example-undo"
              onClick={() => {
                setValues(put);
                setPut(undefined);
              }}
            >
              {say(words.exampleUndo)}
            </button>
          )}
        </details>
      )}
      <div class="lg-buttons">
        {own && (
          <button type="button" class="lg-button" data-action="edit" onClick={own.onEdit}>
            {say(ownWords.edit)}
          </button>
        )}
        <button type="button" class="lg-button" data-action="duplicate" onClick={onCopy}>
          {say(own ? ownWords.duplicate : ownWords.ownVersion)}
        </button>
        {own && (
          <button type="button" class="lg-button" data-action="delete" onClick={own.onDelete}>
            {say(ownWords.remove)}
          </button>
        )}
      </div>
      <label class="lg-remember">
        <input
          type="checkbox"
          checked={memory?.remember ?? false}
          onChange={(event) => setRemember(event.currentTarget.checked)}
        />
        <span>
          {say(words.remember)}
          <span class="lg-hint">{say(words.rememberHint)}</span>
        </span>
      </label>
    </article>
  );
}
