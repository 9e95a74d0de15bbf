/**
 * What send buttons, and the buttons around them, are called. Read from labels, tooltips, test ids, class names and icon
 * names, split into words first (`sendButton`, `chat-send_btn`, `lucide-send-horizontal`).
 */

/** Danish, English and the languages whose chats Danish organisations meet; the first of each is the common label. */
const SEND = [
  'send',
  'sending',
  'submit',
  'ask',
  'reply',
  'post',
  'go',
  'run',
  'generate',
  'save',
  'update',
  'resend',
  'confirm',
  'done',
  'improve',
  'enhance',
  'rewrite',
  'arrowup',
  'arrow upward',
  'arrow up',
  'arrow right',
  'paper plane',
  'paperplane',
  'plane',
  'enter',
  'indsend',
  'spørg',
  'svar',
  'kør',
  'gem',
  'opdater',
  'gensend',
  'forbedr',
  'afsend',
  'skicka',
  'sänd',
  'fråga',
  'spara',
  'spør',
  'lagre',
  'lähetä',
  'senden',
  'absenden',
  'abschicken',
  'fragen',
  'speichern',
  'envoyer',
  'enviar',
  'invia',
  'verzenden',
  'versturen',
  'stuur',
  'wyślij',
  'odeslat',
  'küldés',
  'trimite',
  'gönder',
  'отправить',
  'надіслати',
  'إرسال',
  'שלח',
  'भेजें',
  'gửi',
  'kirim',
];
const SEND_SCRIPTS = /发送|發送|傳送|送信|보내기|提交|ส่ง/;

const OTHER = [
  'attach',
  'attachment',
  'attachments',
  'file',
  'files',
  'upload',
  'paperclip',
  'clip',
  'image',
  'images',
  'photo',
  'picture',
  'camera',
  'screenshot',
  'add',
  'plus',
  'new',
  'vedhæft',
  'fil',
  'filer',
  'billede',
  'tilføj',
  'ny',
  'mic',
  'microphone',
  'voice',
  'dictate',
  'dictation',
  'speech',
  'speak',
  'audio',
  'audiowave',
  'waveform',
  'record',
  'mikrofon',
  'tale',
  'diktér',
  'dikter',
  'lyd',
  'stemme',
  'optag',
  'stop',
  'stopp',
  'pause',
  'cancel',
  'annuller',
  'annullér',
  'abort',
  'interrupt',
  'square',
  'close',
  'luk',
  'dismiss',
  'clear',
  'ryd',
  'reset',
  'delete',
  'slet',
  'trash',
  'remove',
  'fjern',
  'discard',
  'copy',
  'kopier',
  'kopiér',
  'like',
  'dislike',
  'thumb',
  'thumbs',
  'share',
  'del',
  'feedback',
  'report',
  'settings',
  'indstillinger',
  'options',
  'config',
  'sliders',
  'gear',
  'model',
  'models',
  'picker',
  'menu',
  'more',
  'mere',
  'dropdown',
  'chevron',
  'ellipsis',
  'dots',
  'tools',
  'værktøjer',
  'apps',
  'search',
  'søg',
  'magnifying',
  'web',
  'globe',
  'browse',
  'internet',
  'emoji',
  'smile',
  'gif',
  'sticker',
  'bold',
  'italic',
  'underline',
  'format',
  'formatting',
  'heading',
  'list',
  'quote',
  'undo',
  'redo',
  'fortryd',
  'expand',
  'fullscreen',
  'udvid',
  'collapse',
  'minimize',
  'maximize',
  'help',
  'hjælp',
  'info',
  'history',
  'historik',
  'edit',
  'rediger',
  'retry',
  'regenerate',
  'refresh',
  'play',
  'download',
  'think',
  'reason',
  'reasoning',
  'research',
  'canvas',
  'mode',
  'temporary',
  'incognito',
  'sidebar',
  'pin',
  'bookmark',
  'scroll',
  'toggle',
  'back',
  'tilbage',
  'previous',
  'next',
  'login',
  'signup',
  'anhängen',
  'datei',
  'abbrechen',
  'joindre',
  'annuler',
  'adjuntar',
  'cancelar',
  'bijlage',
  'bifoga',
  'avbryt',
  'avbryd',
];

/** These send even when a word for something else follows ("Send file", "Generate image"); "Go back" and "Save copy" do not. */
const STRONG = new Set([
  'send',
  'submit',
  'ask',
  'reply',
  'generate',
  'resend',
  'improve',
  'enhance',
  'rewrite',
  'indsend',
  'spørg',
  'svar',
  'gensend',
  'forbedr',
  'afsend',
  'skicka',
  'senden',
  'absenden',
  'envoyer',
  'enviar',
]);

const SEND_WORDS = new Set(SEND.filter((word) => !word.includes(' ')));
const SEND_PHRASES = SEND.filter((word) => word.includes(' '));
const OTHER_WORDS = new Set(OTHER);

/** Words that carry no meaning of their own next to a send word. */
const wordsIn = (name: string): string[] =>
  name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);

export type Meaning = 'send' | 'other' | 'unknown';

/**
 * What a label means. A send word at the start wins ("Send message", "Save & submit"); otherwise a word for something
 * else wins over a send word further on ("Stop sending", "Add to send list").
 */
export function meaningOfLabel(label: string): Meaning {
  if (/^\s*[➤➢→↑⬆▲⏎↵►▶⮕🡒✈📤🚀⌲]\uFE0F?\s*$/u.test(label)) return 'send';
  if (/^\s*[×✕✖＋+📎🎤🎙⏹■🖼😀🙂⚙…⋯⋮]\uFE0F?\s*$/u.test(label)) return 'other';
  if (SEND_SCRIPTS.test(label)) return 'send';
  const words = wordsIn(label);
  const first = words[0];
  if (first === undefined) return 'unknown';
  const other = words.findIndex((word) => OTHER_WORDS.has(word));
  const send = words.findIndex((word) => SEND_WORDS.has(word));
  if (send === 0 && words[1] !== 'feedback' && (other < 0 || STRONG.has(first))) return 'send';
  if (other >= 0) return 'other';
  const spaced = words.join(' ');
  if (send >= 0 || SEND_PHRASES.some((phrase) => spaced.includes(phrase))) return 'send';
  return 'unknown';
}

/** What an id, a test id, a class or an icon's name means: `send` anywhere in it counts, word order says nothing here. */
export function meaningOfName(name: string): Meaning {
  const words = wordsIn(name);
  const spaced = words.join(' ');
  const other = words.some((word) => OTHER_WORDS.has(word));
  const send = words.some((word) => word === 'send' || word === 'submit' || word === 'plane' || word === 'paperplane');
  if (other && !send) return 'other';
  // `submit-stop`, `send-file`: two meanings in one name are none.
  if (other && send) return 'unknown';
  if (send || SEND_PHRASES.some((phrase) => spaced.includes(phrase))) return 'send';
  return 'unknown';
}
