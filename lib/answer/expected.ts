import { type Asked, askedLength, versionsAsked, wishOf } from './asked.ts';
import { formOf, formsOf, type LengthKind, type LengthLimits, reworks } from './form.ts';
import { instructionOf } from './instruction.ts';
import { type Question, questionOf } from './question.ts';
import { countWords } from './text.ts';

/** What the expectation rests on; the reason shown follows from it. */
export type Basis = 'asked' | 'form' | 'question' | 'material' | 'long' | 'none';

export interface Expected {
  basis: Basis;
  /** Words that would do. */
  words: number;
  /** More words than this are too many. Infinity where a long text was wanted. */
  limit: number;
  asked?: Asked;
  question?: Question;
  /** Key of the form's name in lib/i18n/answer.ts, for example `mail`. */
  form?: string;
  kind: LengthKind;
  short: boolean;
  long: boolean;
}

export interface Earlier {
  /** The person's messages before this one, oldest first. */
  prompts: readonly string[];
  /** Words of the answer before this one. */
  answerWords?: number;
}

/**
 * "Short" takes this much off a form's usual length. A limit is stretched before anybody is told: a little where a short
 * text was wanted, more where nothing was said of its length, for mails of one kind differ by a half.
 */
const SHORT_SHARE = 0.75;
const TOLERANCE = { short: 1.3, open: 1.6 };

/** A plan or an agenda for a day or more takes more words than one for an hour. */
const WHOLE_DAY =
  /(?<![a-zà-öø-ÿ])(?:heldags[a-zà-öø-ÿ]*|hele dagen|døgn[a-zà-öø-ÿ]*|(?:to|tre|fire|fem|[2-9])-?\s?dages?|full[- ]day|all[- ]day|whole day|(?:two|three|four|five|[2-9])[- ]days?|seminar[a-zà-öø-ÿ]*|offsite|away ?day|konference[a-zà-öø-ÿ]*|conference|tidsplan|time plan|timings)(?![a-zà-öø-ÿ])/i;
const WIDER = 1.6;
/** A summary of a text that is there is shorter than one of a whole subject. */
const GIVEN_TEXT =
  /(?<![a-zà-öø-ÿ])(?:denne|dette|den her|det her|vedhæftede?|nedenstående|ovenstående|følgende|herunder|nedenfor|teksten|mødet|referatet|rapporten|mailen|samtalen|this|these|attached|below|above|the (?:text|email|report|meeting|thread|document|transcript|discussion|notes)|my notes|mine noter)(?![a-zà-öø-ÿ])/i;

/** Words that would do, and words that are too many, for each sort of question. */
const QUESTION_WORDS: Record<Question, { words: number; limit: number }> = {
  choice: { words: 60, limit: 130 },
  fact: { words: 80, limit: 180 },
  open: { words: 220, limit: 560 },
};

/**
 * The length to expect of an answer. What the prompt states comes first, then the wish for a long text, then the form
 * (with the limits from the settings), then the sort of question. The material handed along lifts every limit but a stated one.
 */
export function expectedLength(prompt: string, limits: LengthLimits, earlier: Earlier = { prompts: [] }): Expected {
  const { order, materialWords } = instructionOf(prompt);
  const wish = wishOf(order);
  const rework = reworks(order);
  const question = rework ? undefined : questionOf(order);
  const forms = question === undefined ? formsOf(order) : [];
  const own = forms[0];
  const form = own ?? (isFollowUp(order) ? lastForm(earlier.prompts) : undefined);
  const kind = form?.kind ?? 'other';
  const asked = askedLength(order);
  const versions = versionsAsked(order);
  const common = {
    kind,
    ...wish,
    ...(form && { form: form.id }),
    ...(question && { question }),
    ...(asked && { asked }),
  };

  const beside = forms.slice(1).reduce((sum, other) => sum + limits[other.kind] * other.share, 0);
  const size =
    (form?.kind === 'plan' && WHOLE_DAY.test(order)) ||
    (form?.id === 'summary' && materialWords === 0 && !GIVEN_TEXT.test(order))
      ? WIDER
      : 1;
  const typical = (limits[kind] * (form?.share ?? 1) * size + beside) * (wish.short ? SHORT_SHARE : 1);
  const tolerance = wish.short ? TOLERANCE.short : TOLERANCE.open;
  if (asked && asked.measure === 'items' && form && versions > 1) {
    return {
      ...common,
      basis: 'form',
      words: Math.round(typical * versions),
      limit: Math.round(typical * versions * tolerance + 40),
    };
  }
  if (asked && !(asked.measure === 'items' && wish.long)) {
    const limit = wish.long && asked.bound !== 'max' ? Number.POSITIVE_INFINITY : asked.limit;
    return { ...common, basis: limit === Number.POSITIVE_INFINITY ? 'long' : 'asked', words: asked.words, limit };
  }
  if (wish.long) return { ...common, basis: 'long', words: Math.max(typical, 800), limit: Number.POSITIVE_INFINITY };

  if (rework) {
    const source = materialWords > 0 ? materialWords : (earlier.answerWords ?? 0);
    if (source > 0) {
      const share = rework === 'shorter' ? 0.6 : 1;
      const room = rework === 'shorter' ? 0.95 : 1.5;
      return { ...common, basis: 'material', words: Math.round(source * share), limit: Math.round(source * room) + 40 };
    }
  }
  if (question) {
    const base = QUESTION_WORDS[question];
    const share = wish.short ? 0.65 : 1;
    const limit = question === 'open' ? Math.max(base.limit, limits.other) : base.limit;
    return { ...common, basis: 'question', words: Math.round(base.words * share), limit: Math.round(limit * share) };
  }
  // Facts handed along must find room in the text: about one and a half times their own length.
  const given = form && form.id !== 'summary' ? (materialWords + Math.max(0, countWords(order) - 30)) * 1.5 : 0;
  const words = Math.max(typical * versions, given);
  return { ...common, basis: form ? 'form' : 'none', words: Math.round(words), limit: Math.round(words * tolerance) };
}

function isFollowUp(order: string): boolean {
  return countWords(order) <= 25;
}

function lastForm(prompts: readonly string[]): ReturnType<typeof formOf> {
  for (let index = prompts.length - 1; index >= Math.max(0, prompts.length - 3); index--) {
    const form = formOf(instructionOf(prompts[index]!).order);
    if (form) return form;
  }
  return undefined;
}
