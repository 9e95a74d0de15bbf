/**
 * The one table of every setting, as plain data: the zod schema (schema.ts), the options form, the managed policy schema,
 * ADMX, plist, reg and the reference page all follow from it. Keys are flat and alphanumeric: Chrome drops a whole
 * top-level key when one value in it is bad (components/policy/core/common/schema.cc), and ADMX wants alphanumeric names.
 *
 * No zod here: content scripts import DEFAULTS from this file.
 */
import { KINDS, type Kind } from '../detect/types.ts';
import type { SitePart } from '../sites/parts.ts';
import { type KindKey, kindKey } from './kind-key.ts';

/** Weakest first. `block` can be set by managed policy only. */
export const KIND_ACTIONS = ['off', 'notice', 'confirm', 'block'] as const;
export type KindAction = (typeof KIND_ACTIONS)[number];

export const GROUPS = [
  'general',
  'people',
  'sensitive',
  'business',
  'terms',
  'sending',
  'sites',
  'answers',
  'lengths',
  'support',
  'organisation',
] as const;
export type Group = (typeof GROUPS)[number];

interface Common {
  group: Group;
  /** Set by managed policy only; the person sees it and cannot change it. */
  managedOnly?: true;
}

/** How a line of a list is checked. `host`: a host name, with or without `*.` in front; `site`: a site id or a host. */
export type LineFormat = 'text' | 'pattern' | 'host' | 'site' | 'key';

export interface ToggleField extends Common {
  type: 'toggle';
  default: boolean;
  /** The value that protects more: the person may choose it although the other one is locked. */
  stricter?: boolean;
}
export interface ChoiceField<V extends string = string> extends Common {
  type: 'choice';
  values: readonly V[];
  default: V;
  /** Values a person may choose; the rest is for policy. All when left out. */
  own?: readonly V[];
  /** `values` go from weakest to strictest: the person may choose a stricter one than the locked one. */
  ranked?: true;
}
export interface CountField extends Common {
  type: 'count';
  default: number;
  min: number;
  max: number;
  unit: 'words';
}
export interface LinesField extends Common {
  type: 'lines';
  default: readonly string[];
  maxLines: number;
  /** UTF-16 code units per line. */
  maxLength: number;
  format: LineFormat;
  /** The person's own lines are added to the managed ones, since each line protects more. */
  union?: true;
}
/** How a text is checked. `version`: one to four numbers with dots; `collector`: where an OTLP collector takes reports. */
export type TextFormat = 'version' | 'collector';
export interface TextField extends Common {
  type: 'text';
  default: string;
  maxLength: number;
  format?: TextFormat;
}
/** How a property of a record is checked: a known site or a host, a part of a site, a CSS selector. */
export type PropertyFormat = 'site' | 'part' | 'selector';
/** A list of small records, such as the organisation's own snippets. */
export interface RecordsField extends Common {
  type: 'records';
  default: readonly Record<string, string>[];
  maxLines: number;
  /** Name of each property and its longest value in UTF-16 code units. */
  properties: Record<string, number>;
  /** For properties that are more than text. */
  formats?: Record<string, PropertyFormat>;
}

export type Field = ToggleField | ChoiceField | CountField | LinesField | TextField | RecordsField;

/** Shown beside the composer and never in the way; every other kind asks before the send. `block` exists by policy only. */
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

const SENSITIVE_KINDS: ReadonlySet<Kind> = new Set(['special-category', 'criminal-matter', 'hr-matter', 'salary']);
const BUSINESS_KINDS: ReadonlySet<Kind> = new Set([
  'secret',
  'business-confidential',
  'contract-or-legal',
  'confidentiality-marking',
  'security-detail',
  'custom-term',
]);

function kindField(kind: Kind): ChoiceField<KindAction> {
  return {
    type: 'choice',
    group: SENSITIVE_KINDS.has(kind) ? 'sensitive' : BUSINESS_KINDS.has(kind) ? 'business' : 'people',
    values: KIND_ACTIONS,
    own: ['off', 'notice', 'confirm'],
    ranked: true,
    default: NOTICE_KINDS.has(kind) ? 'notice' : 'confirm',
  };
}

const toggle = (group: Group, value: boolean, more: Partial<ToggleField> = {}): ToggleField => ({
  type: 'toggle',
  group,
  default: value,
  ...more,
});
const choice = <const V extends string>(
  group: Group,
  values: readonly V[],
  value: NoInfer<V>,
  more: Partial<ChoiceField<V>> = {},
): ChoiceField<V> => ({ type: 'choice', group, values, default: value, ...more });
const words = (value: number): CountField => ({
  type: 'count',
  group: 'lengths',
  default: value,
  min: 10,
  max: 20_000,
  unit: 'words',
});
const lines = (group: Group, format: LineFormat, maxLines: number, more: Partial<LinesField> = {}): LinesField => ({
  type: 'lines',
  group,
  default: [],
  format,
  maxLines,
  maxLength: 300,
  ...more,
});
const text = (group: Group, maxLength: number, more: Partial<TextField> = {}): TextField => ({
  type: 'text',
  group,
  default: '',
  maxLength,
  ...more,
});

