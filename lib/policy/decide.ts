import type { Finding, ScanResult } from '../detect/types.ts';
import type { KindAction, Settings } from './fields.ts';
import { kindKey } from './kind-key.ts';

export type Action = 'allow' | 'notice' | 'confirm' | 'block';

export interface Decision {
  /** `confirm` and `block` hold the send; `notice` is shown beside the composer; `allow` says nothing. */
  action: Action;
  /** The findings that count, each with what its kind asks for. */
  findings: { finding: Finding; action: Exclude<KindAction, 'off'> }[];
  /** The person must write a reason to send anyway. */
  requireReason: boolean;
  /** The organisation does not allow this AI tool: every send is blocked, whatever the text. */
  siteBlocked?: true;
}

export interface DecideOptions {
  /** The site's host name; a setting may name the site by its id or by its host. */
  host?: string;
  /** True for a finding that the person has marked as "not personal data". Never asked where policy blocks. */
  isIgnored?: (finding: Finding) => boolean;
}

const RANK: Record<Action, number> = { allow: 0, notice: 1, confirm: 2, block: 3 };

/** True when a list of site ids and hosts (`*.example.dk` covers its subdomains too) names this site. */
export function namesSite(list: readonly string[], site: string, host?: string): boolean {
  return list.some((entry) => {
    if (entry === site || entry === host) return true;
    if (!host || !entry.startsWith('*.')) return false;
    return host === entry.slice(2) || host.endsWith(entry.slice(1));
  });
}

/**
 * What is to happen with a text. The strongest action among the findings wins; public findings never count.
 * A blocked site blocks every send; a site in `sitesOff` is left alone; on a site in `sitesStrict` a notice asks too.
 */
export function decide(result: ScanResult, settings: Settings, site: string, options: DecideOptions = {}): Decision {
  const findings: Decision['findings'] = [];
  const blocked = namesSite(settings.sitesBlocked, site, options.host);
  if (!blocked && namesSite(settings.sitesOff, site, options.host)) {
    return { action: 'allow', findings, requireReason: false };
  }
  const strict = namesSite(settings.sitesStrict, site, options.host);
  let action: Action = blocked ? 'block' : 'allow';
  for (const finding of result.findings) {
    if (finding.public) continue;
    let wanted = settings[kindKey(finding.kind)];
    if (wanted === 'off') continue;
    if (strict && wanted === 'notice') wanted = 'confirm';
    if (wanted !== 'block' && options.isIgnored?.(finding)) continue;
    findings.push({ finding, action: wanted });
    if (RANK[wanted] > RANK[action]) action = wanted;
  }
  const decision: Decision = { action, findings, requireReason: settings.requireReason && action === 'confirm' };
  if (blocked) decision.siteBlocked = true;
  return decision;
}
