import type { Part, Task } from '../../../lib/coach/types.ts';

/** Prompts as leaders write them, good and bad, with what a good colleague would say is missing. */
export interface Case {
  prompt: string;
  task: Task;
  missing: Part[];
  humanFirst?: true;
}

export const DANISH: Case[] = [
  { prompt: 'Skriv en mail', task: 'write', missing: ['goal', 'context', 'audience', 'length', 'tone'] },
  {
    prompt: 'Skriv en mail til teamet om den nye kaffeordning',
    task: 'write',
    missing: ['goal', 'context', 'length', 'tone'],
  },
  {
    prompt:
      'Skriv en kort mail til mit team. Kantinen lukker kl. 13 fra mandag, fordi køkkenet bliver malet. Mailen skal få dem til at tage mad med. Venlig tone, højst 80 ord.',
    task: 'write',
    missing: [],
  },
  {
    prompt: 'Lav et opslag til medarbejderne, så de tilmelder sig sommerfesten. Højst fem linjer.',
    task: 'write',
    missing: ['context', 'tone'],
  },
  {
    prompt:
      'Formulér en rolig besked til forældrene om, at turen er aflyst. Bussen er gået i stykker, og vi finder en ny dato i næste uge.',
    task: 'write',
    missing: ['goal', 'length'],
  },
  { prompt: 'Forkort teksten', task: 'rewrite', missing: ['material', 'audience', 'length'] },
  {
    prompt:
      'Forkort teksten til højst 60 ord, så bestyrelsen kan læse den på et minut: Vi har i det forløbne kvartal arbejdet med at samle vores indkøb ét sted, og det går fremad i de fleste afdelinger.',
    task: 'rewrite',
    missing: [],
  },
  {
    prompt: 'Gør mailen herunder mere ligefrem. Den skal læses af kunder.',
    task: 'rewrite',
    missing: ['material', 'length'],
  },
  { prompt: 'Oversæt denne mail til tysk', task: 'translate', missing: ['material', 'audience'] },
  {
    prompt:
      'Oversæt til engelsk for vores polske kolleger på lageret:\n\nFra mandag tjekker vi alle trucks, inden vagten begynder. Listen hænger ved laderen, og fejl meldes til vagtlederen med det samme.',
    task: 'translate',
    missing: [],
  },
  { prompt: 'Opsummér rapporten', task: 'analyse', missing: ['material', 'goal', 'format', 'length'] },
  {
    prompt:
      'Find temaerne i svarene, i højst fem punkter. Jeg skal bruge dem til at vælge, hvad vi taler om på næste møde.\n\nMere ro om eftermiddagen. Bedre stole. Tidligere besked om ændringer i planen. Flere fælles pauser, og nogen at spørge, når man er ny.',
    task: 'analyse',
    missing: [],
  },
  { prompt: 'Planlæg en workshop', task: 'plan', missing: ['goal', 'context', 'audience', 'length'] },
  {
    prompt:
      'Lav en dagsorden til et møde på 45 minutter for otte teamledere. Vi skal beslutte, hvem der tager vagter i juli. To har allerede bestilt ferie, og sidste år gik det op i hat og briller.',
    task: 'plan',
    missing: [],
  },
  {
    prompt: 'Giv mig ideer til en bedre velkomst af nye kolleger',
    task: 'ideas',
    missing: ['goal', 'context', 'length', 'examples'],
  },
  {
    prompt:
      'Giv mig ti ideer til, hvordan vi får flere til at bruge trappen. Huset har fire etager, og elevatoren er langsom. Vi har prøvet plakater, og de virkede ikke.',
    task: 'ideas',
    missing: [],
  },
  {
    prompt: 'Hvordan skal jeg forberede en svær samtale?',
    task: 'advise',
    missing: ['goal', 'context', 'length'],
    humanFirst: true,
  },
  {
    prompt:
      'Hjælp mig med at forberede en svær samtale. En erfaren medarbejder afbryder de nye på hvert eneste møde, og to af dem er holdt op med at sige noget. Jeg vil gerne have, at vi får en aftale om mødeskik. Giv mig fem åbne spørgsmål.',
    task: 'advise',
    missing: [],
    humanFirst: true,
  },
  {
    prompt: 'Skriv en besked til alle ansatte om vores nye strategi',
    task: 'write',
    missing: ['goal', 'unknown', 'length', 'tone'],
  },
  { prompt: 'Hvad er hovedstaden i Portugal?', task: 'question', missing: [] },
  { prompt: 'Hvorfor siger folk ikke noget på møder?', task: 'question', missing: ['context', 'length'] },
  { prompt: 'Budgettet for næste år og kantinen', task: 'unclear', missing: ['goal'] },
];

