/** What stands under an answer and beside the composer. The answers are made up and assessed by the real engine. */
import { useMemo } from 'preact/hooks';
import { type Assessment, assess } from '../../../lib/answer/assess.ts';
import { extractOf } from '../../../lib/answer/extract.ts';
import { limitsFrom } from '../../../lib/answer/limits.ts';
import { overviewOf } from '../../../lib/answer/overview.ts';
import type { Language } from '../../../lib/i18n/words.ts';
import { DEFAULTS } from '../../../lib/policy/fields.ts';
import { AnswerLine, type AnswerLineProps } from '../../answer/AnswerLine.tsx';
import { AnswerPanel, type AnswerPanelProps } from '../../answer/AnswerPanel.tsx';
import { FirstNote } from '../../answer/FirstNote.tsx';
import { useLanguage } from '../../language.tsx';

const PROMPT: Record<Language, string> = {
  da: 'Skriv en kort mail til teamet om fredagens møde.',
  en: 'Write a short email to the team about the meeting on Friday.',
};
const POINT: Record<Language, string> = {
  da: 'Ifølge en undersøgelse fra Aarhus Universitet i 2021 siger 67 % af lederne, at korte møder giver bedre beslutninger. Det er vigtigt at huske, at alle skal have tid til at forberede sig, og at dagsordenen skal sendes ud i god tid, så ingen kommer uforberedt til mødet.',
  en: 'According to a 2021 study from Aarhus University, 67% of managers say that short meetings lead to better decisions. It is important to remember that everybody needs time to prepare, and that the agenda should be sent out well ahead, so that nobody comes unprepared.',
};
const HEADING: Record<Language, string> = { da: 'Forslag', en: 'Proposal' };
const long = (language: Language) =>
  [1, 2, 3, 4].map((each) => `## ${HEADING[language]} ${each}\n\n${POINT[language]}`).join('\n\n');
const short: Record<Language, string> = {
  da: 'Hej alle. Vi mødes fredag kl. 9 i mødelokale 2.',
  en: 'Hello all. We meet on Friday at 9 in room 2.',
};
const nothing = () => {};

function useAssessed(text: string): Assessment {
  const language = useLanguage();
  return useMemo(
    () => assess(PROMPT[language], text, { limits: limitsFrom(DEFAULTS), lang: language }),
    [language, text],
  );
}

function Line({ text, ...more }: Partial<AnswerLineProps> & { text?: string }) {
  const language = useLanguage();
  const result = useAssessed(text ?? long(language));
  return (
    <AnswerLine
      result={result}
      unchecked={result.claims.length}
      open={false}
      onShorten={nothing}
      onVerify={nothing}
      onMore={nothing}
      {...more}
    />
  );
}
const Short = () => <Line text={short[useLanguage()]} />;

function Panel(more: Partial<AnswerPanelProps>) {
  const text = long(useLanguage());
  const result = useAssessed(text);
  return (
    <AnswerPanel
      result={result}
      overview={overviewOf(text, result.blocks, result.sentences)}
      extract={extractOf(text, result.blocks, result.sentences, result.padding, 60)}
      text={text}
      ticked={new Set([0])}
      recipients={25}
      showEnergy
      start="top"
      onTick={nothing}
      onGoTo={nothing}
      onAsk={nothing}
      onCopyChecklist={nothing}
      onShorten={nothing}
      onCopyExtract={nothing}
      onRecipients={nothing}
      onShowPadding={nothing}
      onClose={nothing}
      {...more}
    />
  );
}

export const ANSWER = {
  'answer-long': () => <Line />,
  'answer-short': () => <Short />,
  'answer-restore': () => <Line onCopyRestored={nothing} />,
  'answer-news': () => <Line news="unchecked-copy" />,
  'answer-panel': () => <Panel />,
  'answer-claims': () => <Panel start="claims" />,
  'note-human-first': () => (
    <FirstNote note={{ kind: 'human-first', about: 'illness' }} onAdd={nothing} onClose={nothing} />
  ),
  'note-think-first': () => (
    <FirstNote note={{ kind: 'think-first', about: 'decision' }} onAdd={nothing} onClose={nothing} />
  ),
};
