import { keywords } from '../keywords.ts';
import { fold } from '../matters/tokens.ts';
import { NO_NAME } from '../matters/words/subjects.ts';
import { rx } from '../rx.ts';
import type { Passage } from '../types.ts';
import { LEX } from './features.ts';
import { isFormOf } from './forms.ts';
import type { Spoken } from './spoken.ts';

/**
 * Names that no list knows, told by what only stands beside somebody: "Iskras kone", "min souschef, Ottokar,", a turn in
 * a chat, a full name before a number with he or she behind. The word itself must be no ordinary one, nor a form of one.
 */

/** Longer texts are left to the tagger. */
const READ = 4_000;
/** As sure as the tagger must be for other mentions to follow; and as sure as one sentence makes it. */
const SURE = 0.82;
const UNSURE = 0.6;

/** One of these stands beside every name that is told here. */
const TOLD_BY = keywords(
  ...[' he ', ' she ', ' him', ' her', ' his ', ' han ', ' hun ', ' ham', ' hende', ' hans ', "he's", "she's"],
  ...[' min ', ' vores ', ' deres ', ' my ', ' our ', ' their ', 'hedder', ' called', 'one of them', 'en af dem'],
  ...['fra:', 'til:', 'from:', 'to:', 'cc:', 'att', 'navn:', 'name:', 'medarbejder:', 'employee:', 'elev', 'pupil:'],
  ...['borger:', 'beboer:', 'resident:', 'patient:', 'referent:', 'dirigent:', 'leder:', 'manager:', 'reference from'],
  ...[
    ' kone',
    ' mand',
    ' mor',
    ' far',
    ' søn',
    ' datter',
    ' kæreste',
    ' læge',
    ' wife',
    ' husband',
    ' mother',
    ' father',
  ],
  ...[
    ' son',
    ' daughter',
    ' mum',
    ' dad',
    ' parents',
    ' gp ',
    'vikaren,',
    'formanden,',
    'chaufføren,',
    'siger',
    'said',
  ],
  ...['says', 'told', 'sagde', 'spurgte', 'asked', 'fortalte', 'ringede', '00:', '1:', '2:', '3:', '4:', '5:'],
);

const CAPITAL = rx(
  'g',
)`(?<![\p{L}\p{N}'’@._/&-])\p{Lu}\p{Ll}{2,15}(?: \p{Lu}\p{Ll}{2,15}){0,2}(?![\p{L}\p{N}@_/-]|\.[\p{L}\p{N}]| \p{Lu}| &)`;
/** Somebody of his or hers. */
const KIN_AFTER =
  /^(?:['’]s|['’])? (?:kone|mand|mor|far|søn|datter|kæreste|læge|psykolog|forældre|børn|bror|søster|svigermor|wife|husband|mother|father|son|daughter|partner|gp|doctor|mum|mom|dad|parents|kids|brother|sister|boyfriend|girlfriend)(?![a-zæøå])/;
/** Who it is, right before the name. */
const PART_BEFORE =
  /(?:^|[^a-zæøå])(?:(?:min|vores|hendes|hans|deres|my|our|her|his|their) (?:[a-zæøå]{2,12} )?(?:souschef|makker|kollega|chef|leder|ven|veninde|nabo|vikar|elev|lærling|deputy|mate|friend|boss|colleague|manager|temp|apprentice|assistant|neighbour),?|(?:vikaren|formanden|chaufføren|lærlingen|praktikanten|eleven|naboen|souschefen|værkføreren|mester|the chairman|the temp|the driver|the apprentice|one of them|en af dem),|(?:chaufføren|vikaren|han|hun|(?:the )?driver) (?:hedder|is called)) $/;
/** A field of a letter, a form, a reference. */
const FIELD_BEFORE =
  /(?:^|\n)[ \t>*-]{0,4}(?:fra|til|from|to|cc|att|attn|medarbejder|navn|name|employee|elev|pupil|borger|beboer|resident|patient|referent|dirigent|leder|manager|bisidder|partner|tillidsrepræsentant|underskrevet|signed|reference from|udtalelse fra): ?$|reference from $|for (?:leverandøren|kunden|the supplier|the customer): $/;
