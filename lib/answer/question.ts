/**
 * What sort of question a prompt is, when it asks to be told something and not to have a text written.
 * - `choice`: yes or no, this or that.
 * - `fact`: who, what, when, where, how many: one short answer.
 * - `open`: why, how, explain, advise.
 */
export type Question = 'choice' | 'fact' | 'open';

const ORDER =
  /(?<![a-zà-öø-ÿ])(?:skriv|skrive|lav|lave|formul[eé]re?|udarbejde?|udform|giv mig|foreslå|foreslaa|oversæt|omskriv|omformul[eé]r|opsummere?|opsummér|sammenfat|forkort|stil|nævn|list|beskriv|hjælpe?|write|draft|compose|create|make me|make a|prepare|give me|suggest|translate|rewrite|summari[sz]e|shorten|list|name|describe|help me|brainstorm|outline|design|plan)(?![a-zà-öø-ÿ])/;

const YES_NO =
  /^(?:(?:og|men|så|hej|hi|hello|ok|okay|tak|and|but|so|quick question|hurtigt spørgsmål|spørgsmål|question|altså)[,:.!]?\s+)*(?:er|har|må|skal|kan|bør|vil|får|gælder|kræver|findes|tæller|behøver|havde|var|is|are|was|were|do|does|did|has|have|can|could|may|must|should|shall|will|would|am)\s/;
const OWN =
  /^(?:[a-zà-öø-ÿ]+[,:.!]?\s+){1,3}?(?:jeg|vi|man|i|we|one|it|det|der|there|she|he|hun|han|they|de)(?![a-zà-öø-ÿ])/;
/** "How should I prepare", "hvordan skriver jeg": the person is to do it. */
const ASKED_OF_SELF =
  /^(?:[a-zà-öø-ÿ]+[,:.!]?\s+){0,2}?(?:how|what|which|why|when|where|hvordan|hvad|hvilken|hvilke|hvorfor|hvornår|hvor)\s(?:[a-zà-öø-ÿ]+\s){1,2}?(?:jeg|vi|man|i|we|one)(?![a-zà-öø-ÿ])/;
const CHOICE = /(?<![a-zà-öø-ÿ])(?:eller|or)(?![a-zà-öø-ÿ])/;
const FACT =
  /(?<![a-zà-öø-ÿ])(?:hvem|hvornår|hvor (?:mange|meget|længe|lang|langt|lange|stor|stort|høj|ofte|gammel|tit|er|ligger|finder|mange)|hvor\?|hvilken|hvilket|hvad (?:er|var|hedder|betyder|koster|siger|står|kaldes|tid|dato|hed|tjener|dækker)|who|when|where|how (?:many|much|long|often|old|far|big|tall|late|soon|large|high)|which|what (?:is|are|was|were|does|do|did|time|date|year|percentage|number)|what['’]s|who['’]s|when['’]s)(?![a-zà-öø-ÿ])/;
const OPEN =
  /(?<![a-zà-öø-ÿ])(?:hvorfor|hvordan|hvorledes|forklar|uddyb|fordele|ulemper|forskelle?n?e?|sammenlign|overvejelser|muligheder|måder|idéer|ideer|råd|gode|bedste|skridt|trin|analys[eé]r|why|how (?:do|does|can|could|should|would|to|might|did|is|are)|explain|elaborate|pros and cons|advantages|difference|differences|compare|considerations|options|ways|ideas|tips|advice|best|steps|strategies|analyse|analyze|methods|factors)(?![a-zà-öø-ÿ])/;

export const DEAR: readonly RegExp[] = [ORDER, YES_NO, OWN, ASKED_OF_SELF, CHOICE, FACT, OPEN];

/** The sort of question, or nothing when the prompt is an order to write something. */
export function questionOf(order: string): Question | undefined {
  const text = order.trim().toLowerCase();
  const words = text.match(/\S+/g)?.length ?? 0;
  if (words === 0 || words > 60) return undefined;
  const asks = text.includes('?') || YES_NO.test(text) || FACT.test(text.slice(0, 60)) || OPEN.test(text.slice(0, 30));
  if (!asks) return undefined;
  const sentences = text.split(/(?<=[?!]|[^\d\s]\.)\s+/);
  const question = sentences.find((sentence) => sentence.includes('?')) ?? sentences[0] ?? text;
  // "Should I write or call?" asks; "can you write" orders.
  if (ORDER.test(question) && !(YES_NO.test(question) && OWN.test(question)) && !ASKED_OF_SELF.test(question))
    return undefined;
  if (
    sentences.some(
      (sentence) =>
        sentence !== question &&
        /^(?:[a-zà-öø-ÿ]+,?\s)?(?:skriv|lav|write|draft|make|give|giv|list|create)(?![a-zà-öø-ÿ])/.test(sentence),
    )
  ) {
    return undefined;
  }
  if (YES_NO.test(question)) return OPEN.test(question) && !CHOICE.test(question) ? 'open' : 'choice';
  if (OPEN.test(question)) return 'open';
  if (FACT.test(question)) return 'fact';
  if (CHOICE.test(question) && words <= 25) return 'choice';
  return 'open';
}
