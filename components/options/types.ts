import type { Language, Values, Word } from '../../lib/i18n/words.ts';
import type { AddedSite } from '../../lib/platform/added-sites.ts';
import type { IgnoredEntry } from '../../lib/platform/ignored.ts';
import type { Reporting } from '../../lib/platform/reporting.ts';
import type { Saved, SettingsState } from '../../lib/platform/settings.ts';
import type { Layer, SettingKey } from '../../lib/policy/fields.ts';
import type { Change, ImportFault } from '../../lib/policy/transfer.ts';
import type { Dropped, Reason } from '../../lib/policy/validate.ts';
import type { Queue } from '../../lib/reporting/queue.ts';

/** One key of the browser's storage. */
export interface StoredItem {
  key: string;
  bytes: number;
}

/** Daily counts to the organisation's collector, in the package that has them. */
export interface ReportingModel extends Reporting {
  queue: Queue;
  /** Day -> the request's body, as it went or as it would go now. */
  bodies: Readonly<Record<string, string>>;
  /** The UTC day that is still being counted. */
  today: string;
}

/** Everything the options page shows. */
export interface OptionsModel {
  language: Language;
  state: SettingsState;
  /** The chat sites known by name. */
  sites: readonly { id: string; name: string }[];
  added: readonly AddedSite[];
  ignored: readonly IgnoredEntry[];
  stored: readonly StoredItem[];
  version: string;
  /** The id of this installation. */
  extensionId: string;
  /** Set when the organisation asks for a newer version. */
  wantedVersion?: string;
  /** Host patterns and permissions as the manifest has them. */
  hosts: readonly string[];
  permissions: readonly string[];
  /** Text for support, without content. */
  report: string;
  /** Set when policy names a collector and this package can send. */
  reporting?: ReportingModel;
}

export interface LineFault {
  why: Reason;
  /** First is 1, of the lines that were handed over. */
  line?: number;
}

export type ImportPreview =
  | { ok: true; values: Layer; changes: Change[]; dropped: Dropped[] }
  | { ok: false; fault: ImportFault };

export interface PreviewResult {
  action: 'allow' | 'notice' | 'confirm' | 'block';
  findings: { kind: string; text: string; start: number }[];
}

export type PolicyRead = { ok: true; layer: Layer; dropped: Dropped[] } | { ok: false; line: number; column: number };

export interface PackChoice {
  /** Browser -> id of the extension there. */
  ids: { chrome: string; edge: string };
  /** Empty for the browser's own store. */
  updateUrl: string;
  install: boolean;
}

/** What a person can do on the options page. */
export interface OptionsActions {
  /** `undefined` goes back to the default. */
  change(key: SettingKey, value: unknown): Promise<Saved>;
  /** What of a value can be kept, and what not. */
  check(key: SettingKey, value: unknown): { value?: unknown; faults: LineFault[] };
  /** Own values as they are stored, for undo. */
  replace(values: Record<string, unknown>): Promise<Saved>;
  exportFile(): void;
  readImport(text: string): ImportPreview;
  allowSites(hosts: readonly string[]): Promise<boolean>;
  releaseSite(host: string): Promise<void>;
  forget(hashes: readonly string[]): Promise<void>;
  deleteStored(keys: readonly string[]): Promise<void>;
  reread(): Promise<void>;
  agreeToReports(url: string): Promise<boolean>;
  endReports(url: string): Promise<void>;
  copy(text: string): Promise<boolean>;
  /** Under the settings in force, or under those that a policy would bring about. */
  preview(text: string, policy?: Layer): Promise<PreviewResult>;
  /** What of a policy's value can be used. */
  checkPolicy(key: SettingKey, value: unknown): { value?: unknown; faults: LineFault[] };
  /** A policy as somebody pasted it. */
  readPolicy(text: string): PolicyRead;
  /** Hands over a zip file; gives the number of files in it. */
  downloadPack(policy: Layer, choice: PackChoice): Promise<number>;
}

export interface ViewProps {
  model: OptionsModel;
  actions: OptionsActions;
}

/** Says a line once to everybody, also to a screen reader. */
export type Announce = (word: Word, values?: Values) => void;
