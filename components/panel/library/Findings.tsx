import { kindWords } from '../../../lib/i18n/kinds.ts';
import { panelWords as words } from '../../../lib/i18n/panel.ts';
import { useSay } from '../../language.tsx';
import { type Checked, usePorts } from '../ports.ts';

/** What the guard finds in a text that is being filled in, before it gets anywhere near the chat. */
export function Findings({ checked, onReplace }: { checked: Checked | undefined; onReplace?(): void }) {
  const say = useSay();
  const { settings } = usePorts();
  const found = checked !== undefined && checked.findings.length > 0;
  const held = checked?.action === 'confirm' || checked?.action === 'block';
  return (
    <div role="status" data-part="findings" data-count={checked?.findings.length ?? 0}>
      {found && (
        <div class={held ? 'lg-found lg-found-stop' : 'lg-found'}>
          <p class="lg-found-title">{say(held ? words.foundTitle : words.foundMild)}</p>
          {checked.action === 'block' && (
            <p>
              {say(words.foundBlocked, { organisation: settings.organisationName || say(words.yourOrganisationStart) })}
            </p>
          )}
          <ul>
            {checked.findings.map((finding) => (
              <li key={`${finding.kind}|${finding.text}`} data-finding data-kind={finding.kind}>
                <strong>{finding.text}</strong> <span>{say(kindWords[finding.kind].label)}</span>
                {held && <p class="lg-hint">{say(kindWords[finding.kind].why)}</p>}
              </li>
            ))}
          </ul>
          {onReplace && (
            <button type="button" class="lg-button" data-action="replace" onClick={onReplace}>
              {say(words.foundReplace)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
