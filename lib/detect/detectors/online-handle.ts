import { keywords, matchesNear } from '../keywords.ts';
import { rx } from '../rx.ts';
import type { Detector, Span } from '../types.ts';

/** A name behind an @ that stands alone; the name has a letter and is 3 to 30 long. */
const HANDLE = rx(
  'g',
)`(?<![\p{L}\p{N}_.@/\`=-])@(?=[\w.]{0,29}[A-Za-z])[A-Za-z0-9_](?:[\w.]{1,28}[A-Za-z0-9_])(?![\p{L}\p{N}_@/(-])`;
/** Whom one calls in a chat, what one writes in code and style sheets. */
const NO_PERSON =
  /^@(?:all|alle|here|channel|everyone|team|todo|gmail|hotmail|outlook|media|import|charset|font|keyframes|supports|page|layer|property|override|param|returns?|type|throws|deprecated|see|example|author|since|version|link|test|before|after|beforeeach|aftereach|autowired|component|service|bean|entity|id|column|table|injectable|input|output|property|classmethod|staticmethod|dataclass|app|pytest|mixin|include|extend|apply|tailwind|if|else|for|each|end|section|yield|lang|model|using|html|data|decorator|interface|nonnull|nullable|getter|setter|slf4j|restcontroller|requestmapping|getmapping|postmapping|pathvariable|requestbody|valid|notnull|mock|runwith|suppresswarnings|functionalinterface|safevarargs|handle|username|name|user|mention|x|ai|copilot|chatgpt|claude|gemini|google|openai|microsoft)$/i;
const SOCIAL = rx(
  'g',
)`(?:https?://)?(?:www\.)?(?:[a-z]{2}\.)?(?:linkedin\.com/in|instagram\.com|facebook\.com|fb\.com|twitter\.com|x\.com|tiktok\.com/@|github\.com|snapchat\.com/add|t\.me|reddit\.com/u(?:ser)?|threads\.net/@|bsky\.app/profile|mastodon\.social/@|youtube\.com/@)/?([\w.\-%]{3,60})`;
const NO_PROFILE =
  /^(?:p|reel|reels|explore|watch|groups|events|pages|share|sharer|home|login|search|about|help|legal|marketplace|company|jobs|feed|hashtag|intent|i|status|stories|tv|features|pricing|topics|orgs|settings|policies|privacy|terms)$/i;
/** "brugernavn: kbh_lars", "Skype: mette.k", "gamertag" */
const LABELLED = rx(
  'g',
)`(?<![\p{L}])(?:brugernavn(?:et)?|username|user name|handle|skype|snapchat|snap|discord|insta(?:gram)?|gamertag|twitter|telegram|twitch|tiktok)(?:-?(?:navn|profil|konto|id|account))?\s?(?::|=|er|is)\s{0,2}["'“”]?([A-Za-z][\w.-]{2,30})(?![\p{L}\p{N}])`;

const SITES = keywords('.com/', 't.me/', '.net/@', '.app/', '.social/');
const LABELS = keywords(
  'brugernavn',
  'username',
  'user name',
  'handle',
  'skype',
  'snap',
  'discord',
  'insta',
  'gamertag',
  'twitter',
  'telegram',
  'twitch',
  'tiktok',
);
/** Longest way from a label to the end of its name. */
const REACH = 100;

export const onlineHandle: Detector = {
  id: 'online-handle',
  kinds: ['online-handle'],
  find(passage) {
    const { text, lower } = passage;
    const spans: Span[] = [];
    const add = (start: number, value: string, score: number, rule: string) =>
      spans.push({ kind: 'online-handle', start, end: start + value.length, score, rule });
    if (text.includes('@')) {
      for (const match of text.matchAll(HANDLE)) {
        if (NO_PERSON.test(match[0]) || isCode(text, match.index)) continue;
        add(match.index, match[0], 0.7, 'at-name');
      }
    }
    if (SITES.in(passage)) {
      for (const match of lower.matchAll(SOCIAL)) {
        const name = match[1] as string;
        if (NO_PROFILE.test(name)) continue;
        add(match.index, match[0].replace(/[.]$/, ''), /github/i.test(match[0]) ? 0.5 : 0.75, 'profile');
      }
    }
    for (const match of matchesNear(lower, LABELS.places(passage), REACH, LABELLED)) {
      const name = match[1] as string;
      // A plain word behind "username:" is a sentence going on, or a placeholder.
      if (!/[\d_.]/.test(name) || /^(?:your|dit|din|user|bruger)/i.test(name) || name.endsWith('.')) continue;
      add(match.index + match[0].lastIndexOf(name), name, 0.65, 'labelled');
    }
    return spans;
  },
};

/** First on its line with code behind it, or a semicolon, brace or arrow on the line: a decorator, not a person. */
function isCode(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at);
  const line = text.slice(lineStart, newline < 0 ? text.length : newline).slice(0, 400);
  return (
    /[{};]\s*$|=>|\(\)|^\s*@\w+\s*\(|::/.test(line) ||
    (text.slice(lineStart, at).trim() === '' &&
      /^\s*@\w+\s*$/.test(line) &&
      /\b(?:class|def|function|public|private|const)\b/.test(text.slice(at, at + 200)))
  );
}
