/** What the side panel remembers on this device: no prompt, no answer, only what the person chose to keep. */

import { AREAS, type Area, ROLES, type Role } from '../snippets/types.ts';
import { isRecord } from './record.ts';
import { type Stored, stored } from './stored.ts';

export interface PanelMemory {
  /** Ids of snippets. */
  favourites: string[];
  /** Ids of snippets, the last one used first. */
  recent: string[];
  /** The person wants field values kept. */
  remember: boolean;
  /** Snippet id -> field id -> last value; never a value in which something was found. */
  values: Record<string, Record<string, string>>;
  /** Ids of lessons that are done -> the day. */
  lessons: Record<string, string>;
  /** The last self-assessment: one answer a question, 0-3, and the day. */
  assessment?: { answers: number[]; day: string };
  /** The coach reads along while the person types. */
  coachAsYouType: boolean;
  /** Chosen on the first-run page: who the snippets should suit first, and for what. */
  role?: Role;
  areas: Area[];
}

const RECENT = 8;
const FAVOURITES = 500;

const strings = (raw: unknown): string[] =>
  Array.isArray(raw) ? raw.filter((each): each is string => typeof each === 'string') : [];

const stringMap = (raw: unknown): Record<string, string> =>
  isRecord(raw)
    ? Object.fromEntries(Object.entries(raw).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
    : {};

function understand(raw: unknown): PanelMemory {
  const found = isRecord(raw) ? raw : {};
  const memory: PanelMemory = {
    favourites: strings(found.favourites).slice(0, FAVOURITES),
    recent: strings(found.recent).slice(0, RECENT),
    remember: found.remember === true,
    values: isRecord(found.values)
      ? Object.fromEntries(Object.entries(found.values).map(([id, values]) => [id, stringMap(values)]))
      : {},
    lessons: stringMap(found.lessons),
    coachAsYouType: found.coachAsYouType === true,
    areas: AREAS.filter((area) => strings(found.areas).includes(area)),
  };
  const role = ROLES.find((each) => each === found.role);
  if (role) memory.role = role;
  const assessment = found.assessment;
  if (isRecord(assessment) && Array.isArray(assessment.answers) && typeof assessment.day === 'string') {
    memory.assessment = {
      answers: assessment.answers.map((answer) => (typeof answer === 'number' ? answer : 0)),
      day: assessment.day,
    };
  }
  return memory;
}

export const panelMemory: Stored<PanelMemory> = stored('panel', understand);
