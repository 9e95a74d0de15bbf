/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { DEMO, type DemoLanguage } from '../demo/words.ts';
import '../demo/demo.css';
import { Tiptap } from '../editors/tiptap.tsx';

/** The practice chat of `npm start`: a chat nobody knows, with a canned assistant and a list of things to try. */
const conversation = startConversation(CALLS.generic);
const EDITOR = { role: 'textbox', 'aria-multiline': 'true', class: 'demo-editor', 'aria-label': 'Besked' };
const LANGUAGES = ['da', 'en'] as const;

const stored = () =>
  (localStorage.getItem('language') ?? new URLSearchParams(location.search).get('language')) === 'en';

function App() {
  const [language, setLanguage] = useState<DemoLanguage>(stored() ? 'en' : 'da');
  const { turns, busy } = useConversation(conversation);
  const { filled, setText, send, handle } = useComposer(conversation);
  const end = useRef<HTMLDivElement>(null);
  const words = DEMO[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
    localStorage.setItem('language', language);
  }, [language, words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new piece of text moves the end.
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [turns]);
  return (
    <div className="demo">
      <aside>
        <header>
          <h1>{words.title}</h1>
          <nav>
            {LANGUAGES.map((each) => (
              <button key={each} type="button" aria-pressed={each === language} onClick={() => setLanguage(each)}>
                {DEMO[each].name}
              </button>
            ))}
          </nav>
        </header>
        <p>{words.what}</p>
        <h2>{words.tryTitle}</h2>
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <h2>{words.examplesTitle}</h2>
        <ul className="examples">
          {words.examples.map((example) => (
            <li key={example}>
              <button
                type="button"
                onClick={() => {
                  handle.current?.set(example);
                  handle.current?.focus();
                }}
              >
                {example}
              </button>
            </li>
          ))}
        </ul>
        <p className="fine">{words.invented}</p>
      </aside>
      <main>
        <div className="thread" role="log" aria-label={words.thread}>
          {turns.length === 0 && <p className="empty">{words.empty}</p>}
          {turns.map((turn) => (
            <TurnView key={turn.id} turn={turn} said={turn.role === 'user' ? words.you : words.assistant} />
          ))}
          <div ref={end} className="room" />
        </div>
        <form
          className="composer"
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Tiptap
            attributes={EDITOR}
            placeholder="Skriv en besked / Write a message"
            onChange={setText}
            onEnter={send}
            handle={handle}
          />
          {busy ? (
            <button type="button" className="round" aria-label={words.stop} onClick={conversation.stop}>
              <Icon d="M7 7h10v10H7z" />
            </button>
          ) : (
            <button type="submit" className="round" aria-label={words.send} disabled={!filled}>
              <Icon />
            </button>
          )}
        </form>
      </main>
    </div>
  );
}

function TurnView({ turn, said }: { turn: Turn; said: string }) {
  return (
    <article className={turn.role} data-message-author-role={turn.role}>
      <h3 className="sr-only">{said}</h3>
      {turn.role === 'user' ? (
        <p>{turn.text}</p>
      ) : (
        <div className="markdown" aria-busy={!turn.done}>
          <Markdown text={turn.text} />
        </div>
      )}
    </article>
  );
}

mount(<App />);