/** A turn in a chat: "[08:02] Iskra: ", "Iskra 11:43: ". */
const TURN_BEFORE = /(?:^|\n)\[?\d{1,2}[:.]\d{2}\]? ?(?:[-–] )?$/;
const TURN_AFTER = /^: |^ \d{1,2}[:.]\d{2}(?::|\n)/;
/** What nobody but a person does. */
const HUMAN_AFTER =
  /^ (?:nikkede|græd|lo|spurgte|hviskede|smilede|fortalte|ringede|føler|elsker|hader|husker|håber|synes|savner|sover|drikker|ryger|løb|råbte|mumlede|nodded|laughed|cried|smiled|asked|whispered|shrugged|thinks|feels|hates|loves|remembers|hopes|sighed|shouted|texted|rang|fainted|resigned|cries|drinks|smokes|sleeps|vil (?:gerne|helst|ikke)|har (?:fået|haft|sagt|ringet|fortalt|spurgt)|er (?:ked|træt|syg|sur|gravid|sygemeldt|stresset)|says|said|told|siger|sagde|wants to|asked|knows|can['’]?t|won['’]?t)(?![a-zæøå])/;
const TOWARDS_BEFORE = /(?:^|[^a-zæøå])(?:til|af|for|med|fra|at|hos|to|for|from|with|of|by|that|refund|pay|tell|ask) $/;
const PRONOUN = rx()`(?<![\p{L}])(?:he|she|him|her|his|hers|han|hun|ham|hende|hans|hendes)(?![\p{L}])`;
const REACH = 110;

/** Bits a name may have. */
const NAMELY = LEX.first | LEX.last | LEX.name | LEX.proper;

/** `knows` are the bits of LEX for a word in lower case. */
export function unlistedNames(passage: Passage, knows: (word: string) => number): (Spoken & { score: number })[] {
  const { text, lower } = passage;
  if (text.length > READ || !TOLD_BY.in(passage)) return [];
  const found: (Spoken & { score: number })[] = [];
  /** Words of which something human was said once. */
  const said = new Map<string, number>();
  for (const { 0: whole, index: start } of text.matchAll(CAPITAL)) {
    const end = start + whole.length;
    const words = lower.slice(start, end).split(' ');
    if (!words.every((word) => mayBeName(word, knows))) continue;
    const before = lower.slice(Math.max(0, start - 40), start);
    const after = lower.slice(end, end + 48);
    const heOrShe = PRONOUN.test(lower.slice(end, end + REACH));
    const field = FIELD_BEFORE.test(before);
    if (words.length > 1) {
      if (
        field ||
        PART_BEFORE.test(before) ||
        KIN_AFTER.test(after) ||
        (heOrShe && (TOWARDS_BEFORE.test(before) || HUMAN_AFTER.test(after)))
      )
        found.push({ start, end, score: SURE });
      continue;
    }
    const strong =
      field ||
      KIN_AFTER.test(after) ||
      (lower.charAt(end - 1) === 's' && after.startsWith(' ') && KIN_AFTER.test(`'s${after}`)) ||
      PART_BEFORE.test(before) ||
      (TURN_BEFORE.test(before) && after.startsWith(':')) ||
      (/(?:^|\n)$/.test(before) && TURN_AFTER.test(after) && !after.startsWith(':'));
    if (strong) found.push({ start, end, score: SURE });
    else if (HUMAN_AFTER.test(after)) {
      const word = words[0] as string;
      const times = (said.get(word) ?? 0) + 1;
      said.set(word, times);
      if (heOrShe || times > 1) found.push({ start, end, score: times > 1 && heOrShe ? SURE : UNSURE });
    }
  }
  return found;
}

/** Neither an ordinary word nor a form or a compound of ordinary words. */
function mayBeName(word: string, knows: (word: string) => number): boolean {
  if ((knows(word) & ~NAMELY) !== 0 || NO_NAME.has(fold(word))) return false;
  if ((knows(word) & (LEX.first | LEX.last | LEX.name)) !== 0) return true;
  if (word.endsWith('s') && isFormOf(word.slice(0, -1), knows)) return false;
  return !isFormOf(word, knows);
}
