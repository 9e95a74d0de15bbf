/** What the panel asks of the world around it. The entrypoint wires it; the gallery and tests can hand in their own. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reading } from '../../lib/coach/types.ts';
import type { Kind } from '../../lib/detect/types.ts';
import type { Counts } from '../../lib/platform/counts.ts';
import type { PanelMemory } from '../../lib/platform/panel-memory.ts';
import type { LogEntry } from '../../lib/platform/pilot-log.ts';
import type { Stored } from '../../lib/platform/stored.ts';
import type { Action } from '../../lib/policy/decide.ts';
import type { Settings } from '../../lib/policy/fields.ts';
import type { Field, OwnSnippet } from '../../lib/snippets/types.ts';

/** What the guard would say to a text. */
export interface Checked {
  action: Action;
  findings: { kind: Kind; text: string; blocked: boolean }[];
}

/** The chat beside the panel. */
export interface ChatState {
  /** As people call it. */
  name: string;
  site: string;
  /** What stands in the composer now. */
  text: string;
}

export type Inserted = 'ok' | 'no-composer' | 'mismatch' | 'busy';

export interface PanelPorts {
  settings: Settings;
  /** Days since 1970, in the person's own calendar. */
  day: number;
  /** The person's own calendar day, `2026-11-24`. */
  today: string;
  check(text: string): Promise<Checked>;
  /** What the coach says to a prompt; `undefined` when there is nothing to read. */
  coach(prompt: string): Promise<Reading | undefined>;
  /** Each value with what was found in it replaced; the same person gets the same placeholder in all of them. */
  replace(values: Readonly<Record<string, string>>): Promise<Record<string, string>>;
  /** A prompt as a template: personal details and what stands in square brackets become fields. */
  template(prompt: string): Promise<{ template: string; fields: Field[] }>;
  chat: {
    look(): Promise<ChatState | undefined>;
    insert(text: string, mode: 'replace' | 'append'): Promise<Inserted>;
    watch(callback: () => void, signal: AbortSignal): void;
  };
  copy(text: string): Promise<boolean>;
  /** Hands the person a file to keep. */
  saveFile(name: string, type: string, content: string): void;
  /** Adds one to a count of today. */
  count(name: string): void;
  memory: Stored<PanelMemory>;
  own: Stored<OwnSnippet[]>;
  log: Stored<LogEntry[]>;
  /** Counts by day. */
  counts: {
    read(): Promise<Counts>;
    watch(callback: (counts: Counts) => void, signal: AbortSignal): void;
    clear(): Promise<void>;
  };
  /** What people call a tool that is named in the settings. */
  toolName(tool: string): string;
  /** Whether the organisation has approved a site; all are when it named none. */
  isApproved(site: string): boolean;
}

export const PortsContext = createContext<PanelPorts | undefined>(undefined);

export function usePorts(): PanelPorts {
  const ports = useContext(PortsContext);
  if (ports === undefined) throw new Error('The panel needs its ports.');
  return ports;
}
