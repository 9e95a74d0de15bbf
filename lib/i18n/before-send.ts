import type { FirstNote } from '../answer/before-send.ts';
import type { Word, Words } from './words.ts';

/** The notes beside the composer: prepare here, speak yourself; your own view first. */
export const beforeSendWords = {
  humanTitle: { da: 'Forbered dig her. Tal selv.', en: 'Prepare here. Speak yourself.' },
  thinkTitle: { da: 'Hvad mener du selv? Én linje.', en: 'What is your own view? One line.' },
  thinkField: { da: 'Din egen vurdering, før du spørger', en: 'Your own view, before you ask' },
  thinkAdd: { da: 'Skriv den ind i beskeden', en: 'Add it to the message' },
  thinkKept: { da: 'Linjen gemmes ikke.', en: 'The line is not stored.' },
  thinkPrefix: { da: 'Min egen vurdering er: {view}', en: 'My own view is: {view}' },
  dismiss: { da: 'Luk', en: 'Close' },
} satisfies Words;

export const humanFirstWords: Record<Extract<FirstNote, { kind: 'human-first' }>['about'], Word> = {
  dismissal: {
    da: 'En afskedigelse skal gives af et menneske, ansigt til ansigt. Brug AI til at øve dig, og tjek formalia med HR.',
    en: 'A dismissal must be given by a human, face to face. Use AI to practise, and check the formalities with HR.',
  },
  illness: {
    da: 'Din medarbejder har brug for dig, ikke for en tekst. Lad være med at skrive, hvad vedkommende fejler.',
    en: 'Your employee needs you, not a text. Leave out what the illness is.',
  },
  conflict: {
    da: 'Hør begge sider selv, før du skriver noget. AI kender kun det, du fortæller.',
    en: 'Hear both sides yourself before you write anything. AI knows only what you tell it.',
  },
  feedback: {
    da: 'Det svære skal siges af dig. Find ét eksempel, du selv har set.',
    en: 'The hard part must be said by you. Find one example you have seen yourself.',
  },
  grief: {
    da: 'Ring, eller gå derhen. Få ord, der er dine egne, er bedre end pæne, der ikke er.',
    en: 'Call, or go there. A few words of your own are better than fine ones that are not.',
  },
  talk: {
    da: 'Forbered samtalen her, og hold den selv.',
    en: 'Prepare the talk here, and hold it yourself.',
  },
};
