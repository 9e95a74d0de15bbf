/**
 * The one schema of every setting. The options form, the managed policy schema, ADMX, plist, reg and the reference page
 * all follow from it. Keys are flat and alphanumeric: Chrome drops a whole top-level key when one value in it is bad
 * (schema_map.cc), and ADMX wants alphanumeric names.
 */
import { z } from 'zod';
import { KINDS, type Kind } from '../detect/types.ts';

export const KIND_ACTIONS = ['off', 'notice', 'confirm', 'block'] as const;
export type KindAction = (typeof KIND_ACTIONS)[number];

/** `person-name` -> `kindPersonName`. */
export function kindKey(kind: Kind): `kind${string}` {
  return `kind${kind.replace(/(^|-)(\w)/g, (_, _dash: string, letter: string) => letter.toUpperCase())}`;
}

/** Shown beside the composer and never in the way; everything else asks before the send. `block` exists by policy only. */
const NOTICE_KINDS: ReadonlySet<Kind> = new Set([
  'person-name',
  'email',
  'phone',
  'postal-address',
  'date-of-birth',
  'vehicle-plate',
  'ip-address',
  'online-handle',
]);

type KindKeys = { [key: `kind${string}`]: z.ZodDefault<z.ZodEnum<{ [A in KindAction]: A }>> };
const kindFields: KindKeys = Object.fromEntries(
  KINDS.map((kind) => [kindKey(kind), z.enum(KIND_ACTIONS).default(NOTICE_KINDS.has(kind) ? 'notice' : 'confirm')]),
);

const words = (limit: number) => z.number().int().min(10).max(20_000).default(limit);
const lines = (max = 2_000) => z.array(z.string().min(1).max(300)).max(max).default([]);

export const settingsSchema = z.object({
  language: z.enum(['auto', 'da', 'en']).default('auto'),
  ...kindFields,
  requireReason: z.boolean().default(false),
  customTerms: lines(),
  customPatterns: lines(200),
  sitesOff: lines(200),
  sitesAdded: lines(200),
  sitesBlocked: lines(200),
  approvedTools: lines(200),
  answerCheck: z.boolean().default(true),
  claimCheck: z.boolean().default(true),
  energy: z.boolean().default(true),
  coach: z.boolean().default(true),
  files: z.boolean().default(true),
  secondLayer: z.boolean().default(true),
  insights: z.boolean().default(true),
  humanFirst: z.boolean().default(true),
  thinkFirst: z.boolean().default(false),
  lengthMessage: words(80),
  lengthMail: words(150),
  lengthNotice: words(150),
  lengthNewsletter: words(350),
  lengthSpeech: words(600),
  lengthMinutes: words(500),
  lengthPlan: words(700),
  lengthReport: words(2_500),
  lengthOther: words(400),
  holdWhenUnprotected: z.boolean().default(false),
  tone: z.enum(['explore', 'balanced', 'strict']).default('balanced'),
  organisationName: z.string().max(120).default(''),
  organisationRules: lines(100),
  organisationContacts: lines(50),
});

type SchemaSettings = z.infer<typeof settingsSchema>;
/** Every setting with its value in force, plain data: what content scripts and pages get. */
export type Settings = Omit<SchemaSettings, `kind${string}`> & { [key: `kind${string}`]: KindAction };
export type SettingKey = keyof typeof settingsSchema.shape & string;
export const DEFAULTS: Settings = settingsSchema.parse({}) as Settings;
