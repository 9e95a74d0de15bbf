import { ATTRIBUTIONS, LICENCES } from '../../lib/i18n/licences.ts';
import { optionsWords as words } from '../../lib/i18n/options.ts';
import { useSay } from '../language.tsx';
import { Scroll } from './Scroll.tsx';
import type { OptionsModel } from './types.ts';

export function AboutView({ model }: { model: OptionsModel }) {
  const say = useSay();
  return (
    <>
      <section class="op-group" aria-labelledby="about-title">
        <h2 id="about-title">{say(words.product)}</h2>
        <p>{say(words.aboutLead)}</p>
        <p>{say(words.version, { version: model.version })}</p>
        <p>{say(words.licence)}</p>
      </section>
      <section class="op-group" aria-labelledby="licences-title">
        <h2 id="licences-title">{say(words.licences)}</h2>
        <p class="op-lead">{say(words.licencesLead)}</p>
        <Scroll label={say(words.licences)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say(words.licenceName)}</th>
                <th scope="col">{say(words.licenceTerms)}</th>
                <th scope="col">{say(words.licenceUse)}</th>
              </tr>
            </thead>
            <tbody>
              {LICENCES.map(({ name, licence, use }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{licence}</td>
                  <td>{say(use)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </section>
      {ATTRIBUTIONS.length > 0 && (
        <section class="op-group" aria-labelledby="sources-title">
          <h2 id="sources-title">{say(words.sources)}</h2>
          <p class="op-lead">{say(words.sourcesLead)}</p>
          <ul>
            {ATTRIBUTIONS.map(({ name, licence, by }) => (
              <li key={name}>
                {name}, {by} ({licence})
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
