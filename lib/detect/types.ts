/**
 * The words of the detection engine. Pure: text in, findings out.
 * Every offset in this folder is a UTF-16 code unit index into the text that was handed to `scan`.
 */

/** What a finding is about. The names are a contract: policy keys, tests and reports use them. */
export const KINDS = [
  'person-name',
  'national-id',
  'email',
  'phone',
  'postal-address',
  'date-of-birth',
  'bank-account',
  'payment-card',
  'document-id',
  'vehicle-plate',
  'ip-address',
  'online-handle',
  'secret',
  'special-category',
  'criminal-matter',
  'hr-matter',
  'salary',
  'business-confidential',
  'contract-or-legal',
  'confidentiality-marking',
  'security-detail',
  'custom-term',
] as const;

export type Kind = (typeof KINDS)[number];

/**
 * How much a text matters before it is sent.
 * - `warn`: an identifiable person's health, criminal, HR or salary matter; any national id, bank account, card, secret
 *   or document id; a confidentiality marking; clearly confidential business content.
 * - `notice`: contact data or a private person's name alone.
 * - `none`: nothing about an identifiable private person and nothing confidential.
 */
export type Level = 'none' | 'notice' | 'warn';

export interface Finding {
  kind: Kind;
  /** First UTF-16 code unit. */
  start: number;
  /** One past the last UTF-16 code unit. */
  end: number;
  /** `text.slice(start, end)` of the scanned text. */
  text: string;
  /** 0..1, how sure the detector is. Findings below the detector's threshold are not reported. */
  score: number;
  /** A public figure in a public role, a company's number: shown to nobody, counted for nothing. */
  public?: true;
  /** Which rule found it, for example `cpr`, `iban`, `github-token`. Never shown to the person as such. */
  rule: string;
}

export interface ScanResult {
  level: Level;
  /** Kinds of the findings that count (public ones left out), in the order of `KINDS`. */
  kinds: Kind[];
  /** Sorted by start; no two findings of the same kind overlap. */
  findings: Finding[];
  /** Set when the text was longer than the engine reads (see `LIMIT` in scan.ts): the first `scanned` code units were read. */
  unread?: { scanned: number; total: number };
  /** Custom patterns that do not compile, as they were written: left out of the scan. */
  unusablePatterns?: readonly string[];
}

export interface ScanOptions {
  /** Kinds to look for; all when left out. */
  kinds?: ReadonlySet<Kind>;
  /** The organisation's and the user's own terms: project names, customers. */
  customTerms?: readonly string[];
  /** Patterns written by IT; run on a linear-time engine. */
  customPatterns?: readonly string[];
  /** The language of the text if it is known. Detection always covers Danish and English. */
  lang?: 'da' | 'en';
}

/**
 * What every detector gets. `text` is the *normalised* text: full-width digits and compatibility forms folded,
 * zero-width characters taken out, HTML entities and quoted-printable decoded, no-break spaces turned into spaces.
 * Spans returned by detectors are offsets into this normalised text; scan.ts maps them back.
 */
export interface Passage {
  text: string;
  /** `text` in lower case, same length. */
  lower: string;
}

export type Span = Omit<Finding, 'text'>;

/** One file in detectors/ exports one of these; table.ts lists them in the order in which they run. */
export interface Detector {
  /** Also the file's name. */
  id: string;
  kinds: readonly Kind[];
  find(passage: Passage): Span[];
}
