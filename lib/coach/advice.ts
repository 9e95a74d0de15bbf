/** What the coach says: one line for each part, and the line a click adds. */
import type { Advice, Language, Part, Signals, Task } from './types.ts';

interface Line {
  says: string;
  adds: string;
}

const LINES: Record<Language, Record<Part, Line>> = {
  da: {
    goal: {
      says: 'Sig, hvad svaret skal føre til.',
      adds: 'Målet er, at [hvad nogen skal vide eller gøre bagefter].',
    },
    material: {
      says: 'Du nævner en tekst, som ikke er med.',
      adds: 'Teksten:\n[sæt teksten ind uden navne og fortrolige oplysninger]',
    },
    unknown: {
      says: 'AI’en kender ikke "{point}". Skriv det vigtigste om det.',
      adds: 'Det skal du vide om "{point}": [et par linjer uden navne].',
    },
    context: {
      says: 'Fortæl kort om situationen. Den kender AI’en ikke.',
      adds: 'Baggrund: [hvad der er sket, og hvad der ligger fast, uden navne].',
    },
    audience: {
      says: 'Sig, hvem der skal læse eller høre det.',
      adds: 'Modtagerne er [hvem, og hvad de ved i forvejen].',
    },
    format: { says: 'Sig, hvordan svaret skal se ud.', adds: 'Svar som [mail, punkter, tabel].' },
    length: { says: 'Sæt en grænse for længden.', adds: 'Højst 150 ord.' },
    tone: { says: 'Sig, hvordan det skal lyde.', adds: 'Tonen er venlig og ligefrem.' },
    examples: {
      says: 'Vis et eksempel på den stil, du vil have.',
      adds: 'Sådan plejer vi at skrive: [et par linjer].',
    },
  },
  en: {
    goal: {
      says: 'Say what the answer should lead to.',
      adds: 'The goal is that [what somebody should know or do afterwards].',
    },
    material: {
      says: 'You mention a text that is not here.',
      adds: 'The text:\n[put the text in, without names and confidential details]',
    },
    unknown: {
      says: 'The AI does not know "{point}". Add the main facts about it.',
      adds: 'What you should know about "{point}": [a few lines without names].',
    },
    context: {
      says: 'Describe the situation briefly. The AI does not know it.',
      adds: 'Background: [what has happened and what is fixed, without names].',
    },
    audience: {
      says: 'Say who will read or hear it.',
      adds: 'The readers are [who, and what they know already].',
    },
    format: { says: 'Say what the answer should look like.', adds: 'Answer as [an email, bullet points, a table].' },
    length: { says: 'Set a limit for the length.', adds: 'At most 150 words.' },
    tone: { says: 'Say how it should sound.', adds: 'The tone is friendly and straightforward.' },
    examples: {
      says: 'Show an example of the style you want.',
      adds: 'This is how we usually write: [a few lines].',
    },
  },
};

/** Where a task needs other words. */
const BY_TASK: Record<Language, Partial<Record<Task, Partial<Record<Part, Line>>>>> = {
  da: {
    plan: {
      audience: { says: 'Sig, hvem der er med, og hvor mange.', adds: 'Deltagerne er [hvem og hvor mange].' },
      length: { says: 'Sig, hvor lang tid I har, og hvor langt svaret må være.', adds: 'Vi har [tid]. Højst 300 ord.' },
      goal: { says: 'Sig, hvad I skal have i hånden bagefter.', adds: 'Når vi er færdige, skal vi have [resultat].' },
    },
    ideas: {
      examples: {
        says: 'Skriv, hvad I har prøvet, så du ikke får det igen.',
        adds: 'Det har vi prøvet: [hvad og hvordan det gik].',
      },
      length: { says: 'Sig, hvor mange forslag du vil have.', adds: 'Giv mig højst syv forslag, hvert på én linje.' },
      goal: { says: 'Sig, hvad ideerne skal føre til.', adds: 'Vi vil opnå [hvad der skal blive anderledes].' },
    },
    advise: {
      goal: {
        says: 'Sig, hvad du håber at opnå.',
        adds: 'Jeg vil gerne opnå, at [hvad der skal være på plads bagefter].',
      },
    },
    unclear: {
      goal: {
        says: 'Sig, hvad du vil have AI’en til.',
        adds: 'Jeg vil have dig til at [skrive, forklare, foreslå], så jeg kan [hvad].',
      },
    },
    analyse: {
      goal: { says: 'Sig, hvad du skal bruge svaret til.', adds: 'Jeg skal bruge det til at [hvad du skal beslutte].' },
    },
  },
  en: {
    plan: {
      audience: { says: 'Say who takes part and how many.', adds: 'The participants are [who and how many].' },
      length: {
        says: 'Say how much time you have and how long the answer may be.',
        adds: 'We have [time]. At most 300 words.',
      },
      goal: { says: 'Say what you should come away with.', adds: 'When we are done we should have [result].' },
    },
    ideas: {
      examples: {
        says: 'Say what you have tried, so that you do not get it again.',
        adds: 'We have tried: [what, and how it went].',
      },
      length: { says: 'Say how many ideas you want.', adds: 'Give me at most seven ideas, one line each.' },
      goal: { says: 'Say what the ideas should lead to.', adds: 'We want to achieve [what should be different].' },
    },
    advise: {
      goal: {
        says: 'Say what you hope to achieve.',
        adds: 'What I want to achieve: [what should be settled afterwards].',
      },
    },
    unclear: {
      goal: {
        says: 'Say what you want the AI to do.',
        adds: 'I want you to [write, explain, suggest], so that I can [what].',
      },
    },
    analyse: {
      goal: { says: 'Say what you will use the answer for.', adds: 'I will use it to [what you have to decide].' },
    },
  },
};

/** The longest phrase that is said back. */
const POINT = 60;

export function adviceFor(part: Part, signals: Signals, language: Language): Advice {
  const line = BY_TASK[language][signals.task]?.[part] ?? LINES[language][part];
  const point = (signals.points[0] ?? '').slice(0, POINT);
  return { part, says: line.says.replace('{point}', point), adds: line.adds.replace('{point}', point) };
}
