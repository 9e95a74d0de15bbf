import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { FileProblem } from './types.ts';

export type Tag = SaxesTagPlain;

export interface XmlEvents {
  open?(tag: Tag): void;
  text?(text: string): void;
  close?(tag: Tag): void;
}

/** Goes through an Office part, tag by tag. Throws FileProblem('broken') when it is not well-formed. */
export function readXml(bytes: Uint8Array, events: XmlEvents): void {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new FileProblem('broken');
  });
  if (events.open) parser.on('opentag', events.open);
  if (events.text) parser.on('text', events.text);
  if (events.text) parser.on('cdata', events.text);
  if (events.close) parser.on('closetag', events.close);
  const decoder = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8');
  const STEP = 1024 * 1024;
  for (let at = 0; at < bytes.length; at += STEP) {
    parser.write(decoder.decode(bytes.subarray(at, at + STEP), { stream: at + STEP < bytes.length }));
  }
  parser.close();
}

/** The tag's name without its prefix: `w:t` -> `t`. */
export const localName = (tag: Tag): string => tag.name.slice(tag.name.indexOf(':') + 1);

/** An attribute by its name without a prefix. */
export function attribute(tag: Tag, name: string): string | undefined {
  const plain = tag.attributes[name];
  if (plain !== undefined) return plain;
  for (const [key, value] of Object.entries(tag.attributes)) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}
