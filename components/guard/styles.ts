import { STYLES } from '../tokens.ts';
import dialog from './dialog.css?inline';
import files from './files.css?inline';
import notes from './notes.css?inline';

/** Everything the in-page guard needs inside its shadow root. */
export const GUARD_STYLES = `${STYLES}\n${dialog}\n${files}\n${notes}`;
