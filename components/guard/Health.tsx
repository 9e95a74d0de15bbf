import { guardWords as words } from '../../lib/i18n/guard.ts';
import { useSay } from '../language.tsx';

/**
 * `reload`: the extension was updated under the open page. `paused`: the person or policy switched this site off. `outdated`:
 * protected, by an older version than the organisation asks for.
 */
export type HealthState = 'protected' | 'unprotected' | 'unsupported' | 'paused' | 'reload' | 'outdated';

export interface HealthProps {
  state: HealthState;
  /** The person has seen the message; the state stays readable for tests and screen readers' users who look for it. */
  dismissed: boolean;
  onDismiss(): void;
  onReload(): void;
}

const TITLE = {
  protected: words.healthProtected,
  unprotected: words.healthUnprotected,
  unsupported: words.healthUnsupported,
  paused: words.healthPaused,
  reload: words.healthReload,
  outdated: words.healthOutdated,
} as const;

/** Those that are kinds of another. */
const SHOWN: Partial<Record<HealthState, HealthState>> = {
  reload: 'unprotected',
  paused: 'unsupported',
  outdated: 'protected',
};

/** Says plainly when the guard cannot hold this page. Silent while all is well. */
export function Health({ state, dismissed, onDismiss, onReload }: HealthProps) {
  const say = useSay();
  const speaks = (state === 'unprotected' || state === 'reload' || state === 'outdated') && !dismissed;
  const shown = SHOWN[state] ?? state;
  return (
    <div
      class={speaks ? 'lg lg-health' : undefined}
      data-part="health"
      data-state={shown}
      data-why={state}
      hidden={!speaks}
      role="status"
    >
      {speaks && (
        <>
          <strong>{say(TITLE[state])}</strong>
          {state === 'unprotected' && <p>{say(words.healthUnprotectedWhy)}</p>}
          {state === 'reload' && (
            <button type="button" class="lg-button" data-action="reload" onClick={onReload}>
              {say(words.reload)}
            </button>
          )}
          <button type="button" class="lg-link" data-action="dismiss" onClick={onDismiss}>
            {say(words.dismiss)}
          </button>
        </>
      )}
    </div>
  );
}
