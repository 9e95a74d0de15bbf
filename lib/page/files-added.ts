/**
 * Notices files on their way into a chat: chosen, dropped or pasted. Names only; nothing is opened.
 * A file input that never enters the document sends its event past us.
 */
export function watchFilesAdded(
  originOf: (event: Event) => EventTarget | undefined,
  onFiles: (names: string[]) => void,
  signal: AbortSignal,
): void {
  const tell = (files: FileList | undefined | null) => {
    if (files && files.length > 0) onFiles([...files].map((file) => file.name));
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener(
    'change',
    (event) => {
      const origin = originOf(event);
      if (origin instanceof HTMLInputElement && origin.type === 'file') tell(origin.files);
    },
    options,
  );
  window.addEventListener('drop', (event) => tell(event.dataTransfer?.files), options);
  window.addEventListener('paste', (event) => tell(event.clipboardData?.files), options);
}