const kindFields = Object.fromEntries(KINDS.map((kind) => [kindKey(kind), kindField(kind)])) as Record<
  KindKey,
  ChoiceField<KindAction>
>;

export const FIELDS = {
  language: choice('general', ['auto', 'da', 'en'], 'auto'),
  tone: choice('general', ['explore', 'balanced', 'strict'], 'balanced'),
  ...kindFields,
  customTerms: lines('terms', 'text', 2_000, { union: true }),
  customPatterns: lines('terms', 'pattern', 200, { union: true }),
  requireReason: toggle('sending', false, { stricter: true }),
  holdWhenUnprotected: toggle('sending', false, { stricter: true }),
  files: toggle('sending', true, { stricter: true }),
  filesUnread: choice('sending', ['notice', 'confirm', 'block'], 'notice', {
    own: ['notice', 'confirm'],
    ranked: true,
  }),
  secondLayer: toggle('sending', true, { stricter: true }),
  sitesOff: lines('sites', 'site', 200),
  sitesStrict: lines('sites', 'site', 200, { union: true }),
  sitesAdded: lines('sites', 'host', 200, { union: true }),
  sitesBlocked: lines('organisation', 'site', 200, { managedOnly: true }),
  approvedTools: lines('organisation', 'site', 200, { managedOnly: true }),
  answerCheck: toggle('answers', true),
  claimCheck: toggle('answers', true),
  energy: toggle('answers', true),
  lengthMessage: words(80),
  lengthMail: words(150),
  lengthNotice: words(150),
  lengthNewsletter: words(350),
  lengthSpeech: words(600),
  lengthMinutes: words(500),
  lengthPlan: words(700),
  lengthReport: words(2_500),
  lengthOther: words(400),
  coach: toggle('support', true),
  humanFirst: toggle('support', true),
  thinkFirst: toggle('support', false),
  insights: toggle('support', true),
  organisationName: text('organisation', 120, { managedOnly: true }),
  organisationRules: lines('organisation', 'text', 100, { managedOnly: true, maxLength: 500 }),
  organisationContacts: lines('organisation', 'text', 50, { managedOnly: true }),
  organisationSnippets: {
    type: 'records',
    group: 'organisation',
    managedOnly: true,
    default: [],
    maxLines: 200,
    properties: { title: 120, text: 8_000 },
  } satisfies RecordsField,
  supportText: text('organisation', 300, { managedOnly: true }),
  siteSelectors: {
    type: 'records',
    group: 'organisation',
    managedOnly: true,
    default: [],
    maxLines: 200,
    properties: { site: 300, part: 20, selector: 500 },
    formats: { site: 'site', part: 'part', selector: 'selector' },
  } satisfies RecordsField,
  minimumVersion: text('organisation', 20, { managedOnly: true, format: 'version' }),
  reportEndpoint: text('organisation', 300, { managedOnly: true, format: 'collector' }),
  reportGroup: text('organisation', 60, { managedOnly: true }),
  userMayChange: lines('organisation', 'key', 200, { managedOnly: true }),
};

export type SettingKey = keyof typeof FIELDS;

/** A record as it comes out of validation. */
type RecordOf<F extends RecordsField> = {
  readonly [P in keyof F['properties']]: F extends { formats: infer Formats }
    ? P extends keyof Formats
      ? Formats[P] extends 'part'
        ? SitePart
        : string
      : string
    : string;
};

type ValueOf<F> =
  F extends ChoiceField<infer V>
    ? V
    : F extends ToggleField
      ? boolean
      : F extends CountField
        ? number
        : F extends LinesField
          ? readonly string[]
          : F extends RecordsField
            ? readonly RecordOf<F>[]
            : string;

/** Every setting with its value in force, plain data: what content scripts and pages get. */
export type Settings = { [K in SettingKey]: ValueOf<(typeof FIELDS)[K]> };
/** One layer: only what somebody chose. */
export type Layer = { [K in SettingKey]?: Settings[K] };

export const SETTING_KEYS = Object.keys(FIELDS) as SettingKey[];
export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(FIELDS, key);
export const fieldOf = (key: SettingKey): Field => FIELDS[key];

const defaults: Record<string, unknown> = Object.fromEntries(SETTING_KEYS.map((key) => [key, FIELDS[key].default]));
export const DEFAULTS = Object.freeze(defaults) as Settings;
