/**
 * Notices files on their way into a chat: chosen, dropped or pasted. Names only; nothing is opened.
 * A file input that never enters the document sends its event past us.
 */
import type { EarlyEvents } from './early-events.ts';

export function watchFilesAdded(
  events: EarlyEvents,
  originOf: (event: Event) => EventTarget | undefined,
  onFiles: (names: string[]) => void,
  signal: AbortSignal,
): void {
  const tell = (files: FileList | undefined | null) => {
    if (files && files.length > 0) onFiles([...files].map((file) => file.name));
  };
  events.hear(
    'change',
    (event) => {
      const origin = originOf(event);
      if (origin instanceof HTMLInputElement && origin.type === 'file') tell(origin.files);
    },
    signal,
  );
  events.hear('drop', (event) => tell(event.dataTransfer?.files), signal);
  events.hear('paste', (event) => tell(event.clipboardData?.files), signal);
}
