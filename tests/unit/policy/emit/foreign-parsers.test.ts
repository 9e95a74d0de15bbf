import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { validateXML } from 'xmllint-wasm';
import { admxFiles } from '../../../../lib/policy/emit/admx.ts';
import { mobileconfigFile } from '../../../../lib/policy/emit/mobileconfig.ts';
import { packFiles } from '../../../../lib/policy/emit/pack.ts';
import { powershellFiles } from '../../../../lib/policy/emit/powershell.ts';
import { SAMPLE, TARGETS } from './sample.ts';

/** What we write is read here by parsers that none of us wrote: libxml2, and the tree-sitter grammar of PowerShell. */
const require = createRequire(import.meta.url);
const XSD = readFileSync(join(import.meta.dirname, 'admx.xsd'), 'utf8');

async function faultsIn(text: string, schema?: string): Promise<string[]> {
  const options = { xml: { fileName: 'file.xml', contents: text } };
  const { errors } = await validateXML(
    schema === undefined ? { ...options, normalization: 'format' } : { ...options, schema: [schema] },
  );
  return errors.map((error) => error.message);
}

describe('libxml2', { timeout: 30_000 }, () => {
  for (const file of TARGETS.flatMap(admxFiles)) {
    it(`finds every element and attribute of ${file.path} where the format has it`, async () => {
      expect(await faultsIn(file.text, XSD)).toEqual([]);
    });
  }

  it('is strict enough to find what is out of place', async () => {
    const [admx] = admxFiles(TARGETS[0]!);
    const swapped = admx!.text.replace(/(<parentCategory ref="\w+" \/>)\s*(<supportedOn ref="supported" \/>)/, '$2$1');
    expect(swapped).not.toBe(admx!.text);
    expect(await faultsIn(swapped, XSD)).not.toEqual([]);
    expect(await faultsIn(admx!.text.replace('valueName=', 'valuename='), XSD)).not.toEqual([]);
  });

  it('reads the profiles for macOS', async () => {
    for (const target of TARGETS) expect(await faultsIn(mobileconfigFile(SAMPLE, target).text)).toEqual([]);
  });
});

describe('the grammar of PowerShell', () => {
  let parser: Parser;
  beforeAll(async () => {
    await Parser.init();
    parser = new Parser();
    const grammar = require
      .resolve('tree-sitter-powershell/package.json')
      .replace('package.json', 'tree-sitter-powershell.wasm');
    parser.setLanguage(await Language.load(grammar));
  });
  const tree = (text: string): Node => parser.parse(text)!.rootNode;

  /** What could not be read, with its line. */
  function faults(node: Node): string[] {
    if (!node.hasError) return [];
    const own = node.isError || node.isMissing ? [`line ${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`] : [];
    return [...own, ...node.children.flatMap((child) => (child ? faults(child) : []))];
  }

  it('reads each script whole', () => {
    for (const { path, text } of powershellFiles(SAMPLE, TARGETS)) expect(faults(tree(text)), path).toEqual([]);
  });

  it('sees the policy as one text, and none of its words as code', () => {
    for (const { text } of powershellFiles(SAMPLE, TARGETS).slice(0, 2)) {
      const texts = tree(text).descendantsOfType('verbatim_here_string_characters');
      expect(texts).toHaveLength(1);
      expect(texts[0]!.text).toContain('$(Get-Date)');
      const commands = tree(text)
        .descendantsOfType('command_name')
        .map((name) => name!.text);
      expect(commands).not.toContain('Get-Date');
      expect(commands).toContain('ConvertFrom-Json');
    }
  });

  it('would say so if one were broken', () => {
    const [deploy] = powershellFiles(SAMPLE, TARGETS);
    expect(faults(tree(deploy!.text.replace(') {', ' {')))).not.toEqual([]);
  });
});

describe('every file of the pack', () => {
  it('is of a kind that a parser reads in these tests', () => {
    const kinds = new Set(packFiles(SAMPLE, TARGETS).map(({ path }) => path.split('.').at(-1)));
    expect([...kinds].sort()).toEqual(['adml', 'admx', 'json', 'md', 'mobileconfig', 'ps1', 'reg', 'txt']);
  });
});
