/**
 * Requests with answers of a certain length and shape, and whether a busy reader would call them too long. Judged by hand
 * before the rules were tuned. The answers are made of neutral filler: what is judged is length against request.
 */
export interface LengthCase {
  prompt: string;
  /** Words of the answer. */
  words: number;
  overlong: boolean;
  /** `list:n` for n list items, `sections:n` for n headings with prose, `lines:n`, `sentences:n`; prose otherwise. */
  shape?: `${'list' | 'sections' | 'lines' | 'sentences'}:${number}`;
}

export const LENGTHS: LengthCase[] = [
  // stated in words
  { prompt: 'Skriv en mail om ny adgangskode, max 100 ord', words: 96, overlong: false },
  { prompt: 'Skriv en mail om ny adgangskode, max 100 ord', words: 171, overlong: true },
  { prompt: 'Skriv en artikel på ca. 500 ord om frivillighed', words: 560, overlong: false },
  { prompt: 'Skriv en artikel på ca. 500 ord om frivillighed', words: 1100, overlong: true, shape: 'sections:6' },
  { prompt: 'Write at least 700 words about trust in teams', words: 1400, overlong: false, shape: 'sections:5' },
  { prompt: 'In 60 words: why do projects slip?', words: 64, overlong: false },
  { prompt: 'In 60 words: why do projects slip?', words: 210, overlong: true },
  { prompt: 'A 250-word summary of the attached strategy, please', words: 270, overlong: false },
  { prompt: 'A 250-word summary of the attached strategy, please', words: 620, overlong: true, shape: 'sections:4' },
  // sentences, lines, bullets, paragraphs, pages
  { prompt: 'Explain agile in two sentences', words: 48, overlong: false, shape: 'sentences:2' },
  { prompt: 'Explain agile in two sentences', words: 160, overlong: true, shape: 'sections:3' },
  { prompt: 'Forklar budgetproceduren med tre sætninger', words: 75, overlong: false, shape: 'sentences:3' },
  { prompt: 'Forklar budgetproceduren med tre sætninger', words: 190, overlong: true },
  { prompt: 'To linjer til Teams om at serveren er nede', words: 26, overlong: false, shape: 'lines:2' },
  { prompt: 'To linjer til Teams om at serveren er nede', words: 140, overlong: true },
  { prompt: 'Giv mig fem punkter om god mødeledelse', words: 85, overlong: false, shape: 'list:5' },
  { prompt: 'Giv mig fem punkter om god mødeledelse', words: 480, overlong: true, shape: 'sections:8' },
  { prompt: 'Six bullets on our travel policy, max 8 words each', words: 44, overlong: false, shape: 'list:6' },
  { prompt: 'Six bullets on our travel policy, max 8 words each', words: 150, overlong: true, shape: 'list:6' },
  { prompt: 'One paragraph on why we changed supplier', words: 95, overlong: false },
  { prompt: 'One paragraph on why we changed supplier', words: 330, overlong: true, shape: 'sections:4' },
  { prompt: 'Lav et notat på en side om parkeringsforholdene', words: 430, overlong: false, shape: 'sections:3' },
  { prompt: 'Lav et notat på en side om parkeringsforholdene', words: 1300, overlong: true, shape: 'sections:9' },
  { prompt: 'Write a ten-page report on our onboarding', words: 4600, overlong: false, shape: 'sections:12' },
  { prompt: 'Checkliste til fyraften, højst 7 linjer', words: 40, overlong: false, shape: 'list:7' },
  { prompt: 'Checkliste til fyraften, højst 7 linjer', words: 240, overlong: true, shape: 'list:22' },
  { prompt: 'Draft a 3-minute speech for the reception', words: 430, overlong: false },
  { prompt: 'Draft a 3-minute speech for the reception', words: 1250, overlong: true },
  // forms
  { prompt: 'Skriv en kort mail til en kunde om, at leverancen er forsinket en uge', words: 85, overlong: false },
  {
    prompt: 'Skriv en kort mail til en kunde om, at leverancen er forsinket en uge',
    words: 320,
    overlong: true,
    shape: 'sections:3',
  },
  { prompt: 'Write an email to my team about the new coffee machine', words: 120, overlong: false },
  { prompt: 'Write an email to my team about the new coffee machine', words: 410, overlong: true, shape: 'sections:4' },
  { prompt: 'Send en besked til holdet om, at jeg er 10 minutter forsinket', words: 22, overlong: false },
  { prompt: 'Send en besked til holdet om, at jeg er 10 minutter forsinket', words: 180, overlong: true },
  { prompt: 'Kan du lave et opslag til køkkenet om opvasken?', words: 90, overlong: false },
  { prompt: 'Kan du lave et opslag til køkkenet om opvasken?', words: 390, overlong: true, shape: 'sections:5' },
  {
    prompt: 'Draft minutes from these notes: Anna opened, the budget was approved, next meeting in May.',
    words: 120,
    overlong: false,
  },
  { prompt: 'Skriv en tale til sommerfesten', words: 520, overlong: false },
  { prompt: 'Lav en handlingsplan for bedre trivsel i afdelingen', words: 520, overlong: false, shape: 'sections:5' },
  { prompt: 'Write a report on the customer survey', words: 1900, overlong: false, shape: 'sections:9' },
  { prompt: 'Foreslå en emnelinje til mailen om ferieplanen', words: 14, overlong: false },
  { prompt: 'Foreslå en emnelinje til mailen om ferieplanen', words: 210, overlong: true, shape: 'list:12' },
  { prompt: 'Write a job ad for a payroll assistant', words: 340, overlong: false, shape: 'sections:4' },
  { prompt: 'Dagsorden til personalemødet', words: 80, overlong: false, shape: 'list:8' },
  { prompt: 'Dagsorden til personalemødet', words: 700, overlong: true, shape: 'sections:9' },
  // questions
  { prompt: 'Kan man få feriepenge udbetalt?', words: 70, overlong: false },
  { prompt: 'Kan man få feriepenge udbetalt?', words: 340, overlong: true, shape: 'sections:4' },
  { prompt: 'Hvad betyder forkortelsen SWOT?', words: 40, overlong: false },
  { prompt: 'Hvad betyder forkortelsen SWOT?', words: 420, overlong: true, shape: 'sections:5' },
  { prompt: 'When is Ascension Day next year?', words: 18, overlong: false },
  { prompt: 'When is Ascension Day next year?', words: 260, overlong: true },
  { prompt: 'Should I call her or write?', words: 80, overlong: false },
  { prompt: 'Should I call her or write?', words: 300, overlong: true },
  { prompt: 'Hvordan giver jeg en medarbejder svær feedback?', words: 260, overlong: false, shape: 'list:8' },
  {
    prompt: 'How do I prepare for a salary negotiation with the union?',
    words: 330,
    overlong: false,
    shape: 'sections:4',
  },
  {
    prompt: 'Why did our last three releases slip, do you think? Here is what I know: scope grew and two people left.',
    words: 240,
    overlong: false,
  },
  { prompt: 'Yes or no: may I forward the CV to a colleague?', words: 30, overlong: false },
  { prompt: 'Yes or no: may I forward the CV to a colleague?', words: 190, overlong: true },
  // long on purpose
  {
    prompt: 'Lav en udførlig guide til nye ledere. Den må gerne være lang.',
    words: 2300,
    overlong: false,
    shape: 'sections:14',
  },
  {
    prompt: 'I want a comprehensive handbook chapter on sick leave',
    words: 2900,
    overlong: false,
    shape: 'sections:12',
  },
  { prompt: 'Skriv en detaljeret projektplan med alle trin', words: 1500, overlong: false, shape: 'sections:10' },
  { prompt: 'Explain in detail how the budget cycle works', words: 1100, overlong: false, shape: 'sections:7' },
  {
    prompt: 'Write the full script for a one-hour webinar, word for word',
    words: 5200,
    overlong: false,
    shape: 'sections:12',
  },
  // reworking a text
  {
    prompt:
      'Oversæt til engelsk: "Vi holder lukket fredag den 13. på grund af rengøring, og vi åbner igen mandag kl. 8."',
    words: 24,
    overlong: false,
  },
  {
    prompt:
      'Oversæt til engelsk: "Vi holder lukket fredag den 13. på grund af rengøring, og vi åbner igen mandag kl. 8."',
    words: 260,
    overlong: true,
    shape: 'sections:4',
  },
  {
    prompt: 'Proofread this: "Their going to send there report on monday, we hope its good enough for the bord."',
    words: 22,
    overlong: false,
  },
  // asks back, refuses, code
  { prompt: 'Skriv et referat af mødet', words: 35, overlong: false },
  { prompt: 'Giv mig tre idéer til julefrokosten', words: 95, overlong: false, shape: 'list:3' },
  { prompt: 'Giv mig tre idéer til julefrokosten', words: 620, overlong: true, shape: 'sections:10' },
  { prompt: 'Kort: hvad er forskellen på brutto og netto?', words: 55, overlong: false },
  { prompt: 'Kort: hvad er forskellen på brutto og netto?', words: 380, overlong: true, shape: 'sections:5' },
  { prompt: 'Briefly, what should I look for in this contract clause?', words: 110, overlong: false, shape: 'list:5' },
  {
    prompt: 'Briefly, what should I look for in this contract clause?',
    words: 560,
    overlong: true,
    shape: 'sections:7',
  },
];

