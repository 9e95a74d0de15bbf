/**
 * Secrets by what they are called: passwords in prose and in settings, keys assigned to a name, credentials in addresses
 * and on command lines. The value has to look like one: entropy for keys, not a word and not a placeholder for passwords.
 */

import { keywords, matchesNear } from '../keywords.ts';
import { rx, rxOf } from '../rx.ts';
import type { Passage, Span } from '../types.ts';
import { entropy, isPlaceholder } from './entropy.ts';
import { PROVIDERS } from './secret-formats.ts';

function push(spans: Span[], start: number, value: string, score: number, rule: string): void {
  spans.push({ kind: 'secret', start, end: start + value.length, score, rule });
}

/** What joins a name to its value in code, settings and shell: = := => : -> , with quotes and spaces around. */
const JOIN =
  /[\w.\-\]) \t]{0,28}?\\?["'`]{0,2}[ \t]{0,8}(?:=>|:{0,3}=|\?=|:{1,2}|>|,|\|\||->)[ \t]{0,12}(?:\(|[A-Za-z.]{0,30}\{RepType: [\w.]{1,30}, Create: )?\\?["'`=]{0,3}/y;
const VALUE = /[\w.=+/~:|%@-]{10,512}/y;
const KEY_WORD = /access|auth|api|credential|creds|key|secret|token|signature|bearer/;
const NAME = rxOf(`(?:${KEY_WORD.source}|client_srt|${PROVIDERS.join('|')})`, 'y');
const NAMES = keywords(...KEY_WORD.source.split('|'), 'client_srt', ...PROVIDERS);
const KEY_END =
  /^[\w.-]{0,24}?(?:id|name|size|file|path|url|uri|version|selector|vault|type|length|alias|location|board|word|field|column|index|code|source|pair|store|ring|space|hash|algorithm|elimination|stroke|frame|press|up|down|list|map|set|count|label|format|prefix|controller|driver|method|class|host|region|server|service|user|scope|level|mode|date|time|expiry|issuer|endpoint|_s|ors?)\b/;
const NOT_SECRET_BEFORE =
  /(?:public|foreign|primary|cache|sort|partition|schema|unique|composite|natural|license|tasten|monkey|turkey|hockey|disney|whiskey|donkey|key)[\s_.-]*$/;

/** An assigned value that looks random: a part of it mixes letters and digits more than a name with a number does. */
function looksRandom(value: string, least: number): boolean {
  if (!/\d/.test(value) || isPlaceholder(value) || value.length < 10) return false;
  if (
    /^(?:https?|file|s3|arn|urn|jar|v?\d+\.\d+)[:.]|^[\d.:_-]+$|^\d{4}-\d\d|@|:\/\/|snapshot|\.(?:com|net|org|dk|io|json|ya?ml|pem|cer|crt|png|js|ts|py|html?)\b|abcdefghijklmnop/i.test(
      value,
    )
  )
    return false;
  return value.split(/[-_.:/~|]/).some((part) => part.length >= 8 && transitions(part) >= 2) && entropy(value) >= least;
}

/** How often letters and digits change places. */
function transitions(text: string): number {
  return text.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
}

function assigned(passage: Passage, spans: Span[]): void {
  const { text, lower } = passage;
  let last = -1;
  let end = 0;
  for (const from of NAMES.places(passage)) {
    // Of names inside one another the first and longest counts.
    if (from < end) continue;
    NAME.lastIndex = from;
    const word = NAME.exec(lower)?.[0] ?? '';
    end = from + word.length;
    if (from < last) continue;
    const provider = !KEY_WORD.test(word);
    // "rookTable" is not "okta"; "myOktaKey" is.
    if (provider && /[a-z]/i.test(text[from - 1] ?? '') && !/[A-Z]/.test(text[from] as string)) continue;
    JOIN.lastIndex = end;
    const join = JOIN.exec(text);
    if (!join) continue;
    const name = lower.slice(end, end + join[0].length).replace(/["'`=:>,|?()\\]+[\s\S]*$/, '');
    if (
      !provider &&
      (KEY_END.test(`${name.trim()} `) || NOT_SECRET_BEFORE.test(lower.slice(Math.max(0, from - 14), from)))
    )
      continue;
    VALUE.lastIndex = JOIN.lastIndex;
    const value = VALUE.exec(text)?.[0].replace(/[.,:]+$/, '');
    if (!value) continue;
    const start = JOIN.lastIndex;
    // "author: ...", "keynote - ..." in prose: a name and its value in code stand close and the value is no word.
    const least = provider ? (/^[a-f0-9-]+$/i.test(value) ? 2.7 : 3) : /^[a-f0-9-]+$/i.test(value) ? 3 : 3.5;
    if (!looksRandom(value, least) || (provider && !/^[\w=+/:|%-]{13,}$/.test(value))) continue;
    if (
      /^[0-9a-f]{40}$/.test(value) &&
      /version|commit|sha|rev|hash|kit/.test(lower.slice(Math.max(0, from - 24), end + 24))
    )
      continue;
    last = start + value.length;
    push(spans, start, value, provider ? 0.8 : 0.75, 'assigned-secret');
  }
}

const PASSWORD_WORDS = keywords(
  ...['pass', 'pwd', 'pw', 'kennwort', 'adgangskode', 'kodeord', 'kode', 'pin', 'wifi', 'wi-fi', 'login', 'lösenord'],
  ...['secret', 'hemmelighed'],
);
/** Longest way from such a word to either end of a match. */
const WORD_REACH = 60;
const PASSWORD_WORD = rx(
  'g',
)`(?<![\p{L}])(?:pass(?:word|wd|phrase|code)?s?|pwd|pw|passwort|kennwort|adgangskode[nr]?s?|kodeord(?:et)?|password(?:et|en)|kode(?:n|r)?|pinkode[n]?|pin(?:[- ]?code|[- ]kode)?|pin|wifi[- ]?(?:kode|code|password)[nt]?|wi-fi[- ]?(?:kode|code|password)|login|lösenord(?:et)?|passord(?:et)?|masterpassword|secret|hemmelighed|brugernavn og adgangskode|[\w.]{0,30}[_.-](?:pass(?:word|wd)?|pwd|secret))(?![\p{L}\d_])`;
/** What stands between the word and the password, in prose and in settings. */
const PASSWORD_JOIN = rx(
  'y',
)`["'\`]?(?:\s{0,2}(?:til|for|to|på|on|of|i|in)\s[\p{L}\p{N}._ -]{1,40}?(?=\s{0,2}[:=→]|\s(?:er|is|was|lyder|hedder|var|bliver|->|-|–)\s))?\s{0,3}(?:[:=]+>?|(?:er|is|was|lyder|hedder|var|bliver|→|->|-|–)(?=\s))?\s{0,3}(?:nu |now |altid |still |stadig )?[:=]?\s{0,2}["'\`«»„“”]?`;
const PASSWORD = /(?![/_.@=-])[^\s"'`«»„“”,;<>()[\]{}|]{4,64}/y;

const CAPITAL = rx()`\p{Lu}`;
const SMALL = rx()`\p{Ll}`;
const SIGN = rx()`[^\p{L}\d]`;
const WORDS = rx()`^[\p{L}]+(?:-[\p{L}]+)*$`;
const HUMP = rx()`\p{Ll}\p{Lu}`;
const DIGIT_OR_SIGN = rx()`[\d]|[^\p{L}\d.\-/]`;
const NO_LETTER = rx()`[^\p{L}\d]|\d`;
const RARE_SIGN = rx()`[^\p{L}\d.,:/-]`;
const LETTER = rx()`\p{L}`;
const NO_PASSWORD = rx()`^[A-Z]{1,3}[$&]|[$&?=]\w+=|^\d+%|^\p{L}+[?!&]\p{L}+$`;
const PLAIN = rx()`^[\p{L}\d._-]{6,}$`;

/** Chosen by a person, to keep others out: letters with digits or signs inside, or mixed case beyond a capital. */
function looksChosen(value: string): boolean {
  const inner = value.replace(/[.!?:,]+$/, '').replace(/['’´`]s?$/, '');
  if (inner.length < 4 || isPlaceholder(inner)) return false;
  const kinds =
    Number(CAPITAL.test(inner)) + Number(SMALL.test(inner)) + Number(/\d/.test(inner)) + Number(SIGN.test(inner));
  if (/^\d+$/.test(inner)) return inner.length >= 4 && inner.length <= 8;
  if (WORDS.test(inner)) return HUMP.test(inner) && inner.length >= 8;
  if (/^(?:https?:|www\.|\d{1,2}[.:]\d\d$|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$)/i.test(inner)) return false;
  return kinds >= 2 && DIGIT_OR_SIGN.test(inner) && inner.length >= 5;
}

/** Words after which a number is some other code: postcode, discount code, country code. */
const OTHER_CODE =
  /(?:post|rabat|lande|stregk|fejl|status|farve|qr|kilde|zip|area|error|discount|promo|booking|varek|bar|source|http|exit|return|kampagne|gave|kupon|moms|valuta|branche|dress|country|status)[\s-]*$/;

function passwords(passage: Passage, spans: Span[]): void {
  const { text, lower } = passage;
  for (const match of matchesNear(lower, PASSWORD_WORDS.places(passage), WORD_REACH, PASSWORD_WORD)) {
    const word = match[0].toLowerCase();
    const end = match.index + match[0].length;
    PASSWORD_JOIN.lastIndex = end;
    const join = PASSWORD_JOIN.exec(text);
    if (!join) continue;
    PASSWORD.lastIndex = PASSWORD_JOIN.lastIndex;
    const found = PASSWORD.exec(text)?.[0];
    if (!found) continue;
    const value = found.replace(/[.,:!?]+$/, (tail) => (/^!+$/.test(tail) ? tail : ''));
    const said = /[:=]|(?:er|is|was|lyder|hedder|var|bliver|→|->)\s/.test(join[0]);
    const plainCode = /^(?:kode[nr]?|pin|secret|login)$/.test(word);
    const digits = /^\d+$/.test(value);
    if (plainCode && OTHER_CODE.test(lower.slice(Math.max(0, match.index - 14), match.index))) continue;
    if (!looksChosen(value)) {
      // "adgangskode: sommerfugl" is one too, where it is plainly given.
      const given =
        /:|=/.test(join[0]) &&
        !plainCode &&
        PLAIN.test(value) &&
        !isPlaceholder(value) &&
        isEndOfField(text, PASSWORD.lastIndex);
      if (!given || !/^(?:adgangskode|kodeord|password|passwort|kennwort)/.test(word)) continue;
      push(spans, PASSWORD_JOIN.lastIndex, value, 0.6, 'password');
      continue;
    }
    if (digits && !said && !/pin|kode|code/.test(word)) continue;
    if (digits && /^(?:19|20)\d\d$/.test(value) && !/pin|kode|code/.test(word)) continue;
    if (!said && !NO_LETTER.test(value)) continue;
    // "pass 2 of 3", "login 14.30": a bare word needs more than a number behind it.
    if (
      !said &&
      (plainCode || word === 'pass' || word === 'pw') &&
      !RARE_SIGN.test(value) &&
      !(LETTER.test(value) && /\d/.test(value) && value.length >= 8)
    )
      continue;
    push(spans, PASSWORD_JOIN.lastIndex, value, said ? 0.85 : 0.7, 'password');
  }
}

function isEndOfField(text: string, at: number): boolean {
  return at >= text.length || /^["'`]?\s*(?:[\n,;.)]|$)/.test(text.slice(at, at + 4));
}

/** "bg-admin / Quince!Harbour_19": a user name and, behind a slash, what nobody writes as a word. */
const PAIR = rx(
  'g',
)`(?<=[\p{L}\d][\p{L}\d._@-]{1,40}\s/\s)(?=[^\s]{0,40}\d)(?=[^\s]{0,40}\p{Lu})(?=[^\s]{0,40}[!#$%&*?@^_+=])[\p{L}\d!#$%&*?@^_+=.-]{8,40}(?![^\s,.;)])`;
const ODD = rx(
  'g',
)`(?<![^\s"'(:=])(?=[^\s]{0,40}\d)[\p{L}\d]{2,}[!#$%&*?^]{1,2}[\p{L}\d_!#$%&*?^.-]{2,40}(?![^\s"'),.;])`;
const LOGIN_WORDS = keywords(
  ...['password', 'adgang', 'kodeord', 'kode', 'code', 'login', 'log in', 'log ind', 'logge', 'sign in', 'vault'],
  ...['credential', 'wifi', 'wi-fi', 'admin', 'bruger', 'account', 'konto', 'netværk', 'network', 'ssid', 'gæstenet'],
);
const LETS_IN_WORDS = keywords(
  ...[
    'log in',
    'log on',
    'log ind',
    'log på',
    'logger',
    'logge ',
    'log-in',
    'log-on',
    'login',
    'logon',
    'logind',
    'sign',
    'tast',
  ],
  ...['network', 'netværk', 'ssid', 'wifi', 'wi-fi', 'router'],
);
const WIFI_WORDS = keywords('wifi', 'wi-fi', 'gæstenet', 'guest network');
/** Longest way from such a word to the end of a match. */
const LOGIN_REACH = 180;

/** "log in with anna / Blomst12", "network PORT-GUEST, key Cormorant_8": said to let in, and looks chosen. */
const LETS_IN = rx(
  'g',
)`(?<![\p{L}])(?:(?:log(?:ger|ge)?|sign|tast(?:er)?)(?:\s(?:man|du|vi|de|they|I))?[ -]?(?:in|ind|on|på)\s(?:with|med|as|som|using)\s(?:the\s)?[\p{L}\d._@-]{2,40}\s?(?:/|,|og|and|\+)\s?|(?:network|netværk(?:et)?|ssid|wi-?fi|router(?:en)?)\s[^\s,]{2,32}[,:;]?\s(?:key|nøgle|kode|code|pw)\s?:?\s)(?<value>[^\s"'“”«»]{6,64})`;
const PRODUCT =
  /^(?:outlook|office|windows|excel|word|teams|server|sharepoint|exchange|dynamics|sql|ios|android|mac|nav|sap)[\w-]?\d/i;
/** "wifi-koden er bananpandekage": one plain word, and nothing more is said of it. */
const WIFI = rx(
  'g',
)`(?<![\p{L}])(?:wi-?fi|gæstenet(?:tet)?|guest network)(?:[- ](?:koden?|kodeord(?:et)?|adgangskoden?|passwordet|password|code|key))\s?(?::|er|is|lyder|hedder)\s(?<value>[\p{L}\d]{9,40})(?=[.!,;]?\s{0,3}(?:$|\n|[.!]\s|\)))`;
/** What is said of a password, in one word. */
const SAID_OF_IT = /(?:et|te|t|ed|ing|ig|able|ble|ent|ant|ong|where)$/;

function odd(passage: Passage, spans: Span[]): void {
  const { text, lower } = passage;
  if (text.includes(' / '))
    for (const match of text.matchAll(PAIR))
      push(spans, match.index, match[0].replace(/\.$/, ''), 0.7, 'user-and-password');
  if (!LOGIN_WORDS.in(passage)) return;
  for (const { groups, index, 0: whole } of matchesNear(text, LETS_IN_WORDS.places(passage), LOGIN_REACH, LETS_IN)) {
    const value = (groups?.value ?? '').replace(/[.,:;?)]{1,4}$/, '');
    if (looksChosen(value) && !PRODUCT.test(value))
      push(spans, index + whole.lastIndexOf(value), value, 0.75, 'lets-in');
  }
  for (const { groups, index, 0: whole } of matchesNear(lower, WIFI_WORDS.places(passage), LOGIN_REACH, WIFI)) {
    const value = groups?.value ?? '';
    if (!SAID_OF_IT.test(value) && !isPlaceholder(value))
      push(spans, index + whole.length - value.length, value, 0.6, 'wifi');
  }
  if (!/[!#$%&*?^]/.test(text)) return;
  for (const match of text.matchAll(ODD)) {
    if (NO_PASSWORD.test(match[0]) || isPlaceholder(match[0])) continue;
    if (
      /example|eksempel|such as|output|\bfx\b|f\.eks|e\.g\./.test(
        lower.slice(Math.max(0, match.index - 60), match.index),
      )
    )
      continue;
    push(spans, match.index, match[0], 0.55, 'odd-word');
  }
}

/** scheme://user:password@host */
const URL_CREDENTIALS =
  /(?<![A-Za-z0-9])[a-z][a-z0-9+.-]{1,20}:\/\/([^\s:/@"'<>`]{0,80}):([^\s/"'<>`]{1,120}?)@(?=[\w.[\]-]{1,253})([\w.-]{1,253})(?::\d{1,5})?[^\s"'<>`)\]]{0,200}/gi;
const CONNECTION =
  /(?<![A-Za-z])(?:pwd|password|accountkey|sharedaccesskey|sharedaccesssignature)\s?=\s?([^;\s"']{4,120})/gi;

function addresses({ text }: Passage, spans: Span[]): void {
  if (text.includes('://')) {
    for (const match of text.matchAll(URL_CREDENTIALS)) {
      const [whole, user = '', password = '', host = ''] = match;
      const template = /[${}<>]|^your|_?(?:username|password|user|pass)$/i;
      const documentation =
        /^(?:user(?:name)?|dbuser|testuser|admin)$/i.test(user) &&
        (isPlaceholder(password) || /^(?:pass|my ?password|abc|\d{1,4})$/i.test(password)) &&
        !/^(?:user:pass)$/i.test(`${user}:${password}`);
      if (documentation && /example|test|localhost|127\.|demo|service\.com|api\.com/i.test(host)) continue;
      if (/[${}<>]|\$\(/.test(user + password) || /^(?:your|replace)/i.test(password) || /^your/i.test(user)) continue;
      if (user !== '' && user.toLowerCase() === password.toLowerCase()) continue;
      if (template.test(user) && template.test(password) && /localhost|127\.0\.0\.1/.test(host)) continue;
      push(spans, match.index, whole.replace(/[.,;:!?]+$/, ''), 0.99, 'url-credentials');
    }
  }
  for (const match of text.matchAll(CONNECTION)) {
    const value = match[1] as string;
    if (isPlaceholder(value) || value.length < 6 || !/[\d\W]/.test(value)) continue;
    push(spans, match.index + match[0].lastIndexOf(value), value, 0.8, 'connection-string');
  }
}

/** curl and HTTP headers. */
const HEADER =
  /authorization["']?\s{0,3}[:=]\s{0,5}["']?(?:(?:basic|bearer|token|apikey|api-key)\s{1,3})?["']?([\w=~@.+/:-]{8,1000})/gi;
const TOKEN_HEADER =
  /(?:-H|--header)[= ]{1,3}["'](?:x-)?(?:[a-z]{1,20}-){0,3}(?:key|token|secret)\s{0,2}:\s{0,5}([\w=~@.+/-]{8,500})/gi;
const USER =
  /(?:\s-u|--user)[= \t]{0,3}(?:"([^"\n]{3,200})"|'([^'\n]{3,200})'|([^\s"']{3,100}))(?::["']([^"'\n]{3,200})["'])?/g;

function commandLine({ text, lower }: Passage, spans: Span[]): void {
  if (lower.includes('authorization')) {
    for (const match of text.matchAll(HEADER)) {
      const value = match[1] as string;
      if (
        isPlaceholder(value) ||
        /^(?:basic|bearer|token|header|required)$/i.test(value) ||
        !/\d/.test(value) ||
        entropy(value) < 2.5
      )
        continue;
      push(spans, match.index + match[0].lastIndexOf(value), value, 0.85, 'authorization');
    }
  }
  if (!lower.includes('curl')) return;
  for (const match of text.matchAll(TOKEN_HEADER)) {
    const value = match[1] as string;
    if (!isPlaceholder(value) && /\d/.test(value))
      push(spans, match.index + match[0].lastIndexOf(value), value, 0.8, 'token-header');
  }
  for (const match of text.matchAll(USER)) {
    const whole = match[1] ?? match[2] ?? match[3] ?? '';
    const pair = match[4] ? `${whole}:${match[4]}` : whole;
    const colon = pair.indexOf(':');
    if (colon < 0) continue;
    const user = pair.slice(0, colon).replace(/["']/g, '');
    const password = pair.slice(colon + 1).replace(/^["']|["']$/g, '');
    const value = password === '' ? user : password;
    const inner = value.replace(/^\{|\}$/g, '');
    if (/^[$<[]|\$\{|\{\{|\$[A-Za-z_]|password|passwd/i.test(pair) || value.length < 3 || isPlaceholder(inner))
      continue;
    push(spans, match.index + match[0].lastIndexOf(value), value, 0.85, 'curl-user');
  }
}

/** Azure AD client secrets: three characters, a digit, "Q~", and 31 to 34 more. */
const AZURE = /(?<![\w~.-])[\w~.]{3}\dQ~[\w~.-]{31,34}(?![\w~-])/g;
const FACEBOOK = /(?<!\d)\d{15,16}[|%][\w-]{27,40}(?![\w-])/g;
const UUID_KEY =
  /(?:heroku|snyk|sendbird|squarespace|messagebird|message_bird|kucoin|azure|hubspot)[\w.\- "'`:=?>]{0,40}?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/gi;
/** A Sidekiq licence: two groups of eight hex digits. */
const SIDEKIQ = /CONTRIBSYS__COM["'\s:=]{1,6}([0-9a-f]{8}:[0-9a-f]{8})/g;
const NPM = /_auth(?:token)?\s?=\s?["']?([\w+/=.-]{8,200})/gi;

function special({ text, lower }: Passage, spans: Span[]): void {
  if (text.includes('Q~'))
    for (const match of text.matchAll(AZURE))
      if (entropy(match[0]) > 3) push(spans, match.index, match[0], 0.9, 'azure-client-secret');
  if (/\d[|%]/.test(text))
    for (const match of text.matchAll(FACEBOOK)) push(spans, match.index, match[0], 0.85, 'facebook');
  if (text.includes('CONTRIBSYS'))
    for (const match of text.matchAll(SIDEKIQ))
      push(spans, match.index + match[0].length - 17, match[1] as string, 0.85, 'sidekiq');
  if (/-[0-9a-f]{12}/.test(lower)) {
    for (const match of text.matchAll(UUID_KEY))
      push(spans, match.index + match[0].length - 36, match[1] as string, 0.7, 'uuid-key');
  }
  if (lower.includes('_auth')) {
    for (const match of text.matchAll(NPM)) {
      const value = match[1] as string;
      if (!isPlaceholder(value) && /\d/.test(value))
        push(spans, match.index + match[0].lastIndexOf(value), value, 0.85, 'npm-auth');
    }
  }
}

export function labelledSecrets(passage: Passage, spans: Span[]): void {
  assigned(passage, spans);
  passwords(passage, spans);
  odd(passage, spans);
  addresses(passage, spans);
  commandLine(passage, spans);
  special(passage, spans);
}
