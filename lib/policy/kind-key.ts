import { KINDS, type Kind } from '../detect/types.ts';

type Pascal<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Pascal<Tail>}`
  : Capitalize<S>;

/** `person-name` -> `kindPersonName`: flat and alphanumeric, as ADMX and Chrome's policy store want it. */
export type KindKey = `kind${Pascal<Kind>}`;

export function kindKey(kind: Kind): KindKey {
  return `kind${kind.replace(/(^|-)(\w)/g, (_, _dash: string, letter: string) => letter.toUpperCase())}` as KindKey;
}

export const KIND_KEYS: readonly KindKey[] = KINDS.map(kindKey);
