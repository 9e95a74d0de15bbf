import { RULE_QUESTION, type Stance } from './claims/find.ts';
import type { Expected } from './expected.ts';
import { instructionOf } from './instruction.ts';

const FICTION =
  /(?<![a-zà-öø-ÿ])(?:fiktiv[a-zà-öø-ÿ]*|opdigtet|opdigtede|historie|eventyr|novelle|digt|sang|vittighed|vits|rollespil|sjov|fictional|fiction|made[- ]up|story|fairy tale|poem|song|joke|role[- ]?play|funny)(?![a-zà-öø-ÿ])/i;
const FACTS =
  /(?<![a-zà-öø-ÿ])(?:fakta|(?:nøgle)?tal(?:lene)?|statistik[a-zà-öø-ÿ]*|forskning(?:en)?|forsker[a-zà-öø-ÿ]*|undersøgelser|studier|evidens|kilde(?:r|n)?|kildehenvisning[a-zà-öø-ÿ]*|lov(?:en|givning|givningen|henvisning|krav)?|lovlig[a-zà-öø-ÿ]*|regler(?:ne)?|ret til|rettigheder|frist(?:er|en)?|citat(?:er)?|paragraf[a-zà-öø-ÿ]*|gdpr|overenskomst[a-zà-öø-ÿ]*|facts?|figures|numbers|statistics|stats|research|evidence|stud(?:y|ies)|sources?|references|law|laws|legal|baggrund(?:en)?|begrebet|oversigt over|liste over|eksempler på|overview of|examples of|which companies|hvilke (?:virksomheder|kommuner|lande)|teori(?:en)?|historien? bag|udviklingen i|background|concept|theory|history of|trends?|legally|illegal|regulations?|rules|rights|entitle[a-zà-öø-ÿ]*|time limits|deadlines?|quotes?|quotations?|data on)(?![a-zà-öø-ÿ])/i;
const ADVICE =
  /(?<![a-zà-öø-ÿ])(?:(?:skal|bør|kan) (?:jeg|vi|man)|hvordan (?:kan|bør|skal|kommer|får|gør|giver|holder|taler|siger)?|råd|tips|idéer|ideer|forslag|øvelser?|should|how (?:do|can|should|could|to)|advice|ideas?|suggest[a-zà-öø-ÿ]*|brainstorm)(?![a-zà-öø-ÿ])/i;
/** Rules that are to be written are the person's own and no facts. */
const OWN_RULES =
  /(?<![a-zà-öø-ÿ])(?:draft|write|make|suggest|propose|set|lav|skriv|opstil|formul[eé]r|foreslå|udkast til|forslag til)\s(?:[a-zà-öø-ÿ]+\s){0,3}?(?:rules|(?:spille|grund)?regler|deadlines?|frister)(?![a-zà-öø-ÿ])/gi;
/** A salutation or a sign-off: the answer is somebody's letter. */
const LETTER =
  /(?:^|\n)\s*(?:\*\*)?(?:emne|subject)\s*:|(?:^|\n)\s*(?:kære|hej|dear|hi|hello)\s[^\n]{0,40}\n|(?:venlig|venlige|bedste|kærlig|varme) hilsen?e?r?|\[(?:dit |your )?(?:navn|name)\]|(?:kind|best|warm) regards|yours (?:sincerely|faithfully)/i;

export const DEAR: readonly RegExp[] = [FICTION, FACTS, ADVICE, OWN_RULES, LETTER];

/** How the answer stands to the world: see `Stance`. The prompt says most; without one the answer's own look decides. */
export function stanceOf(prompt: string, answer: string, expected: Expected): Stance {
  const order = instructionOf(prompt).order.replace(OWN_RULES, ' ');
  if (FICTION.test(order)) return 'fiction';
  if (expected.form && !expected.question) {
    if (
      [
        'memo',
        'report',
        'article',
        'newsletter',
        'policy',
        'summary',
        'press-release',
        'slides',
        'speech',
        'post',
        'script',
      ].includes(expected.form)
    ) {
      return FACTS.test(order) ? 'facts' : expected.form === 'summary' ? 'draft' : 'advice';
    }
    return FACTS.test(order) && !LETTER.test(answer) && expected.kind !== 'mail' && expected.kind !== 'message'
      ? 'facts'
      : 'draft';
  }
  if (LETTER.test(answer)) return 'draft';
  if (FACTS.test(order) || RULE_QUESTION.test(order)) return 'facts';
  if (expected.question === 'fact') return ADVICE.test(order) ? 'advice' : 'facts';
  if (expected.question === 'choice')
    return /(?<![a-zà-öø-ÿ])(?:skal|bør|should|shall)(?![a-zà-öø-ÿ])/i.test(order) ? 'advice' : 'facts';
  if (expected.question === 'open') return ADVICE.test(order) ? 'advice' : 'facts';
  return order === '' ? 'facts' : 'advice';
}
