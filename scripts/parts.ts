/** The list of parts (SBOM): the packages whose code is really in the bundles, not all that happen to be installed. */
import type { Plugin } from 'vite';

/** `/x/node_modules/@noble/hashes/sha2.js` -> `@noble/hashes`; the innermost when packages lie in packages. */
export function packageOf(id: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
}

/** A build plugin that notes every package of which something is left after tree shaking. */
export function notePackages(found: Set<string>): Plugin {
  return {
    name: 'note-packages',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = packageOf(id);
          if (name !== undefined && renderedLength > 0) found.add(name);
        }
      }
    },
  };
}

interface Component {
  'bom-ref': string;
  name: string;
  scope?: string;
}
export interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; 'bom-ref': string } };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * npm's list of everything installed, cut down to the packages in the bundles and to what says the same every time. A package that is
 * installed in two versions is listed with the one that a bundled package or the product itself asks for.
 */
export function partsOf(all: Sbom, found: ReadonlySet<string>, product: string): Sbom {
  const root = all.metadata.component['bom-ref'];
  const asks = new Map(all.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const byRef = new Map(all.components.map((component) => [component['bom-ref'], component]));
  const kept = new Set<string>();
  const follow = (ref: string): void => {
    for (const next of asks.get(ref) ?? []) {
      const name = byRef.get(next)?.name;
      if (name === undefined || !found.has(name) || kept.has(next)) continue;
      kept.add(next);
      follow(next);
    }
  };
  follow(root);
  const missing = [...found].filter((name) => ![...kept].some((ref) => byRef.get(ref)?.name === name));
  // Reached only through tools that leave nothing of themselves in the bundle.
  for (const { name, 'bom-ref': ref } of all.components) if (missing.includes(name)) kept.add(ref);
  const { serialNumber: _serial, ...rest } = all;
  const { timestamp: _timestamp, ...metadata } = all.metadata;
  return {
    ...rest,
    // Named after the folder otherwise.
    metadata: { ...metadata, component: { ...metadata.component, name: product } },
    components: all.components
      .filter((component) => kept.has(component['bom-ref']))
      .map((component) => ({ ...component, ...(component.scope && { scope: 'required' }) })),
    dependencies: all.dependencies
      .filter(({ ref }) => ref === root || kept.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) })),
  };
}
