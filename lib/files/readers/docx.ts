import { createCollector, type FileText, type Place, type Problem } from '../types.ts';
import { localName, readXml, type Tag } from '../xml.ts';
import { unpack } from '../zip.ts';
import { readLinks } from './links.ts';
import { readProperties } from './properties.ts';

/** Parts with words in them, in the order in which they are told (ECMA-376 part 1, 11.3). */
const PARTS: [RegExp, Place][] = [
  [/^word\/document\.xml$/, {}],
  [/^word\/header\d*\.xml$/, { part: 'header' }],
  [/^word\/footer\d*\.xml$/, { part: 'header' }],
  [/^word\/(foot|end)notes\.xml$/, { part: 'footnote' }],
  [/^word\/comments\.xml$/, { part: 'comment' }],
  [/^word\/_rels\/[^/]+\.rels$/, {}],
  [/^docProps\/(core|app|custom)\.xml$/, { part: 'properties' }],
];

/** A Word document: the text, and what does not show at first sight: comments, removed text, properties. */
export function readDocx(bytes: Uint8Array): FileText {
  const parts = new Map<string, Uint8Array>();
  unpack(
    bytes,
    (name) => PARTS.some(([pattern]) => pattern.test(name)),
    (name, content) => parts.set(name, content),
  );
  const out = createCollector();
  const problems: Problem[] = [];
  for (const [pattern, place] of PARTS) {
    for (const [name, content] of parts) {
      if (!pattern.test(name)) continue;
      out.line();
      if (place.part === 'properties') {
        out.at(place);
        readProperties(content, out);
      } else if (name.endsWith('.rels')) {
        out.at(place);
        readLinks(content, out);
      } else readStory(content, place, out);
    }
  }
  if (!parts.has('word/document.xml')) problems.push('broken');
  return out.finish('docx', problems);
}

function readStory(bytes: Uint8Array, place: Place, out: ReturnType<typeof createCollector>): void {
  let paragraph = 0;
  let inText = false;
  let removed = false;
  let cells = 0;
  const isText = (tag: Tag) => localName(tag) === 't' || localName(tag) === 'delText';
  readXml(bytes, {
    open(tag) {
      const name = localName(tag);
      if (name === 'p') {
        paragraph++;
        out.at({ ...place, paragraph });
      } else if (isText(tag)) {
        inText = true;
        if (name === 'delText' && !removed) {
          removed = true;
          out.at({ ...place, paragraph, part: 'removed' });
        }
      } else if (name === 'tab') out.add('\t');
      else if (name === 'br' || name === 'cr') out.add('\n');
      else if (name === 'noBreakHyphen') out.add('-');
      else if (name === 'tr') out.line();
      else if (name === 'tc') {
        if (cells > 0) out.add('\t');
        cells++;
      } else if (name === 'comment') {
        const author = tag.attributes['w:author'];
        out.line();
        if (author) {
          out.at(place);
          out.add(`${author}:`);
        }
      }
    },
    text(text) {
      if (inText) out.add(text);
    },
    close(tag) {
      const name = localName(tag);
      if (isText(tag)) inText = false;
      // A paragraph in a cell goes on in the row's line, as it does when a table is copied; an empty one is an empty line.
      else if (name === 'p') out.add(cells > 0 ? ' ' : '\n');
      else if (name === 'tr') {
        cells = 0;
        out.line();
      } else if (name === 'del') {
        if (removed) out.at({ ...place, paragraph });
        removed = false;
      }
    },
  });
}
