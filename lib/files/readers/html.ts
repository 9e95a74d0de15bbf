import { Parser } from 'htmlparser2';
import { type Collector, createCollector, type FileText } from '../types.ts';
import { decodeText } from './text.ts';

const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul title option'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'template']);
/** Attributes with words in them. */
const TOLD = ['alt', 'title', 'placeholder', 'aria-label', 'value', 'content'];

/** The words of a web page, hidden ones too; links to mail and telephone with their address. */
export function collectHtml(source: string, out: Collector): void {
  let silent = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent++;
        if (BLOCKS.has(name)) out.line();
        if (name === 'td' || name === 'th') out.add('\t');
        for (const told of TOLD) {
          const value = attributes[told];
          if (value && !(name === 'meta' && told === 'content' && !/author|description/i.test(attributes.name ?? ''))) {
            out.line();
            out.add(value);
            out.line();
          }
        }
        const link = /^(?:mailto|tel):([^?]+)/i.exec(attributes.href ?? '')?.[1];
        if (link) out.add(` ${link} `);
      },
      ontext(text) {
        if (silent === 0) out.add(text.replace(/[\s\u00a0]+/g, ' '));
      },
      oncomment(text) {
        out.line();
        out.add(text);
        out.line();
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent--;
        // An empty paragraph is an empty line, as in the text that was pasted into the page.
        if (name === 'p') out.add('\n');
        else if (BLOCKS.has(name)) out.line();
      },
    },
    { decodeEntities: true },
  );
  parser.end(source);
}

export function readHtml(bytes: Uint8Array): FileText {
  const out = createCollector();
  collectHtml(decodeText(bytes), out);
  return out.finish('html', []);
}
