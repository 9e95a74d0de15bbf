/** What the coach reads out of a prompt and what it says about it. */
export type Language = 'da' | 'en';

/**
 * What makes a prompt work. `material` is a text the prompt speaks of, `unknown` something only the writer can know
 * ("our new strategy").
 */
export const PARTS = [
  'goal',
  'material',
  'unknown',
  'context',
  'audience',
  'format',
  'length',
  'tone',
  'examples',
] as const;
export type Part = (typeof PARTS)[number];

/** What is asked for. `unclear`: the text says something and asks for nothing. */
export type Task = 'write' | 'rewrite' | 'translate' | 'analyse' | 'plan' | 'ideas' | 'advise' | 'question' | 'unclear';

/** What one language's reader finds. */
export interface Signals {
  task: Task;
  has: ReadonlySet<Part>;
  /** Words in sentences that tell something rather than ask for something. */
  told: number;
  /** Phrases for things that only the writer knows, as written. */
  points: string[];
  /** Speaks of a text that should be there ("the text below"). */
  mentionsMaterial: boolean;
  /** Asks for a style of its own ("the way we usually write"). */
  ownStyle: boolean;
  /** A question that has no short answer (how, why, should I). */
  open: boolean;
  /** About a talk that a person must have with a person. */
  humanFirst: boolean;
}

export interface Advice {
  part: Part;
  /** One line, in the language of the prompt. */
  says: string;
  /** What a click adds to the prompt; square brackets are left to fill in. */
  adds: string;
}

export interface Reading {
  language: Language;
  task: Task;
  /** Parts that the prompt has, of those that matter here. */
  present: Part[];
  missing: Advice[];
  humanFirst: boolean;
}
