import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { storedOther, storedWords, optionsWords as words } from '../../lib/i18n/options.ts';
import type { Say } from '../../lib/i18n/words.ts';
import { useSay } from '../language.tsx';
import { Scroll } from './Scroll.tsx';
import type { Announce, ViewProps } from './types.ts';

/** Policy is the organisation's and comes back by itself; the values in force are worked out anew. */
const KEPT = new Set(['managed', 'effective']);

function wordsOf(key: string, say: Say): { what: string; why: string } {
  const known = storedWords[key] ?? storedOther;
  return { what: say(known.what, { key }), why: say(known.why) };
}

/** Everything that lies in the browser's storage, each with a way to delete it. */
export function PrivacyView({ model, actions, announce }: ViewProps & { announce: Announce }) {
  const say = useSay();
  const [sure, setSure] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // The question takes the focus, on the answer that keeps everything, and gives it back.
  useLayoutEffect(() => {
    if (sure) keep.current?.focus();
    else if (asked.current) ask.current?.focus();
    asked.current = sure;
  }, [sure]);
  const deletable = model.stored.map((item) => item.key).filter((key) => !KEPT.has(key));
  const permissionWords = {
    storage: words.permStorage,
    sidePanel: words.permSidePanel,
    scripting: words.permScripting,
    alarms: words.permAlarms,
  };

  return (
    <>
      <section class="op-group" aria-labelledby="privacy-title">
        <h2 id="privacy-title">{say(words.privacyTitle)}</h2>
        <p class="op-lead">{say(__REPORTING__ ? words.privacyLeadReporting : words.privacyLead)}</p>
        {model.stored.length === 0 ? (
          <p>{say(words.privacyNothing)}</p>
        ) : (
          <Scroll label={say(words.privacyTitle)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say(words.privacyWhat)}</th>
                  <th scope="col">{say(words.privacyHow)}</th>
                  <th scope="col">{say(words.privacySize)}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {model.stored.map(({ key, bytes }) => {
                  const { what, why } = wordsOf(key, say);
                  return (
                    <tr key={key} data-stored={key}>
                      <th scope="row">{what}</th>
                      <td>{why}</td>
                      <td>{say(words.privacyBytes, { count: bytes })}</td>
                      <td>
                        {!KEPT.has(key) && (
                          <button
                            type="button"
                            class="lg-button"
                            aria-label={say(words.privacyDeleteWhat, { what })}
                            onClick={async () => {
                              await actions.deleteStored([key]);
                              announce(words.privacyDeleted, { what });
                            }}
                          >
                            {say(words.privacyDelete)}
                          </button>
                        )}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </Scroll>
        )}
        {deletable.length > 0 &&
          (sure ? (
            <div class="op-sure">
              <p>{say(words.privacyDeleteAllSure)}</p>
              <div class="op-buttons">
                <button
                  type="button"
                  class="lg-button"
                  data-action="delete-all-yes"
                  onClick={async () => {
                    await actions.deleteStored(deletable);
                    setSure(false);
                    announce(words.privacyDeleted, { what: say(words.privacyTitle) });
                  }}
                >
                  {say(words.privacyDeleteYes)}
                </button>
                <button
                  type="button"
                  class="lg-button lg-button-main"
                  data-action="delete-all-no"
                  ref={keep}
                  onClick={() => setSure(false)}
                >
                  {say(words.cancel)}
                </button>
              </div>
            </div>
          ) : (
            <button type="button" class="lg-button" data-action="delete-all" ref={ask} onClick={() => setSure(true)}>
              {say(words.privacyDeleteAll)}
            </button>
          ))}
      </section>

      <section class="op-group" aria-labelledby="permissions-title">
        <h2 id="permissions-title">{say(words.privacyPermissions)}</h2>
        <ul>
          {model.permissions.map((name) => {
            const word = permissionWords[name as keyof typeof permissionWords];
            return (
              <li key={name}>
                <code>{name}</code>: {word ? say(word) : name}
              </li>
            );
          })}
          <li>{say(words.permHosts, { hosts: model.hosts.join(', ') })}</li>
        </ul>
      </section>
    </>
  );
}
