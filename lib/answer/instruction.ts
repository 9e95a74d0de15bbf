/** A quoted stretch this long is material to work on, not the order itself. */
const MATERIAL = 40;
/** Of a long prompt only the beginning and the end are read as the order: that is where people write it. */
const HEAD = 700;
const TAIL = 300;

export interface Instruction {
  /** What the person asks for, without the material handed along. */
  order: string;
  /** Words of the material handed along: quoted, pasted after a colon and a line break, or simply a very long prompt. */
  materialWords: number;
}

/** Parts the order from the text it is about, so that a length named in the material is not taken for one asked for. */
export function instructionOf(prompt: string): Instruction {
  let material = '';
  const take = (whole: string, inner: string) => {
    if (inner.length < MATERIAL) return whole;
    material += ` ${inner}`;
    return ' … ';
  };
  let order = prompt
    .replace(/"""([\s\S]*?)"""|```([\s\S]*?)```/g, (whole, a?: string, b?: string) => take(whole, a ?? b ?? ''))
    .replace(/["“”»„]([^"“”«]{20,}?)["“”«]/g, take);
  const pasted = /:[ \t]*\n+([\s\S]{200,})$/.exec(order) ?? /\n[ \t]*(?:-{3,}|={3,})[ \t]*\n([\s\S]{80,})$/.exec(order);
  if (pasted) {
    order = order.slice(0, pasted.index + 1);
    material += ` ${pasted[1]!}`;
  } else if (order.length > HEAD + TAIL) {
    material += ` ${order.slice(HEAD, -TAIL)}`;
    order = `${order.slice(0, HEAD)} … ${order.slice(-TAIL)}`;
  }
  return { order: order.trim(), materialWords: material.match(/\S+/g)?.length ?? 0 };
}
