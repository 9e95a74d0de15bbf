import PostalMime, { type Address } from 'postal-mime';
import { createCollector, FileProblem, type FileText, type Problem } from '../types.ts';
import { collectHtml } from './html.ts';

/** A saved mail: who, to whom, what about, the text; attachments are named, `readAttachment` may read them. */
export async function readEml(
  bytes: Uint8Array,
  readAttachment: (name: string, content: Uint8Array) => Promise<FileText>,
): Promise<FileText> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' }).catch(() => {
    throw new FileProblem('broken');
  });
  const out = createCollector();
  const problems: Problem[] = [];
  const people = (list: Address[] | undefined) =>
    (list ?? []).map((one) => [one.name, one.address && `<${one.address}>`].filter(Boolean).join(' ')).join(', ');
  for (const [name, value] of [
    ['From', people(mail.from ? [mail.from] : [])],
    ['To', people(mail.to)],
    ['Cc', people(mail.cc)],
    ['Subject', mail.subject ?? ''],
  ] as const) {
    if (value === '') continue;
    out.at({ part: 'header', name });
    out.add(`${name}: ${value}\n`);
  }
  out.at({});
  out.add('\n');
  if (mail.text) out.add(mail.text);
  else if (mail.html) collectHtml(mail.html, out);
  for (const attachment of mail.attachments ?? []) {
    const name = attachment.filename ?? attachment.mimeType;
    const content = attachment.content instanceof ArrayBuffer ? new Uint8Array(attachment.content) : new Uint8Array();
    const inner = await readAttachment(name, content);
    out.line();
    out.at({ part: 'attachment', name });
    out.add(inner.text);
    problems.push(...inner.problems.filter((problem) => problem !== 'other-than-named'));
  }
  return out.finish('eml', problems);
}