export const ENGLISH: Case[] = [
  { prompt: 'Write an email', task: 'write', missing: ['goal', 'context', 'audience', 'length', 'tone'] },
  {
    prompt: 'Draft an email to the team about the new coffee scheme',
    task: 'write',
    missing: ['goal', 'context', 'length', 'tone'],
  },
  {
    prompt:
      'Write a short email to my team. The canteen closes at 1 pm from Monday because the kitchen is being painted. They need to bring food. Friendly tone, at most 80 words.',
    task: 'write',
    missing: [],
  },
  {
    prompt: 'Make a post for our employees so that they sign up for the summer party. No more than five lines.',
    task: 'write',
    missing: ['context', 'tone'],
  },
  {
    prompt:
      'Please write a calm message to the parents. The bus has broken down, and we will find a new date next week.',
    task: 'write',
    missing: ['goal', 'length'],
  },
  { prompt: 'Shorten the text', task: 'rewrite', missing: ['material', 'audience', 'length'] },
  {
    prompt:
      'Shorten the text to two hundred characters for the board: In the past quarter we have worked on bringing all our purchasing together in one place, and it is moving on well in most departments.',
    task: 'rewrite',
    missing: [],
  },
  {
    prompt: 'Make the email below more direct. It will be read by customers.',
    task: 'rewrite',
    missing: ['material', 'length'],
  },
  { prompt: 'Translate this email into German', task: 'translate', missing: ['material', 'audience'] },
  {
    prompt:
      'Translate into Polish for our colleagues in the warehouse:\n\nFrom Monday we check every truck before the shift begins. The list hangs by the charger, and faults go to the shift lead at once.',
    task: 'translate',
    missing: [],
  },
  { prompt: 'Summarise the report', task: 'analyse', missing: ['material', 'goal', 'format', 'length'] },
  {
    prompt:
      'Find the themes in the answers, in at most five points. I want to choose what we talk about in the next meeting.\n\nMore quiet in the afternoon. Better chairs. Earlier word about changes to the rota. More shared breaks, and somebody to ask when you are new.',
    task: 'analyse',
    missing: [],
  },
  { prompt: 'Plan a workshop', task: 'plan', missing: ['goal', 'context', 'audience', 'length'] },
  {
    prompt:
      'Make an agenda for a meeting of 45 minutes for eight team leaders. We need to decide who takes the shifts in July. Two have already booked their holidays, and last year it ended in a muddle.',
    task: 'plan',
    missing: [],
  },
  {
    prompt: 'Give me ideas for a better welcome of new colleagues',
    task: 'ideas',
    missing: ['goal', 'context', 'length', 'examples'],
  },
  {
    prompt:
      'Give me ten ideas for getting more people to take the stairs. The house has four floors and the lift is slow. We have tried posters, and they did not work.',
    task: 'ideas',
    missing: [],
  },
  {
    prompt: 'How should I prepare for a difficult conversation?',
    task: 'advise',
    missing: ['goal', 'context', 'length'],
    humanFirst: true,
  },
  {
    prompt:
      'Help me prepare a difficult talk. An experienced employee interrupts the newcomers in every single meeting, and two of them have stopped saying anything. I want to find an agreement on how we meet. Give me five open questions.',
    task: 'advise',
    missing: [],
    humanFirst: true,
  },
  {
    prompt: 'Write a message to all staff about our new strategy',
    task: 'write',
    missing: ['goal', 'unknown', 'length', 'tone'],
  },
  { prompt: 'What is the capital of Portugal?', task: 'question', missing: [] },
  { prompt: 'Why do people keep quiet in meetings?', task: 'question', missing: ['context', 'length'] },
  { prompt: 'The budget for next year and the canteen', task: 'unclear', missing: ['goal'] },
];
