/** CHANGELOG.md: newest first, one chapter a version, "Unreleased" on top (keepachangelog.com). Pure. */
export const STEPS = ['patch', 'minor', 'major'] as const;
export type Step = (typeof STEPS)[number];

const HEAD = '# Changelog\n\nWhat changed for those who use it, newest first.\n';
const UNRELEASED = '## Unreleased';

/** Versions are three numbers: browsers take no more than numbers with dots. */
export function nextVersion(version: string, step: Step): string {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
  if (!parts) throw new Error(`Not a version of three numbers: ${version}`);
  const [major = 0, minor = 0, patch = 0] = parts;
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The file with what was unreleased under `version`; `subjects` are asked for when nothing was written. `day`: `2026-11-24`. */
export function released(
  file: string,
  version: string,
  day: string,
  subjects: () => readonly string[],
): { text: string; chapter: string } {
  const start = file.trim() === '' ? `${HEAD}\n${UNRELEASED}\n` : file;
  if (start.includes(`\n## ${version} `)) throw new Error(`CHANGELOG.md has a chapter for ${version} already.`);
  const at = start.indexOf(UNRELEASED);
  if (at < 0) throw new Error(`CHANGELOG.md has no "${UNRELEASED}".`);
  const from = at + UNRELEASED.length;
  const to = start.indexOf('\n## ', from);
  const written = start.slice(from, to < 0 ? undefined : to).trim();
  const body =
    written ||
    subjects()
      .map((subject) => `- ${subject}`)
      .join('\n');
  if (body === '') throw new Error('Nothing has changed since the last version.');
  const chapter = `## ${version} (${day})\n\n${body}\n`;
  const older = to < 0 ? '' : start.slice(to);
  return { text: `${start.slice(0, at)}${UNRELEASED}\n\n${chapter}${older}`, chapter };
}
