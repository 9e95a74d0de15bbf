/**
 * Tokens and base styles as text, for shadow roots (`adoptedStyleSheets`).
 * Extension pages import `tokens.css` and `base.css` themselves: their policy allows style files only.
 */
import base from './base.css?inline';
import tokens from './tokens.css?inline';

/**
 * A page's rule for our element would win over `:host`, and could make every text of ours see-through by setting the
 * tokens. Of important rules the one inside the tree wins.
 */
const kept = tokens.replace(/(?<![\w-])--lg-[\w-]+:[^;{}]*/g, '$& !important');

export const STYLES = `${kept}\n${base}`;
