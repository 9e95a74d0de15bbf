/** What a page needs of whatever editor it uses. */
export interface EditorHandle {
  text(): string;
  set(text: string): void;
  focus(): void;
}

/** Which Enter a site takes for "send". */
export const isPlainEnter = (event: KeyboardEvent) =>
  event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey && !event.isComposing;
