/** What `npm run bench:answers -- assess` takes into a page: the assessment of answers alone, and what makes it ready. */
export { assessing } from '../../lib/answer/assess.ts';
export { warmUpAnswers } from '../../lib/answer/warm-up.ts';
