import type { Finding, Kind, ScanResult } from '../detect/types.ts';
import type { KindAction, Settings } from './schema.ts';

export type Action = 'allow' | 'notice' | 'confirm' | 'block';

export interface Decision {
  /** `confirm` and `block` hold the send; `notice` is shown beside the composer; `allow` says nothing. */
  action: Action;
  /** The findings that count, each with what its kind asks for. */
  findings: { finding: Finding; action: Exclude<KindAction, 'off'> }[];
  /** The person must write a reason to send anyway. */
  requireReason: boolean;
}

const RANK: Record<Action, number> = { allow: 0, notice: 1, confirm: 2, block: 3 };

/** `person-name` -> `kindPersonName`; the same rule as in schema.ts, without its zod (content scripts stay small). */
export function kindSetting(kind: Kind): `kind${string}` {
  return `kind${kind.replace(/(^|-)(\w)/g, (_, _dash: string, letter: string) => letter.toUpperCase())}`;
}

/**
 * What is to happen with a text. The strongest action among the findings wins; public findings never count.
 * A site on `sitesOff` is left alone.
 */
export function decide(result: ScanResult, settings: Settings, site: string): Decision {
  const findings: Decision['findings'] = [];
  let action: Action = 'allow';
  if (settings.sitesOff.includes(site)) return { action, findings, requireReason: false };
  for (const finding of result.findings) {
    if (finding.public) continue;
    const wanted = settings[kindSetting(finding.kind)];
    if (wanted === undefined || wanted === 'off') continue;
    findings.push({ finding, action: wanted });
    if (RANK[wanted] > RANK[action]) action = wanted;
  }
  return { action, findings, requireReason: settings.requireReason && action === 'confirm' };
}