const VOCABULARY =
  'rapport plan møde kunde aftale proces team mål opgave ansvar resultat budget kontor projekt ændring metode data system kvalitet læring dialog ramme indsats behov støtte retning netværk kultur tempo overblik'.split(
    ' ',
  );

/** Neutral filler of exactly so many words in the given shape; no two sentences alike, no names. */
export function filler(words: number, shape?: LengthCase['shape']): string {
  let seed = 7;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return `${VOCABULARY[seed % VOCABULARY.length]!}${(seed >> 8) % 211}`;
  };
  const run = (count: number) => Array.from({ length: count }, next).join(' ');
  const prose = (count: number, sentenceWords = 14) => {
    const parts: string[] = [];
    for (let left = count; left > 0; left -= sentenceWords) {
      const text = run(Math.min(sentenceWords, left));
      parts.push(`${text[0]!.toUpperCase()}${text.slice(1)}.`);
    }
    return parts.join(' ');
  };
  const [kind, amount] = shape ? (shape.split(':') as [string, string]) : ['prose', '1'];
  const n = Number(amount);
  const share = (index: number) => Math.floor(words / n) + (index < words % n ? 1 : 0);
  const parts = Array.from({ length: n }, (_, index) => share(index));
  switch (kind) {
    case 'list':
      return parts.map((count) => `- ${run(count)}`).join('\n');
    case 'lines':
      return parts.map((count) => run(count)).join('\n\n');
    case 'sentences':
      return parts.map((count) => prose(count, count)).join(' ');
    case 'sections':
      return parts.map((count) => `## ${run(1)}\n\n${prose(count - 1)}`).join('\n\n');
    default:
      return prose(words);
  }
}
