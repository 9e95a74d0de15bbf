import { useEffect, useState } from 'preact/hooks';
import type { Kind } from '../../lib/detect/types.ts';
import { kindWords } from '../../lib/i18n/kinds.ts';
import { optionsWords as words } from '../../lib/i18n/options.ts';
import type { Layer, Settings } from '../../lib/policy/fields.ts';
import { useSay } from '../language.tsx';
import type { OptionsActions, PreviewResult } from './types.ts';

const RESULT_WORDS: Record<PreviewResult['action'], typeof words.previewNothing> = {
  allow: words.previewNothing,
  notice: words.previewNotice,
  confirm: words.previewConfirm,
  block: words.previewBlock,
};

interface Props {
  title: string;
  lead: string;
  preview: OptionsActions['preview'];
  /** Left out: the settings in force. */
  policy?: Layer;
  /** The settings in force: when they change, the text is looked at anew. */
  settings?: Settings;
}

/** What the guard would do with a made-up text. Nothing of it is kept. */
export function Preview({ title, lead, preview, policy, settings }: Props) {
  const say = useSay();
  const [text, setText] = useState('');
  const [result, setResult] = useState<PreviewResult | undefined>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: other settings give another result for the same text
  useEffect(() => {
    let current = true;
    if (text.trim() === '') setResult(undefined);
    else void preview(text, policy).then((found) => current && setResult(found));
    return () => {
      current = false;
    };
  }, [text, policy, preview, settings]);

  return (
    <section class="op-group op-preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{title}</h2>
      <p class="op-lead" id="preview-help">
        {lead}
      </p>
      <textarea
        class="lg-field"
        rows={3}
        data-part="preview-text"
        aria-label={say(words.previewText)}
        aria-describedby="preview-help"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div role="status" data-part="preview-result" data-action-taken={result?.action}>
        {result && (
          <>
            <p class={`op-voice op-voice-${result.action}`}>{say(RESULT_WORDS[result.action])}</p>
            <ul class="op-plain op-chips">
              {result.findings.map(({ kind, text: found, start }) => (
                <li key={`${kind}${start}`}>
                  <strong>{say(kindWords[kind as Kind].label)}</strong> <span>{found}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
