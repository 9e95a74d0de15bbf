import type { FileKind } from './types.ts';

/**
 * What a file is, by its first bytes before its name: a spreadsheet named .txt is still a spreadsheet.
 * Signatures: PDF (ISO 32000), ZIP (APPNOTE.TXT 4.3.7), OLE2 (MS-CFB 2.2), and the usual picture formats.
 */
export interface Sniffed {
  kind: FileKind;
  /** An OLE2 container: an Office file with a password, or one from before 2007. */
  ole: boolean;
  /** The bytes contradict the name's ending. */
  otherThanNamed: boolean;
}

const BY_ENDING: Record<string, FileKind> = {
  txt: 'text',
  text: 'text',
  log: 'text',
  md: 'text',
  markdown: 'text',
  yml: 'text',
  yaml: 'text',
  xml: 'text',
  ini: 'text',
  rtf: 'unknown',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  jsonl: 'json',
  html: 'html',
  htm: 'html',
  eml: 'eml',
  docx: 'docx',
  docm: 'docx',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  pptx: 'pptx',
  pptm: 'pptx',
  pdf: 'pdf',
  zip: 'archive',
  '7z': 'archive',
  rar: 'archive',
  gz: 'archive',
};

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

function isPicture(bytes: Uint8Array): boolean {
  return (
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) || // PNG
    starts(bytes, 0xff, 0xd8, 0xff) || // JPEG
    starts(bytes, 0x47, 0x49, 0x46, 0x38) || // GIF
    (starts(bytes, 0x52, 0x49, 0x46, 0x46) && bytes[8] === 0x57 && bytes[9] === 0x45) || // WebP
    starts(bytes, 0x49, 0x49, 0x2a, 0x00) || // TIFF
    starts(bytes, 0x4d, 0x4d, 0x00, 0x2a) ||
    starts(bytes, 0x42, 0x4d) || // BMP
    (bytes[4] === 0x66 && bytes[5] === 0x74 && bytes[6] === 0x79 && bytes[7] === 0x70) // HEIC, AVIF and films
  );
}

/** A text has no NUL byte and few control characters; UTF-16 with a mark is text too. */
function isText(bytes: Uint8Array): boolean {
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) return true;
  const head = bytes.subarray(0, 4096);
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 9 || (byte > 13 && byte < 32)) control++;
  }
  return control <= head.length / 50;
}

export function sniff(name: string, bytes: Uint8Array): Sniffed {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = BY_ENDING[ending];
  const is = (kind: FileKind, ole = false): Sniffed => ({
    kind,
    ole,
    otherThanNamed: named !== undefined && named !== kind,
  });
  const pdfAt = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).indexOf('%PDF-');
  if (pdfAt >= 0 && pdfAt < 1024 && (named === 'pdf' || pdfAt === 0)) return is('pdf');
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) {
    if (named === 'docx' || named === 'xlsx' || named === 'pptx') return is(named);
    return is('archive');
  }
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { ...is(named ?? 'unknown', true), otherThanNamed: false };
  if (starts(bytes, 0x37, 0x7a, 0xbc, 0xaf) || starts(bytes, 0x52, 0x61, 0x72, 0x21) || starts(bytes, 0x1f, 0x8b))
    return is('archive');
  if (isPicture(bytes)) return is('image');
  if (isText(bytes)) {
    if (named === 'text' || named === 'csv' || named === 'json' || named === 'html' || named === 'eml')
      return is(named);
    return is('text');
  }
  return is('unknown');
}
