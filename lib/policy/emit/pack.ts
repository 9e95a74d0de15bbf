/** Everything IT needs to deploy one policy, for all browsers and systems. */
import type { Layer } from '../fields.ts';
import { admxFiles } from './admx.ts';
import { googleAdminFile, linuxFile } from './chrome-json.ts';
import { intuneFiles } from './intune.ts';
import { managedSchema } from './managed-schema.ts';
import { mobileconfigFile } from './mobileconfig.ts';
import { powershellFiles } from './powershell.ts';
import { referencePage } from './reference.ts';
import { registryFile, registryRemovalFile } from './registry.ts';
import type { PackFile, Target } from './target.ts';

type Emitter = (policy: Layer, targets: readonly Target[]) => PackFile[];

export const FORMATS = {
  schema: () => [
    { path: 'managed_schema.json', text: `${JSON.stringify(managedSchema(), null, 2)}\n`, encoding: 'utf8' },
  ],
  admx: (_policy, targets) => targets.flatMap(admxFiles),
  reg: (policy, targets) => targets.flatMap((target) => [registryFile(policy, target), registryRemovalFile(target)]),
  powershell: (policy, targets) => powershellFiles(policy, targets),
  intune: (policy, targets) =>
    targets.filter(({ browser }) => browser.id === 'chrome').flatMap((target) => intuneFiles(policy, target)),
  mobileconfig: (policy, targets) => targets.map((target) => mobileconfigFile(policy, target)),
  linux: (policy, targets) => targets.map((target) => linuxFile(policy, target)),
  'google-admin': (policy) => [googleAdminFile(policy)],
  reference: () => [{ path: 'policy-reference.md', text: referencePage(), encoding: 'utf8' }],
} satisfies Record<string, Emitter>;

export type Format = keyof typeof FORMATS;

/** `policy` must have been validated. */
export function packFiles(
  policy: Layer,
  targets: readonly Target[],
  formats = Object.keys(FORMATS) as Format[],
): PackFile[] {
  return formats.flatMap((format) => (FORMATS[format] as Emitter)(policy, targets));
}
