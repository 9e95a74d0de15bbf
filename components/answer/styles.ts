import answer from './answer.css?inline';

/** What the views of this folder need inside a shadow root, beside the tokens. */
export const ANSWER_STYLES = answer;
