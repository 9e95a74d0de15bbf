/**
 * Tokens and base styles as text, for shadow roots (`adoptedStyleSheets`).
 * Extension pages import `tokens.css` and `base.css` themselves: their policy allows style files only.
 */
import base from './base.css?inline';
import tokens from './tokens.css?inline';

export const STYLES = `${tokens}\n${base}`;
