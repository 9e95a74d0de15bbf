import { useEffect, useState } from 'preact/hooks';
import { organisationWords as words } from '../../../lib/i18n/organisation.ts';
import { panelWords } from '../../../lib/i18n/panel.ts';
import type { Word } from '../../../lib/i18n/words.ts';
import { useSay } from '../../language.tsx';
import { type ChatState, usePorts } from '../ports.ts';

const TONES: Record<'explore' | 'balanced' | 'strict', Word> = {
  explore: words.toneExplore,
  balanced: words.toneBalanced,
  strict: words.toneStrict,
};

const START: { title: Word; lines: Word[] }[] = [
  { title: words.freely, lines: [words.freely1, words.freely2, words.freely3] },
  { title: words.ask, lines: [words.ask1, words.ask2, words.ask3] },
  { title: words.never, lines: [words.never1, words.never2, words.never3] },
  { title: words.check, lines: [words.check1, words.check2, words.check3] },
  { title: words.agree, lines: [words.agree1, words.agree2, words.agree3] },
];

/** The organisation's own rules from its policy; without one, a text to begin with. */
export function Organisation({ onOpenSnippet }: { onOpenSnippet(id: string): void }) {
  const say = useSay();
  const { settings, chat, copy, toolName, isApproved } = usePorts();
  const [beside, setBeside] = useState<ChatState>();
  const [news, setNews] = useState('');
  const { organisationName, organisationRules, organisationContacts, organisationSnippets, approvedTools } = settings;
  const hasRules = organisationRules.length + organisationContacts.length + approvedTools.length > 0;

  useEffect(() => {
    const ended = new AbortController();
    const look = (): void => {
      void chat.look().then((found) => {
        if (!ended.signal.aborted) setBeside(found);
      });
    };
    look();
    chat.watch(look, ended.signal);
    return () => ended.abort();
  }, [chat]);

  async function copyStart(): Promise<void> {
    const text = START.map(({ title, lines }) =>
      [say(title), ...lines.map((line) => `- ${say(line)}`)].join('\n'),
    ).join('\n\n');
    const done = await copy(`${say(words.startTitle)}\n\n${text}\n`);
    setNews(say(done ? panelWords.copied : panelWords.copyFailed));
  }

  const list = (title: Word, lines: readonly string[]) =>
    lines.length > 0 && (
      <section>
        <h3>{say(title)}</h3>
        <ul class="lg-dots">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    );

  return (
    <div class="lg-page" data-part="organisation">
      <h2>
        {hasRules || organisationName
          ? say(words.title, { organisation: organisationName || say(words.yours) })
          : say(words.noneTitle)}
      </h2>
      {beside !== undefined && !isApproved(beside.site) && (
        <p class="lg-human" role="status" data-part="not-approved">
          {say(words.notApproved, { site: beside.name || say(panelWords.thisChat) })}
        </p>
      )}
      <p>{say(TONES[settings.tone])}</p>
      {list(words.rules, organisationRules)}
      {list(words.tools, approvedTools.map(toolName))}
      {list(words.contacts, organisationContacts)}
      {settings.supportText && <p>{settings.supportText}</p>}
      {organisationSnippets.length > 0 && (
        <section>
          <h3>{say(words.snippets, { count: organisationSnippets.length })}</h3>
          <ul class="lg-rows">
            {organisationSnippets.map(({ title = '' }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place in the policy is the snippet's id
              <li key={at}>
                <button type="button" class="lg-item" onClick={() => onOpenSnippet(`organisation-${at + 1}`)}>
                  <span class="lg-item-title">{title}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {organisationRules.length === 0 && (
        <section class="lg-box" data-part="starting-text">
          <p>{say(words.none)}</p>
          <h3>{say(words.startTitle)}</h3>
          {START.map(({ title, lines }) => (
            <div key={title.en.toString()}>
              <h4>{say(title)}</h4>
              <ul class="lg-dots">
                {lines.map((line) => (
                  <li key={line.en.toString()}>{say(line)}</li>
                ))}
              </ul>
            </div>
          ))}
          <div class="lg-buttons">
            <button
              type="button"
              class="lg-button lg-button-main"
              data-action="copy-rules"
              onClick={() => void copyStart()}
            >
              {say(words.copy)}
            </button>
            <button type="button" class="lg-button" data-action="tailor" onClick={() => onOpenSnippet('team-rules')}>
              {say(words.tailor)}
            </button>
          </div>
          <p role="status" class="lg-status">
            {news}
          </p>
        </section>
      )}
    </div>
  );
}
