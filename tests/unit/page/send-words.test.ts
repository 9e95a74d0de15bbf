import { describe, expect, it } from 'vitest';
import { meaningOfLabel, meaningOfName } from '../../../lib/page/send-words.ts';

describe('labels of buttons', () => {
  it.each([
    'Send',
    'Send message',
    'Send besked',
    'Send prompt',
    'Submit',
    'Ask',
    'Spørg',
    'Spørg AI',
    'Svar',
    'Kør',
    'Run',
    'Go',
    'Generate image',
    'Save & Submit',
    'Gem og send',
    'Envoyer',
    'Absenden',
    'Nachricht senden',
    'Enviar mensaje',
    'Skicka',
    '发送',
    '送信',
    '➤',
    '↑',
    '➡️ Send',
    'Improve prompt',
    'Click to send',
    'arrow_upward',
    'Message send',
    'Opdater',
  ])('%s sends', (label) => expect(meaningOfLabel(label)).toBe('send'));

  it.each([
    'Attach',
    'Attach file',
    'Vedhæft fil',
    'Add files and more',
    'Upload',
    'Dictate',
    'Diktér',
    'Start voice mode',
    'Stemme',
    'Use microphone',
    'Stop',
    'Stop generating',
    'Stop sending',
    'Cancel',
    'Annuller',
    'Close',
    'Luk',
    'Clear',
    'Ryd',
    'New chat',
    'Ny samtale',
    'Model',
    'Choose model',
    'Settings',
    'Indstillinger',
    'Search the web',
    'Søg',
    'Emoji',
    'Copy',
    'Kopiér',
    'Share',
    'Send feedback',
    'Go back',
    'Tools',
    'attach_file',
    'mic',
    '+',
    '📎',
    '⏹',
    'More options',
    'Deep research',
    'Expand',
  ])('%s does something else', (label) => expect(meaningOfLabel(label)).toBe('other'));

  it.each(['Videre', 'OK', 'Chat', 'Afsted', '42', ''])('%s says nothing', (label) =>
    expect(meaningOfLabel(label)).toBe('unknown'),
  );
});

describe('names in the markup', () => {
  it.each([
    'send-button',
    'sendButton',
    'chat_send',
    'lucide-send-horizontal',
    'lucide lucide-arrow-up',
    'fa-paper-plane',
    'submit-btn',
    'ArrowUpIcon',
  ])('%s sends', (name) => expect(meaningOfName(name)).toBe('send'));
  it.each(['attach-btn', 'lucide-paperclip', 'composer-voice', 'stop-generating-btn', 'fa-microphone', 'file-upload'])(
    '%s does something else',
    (name) => expect(meaningOfName(name)).toBe('other'),
  );
  it.each(['send-stop-toggle', 'css-1x2y3z', 'btn btn-primary'])('%s says nothing', (name) =>
    expect(meaningOfName(name)).toBe('unknown'),
  );
});
