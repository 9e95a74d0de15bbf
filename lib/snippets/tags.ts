/** What areas, roles, levels and gains are called. */
import type { Area, Both, Gain, Level, Role } from './types.ts';

export const AREA_NAMES: Record<Area, Both> = {
  write: { da: 'Tekster og kommunikation', en: 'Writing and communication' },
  meet: { da: 'Møder, oplæg og arrangementer', en: 'Meetings, talks and events' },
  people: { da: 'Medarbejdere og samtaler', en: 'People and conversations' },
  plan: { da: 'Planlægning og hverdag', en: 'Planning and everyday work' },
  strategy: { da: 'Ideer, strategi og chatbots', en: 'Ideas, strategy and chatbots' },
  judge: { da: 'Tjek og skær til', en: 'Check and trim' },
  ai: { da: 'AI i teamet', en: 'AI in the team' },
};

export const ROLE_NAMES: Record<Role, Both> = {
  team: { da: 'Teamleder', en: 'Team lead' },
  project: { da: 'Koordinator eller projektleder', en: 'Coordinator or project lead' },
  middle: { da: 'Mellemleder', en: 'Middle manager' },
  top: { da: 'Topleder', en: 'Top manager' },
};

export const LEVEL_NAMES: Record<Level, Both> = {
  personal: { da: 'Eget værktøj', en: 'Personal tool' },
  organisational: { da: 'Hjælp til organisationen', en: 'Help for the organisation' },
  strategic: { da: 'Strategisk', en: 'Strategic' },
};

export const GAIN_NAMES: Record<Gain, Both> = {
  efficiency: { da: 'Spar tid', en: 'Save time' },
  balance: { da: 'Bedre balance', en: 'Better balance' },
  support: { da: 'Tid til mennesker', en: 'Time for people' },
  innovation: { da: 'Nye ideer', en: 'New ideas' },
};
