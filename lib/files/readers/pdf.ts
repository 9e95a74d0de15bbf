import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { type Collector, createCollector, FileProblem, type FileText, type Problem } from '../types.ts';
import { textOfPage } from './pdf-lines.ts';

// Whoever reads files is in a worker already: PDF.js finds its own half here and starts no worker of its own.
(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = { WorkerMessageHandler };

/** More pages than this are told as cut short. */
const PAGES = 3_000;
/** Pages without words that are looked at for pictures. */
const LOOKED_AT = 20;

/** `onPage` gets the share of pages that is read, 0..1. */
export async function readPdf(bytes: Uint8Array, onPage: (share: number) => void = () => {}): Promise<FileText> {
  const loading = getDocument({
    // PDF.js takes the buffer for itself.
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise.catch((error: unknown) => {
      throw new FileProblem(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken');
    });
    return await readDocument(document, onPage);
  } finally {
    await loading.destroy();
  }
}

async function readDocument(document: PDFDocumentProxy, onPage: (share: number) => void): Promise<FileText> {
  const out = createCollector();
  const problems: Problem[] = [];
  let looked = 0;
  const last = Math.min(document.numPages, PAGES);
  if (last < document.numPages) problems.push('cut-short');
  for (let number = 1; number <= last; number++) {
    const page = await document.getPage(number);
    out.line();
    out.at({ page: number });
    const before = out.length;
    const { items } = await page.getTextContent();
    out.add(textOfPage(items.filter((item) => 'str' in item)));
    if (out.length === before && looked < LOOKED_AT && !problems.includes('no-text')) {
      looked++;
      // A blank page has nothing drawn on it; scanned paper is one picture.
      const { fnArray } = await page.getOperatorList();
      if (fnArray.length > 0) problems.push('no-text');
    }
    await readAnnotations(page, number, out);
    page.cleanup();
    onPage(number / last);
  }
  await readProperties(document, out);
  if ((await document.getAttachments()) !== null) problems.push('archive');
  return out.finish('pdf', problems);
}

/** Comments, and what was filled into a form's fields. */
async function readAnnotations(
  page: Awaited<ReturnType<PDFDocumentProxy['getPage']>>,
  number: number,
  out: Collector,
): Promise<void> {
  const annotations = (await page.getAnnotations()) as {
    contentsObj?: { str?: string };
    titleObj?: { str?: string };
    fieldValue?: unknown;
    unsafeUrl?: string;
  }[];
  for (const { contentsObj, titleObj, fieldValue, unsafeUrl } of annotations) {
    const filled = typeof fieldValue === 'string' ? fieldValue : '';
    const mail = /^mailto:([^?]+)/i.exec(unsafeUrl ?? '')?.[1] ?? '';
    for (const [text, comment] of [
      [filled, false],
      [mail, false],
      [[titleObj?.str, contentsObj?.str].filter(Boolean).join(': '), true],
    ] as const) {
      if (text.trim() === '') continue;
      out.line();
      out.at(comment ? { page: number, part: 'comment' } : { page: number });
      out.add(text);
      out.line();
    }
  }
}

async function readProperties(document: PDFDocumentProxy, out: Collector): Promise<void> {
  const { info } = await document.getMetadata();
  const values = new Map<string, unknown>(Object.entries(info));
  out.line();
  out.at({ part: 'properties' });
  for (const name of ['Title', 'Author', 'Subject', 'Keywords']) {
    const value = values.get(name);
    if (typeof value !== 'string' || value.trim() === '') continue;
    out.add(value.trim());
    out.line();
  }
}
