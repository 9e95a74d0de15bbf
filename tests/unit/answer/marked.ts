import type { AnswerRow } from '../../../scripts/eval-answers.ts';
import type { MarkedAnswer } from './claims-da.ts';

/** Takes the marks out of `{{type:text}}` and keeps where they stood. */
export function rowOf(marked: MarkedAnswer, id: string): AnswerRow {
  const claims: { type: string; text: string; start: number }[] = [];
  let answer = '';
  let last = 0;
  for (const match of marked.answer.matchAll(/\{\{(\w+):(.*?)\}\}/gs)) {
    answer += marked.answer.slice(last, match.index);
    claims.push({ type: match[1]!, text: match[2]!, start: answer.length });
    answer += match[2]!;
    last = match.index + match[0].length;
  }
  answer += marked.answer.slice(last);
  return { id, prompt: marked.prompt, answer, claims };
}
