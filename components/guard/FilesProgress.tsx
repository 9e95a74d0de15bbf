import { fileWords as words } from '../../lib/i18n/files.ts';
import { useSay } from '../language.tsx';

export interface FilesProgressProps {
  name: string;
  count: number;
  /** 0..1. */
  share: number;
  onCancel(): void;
}

/** Shown while files are read for longer than a moment. Not modal: the person may go on writing. */
export function FilesProgress({ name, count, share, onCancel }: FilesProgressProps) {
  const say = useSay();
  const label = say(words.reading, { name, count });
  return (
    <section class="lg lg-files-progress" data-part="files-progress" aria-label={label}>
      <p>{label}</p>
      <progress max={1} value={share} aria-label={label} />
      <p class="lg-becomes">{say(words.readingHere)}</p>
      <button type="button" class="lg-button" data-action="cancel-files" onClick={onCancel}>
        {say(words.cancel)}
      </button>
    </section>
  );
}
