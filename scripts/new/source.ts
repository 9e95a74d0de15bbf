/** Turns `my-chat` into `myChat`. */
export const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a name of ours may be made of. */
export const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Puts a line among its like, in their order; `before` is the line that closes the list. */
export function putLine(source: string, line: string, like: RegExp, order: 'sorted' | 'last'): string {
  const lines = source.split('\n');
  const places = lines.flatMap((each, index) => (like.test(each) ? [index] : []));
  const last = places.at(-1);
  if (last === undefined) throw new Error(`There is no line like ${like} to stand beside.`);
  const at = order === 'sorted' ? places.find((index) => (lines[index] ?? '') > line) : undefined;
  lines.splice(at ?? last + 1, 0, line);
  return lines.join('\n');
}
