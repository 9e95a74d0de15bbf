import { readDocx } from './readers/docx.ts';
import { readEml } from './readers/eml.ts';
import { readHtml } from './readers/html.ts';
import { readPptx } from './readers/pptx.ts';
import { readText } from './readers/text.ts';
import { readXlsx } from './readers/xlsx.ts';
import { sniff } from './sniff.ts';
import { type FileKind, FileProblem, type FileText, LIMITS, type Problem } from './types.ts';

/** PDF needs its own large library: whoever reads files hands its reader in. */
export type PdfReader = (bytes: Uint8Array) => Promise<FileText>;

const nothing = (kind: FileKind, ...problems: Problem[]): FileText => ({ kind, text: '', places: [], problems });

/** How deep mails in mails and their attachments are read. */
const DEPTH = 3;

/**
 * Reads one file. Never throws: what goes wrong is told in `problems`, and what was read before it is kept where it can be.
 */
export async function readFile(name: string, bytes: Uint8Array, pdf: PdfReader, depth = 0): Promise<FileText> {
  if (bytes.length === 0) return nothing('unknown', 'empty');
  if (bytes.length > LIMITS.bytes) return nothing('unknown', 'too-large');
  const { kind, ole, otherThanNamed } = sniff(name, bytes);
  // Office files with a password are OLE2 containers with the packed file inside (MS-OFFCRYPTO 2.3.4).
  if (ole) return nothing(kind, /\.(docx|xlsx|pptx|docm|xlsm|pptm)$/i.test(name) ? 'encrypted' : 'unknown');
  try {
    const file = await readKind(kind, name, bytes, pdf, depth);
    const problems: Problem[] = [...file.problems];
    if (otherThanNamed) problems.push('other-than-named');
    if (file.text.trim() === '' && problems.length === 0) problems.push('no-text');
    return { ...file, problems };
  } catch (error) {
    return nothing(kind, error instanceof FileProblem ? error.problem : 'broken');
  }
}

async function readKind(
  kind: FileKind,
  name: string,
  bytes: Uint8Array,
  pdf: PdfReader,
  depth: number,
): Promise<FileText> {
  switch (kind) {
    case 'text':
    case 'csv':
    case 'json':
      return readText(bytes, kind);
    case 'html':
      return readHtml(bytes);
    case 'eml':
      return readEml(bytes, (inner, content) =>
        depth < DEPTH ? readFile(inner, content, pdf, depth + 1) : Promise.resolve(nothing('unknown', 'unknown')),
      );
    case 'docx':
      return readDocx(bytes);
    case 'xlsx':
      return readXlsx(bytes);
    case 'pptx':
      return readPptx(bytes);
    case 'pdf':
      return pdf(bytes);
    case 'image':
      return nothing(kind, 'image');
    case 'archive': {
      // An Office file under another name is told by its own table of contents.
      const real = officeKind(bytes);
      if (real) return { ...(await readKind(real, name, bytes, pdf, depth)), kind: real };
      return nothing(kind, 'archive');
    }
    default:
      return nothing(kind, 'unknown');
  }
}

/** The names of the parts stand unpacked at the end of a packed file. */
function officeKind(bytes: Uint8Array): FileKind | undefined {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 64 * 1024)));
  if (tail.includes('word/document.xml')) return 'docx';
  if (tail.includes('xl/workbook.xml')) return 'xlsx';
  if (tail.includes('ppt/presentation.xml')) return 'pptx';
  return undefined;
}
