import { isCopyable } from '../../lib/files/copy/copy.ts';
import { maskedExcerpt } from '../../lib/files/mask.ts';
import { type FileReport, type FileRow, type JudgingBy, ROWS } from '../../lib/files/protocol.ts';
import { readFile } from '../../lib/files/read.ts';
import { type FileFinding, type FileScan, scanFile } from '../../lib/files/scan-file.ts';
import { type FileText, LIMITS, type Problem } from '../../lib/files/types.ts';
import { ignoredTest } from '../../lib/platform/finding-hash.ts';
import { type Decision, decide } from '../../lib/policy/decide.ts';

export type OnProgress = (share: number) => void;

/** Reading takes about as long as scanning does. */
const READING = 0.4;

export interface Judged {
  text: FileText;
  scan: FileScan;
  decision: Decision;
}

/** The bytes of a file, or why there are none. A file may go or change while it waits. */
export async function bytesOf(file: File): Promise<Uint8Array | Problem> {
  if (file.size > LIMITS.bytes) return 'too-large';
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'not-read';
  }
}

export async function judgeBytes(
  name: string,
  bytes: Uint8Array,
  by: JudgingBy,
  onProgress: OnProgress,
): Promise<Judged> {
  const pdf = async (content: Uint8Array) => {
    const { readPdf } = await import('../../lib/files/readers/pdf.ts');
    return readPdf(content, (share) => onProgress(share * READING));
  };
  const text = await readFile(name, bytes, pdf);
  onProgress(READING);
  const { customTerms, customPatterns } = by.settings;
  const scan = await scanFile(text, { customTerms, customPatterns }, (share) =>
    onProgress(READING + share * (1 - READING)),
  );
  const decision = decide(scan, by.settings, by.site, { host: by.host, isIgnored: ignoredTest(by.ignored) });
  return { text, scan, decision };
}

const unread = (...problems: Problem[]): FileText => ({ kind: 'unknown', text: '', places: [], problems });

export async function judgeFile(file: File, by: JudgingBy, onProgress: OnProgress): Promise<FileReport> {
  const bytes = await bytesOf(file);
  if (bytes instanceof Uint8Array) return reportOf(await judgeBytes(file.name, bytes, by, onProgress));
  const scan: FileScan = { level: 'none', kinds: [], findings: [] };
  return reportOf({ text: unread(bytes), scan, decision: decide(scan, by.settings, by.site, { host: by.host }) });
}

const STRENGTH = { block: 0, confirm: 1, notice: 2 };

/** Equal values are one row, told where they stand first. */
export function reportOf({ text, decision }: Judged): FileReport {
  const rows = new Map<string, FileRow>();
  for (const { finding, action } of decision.findings) {
    const key = `${finding.kind}|${finding.text}`;
    const known = rows.get(key);
    if (known) {
      known.times++;
      if (STRENGTH[action] < STRENGTH[known.action]) known.action = action;
      continue;
    }
    rows.set(key, {
      id: rows.size,
      kind: finding.kind,
      excerpt: maskedExcerpt(finding.kind, finding.text),
      times: 1,
      place: (finding as FileFinding).place,
      action,
    });
  }
  const all = [...rows.values()].sort((a, b) => STRENGTH[a.action] - STRENGTH[b.action]);
  return {
    kind: text.kind,
    problems: text.problems,
    action: decision.action,
    requireReason: decision.requireReason,
    siteBlocked: decision.siteBlocked ?? false,
    rows: all.slice(0, ROWS),
    total: all.length,
    copyable: decision.siteBlocked ? false : isCopyable(text.kind, text.problems),
  };
}
