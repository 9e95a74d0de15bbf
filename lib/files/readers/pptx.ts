import { createCollector, type FileText } from '../types.ts';
import { localName, readXml } from '../xml.ts';
import { unpack } from '../zip.ts';
import { readLinks } from './links.ts';
import { readProperties } from './properties.ts';

const number = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);

/** A presentation: the slides in their number's order, the speaker's notes, comments, properties. */
export function readPptx(bytes: Uint8Array): FileText {
  const parts = new Map<string, Uint8Array>();
  unpack(
    bytes,
    (name) =>
      /^ppt\/slides\/_rels\/[^/]+\.rels$|^ppt\/(slides\/slide|notesSlides\/notesSlide|comments\/)[^/]*\.xml$|^docProps\/(core|app|custom)\.xml$/.test(
        name,
      ),
    (name, content) => parts.set(name, content),
  );
  const out = createCollector();
  const stories = [...parts.keys()]
    .filter((name) => name.startsWith('ppt/') && name.endsWith('.xml'))
    .sort((a, b) => number(a) - number(b));
  for (const kind of ['slides/', 'notesSlides/', 'comments/']) {
    for (const name of stories.filter((one) => one.startsWith(`ppt/${kind}`))) {
      const part = kind === 'notesSlides/' ? 'notes' : kind === 'comments/' ? 'comment' : undefined;
      out.line();
      out.at(part ? { slide: number(name), part } : { slide: number(name) });
      let inText = false;
      let inField = false;
      readXml(parts.get(name)!, {
        open(tag) {
          const local = localName(tag);
          // A field holds the slide's number or today's date: nobody wrote it.
          if (local === 'fld') inField = true;
          else if (local === 't' || local === 'text') inText = !inField;
          else if (local === 'br') out.add('\n');
          else if (local === 'tc' && out.length > 0) out.add('\t');
        },
        text(text) {
          if (inText) out.add(text);
        },
        close(tag) {
          const local = localName(tag);
          if (local === 't' || local === 'text') inText = false;
          else if (local === 'fld') inField = false;
          else if (local === 'p') out.add('\n');
          else if (local === 'cm') out.line();
        },
      });
    }
  }
  for (const [name, content] of parts) {
    if (name.endsWith('.rels')) {
      out.line();
      out.at({ slide: number(name.replace(/\.rels$/, '')) });
      readLinks(content, out);
    }
    if (!name.startsWith('docProps/')) continue;
    out.line();
    out.at({ part: 'properties' });
    readProperties(content, out);
  }
  return out.finish('pptx', stories.some((name) => name.startsWith('ppt/slides/')) ? [] : ['broken']);
}
