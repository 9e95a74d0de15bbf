import { indexPhrases } from './matters/lexicon.ts';
import { makeReady } from './names/tagger.ts';
import { normalise } from './normalise.ts';
import { scan } from './scan.ts';
import type { Slices } from './slices.ts';
import { DETECTORS } from './table.ts';

/** A little of everything, so that each expression is built: V8 builds one at its first use. */
const SAMPLE = `Hej Peter, mit cpr-nr. er 01 02 03 0000 og mobil +45 20 00 00 00; kode: x1y2z3, Bygade 1, 1000 By.
Fortroligt: a@b.dk, 10.0.0.1, født d. 1. maj 1990, pas nr. 1 A/B, AB 12 345, https://c:d@e.dk, token=0123456789abcdef`;

/** How often the sample is read: about as often as V8 waits before it compiles what is used again and again. */
const ROUNDS = 12;

/**
 * Builds what the first scan would build: the names' model, the index of the vocabularies, the expressions. Pauses every
 * millisecond or two, so that it can be done while nobody waits. Then the sample is read a few times, so that the first
 * long text, pasted and sent at once, meets code that V8 has already compiled. A scan that comes earlier does the rest itself.
 */
export function* warmUp(): Slices {
  yield* makeReady();
  yield* indexPhrases();
  const passage = normalise(SAMPLE);
  for (const detector of DETECTORS) {
    yield;
    detector.find(passage);
  }
  for (let round = 0; round < ROUNDS; round++) {
    yield;
    // Another text each time: what was read before is remembered here and there.
    scan(`${round} ${SAMPLE}`);
  }
}
