import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import reg from '@shikijs/langs/reg';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, type IRawGrammar, Registry } from 'vscode-textmate';

/**
 * Registry files are read by a grammar that none of us wrote: "Windows Registry Script" of the editors' grammars, on the editors'
 * own engine. What is here only picks up the parts that it names.
 */
export interface RegistryContent {
  keys: Record<string, Record<string, string | number>>;
  /** Keys that the file takes away. */
  deleted: string[];
}

let grammar: Promise<IGrammar> | undefined;

async function loadGrammar(): Promise<IGrammar> {
  const engine = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM((await readFile(engine)).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => reg[0] as unknown as IRawGrammar,
  });
  const loaded = await registry.loadGrammar('source.reg');
  if (!loaded) throw new Error('The grammar does not load.');
  return loaded;
}

/** The escapes of a registry file are some of those of JSON. */
const plain = (quoted: string): string => JSON.parse(`"${quoted}"`) as string;

export async function readReg(bytes: Uint8Array): Promise<RegistryContent> {
  grammar ??= loadGrammar();
  const rules = await grammar;
  const [head = '', ...lines] = new TextDecoder('utf-16le', { fatal: true }).decode(bytes).split('\r\n');
  if (!partsOf(rules, head).has('keyword.control.import')) throw new Error(`Not a registry file: ${head}`);
  const content: RegistryContent = { keys: {}, deleted: [] };
  let current: Record<string, string | number> | undefined;
  for (const line of lines.filter((each) => each !== '')) {
    const parts = partsOf(rules, line);
    const key = parts.get('entity.section');
    const name = parts.get('support.function.regname.ini');
    if (key !== undefined && parts.has('entity.name.function.section.delete')) content.deleted.push(key);
    else if (key !== undefined && parts.has('entity.name.function.section.add')) {
      content.keys[key] ??= {};
      current = content.keys[key];
    } else if (name !== undefined && current) current[plain(name)] = valueIn(parts, line);
    else throw new Error(`Not in the grammar: ${line}`);
  }
  return content;
}

/** What the grammar calls each part of a line. */
function partsOf(rules: IGrammar, line: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const { startIndex, endIndex, scopes } of rules.tokenizeLine(line, INITIAL).tokens) {
    const part = line.slice(startIndex, endIndex);
    for (const scope of scopes) {
      const name = scope.replace(/\.reg$/, '');
      parts.set(name, (parts.get(name) ?? '') + part);
    }
  }
  const declared = parts.get('meta.declaration') ?? parts.get('entity.name.function.section.add') ?? line;
  if (parts.size > 1 && !line.startsWith('Windows') && declared !== line)
    throw new Error(`Only in part in the grammar: ${line}`);
  return parts;
}

function valueIn(parts: Map<string, string>, line: string): string | number {
  const text = parts.get('string.name.regdata');
  if (text !== undefined) return plain(text);
  const number = parts.get('constant.numeric.dword');
  if (number !== undefined) return Number.parseInt(number, 16);
  const hex = parts.get('constant.numeric.hex');
  if (hex !== undefined && parts.get('constant.numeric.hex.size') === '1')
    return Buffer.from(hex.replaceAll(',', ''), 'hex').toString('utf16le').replace(/\0$/, '');
  if (line.endsWith('=""')) return '';
  throw new Error(`A value of no known type: ${line}`);
}
