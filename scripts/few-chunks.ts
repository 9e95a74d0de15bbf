import type { Plugin } from 'vite';

const PAGE = /[\\/]entrypoints[\\/](sidepanel|options)[\\/]main\.tsx$/;

/**
 * The pages (side panel, options, first run) share many small modules, and a file each made twenty requests before the
 * side panel's first paint. What the panel and the options both need at once is one file, and what the panel shares with
 * what it brings in later is another; nothing comes sooner than it is needed.
 */
export function fewChunks(): Plugin {
  const imported = new Map<string, readonly string[]>();
  const closures = new Map<string, Set<string>>();

  /** The modules that the page's script imports at once, and those that they do. */
  const closureOf = (page: string): Set<string> => {
    const known = closures.get(page);
    if (known) return known;
    const reached = new Set([...imported.keys()].filter((id) => PAGE.exec(id)?.[1] === page));
    for (const id of reached) for (const next of imported.get(id) ?? []) reached.add(next);
    closures.set(page, reached);
    return reached;
  };

  return {
    name: 'few-chunks',
    apply: 'build',
    buildStart() {
      imported.clear();
      closures.clear();
    },
    moduleParsed({ id, importedIds }) {
      imported.set(id, importedIds);
    },
    outputOptions(options) {
      // Content scripts, the guard and the background are one file each as they are.
      if ((options.format !== 'es' && options.format !== 'esm') || options.codeSplitting === false) return null;
      const shell = (id: string) => closureOf('sidepanel').has(id) && closureOf('options').has(id);
      return {
        ...options,
        codeSplitting: {
          groups: [
            { name: 'shell', test: shell, minShareCount: 2, priority: 2 },
            { name: 'panel', test: (id) => closureOf('sidepanel').has(id), minShareCount: 2, priority: 1 },
          ],
        },
      };
    },
  };
}
