import { createCollector, type FileKind, type FileText } from '../types.ts';

/** UTF-8, UTF-16 with a mark, or Windows-1252 when the bytes are not UTF-8 (what Excel and Notepad save in Denmark). */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Text, Markdown, CSV, JSON: as it is, told by line. */
export function readText(bytes: Uint8Array, kind: FileKind): FileText {
  const out = createCollector();
  let number = 1;
  for (const line of decodeText(bytes).split(/\r\n|\r|\n/)) {
    out.at({ line: number });
    out.add(number === 1 ? line : `\n${line}`);
    number++;
  }
  return out.finish(kind, []);
}
